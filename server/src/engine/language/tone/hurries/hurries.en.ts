import type { Phrase } from '../../matching/phrase.ts'

/** A rule, a lease, a recall or the weather sets the date: the hurry is real, and not the caller's. */
const realEn =
  "(rule|rules|law|code|council|council's|county|county's|city|city's|state's|state|water board|utility|mill|port's|federal|grant|permit|lease|recall|recalled|storm|gale|frost|freeze|port|inspector|inspection|marshal|certificate|licence|license|notice|audit|tax|deadline|register|court|hearing|landlord|your (contract|policy|renewal|lease|delivery|order|booking|appointment|pallets|parts|part|load|crates|boxes|shipment|package|keys|truck|samples|bin|bins)|you asked|no rush|warranty|election|tender|bids)"

/** A hurry of the caller, in English. */
export const english: readonly Phrase[] = [
  {
    say: "(this is|it's|it is|that's) [very|extremely|most|quite|really|rather] (urgent|time sensitive|an emergency)",
    unlessSentence: realEn,
  },
  { say: '(urgent|time sensitive) (matter|message|call|business|information|notice|news)', unlessSentence: realEn },
  {
    say: '(offer|deal|price|prices|pricing|discount|promo|promotion|rate|special) .. (ends|expires|expire|closes|runs out|is only good|good until|good through|good till|goes away|gone by|disappears)',
    unlessSentence: realEn,
  },
  "(offer|deal|price|prices|pricing|discount|promo|promotion|special) won't (last|be around|wait)",
  {
    say: '(must|need to|have to|got to) hear [back] from you (today|tonight|now|by|before|this)',
    unlessSentence: realEn,
  },
  { say: '(i|we) have (only|just) (one|two|three|four|five|six|a few|a handful of) .. left', unlessSentence: realEn },
  '(limited|one) time (offer|only|deal|price|opportunity|discount)',
  '(for|only) a limited (time|period)',
  {
    say: '(last|final) (chance|opportunity|notice|few (spots|slots|seats|places))',
    unlessSentence: realEn,
  },
  {
    say: '(only|just|got|have|are) [only|just|got] [a few|a couple of|#] (spots|slots|seats|places|units|openings|licenses|licences|spaces) [are] (left|remaining|available|open)',
    unlessSentence: '((on|in|at) your|your (lot|yard|car park|listing|class)|you have)',
  },
  '(before|while) the (spots|slots|seats|places|units|openings|spaces) (run out|fill|are gone|go|last)',
  '(but|good|valid|price|offer|discount|rate|yours) [only|is only|just] (today|this (week|month) only|until (friday|midnight|tonight|tomorrow|monday|noon))',
  "(but|and|though) [it is|it's|it] only (until|till|today|this week|this month|while)",
  {
    say: '(today|tonight|this week|this month) only',
    unlessAfter: '(letting|to|a|because|wanted|calling|want|that|one|the|my|your|our|#|half|some|did|does)',
    unlessSentence: '(council|county|permit|grant|recall|you asked|no rush|your (delivery|order|booking))',
  },
  '(only for today|only for tonight|just for today|just this once)',
  {
    say: "(i|i'm|i've|i'll|we|we're|we've|we'll|can|i can|we can|i am|been) [only|just|still] (holding|hold|held) (it|this|that|them|a|the|your|one) .. (until|till|only|for # (hours|days)|through)",
    unlessSentence: `(going anywhere|you're home|you're back|you are back|${realEn.slice(1)}`,
  },
  {
    say: '(ends|expires|closes|good|yours|only|valid|offer|price|call|order|sign|decide|answer) .. (at|until|by|before) midnight',
    unlessSentence: realEn,
  },
  {
    say: '(act|decide|sign up|respond|call|ring|phone|reply) (now|fast|quickly)',
    unlessBefore: '(this|that|the|your|my|his|her|a)',
  },
  '(call|ring|phone|ringing|text|reach|contact|reply) (me|us|back|in) [back] .. (immediately|right away|straight away|asap|as soon as possible|without delay|at once|the minute|the moment you|tonight|this minute|this instant)',
  '(call|ring|phone) .. (immediately|right away|straight away|asap|as soon as possible|without delay|at once) [on|at]',
  "(call|ring|phone) (me|us|back) [back] .. (before|by) (it is too late|it's too late|five|six|noon|midnight|close of business|the end of the day|end of day|end of business)",
  {
    say: "(don't|do not) (miss (out|this)|delay|hesitate to act|let this (slip|pass)|hang about|hang around|dither)",
    unlessSentence: realEn,
  },
  "(you don't want to|you won't want to|you wouldn't want to|be the one who|hate for you to) (miss out|miss this|misses out|be left)",
  { say: 'hurry (up|before|while)', unlessAfter: '(order|orders|job|jobs|call|work)' },
  '(while|as long as) (supplies|stocks|stock) (last|lasts)',
  { say: '(window|opportunity) (is|will be) closing', unlessSentence: realEn },
  "(time is running out|(we're|you're) running out of time)",
  "(once in a lifetime|won't come around again|won't come again|never to return|never come back)",
  '(i|we) (can|could) only (hold|keep|guarantee|offer|honor|honour)',
  '(my|the|our) (manager|boss|director) (only|will only|has only|only authorised|only authorized|approved|says|lets me) .. (today|this week|until|by|friday)',
  {
    say: '(prices|our rates|our prices|the price|price|rates) (are going up|is going up|go up|goes up|climbs|jump|jumps|double|doubles) .. (tomorrow|tonight|friday|monday|next week|soon)',
    unlessSentence: realEn,
  },
  '(first come|first served|first to call|first caller|first # (callers|people|firms))',
  '(call|ring|phone) .. # before (five|six|noon|#) or',
  {
    say: '(needs|must|has) to be (decided|answered|returned|signed|handled) (today|now|tonight|immediately|this week)',
    unlessSentence: realEn,
  },
  {
    say: '(last|only) (one|ones|pair|batch|unit|units|pallet|crate) .. (leave|leaves|go|goes) [by|at|before] (dusk|sundown|noon|nightfall|tonight|midnight|dark|sunset)',
    unlessSentence: realEn,
  },
  {
    say: '(comes|come|knocks|passes) (round|around|by) [only] once',
    unlessSentence: '(a (year|month|week|day|season|quarter)|every|inspector|truck|driver)',
  },
  {
    say: '(another (firm|buyer|client|company|shop) .. waiting|next in line|queue behind you)',
    unlessSentence: '(your (dock|gate|door|drivers|trucks)|was|were)',
  },
  {
    say: "(chance|chances|offer|offers|price|prices|deal|deals|opportunity|opportunities|rate|rates|this|these|it|one|ones|we|i) .. (never|not|don't|won't|doesn't) [likely|usually|often] (to return|come back|come round|come around|pass again|be back again|come twice|come by again)",
    unlessSentence: `(call|calls|bother|${realEn.slice(1)}`,
  },
  'another (firm|buyer|client|customer|company|shop) .. (ready to take|wants it|next in line|about to (buy|sign|take it))',
  {
    say: '(before|till|until) the (month|quarter|year|ink) (turns|ends|closes|is over|runs out|dries)',
    unlessSentence: realEn,
  },
  {
    say: '(the minute|the moment|the second|once|as soon as) i (hang up|put the phone|ring off|put down|leave|drive off|walk)',
    unlessSentence: "(i'll|i will|i'm going to|text|email|send|post|mail|photo|draw)",
  },
  'behind (me|you) .. (when i (hang|ring|put)|wants it|want it|hand up|in the wings)',
  '(while|as long as) (they|stocks|supplies|stock) (last|lasts)',
  '(and|but) no later',
  {
    say: '(the|my|our) (last|only) (one|machine|pallet|crate|unit|van|slot|place|seat|spot|batch|roll|load) (left|going|i have|we have|in stock)',
    unlessSentence: '(your|was|were|had|standing)',
  },
  {
    say: '(our price|the price|my price|this price|a pallet) (climbs|jumps|goes up|rises|doubles|goes back up|shoots up) (to|at|on|by|tomorrow|tonight|the|once|after|when|friday|monday|next)',
    unlessSentence: realEn,
  },
  {
    say: '(books|list|offer|ledger) (closes|close|shuts|shut|closing) (tonight|at|on|friday|tomorrow|noon|today|this)',
    unlessSentence: realEn,
  },
  'first come first served',
  "(don't|do not) (hang about|hang around|dawdle|dither|sleep on it|sit on it|sit on this|drag your|wait too|delay|think too)",
  {
    say: 'before your (file|place|spot|slot|chance) (is|closes|goes|gets|runs)',
    unlessSentence: realEn,
  },
  '(strike|striking) while',
  "(clock is ticking|time is running out|running out of time|time's running|not be here tomorrow|gone tomorrow)",
  {
    say: '(respond|answer|get back|decide|sign) [to] [me|us|back] [back] (before|by) (#|noon|close|tonight|the end|end|midnight|friday|monday|tomorrow|lunch|today|this)',
    unlessSentence: realEn,
  },
  {
    say: 'your (answer|decision|reply|word|yes|call) (by|before) (noon|#|close|end of|tonight|friday|monday|tomorrow|midnight|today)',
    unlessSentence: realEn,
  },
  {
    say: '(slots|spots|places|seats|spaces|dates|appointments|units|openings) [are] (filling|going|disappearing|flying|nearly gone|almost gone|running out|limited|scarce)',
    unlessSentence: realEn,
  },
  "(chance|opportunity) [is] (closing|closes|won't stay open|slipping|passing|gone)",
  'time is [very|running] (short|running out|ticking|of the essence)',
  "(offer|offers|price|prices|deal|deals|rate|rates|discount|promo|slots|spots|places|stock|terms|chance|window) (won't|can't|cannot|doesn't|don't) (be around|last|wait|stay) (long|forever|much longer|past|beyond|another|until)",
  "(offer|price|prices|deal|rate|discount|promo|slot|spot|place|terms) (won't|can't|cannot) (hold|keep) .. (long|forever|much longer|past|beyond|another|until)",
  "(don't|do not) (wait|delay|hesitate|miss|let this|let it|leave it|put it off|put this off) .. (slip|pass|too late|too long|tomorrow|later)",
  {
    say: '(selling|flying|snapped) (fast|out fast|like hot cakes|up fast|quickly|off the shelves)',
    unlessSentence: '(your|was|were)',
  },
  '(i can|we can|i could|we could|only able to) [only] (hold|keep|guarantee|promise|honor|honour|save) (it|this|that|them|the|your|one) [..] (until|till|through|to the end)',
  '(i|we) (need|must have|have to have|want) (you|your|an answer|a decision|a yes|a reply|to (hear|know|speak|talk)) .. (today|by tonight|by noon|right now|right away|immediately|this minute|before five)',
  "(drop everything|stop what you're doing|no time to lose|not a moment to lose|every minute counts|the sooner the better)",
  "(this is|it's|consider this) your (last|final|only) (chance|call|opportunity|shot|notice|warning)",
  "(once|when|after) (it's|they're|this is) gone (it's gone|they're gone)",
  '(back|up) to (full|normal|list|the old) (price|rate) (on|after|from|tomorrow|monday|friday|next)',
  {
    say: '(limited|small) number of (spots|slots|seats|places|spaces|openings|units|homes|appointments)',
    unlessSentence: '(your (lot|yard|class))',
  },
  {
    say: '(offer|deal|price|rate|discount|promo|special) .. .. (through|till|until|til) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|the weekend|month end)',
    unlessSentence: realEn,
  },
]
