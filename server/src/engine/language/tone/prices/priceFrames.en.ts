import { framesOf } from '../frame.ts'
import { impliedPrices } from './impliedPrices.en.ts'
import { priceWords } from './priceWords.en.ts'

/** Frames in which a price is said as one. */
const plain = framesOf(priceWords, [
  // Their own charge or goods stand at a figure.
  [
    "(our|my) ~4 ({charge}|{goods})('s| is| are| was| would be| will be| comes?| runs?| begins?| starts?| costs?| goes?| stands?| sells?| works out| sits?| start| opens?) (still |now |back |out |in |at |to |from |for |you |up |you'd )*{about}*({sum}|{n}(?= ({per}) | \\|| $))",
    'days|hours|minutes|weeks|months|miles|people|trucks|records|log|count',
  ],
  ['(our|my) ~2 (begins?|starts?|sells?|goes|go|retails?|lists?) (at|from|for) {about}*({sum})'],
  [
    "(the|a|an|each|one|every) ~2 ({goods})('s| is| are| would be| comes to| runs| runs you| sets you back| goes for| sells for| starts at| begins at| comes in at| costs| works out at) {about}*({sum}|{n} ({per}))",
    'your|you (counted|lost|threw)|hours|minutes|days|years|old|feet|inches|degrees|miles|percent|late|down',
  ],
  [
    "(day rate|hourly rate|retainer|call-?out|minimum|set-?up|survey fee|licen[cs]e fee|asking price|list price)('s| is| stands| sits| begins| starts| runs)? ..8 ({some})",
    'your|their|his|minutes|hours|days|the other',
  ],
  // What is wanted for it.
  [
    "({some}) ..8 (is|was|would be|'s) (what|where|all|as much as|the (number|figure|price|least|most)) ~4 (do (it|yours|them|one) for|want( for (it|them))?|ask(ing)?|charge|need|take|quote|bill|we'd (come|land)|it (comes|runs|costs))",
  ],
  [
    "what (i|we|i've|we've|i'd|we'd|i'm|we're) (wrote|written|put|have|got|quoted|figured|worked|penciled|pencilled|come up|came up|charge|charging|ask|asking|want|need|bill|quote|be asking|be charging) ~6 (comes? to|is|was|works out|landed|runs|would be) (at |to )?{about}*({some})",
  ],
  [
    '{would} ~9 (to|for|at|from|off|by|with) {about}*({sum}|{n} (flat|all in|all-in|apiece|the (lot|pair|set)|plus|tops|even))',
    'minutes?|hours?|days?|seconds|your (grant|budget)|save|saves',
  ],
  [
    "you'd (have|get|be getting|see|take|leave with|own|be (paying|in)|walk away with|pay( us)?) ~5 (for|at|from|us) {about}*({sum}|{n}(?= ({per}) | \\|| $))",
    'minutes|hours|days|weeks',
  ],
  // For so much it is done.
  [
    '^(for |at )?{about}*({sum}|{n}) ~3 (gets|buys|covers|does|puts|secures|settles|keeps|sees|fits|fills|takes care of|will do|would do|gives|makes|brings|lands) (you|it|the|your|both|all|a|every|them)',
    'of (your|the|them)|trucks|trailers|people|cars|guests|reviews|drivers|complaints|customers|minutes|days|hours',
  ],
  [
    "(for|at) {about}*({sum}) ..7 (gets|is|are|be|'s|it's|they're|you've|you're|you'd be|you'd have|comes|goes|we|i|we'll|i'll) ~4 ({done}|{doing})",
    'fine|paid',
  ],
  // A figure by the piece, with what comes or does not come with it.
  [
    '({sum}|{n}( ({per})|(?= \\|))) ..8 ({extras})',
    "days|hours|minutes|miles|trucks|people|reviews|your|free for|smoke|drug|alcohol|guests|copies|pages|complaints|weeks|feet|boxes|in the (report|file|email|notice)|(thursday|monday|tuesday|wednesday|friday|o'clock)",
  ],
  [
    '(two|three|six|four|five|ten|a (dozen|pair|set|box)) for {about}*({some})(?= \\| | $| (the|and|hung|fitted|installed|delivered|all|plus) )',
    'minutes|days|weeks|hours|years|months|people|at (nine|ten)',
  ],
  [
    "(figure|reckon on|reckon|think|call it|count on|allow|budget|say|make it|we're talking|you're looking at|you'd be looking at|picture) {about}*({sum}) (and|({per})|all|for)",
    'wast|lost|lose|you (pay|spend)',
  ],
  [
    "(it's|they're|that'd be|it'd be|works out at|comes to|it comes to) {about}*({sum}) (per|each|for each|for every) [^ |]+",
  ],
  ['({sum}) ({per}) & (ours|cheapest|lowest)'],
  [
    '(we|i) (only |just |usually |normally )*(bill|charge|ask|quote|price|invoice|rent|sell) ~5 {about}*({sum}|{n} ({per}))',
  ],
  // Would it do?
  [
    "(would|could|might|how about|what about|does|how does|shall we say|what if|if it were|let's say|supposing|suppose) ~4 ({sum}|{n}) ~4 (change your mind|tempt|suit|do it|do the trick|sound|seal|be fair|swing it|persuade|sway|win you|turn your head|buy your|interest|bring you)",
    "minutes|o'clock|thursday|friday|monday|tuesday|wednesday",
  ],
  [
    "(no|keen|much|steep|stiff|dear|high|baulked|balked|winced) ~3 at ({some}) ..4 (would|what about|how about|so|could|then|try|let's)",
  ],
  // A part of what it brings; less than others ask.
  [
    '({ours}) ~4 ({fraction}|({n}) (cents|pence|pennies) (on|in) (the|every) (dollar|pound)) ~2 of (what|whatever|anything|any|the (savings?|gain|refund|recovery|increase|first|proceeds|take|rent|sale))',
    'lost|cut by|late|your own|customers|complain',
  ],
  [
    "({fraction}) ~2 (less|cheaper|under|below|off|lower|beneath|better) ~3 (than|what|whatever|anyone|anybody|whoever|the (other|next|going|market|big|competition)|your (current|present|supplier|rent|bill)|list) & ({ours}|ours|would|it'd)",
    'counted|measured|weighed|fell|billed|use|uses|water|fuel|energy|downtime|waste|scrap|faster|they (cut|got|use)|rain|planned',
  ],
  [
    "({ours}) ~3 (undercut|beat|match|better|come in ~4 (under|below)|underbid|trim|slice|shave|knock) ~4 (their|his|whoever|whatever|anybody's|anyone's|your (current|present|last|old|existing)|that|any) ~3 (price|rate|quote|bill|bid|figure|number|offer|fee|premium|by {some}|pay|paying|charge|charges|charging|quoted)",
  ],
  // The measure is something they buy anyway.
  [
    "(less|cheaper|no more|under|smaller|lower|about the same|about|same|cost|costs|price|for) ~3 (than|of|as|what|like) ~6 (coffees?|lattes?|doughnuts|donuts|sandwich|sandwiches|lunch|lunches|dinner|pizza|pizzas|newspaper|paper round|phone bill|parking|tip|tips|stamps|light bulbs?|beer|pint|pints|cigarettes|bagel|bagels|tank of (gas|petrol|diesel)|haircut|bus fare|round of drinks|night out|saturday|shift|pair of (shoes|boots)|set of tires|tyre|tire|fill-?up|payment|birthday cake|flowers|candles|biscuits|cookies|petty cash) & ({ours}|cost|costs|price|it'd|it's|you'd|that's|a (month|week|day|year|head))",
    'sold|selling|your (menu|price|prices|website|board|customers|guests)|they|review|reviews|lost|losing|waste',
  ],
  // In parts.
  [
    '({sum}|{n}) (down|up front|upfront|on signing|on delivery|at signing) ~3 (and|then|balance|rest) ~4 (rest|balance|{some}|later|after|monthly|when|on)',
    'percent|pulled|torn|shut|trees|wires|lines',
  ],
  ['({n}) (easy |monthly |equal |quarterly |weekly )*(payments|instal?lments) of {about}*({some})', 'your|missed'],
])

/** Frames of a price that the caller asks, in English. */
export const english = [...plain, ...impliedPrices]
