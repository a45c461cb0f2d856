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
  [
    '{num} ~2 {people} ~3 (on (the|my|our) (list|sheet|books)|circling|after it|lined up|bidding) && (just|only|one|first|your end|top of|start(ed)?|gone|left)',
    date,
  ],
  // It spoils, thaws or turns.
  [
    "(like|think of (it|this) as|(it's|this is) a) ..3 (peach|peaches|fresh fish|ice cream|snowman|ice cube|avocado|cut flowers|bouquet|strawberr[^ ]+|oysters?|souffl[^ ]+|soap bubble|sandcastle|musical chairs|hot potato|hot cake|carriage|firework|sunset|melon|banana) ..8 (fine|fresh|today|tonight|tomorrow|melt(s|ing)?|spoil(s|ed)?|stale|friday|monday|soft|music|slowing|won't|gone|midnight|before|jam|brown)",
    `${date.slice(0, -1)}|your (freezer|fridge|case|counter|cooler|delivery|market)|walk-in|cooler)`,
  ],
  [
    "(by|come|on|after|past) ~1 {day} ..3 (it's|it'll be|it is|they're|this is) (jam|a pumpkin|pumpkin|smoke|a memory|rear-?view|taillights|mothballs|vapou?r|folklore)(?= )",
    date,
  ],
  // It leaves, and who knows when it comes again.
  [
    "((it|she|he|they|truck|trailer|crew|rig|van|unit|demo|machine|samples?|i'm|we're) ..6 (leaves?|leaving|goes|going|heads?|heading|points?|pulls? out|moves? on|rolls?|departs?|sails?|flies|flying) ..5 {day}|{day} ~1 (it|she|he|they|the (truck|trailer|crew|rig|van|unit|demo|machine)) (leaves?|goes|heads|moves|is off)) && (don't|won't|never|couldn't|can't|no telling|hard to say|who knows|before anybody) ..6 {again}",
    `${date.slice(0, -1)}|call again|(won't|not) (be )?(call|ring|try|bother)[^ ]*|try (you )?again|ring again|be back|i'll (call|try|ring))`,
  ],
  [
    "(don't|won't|couldn't|can't|no telling|who knows|hard to say|couldn't tell you|no idea|wouldn't like to say) ~4 when (i'd|i'll|we'd|we'll) ~2 (see|get|have|be|find|next|come) ~2 (another|one|next|back|again|the like)",
    date,
  ],
  [
    '(in (the|your) (valley|county|area|town|state|district|neighbou?rhood|village|city|region)|down your way|up your way|out your way) (only )?(until|till|through|to) ~2 {day} && (after that|before anybody|next year|not back|nobody|long gone)',
    date,
  ],
  // It costs more, and the caller says when.
  [
    "(old|present|current|this|today's|last year's|lower|kind|good|sweet|friendly) ~1 (tariff|price|rate|price list|price tag|rate card|sticker) ~2 (comes down|is gone|retires|dies|walks|goes in|is binned|is torn|goes home|melts|turns into) ",
    date,
  ],
  [
    "(the )?(next|new|later|second|monday's|tomorrow's|following) (message|call|quote|price|figure|letter|one|email) ..5 (dearer|costs? more|another number|different (number|price|figure)|less (kind|friendly|generous))|(next|new|later|monday's|tomorrow's) ~1 (quote|price|figure) ..5 (bigger|higher|steeper)",
    `${date.slice(0, -1)}|tax|bill)`,
  ],
  // Those who let it, and those who set it.
  [
    "(my|our) ~1 (boss|manager|director|office|head office|owner|father|partner|accountant|regional man|supervisor) & (mad|crazy|nuts|lost my mind|doesn't know|hasn't noticed|finds? out|gets? back|back (from|on)|senses|changes (his|her|their) mind|wakes? up|comes? home|sees? (it|this)|catch(es)?) & (offer|price|deal|rate|discount|give|giving|this|terms)",
    date,
  ],
  // Before the coffee is cold.
  [
    '(return|returned|answer|answered|call back|ring back) ~3 (the |that |this )(same|very) (hour|minute|morning|afternoon|night)|(telephone|phone|text|message|wire) ~4 (within|inside|in) (the|an|half an|this) hour',
    `${date.slice(0, -1)}|our (desk|team|office)|i'll|i will|we'll|you'll|he'll|she'll)`,
  ],
  ['(first in , ?~1 (best|first)|first past the post|fastest finger|quick or the dead)', date],
  [
    '(expires?|ends?|dies?|lapses?|closes?|stops|runs out|goes|evaporates) (with|when|as|once|along with) (this (recording|message|call|tape|beep)|the (beep|tape|line|call|message)|i (hang|ring off|stop|finish|put)|my (voice|breath))',
    `${date.slice(0, -1)}|last|calls|calling|stops?|goodbye)`,
  ],
  [
    '{day} ~2 (is|as|was) ~4 (treated as final|drop-dead|the (wall|cliff|end of (it|the road))|curtains|lights out|the guillotine)',
    date,
  ],
  [
    '(hold|keep|sit on|stall|stave off|fend off|put off|hold back) ..6 (only so long|so long (,|and|no)|not (much|a (day|minute|moment|second)) longer)|(keep|keeping|hold|fend|stave) (the )?~1 (wolves|hounds|vultures|others|rest) (off|back|at bay)',
    date,
  ],
  [
    "(pen|pencil|stamp|rubber stamp|checkbook|chequebook|wallet)('s| is)? ~2 (out of|in|leaves) (my|his|her|our|their) hands? && (number|quote|price|same|unit|somebody|until|till|close|it|noon|friday)",
    `${date.slice(0, -1)}|your)`,
  ],

  [
    '(treat|handle|file|mark|regard) (it|this) ~1 (as )?~1 (urgent|urgently|a priority|priority|that way|an emergency|pressing)|^time.sensitive ,',
    date,
  ],
])
