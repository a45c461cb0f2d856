import { framesOf } from '../frame.ts'

const classes = {
  person: '(person|soul|body|somebody|someone|lady|man|woman|fellow|gentleman|chap|gal|guy|party)',
  // What somebody does whose business it is, plainly and in images.
  concern:
    'orders?|signs?|buys?|decides?|handles?|approves?|chooses?|picks|pays?|runs?|owns?|manages?|looks? after|takes? care|oversees?|authori[sz]es?|winces?|cares?|loses? sleep|frets?|answers? for|sweats?|sits near|curses?|grumbles?|swears?|gets? (the|it in) (blame|neck)|carries the can|groans?|wakes|worries|deals|juggles|minds|keeps|holds|says yes|calls the shots|pulls the strings|knows about|gets blamed|lies awake|keeps an eye|has the (say|keys|pen|budget|cheque ?book|checkbook|purse|last word|final say)|balances|pores over|dreads|feels|does the (buying|ordering|choosing|hiring|sums)|makes the (call|decisions?)|wears that hat|wears the hat',
  // Whose it may be instead.
  load: 'cross|problem|headache|baby|desk|burden|job|call|world|patch|province|worry|bag|pigeon|circus|kingdom|territory|floor|corner|pot|hobby|domain|turf|garden|beat|cup of tea|to bear|to carry|department|nightmare|pain|lookout|business|affair|plate|lap|tray',
} as const

/** More frames of asking who decides, in English: the person nobody can name. */
export const hints = framesOf(classes, [
  // Somewhere there is somebody.
  [
    "(somewhere|someplace|upstairs|down the hall|out there|in there|over there|among you|in that [^ |]+|in your [^ |]+|behind [^ |]+ door) ~6 (there's|there is|there must be|there has to be|sits|lives|lurks|works|toils|is|must be) (a |an |some |one |the )?~1 {person} (who|whose|that|with the) ~1 {concern}",
    '(leak|pipe|valve|gave me|told me)',
  ],
  [
    "(any|every|each|all) [^ |]+ (has|have|has got|'s got|keeps|hides|needs|gets) (one |a |an |some |that one |its )?~1 {person} (who|that|with) ~2 (actually |really |truly |quietly )*{concern} && (who|name|call|called|you|learn|know|tell|which|is that|might|yours|meet|find)",
    '(rule|law|county|council|must have)',
  ],
  [
    '(one|some|somebody|someone|a body) (of you|of your [^ |]+|there|over there|among you|in there|in your [^ |]+|at your [^ |]+) ~2 (must|surely|presumably|is bound to|no doubt|probably) ~5 ({concern}|sit|keep|sign|order|pay|care|answer|mind|run|buy|cheque ?book|checkbook|budget|purse|pen|stamp)',
    '(parked|leave|broke|broken|check|inspect|lock|fell|slip|trip|hurt|noticed|seen|valve|be (on|there))',
  ],
  [
    "(wish|like|love|glad|tickled|happy|keen|curious|dying|delighted|give a lot|grateful) ~2 to (learn|know|find out|hear|discover|be told) ~2 (what to call (her|him|them)|(her|his|their|that) name|who (that|it|she|he) (is|might|may|would)|who they are|which of you|what (she|he)'s called|the name of (the|whoever))",
  ],
  // It may be another's.
  [
    "if ~5 (is|are|isn't|aren't|be|belongs?|falls?|rests?|lies?|sits?|lives?|happens? to be|should be|turns? out to be) ~2 (some other|somebody else's|someone else's|other people's|somebody's|someone's|not your|none of your|to somebody|to someone|with somebody|with someone|on another|on somebody's) ~3 {load}",
    '(table|guests|customers)',
  ],
  // Or.
  ['between (you|your [^ |]+|the two of you|you all) (and [^ |]+ ?~3 )?, ?(whose|who)'],
  [
    "in most [^ |]+ (it's|it is|that's|that is) ~4 (who|that) ~2 {concern} && (is that|you|yours|same|case|true|how about)",
  ],
  // No name for it.
  [
    "(not|n't|none|nobody|without|no|never|doesn't|don't|didn't|won't|wouldn't|couldn't) ~5 (says?|said|tells?|tell|say|lists?|list|mentions?|mention|gives?|shows?|show|work out|make out|figure|sure|certain|clear|learn|being sure) ~3 (who|whose) ~2 {concern}",
    '(customers?|guests?|tenants?|patients?|report|inspector)',
  ],
  [
    '(website|site|directory|switchboard|page|sign|letterhead|board by the door) ~3 (lists?|names?|gives?|has|shows?|boasts?|counts?) ~4 (of you|directors|partners|names|people|managers|owners|extensions|heads) && (which of|who (to|handles|decides|buys|signs|i)|dart|guess|pin|coin|straw|not one|luck)',
  ],
  [
    '(threw|throwing|throw|tossed|flipped|flipping|stuck|sticking|drew|drawing|spun|rolled|closed my|shut my|pulled) ~2 (dart|coin|pin|dice|straw|straws|lots|wheel|eyes|name out of) && (website|extensions?|directory|directors|of you|switchboard|names)',
    '(your (coin|pin|wheel))',
  ],
  [
    '(let|make sure|see that|see to it|help|get|find|reach|reaches|finds|land|lands|into|before|in front of|fall on|falls on) ~4 the (right|proper|correct|relevant) ~2 (pair of ears|pair of eyes|pair of hands|soul|quarters?|party|someone)(?= )',
  ],
  [
    '(have|let|get|ask|tell|could) (whoever|the (one|person|man|woman|lady|soul|culprit|party|poor soul|lucky one|victim) (who|that|with|in)|him or her|the [^ |]+ person) ..8 (call|ring|phone|ask for|get in touch|contact|write|holler|text|give me)',
    '(gave me|asked me to)',
  ],
  [
    '(hello|greetings|this|message|a word|call|good (morning|afternoon)) (is |goes |going |out |one )*(to|for) (the )?(person|lady|man|gentleman|soul|party|powers|keeper|guardian|brains|poor soul|hero|good people|one) (who|in charge|opening|behind|holding|running|with the|at the|of the|that) ',
  ],
  [
    "(which could mean|could mean|for all i know|hard to (tell|say) (whether|if)|can't tell (whether|if)|no telling (whether|if)) ~3 (you (buy|order|sign|decide|handle|do|choose|run)|i've (landed|reached|got)|it's you|this is you|you're the one)",
  ],
  [
    '(is it |know |wonder |tell me |wondering |ask |asking |sure |idea )whose (hat|desk|lap|plate|shoulders|turf|corner|table|pocket|wing|umbrella|headache|baby|pen|call|department|remit|say-so|signature|job|decision|bailiwick|are they|is it|is that|would it be|would that be)(?= )',
    '(customers?|driver|name)',
  ],
  [
    'who (would|do|should|must|can|could|might) i (have to |need to |want to |ever |best |even |really )*(take|buy|bribe|thank|charm|court|approach|convince|see|bother|pester|trouble|address|knock|feed|persuade|butter|speak|talk|ask|ring|call|write|send|bring)',
    '(say|know)',
  ],
])
