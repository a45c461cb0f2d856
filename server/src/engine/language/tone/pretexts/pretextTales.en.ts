import { type Frame, framesOf } from '../frame.ts'
import type { Pretext } from './pretext.ts'

const classes = {
  // A day or a place by which the listener can check it, or their wish to be left alone.
  checkable:
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|january|february|march|april|june|july|august|september|october|november|december|expo|conference|trade show|booth|minutes|county|council|haven't|hasn't|never met|didn't|as promised|stop|no longer|remove|said no|not interested|busy|not before",
  outing:
    'night|trip|pontoon|boat|dance|party|hat|song|lake|barbecue|wedding|bus|bar|karaoke|summer|toast|taxi|cab|game|match|golf|tent|rain|fishing|cruise|cabin|poker|beach|bet|joke|story|weekend|reunion|class|band|team|tournament|hangover|mud|goat|conga|buffet|sunburn|canoe|raft|train ride|flight|hotel|campfire|dorm|locker|prom|graduation|homecoming|regiment|barracks|choir|teacher|fellow|lads|girls|gang|crew we',
  // What somebody does who hears opinions and sells nothing.
  study:
    'questions?|survey|album|figures|study|opinions?|records?|statistics|history|archive|writing down|collecting|gathering|research|answers|views|census|book|project|numbers|interview|interviews|feature|article|thesis|listening|index|report for|directory|comparison|mapping|poll',
  people:
    'boss|partner|office|wife|husband|colleague|colleagues|bookkeeper|assistant|secretary|accountant|manager|brother|sister|director|foreman|chairman|chief executive|head office|owner|landlord|deputy|predecessor|receptionist|reception|front desk|switchboard|front office|son|daughter|father|mother|co-owner|business partner|foreman|principal|treasurer',
  supply:
    'electricity|power|energy|water|gas|phone|telephone|internet|broadband|insurance|fuel|waste|card|copier|toner|software|payroll|alarm|lift|elevator|boiler|heating',
} as const

/** More frames of pretexts by kind, in English: old acquaintance, requests that were none, and other people's business. */
export const tales: Readonly<Partial<Record<Pretext['kind'], readonly Frame[]>>> = {
  past: framesOf(classes, [
    [
      "(bet|you|i bet you|you'd) ~1 (never|didn't|weren't|wasn't|hadn't|wouldn't) ~2 (figured|thought|expected|expecting|imagined|dreamed|dreamt|reckoned|counting|think|expect|reckon|guess(ed)?) (on |to |you'd |you would |i'd |it was )*(hearing|hear|seeing|see|me again|be hearing) ~3 (voice|me|name|face|again|old)",
      '(customers|on your (roof|site))',
    ],
    [
      "(don't tell me|don't say|say you|tell me you|surely|can't have|couldn't have|how could (you|anyone)|you can't|you won't have|have you|you haven't|never say|who could) ~2 (forgotten|forgot|forget|remember|remembered|recall) ~3 ({outing})(?= )",
      '({checkable}|your (team|band|boat|class|bar|hotel|bus|game|match|choir))',
    ],
    [
      "(from |since )?(way back|the old days|the good old days|years back|once upon a time|our (school|college|army|navy|salad|wild|student) days|the old (gang|crowd|neighbou?rhood|team|firm|street)|another life) & (you|you'd|you'll|we|us|me|remember|i've|it's) & (voice|remember|forgotten|friend|lake|school|guess|sunburn|knew|laugh|boat|me|dorm|night|beer|bunk|shared)",
      `({checkable}|way back to (the|your)|your (school|college))`,
    ],
    [
      '(you and i|we|you and me|the two of us|us two) (had |have |once |even |both )*(shook on|shaken on|pinky|swore|drank to|toasted|shared that|shared a (taxi|cab|tent|cabin|table|dorm|desk|laugh|bottle|pint|bunk|lift))(?= )',
      '(booth at|if we)',
    ],
    [
      'you (were kind enough to|were good enough to|had the grace to|so kindly|once|did|kindly) (say|said|tell|told|suggest|suggested|invite|invited|ask|asked|promise|promised|agree|agreed) ~5 (come back|call|ring|again|autumn|spring|the fall|new year|sometime|visit|send|quote|drop (by|in)|a look|listen|hear|meet)',
      `({checkable}|stay away)`,
    ],
    [
      "you (gave|give|had given|have given|'d given) (me|us) your (word|promise|assurance|blessing|hand)|(giving|gave|given|give) (me|us) your word|you (swore|vowed|pledged|as good as (promised|agreed|said yes|signed)) ~4 (you'd|to|it|me|us|the|we)",
      '({checkable}|your word (on|that) (the|your))',
    ],
    [
      "you ('d |had |have )?(said|told me|told us|promised|agreed|assured me|swore|undertook) (then |once |that )*~1 (you'd|you would|to) (hold|keep|save|free up|set aside|find|reserve|ring-?fence|put by) ~1 (the|a|some|us|me|your) ~1 (budget|money|slot|place|spot|order|seat|space|room|funds|door open|diary|date)",
      `({checkable})`,
    ],
  ]),
  claim: framesOf(classes, [
    [
      '(one|some|somebody|someone|a fella|a lady|a gentleman|a young (man|woman|lady)|a man|a woman|a chap|two|a couple|several) (of your|from your|on your|in your|at your|of you|over there|there) ~4 ((called|rang|phoned|emailed|wrote|texted|messaged|contacted|asked|reached) (us up|us|me|our|in to us|to us|to me|for us)|(asked|enquired|inquired|wrote|rang|called|phoned) (in )?(about|after|for) (our|us|a (quote|price|brochure|demo|callback|call))|(left|dropped) (us|me) |(filled|signed|downloaded|clicked|requested|booked|registered|pressed|raised|started|opened) ~3 (our|with us|for (a|the|our)|online|one|a ticket))',
      `({checkable}|the paper|customers|tenants)`,
    ],
    [
      '(return|returning|answering|replying to|responding to|answer) (to )?(the|a|that|your) (message|voicemail|call|note|query|question|request|text|email|enquiry|inquiry) ~2 (that )?(somebody|someone|you|your [^ |]+|we (had|got|received)|was left|left|which|from this|from your)',
      `({checkable})`,
    ],
    [
      "(your|the) {people} (has |have |had |already |just )*(said|says|told me|told us|tells me|tells us|thought|mentioned|promised|assured (me|us)|reckoned|warned me|let slip|let on) ~2 (that )?(you'd|you would|you were|you're|you|it would|it'd|this would) ~3 (want|the one to|give|sign|expecting|waiting|love|keen|ready|glad|happy|interested|be fine|fine|go ahead|go-ahead|approve|need|take (my|this|the) call)",
      `({checkable}|interview|the paper|your website)`,
    ],
    [
      "(rather|prefers?|asked|wants?|wishes|begged|insisted|likes?) ~3 ((not )?be (named|nameless)|(stay|remain|be kept|keep) (nameless|anonymous|unnamed|out of it)|i (didn't|not|don't) (say|name)|no names|(her|his|their) name (kept )?out) && (put us in touch|put me on to|gave me|passed|mentioned you|recommended|friend|suggested|spoke (well )?of you|in common|mutual|sent me)",
      '(complain|whistle|report)',
    ],
  ]),
  matter: framesOf(classes, [
    // Only asking.
    [
      "(nobody|no one|no-one|none of us|not|nothing|isn't|ain't|aren't|never|without|no) ~3 (selling|peddling|pushing|pitching|hawking|flogging|touting|peddle|sales pitch|sales call|salesman|salesmen|to sell|being sold) && {study} && (put to|putting|for the|for a|for our|purely|strictly|merely|only|just|simply|opinions?|research|survey|come out|writing down|collecting|gathering|anonymous|interview)",
      '(your (report|survey|figures|project)|in your (inbox|email)|nothing to sell you on)',
    ],
    [
      "(strictly|purely|merely|only|just|solely|simply|entirely) (for|so|to fill|to complete|to update) (the|our|a|my|that) ~1 (album|records?|archives?|history|book|statistics|study|survey|research|school|university|county's|files|figures|thesis|diocese|directory|census|chamber's|index|map)(?= )",
      '(your (records?|files)|keep|for the record)',
    ],
    [
      "(questions?|word or two|few words) ~2 (to put to|i'm putting to|we're putting to|we put to|we're asking|i'm asking|being put to) ~2 (every|all|local|principals|owners|managers|firms|shops|businesses|farmers|people|folks|heads|practices|everyone|each|a few|headteachers|landlords|chefs)",
      '(council|county)',
    ],
    [
      "(^|, |but |and )(i'm|i am|as|being|it's for|this is for|my (daughter|son|niece|nephew) is) (a|an|my|the|our|just a|only a|doing a|writing a|writing my|working on a|working on my) ~2 (student|thesis|degree|dissertation|coursework|school project|documentary|history project|journalist|reporter|blogger|historian|archivist|researcher|class project|term paper|master's|doctorate|phd|local paper) && ({study}|your|you|answers|anonymous|how)",
      '(intern (with|at)|your (students?|reporter)|for your)',
    ],
    [
      "(like|want|wanted|hoping|hope|need|looking|love) ~1 to (hire|book|rent|reserve|order|buy|place|enrol|enroll|join|adopt|rehome) ~1 (your|a|one of your|the|some) ~3 && (while i have you|while i've got you|by the way|actually|come to think|in passing|as it happens|speaking of|while we're|incidentally|before i do|first though)",
      '(you (want|like|need))',
    ],
    [
      "(question|query|matter|issue|problem|concern|something to settle|discrepancy|irregularity) ~2 (about|with|on|regarding|over|concerning|to settle) ~3 (invoice|order|bill|account|payment|booking|delivery|statement|cheque|complaint|reservation|contract|file|tax) && (well , |actually|it's really|in fact it's|in truth|truth is|or rather|who (prints|does|handles|makes|supplies)|nothing i can|not (on|to) a machine|can't (discuss|go into|say)|settle with you|before it goes)",
      `({checkable}|you asked|your customers)`,
    ],
    // In somebody's name.
    [
      "(we've|we have|i've|i have|we're|we were|i was|i'm|been) (been )?(asked|told|instructed|authori[sz]ed|appointed|required|mandated|obliged|tasked|commissioned|directed|deputi[sz]ed) by (the |your )?(local |state |city |county )?(authorities|authority|government|state|council|county|city|bank|insurer|regulator|revenue|ministry|utility|grid|board|landlord|department|head office|{supply} (company|supplier|provider|people))",
      '(your (drawing|plan)|contract|minutes)',
    ],
    [
      "(have to|must|obliged to|required to|supposed to|bound to|duty to|need to) ~2 (go through|run through|speak (to|with)|update|inform|notify|visit|verify|review|get through|read out) ~4 (every|all|each) ~2 (business|businesses|company|companies|firm|firms|household|owner|owners|premises|customer|account|company's|tenant|shop) ~3 & (tariffs?|details|records|rates|changes|register|meter|account|i|we|scheme|entitlement|update)",
      `({checkable}|the (new )?rule|you (must|have))`,
    ],
    [
      "your ~1 {supply} (supplier|provider|company|carrier|network|people|utility|firm) (has |have |had |just |'s )*(asked|told|instructed|authori[sz]ed|wants|requires|sent|needs|passed|hired|appointed|engaged) (us|me|your|that (we|i))",
    ],
    [
      "(as |i'm |i am |this is |calling as |acting as )(your|the|an|a) (area's |area |town's |county's |local |district |region's |regional |street's |village's |state's |block's |neighbou?rhood's )*(designated|official|appointed|authori[sz]ed|nominated|registered|government|energy|benefits|tariff|rates|compliance|billing|pensions?|grants?|tax|meter|data) ~1 (adviser|advisor|officer|coordinator|representative|agent|inspector|administrator|liaison|warden|consultant|auditor|assessor|registrar|desk|office|team)",
      `({checkable})`,
    ],
  ]),
}
