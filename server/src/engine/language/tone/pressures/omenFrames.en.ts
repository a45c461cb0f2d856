import { framesOf } from '../frame.ts'
import { classes as people } from './threatFrames.en.ts'

const classes = {
  ...people,
  // Who turned it down, and what became of them.
  passed:
    "((put|putting) (this|it|me|us|that) off|(passed|pass) (on (this|it|us|me)|it up)|said no|told me no|turned (me|us|it|this) (down|away)|(thought|figured|reckoned|said) (it|this|that) (could|can|would) wait|thought (the same|so too|that too)|hesitated|held off|laughed (at|it)|shrugged (it|me|us)? ?off|(didn't|wouldn't|never) (listen|sign|bother|call(ed)? (me|us|back)|believe (me|us)|want to hear|act)|sent (me|us) (away|packing)|hung up|declined|refused|took (his|her|their) chances|let it slide|waited too long|said (he|she|they)('d| would) think|slept on it|knew better)",
  ruin: "(stacking shelves|out of (work|business|a job)|looking for (work|a job|a position)|went under|gone under|went bust|bankrupt(cy)?|receivership|boarded up|(lost|losing) (his|her|their|the) (job|licen[cs]e|house|home|farm|shop|business|contract|post|everything|shirt|accounts?)|lost everything|funerals?|in hospital|sued|in court|sacked|fired|insolven[^ ]+|auctioned( off)?|driving (a|the) (cab|taxi|van|bus)|let (him|her|them) go|been replaced|(wishes|wish|wished) (he|she|they)|regrets?|regretted|crying|prison|jail|ashes|burned (down|to)|burnt (down|to)|unemployed|doesn't work (there|here)|no longer (works|there|with|in (business|charge))|isn't laughing|not laughing|stopped laughing|hasn't slept|went (quiet|white|pale)|history (to )?repeat|same (mistake|fate|road|way)|look at (him|her|them|it) now|where (he|she|they|it)( is| are|'s|'re) now|how (that|it) (ended|turned out|went|worked out))",
  allIn:
    "((every|everyone|everybody|all|each|the rest|the whole (street|block|town|row|road|lane|valley|square|parade|mall)|both|all but (one|two|yours)|(the|your) ~1 (others|neighbou?rs|competitors?|rivals?|shops|farms)) ..8 (signed( up)?|joined|come (in|on|aboard|over)|came (in|on|aboard|over)|said yes|on board|switched|changed over|has one|have one|have it|has it|agreed|paid up|is in|are in|we've done|has done it|have done it)|(a|one) (pin|flag|sticker|star|dot|sign) (for|in|on|by) (each|every))",
  alone:
    "((somebody|someone|you|one|yours) ~3 ((always|has to be|have to be|will be|is|are|'d be|be) )*(the )?last (one|man|woman|shop|house|farm|name|holdout|in|to)|hold(ing)? (everyone|everybody|us|them|things|the (rest|others|street|block)) (all )?(up|back)|hold-?outs?|the only (one|shop|house|firm|farm|name|school|office|place) (left|that|who|without|not|missing|still)|odd (one|man|house) out|left out in|bare spot|(a|one|only|the) ~1 (gap|blank|space|hole|square|tooth|pin|spot|light|name|line|chair|window) (left|missing|to go|empty|still|where|dark|on (it|the map))|stick(s|ing)? out|(get|gets|been|be|is) noticed|people (notice|talk|wonder|ask)|minus you|without you|exception)",
  harm: '(fires?|accidents?|injur[^ ]+|hurt|collapses?|collapsed|flood(s|ed)?|lawsuit|sued|dies|died|killed|break-?in|burns?|happens|happened|goes wrong|went wrong|blows|gives way|gave way|goes up|comes down|fails|failed|falls|fell|breach|burst(s)?|inquest|stolen|robbed)',
  // A liking for being told.
  told: "((might|would|will|may|could|'d|does|do|always|who|he|she|certainly) ~3 (enjoy|enjoys|likes?|loves?|want|wants|appreciate|appreciates|be (interested|curious|surprised|sorry|amused|glad|fascinated)|ask|asks|wonder|wonders) ..3 (hear|hearing|know|be told|being told|learn|learning|told|about (you|your|this|how|that)|after you|why (you|that|nobody)|how (you|that|it|his|her|their|the) )|(i'd|i would) (far |much )?(sooner|rather|hate|prefer) ..4 (heard|hear|learned|learn|found|told|asked|ask))",
} as const

const sentBy =
  '(introduc[^ ]+|suggested|referred|said (to|you)|told me to|asked me|passed me|gave me|forward|mentioned you|recommend[^ ]+|point(ed)? me|right person|put me on to|hand (it|this|him|her)|customers? (ask|asked|asks|want|prefer)|online|e-?mail|text)'

/** Threats told as a story, a rumour or a choice, in English. */
export const omens = framesOf(classes, [
  // The caller happens to know whom they answer to.
  [
    '(i|we|my (wife|husband|brother|boss|father|sister|director)) ~3 (see|sees|know|knows|golf|golfs|golfing|play|plays|lunch|lunches|have lunch|eat|eats|dine|dines|fish|fishes|drink|drinks|sit|sits|sat|sing|sings|share|shares|bump into|run into|ran into|worship|shoot|sail|go way back|went to (school|college)|belong|pray|bowl|bowls|ride|walk|meet|met|having (lunch|dinner|drinks)|seeing|playing) ..8 (the|your) ~2 {above} && {told}',
    sentBy,
  ],
  [
    "(the|your) ~2 {above} (sits|stands|lives|sings|drinks|lunches|golfs|plays|goes|is|happens|worships|banks|fishes|'s) ..5 (behind|beside|next (door|to)|in front|near|row|pew|choir|church|club|lodge|mass|table|team|neighbou?r|friend|cousin|brother|uncle|kin|with) ..3 (me|mine|of mine|us|my [^ ]+|i|as) && {told}",
    sentBy,
  ],
  [
    "{above} && (i'd|i would) (far |much )?(sooner|rather|hate for|prefer) (he|she|they|it) ~2 (heard|hear|learned|learn|found|came|come)",
    sentBy,
  ],
  [
    "(i'd|i would) (far |much )?(sooner|rather|hate|prefer) ~2 (the|your) ~2 ({above}|{watcher}) ~1 (didn't|not|never|to|don't|weren't|wasn't|heard|learned|found|got) ..6 (from me|from (somebody|someone|others|us|the)|out|hear|learn|know|told|read|about)",
    sentBy,
  ],
  [
    "({above}|{watcher}) ..4 (i|we)('ll| shall| will| must| may| might| should|'d| would|'m| am|'re| are) ~3 (writing|calling|asking|speaking|turning|ringing|phoning|going|write|call|ask|speak|turn|ring|go|talking|talk|be) & (failing|unless|if|without|otherwise|since|when|should)",
    sentBy,
  ],
  [
    "(i'll|i will|i shall|i can|i could|i'd|we'll|we can) (just |always |simply |have to )*(get|have|seek|find|try|ask|take|put) ~4 (out of|from|of|with|to|at|past) (the|your) ~2 ({above}|{watcher}) & (if|unless|failing|without|since|when|otherwise|always)",
    `${sentBy.slice(0, -1)}|for you|help)`,
  ],
  [
    '(deal|dealing|talk|talking|speak|speaking|work|working|sit|sitting) (with|to) (him|her|them|your (deputy|number two|partner|brother|sister|son|wife|husband|assistant|boss)) (instead|rather|directly|then|from now)(?= ) && (open|keener|open-minded|sense|listen|listens|ambitious|serious|business|decision|decide|maybe|perhaps|should|how it went)',
    sentBy,
  ],
  // Me now, or worse later.
  [
    '(you can|you could|either|better|talk|speak|deal|hear|sooner|answer|listen|pay|sign|see) ..6 (me|us|mine|from me|now|today|the easy way) ..3 or ..6 (({watcher}|{above})(.s|.)?|later|headlines?|collectors?|competition|bailiffs?|on the news|the hard way|in the paper|from your)',
    `${sentBy.slice(0, -1)}|whichever|prefer|rather|if|better (for|suits)|e-?mail|who (looks|runs|handles|deals)|(now|today) or (later|next|another)|is that)`,
  ],
  [
    '(a|very|real|true|quite the|your best|good) ~2 friends? (to|of) ..8 (other (thing|sort|kind)|enemy|enemies|the opposite|less so|or not)',
  ],
  // Those who passed.
  [
    '(ask|asking|look at|talk to|speak to|go and see|visit) ..10 (what|how|whether|why|if|where) ..8 & {passed}',
    sentBy,
  ],
  [
    '(the|a|an|one|another|my|your|our|his|those|some|other|people|folks|firms|shops|they|everybody|somebody|someone|he|she|manager|owner|director) ..7 {passed} && {ruin}',
    `${sentBy.slice(0, -1)}|council|court|permit|planning)`,
  ],
  [
    '(list|note|folder|file|record|map|photograph|picture|drawer|book) ~2 (of|with|on) ~4 (people|names|firms|shops|owners|places|farms|those|everyone|everybody|managers) ..3 {passed}',
    sentBy,
  ],
  [
    '(nobody|no one|not many|few|people|not a soul) (ever )?(says?|tells?|said|turns?|turned) ~2 (no|down) ~3 (twice|and|to me|for long)',
    '(guests|customers|council)',
  ],
  [
    '(small|tight|tight-knit|close-knit|little) ~1 (town|world|village|place|county|industry|trade|island|valley|business|community|circle) & (talk|talks|word|words|remember|memory|memories|noticed|forget|gets (around|about)|travels|heard|long) && (you|your|yours)',
    `${sentBy.slice(0, -1)}|good word|thank|happy)`,
  ],
  [
    "(sleep|rest|sleeping|lie|lying) ~2 (well|tight|easy|soundly|peacefully|at night|awake|nights?) ~2 , ?~3 (if you can|knowing|with that|thinking)|how (do|can|will|would|could) you ~2 (sleep|look|live with|face)|(don't know|wonder) how you ~2 sleep",
  ],
  // A question for the day it goes wrong.
  [
    "(what|how|who|where) (will|would|do|are|could|can|'ll|is) (you|he|she|they|anyone|somebody|going) ~4 (say|tell|telling|explain|answer|feel|face|justify|look) ~4 ({watcher}|{above}|crew|jury|them|yourself|mirror) && ({harm}|if|when|because|that you|why you|explaining|saved|a salesman|too busy)",
    '(hours|closed|price (list|rise)|about (parking|the (bus|road)))',
  ],
  [
    "(whole (town|street|village|school|county|board)|everyone|everybody|people|they|somebody|{watcher}) (will|is going to|are going to|'ll|would) ~1 (ask|asks|be asking|want to know|wonder|remember|look for) ~1 (who|what you|why you|how long you|when you|whose) ~4 (knew|know|did|sat|waited|said|passed|job|fault|name)",
    '(opening hours|menu)',
  ],
  [
    "(i'm|i am|i'll be|we'll be) ~3 (at|in) (the|your) ..8 (and )?(i'll|i will|i shall) ~1 (ask|tell|mention|say|announce|raise|bring) ..6 (in front of|before|out loud|everybody|everyone|the whole)",
  ],
  // The caller will not stop.
  [
    '(my|our) (patience|stamina|persistence|stubbornness|memory|list of numbers|phone bill) ~2 (is|outlasts|outlives|runs|goes|has) ~3 (longer|deeper|bigger|further|no (end|limit|bottom)|endless|than your|anything)',
  ],
  [
    "(i've|i have|we've|we have) (got )?(all (day|week|month|winter|summer|year|night)|nowhere (else )?to (be|go)|(plenty|a lot|lots) of (minutes|dimes|coffee|patience|numbers)) & (i|you|me|voicemail|call|wait|till|until|and)",
    '(if|for you|for your|to help|to answer|here (if|when))',
  ],
  [
    "(outlast|outwait|(i'll|we'll|going to) wear (you|them|him|her) down|water ~4 (stone|rock)|drip , drip|as you (are going to|will|'ll) ~1 (discover|find out|learn|see))",
    '(pump|roof|tap|faucet|warranty|competitors)',
  ],

  [
    "(i'll|i will|i can|we'll|i'd|i'm going to|i am going to|happy to) ..14 (if (i|we) (have|need) to|if i must|if it comes to (it|that)|if that's what it takes|whatever it takes|if it takes (all|until|till|me))(?= )",
    '(help|for you|fix|repair|refund|deliver|put (it|that) right|finish|order)',
  ],
  [
    "(decision|choice|matter|question|say) ..5 (made|taken|decided) (for you|out of your hands|without you)|taken out of your hands|(won't|no longer|not) ~2 (be )?your (choice|decision|call) (to make|anymore|any more)|(someone|somebody|others|events|the market|your competitors?|your rivals) (else )?(will|'ll) (decide|choose|make (it|the (choice|decision))) for you",
    '(council|court|permit|appointed|caterer)',
  ],
  [
    "you('ve| have)? (seen|saw|know|watched|noticed) ~1 (how|what|where) (they|that|he|she|those)( are|'re|'s| is)? ~2 (doing|ended|went|turned|landed|became|fared|got|finished) ",
    '(your (drivers?|crew|staff)|on the report)',
  ],
  [
    "(on (the )?record|in writing|on file|logged|minuted|a note of|written down|recorded|noted) ..6 (you were (told|warned|offered|given)|i (told|warned|offered) you|you'd been (told|warned|offered)|we (told|warned|offered))|(for the record|let the record show|for the file) ..6 (i|we|you)('ve| have|'d| had| were| was)? ~1 (told|warned|offered|called|tried|asked|informed)",
    '(your (site|minutes)|council|county|permit)',
  ],
  [
    "(somebody|someone|whoever|heads?) (is going to|will|'ll|has to|have to|would|are going to) ~2 (answer for|pay for|carry the can|take the (blame|fall)|explain|be explaining|roll|swing|be blamed|lose (a|his|her|their) job)",
    '(phone|line|calls?|door|crew|drivers)',
  ],
  [
    "mark my words|don't come (crying|running|knocking|begging)|remember (this|my|that) ~1 (call|message|voicemail|conversation|warning|face) ~2 (when|the (day|next|first)|once|as|after|if)|you can't say (i|we|nobody|you)|(the )?easy way or the hard way",
    '',
  ],
  [
    "(i'd|i would|you'd|you should|you'd better|better|you might want to|i'd advise you to) (think|be) (twice|hard|very hard|long and hard|again|careful|very careful) (before|about) ~1 (hang|hanging|delet[^ ]+|ignor[^ ]+|say|saying|turning|turn|refus[^ ]+|pass|passing|skip[^ ]*|press[^ ]*|brush[^ ]*)",
    '',
  ],
  [
    "(you're|you are|either you're|either) ~2 in or ~2 out|with us or (against|without)|two (kinds|sorts|types) of [^ ]+ ..3 (those|the ones|ones|people) who",
    '(check|punch|clock)',
  ],
])

/** A shame before the others, in English. */
export const shames = framesOf(classes, [
  ['{allIn} && {alone}', `${sentBy.slice(0, -1)}|fine as it is|no pressure|parts?|gates?)`],
  [
    '(wonder|imagine|picture|think (about|of)|hear|think) ~2 (what|how) ..2 (the|your|those) ~2 {watcher} ~2 (say|says|think|thinks|make|makes|whisper|tell|talk|mutter|see) ..6 (each other|one another|car|drive home|way (out|home)|behind|about (you|it|that|this)|when they|walking|leaving|of (it|you|that|this))',
    '(reviews?|survey|wrote|posted|menu|comment cards?|told us)',
  ],
  [
    "(good|responsible|real|loving|caring|decent|smart|serious|careful|true|proper|sensible|honest) (mothers|fathers|parents|mums|moms|dads|owners|bosses|employers|managers|farmers|landlords|businessmen|businesswomen|people|neighbou?rs|husbands|wives|leaders|men|women|principals|heads) ~1 (don't|do not|never|wouldn't|won't|would|always|act|sign|know better|think)",
    '(say|tell|told)',
  ],
  [
    "(if i were|in) (you|your (shoes|place|seat|chair|position)) ,? ?~1 (i'd|i would|i should|i'd be|i wouldn't) ~2 (scared|afraid|worried|frightened|nervous|ashamed|embarrassed|lose sleep|not sleep|sleep|be able to (sleep|look)|panic)",
  ],
  [
    "(your|the) ~1 (wife|husband|kids|children|mother|father|daughter|son|family|grandchildren|widow) ..6 (worr(y|ies|ied)|forgive|thank|ask|proud|disappointed|counting on|trust) ..12 (pity|shame|never|why you|that you|you (never|didn't|said|turned))",
    '(if|guests|your (guests|customers))',
  ],

  [
    '(do|would|can|are|could) you (really|honestly|truly|seriously|actually|willing|prepared|ready|comfortable) ~1 (want|like|care|afford|prepared|willing|going|happy|ready|to) ~1 (to )?(be|explain|risk|gamble|lose|find out|tell|live|leave|wait|let|bet|answer|keep|say|look|see|watch)',
    '(need (a|the)|sign (it )?by hand)',
  ],
  [
    '(think of|imagine|picture) ~2 (your|the|his|her|those) ~2 ({above}|{watcher}|headlines?|phone call) ..8 (when|if|once|finds?|hears?|reads?|learns?|sees?|after|asking|asks) ',
    '(menu|sign|wait|queue|line|price)',
  ],
  [
    "(be|is|was|it's|that's) ~2 (unwise|foolish|reckless|negligent|irresponsible|madness|crazy|criminal|folly|shortsighted|short-sighted|stupid|insane|suicide|malpractice|mistake|cowardly) ~3 to (ignore|wait|pass|refuse|decline|say no|turn (me|it|this|us)|miss|put (it|this)|delay|hang up|delete|carry on|sit on|not)",
    '(council|my (mistake))',
  ],
])
