import { lineReader } from '../line.ts'
import type { ActPatterns } from './acts.ts'

const read = lineReader(
  '(?:please|just|so|then|and|or|but|do|kindly|instead|maybe|perhaps|also|first|either way|if not|otherwise|meanwhile|well|okay|ok|now)',
)

const future =
  "(?:i'll|we'll|he'll|she'll|they'll|(?:i|we|he|she|they|you and i|someone|somebody|someone else) (?:will|shall|(?:am|are|is) going to)|(?:my|our|the|a) [^ |]+ will(?= (?:also )?(?:call|ring|phone|drop|bring|send|email|mail|post|leave|come|deliver|be|collect|fit|pick|fix))|(?:i'm|we're|he's|she's|they're) going to|(?:i|we) (?:plan|intend|mean|aim|propose|promise) to|[^ |]+ will(?= (?:also )?(?:call|ring|drop|bring|send|email|mail|post|leave) (?:you|your|it|them|round|by|the|a|over|back|in|on)))"
const adverbs =
  '(?:(?:also|just|still|gladly|happily|then|always|only|simply|personally|probably|certainly|even|now|either|both|gladly) )*'
/** Said of the message itself, or of a talk that is only hoped for. */
const noStep =
  '(?:be|wait|hope|love|like|admit|need|miss|want|never|not|owe|thank|appreciate|say|confess|bet|wager|guarantee|assume|know|have to|have you|keep it|keep this|keep you|cut to|get to|get straight|save|help|make you|make it|grow|boost|transform|cut|double|change|love|blow|see|regret|thank|explain|tell|walk|show|take up|take a|take no|take only|take just|stay (?:here|on)|believe|understand|work|cost|cover|beat|match|find you|hear)'
const send =
  '(?:call|ring|phone|try|dial|text|email|e-mail|mail|post|send|drop|leave|bring|swing|come|stop by|write|forward|resend|fax|ship|courier|message|put|get|pass|share|deliver|run|check|follow|circle|print|copy|draw|pop|slip|return|report|confirm|hold|book|set|look|reach|close|cross|take|let|step|bow|give|move|keep|sit|park|pick|show up|turn up|ask|tell|go|start|meet|talk|speak|catch|knock|walk|chase|answer|fix|reprint|repeat|redo|replace|swap|collect|measure|be back|be in touch|be (?:by|there|round|over|up|at|in|on|calling|ringing|trying|sending|posting|emailing|bringing|dropping|out))'
const sending =
  '(?:sending|emailing|mailing|posting|texting|dropping|leaving|(?:trying|calling|ringing|phoning) ~(?:again|back|on|monday|tuesday|wednesday|thursday|friday|tomorrow|next)|bringing|coming|stopping|closing|putting|forwarding|writing|popping|printing|shipping|having)'
const sent =
  '(?:sent|emailed|e-mailed|mailed|posted|dropped|put|texted|faxed|forwarded|tucked|slipped|pinned|taped|popped|attached|enclosed|handed|placed|couriered|messaged|pushed|marked|written|laid|set|printed|resent|left|shipped|scanned|uploaded|booked|reserved|scheduled|arranged|ordered|pencilled|penciled|signed|stuck|clipped)'
const things = '(?:messages?|voicemails?|word|calls?|voice|emails|things|off|cards?|nothing|it too|it there|you alone)'
const places =
  '(?:inbox|email|e-mail|emails|mail|mailbox|mailboxes|letterbox|post|postbox|texts|envelope|spam|junk|letter|whatsapp|letter slot|mail slot|pigeonhole|doormat)'
/** Where things may lie, or be broken. */
const spots =
  '(?:pigeonhole|tray|desk|mat|doormat|receptionist|portal|clipboard|door|reception|counter|office|porter|gate|text|message|messages|folder|drive|chat|calendar|slot|drawer|cab|hands|note|bench|shelf|locker|hatch|window|book|file|phone|dock|till|bar|front desk|manager|secretary|assistant|foreman|clerk|guard|lobby|van|truck|drop|delivery)'

/** English. */
export const actPatterns: ActPatterns = {
  ask: [
    read(
      '<(?:let|tell|send|show|text|email|drop|give|ask|forward|bring|pass|point|reply|respond|answer|look|check|open|read|watch|listen|compare|count|try|use|hold|see|press|click|consider|remember|note|pick|grab|meet|join|book|schedule|confirm|choose|swap|pull|add|make|go|come|find|write|visit|save|keep|toss|bin|throw|ignore|disregard|shred|skip|put|set|take|move|turn|stop|start|shut|leave|hang|have a|have your|have somebody|have someone|feel free|say|hear|hop|jump|claim|act|hurry|log|sign|spare|block|pencil|jot|help|tap|walk|run|stick|pop|get|lend|share|name|stand|clear|pay|order|buy|ring|call|phone|dial|reach) (?!(?:is|was|are|were|has|had|of|said|says|to you|hello|hi|care|me (?:think|see|guess|tell|be)|sorry|(?:great|good|nice|lovely|wonderful|fantastic|amazing|super|blessed|pleasant|happy|safe|fab|fabulous|terrific)|an? (?:great|good|nice|lovely|wonderful|fantastic|amazing|super|blessed|pleasant|happy|safe|fab|fabulous|terrific) )\\b)[^ |]+',
    ),
    read('(?:could|can|would|will|might|may) (?:you|we|i) [^ |]+'),
    read('(?:would|how about|what about) (?:this|next|tomorrow|monday|tuesday|wednesday|thursday|friday)'),
    read('over to you'),
    read("<(?:don't|do not|never) (?!worry|get me|think|tell|ask me|know|let me|you )[^ |]+"),
    read('(?:are you|will you be|would you be) (?:free|around|available|open|able|in on|at your desk|up for)'),
    read('would (?:a|an|the|it) (?:[^ |]+ ){1,4}(?:be easier|be better|suit|help|work|be ok|be all right|be of)'),
    read('(?:open to|interested in|worth) (?:a|an|taking|seeing|hearing|ten|fifteen|five|your)'),
    read(
      "(?:i'd|i would|we'd|we would) (?:like|love|welcome|appreciate|value) (?:to (?!share|tell|run|introduce|show|thank|wish|say)[^ |]+|a|your|ten|five|fifteen|#)",
    ),
    read(
      "(?:i want|we want|i was hoping|i'm hoping|we need|i need|i only need|we only need|it takes|all it takes is) (?:to|for|you|your|an|a)",
    ),
    read(
      "(?:if|should|were|whenever|when|once) you(?:'d| would| ever| do| want| wish| care| like| prefer| need| fancy| think| agree| change| decide| are| have| get| find)* [^ |]+",
    ),
    read('(?:ask|asking|want|need|urge|invite|like|love) (?:you|your [^ |]+|him|her|them|somebody|whoever) to'),
    read(
      "you(?:'ll| will)? (?:need|have|must|ought|should|may|might|could|can) (?:to |want to )?(?:call|ring|come|see|sign|clear|have|check|look|keep|ask|pay|read|use|get|want|reach|bring|send|text|email|find|throw|toss|bin|ignore|turn|change|leave)",
    ),
  ],
  reply: [
    read(
      '<(?:text|email|e-mail|message|whatsapp|reply|respond|answer|write) (?:me|us|back|yes|no|either|stop|to|with|by|#phone|on|in|a|one|the|any|here|if|whenever|when)',
    ),
    read(
      '(?:you can|you could|you may|could you|can you|would you|please|or|and|just|free to|simply|to|either) (?:text|email|e-mail|message|whatsapp|reply|respond|write)(?: (?:me|us|back|yes|no|either|to|with|by|#phone|in|one|here))',
    ),
    read(
      '(?:a|one|any|your) (?:one-word |one word |quick |short |two-word |single )*(?:text|reply|email|e-mail|line|yes|no|word|answer|message|note|thumbs up) (?:back |by (?:text|email|return) )?(?:to(?! (?:let|say|tell|see|ask|introduce|check))|[^ |]+s (?:it|them|the|that|us|me|everything|things)|back|by(?! now)|will|would|is|does|settles|tells|works|and|from you|in|either|here)',
    ),
    read(
      '(?:drop|shoot|send|ping|fire) (?:me|us) (?:back )?(?:a|an|one|your) (?:[^ |]+ )?(?:text|line|note|message|email|e-mail|yes|reply|thumbs up)',
    ),
    read('(?:text|message|email) or (?:call|ring|phone)'),
    read('(?:call|ring|phone) or (?:text|email|message)'),
    read('(?:by|via|over|through) (?:text|email|e-mail|return|reply|whatsapp|chat|message)'),
    read(
      '(?:text|email|e-mail|whatsapp|a message) (?:is fine|is easier|is better|works|suits|is best|will do|does it|is enough|is plenty)',
    ),
    read('(?:tell|let) me (?:so )?(?:by|in|with a) (?:text|email|reply|a line|one word)'),
  ],
  step: [
    read(`${future} ${adverbs}(?!${noStep} )${send}`),
    read(
      `${future} ${adverbs}be (?:back|in touch|by|there|round|over|up|calling|ringing|trying|sending|posting|emailing|bringing|dropping|out|on your|at your|on the phone|passing|along)`,
    ),
    read(`(?:i'm|we're|he's|she's|they're|i am|we are) ${adverbs}${sending}`),
    read(
      '(?:i|we) (?:try|ring|call|phone|post|send|mail|email|come|drop|leave|stop|close|pass|drive|deliver|start|finish) ~(?:again|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|next|by|on|you)',
    ),
    read(
      '(?:my|the|our) (?:next|second|third|last|other|following) (?:call|try|attempt|step|move|message|visit|round)',
    ),
    read("(?:if not|otherwise|failing that|until then|till then|meanwhile) ~(?:i|i'll|we'll|we)"),
    read(
      "(?:you'll|you will|you should|you shall) ~(?:have|get|find|receive|see) (?!me |us |it well |it worth |out )~(?:it|one|them|the|a|an|my|me|from|by|in|on|tomorrow|today)",
    ),
    read("you(?:'ll|'d| will| would) (?:hear|be hearing) from"),
    read(
      '(?:it|that|one|copy|page|sheet|list|photo|photos|map|letter|envelope|report|plan|sketch|drawing|table|rest|answer|sample|samples|figures|numbers|note|notes|print|prints|parcel|box|kit|booklet|card|email|drawings|count|cure|van|driver|lad|courier|engineer|crew|fitter|truck|lorry|team|technician|surveyor) (?:will|should|ships|follows)',
    ),
    read(
      '(?:goes|(?<!to )go(?! on)|leaves|leave|ships|ship|lands|land|arrives|arrive|follows|follow|comes|come(?! on)|reaches|reach|travels|travel|heads|rides|calls|collects|stops) (?:out |off |over |up |round |back |here |in |by )?(?:to you|to your [^ |]+|your way|by (?:mail|post|email|courier|text|van)|via|on|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|tonight|this|next|at the end|with your|you (?:by|on|before|in))',
    ),
    read(
      'will (?:be|reach|arrive|follow|land|come|go) ~(?:with you|in your|on your|at your|out to|left|sent|posted|emailed|drawn|by (?:post|mail|email)|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight)',
    ),
    read(
      "(?:i'm|we're|he's|she's|they're) (?:also |just )?(?:at|in|by|near|out|over|back|round|passing|through|up|down) (?:[^ |]+ ){0,7}(?:on |again )?(?:monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|next week)",
    ),
    read("(?:they're|it's|they are|it is|that's) on (?:[^ |]+ ){0,4}(?:van|truck|lorry|train|boat|run|round)"),
    read(
      '(?:monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|tonight) (?:the|my|our|a|one of) (?:[^ |]+ ){1,3}(?:come|comes|call|calls|drop|drops|bring|brings|start|starts|deliver|delivers|collects|rings|fit|fits)',
    ),
    read("(?:it'll|they'll|that'll|this'll) (?:be|reach|arrive|come|land|follow|go|wait|sit)"),
    read('same (?:time|hour|day|place) (?:next|tomorrow|on|again)'),
    read(
      '(?:page|copy|it|one|list|sheet|sketch|plan|report|map|answer|rest|they|details|figures|photos|drawing|letter) will (?:be|reach|arrive|follow|land|come|go|sit|wait) ~(?:with|in|on|at|under|by|to|out|you|left|sent|posted|emailed|drawn|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|there|waiting)',
    ),
    read(
      '(?:someone|somebody|a colleague|my colleague|one of ours|one of us|our (?:driver|engineer|fitter|van|truck|crew|man|lad|technician|office|surveyor)) (?:will|is going to|calls|comes|rings|brings|drops)',
    ),
    read('expect (?:my|an|the|it|a|me|us|him|her|them)'),
    read(
      '(?:speak|talk|see you|back) (?:on|at|again|with you)? ?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|then|#time)',
    ),
  ],
  delivered: [
    read(
      `(?:i've|we've|he's|she's|they've|i'd|(?:i|we|he|she|they|tom|[^ |]+) (?:have|has|just|already|also|then|both|even)|(?<!shall |to |should )i|we|he|she|they|has|have|been|was|were|already|gets|and(?! put| set| left| marked)) ${adverbs}${sent} (?!~${things} |a lot )[^ |]+`,
    ),
    read(
      `(?:in|on|at|under|with|through|inside|by|behind|to|into|beside|onto|from) (?:your|the|an|a|his|her|their|my|that|this|front) (?:[^ |]+ ){0,2}${places}`,
    ),
    read(
      `${sent} (?:[^ |]+ ){0,6}(?:in|on|at|under|with|through|inside|by|behind|to|into|beside|onto|from) (?:(?!our |my )[^ |]+ ){0,3}${spots}`,
    ),
    read(
      "(?:is|are|it's|they're|that's|all|sits|sit|lies|lie|waits|wait|waiting|stays|stay|stands|hangs|rests) (?:[^ |]+ ){0,3}(?:in|at|under|with|inside|behind) (?:[^ |]+ ){0,2}(?:reception|front desk|your desk|counter|porter|lobby|receptionist)",
    ),
    read(
      "(?:in|on|with|by) (?:[^ |]+'s|the (?:next|morning|afternoon|weekly)) (?:[^ |]+ )?(?:post|mail|drop|truck|van|delivery|email|run|lorry|parcel|load)",
    ),
    read('through (?:your|the) (?:door|letterbox|letter|gate|slot)'),
    read(
      "(?:it's|they're|one's|they are|it is) (?:now |already |waiting )?(?:on|in|at|under|behind|inside|by) your (?:[^ |]+ )?(?:porch|step|steps|doorstep|stoop|shed|barn|hall|hallway|stairs|mat|tray|table|lawn|drive|driveway|dock|bench|windowsill|sill)",
    ),
    read(
      '(?:set aside|put aside|put by|kept back|held back|on hold|held for you|reserved for you|with your name on|with my card|under my card)',
    ),
    read('(?:on its|on their|on the|in the|under) (?:way|post|mail|separate cover)'),
    read('subject (?:line|is|reads|says)'),
    read(
      '(?:went|gone|going) (?:out |over |off )?(?:to (?:you|your)|in the (?:post|mail)|by (?:post|mail|courier|email)|with your)',
    ),
    read(
      '(?:is|are|sits|lies|waits|stays|stand|stands|lie|wait|lives|live) (?:(?!down )[^ |]+ ){0,2}(?:with you|waiting(?! (?:for|on) your )|there for|there if|there when)',
    ),
    read('(?:with|to|for) you (?:since|already|by now|as of)'),
  ],
  release: [
    read('(?:no|not any|any) (?:need|reply|answer|action|call|calls|callback|rush|hurry|response|hard feelings)'),
    read(
      "(?:you|they|<) ?(?:don't|do not|needn't|need not|won't|wouldn't|shouldn't)(?: even| really)? (?:need (?:to|us|me|a|any|anything)|have to|bother|trouble|call|ring|reply|answer|do (?:a|any|anything)|worry about|rush|get up|owe)",
    ),
    read(
      '(?:nothing|none|little) (?:to (?:do(?! with)|sign|pay|answer|ring|call|fill|return|decide|say|post|add|send|bring|change|move|touch|order|buy|book|write|keep|collect|fetch|fix|replace|worry|arrange|prepare|confirm)|is (?:needed|owed|wanted|expected|required)|needed|required|owed|expected|for you|you need|further|at all is|hangs|depends|is asked|asked|wanted)',
    ),
    read(
      "(?:i'll|i will|we'll|we will|i'd|i|we|time to|i'm going to|let me) (?:now |gladly |happily |also |just |then )?(?:leave (?:it|things|you (?:be|alone|to|in|with)|the|off|this|that)|let (?:it|this|you|the|things) (?:be|go|rest|lie|drop|alone)|close (?:the|your|this|out|my)|stop|step (?:back|aside|away)|bow out|take (?:you|your) ~off|take your|cross ~off|get out|drop (?:it|off)|wrap|sign off|strike|say goodbye|call it|put (?:the|your|this) ~(?:away|down|to rest)|quit|bother you no|trouble you no|go quiet)",
    ),
    read(
      "(?:i|we) (?:won't|shan't|will not|shall not|am not going to|don't plan to|don't mean to)(?: be)? (?:ring|call|phone|try|bother|chase|contact|trouble|keep (?:calling|ringing|trying|on)|press|write|ringing|calling|back|again|be|pester|email)",
    ),
    read("(?:last|final) (?:call|message|voicemail|try|attempt|one|time|word|you'll hear|ring|note)"),
    read(
      "(?:otherwise|yours to keep|all yours|keep it|it's yours|they're yours|are yours|is yours|either way|whichever way|whatever you (?:decide|choose|do)|you don't need us|without us|no charge for)",
    ),
    read('(?:off|from) (?:our|my|every) (?:[^ |]+ )?(?:list|lists|calls|books|rota|sheet|diary|round)'),
    read(
      "(?:rests|stands|ends|leave it|left|stops|stop|rest|done|that's it|finish|finished) (?:there|here|with you|at that)",
    ),
  ],
}
