import { framesOf } from '../frame.ts'

const classes = {
  elsewhere:
    'labs?|county|state|council|makers?|supplier|manufacturer|inspector|insurer|city|department|court|bank|utility|landlord|architect|engineer|quarry|mill|part|parts|permit',
  n: '#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|several|umpteen|countless|both|fifteen|twenty',
  tries:
    'calls?|messages?|voicemails?|emails?|letters?|attempts?|tries|texts?|notes?|visits?|trips?|goes|reminders?|quotes?|samples?|drawings?|parcels?|brochures?|faxes|drives?|invitations?|follow-ups?',
  // What an answer is called, and what answering is.
  answer:
    'answer|reply|response|word|line|acknowledge?ment|explanation|thank-you|thanks|thank you|apology|postcard|courtesy|call|text|note|yes or (a )?no|nod|ring|message',
  answers:
    "answers?|answered|reply|replies|replied|responds?|responded|(call|ring|write|get|message)s? (me |us |people |you )?back|(called|rang|wrote|got|gotten|written) (me |us |people )?back|(picks|picked|pick) up(?! (a|an|the (?!phone)|two|three|your|their|our|his|her|its?|some|trash|where|at|on|from))|returns? (a|his|her|their|your|my|the|our|people's)? ?(calls?|messages?|letters?|favou?rs?)|returning (calls|messages|a (call|message))|acknowledged?|let (me|us|people|a (man|person|body|fella)) know|drop (me |us )?a line|send (me |us )?a line|say (no|so|thanks|thank you|ta|hello)",
  i: 'i|we|one|me|us|a (man|person|body|fella|fellow|woman|girl|guy|chap)|somebody|someone',
  nobody: 'nobody|no one|no-one|not a soul|none of you|not one of you|nobody there|nobody over there',
  // What was done for the listener.
  effort:
    'hours|evenings?|nights?|weekends?|(my |our |a whole |a |the |whole )?(sunday|saturday|afternoon|morning)|midnight|work|trouble|running around|legwork|effort|favou?rs?|homework|research|sweat|petrol|gas|miles|samples|drawings?|layout|plans?|costings?|estimates?|quotes?|proposal|report|help|lunch(es)?',
  manners:
    'manners|courtesy|politeness|decency|gratitude|thanks|hospitality|respect|good faith|civility|etiquette|breeding|loyalty|professionalism|common decency|kindness|graciousness',
  slighted:
    'ignored|snubbed|ghosted|forgotten|overlooked|brushed (off|aside)|fobbed off|strung along|stood up|left (hanging|dangling|waiting|in the dark|in the lurch|on read)|kept (waiting|hanging|dangling)|blanked|stonewalled|shunned|cold-shouldered|dismissed|disregarded|passed over|taken for granted|given the (runaround|brush-off|cold shoulder|silent treatment)|made to (wait|feel|beg)|treated (like|this way|that way)',
  sarcasm:
    'clearly|evidently|apparently|obviously|seemingly|i guess|i suppose|guess|seems|it seems|i see|i can only (conclude|suppose|assume)|i must (conclude|suppose|assume)|i take it|perhaps|looks like|i gather|presumably|no doubt',
  // Nothing came back, said plainly; and said with blame.
  silence:
    "nothing (back|in return|but silence|yet|since|to show)|no (reply|answer|word|response|acknowledge?ment|thanks|thank-you|explanation|sign)|not (a|one|so much as a) (single )?(word|reply|answer|line|peep|call|thank|thanks|sound|message|text|note|syllable|thing)|never (heard|hear|answered|called|rang|replied|responded|wrote|returned|acknowledged|got)|without (so much as|even|a|an|any|one) ~1 (reply|word|answer|thanks|thank-you|thank|response|acknowledge?ment|call|hello|goodbye)|unanswered|unread|unopened|unreturned|unacknowledged|silence|crickets|tumbleweed|(haven't|hasn't|have not|has not|didn't|did not) ~2 (heard|hear|answered|called|replied|responded|acknowledged|returned|bothered?|answer|call|reply|respond|return|acknowledge)|still waiting|not once ~2 (call|called|answered?|replied|thanked|returned?|picked)|dead air",
  deed: "(i|we|i've|we've|i'd) (personally |even |actually |just |then |all |already |both |went and |specially |especially )*(drove|driven|stayed|sat up|waited|stood|spent|wrote|written|made|drew|drawn|put together|held|saved|kept|rearranged|cancelled|canceled|worked|fetched|paid|built|prepared|printed|flew|travelled|traveled|walked|carried|delivered|sent|brought|gave|given|called|left|rang|tried|turned up|showed up|came|went|reserved|set aside|skipped|postponed|dropped|poured|slaved|toiled|baked|put)",
  labour:
    'all (night|weekend)|until (midnight|dawn|two|three|one|late)|past midnight|(three|four|five|six|two|#|several|countless|many|all those|so many|ten|eight|twelve|twenty) (hours|evenings|nights|weekends|miles|trips|drives)|(whole|entire|half a|half the|half my) (day|weekend|afternoon|morning|evening|night|week|sunday|saturday|month)|by hand|out of (my|our) own|for free|free of charge|unpaid|on my (day off|own time|own dime|weekend|holiday)|my (weekend|evenings?|sunday|saturday|holiday|lunch|day off)|in the (rain|snow|cold|dark|heat)|from scratch|favou?rs?|hours of|the trouble',
} as const

/** Frames of reproach, in English. */
export const english = framesOf(classes, [
  // Attempts counted against nothing in return.
  [
    '{n} (very |long |polite |friendly |honest |good )?{tries} ..12 ((on|from|at|in) (your (side|end|part|direction)|yours|return|exchange)|from (you|your (office|desk))|(the|that|your) other (column|side|end)) & (none|zero|nil|nought|nothing|not (a|one)|no (reply|answer|word|call)|{silence})',
    '({elsewhere}|busy|timing|last|fault|understand|arrived|reached|waiting on|delivery|truck|order|order|thank|thanks to)',
  ],
  [
    '{n} (messages|calls|voicemails|emails|tries|attempts|letters|weeks|months) (in|now|later|on|so far|unanswered) , (i|and|at|one|a|you|how|not|still|it|we) ..6 ({answers}|wonder|not (a|one) word|starting to|beginning to|personally|nothing|silence|nobody (there|has))',
    '({elsewhere}|last|final|stop|close|timing|busy|instead)',
  ],
  [
    '(how (many|much) (times|more|longer|often)|at what point|how long) (does|do|must|should|will|would|is|has) ({i}|anybody|anyone) (supposed |going |to |have |need |got |expected |allowed |deserve |around |else |really )*((have|need|got) to|to (do|knock|call|beg|say|wait|try|get|be|hear|keep|ring|write)|knock|call|beg|wait|get a|deserve)|(what|where|when) (does|do|must|is|has) ({i}|anybody|anyone) (supposed |going |to |have |need |got |really )*(knock|beg|deserve|to get (an answer|a reply|through)|to be (heard|answered))',
    '(order|pay|file|fill|move|park|sign|deliver|load|report|renew|measure|clean|check)',
  ],
  [
    '(would|will) it (have )?(kill|killed|hurt|hurts|pain|pained|cost|ruin|break|be so hard|be too much|be such) (you|anyone|anybody|them|somebody|someone|to) & ({answers}|answer|say|call|phone|write|ring|tell|thank|wave|let (me|us))',
  ],
  [
    '(would|could) have cost (you|them|anybody|anyone|him|her) (nothing|little|so little|a minute|ten seconds|thirty seconds|not a)',
    '(insur|repair|fine|warranty|recall|grant|county|permit|claim)',
  ],
  [
    '(is|was|were) (it|that|the|my|our) ~3 (so|too|that|really|such) (very |terribly |awfully )?(much|bad|hard|difficult|awful|great|big) ~3 (to ask|to {answers}|to expect|acknowledged|a (thing|favou?r) to ask|that (you|they|nobody))',
  ],
  [
    '(do|did) you (suppose|think|imagine|reckon|figure|believe) (that )?(i|we) (enjoy|like|love|get paid|have nothing|had nothing|do this|did this|keep)',
  ],
  // Owed, due, deserved.
  [
    "(i|we|i'm|we're|i am|we are|am|feel|me|that's|somebody|someone|(you|y'all|you all|your office|your firm) (still |all |do |surely |at least )*(?=owes? )) (still |surely |really |certainly |at least |now |rather |frankly |all |believe |simply )*(owed?|owes|due|deserves?|earned|entitled to|merits?) ((me|us|my [^ ]+|our [^ ]+|at least|surely|the|to|an?|some|one|any|a straight|of a|that|much|simple|decent|civil|as much as|something) )*(answer|reply|response|explanation|apology|courtesy|thank-you|thank you|respect|better|word|straight answer|hearing|yes or no|that much)",
    "({elsewhere}|refund|credit|customers|patients|residents|your (crew|team|people|staff|guests)|nothing|we owe|i owe|don't|owe you)",
  ],
  [
    'the (very )?least (that )?(you|your|anybody|anyone|somebody|someone|a (person|body|man|firm|business|company)|they|i|we|one) ~4 ((could|can|might|should|would) (do|say|have|expect|offer|send|drop)|expect|owe|owes|deserve)',
    '(the least (i|we) (can|could) do)',
  ],
  [
    '(even )?an? (simple |plain |polite |quick |one-word |straight |honest |flat |blunt )*(no|yes|refusal|rejection|get lost|not interested)( , [^|]+)* ~4 (would|might|could) (at least |surely |even )?(be|have been|feel|seem|have felt) ~2 (a courtesy|kinder|kindness|kind|polite|politer|decent|civil|something|better than|manners|nice|preferable|welcome at|a relief)',
  ],
  // How decent people do it.
  [
    '(where i (come|came|was|grew|live)|where we come|in my (day|time|town|family|house|village|line|world|book|country|experience)|back home|in my part|round here|around here|my (mother|father|mama|daddy|gran|grandmother|dad|mom|mum) ~2 (always|taught|raised|brought|used to|would)|(most|decent|normal|polite|other|nice|sensible|grown|civilised|some) (folks?|people|men|women|businesses|firms|managers|offices|of us|clients|customers)|some of us|every other|everybody else|other people) ..10 ({answers}|answer the same)',
    '(your (callers|customers|guests|patients|clients|reviews)|search|shop|online|review|on hold|complain|forms?|website)',
  ],
  [
    "(even|the|my|your|i|i have|i've) ~6 ({answers}|get back|gets back) ~4 (quicker|faster|sooner|more|better|warmer|speedier|oftener) ~2 than (you|your (office|secretary|desk|people)|anybody there|anyone there|yours)",
    '(crew|competitors?|customers|guests|delivery|truck|rate|line|shelf|process)',
  ],
  [
    '(your|the) (predecessor|brother|father|old (boss|manager|man)|last (manager|buyer|director)|previous [^ ]+) (always|never|at least|would|used to|had|knew|managed) ~3 (returned (my|our|a|every|his|her)? ?(calls?|messages?)|answered (me|us|my|our|the phone|his|her)|called (me |us )?back|replied|rang (me )?back|found (a |the )?(time|minute)|a minute for|time for (me|us)|made time|manners|took my call|{answers})',
  ],
  [
    "(no ?body|no one|nobody's|no one's|nobody is|surely (no|one)) ~3 (too busy|that busy|beyond|so busy) ~3 (to|anyone|anybody|, [^|]+ (to|or not)|for)|(typing|it would (only )?(take|have taken)) ~3 (seconds|minute) ~3 (to (say|type|text|reply|answer|dial|call|write|pick)|for)",
    '(save|check|install|we|your (staff|team|crew))',
  ],
  // Sarcasm about manners, and about the listener's time.
  [
    'so much for ~4 ({manners}|neighbou?rs?|plain|friend[^ ]*|famous|promises?|word|speaking|open door|listening|call(ing)? back|getting back|partnership|southern|helping)',
    '((thanks|thank you|cheers|appreciate it|ta|you) (ever |very )?so much|your old|so much for my|weather|forecast|dry|short|brief)',
  ],
  [
    "({manners}) ..3 (stops?|stopped|left|gone|went|go|end|ended|scale|extend|died|dead|out of|on holiday|been|has|have|cost|doesn't|don't|is a lost|was|isn't|must) ..4 (out|fashion|here|line|door|dead|early|scale|restructured|nothing|department|way|budget|desk|extinct|trade|anything|you|holiday|art|free|reach|optional|dying|business|building)",
    '((my|our) thanks|thanks ~1 (go|to)|hospitality (table|tent|suite|room)|customers|guests|reviews|callers|patients|your staff)',
  ],
  [
    "{sarcasm} ..2 (that )?(i|we|i'm|we're|i am|my [^ ]+|our [^ ]+|you|you're|you've|{manners}|nobody) ~2 (rank|rate|rated|ranked|don't (matter|count|rate|merit|deserve)|do not|not (important|worth|worthy|one of)|wasn't worth|weren't worth|isn't worth|aren't worth|am not|aren't|mud|invisible|below|beneath|better things|bigger fish|more important|more interesting|has time|have time|had time|{manners})",
    '(sure|your (customers|guests|staff|crew|drivers|callers|patients)|new (owner|roof)|sign)',
  ],
  [
    "(you|you've|you have|y'all|your office|your team|everybody there|they) ~2 (clearly|obviously|evidently|plainly|apparently|always|still|somehow|do|did|find|found|have|had|got|plenty|seem) ~4 (time|people|minutes?|energy|room|hours|money) (for|to) ~6 (but (me|mine|us|ours)|except (me|mine|us)|not (me|us|mine)|and just as|not one)",
  ],
  [
    "(i see|i saw|i notice|i noticed|funny|odd|strange|amazing|curious) ~2 (you|how you|that you|how (your|the) (phone|line)|y'all|how quickly|how fast) ~3 (found|find|had|have|managed|manage|got|made|make|works?|worked) ~2 ((time|a minute|the time|a moment) (to|for) (post|like|golf|lunch|everybody|everyone|others|the|all|other)|to post|to like|just fine when)",
    '(truck|orders?|customers|guests|doing|at the)',
  ],
  [
    '(must be|it must be|how) (nice|lovely|wonderful|pleasant|grand) (to|being|having|when) ~4 (busy|important|popular|above|no time|not (to )?have|ignore)',
  ],
  [
    '(thanks|thank you|cheers|ta|much obliged) (so much |ever so much |very much |a lot |kindly )?for ((all (the|your|those|that)|(the|your|those|that) (many|endless|countless|overwhelming|warm|flood of)) ((many|kind|prompt|quick|speedy|swift|lovely|warm|endless|generous) )*(replies|responses|answers|calls back|callbacks)|(the|your|all that) silence|nothing|ignoring)',
    '(callers?|to (my|our|the) (survey|question|quote)|cheers for the answer|your (quick|prompt|swift|speedy|kind) (response|answer|replies))',
  ],
  [
    '(wow|well|gee|goodness|look|oh) , (still|again|another|nothing|no|voicemail|not a|what a|the machine|silence) ~3 (nothing|silence|machine|voicemail|answer|surprise|reply|word|again)',
    '({elsewhere}|problem|worries|hard feelings)',
  ],
  [
    '^(silence|nothing|crickets|radio silence|not a (dicky bird|sausage|word|peep|whisper|line|squeak|thing)|no (reply|answer|word)) ,',
    '({elsewhere}|so i|turns out|wrong|loose|broken|new|needed|required|necessary|urgent|to (buy|sign|do|pay)|better|worries)',
  ],
  // My work, and what came of it.
  [
    "({effort}|i (did|drove|stood|sat|went|put|built|made|drew|wrote|typed|spent|sent|brought|moved|carried|stayed|worked|fetched)|we (did|bent|built|made|put|dropped|went|stayed|moved|spent|worked|drove)|bent over|dropped everything) ..12 (and for what|and (this|that|here) (, [^|]+ , )?(is|was|,) ~2 (what|how|the thanks|the|where|my|our|kind|where)|and (what|all) (do|did) (i|we) get|not that (anyone|anybody|you|anybody's|anyone's)|and (hear|heard|get|got|hearing) (nothing|zero|silence|not (a|one|so))|and (nobody|no one|not one of you) ~2 ({answers}|thanked|said|opened|looked|bothered)|and (not (a|one|so much as a)|nary a|never a) (single )?(word|reply|answer|call|thank-you|thanks|peep|line|note)|and then (silence from|not a word|nothing (from|back)|you (vanish|disappear|went|go|stopped|never)))",
    '(meter|logger|microphone|(in|at|under) your|for nothing (down|extra|more)|if you|free|your (crew|team|customers)|no charge)',
  ],
  [
    "({nobody}|nobody's|no one's|not one person) (has |had |have |there |over there |here |up there |down there |in your office |on your side )*(so much as (picked|called|answered|replied|said|rung|a (reply|word|call|note|thank))|had the (courtesy|decency|manners|grace)|(thought to|bothered|saw fit|cared|deigned|took the (trouble|time)|found the time|troubled|felt like|remembered to|could be bothered|can be bothered|could spare|will|would) ~3 ({answers}|answer|respond|say (so|thanks|no|thank)|thank|acknowledge|a (word|reply|minute|call))|lifted a finger|will say|would say) ",
    '(customers|guests|yet (to )?|tenants|patients|would (notice|know|blame|mind)|has to|your (sign|site|menu|reviews)|on (hold|sundays)|picked up the (bins?|trash|order)|reads (it|them))',
  ],
  [
    "(for what it's worth|just so you know|in case you (care|wondered|were wondering)|if (it|that) (matters|counts)|you might care to know|i might add|mind you) ..6 (my|our|out of my|i|missed|own) ~6 (pocket|recital|game|match|birthday|wedding|anniversary|supper|dinner|weekend|time|paid|gas|petrol|sleep|evening|holiday|kids?|daughter|son|wife|husband) & (missed|missing|gave up|skipped|out of (my|our)|cost (me|us)|paid (for )?(my|our|out|it)|spent)",
  ],
  [
    "(my|our) [^ ]+ (didn't|don't|do not|did not) (grow|come|fall|build|write|draw|make|pay) ~2 (on trees|from nowhere|free|cheap|from the sky|themselves|itself|for free|for nothing)",
  ],
  [
    "(i|we|i've|we've|i'd|we'd) ~2 (went|gone|go|going|goes) (to bat|out on a limb|the extra mile|out of my way|out of our way|above and beyond|all out|to the wall) (for|to) (you|y'all|your|get|help|find|save|bring)",
    "(we'll|i'll|we (always|will)|staff|crew|nurses|teams?)",
  ],
  [
    "(i|we|i've|we've) ~2 (bent|bending|bend|fell) over (backwards|backward|ourselves|myself)",
    '(staff|crew|your (team|people))',
  ],
  [
    "(i've|i have|i|we|we've) (kept|held up|done|upheld|honou?red|lived up to) (my|our) (end|half|side|part|bit|word|share) && (your (turn|end|side|half|part|word)|yours|silence|not (a|one) (word|reply)|never (heard|got)|still (waiting|nothing))",
    '(we (always|will)|since (19|20)|for (ten|twenty))',
  ],
  [
    '(after|following|given|with|despite) (all|everything|all of|all that|what|the way|how) ~2 (i|we|was|that|got|my|our|you|those) ~3 (done|did|put|sent|spent|brought|gave|given|went|on|got|samples|hours|help|work|trouble|running|time|favou?rs?|trips|miles|through) && ({silence}|for (you|your)|silence|nothing (back|yet)|quiet|least|expected|i thought|reply|this is)',
    '(you (put|did|done|went|spent|sent)|your (crew|team|people)|we (learned|saw)|congrat|well done|hats)',
  ],
  // Hurt.
  [
    '(it|that|this|which) (does |did |do |still |really |rather |sort of |kind of |just |kinda |frankly |only |always |has |is )*(stings?|stung|hurts?|rankles?|smarts?|cuts deep|wounds?|breaks my heart|galls?|grates|saddens me|leaves a (bad|bitter|sour) taste)( ,| a (bit|little|lot)| more| some| to| that| when| you| me| my| knowing| no end| like| after)? && ({silence}|{answers}|silence|ignored|forgotten|passed over|admit|only human|feelings)',
    '(hurt the|hurts the|hurt (his|her)|hand|hands|skin|eyes|bees?|wasps?|nettles?|crew|margin|margins|wallet|business|your|shoppers|customers|drivers|fuel|costs?)',
  ],
  [
    "(i|we|i'm|i've|i'll|i'd|one|a man|hard|could|might) ~3 (take|taking|took|taken) (it|this|that|things|your silence) (personally|to heart|hard) && ({silence}|silence|ignored|quiet|messages?|not hearing|calls)",
    "(don't|not|won't|never|no one|nobody)",
  ],
  [
    "(it's|it is|i'm|i am|i was|i've been|we're|we were|frankly|quite|rather|a bit|bitterly|somewhat|been|sorely|deeply) (very |rather |a bit |a little |quite |frankly |so |truly |honestly |bitterly |just |somewhat |pretty )*(disappoint(ed|ing)|disheartened|disheartening|let down|hurt|wounded|crushed|saddened|dismayed|insulted|slighted|demoralising|demoralizing|discouraging|discouraged|heartbroken|gutted|stung|baffled|miffed|peeved) && ({silence}|{answers}|silence|heard|hear (from|back)|expected|i thought|of you|in you|better|after (all|everything)|ignored|reply|response|messages?|calls)",
    "((my|our) own|to (say|tell|report)|{elsewhere}|customers|guests|patients|you'll|you won't|never|not be|don't be|wouldn't|would be|if|in the accident|been hurt|by the (bull|machine)|nobody|anyone|drivers?|crew|to see your|by the (results|service))",
  ],
  [
    "(i|we)('d| would| had|) (have )?(thought|hoped|expected|imagined|supposed|assumed) ..10 (you ~4 {answers}|hear (back|from you)|better (of|from) (you|a|an|your|somebody|someone|friends?)|more (of|from) (you|a man|a woman)|relationship|were friends?|an understanding|respect|got along|manners|(get|have|had|gotten|got) ~2 (a|an) ~1 (reply|response|answer)|get back to|trust|mattered)",
    "({elsewhere}|you'd (like|want|wish|rather|prefer|find|enjoy)|if you|you should|you might|you may|it (might|would|may)|your (customers|guests|crew|team|drivers)|save|who|until i|a mistake)",
  ],
  [
    '(i|we) (thought|expected|hoped for|believed) (we (had|shared) (an understanding|a (deal|relationship|rapport|connection|bond|friendship)|something)|we were (friends?|getting along)|we got along|you were (better|different|someone|friends?|the kind|people|one of)|(better|more) (of|from) (you|your|a|an|people|somebody|someone|friends?)) ',
    '(open|closed|busy|the (owner|manager|person)|sold|moved|already|a (branch|fleet|contract|plan|shop|store))',
  ],
  ["hoping (that )?(you'd|you would) have ~2 {answers}", '{elsewhere}'],
  [
    "(here|there) (i|we) (was|were|am|sat|stood) (thinking|believing|imagining|hoping|, thinking) ~2 (we|you|you'd|you were|our)",
  ],
  [
    'one (had|would have|does|might have|would) (rather |quite |somewhat |perhaps |really )*(hope|hoped|hopes|expect|expected|think|thought|supposed|imagined|like to think) ..12 ({answers}|{answer}|better|more of|{manners}|postcard)',
  ],
  [
    "(i|we|i'm|we're|i've|we've|i'd|i was|i am|one|feel|feeling|felt|find myself|found myself|leaves? (me|us)|(like|of|to|enjoys?|about|by|for) (being|be)) ~1 (being |been |be |get |getting |feel |feeling |left )?(so |quite |rather |roundly |utterly |completely |so roundly |politely |thoroughly |quietly |simply |just |repeatedly |this |totally |pretty )*{slighted}",
    "(customers?|guests?|patients?|callers?|tenants?|passengers|drivers?|parents|calls? (are|get)|orders?|your|diners|rooms?|parts?|bins?|never|nobody (likes|should|wants)|pallets?|signs?|alarms?|no one|won't|tickets?|shoppers|you'd|work orders?|was forgotten|the [^ ]+ (was|were|is|are|gets?)|voicemails are|staff|names?)",
  ],
  [
    '(one-sided|one-way) (conversation|relationship|friendship|correspondence)|(lonely|thankless|bitter) (business|job|task|thing|pill) ..4 (messages?|calls|calling|leaving|talking|ringing|writing to)|(leaving|calling|ringing|talking|writing) ..6 (lonely|thankless) (business|job|task|thing)',
  ],
  [
    "(talking|speaking|chatting) to (this|a|the|your|an) ~2 (machine|wall|brick|tape|recording|void|beep|answering|empty|dial) & (i|i'm|i've|me|my|we|we're|again|still)",
    '(customers|callers|guests|patients|visitors|children|drivers|people|hate)',
  ],
  [
    "(been (more |very |awfully |quite |exceedingly )*patient ~6 (than (most|many|anyone|any|others|people)|, |for)|(my|a person's|anyone's|our) patience ~2 (wear|wears|wearing|thin|runs?|running|limits?|has|is))",
    '(your patience|patient with|longer|hospital|clinic|ward|care|nurses?)',
  ],
  // The listener's character, and their vanishing.
  [
    '(silence|quiet|no answer|not answering|ignoring (people|me|us)|leaving people (hanging|waiting)|not calling back|going quiet) (like this |like that |like yours |this long |is |, )*(says|speaks|tells|is) (a lot|a great deal|volumes|plenty|much|its own|a choice|something|everything|rude|no way|unworthy|an answer|beneath)',
  ],
  [
    "(your word (was|is|used|meant)|(man|woman|person|people|firm|folks) of your word|as good as your word|word (meant|counted for) something|your promises? (to (me|us|call|ring|get back|answer|look)|meant|isn't|aren't|doesn't|, it))",
    "(you're|you are) a (man|woman)|keep (your )?word",
  ],
  ['(forgotten|forgot|remember) (me|us) (already|so soon|again|then|yet|, )'],
  [
    "(read receipts?|blue ticks?|(you|you've|been|someone|somebody|they|they've) ~2 (seen|opened|read) (it|them|my|the|all) ~3 (and (said|not|never|nothing|still)|but not))",
  ],
  [
    '(carrier|homing) pigeons?|pigeons? ~3 (faster|quicker|sooner|lost my|my (message|note|letter))|glaciers? ~3 (moves?|faster|quicker|sooner|answers?)',
    '(roof|droppings|gutter|spikes|netting)',
  ],
  [
    '(fear|fearing|feared|worry|worried|concerned) (for|about) your (health|safety|wellbeing|well-being|phone)',
    '(staff|crew|riders)',
  ],
  [
    '(kindly|please|do|would you|could you) (do|show|pay|grant|extend|have|spare|give) (me|us) the (basic |simple |common |small |bare |ordinary |minimum |minimal )*(courtesy|respect|decency|dignity|kindness|favou?r|grace) of (a|an|at least|answering|replying|saying|telling|calling|letting)',
  ],
  [
    '(what|how) (have|did) (i|we) (ever |possibly )*((done|do|said|say) (wrong|to (you|offend|upset|deserve|earn|merit))|(done|said) that|offend(ed)?|deserved?) ',
    '(for you|do (differently|better|to help))',
  ],
  [
    "(ball|ball's|ball is|ball has) (been |now |still |squarely |firmly )*in your court (long|for|since|, |a|these|too)",
  ],
  [
    "(this is|is this|that's|is that|here's|get|gets) (kind of |sort of |just |really |the |what |how )*(gratitude|(treatment|thanks) (i|we|a|you|people)|how (it is|things are) (now|then|between us|with you)|how you (treat|repay|thank)|what (i|we) get for (helping|being|going|doing|all|trying|my)|the way you (treat|repay))",
  ],
  // The same, heard by what stands in any order.
  [
    "{labour} & {silence} & (i|i've|i'd|we|we've|my|our|me|us)",
    '(your (customers|callers|guests|patients|crew|team|drivers|tenants|staff)|timing|spam|busy|no (word|reply|answer) (needed|necessary))',
  ],
  [
    '(stuck (my|our) neck out|vouched for you|put in a (good )?word for you|spoke up for you|stood up for you|defended you|took your (side|part)|put my (name|reputation|neck) (on the line|behind|out))',
  ],
  [
    "my (job|commission|mortgage|quota|bonus|livelihood|rent) ~8 (on the line|depends?|riding|counting on|suffers?)|my (boss|manager|director|supervisor|kids|children|family|wife|husband|team) ~8 (breathing|furious|blames|shouting|disappointed in|counting on (me|this|you))|my (boss|manager|director|supervisor|colleagues|wife|husband|team) ~8 (asks|asking|thinks|wonders?|wondering|laughs?|laughing) ~3 (whether you|if you|why you|i made you|you up|any word|heard (back|from)|i'm (mad|a fool|wasting|losing)|at me|about you)",
  ],
  [
    "(it's|it is|that's|be|call it|a matter of|as|out of|simple|basic|common|plain|ordinary|elementary|a bit of|a little|a shred of|an ounce of|old-fashioned) (only |just |simply |basic |common |professional |plain |simple |good |human )*(manners|courtesy|decency|politeness|gratitude|civility|consideration|loyalty|appreciation|etiquette)",
    '(your (customers|guests|patients|crew|staff)|courtesy (call|visit|car|copy|van)|as a courtesy|customers|guests|reviews?|safety|teach|training|loyalty (card|program|scheme|points))',
  ],
  [
    "(i (took|pegged|figured) you (for|to be|as)|i('d| had) (pegged|taken|marked) you (down )?(as|for)|i always (said|told (people|everyone|them)|thought) you|i believed in you|i trusted you|(i|we) (was |were |)(counted|counting|relied|relying) on you)",
  ],
  [
    "(you|y'all|your (office|team|people|lot|firm)) (were |was |are |sure |certainly |had |have |all |folks |seemed |always )*(happy|quick|fast|eager|glad|keen|no (trouble|problem|difficulty)|not (shy|slow)) (enough )?(to|finding|calling|asking|taking|reaching|when) ..10 (when|but|, (and|yet|though|now|less|not)|free|my|our|us|me) && ({silence}|silence|silent|quiet|vanish[^ ]*|slow(er)? to|shy|shyer|less (quick|keen|eager|happy))",
    "(happy to (meet|hear|talk)|if you|whenever|would be|i'd be)",
  ],
  [
    "(not that (you'd|you would|anyone|anybody|you) ('d |would |will |ever |even |really )*(notice|noticed|care|cares|cared|matter|matters|mind|know)|as if (you|anyone|anybody|it|i) ~2 (care|cared|cares|mattered|matter)|if (you|anyone|anybody|anyone's|anybody's) (is |are |still |even |actually |ever |really |do |does )+(listening|cares?|care|alive|remembers? (me|us))) && ({tries}|{silence}|rang|called|wrote|emailed|machine|here)",
  ],
])
