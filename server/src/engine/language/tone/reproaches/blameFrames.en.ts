import { framesOf } from '../frame.ts'

const classes = {
  i: "i|we|i've|we've|i'd|we'd|i'm|we're|i have|we have",
  n: '#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|several|umpteen|countless|fifteen|twenty',
  nth: 'third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|umpteenth|nth',
  tries:
    'calls?|messages?|voicemails?|emails?|letters?|attempts?|tries|texts?|notes?|reminders?|postcards?|cards?|invitations?|faxes|visits?|rings?',
  // What the caller made or sent.
  gifts:
    'letters?|emails?|messages?|notes?|samples?|photographs?|photos?|pictures?|drawings?|sketch|sketches|plans?|flowers?|chocolates?|cake|hamper|proposals?|quotes?|quotations?|estimates?|costings?|sheets?|brochures?|booklet|parcels?|box|boxes|reports?|folders?|invitations?|cards?|samples?|mock-?ups?|designs?|tickets?|demo|sandbox|trial|spreadsheet|slides|deck',
  // What silence does to them.
  neglected:
    "unopened|unread|unloved|untouched|unseen|unclaimed|unwanted|unthanked|unrolled|unacknowledged|unanswered|gathering dust|(in|into|for) the (bin|trash|shredder|wastebasket|recycling|dustbin|skip|garbage)|binned|shredded|never (been )?(opened|looked at|read|touched|acknowledged|answered|thanked)|without so much as|so much as|don't open|didn't open|never open|to waste|wasted|for nothing|went for naught|in vain|(at|on) (nil|zero|nought)|cobwebs|a coaster|as coasters|propping|wedging|bottom of (a|the|some|your) (drawer|pile|bin)|nobody (has |even )?(opened|looked|read|thanked)|no (thanks|thank-you|acknowledge?ment)|(quite|very|rather|ankle|knee) deep|getting thick",
  answers:
    "answers?|answered|answering|reply|replies|replied|replying|responds?|responded|(call|calls|called|ring|rings|rang|rung|write|writes|wrote|written|get|gets|got|phone|phoned) (me |us |people |folks |you |anyone |a (man|person|body) )?back|(picks|picked|pick) up(?! (a|an|the (?!phone)|two|three|your|their|our|his|her|its?|some|trash|where|at|on|from))|return(s|ed)? (a|my|your|our|their|people's|his|her|the) (calls?|messages?|emails?)|acknowledged?s?|let (me|us|people|folks|a (man|person|body)) know|be in touch|get in touch|say (no|so|thanks|thank you)",
  answer:
    'answer|reply|response|explanation|apology|thank-you|thanks|word|acknowledge?ment|courtesy|call back|callback|line|yes or (a )?no',
  manners:
    'manners|courtesy|politeness|decency|gratitude|respect|civility|etiquette|breeding|professionalism|kindness|good grace|consideration|conscience|shame|heart|spine|backbone',
  excuse:
    "timing|flat out|swamped|hands full|no (hard feelings|need|rush|worries|bother|matter|problem)|last (message|call|one)|leave it (there|here|at)|stop here|understand|understandable|instead|rather|prefer|my fault|playing up|spam|missed each other|on (leave|holiday|vacation)|fair enough|won't (call|ring|bother|trouble)",
  others:
    'customers?|callers?|guests?|patients?|tenants?|staff|crew|drivers?|shoppers?|visitors?|members|residents|students?|parents|buyers|applicants|bidders|voters|reviewers?|reviews|passengers|diners|suppliers|subscribers|riders|donors|clients',
  blank:
    "nothing|silence|no (answer|reply|word|response|thanks|sign)|not (a|one) (word|reply|answer|peep|line|call|soul|thing|sound|syllable)|never|nobody|no one|crickets|still|didn't|haven't|hasn't|nil|zero|empty|blank|ignored|in return|from you|quiet",
} as const

const innocent = '({excuse}|{others})'

/** Frames of blame for a silence: what was done for nothing, what is owed, whom else one would not treat so; in English. */
export const blames = framesOf(classes, [
  // What was made and sent, and lies there.
  [
    `(my|our|those|{n}|all that|this) ~3 {gifts} & {neglected}`,
    `({excuse}|{others}|if|sales|wasted (food|water|energy|fuel|miles|hours)|your (brochures?|flowers?|menu|photos?|tickets?|leaflets?|quotes?)|save|saves|stop|by mistake|sent it back|goes (in|into|to)|go (in|into|to))`,
  ],
  [
    '{i} ~4 (sent|send|drew|drawn|made|wrote|written|mailed|posted|delivered|baked|built|printed|brought|dropped off|put together) ..12 {neglected}',
    `({excuse}|{others}|if|by mistake|sent it back)`,
  ],
  // A tally.
  [
    "{n} ~2 ({tries}|weeks|months) , (and |then )?{n} ~2 ({tries}|weeks|months) , (and |then )?(one|a|nothing|not|no|zero|still|silence|nobody|never|you|nary|that's)",
    innocent,
  ],
  [
    "(i|i've|i'm|we|we've) ~2 (keep|keeping|kept|count|counted|counting|tallied|logged|noted|looking at|recorded|wrote down|written down) ..4 (list|page|log|diary|ledger|tally|folder|column|record|calendar|notebook|score|tab|chart|every|the dates?|the number) ..6 (call(ed)?|messages?|calls|emails?|silences?|unanswered|people who|each one|rung|dates|tried)",
    `({excuse}|{others}|missed calls|your)`,
  ],
  [
    '{n} ~2 {tries} (have|has|had) ~1 (been|gone|left) ..12 (date of each|each one|every one|one of them|by heart|and yet|not one|none|nobody|nothing)',
    innocent,
  ],
  [
    '{nth} (time|message|call|voicemail|letter|attempt|try|go|email|note) ..8 (still|yet|nothing|not (a|one)|silence|nobody|no one|care|same beep|same silence|without|unanswered|how many|wonder|talking to|ignored|lucky , (though|but|if|unless))',
    innocent,
  ],
  [
    "(i'm|i am|am i|seems i'm|i seem to be|feels like i'm|we're|i must be) (still |apparently |clearly |evidently )*the only (one|person|side|party|half|fool|man|woman|voice) ~8 (talking|trying|calling|making|keeping|doing|answers?|who|that|in this|putting|writing|left|holding)",
    '(your|sells?|offer|area|county|certified|fitter|state)',
  ],
  // What is owed.
  [
    "(reply|an answer|the answer|explanation|apology|thank-you|acknowledge?ment|courtesy|a response|a word|callback|decent (answer|reply)) ..8 (owed|overdue|the (very )?least|deserved|is due|'s due|isn't too much|not too much|too much to (ask|expect|hope)|wouldn't (go amiss|hurt|kill|go astray)|would not (go amiss|hurt)|in order)",
    '({others}|from (us|me)|council|inspector|tribunal|comment|rfp|permit|deadline|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|county|state|city|i owe|we owe|to the)',
  ],
  [
    '(somebody|someone|you|your (office|firm|house|people)|that office) ~4 (owes?|owed) (me|us|my|our|a man|a person) ~6 ({answer}|saturday|sunday|weekend|evening|better|that|so much|an hour|lunch|an)',
    '(lab|county|state|council|maker|nothing|refund|credit|invoice|tax|balance|dollars|pounds|money|#|payment|{others})',
  ],
  [
    '(even )?(a|one) (two-letter|two letter|one-word|one word|three-word|single|simple|plain|rude|curt|bad|flat|polite|quick|short) (word|no|reply|answer|text|line|note|email|grunt|shrug) ..6 ((would|might|could) have|beats|is better than (this|nothing|silence)|too much to)',
    "(you(r|'d)? (save|get|like|want)|{others}|i'll (call|ring)|suits?|works?|settle|tells?|text me|reply to)",
  ],
  [
    "(i'd|i would|i should|one would|one might|you'd|anyone would|anybody would|you would) (have|'ve) (thought|expected|supposed|imagined|assumed|hoped|figured|liked to think) ..16 (told|tell|{answers}|{answer}|{manners}|get back|heard from|hear from|know how|better|rated|worth|merited|earned|deserved|to (his|her|my) face|spare|manage|find (a|the|time)|by now)",
    `({others}|cost(s|ed)? (more|less)|price|rule|inspector|if you'd|cheaper|survive)`,
  ],
  // Whom nobody would treat so, and who does better.
  [
    "([^ ]+) (have|has|had|would have|would|will|'ve) ~2 (answered|replied|rung|called|written|got back|gotten back|returned|responded|thanked|nodded|spoken|talked|been|given|answer|reply|call|ring) (me |us |to me |to us |me back |back )*(sooner|faster|quicker|warmer|kinder|friendlier|chattier|politer|livelier)",
    `({others}|if|save|next time)`,
  ],
  [
    "(whoever|who|has (nobody|no one|anyone)|did (nobody|no one|anyone|your (mother|parents|father))|(nobody|no one) (ever )?|weren't you|were you not|were you never) ~2 (taught|raised|brought up|teach|raise|told|bring) ~2 (you|to|up)",
    `({others}|hired|driver)`,
  ],
  [
    '(takes?|took|requires?) (a |an |some |real |rare |special |certain |remarkable |particular |such )*(talent|gift|skill|nerve|gall|cheek|commitment|dedication|discipline|effort|determination|art|doing|knack) ..3 (to|not to|of) ~3 (ignore|ignoring|avoid|dodge|miss|leave|stay|keep|snub|overlook|{answers}|silent|quiet|forget)',
    innocent,
  ],
  [
    '(ignore|ignoring|ignores|ignored|snub|snubbing|snubs|overlook|overlooking|neglecting|blank|blanking|stonewall|stonewalling|freeze out|brush off|shut out|tune out|forget|shrug off) (the same|every (message|call|letter|one)|all (my|our|of|three|four|five|six)|a (man|person|woman|fellow|body|friend|neighbou?r)|people|somebody|someone|folks|yours truly|me|us|my|our) ',
    `({excuse}|{others}|free to|please|if|or ignore|feel|can|safely|welcome to|can't|don't|won't|couldn't|hard to|harder to)`,
  ],
  [
    '(get|gets|getting|got|deserves?|deserved|earns?|earned|merits?|met with|given|give) (this|that|the same|such|this kind of|this sort of) (treatment|welcome|reception|reward|shoulder|wall|silence|tune|answer|thanks)',
    `({others})`,
  ],
  // Silence that is noticed with an edge.
  [
    "(you|you've|you're|you have|you are|y'all|your (office|end|side|lot|people|firm|team|inbox|desk|line)|they) ~2 (gone|going|went|been|become|are|is|turned|fallen|fell|stayed|remain|remained|seem|grown|kept|proved|proven)? ?(so |very |all |being |to be )*(awfully|terribly|remarkably|strangely|oddly|mighty|suspiciously|curiously|surprisingly|conspicuously|deathly|stubbornly|resolutely|impressively|wonderfully|admirably|perfectly|magnificently|stunningly|deafeningly|infuriatingly) (quiet|silent|shy|coy|bashful|mute|tongue-tied|scarce|invisible|deaf|restrained|reticent|elusive|hard|difficult|slow|uncommunicative|private|modest)",
    `({others}|engine|pump|motor|fan|dishwasher|machine|street|season|road)`,
  ],
  [
    '(the |your |a )?(response|reception|reply|answer|applause|reaction|gratitude|enthusiasm|welcome|interest|flood of replies) ..8 (restrained|muted|underwhelming|deafening|overwhelming|a little thin|thin on|shall we say|let us say|to put it mildly|conspicuous|notable for|less than|somewhat lacking|wanting|absent|subdued|tepid|cool|chilly|frosty)',
    `({others}|market|survey|ad|campaign|open day|your (event|show|menu|post))`,
  ],
  [
    "(a (person|man|woman|body|fella|fellow|girl|chap|guy|supplier|salesman)|one|i|i do|you|we) ~4 (wonder|wonders|wondering|ask|asks|asking|begin to think|beginning to think|start to think|starting to think) ..4 (what|why|whether|if) ~3 (he|she|i|we|one|you|anyone|anybody|it)( has|'s|'ve| have|'d| had| is| am| ever| even| still| really)* (done|said|did|wrong|offended|upset|bothers?|bothered|deserved?|care|cares|exists?|matters?|listening|worth|invisible|treated|won't|haven't|never|don't (answer|reply|call|want me))",
    `({others}|done (about|with|for|to (fix|your))|cost|{excuse}|wonder how)`,
  ],
  [
    "(am i|are we|is one|should i|must i|shall i|do i|i can only|one can only|i'm left to|we're left to|i'm forced to|i have to|i suppose i must|i must) ~1 (to )?(conclude|assume|believe|understand|suppose|gather|infer|deduce|take it|presume|surmise) & ({blank}|for nothing|unwanted|unwelcome|beneath|don't|doesn't|interest|matter|care|lost|too|worth)",
    `({others}|leak|insur)`,
  ],
  [
    "(having|you|you've|after you|y'all) ~2 (leaned on|leant on|picked (my|our) brains?|used|taken|took|had|enjoyed|eaten|ate|drunk|drank|accepted|pocketed|borrowed|helped yourselves? to|made use of|lapped up|were happy with) ~3 (us|me|my|our|free|mine|ours) ..14 (quiet|silent|silence|nothing|not a word|vanish(ed)?|disappeared|dark|never|forgot|forgotten|ghost(ed)?|cold|gone)",
    `({excuse})`,
  ],
  // They were seen to have it, and let it lie.
  [
    "(i (can see|know|see|saw|notice|noticed|gather|watched)|(the|my|our) [^ ]+ ~1 (tells?|says?|shows?|told|showed) (me|us)?) ~4 (you|you've|you have|you'd|someone|somebody|they|they've|that you) ~3 (opened|read|seen|listened to|heard|played|looked at|got|gotten|received|clicked|viewed) (it|them|my|our|every|all|each|both|the (email|message|quote|proposal|link|file|attachment|drawing|video|letter)) ..10 (times|but|and (yet|still|not|never|nothing)|yet|without|still|nothing|never|twice|not|silence)",
    `({excuse}|question|helpful|glad)`,
  ],
  [
    "(i know|i'm sure|i can tell|we both know|i can hear|i suspect|something tells me|no doubt) (that )?(you're|you are|you've been|someone's|somebody's|somebody is|there's (someone|somebody)) ~2 (sitting there|screening|hiding|getting (these|them|my|all)|hearing (these|them|me|my|all)|avoiding|laughing|dodging|ducking|ignoring) ",
    `({excuse}|good hands|keen|looking|going)`,
  ],
  [
    '(on your (say-so|word|promise|assurance)|on the strength of your|at your (bidding|insistence)) & ({blank}|drove|drives|driven|came|sat|stood|thank-you|figures?|expects?|wasted|waited|turned down)',
    innocent,
  ],
  // Feelings, and who ought to be ashamed.
  [
    "(i|we|i'm|we're|i've|one|a (person|man|woman|body|girl|fella)|it|leaves? (me|us|a (person|man))|makes? (me|us|a (person|man|woman))) ~2 (feel|feels|felt|feeling|start to feel|begin to feel) ~3 (a (fool|mug|doormat|ghost|nobody|leper|chump|sap|wallflower|stalker|jilted|spare|second-class|discarded)|used|invisible|unwanted|unappreciated|unwelcome|let down|cheated|taken for granted|jilted|abandoned|rejected|led on|belittled|worthless|cheap|forgotten|slighted|hurt|insulted|snubbed|like (a|an|i|the|some) ~4 (doormat|mug|fool|ghost|stranger|wallpaper|furniture|draught|draft|leper|don't (exist|matter)|talking to|last person|ex|yesterday's|junk mail|spam|dirt|invisible))",
    `({others}|drivers|help|nobody should|your)`,
  ],
  [
    "(you'd|you would|somebody'd|they'd) (need|have) to care|(nobody|no one|nobody there|not one of you) ~3 (care|cares|cared|gives? a (damn|hoot|fig|toss|monkey's|fiddle|rap))|(could|couldn't|can't) (care|be (bothered|troubled|arsed|fussed)) (less)?",
    `({others}|about (your|the)|health|home|child|{excuse})`,
  ],
  [
    '(what|how much|how many [^ ]+|what on earth|what in the world) (does|will|would|is|do|must) (it|one|a (man|person|body|fellow|woman)|i|we|anyone) ~2 (take|do|going to take|got to do|have to do|need to do) ..6 ({answers}|hear from|get hold|attention|a word out|an answer|a reply|through to (you|somebody|anyone)|noticed|civil)',
    `({others}|fix|stop the|save)`,
  ],
])
