import type { Phrase } from '../../matching/phrase.ts'

/** What is said to run short, and belongs to the caller. */
const places =
  '(spot|spots|slot|slots|seat|seats|unit|units|berth|berths|place|places|opening|openings|install|installs|kit|kits|pallet|pallets|machine|machines|truckload|crate|crates|license|licenses|licence|licences|table|tables|stand|stands|booth|booths|allocation|quota|stock|pair|batch|van|vans|crew|date|dates|appointment|appointments|vacancy|vacancies|ticket|tickets|bay|bays|cabin|territory|territories|demo unit|handsets|tractor|tractors|trailer|trailers|set|sets|piece|pieces|load|loads|copies)'
/** Whom the caller would take on. */
const takers =
  '(clinics|clinic|practices|practice|parishes|parish|dairy|dairies|nursery|nurseries|vineyard|vineyards|labs|lab|schools|school|hotels|hotel|shops|shop|farms|farm|firms|firm|stores|store|clients|client|customers|customer|companies|company|businesses|business|partners|partner|restaurants|restaurant|growers|grower|offices|office|accounts|account|members|member|sites|site|homes|home|churches|church|churches|garages|garage|kitchens|kitchen|salons|salon|contractors|contractor|families|people|names|logos|marinas|marina|breweries|brewery|teams|operators|more)'
/** What the caller offers for a time. */
const offers =
  '(offer|offers|deal|deals|rate|rates|price|prices|pricing|terms|discount|promo|promotion|special|rebate|bonus|allocation|tranche|tier|cohort|quote|percent|incentive|sale|waiver|perk|saving|pilot|upgrade)'
const ends =
  "(dies|die|goes away|go away|evaporates|evaporate|expires|expire|lapses|lapse|vanishes|vanish|disappears|disappear|closes|shuts|ends|melts|is pulled|gets pulled|is withdrawn|comes off|come off|goes dark|goes back|reverts|is gone|are gone|be gone|is dead|turns into|won't be repeated|won't be back|won't survive|won't see|dries up|runs out|is over|gets wiped|wiped|walks|stops|drops off|falls away|caps out|sunsets|burns off)"
const soon =
  '(tonight|today|midnight|noon|at (noon|midnight|five|six|four|three|two|#)|friday|saturday|sunday|monday|tuesday|wednesday|thursday|tomorrow|this (week|afternoon|evening|morning|weekend|month)|end of (day|the day|business|the week|the month|the quarter|play|shift)|the (weekend|month|quarter|thirtieth|thirty first|stroke|gong|hour|week|day|shift|evening)|close of (business|play)|sundown|lunch|lunchtime|days|hours|minutes|an hour|the end)'
const others =
  '(somebody|someone|others|the others|another|anybody|next (caller|in line|name|person|firm|shop|one)|the next|competitor|competitors|neighbor|neighbors|neighbour|neighbours|rival|rivals|buyers|bidders|everybody else|everyone else|somebody else|someone else|the (shop|orchard|folks|fellow|guy|people|farm|place|firm|outfit|school|hotel|clinic|other|lot|crowd|chap) (down|next|across|over|in|up|on|round|from|behind))'
/** Who is named as the one to have it instead. */
const takesIt =
  '(somebody else|someone else|the others|another (shop|farm|firm|school|hotel|clinic|buyer)|next in line|the next (one|name|caller|person|firm|shop|buyer|in line)|your (competitor|competitors|neighbor|neighbour|rival|rivals))'
/** Their own matters, or a date somebody else has set. */
const realEn =
  "(rule|rules|law|council|council's|county's|city's|state's|state|federal|grant|permit|lease|recall|recalled|storm|frost|freeze|inspector|inspection|certificate|audit|tax|register|court|hearing|landlord|you asked|no rush|no hurry|warranty|election|tender|bids|bid|fair|show|regulator|appeal|letter|licence|license|insurer|planning|review|claim|registration|application|comment|notice|ordinance|renewal|your (contract|policy|renewal|lease|delivery|order|booking|appointment|parts|load|crates|boxes|shipment|package|truck|samples|bin|sheet|lot|yard|class|page|website|site|menu|sign|board|listing|calendar|calendars|window|notice|doors|kitchen|gate))"

const theirs = '(your|were|was|you have|you had)'

/** A hurry of the caller that is said indirectly, in English: frames of what runs out, for whom and when. */
export const english: readonly Phrase[] = [
  // Few are left.
  {
    say: `(#|last|couple|few|handful|only|single|just|final) [..] ${places} [..] (remain|remains|remaining|still open|to give|unsold|unclaimed)`,
    unlessSentence: theirs,
  },
  {
    say: `(i'm|i am|we're|we are) down to ((our|the|my|a) (last|final|handful|few|couple|single)|single digits|# ${places})`,
    unlessSentence: realEn,
  },
  {
    say: `(room|space|capacity|slots|seats|places) (for|left for) [only|just|precisely|exactly] (one|two|three|#|a couple|a few) [more|other|last] ${takers}`,
    unlessSentence: realEn,
  },
  {
    say: `(only|just|can only|we're only) (taking|take|letting|accepting|accept|signing|onboarding|adding|admitting) [on|in|up] [only|just] (one|two|three|a handful|a few|#) [more|other|last] ${takers}`,
    unlessSentence: realEn,
  },
  {
    say: `(allocation|quota|diary|intake|our (stock|list|schedule|calendar|inventory)) .. [is|are] (nearly|almost|all but|close to|practically|just about|as good as) [..] (spoken for|used up|gone|full|sold|taken|exhausted|empty|committed)`,
    unlessSentence: `(your|${realEn.slice(1)}`,
  },
  {
    say: '(nearly|almost|all but|practically|mostly|already) (spoken for|snapped up|booked solid|fully committed)',
    unlessSentence: realEn,
  },
  '(last|final) (day|days|week|hours) (of|for) (the|our|this) (offer|sale|promotion|promo|deal|price|discount|special)',
  { say: '(only|just) # [more] left (in|at|on|for) (the|our|this)', unlessSentence: theirs },
  // Somebody else will take it.
  {
    say: `(give|giving|release|releasing|offer|offered|sell) (it|this|that|your (place|slot|spot|berth|seat|unit|date)|them|the (place|slot|spot|unit|allocation)) [on|straight] to ${others}`,
    unlessSentence: '(copy|page|photo|drawing|note|message|driver|was|went)',
  },
  {
    say: `(it|this|that|they|yours|one) [then|will|just|simply|only] (goes|go|going|gone) [on|straight] to ${others}`,
    unlessSentence: '(copy|page|photo|drawing|note|message|driver|was|went|your)',
  },
  `${takesIt} [will|would|'ll] [certainly|surely|gladly] (take|takes|get|gets|want|wants|have|has) [it|this|that|the (slot|place|one|unit)]`,
  `(it|one|they|them|machine|date) .. (goes|going|go|released|passes) .. to ${takesIt}`,
  `(slot|place|spot|unit|seat|allocation|berth|territory) .. (goes|go|will go|release|released|passes) .. to ${others}`,
  `${others} [will|has|have|is|are|'s|in your town|else] [certainly|surely] (snap~|grab~|gets it first|get it first|beat you|beats you|circling|lining up|eyeing|sniffing|ready to sign|about to sign)`,
  'your place in (line|the queue)',
  '(before|ahead of) (your (competitor|neighbor|neighbour|competitors|rivals|neighbors|neighbours)) [else] (do|does|get|gets|did|grabs|grab|takes|take|hears|hear|beats|snap~|catch~|jumps|jump)',
  // The clock runs.
  {
    say: "(the|a|my|our) (clock|clock's|hourglass|countdown) [is|has] [already] (ticking|started|began|counting)",
    unlessSentence: "(isn't (mine|ours)|not (mine|ours)|council|council's|county|county's|register)",
  },
  "(there's|got) a clock on (this|it)",
  '(tick tock|tick-tock|chop chop|chop-chop|now or never|use it or lose it|blink and|hesitate and|snooze (and|you)|you snooze|make haste|counsel haste|haste is)',
  '(today|tonight|now|this week|this afternoon) or (not at all|never|nothing)',
  '(a|strictly a|very much a) (today|tonight|this week|now|one time|one-time) (sort of|kind of|only|thing|decision|deal|offer)',
  "time (is not on your side|isn't on your side|is against you|is slipping|is the enemy|gets short)",
  'every (minute|hour|day|second) [that] (matters|counts)',
  "drop (what you're|whatever you're) (doing|in the middle)",
  '(stop the presses|red alert|code red|of the utmost|of the essence)',
  "(this|this one) (can't|cannot|won't|couldn't|shouldn't) (wait|be put off)",
  '(needs|needed|wants|wanted|want) (your|a|an) (decision|answer|signature|reply|yes|response) (yesterday|today|now|tonight|this|by|before|inside|within)',
  '(call|ring|phone|text|reply|back) .. (moment|minute|second|instant) you (hear|get|receive) (it|this)',
  {
    say: '(call|ring|phone|reach|answer|decide|reply|decision|yes|sign|act) .. .. (within|inside|in) the (hour|next (hour|two|few|#|couple|thirty|day|half)|half hour)',
    unlessSentence: "(i'll|i will|i'm|we'll|we will|you'll|he'll|she'll)",
  },
  '(critical|crucial|vital|imperative|essential|paramount) (that (we|you)|to (speak|talk|hear))',
  "(i wouldn't|i shouldn't|don't|i'd not) (sleep on|sit on|hang about on|dither on) (this|it)",
  '(as well|best|wise|better|smart) to (act|decide|jump|sign|strike) (now|quickly|fast|today|while)',
  {
    say: "(this|decision|answer|yes|signature) [really|just] (has to|must|needs to|'s got to) (be|happen|come) .. (today|tonight|now|this minute|this hour|by noon|before lunch|before noon|immediately|right away)",
    unlessSentence: realEn,
  },
  "(the|this|that|our) (ship|boat|train|tide) (has sailed|has already sailed|is leaving|is pulling out|won't wait)",
  'no (extensions|grace period|second chance|rain check|raincheck|do overs)',
  "(you'll|you will|or you|and you|you) (forfeit|lose) (your|the) (place|slot|spot|seat|berth|rate|price|discount)",
  {
    say: '(books|sign ups|signups|enrollment|bookings|reservations) [is|are|will|will be] (close|closes|closing|shut|shuts|shutting|slamming) .. (tonight|friday|today|noon|tomorrow|soon|fast|monday|for good)',
    unlessSentence: realEn,
  },
  "(i'm|we're|i am|van's|crew's|engineer's|the van is|the crew is) [only|just] (only|just) (in|on|round|around|near|over) (your|the) (road|street|area|neighborhood|neighbourhood|town|district|estate|village|block|county|part of) .. (until|till|through|for (the|one|this|a)|today|this)",
  '(price|prices|cost|rate|rates|quote) .. (goes|going|go|creeps|jumps|climbs) up (every|each|by the|again) (time|day|week|hour|month|monday|friday)',
  'the (sooner|quicker|faster) you (say yes|sign|decide|commit|book|order|move|jump|act) .. the (less|cheaper|better|lower|more)',
  '(letting|let|lets|allowing|allowed|gave|giving) (me|us) (hold|keep|save|hang on|sit on|till|until) .. (till|until|through|to|for) (close|noon|tonight|tomorrow|the end|five|six|friday|monday|the weekend|end of)',
  '(only|just) (take|taking|accept|accepting|onboard|onboarding|enroll|enrolling|do|doing|run|running) [on] (#|two|three|four|five|six|ten|a handful of|a few) [new] (schools|clients|customers|practices|shops|sites|firms|accounts|farms|members|stores|clinics|homes) (a|per|each|this|every)',
  "(if|unless) (i|we) (don't|do not|haven't) [get|have|hear|got|heard] [a|your] (yes|answer|word|reply|nod|signature|anything) .. (by|before|tomorrow|today|this) .. .. (i'm|i'll|we'll|we're|it's|it'll|i will) (giving|give|handing|hand|offering|offer|passing|pass|letting|let|going|moving|move|have to)",
  {
    say: '(after|come|from) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the first|the thirtieth|the thirty-first|then|that) .. (price|prices|rate|rates|deal|discount) (goes|go|climbs|jumps|reverts|rises|is|are) [back] (up|to|gone)',
    unlessSentence: realEn,
  },
  "i'd (hurry|be quick|move fast|act fast|get a move on|not wait|not hang about) [up|on] .. if i were you",
  // The offer dies.
  {
    say: `${offers} [..] ${ends} [..] [on|with|at|when|after|come|by|as of|before|in|from] ${soon}`,
    unlessSentence: realEn,
  },
  {
    say: `${offers} (dies|die|evaporates|vanishes|turns into|won't survive|lapses) (with|when|at|on|the|as|in|by|after)`,
    unlessSentence: realEn,
  },
  `(offer|deal|price|terms|rate|discount) .. (off|on) the table .. (${soon}|for good|when|after|by|once|much longer)`,
  "(not be (offering|repeated|repeating)|won't be (offering|repeated|repeating)) .. (after|this|price|again|once|anyone)",
  '(tomorrow|monday|next week|friday) .. (costs more|cost more|cost you more|a different price|another price)',
  '(sign|order|book|commit|say yes|join|enroll|enrol|decide) [up|on] (in|within|inside|over) the next (#|few|couple|couple of) (hours|days|minutes|weeks)',
  // Whoever sets the date sits beside the caller.
  "(i'm|i am|we're) (on|under) [strict|firm|clear] (orders|instructions) to (release|give|close|sell|pass|offer|move|clear)",
  "(i'm|we're|i can|we can|i'll|we'll|i am|i'd|can only) [only|just|still|not] (holding|hold|keeping|keep|saving|save) .. (one|it|a|your|this|them|place|spot|slot) .. (much longer|for you and|so long|only so|past|no longer|until (#|tonight|noon|friday|the))",
  "(i|we) (can't|cannot|couldn't) (hold|keep|promise|guarantee|save|sit on|protect) [..] (it|this|them|that|one|your|the|it'll) .. (longer|past|beyond|after|still|tomorrow|forever|be (there|on)|long)",
  "(if|unless) (i|we|something|you|i've) [don't|do not|haven't|isn't|hear|'s] .. (signature|heard|hear|answer|word|reply|call|yes|decision) .. (by|before|today|tonight) .. (goes|slot|price|gone|place|lose|release)",
]
