import { framesOf } from '../frame.ts'

const long =
  '(twenty|thirty|forty|fifty|sixty|ninety|twenty-five|forty-five)( five)?( |-)?minutes?|(just under |just over |about |roughly |barely |under |half |three.quarters of |a good |a solid )*(an|a full|one|two|three|a couple of) hours?|half an hour'
const classes = {
  long,
  big: `(${long}|(a|an|one|your|the|half a|best part of a|this|next) (long |full |whole |free |clear |solid |quiet |entire |half |spare )*(morning|afternoon|day|evening|weekend|half.day|night|shift|fortnight|saturday|sunday))`,
  ask: "(could|can|would|will|might|may|please|need|want|wants|i'd|we'd|you'd|let's|let (me|us)|have to|got to|hoping|hope|like|love|propose|suggest|suggesting|asking|ask|if you|why not|how about|what about|perhaps|requires?|all (i|we)|angling|looking for|give|spare|lend|bring|get|gather|fancy|shall|should)",
  people:
    '(supervisors?|managers?|foremen|foreman|chefs?|nurses|drivers|teachers|staff|partners|directors|trustees|governors|controller|accountant|bookkeeper|treasurer|matron|engineers?|mechanics?|leads|crew|team|people|secretary|wife|husband|spouse|partner|board|department|heads?|shift|owners|family|committee|office|kitchen|it (person|lead|team|department)|planners|buyers|coaches|faculty|agents|bench|leadership|council)',
  papers:
    '(bills?|invoices?|statements?|contracts?|records?|polic(y|ies)|exports?|books|drawings|returns|payroll|ledgers?|financials|data|log-?ins?|passwords?|figures|licen[cs]es?|files|measurements|paperwork|accounts|reports?|logs?|lists?|serials?|serial numbers?|inventory|floor.?plans?|blueprints?|schedules?|history|histories|certificates?|pay.?slips|time.?sheets|receipts|org chart|readings|borings|specs?|budgets?|forecasts?|deeds?|spreadsheets?|rosters?|rotas?|valuations?|surveys?|tenancy|leases?|manuals?|permits)',
  place:
    '(shop|salon|store|kitchen|line|boathouse|barn|room|bay|bays|floor|yard|plant room|loft|attic|hall|ward|gym|pool|garage|classroom|dining room|stockroom|warehouse|shed|cellar|basement|parking lot|car park|machine|boiler|server|café|cafe|court|field|track|studio|lab|workshop|racks?|shelf|shelves|aisle|corner|counter|stall|surgery|theatre|chapel)',
  event:
    '(dinner|lunch|breakfast|supper|brunch|drinks|reception|barbecue|tasting|gala|open day|open house|golf (day|outing)|races|box|cruise|conference|summit|roadshow|seminar|webinar|workshop|masterclass|launch|user group|training day|field day|demo day|showcase|expo|showroom|works|factory|test kitchen|headquarters|plant|presses|depot|show home|model home|roundtable|forum|retreat|tour|training)',
} as const

/** Their own day or event, what they asked for, what was done, or what is not needed. */
const theirs =
  "(waits?|waited|waiting|delays?|late|queued?|queues?|lost|loses|downtime|idle|saves?|your own|your (open|annual|gala|show|review|audit|inspection)|recall|you (asked|wanted|booked|ordered|requested|said)|agreed|as you asked|no need|needn't|nothing to|without|instead of|rather than|don't need|won't|not asking|nobody|isn't|wasn't|hosting your|you're hosting|already|did|was|were|had to|took|spent|pulled|sent|found|says|said|county|council|permit|takes (five|ten|two|three|four) minutes|last (week|month|year|friday|monday|tuesday|wednesday|thursday|saturday|spring|summer))"

/** Frames of asking for too much, in English. */
export const english = framesOf(classes, [
  // Time, said as the thing that is wanted.
  [
    '({ask} ~5 (steal|borrow|spare|spend|grab|claim|set aside|lend|give)|(could|can|may|might|let) (i|we|me|us) ~3 (take|have|use|get)|let.s take) ~3 {big} ~2 (of|with|from|for|to|at|so|and|together|on|next|this|,|$)',
    theirs,
  ],
  [
    "(propose|suggest|suggesting|proposing|asking for|ask for|what i'm after is|i had in mind|have in mind) ..6 ({long}|half.day|full.day|(morning|afternoon|evening) (session|visit|with|at|together)|(proper|longer|in-person|sit-down|formal) (meeting|session|talk|chat|conversation))",
    theirs,
  ],
  [
    '(our|my) ~2 (workshop|session|seminar|masterclass|training|course|tour|demo|demonstration|presentation|webinar|walk-?through|meeting) ~2 (runs|lasts|takes|is|goes|starts|begins|needs) ~3 ({long}|from (eight|nine|ten|half|#time|#)|all (day|morning|afternoon)|the (morning|afternoon|day)|half a day|a (day|morning|full|half))',
    theirs,
  ],
  [
    '(give|lend|loan|spare|grant) (me|us) ~1 (have )?(one|an|the|your|two|half|just|a) ~2 (weekend|morning|afternoon|evening|saturday|sunday|shift|night|hours?|room|kitchen|bay|acre|store|branch|ward|classroom|keys|van|truck)(?! (that|when|or so (to|before)))',
    `${theirs}|notice|buzz|ring|call`,
  ],
  [
    '((set aside|block|block off|block out|clear|reserve|free up|put aside|carve out) ~1 |keep )((the|a|an|your|one|next|this) )?~1 (morning|afternoon|day|saturday|sunday|monday|tuesday|wednesday|thursday|friday|hour|evening|weekend|diary)(?= (for|and|clear|free|open|so|,|at|$))',
    `${theirs}|(i'll|i've|i have|i can|i shall|i will|we shall|we will|we'll|we've|we can|they|nobody|to) ~2 (set|block|keep|kept|hold|clear|reserve|free)`,
  ],
  // Their people, spared and gathered.
  [
    '{ask} ~4 (all|whole|entire|both|every|four|three|five|six) ~1 (of )?(your |the )?~1 {people} ~2 (on (it|a|the call|one|hand|video|zoom|site|board with)|in (it|one|the room|attendance|for)|together|round (a|one|the)|around (a|one|the)|there|present|along|assembled|gathered|to (sit|attend|join|come|see|watch|meet|hear))',
    `${theirs}|reach|help`,
  ],
  [
    '(want|need|like|have|bring|ask|spare|release|loan|lend|borrow) ~2 (your|all|both|some of your|two of your|one of your) ~2 {people} ~2 (in (it|on|the room|attendance)|on (it|the call|hand|site|a call)|there|along|present|for (a|an|the|half|two|one)|to (sit|come|join|attend|walk|help|take|fill|pull|prepare|gather|put|compile|time|count|log|record))',
    `${theirs.slice(0, -1)}|(you|they|who|which) (have|like|need|want|ask))`,
  ],
  ['(spared|released|excused|loaned|lent|freed up) for (a|an|half|the|one|two|our)', theirs],
  [
    '(want|need|bring|gather|show|train) ~2 (whole|entire) (office|crew|board|team|department|faculty|committee|shift|family|staff)',
    theirs,
  ],
  // Papers, lists and counts to make.
  [
    '(could|can|would|will|might) (you|your ~2 ) ?~2 (put together|pull together|compile|assemble|collect|gather|dig (out|up)|look out|draw up|write up|write down|prepare|copy|scan|export|download|upload|print|photocopy|hand over|get hold of|round up|rustle up|tally|list) ~6 {papers}',
    theirs,
  ],
  [
    "(i'd|we'd|i'll|we'll|i|we|all (i|we)) ~1 (want|need|require|ask for) ~4 {papers} & (three|two|five|twelve|all|every|years|months|a year|complete|copies|and your|, the)",
    theirs,
  ],
  // The premises, opened or shut.
  [
    "(^|, |and |please |then |just )(shut|close|empty|clear|vacate|shut down|switch off|power down|rope off|unlock|open up|strip) (the|your|a|one|out) ~1 {place} & (so (we|i|our|that (we|i|our))|and (we|i|our)|we'll|while (we|i|our)|ready for (us|me|our)|for (us|me|our))",
    theirs,
  ],
  [
    "(i|we|i'd|we'd|i'll|we'll|he|she|he'll|she'll|they'll|will|would|my [^ ]+|our [^ ]+) (just |only )?(need|needs|want|wants|require|requires) ~2 (access to|a key|keys|a badge|a desk|your (day|plant|meeting|board|class|staff) ?room|the run of|a ladder|a room|the room) ..8 (somebody|someone|and a|and the|for (a|the|two|one)|to go round|escort|with him|with them)",
    theirs,
  ],
  [
    '(move|shift|pull|wheel|drag) (the|your|those|all the) ~1 (vans?|trucks?|cars?|pallets|racks|tables|desks|machines?|stock|vehicles|trailers?|boxes|furniture) ~4 so (we|i|our|the) ~1 (can|could|get|have)',
    theirs,
  ],
  // A walk round, a meal, a journey to the caller's.
  [
    '(walk|tour|inspect|survey|go (over|round|around|through)|look (over|round|around)|measure up) (the|your) ~1 (site|roof|plant|building|premises|warehouse|yard|grounds|property|shop floor|attic|basement|facility|field) ~4 (with (me|us|you)|together)',
    theirs,
  ],
  [
    "(we're|i'm|we) (hosting|holding|running|putting on|throwing|laying on|host|giving) ~4 {event} & (chair|seat|place|invit[^ ]+|join|come|ticket|table|have you|see you|you're|saved|love|room for)",
    theirs,
  ],
  [
    '(come|pop|drive|driving|ride|riding|travel|travelling|traveling|fly|run) (and |over |out |down |along |up |across |by )*(to |and )?(see|watch|try|visit|look|tour|taste|at|our|my) ~5 ({event}|in action|in the flesh|running|at work|up close|how we|one (running|working)|for yourself)',
    `${theirs}|people|visitors|customers|they|inspector`,
  ],
  [
    '(come|drive|walk|run|head|pop|nip|ride|fly|trip) ~1 (over|down|out|up|across) to (our|my) ~2 ({event}|farm|yard|warehouse|shop|office|offices|stand|booth|site|place)',
    `${theirs}|moved|shipped|delivered`,
  ],
  [
    '(be|as) (my|our) guests? (at|for|on)|(fly|ferry|bus) you (over|out|up|down|in|to)|drive you (over|out|down)|(send|sending) (a car|a taxi|a driver) for you|(collect|pick) you (up )?(from|at)',
    theirs,
  ],
  [
    '^(an? |some |our |my )?(early |quick |long |late |spot of )*(coffee|lunch|dinner|drinks|breakfast|brunch|pint|beer|supper)(?! (service|rush|shift|menu|trade|crowd|orders|queue|hours?|break|run|lady|is|was|in your)) ..8 (you and|on (me|us)|with me|my treat|the two of|your (wife|husband|partner))',
    theirs,
  ],
  ['(meet|join) (me|us) (at|out|there|in|on|by|down|for|over|halfway)', `${theirs}|if you're|by (phone|email)`],
  [
    "(please|kindly|^|you'll want to|you'll need to|i'd ask you to|i'd want you to) ~1 (prepare|assemble|gather|collect|compile|bring|lay out|look out|set out|pull|ready) ~3 (the|your|all|every) ~4 {papers}",
    theirs,
  ],
  [
    '(need|want|bring|prepare|gather|lay out|have ready) (me )?your ~3 , (your|the|a|an) ~4 ,? ?and (your|the|a|an|somebody|someone) ',
    `${theirs}|i have|we have`,
  ],
  [
    '(need|want|like|have) (you|you two|you both|both of you|you all|the (two|three|four) of you|you and ~3 ) ?(there|present|in person|on site|at the (table|site|yard)|in the room|with me|for (an|a (morning|day|afternoon|half)|half|two|most of))',
    theirs,
  ],
  [
    '(let|have) (us|me|our ~2 |one of (us|ours|my) ~1 ) ?(film|photograph|interview|shadow|observe|sit in|ride along|follow|audit|inspect|survey|install|drill|dig) ~2 (your|you|the|a|one|with|on|for)',
    theirs,
  ],
])
