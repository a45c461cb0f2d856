import { framesOf } from '../frame.ts'
import { priceWords } from './priceWords.en.ts'

const classes = {
  ...priceWords,
  // Money without doubt, or a figure by the piece.
  coin: '#money|({n}|a|half a|couple|few) ({currency})( (and (change|a half|a bit|some)|odd|or so))?( ({n}))?|{n} ({per}|(a|per|each|every) quarter(?= $| \\|| and| with| for))',
  banknotes:
    '({w}|a|a couple of|a few|a pair of) (crisp |clean |new |folded )*(fifties|twenties|tens|hundreds|fivers|tenners|greenbacks|big ones|benjamins|banknotes|large)',
  spend:
    'spends?|spending|spent|pays?|paying|drops?|blows?|lays? out|forks? out|shells? out|hands? over|burns?|goes through|get through|tips?|puts?',
  // What costs next to nothing.
  trifle:
    'biscuits?|cookies|coffees?|lattes?|tea|teabags|milk|doughnuts|donuts|pens|pencils|paper clips|stationery|stamps|toner|batteries|light bulbs?|flowers|birthday cakes?|cakes?|candles|pizzas?|sandwich(es)?|bagels?|lunch(es)?|breakfast|parking|bottled water|water cooler|haircuts?|cinema tickets?|movie tickets?|newspapers?|magazines?|dog food|lottery tickets?|scratch cards|crisps|chips|soda|beer|pints?|gum|candy|sweets|napkins|straws|air fresheners?',
  pocket:
    'pocket (money|change)|small change|loose change|spare change|beer money|lunch money|coffee money|petrol money|gas money|chump change|petty cash|peanuts|chicken feed',
  bill: 'bill|price|total|invoice|tab|quote|quotation|rate|cost|fee|figure|sum|premium|order|job|list price|first (month|year|order|invoice|visit)|estimate',
  off: 'drops?|comes?|falls?|goes|gets? (taken|knocked|shaved)|is (taken|knocked|shaved|sliced|lopped)|disappears|vanishes|slides|melts',
  priced: 'tariff|tariffs|price list|price sheet|rate card|rate sheet|prices|rates|fees|list price',
  steep:
    'steep|dear|high|rich|too (much|rich|dear|high)|much|stiff|a lot|over|salty|silly|daft|silly money|wince|winced|blanch(ed)?|baulk(ed)?|balk(ed)?|cough(ed)?|ouch|choke(d)?|gasp(ed)?|flinch(ed)?|laugh(ed)?|robbery',
  deal: "dearer|cheaper|bargain|steal|pricey|pricier|affordable|robbery|reasonable|modest|inexpensive|expensive|good value|no fortune|won't break|giveaway",
  buyers:
    'customers?|clients?|members?|neighbou?rs?|everybody|everyone|most|folks|people|trade|shops|schools|farms|offices|regulars|newcomers|new accounts',
  buying:
    'sign|signs|signed|book|books|booked|order|orders|join|joins|switch|switches|commit|say yes|shake|come aboard|new|first|trade|members?|customers?|regulars',
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
    '({fraction}) of (the|your|their|his|her|whatever|what|any|each|every) ~3 (salary|takings|savings?|refund|recovery|proceeds|ticket sales|award|claim|settlement|sale price|rent|hammer price|rebate) & (only if|if (they|we|it|you)|we|i|our|us|my|not a)',
    'lost|cut|lose|your own|late|complain',
  ],
  ["({coin}) ~1 (is|'s|was) (where|what|how) (we|i|we're|i'm)", others],
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
    '(sticker|tag|price tag|list price|price list|rate card|tariff|book|catalogue|catalog) (says?|reads?|has it|shows?|puts it|is|asks) (at )?{about}*({some}) & (between us|for you|but|never|under|below|we|i|our|knock|yours)',
    `${others}|your`,
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
    "(you'd|you'll|you would) be (out|lighter by|down|short) {about}*({some}) & (our|us|we|ours|my (crew|lads|guys|men|people))",
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
  [
    '(get|bring|keep|put|hold|land) (you|it|that|yours) (under|below|inside|beneath|within|at) (the )?({coin}|{n} mark)',
    others,
  ],
  // A figure that they found too high, and another.
  ['(for|at|to) {about}*({n}|{sum})(?= $| \\|) && ({some}) ~4 ({steep})', `${notMoney}|ring|call you|phone`],
  [
    "(call it|make it|let's say|say|try|try on|what about|how about) {about}*({some}) && ({some}) ~5 ({steep})",
    `${notMoney}|(ring|call) (me|you|us)`,
  ],
  // Asked of them.
  [
    '(would|could|might|does|do|is|was|were) ~2 ({coin}) ~3 (strike|sound|sit|feel|seem|look|break|hurt|too|make you|frighten|scare|leave you|be too|be so)',
    others,
  ],
  ['(say|stretch|run|go|agree|object) to {about}*({coin}|{sum} (even|flat|all))', others],
  [
    '(what (does|do|will|would|can)|how far (does|do|will)) ~2 ({sum}) ~2 (buy|get|fetch|go|stretch|bring) && ({ours})',
    others,
  ],
  [
    '({coin}|{n}(?= $| \\|)) && ^(and |so |now )?(the |my |our |as for the )?(damage|price|cost|tab|bill|outlay|bottom line|price tag|sting|asking price|how much|catch)(?= $)',
    notMoney,
  ],
  [
    '({banknotes}) & ({ours}|{done}|history|gone|yours|buys?|gets?|covers?|does the trick|sees to)',
    'raffle|collection|counted|lost|till',
  ],
  // A part off, for whoever buys.
  [`({fraction}|{sum}) ~2 ({off}) (off|from|away) ~3 ({bill}) & ({buying})`, others],
  [`({fraction}) (knocked|taken|shaved|lopped|trimmed|sliced|chopped) (off|down) & ({buying})`, others],
  ['({fraction}) (dearer|cheaper|pricier|more expensive|less expensive) && ({priced}) && ({ours})', `${others}|your`],
  // In halves.
  [
    '(half|a third|a quarter) (now|up front|upfront|down|today|to start|on the day) ~1 (\\| )?(and |then )?(half|the rest|the balance|a third|the remainder|the other half|another) ',
    'staff|crew|trees|road|lights|team',
  ],
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
  // Less than what they spend on trifles.
  [
    `({spend}) (more|less|as much|twice as much|twice that|about that|that much|that) ~2 (on|for|in) ~7 (than ~6 (us|ours|our|we|having us)|{trifle})`,
    'your (customers|guests|members|tenants|visitors)',
  ],
  [
    `(what|than|as much as) (you|your|the|most|any|an?|one) ~4 ({spend}) (on|for|in) ~2 ({trifle}) & ({ours}|it'd|that's|it's|costs?|month|week|year|price)`,
    'your (customers|guests|members|visitors)',
  ],
  [
    `({pocket}) & ({ours}|costs?|price|that's|it's|fee|charge|month|week|for you)`,
    'your|till|lost|lose|they|stolen|collection',
  ],
])
