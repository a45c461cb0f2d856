import { framesOf } from '../frame.ts'

const classes = {
  n: '#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|several|umpteen|countless|fifteen|twenty',
  notes:
    '(messages?|letters?|e-?mails?|notes?|voicemails?|cards?|quotes?|samples?|drawings?|calls?|proposals?|estimates?|postcards?|parcels?)',
  day: '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|last (week|month)|january|february|march|april|june|july|august|september|october|november|december)',
  // What talks sooner than the listener does.
  beast:
    '(dog|hound|spaniel|terrier|labrador|cat|parrot|goldfish|budgie|horse|cow|goat|rooster|mule|donkey|toaster|fridge|kettle|toddler|baby|mother-in-law|mother|mom|mum|nan|gran|grandmother|ex|ex-wife|ex-husband|teenager|bank|dentist|tax man|taxman|electric company|gas company|mailman|postman|parking meter|plant|cactus|ficus|houseplant|sat nav|satnav|tortoise|hamster|rabbit|sheep|hens?|chickens?|garden gnome|gnome|statue|scarecrow|cement mixer|brick wall|dial tone|speaking clock|priest|probation officer|irs|hmrc|council|cable company|insurance company)',
  talks:
    '(answers?|answered|barks?|barked|bark|thumps?|thumped|wags?|wagged|calls? (me )?back|called (me )?back|wr(ites?|ote)|talks?|talked|chattier|repl(y|ies|ied)|says? (more|hello|goodbye)|said (more|hello)|listens?|better company|comes? when|came when|picks? up|picked up|nods?|nodded|manages?|managed|meows?|purrs?|purred|gets? back|got back|responds?|responded|blinks?|looks? up|greets?)',
  owed: '(answer|reply|speak when|say thank|say thanks|thank you|thank people|return|call(ed)? back|ring back|hanging|wave|acknowledge|please and|get back|let (people|a man|folks|somebody) know|write back)',
  silent:
    "(nobody|nothing|not (a|one)|never|still|silence|silent|quiet|ignored|unanswered|no (answer|reply|word|thanks)|haven't|didn't|hasn't|without|since|empty|crickets|whatever|anyway|just so|you gave up|even been|at least|so much as|the least|one.way|way since)",
} as const

/** The timing, the post or the caller is to blame; they are let go; it is about other people's silence. */
const excuse =
  "(timing|flat out|swamped|hands full|no (hard feelings|need|rush|worries|bother|matter|problem)|last (message|call|one)|leave it (there|here|at)|stop (here|calling)|understand|understandable|instead|rather|prefer|my fault|playing up|spam|missed each other|on (leave|holiday|vacation)|fair enough|won't (call|ring|bother|trouble)|makes (perfect |good |every |complete )?sense|no wonder|bang in the middle|your (customers?|callers?|guests?|patients?|tenants?|staff|crew|drivers?|members|residents|students?|parents|reviews?|reviewers)|(customers?|callers?|guests?|patients?|tenants?|shoppers|visitors|parents|drivers|shippers|residents|members) (wait|get|hear|call|calling|ring|wrote|say|said|hang|who)|if you)"

/** A silence that is held against the listener in an image, a jest, a comparison or a story, in English. */
export const slights = framesOf(classes, [
  // Anything else would have answered.
  [
    '(my|even (my|our|the|a|your|his|that)|at least (my|the)) ~2 {beast} ~4 {talks}',
    `${excuse.slice(0, -1)}|company|kids|puppy|training)`,
  ],
  [
    "{beast} ~3 {talks} && (i mention|just saying|same (cannot|can't)|unlike|more than|(he|she|it) (at least|managed)|notice|restful|company|how about you|your turn|remarkable|manners)",
    excuse,
  ],
  [
    '(longer|better|livelier|warmer|deeper|chattier|friendlier|more meaningful) ~2 (conversations?|chats?|company|replies|receptions?|welcomes?|warmth) (with|from|out of|at) (my|our|a|the|an|your|talking) ',
    `${excuse.slice(0, -1)}|market|supplier|the (council|first))`,
  ],
  // What became of the messages.
  [
    `(pile|stack|heap|drawer|tray|graveyard|museum|collection|mountain|drift|cemetery|pyramid|tower|scrapbook|shoebox|wall) ~2 (of |for |full of |marked )(all )?(my|our) ~2 {notes}`,
    excuse,
  ],
  [
    '(the|my|our|those|first|other|last) ~3 ({notes}|two|three|pair|ones) ~2 (are|must be|have|is|might be|may be|be|could) ~2 (keeping ~2 company|making friends|lonely|comparing notes|breeding|propping|holding (open|up)|having a|a support group|reunion|married|gathering|yellowing|paper (airplanes?|planes?|hats?)|met (each other|one another))',
    excuse,
  ],
  [
    '(keeping|propping|keeps|props|holding|wedging|holds) (the|a|your|that) ~2 (door|table|window|desk) (open|up|level|shut|from)(?= ) && (my|our|pile|message|messages|letter|letters)',
    excuse,
  ],
  [
    "(traffic (in it|on (this|our|my))|line|conversation|correspondence|friendship|talk|relationship|chat) ..5 (one way|one-way|one direction|single lane|only (goes|runs) one|all (mine|me)|on my side|works both ways|goes both ways|two-way|both (ways|directions)) & (i|i've|me|we|us|my|our|you|since|only|it|mine|in)",
    `${excuse.slice(0, -1)}|sign|truck|trucks|dock|lot|entrance|gate|delivery|deliveries|school|hill|council|bus|parking|main street|town)`,
  ],
  [
    '(prove|show|check|see|test|find out|remind (yourself|me)|discover) ~3 (whether|that|if|how|the) ~3 (works?|goes|runs|dials|rings|calls|phones?) ~2 (both ways|in both|the other way|too|out|still|in reverse)',
    `${excuse.slice(0, -1)}|test the|alarm)`,
  ],
  [
    "(line|phone|house|inbox|end|side|desk|things|it|you) ~2 (has|have|'s|is|are|been|was|were|'ve) ~2 (so |very |awfully |wonderfully |beautifully |terribly |rather |such a |most )+(restful|peaceful|serene|tranquil|soothing|relaxing|quiet|still|silent|dusty|cold|lonely|discreet|shy|modest|mysterious) ~3 (since|lately|of late|these days|from your|at your|over there|on your|ever)",
    excuse,
  ],
  // A score is kept.
  [
    '(under|beside|next to|against|by|after|behind) your name ..8 (marks?|ticks?|crosses|zeros?|noughts?|blanks?|nothing|strokes?|dashes?|gap|question mark|up to|tally|still|row of)',
    excuse,
  ],
  [
    'not (one|the (kind|sort|type)|a (man|woman|person|fellow)) (who|to|that|for) ~1 (keeps?|keeping|holds?|holding|bears?|counts?|counting|complains?|complaining|nags?|sulks?|sulking|moans?|guilt) & (but|though|still|however|although|do notice|notice|yet|number|#)',
    excuse,
  ],
  [
    '(left|sent|tried|called|rang|wrote|phoned|e-?mailed) ~5 {day} ..5 (left|sent|tried|called|rang|wrote|phoned|another|one|again|and) ~4 {day} ..14 (still|here we are|here i am|nothing|just me|me again|same|silence|and now|yet)',
    excuse,
  ],
  [
    '{n} (very |long |straight )?(weeks|months|calls|e-?mails|messages|voicemails|tries|letters) ..8 (one|a|very|such a) (very |rather |extremely |remarkably |long.suffering )*(patient|lonely|hopeful|forgiving|tired|forgotten|loyal|faithful) ~1 (salesm[ae]n|saleswoman|man|woman|person|rep|fellow|caller|soul|me|idiot|fool)',
    excuse,
  ],
  // How people are brought up, and what they would do themselves.
  [
    "(raised|brought up|taught|reared|bred|my (mama|mother|mom|mum|father|dad|daddy|grandmother|gran|nan|pa|ma|grandad|granddad)) ..8 {owed} && (every (house|family|home)|different|but|perhaps|times (have|change)|evidently|used to|though|others|nowadays|changed|wonder|yours|you (were|weren't|must)|not everyone|i guess|i suppose|some (people|folks))",
    excuse,
  ],
  [
    '(if|were) (i|it were me|you were|the roles|our roles|positions|things|it was me|the (shoe|boot)) ..6 (place|shoes|chair|seat|reversed|swapped|me|other foot|other way) ..8 (called|rung|rang|answered|replied|returned|written|thanked)',
    "(your (customers|guests|callers)|if you'd (like|rather)|when you)",
  ],
  [
    "(most|some|other|normal|decent|polite|ordinary|plenty of|sensible|civil) ~1 (folks?|people|of us|offices|firms|neighbou?rs|businesses|places|towns|men|women) ..10 (returns?|repl(y|ies)|(call|ring|write|get)s? (me |you |us |people |'em |them |a man )?back|say (no|thanks|thank)|let (you|me|us|a (man|person|fella)) know|they call|they answer|they ring)(?= )",
    `${excuse.slice(0, -1)}|online|search|survey|to (book|order)|within|prefer|when they (need|want))`,
  ],
  [
    "(i|we) (can|could) (take|handle|live with|accept|stand|bear|cope with) (a |an |the )?(no|rejection|bad news|refusal|honest no) && (can't|cannot|couldn't|hard|hurts|harder|worse|silence|nothing|quiet|not knowing|blank)",
    '(text|rather|instead)',
  ],
  [
    "(saw|spotted|noticed|watched|passed|seen) (you|me|right|straight) ~6 (through me|past me|cross the|crossed|turn away|turned|duck|ducked|looked away|looked the other|the other way|didn't (wave|stop|nod|say))",
    '',
  ],
  // Who was thought better of, and what was thought of it at home.
  [
    '(told|telling|said to|sold|assured|swore to|promised|defended|vouched) ..8 (you|your) ..8 (friendly|friendliest|good (one|ones|egg|people)|reliable|decent|different|polite|gentlem[ae]n|lady|one of the|nicest|best|honest|class|straight|word) && (back|wrong|used to|mistaken|eat|red|foolish|look|begin|starting|may have|reconsider|before|now)',
    excuse,
  ],
  [
    '(i|we) used to (tell|say|think|believe|hold|swear|boast|brag|recommend) ..10 (your|you) ..4 (was|were|as|one|the|would)(?= )',
    `${excuse.slice(0, -1)}|deliver|service|work)`,
  ],
  [
    '(my|our) (daughter|son|wife|husband|kids?|boss|mother|mom|boy|girl|secretary|manager|colleagues?|little (girl|boy)) ~2 (asks?|asked|keeps? asking|wants? to know|wonders?|wondered|teases?|bets?|thinks?) ..6 (whether|if|has|have|did|why|when|you|i) ..6 (called|answered|heard (back|from)|replied|rung|written|imaginary|made you up|exist|real)',
    excuse,
  ],
  // Meek questions that are none.
  [
    '(forgive|pardon|excuse|silly|foolish|naive|shame on|daft|stupid|more fool|how (silly|foolish|naive)|call me (naive|old-fashioned)) (of |on )?(me|us)? ?(for |to |of me to |, (but )?)?(thinking|supposing|assuming|believing|expecting|hoping|imagining|think|expect|hope|believe|assume|i thought) ',
    `${excuse.slice(0, -1)}|you already)`,
  ],
  [
    '(have|has|did|does|do|was|were|is|are) (they|it|anyone|anybody|somebody|you|any of (it|them|you)|a single one) (even|ever even|so much as) ~1 (been|opened|looked|read|open|look|heard|hear|listen|listened|got|reach|reached|see|seen|thought|think|out|notice|noticed|play|played|get)(?= )',
    excuse,
  ],
  [
    "wrong side of (you|your|the (voicemail|machine|beep|door))|what(ever)? ~1 (i|we)('ve)? ~1 (did|said|done|do) to ~2 (end up|deserve|earn|upset|offend|merit|land|annoy|become)",
    '(for you|council|road|tracks)',
  ],
  [
    "(remember|recall|recognize|recognise) (me|us|my voice|the (fellow|one|guy|man|woman|fool)) && (no |thought not|didn't think|guess not|forgot|suppose not|apparently|i thought not|of course not|evidently)",
    `${excuse.slice(0, -1)}|from (the|your))`,
  ],
  [
    '(feel|feeling|feels|felt|becoming|become|turned into|treated) ~3 like (a |an |the |your |part of the |so much )?~1 (litter|ghosts?|wallpaper|furniture|spam|stranger|leper|fool|idiot|bill collector|doormat|background noise|junk|bad smell|echo|bad penny|afterthought|weather|stalker|jilted|wallflower|lamppost|parking ticket)',
    "(not|never|don't|your (customers|guests|staff)|won't)",
  ],
  [
    '(you|your [^ ]+|everybody|everyone) ~3 (chatty|friendly|talkative|eager|warm|keen|happy|quick|all ears|full of (questions|talk|smiles)|interested|generous|pleasant|plenty to say|hungry|thirsty) ~2 (enough|then|back then|at the time)? ?(when|while|until|till|as long as|before|so long as) ..6 (free|advice|lunch|samples?|price|quote|gratis|needed|wanted|paying|bill|breakfast|buying|drinks|wine|on me|on us|help)',
    `${excuse.slice(0, -1)}|when you (call|need))`,
  ],
  [
    '(funny|odd|strange|curious|interesting|remarkable|amazing|marvel+ous|astonishing|fascinating) (how|that|, how) ..8 (busy|quiet|silent|forgetful|scarce|shy|hard to reach|stops? (ringing|answering)|memory|vanish(es)?|disappears?|deaf|out of the office) ..6 (once|when|after|as soon as|the (minute|moment)|now|since|,)',
    excuse,
  ],
  [
    "(silence|quiet|hush|no reply|no answer|blank|nothing) ~3 (has been|is|was|'s been|speaks?|says|tells?|have been) ~3 (educational|eloquent|instructive|golden|loud|loudly|deafening|telling|noted|impressive|quite something|volumes|informative|unmistakable|remarkable|admirable|an education|a lesson|its own|character-building|humbling)",
    excuse,
  ],
  [
    '(just|for) once ~4 (hear|reach|speak|talk|a human|a voice|a reply|hello)|(something|anything|someone|anyone|anybody|somebody) (other than|but|besides|except|apart from) (the|a|that|this) (tone|beep|greeting|machine|recording|tape|answerphone)',
    excuse,
  ],
  [
    '(dog|goat|cat|hound|gremlins?|squirrels?|parrot|cow) ~3 (eaten|ate|eating|chewed|swallowed|run off with|got) ..5 (my|our|all|every) ..3 {notes}',
    excuse,
  ],
  [
    "(must be|you're|are you|you are|surely|is that) ~2 (the )?(busiest|most (popular|wanted|private|elusive|guarded|sought)|hardest|shyest|quietest) ..8 (nobody|never|seeing|since|judging|answer|reach|pick|get hold|catch|going by|phone|to find)",
    `${excuse.slice(0, -1)}|street|junction|hours|season|road|intersection)`,
  ],
  // What it cost, and what it was worth to them.
  [
    "(gave up|give up|skipped|missed|lost|spent|cancell?ed|sacrificed) (my|our|a|a whole|half) ~2 (sunday|saturday|weekend|evening|lunch|night|anniversary|birthday|holiday|vacation|dinner|supper|recital|game|day off|bank holiday|christmas eve|thanksgiving) & (i|we|i'd|quote|drawing|that|for you|your) && {silent}",
    excuse,
  ],
  [
    "(i|we|i've|we've|i'd|me|myself) ..6 (#|ninety|sixty|forty|thirty|eighty|seventy|fifty|hundred|two hundred) (miles|minutes|kilometers|hours) ..4 (sleet|snow|rain|ice|heat|dark|fog|traffic|storm|hail|wind|each way|there and back|on a sunday)",
    `${excuse.slice(0, -1)}|your (drivers?|vans?|trucks?)|storm hit|line|delay)`,
  ],
  [
    '(i|we|drawing|quote|sketch|estimate|plan|numbers|it) ~4 (did|drew|wrote|typed|made|worked (on|out)|finished|done) ~2 (over|through|during|instead of|in place of|at) (a|my|our|the) ~1 (sunday|saturday|christmas|easter|thanksgiving|birthday|anniversary|holiday|family|bank holiday|sickbed|bedside) ~1 (roast|dinner|lunch|weekend|party|morning|afternoon|walk|,|and|for)',
    excuse,
  ],
  [
    "(put|stuck|licked|bought) (a|the|two|three|my own) ~2 stamps? ..3 (on|and|for) ..8 && (worth|line|thank|nobody|least|you'd think|would|nothing|even)",
    excuse,
  ],
  [
    "(you'd|anybody would|anyone would|one would) think (that |it |a |the |my |our )..8 (worth|merit(s|ed)?|earn(s|ed)?|deserv(es|ed)|rates?|get me|buy me|call for) ~3 (a|an|line|word|reply|nod|thank|call|answer|least|some)",
    excuse,
  ],
  [
    'you never (write|call|ring|phone|answer|visit) ,? ?(anymore|you never|any more|nowadays|these days|and you never)|(not|never) (even |so much as )?a (postcard|smoke signal|christmas card|dicky bird|sausage|grunt|shrug|raspberry|bark|squeak|peep)(?= )',
    excuse,
  ],
  [
    '(empty|vacant|cold|spare) (chair|seat|place|plate|cup) ..8 (yours|your name|you|breakfast|lunch|table|waited)|(chair|seat|plate|place) ..5 (your name|for you) && (empty|cold|waited|nobody|stayed|untouched|sat)',
    `${excuse.slice(0, -1)}|your (dining|theatre|hall|waiting))`,
  ],
  [
    '(ghost|prisoner|resident) in (your|the) (machine|voicemail|answerphone|tape)|(learned|learnt|know|memori[sz]ed|hum|recite|recited|sing|can do) ~2 (your|that|the) ~2 (greeting|voicemail|hold music|recording|outgoing message) ..3 (by heart|backwards|word for word|in my sleep|now|better|along)',
    excuse,
  ],

  [
    "(don't|do not|never) (worry|mind|bother) (about )?(me|us|my feelings|little old me) ,? ?..2 (i'll|we'll|just|keep|go on)",
    excuse,
  ],
  [
    "(as (usual|ever|always)|surprise surprise|surprise , surprise|true to form|predictably|lo and behold|what a surprise|to nobody's surprise|to no one's surprise) ..5 (voicemail|machine|nobody|no (one|answer|reply)|silence|nothing|the beep|no sign|you're (out|not))|(voicemail|machine|beep|nobody|silence|nothing|no answer|no reply) ~2 ,? ?(as (usual|ever|always)|surprise surprise|surprise , surprise|true to form|what a surprise|again , naturally)",
    excuse,
  ],
  [
    'how would you (like|feel|take)( it| about it)? if (someone|somebody|i|people|a supplier|everyone|everybody|we)',
    excuse,
  ],
  [
    '(put yourself|stand|try standing|walk|step|imagine (yourself|being)) in my (shoes|place|boots|position|seat)|see it from (my side|where i)',
    excuse,
  ],
  [
    '(nobody|no one|not a soul|no man|no woman) (likes|enjoys|wants|deserves|loves) (to be |being |getting )(ignored|ghosted|snubbed|left hanging|kept waiting|forgotten|strung along|left on read|stood up|brushed off|blanked)',
    excuse,
  ],
  [
    "(i'd|i would|would've|i'd've|we'd) (have |gladly |happily )*(settled?|taken|take|been happy|made do|make do|accept(ed)?) (for|with)? ?(a|an|one|any|even) ~2 (no|word|line|nod|grunt|reply|answer|text|wave|shrug|smoke signal|sign of life|thank|hint|postcard)(?= )",
    excuse,
  ],
])
