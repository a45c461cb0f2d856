import { framesOf } from '../frame.ts'
import { real, classes as rush } from './rushFrames.en.ts'

const classes = {
  ...rush,
  day: '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|sundown|midnight|noon|the weekend|next week|the morning|christmas|the (tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|twentieth|thirtieth|first|second|third|fifth))',
  people:
    '(men|women|people|folks|names|buyers|shops|firms|others|takers|hands|families|farms|growers|contractors|callers|owners|schools|hotels|builders|outfits|neighbou?rs|bidders|customers|clients)',
  after:
    "(on (the|my|our) (list|sheet|books)|waiting|in line|in the queue|queuing|asking|circling|wanting|want it|after it|behind you|ahead of you|standing|lined up|interested|on hold|hallway|eager|looking at|bidding|at the door|sniffing|who'd)",
  again:
    '(again|another|one more|back|next (one|time|year|trip)|the (next|like)|spring|summer|autumn|fall|winter|for (a|another) (year|month|season|while))',
  deal: '(offer|deal|price|figure|rate|discount|terms|quote|number|tariff|price list|special|saving|promotion|bonus|this|chance|slot|place|spot|unit|one)',
} as const

const date = `${real.slice(0, -1)}|isn't mine|not mine|isn't going anywhere|till you|until you|you're (home|back)|your (wedding|exam|exams|school|clinic|hens|hotel|farm|team|licen[cs]e)|museum|library|bus|last train|if it)`

/** Scarcity and dates of the caller's own making told by an image, a count or a journey, in English. */
export const scarcities = framesOf(classes, [
  // Counts that fall.
  ['(just|only|but) (the )?(one|two|a pair|#|three) ,? ?& {num} ~2 {people} ~2 {after}', date],
  [
    '{num} ~2 {people} ~3 (on (the|my|our) (list|sheet|books)|circling|wanting|want it|after it|behind you|ahead of you|lined up|bidding) && (just|only|one|first|your end|top of|start(ed)?|gone|left)',
    date,
  ],
  [
    "(there (were|was)|we had|i had|started with|yesterday|this morning|last (week|night)|a week ago) ~4 ({num}|twenty|thirty|forty|fifty|a dozen|a full) ~2 && ((now|today) ~4 {num}|(i'm|we're) (looking at|down to)|went out|{num} (left|remain|went|gone)|already (gone|went)|left standing)",
    `${date.slice(0, -1)}|complaints?|reviews?|staff|drivers?|absences|tickets|incidents)`,
  ],
  [
    "(i|we)( have|'ve got| had|'m holding|'m sitting on|'ve) ~2 (just |only |exactly )?(one|two|three|#|a pair|the last) ~4 && {day} ~4 (none|no|nothing|gone|zero|won't|somebody|history|not)",
    date,
  ],
  [
    '(chairs?|seats?|places?|tables?|slots?|spots?|stalls?|bunks|stools?|pegs?|hooks?|desks?) ~4 (coats?|names? on|hats?|bags? on|taken|filled|warm|occupied|claimed|spoken) ..4 && (already|hallway|queue|line|standing|still wearing|others|only|left|empty)',
    `${date.slice(0, -1)}|your|restaurant|classroom)`,
  ],
  ['(staring|looking|leaning|sitting) (at|on) (the|my|our) (last|only|final) ~2 [^ ]+ ~2 (in|of|on|we|i|from)', date],
  [
    "{num} ~2 (left|remaining|to go) ,? ?(at|by) (last|the last|this morning's|my last) (count|look|glance|check)",
    date,
  ],
  [
    '(let|allowed|lets|allows|gave|given|cleared|permitted|authori[sz]ed|handed) (me|us) ..6 (for|only|just|to) ~3 {num} ~2 && {num} ~2 (have|has|are|of them|already|gone|said|taken|signed|went)',
    date,
  ],
  [
    "(we|we've|i|there's) ~2 (had|having|been) (a|quite a|such a) (run|stampede|rush) on (them|these|it|this|those)",
    date,
  ],
  // It spoils, thaws or turns.
  [
    "(like|is|as|it's|this|think of (it|this) as) ..5 (peach|peaches|fresh fish|ice cream|snowman|ice cube|avocado|cut flowers|bouquet|strawberr[^ ]+|oysters?|souffl[^ ]+|soap bubble|sandcastle|musical chairs|hot potato|hot cake|carriage|firework|sunset|melon|banana) ..8 (fine|fresh|today|tonight|tomorrow|melt(s|ing)?|spoil(s|ed)?|stale|friday|monday|soft|music|slowing|won't|gone|midnight|before|jam|brown)",
    `${date.slice(0, -1)}|your (freezer|fridge|case|counter|cooler|delivery|market)|walk-in|cooler)`,
  ],
  [
    '(by|come|on|after|past) ~1 {day} ..8 (jam|pumpkin|stale|smoke|mist|compost|crumbs|dust|a memory|rear-?view|taillights|mothballs|vapou?r|folklore)(?= )',
    date,
  ],
  [
    '(rear-?view|taillights|tail lights) & (deal|offer|price|i|once|this)',
    `${date.slice(0, -1)}|glass|lamp|broken|mirror replacement)`,
  ],
  ['shelf.life (on|of) (this|it|that|the (offer|deal|price|quote))', date],
  // It leaves, and who knows when it comes again.
  [
    "((it|she|he|they|truck|trailer|crew|rig|van|unit|demo|machine|samples?|i'm|we're) ..6 (leaves?|leaving|goes|going|heads?|heading|points?|pulls? out|moves? on|rolls?|departs?|sails?|flies|flying) ..5 {day}|{day} ~1 (it|she|he|they|the (truck|trailer|crew|rig|van|unit|demo|machine)) (leaves?|goes|heads|moves|is off)) && (don't|won't|never|not|couldn't|can't|no telling|hard to say|who knows|before anybody|until|till|it's) ..6 {again}",
    `${date.slice(0, -1)}|call again|try (you )?again|ring again|be back|i'll (call|try|ring))`,
  ],
  [
    "(don't|won't|couldn't|can't|no telling|who knows|hard to say|couldn't tell you|no idea|wouldn't like to say) ~4 when (i'd|i'll|we'd|we'll|there'd|there'll|you'd|you'll|the) ~2 (see|get|have|be|find|next|come) ~2 (another|one|next|back|again|the like)",
    date,
  ],
  [
    '(in (the|your) (valley|county|area|town|state|district|neighbou?rhood|village|city|region)|down your way|up your way|out your way) (only )?(until|till|through|to) ~2 {day} && (after that|before anybody|next year|not back|nobody|long gone)',
    date,
  ],
  [
    "(the|that|this) (train|boat|ship|bus|ferry|plane) ~1 (leaves|is leaving|pulls out|sails|goes|'s leaving) ..6 & (aboard|on it|on board|platform|waving|dock|pier|with or without)",
    `${date.slice(0, -1)}|commut[^ ]+|passengers|station)`,
  ],
  // It costs more, and the caller says when.
  [
    "(old|present|current|this|today's|last year's|lower|kind|good|sweet|friendly) ~1 (tariff|price|rate|price list|sheet|figure|number|price tag|rate card|sticker) ~2 (comes down|goes|is gone|retires|dies|walks|goes in|is binned|is torn|goes home|melts|turns into) ",
    date,
  ],
  [
    "(the )?(next|new|later|second|monday's|tomorrow's|following) (message|call|quote|price|number|figure|letter|sheet|one|email|fellow|caller) ..5 (bigger|higher|dearer|steeper|another number|different (number|price|figure)|costs? more|won't be (so|as)|less (kind|friendly|generous))",
    `${date.slice(0, -1)}|tax|bill)`,
  ],
  [
    '(early|first|quick|fast) (ones|birds?|callers?|few|people|shops|movers?) ~2 (pay|pays|get|gets|save|saves|paid) ..8 (late|last|slow|rest|others|latecomers|everyone else) ',
    date,
  ],
  [
    '(kick|kicking|forgive) yourself ..8 (next week|tomorrow|monday|later|price|double|gone|costs?|when|if|for)|(next week|tomorrow|monday|later) ..4 (no good|useless|worthless|worth nothing|no use) ',
    date,
  ],
  // Those who let it, and those who set it.
  [
    "(my|our) ~1 (boss|manager|director|office|head office|owner|father|partner|accountant|regional man|supervisor) & (mad|crazy|nuts|lost my mind|doesn't know|hasn't noticed|finds? out|gets? back|back (from|on)|senses|changes (his|her|their) mind|wakes? up|comes? home|sees? (it|this)|catch(es)?) & (offer|price|deal|rate|discount|give|giving|this|terms)",
    date,
  ],
  [
    'before (my|our|the) (boss|manager|director|head office|office|owner|accountant)s? (finds? out|notices?|comes? back|gets? back|changes|wakes|sees|comes? to|pulls|stops)',
    date,
  ],
  [
    "(don't|didn't|doesn't|not) ~1 (set|make|choose|pick|write) the (cut-?off|deadline|date|clock|rules?|limit|calendar) & (office|company|they|boss|people|accounts|head office|upstairs)",
    date,
  ],
  // Before the coffee is cold.
  [
    '(call|ring|phone|reply|answer|calling|ringing|text|telephone|dial) ((me|us|back|in) )*before (you|your|the) ~4 (coat|coffee|tea|kettle|sandwich|supper|sit down|finish|hang up|put|engine|lights|boils|cold|cools|breath|shoes)',
    `${date.slice(0, -1)}|phone cold|if)`,
  ],
  [
    "(don't|do not) ~1 (finish|wait|sit|drink|hang up your|take off|put down|open|start|sleep|eat|pour|even) ..6 (before|without|until|first) ~2 (calling|ringing|you (call|ring)|phoning|you've (called|rung|decided|signed)|answering|dialing|dialling|deciding)",
    date,
  ],
  [
    "by the time (you|your|i|we) ..8 (won't be|there'll be (none|nothing|no)|be gone|sold|too late|somebody else|someone else|nothing (left|to)|history|usually nothing|long gone|in another|taken)",
    `${date.slice(0, -1)}|patients?|customers|guests|ambulance|frost)`,
  ],
  [
    '(return|returned|answer|answered|call back|ring back) ~3 (the |that |this )(same|very) (hour|minute|morning|afternoon|night)|(telephone|phone|text|message|wire) ~4 (within|inside|in) (the|an|half an|this) hour',
    `${date.slice(0, -1)}|our (desk|team|office))`,
  ],
  [
    "(i'd|i would|i'll|i should|be|color me|colour me) ~1 (be )?(amazed|surprised|astonished|shocked|stunned|astounded) ~2 (if |to (see|find) )?(it|they|there|one|any|this|that) ..5 (still|there|left|tomorrow|friday|monday|lasts?|around|see)",
    `${date.slice(0, -1)}|wall|engine|lasts the winter)`,
  ],
  [
    "if (it's|they're|there's|it is|that's|one's) still (there|here|around|available|open|on|mine|going) ~3 {soon}",
    date,
  ],
  [
    '(habit|way|knack|trick|tendency|talent) of (being gone|disappearing|vanishing|walking|selling|evaporating|slipping|melting|not lasting|going|making these)(?= ) && (these|this|offer|deal|deals|price|weekend|it|one|ones|prices|slots)',
    date,
  ],
  [
    '(open|opens|opening|goes|going|release|released|releasing|offer|offered|offering|out) ..4 to (everyone|everybody|the (public|others|rest|street|market|whole|trade)|all comers|the (whole )?list|general sale) && (just you|only you|until then|before (that|noon|then)|you first|yours|first (pick|refusal|dibs)|head start)',
    date,
  ],
  [
    '(first in , ?~1 (best|first)|first (through|past) the (door|post)|fastest finger|quick or the dead|first hand up|one that got away)',
    date,
  ],
  [
    '(expires?|ends?|dies?|lapses?|closes?|stops|runs out|goes|evaporates) (with|when|as|once|along with) (this (recording|message|call|tape|beep)|the (beep|tape|line|call|message)|i (hang|ring off|stop|finish|put)|my (voice|breath))',
    date,
  ],
  [
    "({day}|later|next week) ..6 (i'd|i should|i'll|we'll|i would|we'd) ..3 (have to |be obliged to )?(tell you|say|apologi[sz]e|be sorry|explain|shrug|disappoint) ..5 (gone|sold|went|taken|late|somebody|someone)",
    date,
  ],
  [
    '{day} ~2 (is|as|was) ~4 (treated as )?(final|drop-dead|the (wall|line|cliff|end of (it|the road))|curtains|lights out|the guillotine)',
    date,
  ],
  [
    '(hold|keep|sit on|stall|stave off|fend off|put off|hold back) ..6 (only so long|so long (,|and|no)|another (hour|day|night)|no longer|not (much|a (day|minute|moment|second)) longer)|(keep|keeping|hold|fend|stave) (the )?~1 (wolves|hounds|vultures|others|rest) (off|back|at bay)',
    date,
  ],
  [
    '(door|gate|window|hatch|drawbridge|ladder|curtain|lid|till) ~3 (swinging|closing|shutting|coming down|going up|creaking|pulled up|narrowing|being pulled) && (offer|deal|price|rate|discount|terms|chance|everybody else|everyone else|through it)',
    `${date.slice(0, -1)}|garage|hinge|latch|draught|draft|repair)`,
  ],
  [
    '(queue|line|list) & (head|front|top) of (it|the|this|that) & (for now|at the moment|only|while|until|today|short|till|, for)',
    date,
  ],
  [
    "(pen|pencil|stamp|rubber stamp|checkbook|chequebook|wallet)('s| is)? ~2 (out of|in|leaves) (my|his|her|our|their) hands? && (number|quote|price|same|unit|somebody|until|till|close|it|noon|friday)",
    `${date.slice(0, -1)}|your)`,
  ],
  [
    "(the )?(fellow|man|woman|shop|firm|place|people|outfit|garage|farm|school|hotel|competitor|rival|neighbou?r)s? ~5 (is|are|was|were|has|have|'s) ~2 (looking at|eyeing|asking after|after|circling|eyes on|measuring up for|on the phone about|sizing up|an eye on) ~1 (the same|it|this|that|yours|your) ",
    date,
  ],

  [
    '(treat|handle|file|mark|regard) (it|this) ~1 (as )?~1 (urgent|urgently|a priority|priority|that way|an emergency|pressing)|^time.sensitive ,',
    date,
  ],
  [
    "while (i|we|you) (still )?can(?= )|while (there's|there is|there are|we've|i've) (still )?(time|one|some|any|room|a few|stock|pull|power)(?= )|while (it's|they're|this is) (still )?(mine|ours|on the (table|shelf|lot|floor|books|truck))",
    `${date.slice(0, -1)}|while you can)`,
  ],
  [
    'the (sooner|quicker|faster|earlier) (you|we|i) (call|ring|sign|answer|decide|reply|act|speak|talk|move|get back|hear|pick) ..4 the (better|more|cheaper|less|lower|bigger|sooner|likelier|happier)',
    date,
  ],
  ['(a |only a |just a )?(matter|question) of (hours|minutes)(?= )', date],
  [
    "(as a favou?r|between (us|you and me)|off the record|just for you|only for you|because it's you|seeing as it's you) ..10 (today|tonight|this (week|afternoon|month)|until|till|before|by) ~2 {soon}",
    date,
  ],
  [
    "(won't|can't|couldn't|not|never|no way) ~3 (do|offer|repeat|make|give|swing|match|get) ~1 (this|it|that|them|you this|the same) ~2 (twice|again|a second time|next (time|week|month|year))",
    `${date.slice(0, -1)}|mistake|error|mix-?up)`,
  ],
  [
    '(cross|strike|drop|scratch|skip) (you|your name|this|it) (off|from|down|past|out) ..3 {soon}|(first|top|head|start) (on|of) (my|the|our) list & (for now|today|until|till|noon|not for long|next name|then|but)',
    date,
  ],
  [
    '(hate|shame|pity|sad) ..3 (see |have |find |watch |for )+(you|it|this|your [^ ]+) ..3 (miss|too late|gone|go to (somebody|someone|another)|pay full|left out|last in)',
    date,
  ],
])
