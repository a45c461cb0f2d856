import { framesOf } from '../frame.ts'
import { priceWords } from './priceWords.en.ts'

const classes = {
  ...priceWords,
  // Money without doubt, or a figure by the piece.
  coin: '#money|({n}|a|half a|couple|few) ({currency})( (and (change|a half|a bit|some)|odd|or so))?( ({n}))?|{n} ({per}|(a|per|each|every) quarter(?= $| \\|| and| with| for))',
  priced: 'tariff|tariffs|price list|price sheet|rate card|rate sheet|prices|rates|fees|list price',
  deal: "dearer|cheaper|bargain|steal|pricey|pricier|affordable|robbery|reasonable|modest|inexpensive|expensive|good value|no fortune|won't break|giveaway",
} as const

const notMoney =
  "minutes?|hours?|(?<!these )days|weeks|o'clock|people|trucks|trailers|cars|guests|reviews|visitors|pages|feet|inches|miles|degrees|tons|counted|count|clocked|measured|late"
const others = `${notMoney}|you (pay|paid|spend|spent|lose|lost|charge|charged|owe|owed)|you're (paying|losing|charging)|your own|fine|fined|levy|grant|toll|salary|wage|wages|clerk|hire|hires`

/** Frames in which a price is let known by what it is like, who pays it already, or how it came to be. */
export const impliedPrices = framesOf(classes, [
  // Others pay it, it is what we take.
  [`(pay|pays|paid|paying|give|gives|hands?|slips?) (us|me) {about}*({coin}|{sum}|{n}(?= \\| | $| for| to))`, notMoney],
  [
    "(we|i|we're|i'm|we are|i am) (only |just |merely |usually |normally |never |not )*(asking|charging|after|looking for|quoting|wanting|billing|ask|charge|bill|invoice) (for |you )?{about}*({coin}|{sum})",
    others,
  ],
  [
    '(we|i) (only |just |always )*(take|keep|charge|want|ask|collect|skim|earn|live on|work for) (our |my |a |just |only )*({n} (percent|per cent|points)|#percent|{fraction}|{n} (cents|pence|pennies) (on|in) (the|every))( of| when| on| out|$)?',
    `${others}|samples?|readings?|test`,
  ],
  [
    '^(for |at )?{about}*({coin}) ~2 (keeps?|puts?|buys?|gets?|does|covers?|sends?|sees|hires?|rents?|pays for|brings?|secures?|holds?) ~3 ({ours}|you|it|one)',
    others,
  ],
  ['({coin}) & (for that|for it|in return|at that price|at that rate) & ({ours})', others],
  // How it looks when it is written.
  [
    '(one|a|two) (digit|figure|zero|nought|naught)s? (fewer|less|shorter|lighter)|(a|an|one) ({w}) (at|in) (the )?(front|start|beginning)|(two|three|four) (noughts|zeros|zeroes|naughts)|(low |mid |high )?(three|four|five|six) figures & ({ours}|price|bill|quote|cost|{charge})',
    'your|phone|number you|code|postcode|plate',
  ],
  [
    "(i|we|i've|we've) (wrote|written|write|put|scribbled|jotted|penciled|pencilled|typed|circled|underlined|chalked|noted|entered) ~4 ({coin})",
    `${others}|your|lost|they`,
  ],
  [
    '(meter|clock) (starts|runs|running|ticks)|(starts?|set|sets) the (meter|clock) & ({coin}|{n} and a (half|quarter) ({per}))',
    others,
  ],
  // What they would be out.
  [
    "(you'd|you'll|you would|you will) be (into (us|me) for|writing (us|me)? ?a (check|cheque) for|handing (us|me)|parting with|looking at|in for) {about}*({some})",
    others,
  ],
  [
    "(you could|you can|you may|you might|you'll|you'd) (have|get|own|take) ~9 for {about}*({sum}|{n} ({per})|{n}(?= $))",
    others,
  ],
  [
    "({would}|i've|we've|i|we) ~3 (shave[dn]?|trim(med)?|whittled?|got|bring|brought|knock(ed)?|cut|talked|squeezed?|pared?|pulled|pushed|worked|come|came|gone|go|get|put|drop(ped)?) (it|that|them|this|the (price|figure|number|quote|rate|total|bill)|our price|the boss)? ?(down|back|lower) to {about}*({some})",
    others,
  ],
  // A part off, for whoever buys.
  ['({fraction}) (dearer|cheaper|pricier|more expensive|less expensive) && ({priced}) && ({ours})', `${others}|your`],
  // A figure for the work, with what is in it.
  [
    "({sum}|{n}) \\| (and )?(that's|that|which is|it's) (with|including|for everything|for the lot|before|the lot|all)",
    `${others}|reviews|complaints`,
  ],
  [
    '^({n}|{sum}) for (the|a|your|each|both|all|one|every) ..4 (mileage|labou?r|parts|freight|delivery|tax|vat|fitting|materials|travel|postage|everything|cups?|fuel|blades?|paint) (in|and all|too|included|on top|extra)',
    notMoney,
  ],
  [
    '(my|our) (figure|sum|price|quote|reckoning|math|maths|arithmetic|pencil|estimate|bid|calculation|ask) ..7 (comes?|came|works?|worked|landed|lands|stops?|stopped|settled|settles|says?|said|got|gets|stands|sits|sat) (out |in |up |down |to |at |on |with )*{about}*({some})',
    others,
  ],
  ['(at|for|on) {about}*({coin}) & ({deal})', `${others}|your|they|their`],
])
