import { framesOf } from '../frame.ts'

/** Counts, times, what is offered and how it ends, what travels, and what an answer at once is. */
export const classes = {
  num: '(one|two|three|four|five|six|seven|eight|nine|ten|a couple|a few|a handful|#)',
  soon: '(tonight|today|midnight|noon|#time|five|six|four|lunch|lunchtime|teatime|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|this (week|afternoon|evening|morning|weekend|month|quarter)|the weekend|month.end|quarter.end|year.end|the (bell|hour|day|week|month|quarter|end|stroke)|end of (day|the (day|week|month|quarter)|play|business)|dusk|dark|nightfall|sundown|close|close of (business|play))',
  offer:
    '(offer|deal|price|prices|pricing|terms|figure|discount|rate|rates|promo|promotion|special|saving|rebate|bonus|bundle|quote|waiver|percent|#percent|upgrade|package|incentive)',
  end: "(resets?|reverts?|turns? (back )?into|goes (back|away|up|poof)|go (back|away|up)|changes|vanish(es)?|melts?|dies?|expires?|ends?|lapses?|is (gone|off|history|dead|over|withdrawn|pulled|toast)|are (gone|off|history|dead|over|withdrawn)|comes off|drops off|jumps|climbs|rises|won't (be|last|stand|hold|survive|see)|stops|disappears?|evaporates?|retires?|burns? off|falls? off|bows? out|walks?|leaves?)",
  gear: "(truck|van|crew|ladders?|rig|team|lorry|machine|trailer|demo unit|man|engineers?|fitters?|installers?|boys|lads|equipment|crane|lift|bus|mason|salesman|plane|flight)('s)?",
  contact:
    '(call|ring|phone|reply|answer|reach|hear from you|hear your|hear back|get back|get hold|get in touch|back to me|back with me|your voice|speak|talk|your (answer|reply|decision|yes|word|call|go-ahead)|a yes|an answer|a decision|decide|sign|pick up|lock)',
  instant:
    '(the (second|minute|moment|instant) you|as soon as|right away|right now|straight away|immediately|at once|without delay|before (lunch|noon|i go|i leave|the day|close|five|six|teatime|the (office|end|week|weekend|month)|tonight|the close|tomorrow|you (go|leave|do))|by (lunch|teatime|noon|close|tonight|the end|sundown|five|six|close of)|today|tonight|this (minute|instant|very)|within the hour|inside the hour)',
  need: '((i|we|you|simply|really|just) (need|must|have to)|urgent|urgently|wise|wiser|wisest|better be|had better|imperative|essential|critical|pressing|insist|crucial|vital|asap)',
} as const

/** A date that somebody else has set, or their own matters. */
export const real =
  "(your (contract|policy|renewal|lease|delivery|booking|appointment|parts?|load|crates|boxes|shipment|package|truck|trucks|samples?|bins?|sheet|lot|yard|class|page|web ?site|site|menu|signs?|calendar|notice|kitchen|gate|doors?|drivers?|crew|dock|guests|customers|patients|permit|licen[cs]e|listing|shelves|tank|pump|boiler|roof|league|team|tour|show|supplier|warranty|certificate|register|sale|stall|till|tables?|rooms?|own|last|drawing)|rules?|law|council'?s?|county's|county (office|says|rule|rules|closes|requires|clerk)|the county (?!through|until|till|only|to)|city'?s?|state'?s?|federal|grant|permit|lease|recalled|recall|storm|gale|frost|freeze|snow|rain|flood|tide|inspectors?|inspection|certificate|audit|tax|register|court|hearing|landlord|asked|no rush|no hurry|warranty|election|tender|bids?|regulator|renewal|appeal|utility|electric|power|water|gas|fuel|diesel|mill'?s?|maker'?s?|manufacturer'?s?|insurer'?s?|bank'?s?|levy|toll|fee|duty|tariff|postage|wage|irs|hmrc|port'?s?|bridge|ferry|border|museum|auction|bakery|kitchen|menu|game|match|wedding|funeral|was|were|last (friday|monday|tuesday|wednesday|thursday|week|month|year|spring|winter|autumn|fall|summer)|if you'd like|would you like)"

/** Frames of a hurry that the caller makes, in English. */
export const english = framesOf(classes, [
  // Fewer and fewer.
  [
    "(there's|there are|we're down to|i'm down to|down to|i have|we have|i've got|we've got) ~3 {num} ~1 (left|remaining|as of|and (then|counting|falling|shrinking)|unsold|unclaimed|going spare|to give|to go)",
    real,
  ],
  [
    "(i've|we've|i have|we have|i've got) ~2 {num} ~4 (and|for|between|among|to share|to cover) ~1 ({num}|a dozen|twenty|thirty|forty|fifty|hundreds|dozens) ~2 (villages|farms|shops|schools|people|names|callers|customers|clinics|firms|parishes|hotels|homes|streets|towns|companies|garages|practices|growers|to get round|on my list|waiting|wanting|asking)",
    real,
  ],
  [
    '(half|mostly|nearly|almost|two.thirds|all but|three.quarters|practically) ~1 (gone|sold|taken|claimed|spoken for|snapped up|used up|committed) ~1 already',
    `${real}|your|tank|silo|battery|reservoir|roll|shift`,
  ],
  [
    '(the|our|my|a) (last|final) (pair|one|ones|two|three|few|batch|lot|pallet|box|case|crate|set|unit|van|truck|slot|roll) & (sells?|sold|ships|i have|we have|in stock|in the warehouse)',
    real,
  ],
  [
    '((our|my) ~1 (stock|supply|supplies|inventory)|quota|allocation|allotment) ~3 (as )?(remains|is left|shrinks|shrinking|dwindles|dwindling|thin|running|nearly|almost|low)',
    `${real}|shelf|shelves|pharmacy`,
  ],
  // Somebody else takes it.
  [
    '(by|before|come|after|from|as of|past|tomorrow|monday) ~2 ({soon}|it|the chance|this|the slot|the place) ..5 (belongs to|goes to|passes to|is offered to) (somebody|someone|anyone|another|others|the next|elsewhere)',
    real,
  ],
  [
    '(other|another|more|plenty of|several|{num}) ~2 (parishes|firms|shops|farms|schools|people|buyers|names|clinics|companies|hotels|outfits|families|garages|practices|customers|bidders|parties) ~2 (after|circling|chasing|bidding|lined up|queu[^ ]+) (the same|this|it|mine|for)',
    real,
  ],
  // It ends, and the caller ends it.
  ['(the|this|that|these|those|our|my) ~1 {offer} ~1 {end} ~4 {soon}', real],
  [
    '(after|from|come|past|beyond|once) ~4 {soon} ..6 (goes back|back to (full|list|what|normal|the old|retail)|reverts|sealed|nothing (i|anyone|anybody|we)|too late|out of my hands|all bets|never again|(gone|over|closed) for good|full price|pay (what|full|list|more))',
    real,
  ],
  [
    "{soon} ,? ?(i|we) (can't|won't|cannot|shan't|no longer|lose) ~2 (hold|offer|promise|guarantee|honou?r|match|the (price|slot|rate|power|right|ability)|be able to (hold|offer|promise|guarantee|honou?r|match))",
    real,
  ],
  [
    '(#percent|percent|#money|dollars|pounds|quid|bucks) ~1 (off|cheaper|discount) ~4 (through|until|till|before|if you (sign|order|book|call)|ends|only|this week|today|by) ~2 ({soon}|sign|order|book|call|only)',
    real,
  ],
  [
    "(at|for) (this|that) (price|rate|figure|money|cost) (again|after|past|beyond|much longer|once|come)|(no|never|won't be|not) ~4 (getting|get|find|see) ~2 (another|one|it|them) ~2 (at|for) (this|that) (price|rate|figure|money)",
    real,
  ],
  [
    '(window|hammer|axe|curtain|guillotine) (on (it|this|that|the (offer|deal|price|rate|terms))|for (this|that)) ~1 (comes|falls|drops|swings|slams|shuts|closes|goes)',
    real,
  ],
  [
    '(till|until|by|before|for|through) ..6 (not|no|nor) (a|one|any|another) ~1 (minute|second|hour|day|moment) ~1 (past|more|longer|later|after|beyond)',
    real,
  ],
  [
    "(quarter|month|fiscal year|year|half)('s|-| )?(ending|end|closing|closes|ends|almost over|nearly over|winding up|close) & (i|we) (can|could|'m able|am able) ~1 (do|knock|offer|get|give|cut|shave|sharpen|make|move|go)",
    real,
  ],
  [
    '(last|final) (call|orders|boarding|bell) (for|on|before|at)|(early.bird|founding|introductory|launch) ~1 (rate|price|list|offer|terms|discount|place|places|member|members) ~6 (first|ends|closes|only|left|until|till|goes|before|number|and the)|call it your (last|final)|consider (this|it) (your|the) (last|final) (call|notice|chance|warning)',
    `${real}|you'll (get|hear)|from me|my`,
  ],
  // Whoever sets the date sits beside the caller, or the caller's own journey does.
  [
    "(my|our) ~1 (boss|manager|director|head office|company|supervisor|higher-ups|accounts|office|factory|principal|owner|finance) ~2 (only|letting|lets|let|allowing|allows|allowed|gives|giving|gave|approved|authori[sz]ed|signed off|pulling|pulls|wants|won't let|has me|cleared|is letting|has given) ..9 (until|till|before|by|through|today|tonight|this week|month.end|one more|another day|end of)",
    real,
  ],
  [
    '(begged|persuaded|talked|convinced|twisted|pleaded|squeezed|wrangled|wangled|bought) ~5 (one more|another|an extra|a few more|extra) ~1 (day|days|hours|hour|week|afternoon)',
    real,
  ],
  [
    "(my|our) ~3 {gear} ~2 (is |are |'s |will be )?(only|just) (in|round|around|on|near|up|down|out) ~4 (until|till|through|to|this week|today|for) ",
    real,
  ],
  [
    '(the|a) (truck|van|lorry|container|ship|boat|plane|bus|train) (carrying|with|holding|taking|bringing) ~2 (last|final|only) ..6 (leaves|goes|pulls out|departs|sails|moves on|sets off|rolls)',
    real,
  ],
  // Now, whatever else there is.
  [
    '({need}(?! be) ..5 {contact} ..8 {instant}|{instant} ..6 {need}(?! be) ..5 {contact})',
    `${real}|yes or no by|no need|needn't|need not|don't|without|no reply|nothing`,
  ],
  [
    '(call|ring|phone|text|reach|buzz) (me|us) (back )?(the (second|minute|moment|instant)|right (now|this)|this (minute|second|instant)|(today|tonight|now) ,? ?(not|before))',
    real,
  ],
  [
    '(stop what|drop what|leave what|put down what|drop everything|interrupt|step out of|pull over) ..6 (call|ring|phone|dial|pick up|reach)',
    'if you',
  ],
  [
    "(this|this one|it|that one) (won't|doesn't|can't|will not|isn't going to|is not one to|isn't a man who) (wait|linger|hang (around|about)|stick around|waits)(?= (,|long|for|till|until|around|about|past|on|$))",
    `${real}|if|fridge|freezer|vaccine|milk|fish|bread|lock|latch`,
  ],
  [
    "(it's|it is|this is) (now|today|tonight|this week|this month) or ~1 (never|spring|summer|autumn|fall|winter|next|not|monday|nothing|march|april|may|june)",
    real,
  ],
  [
    '(a|one|some) (fuse|stopwatch|hourglass|expiry|half-life|countdown) ~1 (on (this|it|that|them|these)|attached|running|burning)',
    real,
  ],
  ['(it|this|that|one|they|she|which) (turns?|goes) ~1 (back )?(into|to) (a |an )?(pumpkin|mice|history)'],
  [
    '(i|we) (can|could|will|am able to) (only )?(hold|keep|save|guard|protect|honou?r|stretch) ~4 (so long|as long as|through|until|till|past|that long|another (day|hour|week)|overnight|over the weekend)',
    `${real.slice(0, -1)}|going anywhere|(till|until) (you|you're|you've) ~1 (home|back|ready|say|tell|have))`,
  ],
  [
    "(somebody|someone|another|the other|a second|your (neighbou?r|competitor|rival)|the (shop|place|farm|firm|school|clinic|fellow|people|outfit) (across|down|over|next|up|on)) ..5 (has|have|had|'s|is|are) ~1 (an eye|first refusal|a deposit|dibs|their (pen|wallet)|his (pen|wallet)|hovering|sniffing|circling) ~3 (on|for|after|in|down|out|about|to)",
    real,
  ],
  [
    "(i'd|i would) ((act|jump|decide|hurry|move)(?= (fast|quick|quickly|now|today|soon|$))|be quick|not (hang (about|around)|dawdle|dither|linger))",
    real,
  ],
])
