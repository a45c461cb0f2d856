import { framesOf } from '../frame.ts'

const classes = {
  days: 'mornings?|afternoons?|forenoons?|days?|evenings?|weekends?|saturdays?|sundays?|half.day|nights?|shifts?',
  people:
    'supervisors?|managers?|foremen|foreman|chefs?|nurses|drivers?|teachers?|staff|partners?|directors|trustees|governors|controller|accountant|bookkeeper|treasurer|matron|engineers?|mechanics?|technicians?|leads|crew|crews|team|people|secretary|wife|husband|board|heads|shift|owners|family|committee|planners|buyers|coaches|faculty|agents|herdsman|gardeners?|caretaker|office manager|clerks?|operators?|hands|fitters?|cooks?|guards?|landlord|solicitor|lawyer',
  papers:
    'books|bills?|invoices?|statements?|contracts?|records?|policies|drawings|returns|payroll|ledgers?|financials|accounts|reports?|logs?|sheets?|milk sheets|time.?sheets|receipts|readings|budgets?|forecasts?|deeds?|rosters?|rotas?|leases?|manuals?|permits|schedules?|quotes?|claims history|paperwork|certificates?|blueprints|floor.?plans?|plans|figures|tickets|minutes|inventory|insurance schedule|bank statements|loss runs|tax returns|dockets',
  // What stands about in a place of work and can be moved.
  goods:
    'barrels?|kegs?|beds?|mattress(es)?|racks?|shel(f|ves)|pallets?|vans?|trucks?|cars?|tables?|desks?|machines?|stock|trailers?|boxes|furniture|chairs|benches|bins?|crates?|carts?|vehicles|tractors?|cows|cattle|horses|tools|benches|printers?|freezers?|fridges?|ovens?|pews|mats|cages|bikes|boats?|samples|worst ones|old ones|broken ones|bales|drums|coils|rolls|cabinets?|counters?|displays?|bay|bay [^ ]+|lane|corner|yard|dock|hallway|gate|drive|shed|pit|loft|kitchen|stage|floor|gym|aisle|cellar|barn|canteen|line|lobby|room|basement|garage',
  place:
    'cellar|roof|attic|basement|loft|plant room|boiler room|boiler house|site|fields?|yard|barn|floors?|halls?|wards?|grounds|tower|tunnel|crawl ?space|pit|stables?|greenhouses?|glasshouses?|corridors?|property|premises|building|plant|line|kitchen|shop floor|warehouse|rows|paddock|pasture|mill|ramp|dock|course',
  ours: "showroom|plant|factory|farm|works|yard|shop|depot|test site|workshop|demo (centre|center|day|farm|kitchen)|lab|test kitchen|headquarters|offices?|new one|newest one|latest one|pilot site|mill|nursery|stand|booth|studio|barn|parlou?r|bakery|brewery|vineyard|warehouse|house|open day|field day|customer's",
  ask: "could|can|would|please|need|want|wants|i'd|we'd|you'd|you'll|let's|let|have to|hoping|like|love|ask|if|why not|how about|bring|get|give|spare|save|fancy|shall|should|come|join|clear|put|have|send",
} as const

/** Their own day or loss, what they asked for or others did, and what is not needed. */
const theirs =
  "(waits?|waited|waiting|delays?|late|lost|loses|losing|downtime|idle|saves?|your own|your (open|annual|gala|show|audit|inspection)|recall|you (asked|wanted|booked|ordered|requested|said)|agreed|no need|needn't|nothing to|without|instead of|rather than|don't need|won't|not asking|nobody|isn't|wasn't|already|did|was|were|had to|took|spent|found|says|said|county|council|permit|state's|inspectors?|customers|guests|last (week|month|year|friday|monday|tuesday|wednesday|thursday|saturday|spring|summer)|five minutes|ten minutes|by yourself|yourselves)"

/** More frames of asking for too much, in English: what is to be ready, shut, brought or travelled to, as it is told. */
export const scenes = framesOf(classes, [
  // Things and rooms that are to be ready.
  [
    "(you'd|you'll|you will|you would|i'd|we'd|i'll|we'll|we|i) ~1 (want|need|like|have to have|ask for) (the|your|that|those|all|a) ~3 {goods} ~1 (shifted|moved|cleared|emptied|swept|drained|unplugged|out of the way|clear|empty|switched off|to (our|my|him)self|to ourselves|lined up|laid out|pulled|unloaded|stripped|vacant)",
    theirs,
  ],
  [
    '(all|the only thing|the one thing) (he|she|they|we|i|my [^ ]+|our [^ ]+) ~2 (wants?|needs?|asks?|requires?) ..8 (keys|{days}|ladder|escort|run of|free hand|crane|forklift)',
    `${theirs}|yes|no|word|text|minute`,
  ],
  [
    '(you|both|you and [^ |]+|dr [^ |]+) ..8 (shut|elsewhere|out of the way|aside) for (the|an|half an|half a|a) (hour|morning|afternoon|day|half hour|evening) & {ask}',
    theirs,
  ],
  // Time given up.
  [
    "(twenty|thirty|forty|forty-five|sixty|ninety) minutes (of|out of) (your|his|her|the) |(half an hour|an hour|a couple of hours|an hour and a half|an hour or two|two hours|half a day|a half day|a morning|an afternoon|a day) (of|out of) (your|his|her|their|the [^ |]+ [^ |]+'s|the [^ |]+'s|yours and ~3 ) ?~1 (time|day|week|diary|schedule|life|attention|board|calendar)? & {ask}",
    `${theirs.slice(0, -1)}|back|cost|costs|eats?|gives?|give you|gone|gain|goes)`,
  ],
  // Across a table, and under way together.
  [
    '(want|like|love|need|prefer) (you|you both|both of you|the two of you|you and [^ |]+|you and your [^ |]+|your [^ |]+ and you) (both )?(across|at|round|around|in|on|beside|opposite|over at|under) ~1 (the|a|my|our|one) ~2 (desk|table|room|boardroom|porch|bench|couch|cab|truck|car|booth|yard|counter|roof|front row|kitchen|parlou?r|office|showroom|tent|field)',
    theirs,
  ],
  [
    '(go|going|come|coming|walk|walking|climb|climbing|drive|ride|crawl|stroll|tramp|trudge|hike|tour|touring) (down |up |out |over |round |around |through |along |across |into |onto |in |on |to )*(the|your|a|every|each|all the|those|our) ~2 {place} ~1 (with (you|me|us|your [^ ]+)|together|side by side|hand in hand|arm in arm)',
    theirs,
  ],
  // Papers and people, brought.
  [
    "(two|three|four|five|six|seven|ten|twelve|a|the|last|past|several) ~1 (years?|months?|quarters?|seasons?|years'|months'|year's) (of |worth of |worth )(the |your |those )*{papers} & (want|bring|need|dig|send|photocopy|pull)",
    theirs,
  ],
  [
    '(bring|fetch|lug|tote) (along |with you |over |down |in )*(your|both your|all your) ~2 ({people}|{papers}) (and|, |plus|along with|as well as|with) (your|the|a|all|both|any|last|our) ',
    theirs,
  ],
  ['(bring|fetch) (along )?your ({people})(?= (\\||$|along|with|too|as well|over|out|if))', `${theirs}|if you like`],
  [
    '(^|, |and |please |to |just |you.ll want to )(have|get|put) (your|the last|all your) ~4 {papers} ~3 (looked out|laid out|dug out|ready|to hand|on the (table|desk)|printed|copied|photocopied|in a box|drawn up|run off|compiled|pulled|spread out|boxed up|in order)',
    theirs,
  ],
  [
    '(have|get|ask) (your|the|all your|both your) ~1 {people} (to )?(run off|run up|dig|pull|print|photocopy|type|draw|total|add up|tally|walk|measure|photograph|clear|open up|shut|keep a|write|list|weigh|log)',
    theirs,
  ],
  [
    '(put|send|enrol|enroll|book|sign|lend|loan|release|spare) ~1 (your|two of your|one of your|some of your|all your|three of your|a few of your|half your) ~1 {people} (on|in|into|to|onto|up for|with us|for|through) ~4 (course|class|classes|days|weeks|workshop|training|academy|boot ?camp|camp|session|morning|afternoon|us)',
    theirs,
  ],
  // To the caller's place, by whatever goes there.
  [
    '(bus|coach|minibus|plane|train|car|flight|charter|shuttle|ferry|convoy|limousine|helicopter) (to see [^ |]+ |to the [^ |]+ |to ours |for you |for it )*(leaves|departs|pulls out|pulls away|sets off|takes off|picks you|is leaving|will collect|collects you|goes|waits for you) && (see|visit|tour|bring|home by|back by|join|come|aboard|hop|watch|hotdish|lunch|on us|seat|place)',
    `${theirs}|your (bus|buses|coach|coaches|train|shuttle|ferry|route|stop)|students|riders|passengers|schedule`,
  ],
  [
    '(home|back) (by|before|in time for|for) (dark|supper|tea|dinner|nightfall|bedtime|midnight|milking|lunch) && (bus|coach|tour|see (it|us|ours|one)|trip|fly|plane|visit)',
    `${theirs}|your (bus|students|drivers|crew)`,
  ],
  [
    '(come|pop|drive|nip|hop|fly|run|get) (and |over |out |down |along |up |across |by |on )*(to |and )?(see|watch|walk|tour|taste|try|visit|look (at|round|over)|sit in|ride|spend|feel|smell) ~3 (our|my|the (plant|farm|factory|press|presses|yard|kiln|line|new|mill)|it|one|us|how we) ~3 ({ours}|fields|herd|kilns?|running|in action|for (a|the) (day|morning|afternoon|weekend)|{place}|made|work|stamped|poured)',
    theirs,
  ],
  [
    "(bar|pub|diner|caf[eé]|tavern|steakhouse|grill|clubhouse|coffee shop|bistro|restaurant|golf club) ~6 (thursday|friday|monday|tuesday|wednesday|saturday|tonight|tomorrow|next week|at (six|seven|eight|noon|one)) & (ordered|glasses|pint|stool|table for|my treat|on me|i'm buying|my round|join|with your name|keep(ing)? a|saved|for two)",
    `your (bar|pub|diner|caf[eé]|tavern|grill|restaurant|menu|patio)|customers|guests`,
  ],
  // A meal as the place of it.
  [
    'over (a |some |an |the )*(long |proper |good |late |leisurely |nice |slow |cup of |bite of |plate of |spot of |pot of |round of |bit of )*(coffee|lunch|breakfast|dinner|supper|pints?|pie|pizza|barbecue|beers?|drinks|steaks?|pancakes|curry|brunch|bacon) & (questions?|we visit|visit|sit down|sit|best laid out|lay (it|this) out|portrait|boardroom|how we go about|compare notes|walk through|talk (it|this) (over|through)|get acquainted|hear you out|your boardroom)',
    `${theirs}|told me|told us|heard|your (lunch|breakfast|dinner|menu|bar|brunch)|text|rush|trade`,
  ],
  [
    '(a|the|one|quick|short|little) (portrait|photo shoot|photo session|filmed (chat|interview)|sitting|recording session|interview on camera|film crew|camera crew) ~3 (by|with|in|at|beside|on|of|over|for|and) & {ask}',
    `${theirs}|your (portrait|photographer|studio|sitting)`,
  ],
  // A project, said as a beginning.
  [
    '(side by side|in parallel|head to head|alongside (your own|the old|yours)|next to (your own|the old|yours)) & (weeks?|months?|fortnight|season|shift|quarter) & {ask}|(have|ask) (your|new|our|all) ~2 (run|to run) ~4 side by side',
    `${theirs}|ran|tested|tried`,
  ],
  [
    '(our|my) ~2 (form|questionnaire|workbook|assessment|worksheet|application|survey|intake|binder|checklist) ~2 (is|runs to|runs|has|comes to|of|goes on for|asks) ~1 (fifteen|twenty|thirty|forty|fifty|sixty|eighty|a hundred|#|dozens of|forty-odd) ~1 (pages|questions|sections|boxes|sides|items|fields)',
    `${theirs}|city's|federal|insurer's`,
  ],
])
