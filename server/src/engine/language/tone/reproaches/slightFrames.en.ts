import { framesOf } from '../frame.ts'

const classes = {
  n: '#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|several|umpteen|countless|fifteen|twenty',
  notes:
    '(messages?|letters?|e-?mails?|notes?|voicemails?|cards?|quotes?|samples?|drawings?|calls?|proposals?|estimates?|postcards?|parcels?)',
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
    '(longer|better|livelier|warmer|deeper|chattier|friendlier|more meaningful) ~2 (conversations?|chats?|company|replies|receptions?|welcomes?|warmth) (with|from|out of|at) (my|our|a|the|an|your|talking) ',
    `${excuse.slice(0, -1)}|market|supplier|the (council|first))`,
  ],
  // What became of the messages.
  [
    '(the|my|our|those|first|other|last) ~3 ({notes}|two|three|pair|ones) ~2 (are|must be|have|is|might be|may be|be|could) ~2 (keeping ~2 company|making friends|lonely|comparing notes|breeding|propping|holding (open|up)|having a|a support group|reunion|married|gathering|yellowing|paper (airplanes?|planes?|hats?)|met (each other|one another))',
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
    '(call|message|voicemail|email|letter|try|attempt) number {n} && (not (a|one|so much as a) ~1 (word|reply|answer|call|peep|line)|no (reply|answer|word) (yet|so far|back|from|at all|in return)|nothing (back|in return|yet)|silence|how many|wonder|counting|patience|manners|courtesy|deserve|least|ignor[^ ]+|anybody there|alive|forgotten|still (nothing|no|waiting)|never)',
    `${excuse.slice(0, -1)}|last|final|stop)`,
  ],
  [
    "(i|i've|we|we've) ~1 (took|taken) (the|so much|all that|all this) (trouble|time|effort) (to|out|of|for|over) && {silent}",
    excuse,
  ],
  [
    '(put|spent|sunk) (in )?(#|{n}|so many|all those|a lot of|a whole|half a|my whole) ~1 (hours|evenings|days|weekend|work|time) ~4 (for you|on your|on this|preparing|into) && {silent}',
    excuse,
  ],
  [
    '(under|beside|next to|against|by|after|behind) your name ..8 (marks?|ticks?|crosses|zeros?|noughts?|blanks?|nothing|strokes?|dashes?|gap|question mark|up to|tally|still|row of)',
    excuse,
  ],
  [
    'not (one|the (kind|sort|type)|a (man|woman|person|fellow)) (who|to|that|for) ~1 (keeps?|keeping|holds?|holding|bears?|counts?|counting|complains?|complaining|nags?|sulks?|sulking|moans?|guilt) & (but|though|still|however|although|do notice|notice|yet|number|#)',
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
    "(most|some|other|normal|decent|polite|ordinary|plenty of|sensible|civil) ~1 (folks?|people|of us|offices|firms|neighbou?rs|businesses|places|towns|men|women) ..10 (returns?|repl(y|ies)|(call|ring|write|get)s? (me |you |us |people |'em |them |a man )?back|say (no|thanks|thank)|let (you|me|us|a (man|person|fella)) know|they call|they answer|they ring)(?= )",
    `${excuse.slice(0, -1)}|online|search|survey|to (book|order)|within|prefer|when they (need|want))`,
  ],
  // Meek questions that are none.
  [
    "wrong side of (you|your|the (voicemail|machine|beep|door))|what(ever)? ~1 (i|we)('ve)? ~1 (did|said|done|do) to ~2 (end up|deserve|earn|upset|offend|merit|land|annoy|become)",
    '(for you|council|road|tracks)',
  ],
  [
    '(feel|feeling|feels|felt|becoming|become|turned into|treated) ~3 like (a |an |the |your |part of the |so much )?~1 (litter|ghosts?|wallpaper|furniture|spam|stranger|leper|fool|idiot|bill collector|doormat|background noise|junk|bad smell|echo|bad penny|afterthought|weather|stalker|jilted|wallflower|lamppost|parking ticket)',
    "(not|never|don't|your (customers|guests|staff)|won't)",
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
    'you never (write|call|ring|phone|answer|visit) ,? ?(anymore|you never|any more|nowadays|these days|and you never)|(not|never) (even |so much as )?a (postcard|smoke signal|christmas card|dicky bird|sausage|grunt|shrug|raspberry|bark|squeak|peep)(?= )',
    excuse,
  ],

  [
    "(don't|do not|never) (worry|mind|bother) (about )?(me|us|my feelings|little old me) ,? ?..2 (i'll|we'll|just|keep|go on)",
    excuse,
  ],
])
