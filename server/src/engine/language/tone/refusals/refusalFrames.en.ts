import { framesOf } from '../frame.ts'

/** A no in whatever words, a wish to be left alone, and what argues with them. */
export const classes = {
  // A no that was given, in whatever words.
  refusal:
    "((your|that|the|a|this|his|her|their|another|third|second|firm|flat|first|polite|clear|of) (firm |flat |polite |clear |pretty firm |first |last |second |third )*no(?= (,|is|was|isn't|means|from|has|in|at|to|as|on|came|yet|right|so|and|but)))|((said|told (me|us|him|her|our [^ ]+)|saying|answered|replied|wrote|answer's|answer is|answer was|answer would be|voted|it was a) (flat out |plainly |clearly |twice |you |that you |a |a flat |a firm )*(never(?= (,|$|again|call))|nope|no(?= (,|$|to|and|but|so|thank|thanks|when|in|last|twice|once|before|yet|though|then|because|for|the first|on (monday|tuesday|wednesday|thursday|friday)|a|at|is|was|which|that))))|turn(ed|ing|s)? (me|us|it|this|him|them|our [^ ]+|the [^ ]+|that) (down|away)|(were|was|been|being|got) turned (down|away)|turndown|(you|they|he|she|who|board|committee|council|wife|husband|office|partner|assistant|[^ ]+ly) (had |have |has )?declin(ed|es|e|ing)|declined (us|me|our|to (see|meet|buy|take|talk|sign|go|hear))|(refused|refuses|refusing)(?= (me|us|it|to|,|twice|once|and|before|point))|refusals?|reject(ed|s|ing) (me|us|our)|rebuff(ed)?|(passed|passing|pass) on (us|our)|(ruled|ruling|counted) (me|us|it|this|that) out|you're out ,|(voted|votes) (it|us|this|that|no|against)|decision against|decided against|(not|wasn't|weren't|isn't|aren't|never) (really |at all |quite )?(interested|keen|sold on|convinced|shopping|in the market)|you're not (after|buying|looking)|no (interest|wish|desire|appetite|use for|need of)|no thanks|(you|they|he|she|nobody|brother|theatre|wife|husband|board|committee|owner|manager|partner|council|office) (don't|doesn't|didn't|wouldn't|won't) (want (any|our|it|one|us)|have it|take (any|calls|solicitations)|see the need|care for)|(said|told me|told us|says|wrote) ~1 (you|they|he|she|we) (don't|doesn't|didn't|wouldn't) need (any|one|it|us|our)|wants? nothing|(happy|content|satisfied) (as (you|we) (are|is)|with (your|the|him|her|what|them|who))|(you're|you are|we're|we are|they're|was|were) (all )?set(?= (,|$|with|for (now|the)|thanks|and|but))|you're (set|suited|sorted|fixed)|you're (all )?taken care of|out of the question|(you're|you are|you'll be|said|rather|decided to|going to|prefer to|happy to) ~2 (sticking|staying|stick|stay) with|(got|have|had|you've) (a|an|your|enough) [^ ]+ (you (like|liked|trust)|and you're happy)|matter (was|is) closed|adamant|too dear|too expensive|thanks but no thanks|closed-lost|(would|will|'ll|to) (do|keep) (what|with what|fine as) ~2 (have|had|got)|keep what (you|they) (have|had|got|'ve got)|seen enough|(says?|said|told (me|us) to) (scram|get lost|shove off|go away|buzz off|take a hike)|had enough of (me|us)|answer ~4 two letters",
  // A request to be left alone, and a door that was closed.
  stop: "(asked|asks|asking|told|tells|telling|begged|warned|instructed|said|say|says|saying|(you'd|you would|they'd|you) (prefer|rather|wish|like)|ordered|wrote|requested|request|keeps|email|text|note|letter|message) ..7 (to stop(?= (,|$|calling|ringing|writing|contacting|phoning|bothering|coming|the calls|it|now))|not to (call|ring|contact|write|come|phone|be)|not be (called|contacted)|to quit|to drop it|drop it|to leave (you|it|them)|left alone|let alone|take (you|us|them|me) off|taken off|off (the|your|our|my) list|no more (calls|e-?mails|messages|visits|voicemails)|fall silent|(not|never) to (trouble|bother|disturb)|(should|must|had to|ought to|have to) (stop|quit|cease) (calling|ringing|writing|contacting)|never (to )?(call|ring|contact)|(don't|do not|please don't) (call|write|ring|contact|phone|come)|leave (it|you|us|them) (alone|be)|to cease|cease|to come back never|not call|contacting (you|them) again)|(said|told me|told us|wrote|saying|says|email said|note said|text said) ~1 (stop(?= (,|$|calling|ringing))|please stop)|stop request|(that|plain|clear|wish|rather) ~3 i (should|must|was) not (to )?(trouble|bother|call|ring|write|contact|disturb)|fall silent|unsubscrib(e|ed|es|ing)|opt(ed)?-?out|opted out|do not call|(no|not take) (reps|solicitations|soliciting|salesmen|salespeople|callers|cold calls)|(number|i'm|i've|been|i am)( has| have)?( been|'s been)? blocked|deleted (this|your) number|correspondence cease|be the end of it|(shown|showed|shows) (me |us )(the|to the) door(?= (,|$|and|last|twice))|(shut|closed|closes|slammed) the door (on|in) (me|us|my)|((you|they|he|she|who|desk|office|lady|assistant|secretary|then) hung up|hung up on|(hangs?|hanging) up on)|put the phone down|(sent|sends) (me|us|our [^ ]+) (away|packing)",
  // And on it goes: said of a no, where much else may stand; and of a wish to be left alone.
  against:
    "but|yet (i|you|we|here|perhaps|surely|there)|though|although|albeit|however|nevertheless|nonetheless|notwithstanding|regardless|anyhow|anyway|all the same|even so|hear me out|which is (exactly |precisely |just )?why|that's (exactly |precisely |just )?(why|what made)|(exactly|precisely) why|hence|therefore|so (here|think|third|try|let|why|i'm|we're|what|let's|all i'm asking|i (thought|got|figured|come|came|bring|gave|reckon)|i've come|i'm (coming|trying|calling|going|asking|back|leaving|giving|bringing|hoping)|i'll be|do treat|may i|how about|could|he'll)|and so i|here (i|we) (am|are|both)|here goes|i (thought|figured) i'd|i took (it|that)|which i took|what (would it take|would make|about|if)|might it|may i|can't we|(i'd|i would) (still|wager|bet|gently|be surprised)|i'm still|(reconsider|revisit|reopen|rethink|overrule|overturn|change your mind|turn (that|it) around|second chance|pretend|humou?r me)|hasty|misunderstanding|surely|isn't (really )?a|what you're missing|feel differently|don't agree|before (you|that's) (stick|carved|say|decide|close)|look at page|consider this|one last|on (your|his) behalf",
  on: "but|yet (i|you|we|here|perhaps|surely|there)|though|although|albeit|however|nevertheless|nonetheless|notwithstanding|regardless|anyhow|anyway|all the same|even so|still|hear me out|which is (exactly |precisely |just )?why|that's (exactly |precisely |just )?(why|what made)|(exactly|precisely) why|hence|therefore|so (here|think|third|try|let|why|i'm|we're|what|let's|all i'm asking|i (thought|got|figured|come|came|bring|gave|reckon)|i've come|i'm (coming|trying|calling|going|asking|back|leaving|giving|bringing|hoping)|i'll be|do treat|may i|how about|would|could|perhaps|he'll)|and so i|here (i|we) (am|are|both)|here goes|i (thought|figured) i'd|i (gave it|took it|took that|took which|wanted to hear)|which i took|what (would it take|would make|about|if)|how about|would you|could you|might it|may i|can't we|at least|i'll (be trying|try|look in|swing|stop by|be brief|call again|ring again|honou?r it|come)|(i'd|i would) (still|wager|bet|like|gently|ask|be surprised|venture)|i'm (still|going to|here to|hoping|choosing|not|giving|going around|convinced|sure)|(reconsider|revisit|reopen|rethink|overrule|overturn|change your mind|turn (that|it) around|second chance|another look|second look|listen to this|pretend|humou?r me)|hasty|misunderstanding|(can't|cannot) (apply|be|have meant|let)|mistake|slip of|wrong|surely|let me (just|at least|tell|put|show)|let's|perhaps she|consider this|isn't (really )?a|for that very|what you're missing|just the thing|by the window|try the|before they|feel differently|disagree|don't agree",
} as const

/** A no that is respected, or was about something else. */
export const kept =
  "(unless|(but|and) (you |they |he |she )?(asked|wanted|liked|invited|told me to)|hear nothing|don't hear|if you'd rather|(that's|and) (what|how) (we|i|it|we'll|i'll|it'll) |stays? off|i've (done|noted|marked|crossed|stopped)|noted|so be it|as asked|it's done|i've closed|(which|that) (has |have )?(ended|passed|is over)|(if|should|when) (that|things|it|anything) (ever )?changes?|whenever|goodbye|apolog[^ ]+|nobody (here )?(will|is going to)|crossed (out|off)|wrong number|say no to this|yes or no|rings you|would it be|shall i|won't|will not|shan't|not (be )?(calling|ringing|calling you)|taken (you|your|it)( [^ ]+)? off|took (you|your) ~3 off|take (you|your) ~2 off (today|now|our)|removed|deleted (you|your)|struck|last (call|message|you'll)|(that's|is) (fine|fair|all right|okay)|fair enough , (i'll|so|and)|(not )?(until|before|till|after) (the |your |next |this )?(june|july|january|february|march|april|may|august|september|october|november|december|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|christmas|harvest|exams?|easter|new year|lunch|noon|ten|nine|#|#time)|during|(on|at) (mondays|fridays|weekends|night)|as you asked|you asked (me|us)? ?(to (try|call|ring|send)|for)|insurer|insurance|permit|council|planning|landlord|card|payment|claim|appeal|application|loan|shipment|delivery|customs|your (bid|tender|offer|customers|supplier)|turned away (drivers|customers|guests)|thank you for telling|no hard feelings|i hope|good luck|will stop|i'll stop|stops? here|leave it there|leave you be|i'll leave|closing|no further|in peace)"

const by =
  'assistant|secretary|receptionist|wife|husband|partner|committee|board|brother|sister|manager|purchasing|procurement|bursar|office|desk|front desk|father|mother|son|daughter|boss|colleague|predecessor|clerk|finance|matron|lady|chef|foreman|deputy|buyer|principal|director|administrator|gatekeeper|people|team|engineer|doctor|owner|landlord|superintendent'

/** Frames of talking past a no, in English. */
export const english = framesOf({ ...classes, by }, [
  ['{stop} & {on}', kept],
  ["{refusal} & {against} & (you|your|i|i'm|i'd|me|us|we)", kept],
  // The no is explained away.
  [
    "((a|your|that|the|this|[^ ]+'s) (no|never)|not interested|refusal|we're (all )?set|not now|not today|we don't need any|no thanks|unsubscribe) ,? ?~3 (usually |really |just |only |often |always |generally |simply |mostly |in my (book|experience|world) )*(means?|meant|is just|is only|turns out to mean|was (a bit|rather|too)|is (a )?yes|tells me|translates?|strikes?|struck|sounds? like)",
    kept,
  ],
  [
    '(read|reading|take|taking|took|treat|treating|hear|hearing|interpret|choosing to (read|hear|see|take)) (it|that|this|your no|your refusal|the no|which) (as|to mean|for) ~3 (postponed|not yet|maybe|a yes|a maybe|invitation|challenge|comma|not now)',
    kept,
  ],
  [
    "(a no|your no|refusal) (from|by|in|of) ~4 (isn't|is not|needn't|doesn't|does not|can|may|is hardly|isn't really|is rarely)",
    kept,
  ],
  [
    "(don't|won't|can't|cannot|couldn't|not|never|didn't|before i|wouldn't|refuse to|not about to) ~2 (accept|take|taking|accepting|took|let|settle for|believe|agree with) (that|it|your|the|a|this)( no| refusal| answer| decision| word)* ~1 (as (final|your|the last|an answer|read)|at face value|for (good|an answer)|, i just)",
    '(face value of|customers|your (crew|staff))',
  ],
  // What would turn it round.
  [
    "(what would (it take|make|change|need|persuade|convince)|what('d| would) it take|what's really (holding|stopping|behind)|what might (change|turn)|how (final|firm|definite|sure)|is that (really )?(your )?(final|definite|your last)|at your no) ~5 (yes|you (around|round|back)|mind|reconsider|otherwise|final|to (win|bring|reconsider|change))",
    '(roof|pump|to get you|cost|you pay)',
  ],
  [
    '(overrule|go over|went over|going over|going around|go around|went around|get round|got round|went behind|go past|went past) (him|her|his head|her head|their heads|the (bursar|receptionist|committee|manager|secretary|desk)|craig|your (assistant|secretary|wife|husband|boss|manager)) && ({refusal}|{stop})',
    '(drove|walked|looked|look|(call|handed|hand) (him|her)|gone over|go over the|went over the|over the (desk|receptionist))',
  ],
  [
    "(your|the|our|a) (own )?({by}) ~6 (said (no(?= (,|$|and|so|but|to|thank))|not interested|never|they don't|you don't|you're not|you aren't|you weren't|to stop|it's a no)|says (no(?= (,|$|and|so|but|to|thank))|you don't|you're not|you aren't)|told (me|us|my [^ ]+) (no|where|you don't|you're not|you weren't|never)|turned (me|us|it) (down|away)|declined|refused (me|us|to (see|meet|talk|hear))|voted (us|it|me) down|hung up|rejected (us|me|our)|waved (me|us) off|was adamant|wants nothing|wasn't (keen|interested)|isn't (keen|interested)) ..8 (so|which is why|that's why|hence|and i('m| am)|i'm hoping|i'll be|i wanted|i thought|but|perhaps|maybe|and so|though|i'd wager|instead|yet)",
    kept,
  ],
  [
    "(since|seeing (that|as)|as|given that|because|now that|when) (your|the|my|our|it's) ~5 (wasn't keen|weren't keen|wouldn't have it|turned (me|us|it|this) down|said no|won't (see|hear) (me|us)|wants nothing|declined|refused (me|us|to (see|meet|talk|hear))|not interested|hung up on|told me (no|where))",
    kept,
  ],
  [
    '(despite|notwithstanding|in spite of|even with|regardless of|whether or not you|even though you|although you|ignoring|disregarding|setting aside|leaving aside|never mind|overlooking) (the |your |what |being |having |all |that )*(you |been )?((said|told|asked|wrote) ~4 (no|not|never|stop)|refusal|refused|rejection|refusals|decision|declined|unsubscribe|objections?|no(?= (,|$|i|from|last|on)))',
    kept,
  ],
  [
    "(second|third|fourth|two|three|four|five|twice|several|#|another) ~1 (refusals?|nos|noes|times no|no's|turndowns)|(declined|turned (me|us) down|turning me down|said no|told no|asked (me|us) to (stop|drop it)) (twice|three times|two times|several times|more than once|again|before|once)",
    kept,
  ],
  [
    "(pretend|imagine|suppose|forget) (for a (minute|moment) )?(that )?(you|we|last|i) ~4 (hadn't (said|asked|called)|haven't (said|asked)|didn't (happen|say|hear)|never (said|happened|asked)|said no|refused)",
    '',
  ],
  [
    "(what|all) you('re| are) (saying no to|turning down|passing up)|say(ing)? no to something (you|that)|can't (say no|refuse|turn down|reject|judge) ~3 (haven't|never|unseen|you)|(a no|your no|said no|say no|refusing|refuse) (before|without) (even )?(seeing|hearing|trying|you've)",
    kept,
  ],
  // The no is got round: by another door, another line, or a reading of its letter.
  [
    '({stop}|{refusal}) & (think of|call|consider|count|treat|take|see) (this|it) (as |a |an )~2 (not a|postscript|different|postcard|reminder|exception|favou?r|gift|encore)',
    '',
  ],
  [
    '(brush-?off|brushed (me|us) off|stonewall(ed|ing|s)?|fobbed (me|us) off|shut (me|us) out|cold shoulder|sent (me|us) packing|rang off|gave me short shrift) & (so|but|yet|still|which (leaves|is why)|hence|and here|here i|leaves|undeterred|all the same|anyway|third time)',
    kept,
  ],
  // Later, and not yet.
  [
    "(honou?r|respect|process|act on) (it|that|this|your) ~2 (right |just |straight |as soon as |once )*(after|before|following|when|once) ~5 (this|i|you|last|hear|message|call|next|i've)",
    '',
  ],
  [
    "even (after|with|given) (your |the |a |that |being |having )~3 (no|stop|refusal|refusing|declining|told)(?= ) & (i'm|i|we|we're|convinced|think|believe|hope|would|belongs|must|worth)",
    kept,
  ],
  // It was not meant, or not final.
  [
    "(your|that|the|a) ~1 (final|last) (word|answer|say|decision) & (don't|doubt|can't|refuse|is that|was that|hardly|surely|not your|isn't|can that|won't)",
    "(won't call|judge|court|council|permit|arbitrat)",
  ],
  [
    '(the word|a|your|that|one) (little |small |short )*(no|never) ..6 (long time|short word|small word|strong word|big word|ugly word|harsh|hasty|an opening)',
    kept,
  ],
  ['(never|no) is (a|an) (long|very long|short|strong|big|ugly|awfully long) (time|word)'],
  [
    "(people|customers|clients|folks|shops|farmers|owners|buyers|everyone|those|half|accounts|friends) ..6 (turn(ed)? (us|me|it) (down|away)|said no|say no|hang up|hung up|refused|weren't interested|told (us|me) (no|where|to)|started (out )?(as|with|just like)|slammed) ..10 (end up|ended up|customers|clients|came (back|round|around)|come round|said yes|thank (me|us)|signed)",
    `${kept.slice(0, -1)}|gazette|your (guests|customers))`,
  ],
  [
    "({refusal}|{stop}) & (unpersuasive|unpersuaded|unconvinced|not convinced|undeterred|not deterred|weighed (it|that)|(i|we|which i) (read|treat|take|took|hear|heard|count|chalk) (it |that |this )?(as|to mean)|open item|don't (buy|see it)|generous|on the way to (a )?yes|one more (time|try|call|go)|another (go|try|crack|run|shot|bite)|persist|persevere|at it again|(try|ring|call) (you )?again|keep (calling|trying|knocking|dial+ing|ringing)|never (gave|give) up|third time|take my chances|risk it|chance it|see for (yourself|myself)|hear (it|that) from (you|him|her)|told to my face|from your own (mouth|lips))",
    kept,
  ],
  [
    "({refusal}|{stop}) & (i'll|i will|i'm|i am|we'll|we're|let me|i'd|i've|i thought|i figured) ~1 (bring|bringing|drop|dropping|try|trying|come|coming|swing|show|walk|prove|put|asking|going|keeping|keep|back|here|hoping|convinced|guessing|betting|willing|wager|bet|risk|tempt|sweeten|sweetened|improve|improved|cut|lowered|dropping|raise|double)",
    `${kept.slice(0, -1)}|email|inbox|mailbox|post|mail)`,
  ],
])
