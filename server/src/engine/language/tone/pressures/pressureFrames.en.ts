import { ofKind } from '../kinds.ts'
import type { Pressure } from './pressure.ts'

/** Who stands above the listener, and could call them to account. */
const above =
  "(boss|bosses|boss's|ceo|cfo|corporate|headquarters|hq|head office|home office|board|boards|directors|director|chairman|chair|chairwoman|chairperson|governors|trustees|shareholders|stockholders|investors|owner|owners|partner|partners|mayor|superintendent|principal|headteacher|headmaster|dean|chancellor|vice chancellor|vice-chancellor|vice-chancellor's|president|bishop|commissioner|commissioners|managers|manager|supervisor|supervisors|landlord|superior|superiors|management|vestry|committee|executive|executives|operator|parent company|franchisor|ministry|foundation|diocese|matron|provost|general manager|higher ups|upstairs)"
/** Who else looks on, and would think the worse of them. */
const watchers =
  '(insurer|insurers|underwriter|underwriters|union|unions|attorney|attorneys|lawyer|lawyers|solicitor|solicitors|regulator|regulators|inspector|inspectors|auditors|auditor|coroner|court|judge|council|press|papers|paper|newspaper|newspapers|reporter|reporters|parents|parent|residents|tenants|families|family|members|customers|clients|patients|guests|neighbors|neighbours|competitors|competition|rivals|staff|wife|husband|mother|father|kids|children|widow|voters|donors|congregation|parishioners|students|pupils)'
const anyone = `(${above}|${watchers})`
const condition =
  "(failing (that|this|a|any|which)|unless|otherwise|or else|if (i|we|you|nobody|no one|common) (can't|cannot|don't|doesn't|won't|isn't|fail|hear)|if (this|that) (doesn't|won't|fails)|choice but|alternative but|option but|unanswered|no answer|forced to|obliged to|compelled to|next (call|letter|email|message|name|stop))"
const worthy =
  '(responsible|serious|good|decent|prudent|sensible|careful|grown|proper|smart|true|professional|caring|conscientious|competent|reasonable|real|sane|wise|thoughtful|honest|reputable|clever|diligent|half decent|self respecting|self-respecting)'
const person =
  '(manager|owner|director|foreman|operator|person|man|woman|leader|landlord|business|company|firm|outfit|employer|parent|father|mother|farmer|grower|builder|contractor|head|principal|headteacher|captain|chef|landlady|captain|administrator|chairman|trustee|treasurer|steward|warden|registrar|supervisor|superintendent|boss|host|proprietor|buyer|executive|professional|dentist|doctor|vet|pharmacist|bursar|secretary|clerk|coach|curator|keeper|matron|mayor|neighbor|neighbour|employer|adult|team|shop|school|hotel|clinic|home|practice)'
const papers =
  "(paperwork|contract|contracts|agreement|forms|form|order|invoice|application|papers|purchase order|mandate|enrollment|registration|paper's|contract's|agreement's|form's|order's|paperwork's|application's)"
const crews =
  "(crew|crew's|lads|boys|guys|van|van's|truck|truck's|lorry|installer|installers|fitter|fitters|technician|technicians|technician's|driver|driver's|engineer|engineers|surveyor|surveyor's|fitting|fitting's|install|installation|delivery|crane|kit|kit's|machine|installer's|onboarding|set up|setup|training|team)"
/** Mended by asking for it, agreeing on it, or leaving the choice. */
const agreed =
  "(asked|wanted|agreed|request|requested|confirmed|ordered|your order|you booked|you said|you chose|you signed|if you|in case|would you|could you|can you|may i|would it|might|inspection|council's|county's|city's|hearing|your own|instead|didn't|haven't|not)"
const doorstep =
  '(call|try|ring|phone|drop|email|leave|write|stop|close|assume|take it|remove|text|step|keep|mail|post|bother)'

/** What is said indirectly, in English: frames of who does what to whom. */
export const english: readonly Pressure[] = [
  ...ofKind('threat', [
    // The caller takes it to someone above the listener.
    {
      say: `${condition} .. .. .. (to|with|copied to|up with) [your|the] [..] ${above}`,
      unlessSentence: '(pass|forward|point me|right person|hand|share|show|introduce|who handles)',
    },
    {
      say: `(take|taking|raise|raising|escalate|escalating|bring|bringing|go|going|refer) [it|this|that|the matter|matters|things|straight|right|directly] [up|directly|straight] (to|with) (your|the) [..] ${above} [directly|instead|myself|personally]`,
      unlessBefore: '(you|can|could|please|might|to|and|worth|or)',
    },
    `(maybe|perhaps|then) your [regional|senior|managing|area|own] ${above} will`,
    `${anyone} (will|shall|is going to|are going to|'ll) (hear|be hearing|learn) .. (from me|about (this|it|you)|of this)`,
    `(should i|shall i|must i|would you rather i|i have to|i'll have to) (let|tell|inform|ask|told) [to] (your|the) [..] ${above}`,
    `(copied|copying|cc) .. to your ${above}`,
    {
      say: '(somebody|someone|people|folks|those|powers) (higher up than|senior to) you',
      unlessBefore: '(is there|or|is it|to|have)',
    },
    // Others will learn of it, or ask about it, later.
    `(${above}|${above}'s) (would|might|may|will|could|is going to|are going to) [well|also|probably|certainly|no doubt|be|start to] [be|very] (interested to|curious|take (an interest|a dim|a different)|want to know (why|what|how|who)|like to (know|hear) (why|how|what|that)|surprised to|not be pleased|not thank)`,
    `(take|takes|took) a (dim|poor|different|very dim|grim) view of`,
    `(justify|justifying|answer for|account for|own up) [it|this|that|yourself|themselves|himself|herself|why] [..] to (your|the|her|his|their|a) [..] ${anyone}`,
    {
      say: `explain (it|this|that|yourself|themselves|why) to [your|the] ${anyone} (later|why|afterwards)`,
      unlessBefore: '(easy|easier|help you|helps you|help|helps|happily|gladly|to)',
    },
    `(pity|shame|sorry|regret|unfortunate|awkward|embarrassing|hate) (if|for|should|were) [..] ${anyone} .. (learn|hear|find out|discover|told|read)`,
    `when (the|your|an|a) ${watchers} (asks|ask|comes asking|finds out|find out|wants to know|learns|hears) (why you (didn't|never|said)|what you (did|knew|said))`,
    '(you|who|they) (had been|were|was|been|got|has been|have been) [duly|already|clearly] (warned|notified) (and|but)',
    `(who was|who had been|you'd been|you were|you had been|that you'd been) (warned|notified) (and|but)`,
    '(what you did|how little you did|you did nothing|did nothing about|chose [the] silence|you chose to ignore)',
    // Calls without end.
    "(i'll|i will|i shall|we'll|we will|we shall|i'd|i can) [just|gladly|happily|simply] (go on|keep (calling|trying|ringing|phoning|at it|knocking|coming|dialing|turning up|leaving)|carry on|wait on hold|be parked|become|camp|sit outside|wait outside|park) .. (trying|calling|ringing|phoning|fixture|outside|hold|line|every|until|till)",
    '(calls|messages|emails|letters|reminders) (will|are going to|shall|are just going to|do) [only|just] (keep (coming|on)|go on|continue|multiply)',
    '(expect|prepare for) (me|us|calls|my voice|another call) (on|at|each|every|in|outside|daily|again and)',
    '(not|hardly|never) the (kind|type|sort|man|woman) (that|who|to) (goes|gives|takes|lets|quits|leaves|go|give|take|quit|stops|backs|walks|forgets)',
    '(one of us|either of us|one or the other) (gives|cracks|caves|surrenders|quits|breaks|gets tired|tires|blinks)',
    "(sooner or later|one way or (another|the other)|one day or another) .. (you'll|we'll|everybody|everyone|they all) (sign|signs|come round|say|says|call|buy|talk|deal)",
    "(i'm|i am|i'm just|we're) going to keep (at it|at this|calling|ringing|trying|coming|knocking|dialing|phoning)",
    "(promised|told|swore to|assured) (my|our|the) (team|boss|manager|director|wife|husband|office|people|kids|guys) [that] (we'd|i'd|we would|i would) (hear|get|have|land|sign|close|win)",
    // Silence is a yes.
    '(take|taking|taken|treat|treating|treated|count|counting|read|reading|interpret|regard|understand|mark|log|logging|record) .. (silence|no reply|no answer|no word|no response|not hearing|no objection|quiet|hush) (as|for|to mean)',
    '(silence|no reply|no answer|no response|not hearing back|no objection|quiet) [from you|on your part] (will|shall|is|counts|means|gets|would) [be|to|to be] (taken|treated|read|mean|yes|a yes|counted|consent|agreement|acceptance|understood)',
    {
      say: "(unless|where|if|absent|barring) .. (contrary|otherwise|no objection|objection|objections|a no) [..] (i|we|we'll|i'll|it|the|is|has|your|consider|by|proceed|raised)",
      unlessSentence: doorstep,
    },
    {
      say: "(unless|until) (something|i|we|i'm|we're|anything) [is|are|hear|heard|told] [heard|told|hear] [to] [the] (contrary|otherwise)",
      unlessSentence: doorstep,
    },
    '(treat|treated|consider|considered) [..] (as|is) (accepted|agreed|approved|confirmed|settled|binding)',
    '(by|in) (staying|listening|hearing|keeping) [..] [on] (line|phone|far|this long|message) .. (yes|agreed|accept~|agree)',
    '(more or less|as good as|practically|all but|pretty much) (said yes|agreed|a yes|signed|decided|accepted|on board|a done deal|a customer)',
    // One course only.
    "(only|one|just one) (sensible|reasonable|right|sane|logical|honest) (course|answer|choice|decision|option|way) .. (and (it|refusing|no)|refusing|saying no|isn't|left (to|for) you|for (somebody|someone|a) (in|of|with))",
    "(refusing|declining|saying no|no|a no|backing out|not (signing|joining)) (isn't|is not|is no longer|was never) (an option|on the table)",
    'no (turning|going|backing) (back|out)',
    '(your|his|her) (job|jobs|position|post|neck|head|career|badge) [is|are|may be|might be|could be] (on the line|on the block|at stake|at risk|in question|the price)',
    '(lose|loses|cost|costs) (you|him|her|their|your) [own|the|your] (job|position|badge)',
    '(got|been|get|gets) (sacked|the sack|the boot|the chop|demoted) (for|over|because|when|after)',
  ]),
  ...ofKind('presumed', [
    // Papers, places and people made ready without having been asked for.
    {
      say: `${papers} [is|are|has been|have been|was|'s|being|already] [already|all|being|been] (filled in|filled out|drawn up|raised|made up|made out|completed|prepared|printed|typed up|processed|started|on the way|waiting) .. (for you|your name|signature|initials|ink|wants|lacks)`,
      unlessSentence: agreed,
    },
    '(only|just|nothing but|all it|all that|simply) (wants|needs|lacks|short of|missing|awaits|requires|is short of) [now|is|are|only] (your|a|an|the|ink|initials) [..] (signature|initials|autograph|scrawl|squiggle)',
    "(all|only thing|the one thing|everything) [that's|that is|we're|we are|i'm|that|which is|we|i] [now|still] (missing|wanting|lacking|left|wanted|outstanding|short of|need|still need|need now) (is|are) (your [..] (signature|name|card|contact|sizes|nod|initials|order|number|deposit)|the (billing|signature|deposit|purchase)|which|whether|who|where|how many)",
    {
      say: "(we've|we have|i've|i have|we|i) [already|got|gone ahead and|just] (put|entered|enrolled|slotted|allocated|signed|pencilled|penciled|inked) (you|your (team|crew|company|firm|people|school|house|farm|clinic|practice)) [all] (in|down|on|up|onto|into|as|among|with|to|for) (a|the|our|for|as|#|two|our|my|next|this|thursday|monday|tuesday|wednesday|friday|july|october|with)",
      unlessSentence: agreed,
    },
    {
      say: "(your (team|team's|site|site's|name|name's|crew|store|place|barn|seat|seats|slot|people|school|staff|depot|farm)|you're|you are|a (space|seat|slot|place|bay|berth) [has|is]) [has|have|been|is|are|already|all] [been|already] (entered|enrolled|slotted|allocated|put down|found|assigned|on the (roster|rota|round|manifest)|signed up|rostered|earmarked|pencilled|penciled|inked) [in|down|up] (for|on|in|to|with|between|and|as)",
      unlessSentence: agreed,
    },
    {
      say: `(our|my) ${crews} [of #] [is|are|has|have|'s|been|will be] [already|all|now] (scheduled|booked|lined up|slotted|rented|hired|in the diary|on the (lorry|truck|van|road|boat|schedule|calendar)|coming out|coming round|kicks off) [..] (for|on|to|your|you|and|with|the|unless|between|monday|tuesday|wednesday|thursday|friday|slotted)`,
      unlessSentence: agreed,
    },
    {
      say: '(have|get|make sure) (your (people|team|staff|guys|crew|lads|boys|man|secretary)|somebody|someone) .. (empty|clear|move|open|at the (door|gate|dock)|to sign|unlock|ready|waiting|let (us|them)|sign)',
      unlessSentence: agreed,
    },
    '(welcome to the|congratulations on (your|the|joining|becoming)|glad to have you) [new] (family|club|fold|aboard|on board)',
    {
      say: '(arrangements|provision|preparations|an appointment|appointments) (have|has) [already] been made',
      unlessSentence: '(you asked|your request|for your guests|at your|inspector)',
    },
    {
      say: "(i've|we've|i have|we have|i|we) [already|just] (told|promised|assured|notified|informed|instructed) [our|my|the] [..] .. (you're|you are|you'd|you'll|you would|your) [..] (in|coming|on|signed|said yes|taking|joining|a yes|interested|sign|take|be)",
      unlessSentence: '(if you|asked|not)',
    },
    "(i've|we've|i have|we have) [already] (had|bought|cut|engraved|printed|embroidered|rented|hired|paid|loaded) [the|your|a|them] .. (in your name|with your name|lanyards|engraved|embroidered)",
    '(lanyards|badges|nameplate|badge) [is|are|being|have been|all|already] (printed|allocated|ordered|cut|engraved|made|embroidered|laid out|paid for)',
    '(consider|reckon|count) (yourself|it) (enrolled|ordered|booked|hired|signed|sold|done|settled|confirmed|registered|on board|joined|reserved|a customer|installed)',
    "(assuming|given|seeing|presuming|on the (basis|understanding|assumption)) [that] (you|you're|you'll|you'd|we're) .. (on board|agree|say yes|not turn|refuse|game|sign|yes)",
    '(take it as read|take it as given|take that as|take for granted|taken as read|goes without saying) (that|you|we|a|the)',
    "(you'll|you will|you're going to) (want ours|be signing|cave|see sense|say yes|sign in the end|come over to us)",
    "(i|we) (figured|thought|reckoned|decided) (i'd|we'd) (come|stop|swing|drop|pop|be) (by|over|round|around|in|out) .. .. (and (get|measure|start|set|fit|install|take|put|pull|have)|so (have|get))",
    '(have|get) (them|everybody|everyone|it all|the whole team|the kids|the staff) [all] (lined up|ready|together|waiting|in the room|gathered|assembled) (by|at|for|in|when|outside)',
    "(already|i've|i have) (told|promised|assured) (my|our) (director|boss|manager|team|office|ops team|installers|people) [that] (we'd|you'd|we'll|you'll|you're|we're|it's|that you)",
    // Only the how is left open, never the whether.
    "(question|matter|issue|doubt) (isn't|is not|is no longer|was never) [really|even] (whether|if) .. (but|only|just|it's|shall|when|which|how)",
    '(not|hardly|never|no longer) [really] (a question|a matter) of (whether|if)',
    '(only|single|last|one) (thing|matter|question|detail|decision|point) (left|remaining|to settle|to decide|left to settle|left to decide|we have to settle|we need to settle) [is] (which|whether|when|how (many|soon))',
    '(leaves|left with|leaving|remains) .. (to settle|to decide|the question of|matter) .. (which|whose|when|where|how)',
    "(whether it's|whether we|whether to|whether you want) .. or .. .. (left|settle)",
    "(pick one|choose one|name your|take your pick|pick a (day|date|color|colour|size)) and (my|our|we'll|we)",
    'how many (do|shall|should|will|can) (i|we) (write|put|mark|set|sign|book|order|load|reserve|ship|deliver)',
    {
      say: "(what's it going to be|what is it going to be|what'll it be|what will it be|which is it (to be|going to be)|which (one|of (the two|them|these)) (do you want|shall|suits))",
      unlessSentence: '(email|text|mail|post|letter|neither)',
    },
    {
      say: '(do|shall|should|will) (we|i) (ship|bill|deliver|invoice|install|fit|put|write|book|bring|paint|go with|set|load|mount|charge|draw|sign|make it|order|mark|schedule|settle|drop) .. .. or [with|would|to|by|at|on|in] [..] (the|a|your|would|by|quarter~|month~|green|red|white|house|home|security|#|both|desk|start)',
      unlessSentence: '(email|text|mail|post|letter|neither|voicemail|stop|leave you|close|not|wait|drop it|let)',
    },
    {
      say: "(will (that|it|this) be|are we (talking|looking at|saying)|shall it be|would that be|are you (having|taking|going with)) (the|a|for|in|an|two|#|on) .. .. or [the|a|for|in|an] .. [..] [one|ones|we're|we|#|both|years|month|quarter|then]",
      unlessSentence:
        '(email|text|mail|post|letter|neither|still|broken|your|something|too|worth|who|whose|question|say|decision|handles|you|voicemail)',
    },
    "(once|when) (we've|you've|we have|you have|he's|she's) (spoken|signed|joined|said yes|switched) .. (the rest|you'll|we|falls|decision|laugh)",
  ]),
  ...ofKind('fear', [
    // In their shoes, in the papers, the last or the only one.
    '(hate|care|want|like|fancy|love|wish|envy) to be (in your (shoes|boots|chair|seat|position|place)|where you (are|stand|sit)|standing (where|there)|sitting where|the (person|man|woman|manager|one|owner|director|guy|fellow) (who|that|explaining|answering|signing|telling))',
    '(nobody|no one|who|none of us|nobody ever) (wants|likes|cares|wishes|would want|would like) to be (the one|left|remembered|explaining|caught|named|last|the [..] (that|who) (did nothing|sat on|let it|looked away|ignored|waited|missed|shrugged))',
    {
      say: "(not want|don't want|wouldn't want|won't want|hate for (you|your [..])|honestly want|really want|rather not|not like|not care) to (be (the (last|one (who|that|explaining|left)|only|name|story|reason|face|manager|owner)|reading|explaining|left|remembered|caught|answering|telling|sitting|reading about)|have to explain)",
      unlessSentence: '(call you|bother|bug|pest|waste)',
    },
    "(don't|do not|never) be the [..] (who|that|to|whose|left|last|without|with)",
    '(be|being|become|remain) the (only|last|lone|sole) .. (without (one|it|ours)|(that|who) (hasn~|didn~))',
    '(leaves|leaving|makes|making) [only|just] (you|yours) .. (sticking out|standing out|the odd|the only|all alone|alone|high and dry|the laggard)',
    {
      say: "(name|names|face|picture|itself|yourself|themselves|herself|himself|story) .. (in|on) the (inquest|headlines|front page|coroner|coroner's|evening news)",
      unlessSentence: '(saw|read your|congratulations|spotted|noticed|caught|nice)',
    },
    '(gets|getting|being|been|be) (whispered|gossiped|laughed|sniggered) (about|at)',
    '(might|will|may|would|start|begin|beginning|starting) [well] [start] [to] (ask|wonder|asking|wondering) (what|why|whether) .. (hide|hiding|afraid|refus~)',
    {
      say: "(be|would be|it'd be|that'd be|'d be) (a|such a|a real|a great) (shame|pity) if (somebody|someone|anyone|anybody|they|he|she|it|the|your|that|one of)",
      unlessSentence: '(fell through|went to waste|missed each other|rained|rains|the only)',
    },
    "(said|says|was|were|seemed|seems|looked|looks|sounded) [they|she|he] [was|were|is] [a bit|quite|rather|really|honestly|frankly|pretty] (surprised|amazed|shocked|astonished|baffled) [that] you (hadn't|haven't|aren't|weren't|didn't|don't|had not|have not|are not)",
    '(not (one|a single one|a soul)|none|nobody|no one) (of your|on your|in your) (neighbors|neighbours|street|road|block|competitors|peers|row|terrace|town) .. (still|kept|has kept|runs|uses|does it|has left|left it)',
    "(winter|frost|snow|weather|rust|damp|rot|water|the roof|your roof|that roof|the boiler|market|competition|season|inspector|water) (won't|will not|doesn't|does not|isn't going to|is not going to|isn't gonna) wait (for (you|anybody|anyone|us)|around|much longer|till|until)",
    '(end up|ends up|ended up|finish up|wind up) (explaining|answering|apologizing|apologising|justifying|having to (explain|answer|justify)) .. (board|boss|owner|trustees|governors|shareholders|partners|families|parents|committee)',
    // What a better one would do.
    `(a|an|any) ${worthy} ${person} .. (wouldn't|would not|would never|shouldn't|couldn't)`,
    `(a|any|no|every) ${person} (who|that) [truly|really|actually] (cared|cares|loved|valued|respected|minded) .. (would|wouldn't|should|couldn't)`,
    `no [..] ${person} (worth|alive|in (his|her|their) right) .. (would|could|sleep|sleeps|wants|will|refuses|should)`,
    'worth (his|her|their|its|your) salt',
    '(sleep|sleeping|sleeps) (soundly|easy|easily|at night|well) knowing',
    "(wouldn't|would never|couldn't|can't|will never) (forgive (yourself|themselves|himself|herself)|live with (it|yourself|themselves))",
    "(it would be|it'd be|that would be|that'd be) (irresponsible|reckless|negligent|careless|foolish|unforgivable) [of you] (to (leave|wait|ignore|put|carry on|go on|let|sit)|not to)",
    // What befell those who waited.
    "(folks|people|those|the ones|owners|managers|farmers|shops|everyone|anyone|businesses|places|guys) (who|that) (sat|waited|passed|said no|turned|ignored|hung up|put (it|this) off|dithered|held out|hesitated|stalled|didn't|refused) .. .. (explaining|wish|wished|sorry|regret|regretted|kicking|paid|lost|closed|gone|out of|now|crying|were|ended)",
    "(you had|you'd had|having had|having) (the chance|your chance|the opportunity|every chance) and (passed|did|let|said|turned|ignored|didn't|you)",
    "(until|till|the day|when|if|should|before) (a|an|one of your|somebody's|someone's|some) (child|kid|resident|parent|customer|worker|patient|visitor|pensioner|employee|guest|toddler|lawsuit) .. (dies|sues|drowns|collapses|burned|injured)",
    '((eat|eating|eats) your lunch|(steal|stealing) your (customers|market))',
    '(all but|every one but|everybody except|everyone except|all except) (you|yours) [of] .. (signed|switched|joined|come over|taken|moved|on board|agreed|have|did)',
    '(every|all the) other [..] .. (has|have|is|are|signed|come) .. (which leaves|leaving|leaves|but you|except|bar|not you|and (you|yours))',
  ]),
]
