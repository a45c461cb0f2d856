import { framesOf } from '../frame.ts'

const classes = {
  wont: "won't|will not|can't|cannot|couldn't|not going to|shan't|shall not|rather not|sooner not|prefer not to|wouldn't|daren't|dare not|not about to|mustn't|oughtn't|never|not the sort to|not free to|not at liberty to|better not|best not",
  telling:
    'say|name|tell|put|spell|breathe|go into|get into|mention|spoil|describe|discuss|reveal|share|give|leave|repeat|utter|air|trust',
  medium:
    'voicemail|machine|tape|recording|recorder|answering machine|wire|line|open line|phone|telephone|message|contraption|gadget|thing with a beep|beep|air|speaker|stranger|box',
  unnamed:
    "something|a thing|an item|a matter|a little something|a certain [^ ]+|one thing|some news|a piece of news|a bit of news|a word|a notion|a thought|an idea|an opening|a possibility|what i've got|what i have|what we've got|what i'm holding|what i'm carrying|what i've found|what i know|what i heard",
  kept: 'in (my|our) (hand|hands|bag|pocket|drawer|desk|safe|head|briefcase)|on (my|our) (desk|mind|lap)',
  see: 'see|know|understand|hear|learn|thank me|find out|get it|be glad|laugh|recognise|recognize',
} as const

const named =
  'drawing|drawings|photo|photos|picture|page|pages|attached|report|figures|video|footage|map|diagram|sketch|number|password|how to'

/** Frames of a call that hides what it is about, in English. */
export const mysteries = framesOf(classes, [
  // Not here, not to a machine.
  [
    '({wont}) ~2 ({telling}) (it|this|that|them|any of it|all of it|any more|anything|much|the rest|names?|what [^ ]+ [^ ]+) ~2 (on|over|to|into|down|in|before|with) ~2 ({medium})',
    named,
  ],
  [
    "({wont}) ~2 ({telling}) (what (it|this|that) (is|was|means)|what i (have|know|heard|saw|found)|what's (in it|inside|coming)|the (half|rest|best) of it)",
    named,
  ],
  [
    "(not|isn't|hardly|no) ~4 (for|to leave|to go|fit for|meant for|matter for|thing for|subject for) ~2 ({medium})",
    `${named}|number`,
  ],
  [
    "(doesn't|won't|don't|does not|never) (travel|keep|fit|go|work|translate|read|sound) ~2 (in|into|on|down|over) ~2 (words|paper|tape|{medium})",
    named,
  ],
  ['(say|saying|said) nothing (more )?(before|until|till|to|on|over|here|into|except)', named],
  [
    "(no names|mum's the word|my lips are|lips sealed|(keep|keeping) (the|a) lid on|under (wraps|my hat|your hat)|for your ears|your eyes only|between us and|between you and me and|walls have ears)",
    named,
  ],
  [
    "(all|as much as|more than) (i'll|i will|i can|i'm (going|prepared|allowed) to|i dare|i may|i should) ~1 (say|tell|let on|mention|give away)",
    `${named}|about|no more than`,
  ],
  // A thing without a name.
  ['({unnamed}) ~3 ({kept})', named],
  [
    '({unnamed}) ~5 (wants|needs|ought|begs|deserves|asks|is begging) (telling|to be (told|heard|seen)|hearing|seeing|a listener)',
    named,
  ],
  [
    '({unnamed}) (he|she|somebody|someone|they|a (fella|fellow|man|lady|friend|customer)) (said|told|let slip|mentioned|showed|whispered)',
    named,
  ],
  [
    '(said|told me|let slip|whispered|showed me|mentioned) (a thing|something|one thing|one word) (that )?~2 (made|set|stopped|kept|sent|had|woke|turned|gave)',
    named,
  ],
  [
    '(the )?(result|answer|finding|outcome|news|discovery|upshot) (is|was|are) (not small|not what|big|large|remarkable|striking|considerable|startling|quite something|worth (hearing|your|a|sitting))',
    named,
  ],
  // It made me think of you.
  [
    '(thought|think|thinking) of you (first|at once|straight|right|before|and|the (moment|minute|second))',
    `${named}|your`,
  ],
  [
    '(first|only) (face|name|person|man|woman|number|one) (i|that|to|who) ~3 (saw|thought|came|come|dialed|dialled|wrote|mind|pictured|was yours)',
    named,
  ],
  [
    '(feeling|hunch|dream|whisper|sign|stars?|voice|premonition|tingle|itch) ~5 (your name|was you|about you|had you|said you|said your)',
    named,
  ],
  ['(simply|just|somehow) (knows?|knew) (to|when to|it was time to|that) ~2 (pick up|call|ring|dial|reach)', named],
  // You will know what I mean.
  [
    '(matter|business|affair|thing|subject|question|business) ~1 (we|you and i|you) (both )?(know|knew|talked|spoke) (of|about)|we both know (of|what|which)|you (both )?know (very|full|perfectly) well what',
    named,
  ],
  [
    "(you'll|you will|you'd|you would) ({see}) ~2 (when|once|why|soon enough|then|what i mean|what it is|the (minute|moment)) ~4 (call|ring|pick up|hear|talk|meet|come|sit|see it|together|voice)?(?= $| \\|)",
    named,
  ],
  [
    '(file|folder|envelope|parcel|package|entry|record|listing|reference|case) ~4 (with your name|that says|in your name|your office filed|marked|waiting|under your name|on the tab) & (lid|open|opened|inside|window|closes|before|until|told|asked|reference|desk)',
    `${named}|you (asked|sent|gave|ordered)|deliver`,
  ],
  [
    "what if i (told|said)|you (won't|wouldn't|will never|'ll never) believe (what|who)|(wait|hold on) (till|until) you hear|guess (what|who) ~3 (saw|heard|found|learned|have|got)",
    named,
  ],
])
