import type { Phrase } from '../../matching/phrase.ts'

/** What is said to run short, and belongs to the caller. */
const places =
  '(spot|spots|slot|slots|seat|seats|unit|units|berth|berths|place|places|opening|openings|install|installs|kit|kits|pallet|pallets|machine|machines|truckload|crate|crates|license|licenses|licence|licences|table|tables|stand|stands|booth|booths|allocation|quota|stock|pair|batch|van|vans|crew|date|dates|appointment|appointments|vacancy|vacancies|ticket|tickets|bay|bays|cabin|territory|territories|demo unit|handsets|tractor|tractors|trailer|trailers|set|sets|piece|pieces|load|loads|copies)'
/** Whom the caller would take on. */
const takers =
  '(clinics|clinic|practices|practice|parishes|parish|dairy|dairies|nursery|nurseries|vineyard|vineyards|labs|lab|schools|school|hotels|hotel|shops|shop|farms|farm|firms|firm|stores|store|clients|client|customers|customer|companies|company|businesses|business|partners|partner|restaurants|restaurant|growers|grower|offices|office|accounts|account|members|member|sites|site|homes|home|churches|church|churches|garages|garage|kitchens|kitchen|salons|salon|contractors|contractor|families|people|names|logos|marinas|marina|breweries|brewery|teams|operators|more)'
/** What the caller offers for a time. */
const offers =
  '(offer|offers|deal|deals|rate|rates|price|prices|pricing|terms|discount|promo|promotion|special|program|programme|rebate|bonus|arrangement|allocation|tranche|delivery|fitting|figure|priority|tier|intake|cohort|window|enrollment|enrolment|quote|percent|incentive|package|scheme|sale|waiver|perk|credit|saving|pilot|round|cohort|shipping|upgrade|opportunity)'
const ends =
  "(dies|die|goes away|go away|evaporates|evaporate|expires|expire|lapses|lapse|vanishes|vanish|disappears|disappear|closes|shuts|ends|melts|is pulled|gets pulled|is withdrawn|comes off|come off|goes dark|goes back|reverts|is gone|are gone|be gone|is dead|turns into|won't be repeated|won't be back|won't survive|won't see|dries up|runs out|is over|gets wiped|wiped|walks|stops|drops off|falls away|caps out|sunsets|burns off)"
const soon =
  '(tonight|today|midnight|noon|at (noon|midnight|five|six|four|three|two|#)|friday|saturday|sunday|monday|tuesday|wednesday|thursday|tomorrow|this (week|afternoon|evening|morning|weekend|month)|end of (day|the day|business|the week|the month|the quarter|play|shift)|the (weekend|month|quarter|thirtieth|thirty first|stroke|gong|hour|week|day|shift|evening)|close of (business|play)|sundown|lunch|lunchtime|days|hours|minutes|an hour|the end)'
const others =
  '(somebody|someone|others|the others|another|anybody|next (caller|in line|name|person|firm|shop|one)|the next|competitor|competitors|neighbor|neighbors|neighbour|neighbours|rival|rivals|buyers|bidders|everybody else|everyone else|somebody else|someone else|the (shop|orchard|folks|fellow|guy|people|farm|place|firm|outfit|school|hotel|clinic|other|lot|crowd|chap) (down|next|across|over|in|up|on|round|from|behind))'
/** Their own matters, or a date somebody else has set. */
const realEn =
  "(rule|rules|law|council|council's|county's|city's|state's|state|federal|grant|permit|lease|recall|recalled|storm|frost|freeze|inspector|inspection|certificate|audit|tax|register|court|hearing|landlord|you asked|no rush|no hurry|warranty|election|tender|bids|bid|fair|show|regulator|appeal|letter|licence|license|insurer|planning|review|claim|registration|application|comment|notice|ordinance|renewal|your (contract|policy|renewal|lease|delivery|order|booking|appointment|parts|load|crates|boxes|shipment|package|truck|samples|bin|sheet|lot|yard|class|page|website|site|menu|sign|board|listing|calendar|calendars|window|notice|doors|kitchen|gate))"

const theirs = '(your|were|was|you have|you had)'

/** A hurry of the caller that is said indirectly, in English: frames of what runs out, for whom and when. */
export const english: readonly Phrase[] = [
  // Few are left.
  {
    say: `(#|last|couple|few|handful|only|single|just|final) [..] ${places} [..] (left|remain|remains|remaining|to go|still open|to give|unsold|unclaimed)`,
    unlessSentence: theirs,
  },
  { say: `(a|the|our|my|one) (last|final) ${places} (singular|before)`, unlessSentence: realEn },
  {
    say: `(down to) ((our|the|my|a) (last|final|handful|few|couple|single)|single digits|# ${places})`,
    unlessSentence: realEn,
  },
  {
    say: `(room|space|capacity|slots|seats|places) (for|left for) [only|just|precisely|exactly] (one|two|three|#|a couple|a few) [more|other|last] ${takers}`,
    unlessSentence: realEn,
  },
  {
    say: `(only|just|can only|we're only|can) (taking|take|letting|let|accepting|accept|signing|sign|onboarding|adding|add|admitting|fit|serve|open) [on|in|up] [only|just] (one|two|three|a handful|a few|#) [more|other|last] ${takers}`,
    unlessSentence: realEn,
  },
  {
    say: `only # [other|more] ${takers} .. (let in|being let|get in|accepted|allowed|per|taken on|in each)`,
    unlessSentence: realEn,
  },
  `(#|first #) ${takers} [..] (and|of them|of which|of whom) .. (have (gone|had|signed|said)|are gone|already|said yes|taken|signed)`,
  {
    say: `(allocation|quota|stock|list|schedule|diary|calendar|intake|supply|inventory) .. [is|are] (nearly|almost|all but|close to|practically|just about|as good as) [..] (spoken for|used up|gone|full|sold|taken|exhausted|empty|committed)`,
    unlessSentence: `(your|${realEn.slice(1)}`,
  },
  {
    say: '(nearly|almost|all but|practically|mostly|already) (spoken for|used up|snapped up|sold out|booked solid|exhausted|fully committed)',
    unlessSentence: realEn,
  },
  `(going|gone|go|goes|walking|flying|leaving|being) (fast|quick|quickly|out the door|fought over|snapped up|off the (shelf|lot)|like hotcakes|like hot cakes)`,
  {
    say: `(won't|doubt|hardly|not|no) .. (single|slot|seat|place|spot|one|anything|unit|many) .. left .. (by|when|with|after|once|for you|come)`,
    unlessSentence: realEn,
  },
  '(nothing|none|not one|not a one) [will be|be|is] left .. (by|when|of|for|after|once|to|at)',
  "(by the time|when) you .. .. (nothing left|none left|be gone|have gone|gone to|too late|nothing|be taken|long gone|sold|only the|have been|won't be)",
  '(may|might|could|will|there may) [well] be (nothing left|none left|gone|too late|sold|nothing)',
  "(won't|will not|doesn't|don't|not) see (friday|saturday|sunday|monday|the weekend|the end|tomorrow|another|the month|noon|lunchtime|the week|christmas)",
  {
    say: "(aren't|are not|not|never) (making|building|printing|bringing|issuing|releasing) [any] (more|another) (of (them|these|those)|batch|run)",
    unlessSentence: realEn,
  },
  '(last|final) (day|days|week|hours) (of|for) (the|our|this) (offer|sale|promotion|promo|deal|price|discount|special)',
  { say: '(only|just) # [more] left (in|at|on|for) (the|our|this)', unlessSentence: theirs },
  // Somebody else will take it.
  `(goes|go|going|gone|give|giving|pass|passes|passed|release|releasing|hand|handed|offer|offered|sell|sold) [it|this|that|your (place|slot|spot|berth|seat|unit|date)|them|the (place|slot|spot|unit|allocation)] [on|straight] to ${others}`,
  `(slot|place|spot|unit|seat|it|one|allocation|date|berth|machine|territory|they|them) .. (goes|go|going|gone|will go|release|released|passes) .. to ${others}`,
  `${others} [will|has|have|is|are|'s|in your town|else] [certainly|surely] (takes|take|taking|snap~|grab~|get there|gets there|gets it|get it|beat you|beats you|circling|lining up|eyeing|waiting for it|sniffing|hand out|their hand|after it|wants it|ready to sign|about to sign|says yes|had their eye)`,
  '(line|queue|row|list) of (buyers|people|others|firms|farms|customers|takers|names|shops|businesses|schools) .. (behind|forming|waiting|after|wanting)',
  '(your|the) place in (line|the queue)',
  '(head|front|top) of (it|the (queue|line|list)) .. (only|for now|until|but|moment)',
  '(before|ahead of) (the others|others|somebody|someone|anybody|anyone|everybody|your (competitor|neighbor|neighbour|competitors|rivals|neighbors|neighbours)) [else] (do|does|get|gets|did|grabs|grab|takes|take|hears|hear|beats|snap~|catch~|jumps|jump)',
  '(more .. on the waiting list|on the waiting list than|waiting list .. (long|growing|full))',
  '(two|three|four|five|several|other|#) (other|others|more|people|firms) .. (circling|after|want|interested in|asking (about|for)|bidding|eyeing|looking at) .. (same|it|one|this|unit|them|slot)',
  // The clock runs.
  {
    say: "(the|a|my|our) (clock|clock's|timer|meter|sand|hourglass|countdown) [is|has|on (this|it|your [..])] [already] (running|ticking|started|on (this|it)|stops|runs|began|counting|expires)",
    unlessSentence: "(isn't (mine|ours)|not (mine|ours)|council|council's|county|county's|register)",
  },
  "(there's|is|got) a clock on (this|it|that)",
  '(tick tock|tick-tock|chop chop|chop-chop|now or never|use it or lose it|blink and|hesitate and|snooze (and|you)|you snooze|make haste|counsel haste|haste is)',
  '(today|tonight|now|this week|this afternoon) or (not at all|never|nothing)',
  '(a|strictly a|very much a) (today|tonight|this week|now|one time|one-time) (sort of|kind of|only|thing|decision|deal|offer)',
  "time .. (not on your side|against you|isn't on your side|working against|slipping|the enemy|is short|gets short)",
  'every (minute|hour|day|second) [that] (matters|counts|you|is|costs|lost|passes|we)',
  '(drop|leave|put down) (what|whatever|everything) you (are|were|have)',
  "(drop what you're|whatever you're) (doing|in the middle|busy)",
  '(stop the presses|all hands|red alert|code red|top priority|of the utmost|of the essence)',
  "(this|this one) (can't|cannot|won't|couldn't|shouldn't) (sit|wait|be put off|drag|be left|go past)",
  '(now|today) (not|rather than|and not|never) (tomorrow|after lunch|later|next week|monday|next month)',
  '(needs|needed|wants|wanted|want) (your|a|an) (decision|answer|signature|reply|yes|response) (yesterday|today|now|tonight|this|by|before|inside|within)',
  '(moment|minute|second|instant) you (hear|get|receive) (it|this)',
  '(call|ring|phone|reach|answer|decide|back|hear|reply|decision|yes|sign|move|act|me|need) .. .. (within|inside|in) the (hour|next (hour|two|few|#|couple|thirty|day|half)|half hour)',
  '(before|by) (close of play|close of business|the day is out|sundown)',
  '(critical|crucial|vital|imperative|essential|paramount) (that|we|you|to (speak|talk|hear|move|act|get))',
  "(wouldn't|shouldn't|don't|i'd not|not) (sleep on|sit on|hang about on|leave it|dither|think on it) .. (this|it|since|because|monday|tomorrow|long|too)",
  "(dithering|waiting|hesitation|hesitating|delay|stalling|a waiting game|sitting on it|procrastination) .. (lose|costs|cost|deal|survive|expensive|kills|only hurts|won't)",
  '(as well|best|wise|better|smart) to (move|act|decide|jump|sign|get in|strike) (before|now|quickly|fast|today|while)',
  '(get|jump|move|hop) in (while|before|now|early|quick)',
  '(as|while) (we|i|you) (speak|talk|listen)',
  "(i'd|i would|you should|you ought to|best|better) .. (move|act|decide|sign|jump|hurry) .. (fast|quick|quickly|today|now|tonight|soon|before)",
  {
    say: "(this|it|decision|answer|yes|signature|order) [really|just] (has to|must|needs to|'s got to) (be|happen|come|go|get) .. (today|tonight|now|this minute|this hour|by noon|before lunch|before noon|immediately|right away)",
    unlessSentence: realEn,
  },
  "(the|this|that|our) (ship|boat|train|bus|ferry|tide) [is|has|will have|has already|won't] (sailed|leaving|leaves|left|pulling out|waits|wait)",
  '(no|without) (extension|extensions|exceptions|grace period|second chance|rain check|raincheck|do overs)',
  '(forfeit|forfeits|lose) (your|the) (place|slot|spot|seat|berth|rate|price|discount)',
  {
    say: '(doors|gate|gates|books|sign ups|signups|enrollment|bookings|reservations) [is|are|will|will be] (close|closes|closing|shut|shuts|shutting|slamming) .. (tonight|friday|today|noon|tomorrow|soon|fast|monday|for good)',
    unlessSentence: realEn,
  },
  // The offer dies.
  {
    say: `${offers} [..] ${ends} [..] [on|with|at|when|after|come|by|as of|before|in|from] ${soon}`,
    unlessSentence: realEn,
  },
  {
    say: `${offers} (dies|die|evaporates|vanishes|turns into|won't survive|lapses) (with|when|at|on|the|as|in|by|after)`,
    unlessSentence: realEn,
  },
  `(off|on) the table .. (${soon}|for good|when|after|by|once|much longer)`,
  '(pull|pulls|pulling|pulled) the plug',
  {
    say: `(after|once|past|come|beyond|from) ${soon} [is|are|comes|it's|it is|passes|the|and] .. (can't|cannot|won't|shan't|never|costs|price|chance|higher|north|closed|no more|too late|nobody|full)`,
    unlessSentence: realEn,
  },
  `(as of|from|starting|come) (monday|tuesday|wednesday|thursday|friday|tomorrow|the first|next week|midnight) .. (goes up|go up|north|higher|full price|back to|costs|double|climbs|jumps|closed|gone|not available|off the)`,
  "(never again|not again|not be (offering|repeated|repeating)|won't be (offering|repeated|repeating|seen again|back)|nobody gets|no one gets) .. (after|this|price|again|once|anyone)",
  '(come|comes) (by|round|around|along) (once|only once)',
  '(tomorrow|monday|next week|friday) .. (too late|costs more|cost more|cost you more|a different price|another price|be gone|had gone|be closed|higher)',
  {
    say: '(until|till) (the #|the thirtieth|tonight|friday|midnight|noon|i hang up|my (plane|flight|train)) (and then|leaves)',
    unlessBefore: "(me|open|closed|booked|i'm|out|away)",
  },
  {
    say: "(you have|you've got|you've|you have got|giving you|give you|leaves you) [about|only|just|maybe|exactly] (till|until|an hour|the (day|afternoon|morning)|# (hours|minutes|days)|a day|one day|half)",
    unlessSentence: realEn,
  },
  '(shuts|closes|caps|stops|ends|fills|full) (when|at|after|once) the .. (one|#|twentieth|tenth|fiftieth|hundredth|last|first|signs|th)',
  '(sign|order|book|commit|say yes|join|enroll|enrol|decide) [up|on] (in|within|inside|over) the next (#|few|couple|couple of) (hours|days|minutes|weeks)',
  // Whoever sets the date sits beside the caller.
  `(boss|manager|director|head office|office|warehouse|system|company|management|supervisor|principals|factory|printers|finance) [..] (only lets me|lets me|won't let me|has told me|allows me|lets us|gives me|gave me|shuts it|wants me to|has me|is making me|won't hold|pulls|makes me|ordered) .. .. (till|until|tonight|friday|by|to give|release|hold|after|through|today|past|before)`,
  "(i'm|i am|we're) (on|under) [strict|firm|clear] (orders|instructions) to (release|give|close|sell|pass|offer|move|clear)",
  '(holding|held|hold|keeping|kept|saving|saved) .. (one|it|a|your|this|them|place|spot|slot) .. (much longer|for you and|so long|only so|past|no longer|until (#|tonight|noon|friday|the))',
  "(can't|cannot|couldn't) (hold|keep|promise|guarantee|save|sit on|protect) [..] (it|this|them|that|one|your|the|it'll) .. (longer|past|beyond|after|still|tomorrow|forever|be (there|on)|long)",
  '(can|could) only .. (so long|until|till|through|for so|as long as|for the)',
  "(if|unless) (i|we|something|you|i've) [don't|do not|haven't|isn't|hear|'s] .. (signature|heard|hear|answer|word|reply|call|yes|decision) .. (by|before|today|tonight) .. (goes|go|slot|price|gone|place|pass|lose|release|give|i'll|have to|off)",
]
