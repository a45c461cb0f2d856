import { framesOf } from '../frame.ts'

const classes = {
  burden:
    'overheads?|costs?|bills?|paperwork|queues?|complaints|headaches|mistakes|waste|absence|downtime|worries|expenses|shrinkage|sick days|phone calls|no-shows|churn|breakages|late payments|chasing|rows|arguments|stress',
  fades:
    'shrink(s|ing)?|melts?|melting|vanish(es)?|drops?|falls?|disappears?|goes away|go away|fades?|halves|halve|comes? down|evaporates?|stops?|dries up|looks? after (itself|themselves)|sorts? (itself|themselves) out|a thing of the past|dwindles?|thin(s)?|so thin|gone',
  gained:
    'hours?|evenings?|weekends?|days?|afternoons?|money|pennies|time|fridays?|mornings?|sundays?|holidays|saturdays|sleep|breath|cash|minutes',
  anybody:
    "whatever the (trade|shop|size|business)|any (trade|building|shop|firm|office|school|farm|business|outfit|town|street|size)|no matter|never mattered|doesn't matter|does not matter|always|everybody|everybody's|everyone|everyone's|anybody|anyone|wherever|whoever|every (house|shop|office|street|building|school|farm|owner|manager|firm|business)|people|folks|owners|managers|once|businesses|places|firms|shops",
  rest: 'soundly|easy|easier|better|at night|to work|again|through the night|like babies|like a baby|home on time|home early',
} as const

const known =
  '#|your [^ ]+ (report|page|site|notice|yard|dock|gate|roof)|i (saw|noticed|counted|read|heard)|said|last (week|month|year)|yesterday'

/** Frames of a promise that would fit anybody, in English. */
export const promises = framesOf(classes, [
  ['({burden}) ~6 ({fades}) && ({anybody})', known],
  [
    '(picture|imagine|think of|suppose|fancy|what if|say) ..12 ({burden}|invoice|till|payroll|inbox|overtime|last day of|first of the month|monday|friday) && ({anybody}|how it goes|happens|becomes)',
    known,
  ],
  [
    '(sleep|sleeps|rest|rests|breathe|breathes|whistle|whistles|smile|smiles|relax|go|goes|sing|sings) ({rest}) && ({anybody}|you|your)',
    known,
  ],
  [
    '(puts?|gives?|hands?|wins?|brings?|gets?) (you |them |everybody |back |an? |the |your |two |three |whole )*({gained}) (back|back in|to spare|in your pocket|in the pocket|in everybody|off|to yourself|for yourself)',
    known,
  ],
  [
    '(more|fewer|less|twice the|half the|double the) ({burden}|customers|bookings|orders|trade|footfall|sales|business|members|money|profit|calls|leads|smiles|{gained}) && ({anybody}|you|your)',
    `${known}|complain|than last|counted`,
  ],
  [
    '(money|cash|profits?|margin) ~2 (going|leaking|walking|slipping|running|pouring|flying|dripping) (straight )?(out|away|down)',
    `${known}|your [^ ]+ (invoice|statement|account)`,
  ],
  [
    '(takes?|shaves?|knocks?|lifts?) (hours|days|half|weeks|most|a chunk|a lot) (of|off|out) ~3 ({burden}|paperwork|work|your|the)',
    known,
  ],
  [
    "(comes?|come|coming|came) out ahead|(never|no longer|don't) (have|has|need|needs) to (chase|worry|wait|think|ask|be pushed|lift a finger)|(tills?|phones?|registers?) (sing|sings|ring|rings|never stop)",
    known,
  ],
])
