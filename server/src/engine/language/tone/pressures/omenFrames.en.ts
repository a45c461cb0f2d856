import { framesOf } from '../frame.ts'
import { classes as people } from './threatFrames.en.ts'

const classes = {
  ...people,
  allIn:
    "((every|everyone|everybody|all|each|the rest|the whole (street|block|town|row|road|lane|valley|square|parade|mall)|both|all but (one|two|yours)|(the|your) ~1 (others|neighbou?rs|competitors?|rivals?|shops|farms)) ..8 (signed( up)?|joined|come (in|on|aboard|over)|came (in|on|aboard|over)|said yes|on board|switched|changed over|has one|have one|have it|has it|agreed|paid up|is in|are in|we've done|has done it|have done it)|(a|one) (pin|flag|sticker|star|dot|sign) (for|in|on|by) (each|every))",
  alone:
    "((somebody|someone|you|one|yours) ~3 ((always|has to be|have to be|will be|is|are|'d be|be) )*(the )?last (one|man|woman|shop|house|farm|name|holdout|in|to)|hold(ing)? (everyone|everybody|us|them|things|the (rest|others|street|block)) (all )?(up|back)|hold-?outs?|the only (one|shop|house|firm|farm|name|school|office|place) (left|that|who|without|not|missing|still)|odd (one|man|house) out|left out in|bare spot|(a|one|only|the) ~1 (gap|blank|space|hole|square|tooth|pin|spot|light|name|line|chair|window) (left|missing|to go|empty|still|where|dark|on (it|the map))|stick(s|ing)? out|(get|gets|been|be|is) noticed|people (notice|talk|wonder|ask)|minus you|without you|exception)",
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
    "(i'll|i will|i shall|i can|i could|i'd|we'll|we can) (just |always |simply |have to )*(get|have|seek|find|try|ask|take|put) ~4 (out of|from|of|with|to|at|past) (the|your) ~2 ({above}|{watcher}) & (if|unless|failing|without|since|when|otherwise|always)",
    `${sentBy.slice(0, -1)}|for you|help)`,
  ],
  // Me now, or worse later.
  [
    '(you can|you could|either|better|talk|speak|deal|hear|sooner|answer|listen|pay|sign|see) ..6 (me|us|mine|from me|now|today|the easy way) ..3 or ..6 (({watcher}|{above})(.s|.)?|later|headlines?|collectors?|competition|bailiffs?|on the news|the hard way|in the paper|from your)',
    `${sentBy.slice(0, -1)}|whichever|prefer|rather|if|better (for|suits)|e-?mail|who (looks|runs|handles|deals)|(now|today) or (later|next|another)|is that)`,
  ],
  // The caller will not stop.
  [
    '(my|our) (patience|stamina|persistence|stubbornness|memory|list of numbers|phone bill) ~2 (is|outlasts|outlives|runs|goes|has) ~3 (longer|deeper|bigger|further|no (end|limit|bottom)|endless|than your|anything)',
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
    "(somebody|someone|whoever|heads?) (is going to|will|'ll|has to|have to|would|are going to) ~2 (answer for|pay for|carry the can|take the (blame|fall)|explain|be explaining|roll|swing|be blamed|lose (a|his|her|their) job)",
    '(phone|line|calls?|door|crew|drivers)',
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
    '(do|would|can|are|could) you (really|honestly|truly|seriously|actually|willing|prepared|ready|comfortable) ~1 (want|like|care|afford|prepared|willing|going|happy|ready|to) ~1 (to )?(be|explain|risk|gamble|lose|find out|tell|live|leave|wait|let|bet|answer|keep|say|look|see|watch)',
    '(need (a|the)|sign (it )?by hand)',
  ],
])
