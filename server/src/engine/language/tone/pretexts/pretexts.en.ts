import { ofKind } from '../kinds.ts'
import { feignedEnglish } from './feigned.en.ts'
import type { Pretext } from './pretext.ts'

/** A day, a place or a paper by which the listener can check it. */
const checkableEn =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|expo|fair|conference|show|booth|stand|form|letter|minutes|permit|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|fifteenth|twentieth)'
const peopleEn =
  '(boss|partner|office|wife|husband|colleague|bookkeeper|assistant|secretary|accountant|manager|team|brother|sister|director|foreman)'
const desksEn =
  '(compliance|audit|verification|records|billing|benefits|processing|enrollment|enrolment|disbursement|eligibility|claims|clearance|entitlements|vehicle|warranty|refunds)'
const machineEn = '(phone|voicemail|machine|message|recording|here|tape|answerphone|line|beep)'

/** English. */
export const english: readonly Pretext[] = [
  ...feignedEnglish,
  ...ofKind('past', [
    '(returning|return|replying to|responding to|answering) your [recent|earlier|last] (call|message|voicemail|email|enquiry|inquiry|request)',
    {
      say: '(calling|ringing|phoning) you back',
      unlessAfter: '(on|at|tomorrow|next|in|monday|tuesday|wednesday|thursday|friday|if|once|when)',
    },
    {
      say: '(as|like|per|what|where|how) (we|you and i) [had|have|last|all] (discussed|agreed|talked|spoke|said|settled|left|planned|arranged)',
      unlessAfter: `[on|at|in|by|over|about|last|the|your|our|this] [last|the|your|our|a|this] [trade|Cap] ${checkableEn}`,
    },
    {
      say: '(as) (discussed|agreed|promised|arranged|planned)',
      unlessSentence: `(figure|figures|reading|torque|(promised|arranged) (here's|here is|here are)|${checkableEn})`,
    },
    {
      say: '(our|that) [last|earlier|recent|previous|little|good|phone|great] (conversation|chat|discussion|talk)',
      unlessSentence: `(would|could|if|next|worth|before|without|${checkableEn})`,
    },
    {
      say: '(when|since|last time|the last time|the other day) (we|you and i) [last] (spoke|talked|chatted|met|bumped|sat)',
      unlessSentence: `(changed|number|same as|${checkableEn})`,
    },
    {
      say: '(you and i|the two of us) (left|go|spoke|talked|were|had|used|met|started|said|both|shook)',
      unlessSentence: checkableEn,
    },
    '(pick|picking|picked) [it|things|back] up [right|just|exactly] where',
    "(you'll|you will|you must|you may|do you|surely you|i'm sure you) [surely|probably|no doubt] (recall|remember) (the .. where (we|you and i)|me|us|our|my|how we|what (we|i)|when (we|i)|that (night|day|time|trip|talk|chat) we|the (chat|talk|call|conversation|day we|time we|night we|trip we))",
    { say: '(remember|forgotten) me', unlessSentence: '(already|again)' },
    { say: "(it's|it is) [only|just] me .. (remember|here|from|Cap)", unlessSentence: '(sorry|afraid|i know)' },
    "(long time no (speak|see|talk)|been (ages|far too long|too long|forever|donkey's years))",
    "((it's|this is|i'm|from|here's|only) [only|just] (your|an) old (friend|pal|mate|buddy|classmate|neighbour|neighbor|colleague|flame)|your old (friend|pal|mate|buddy) (from|here|calling|again))",
    '(mutual friend|mutual acquaintance|friend in common)',
    '(thick as thieves|back in the day|in the old days|(for|like|good|about|of) old times)',
    '(we|i) (have|had) (an appointment|a meeting|a call) (scheduled|booked|set|lined up|pencilled|down)',
    '(i|we) (have|had|got|see) a (note|message|reminder) .. to (call|ring|return|phone)',
    "(there's|there is) [a|an|something] .. .. between us",
    '(you|we) said then',
    '(the|a) matter (we both|both of us|between us) ',
    "(you'll|you'd) know (the|my|this) (voice|name|face)",
    "(we were|were you|weren't we) in the same (dorm|class|school|year|team|regiment|room|choir|troop)",
  ]),
  ...ofKind('claim', [
    {
      say: `your ${peopleEn} (has|have|already|and i|had|gave|is|was|says|said) [already|since] (agreed|approved|said yes|okayed|signed off|given|gave|told|waved|nodded|on board|all for it|keen|happy|go way back|are|were|yes|cleared)`,
      unlessSentence: checkableEn,
    },
    {
      say: `your ${peopleEn} (asked|told|wants|wanted|instructed) (me|us|that i|you) [to] (call|ring|reach|speak|sort|get|sign)`,
      unlessBefore: 'Cap',
      unlessSentence: checkableEn,
    },
    {
      say: 'you [had|have|already|kindly] (asked|told|promised|assured|gave) (me|us) [that|to|about|for|your]',
      unlessSentence: checkableEn,
    },
    {
      say: '(as|like|what|which|that) you [had|yourself] (asked|requested|wanted|mentioned|told|promised|agreed|ordered)',
      unlessSentence: checkableEn,
    },
    {
      say: "(you|you've|you have) (requested|agreed to|signed up for|enquired about|inquired about|registered for|expressed interest|expressed an interest|shown interest|showed interest|subscribed) [to|in|a|the|our|this|more]",
      unlessSentence: checkableEn,
    },
    "(i'm|i am|this is) your new [account|territory|regional|area|sales|key] [account] (manager|executive|rep|representative|contact|advisor|adviser|consultant)",
  ]),
  ...ofKind('matter', [
    {
      say: '((our|my) (records|files|system|computer|screen) (show|shows|showing|indicate|indicates|say|says|has you|have you|flags|flagged)|the (records|files|system|computer|screen) (has you|have you|flags you|flagged you|(shows|says|show|say) (you|your)))',
      unlessSentence: '(county|city|state|council|register)',
    },
    'your (account|file|application|profile|warranty|coverage|benefits|entitlement|enrollment|enrolment|eligibility) .. (about to|expire|expired|expires|closed|suspended|cancelled|canceled|pending|on hold|under review|flagged|incomplete|lapse|lapsed|released|approved)',
    '(regarding|concerning|about|re) your (account|file|application|case|refund|warranty|coverage|benefits|entitlement|listing)',
    '(problem|issue|error|discrepancy|irregularity) (with|on|in) your (account|file|record|records|application|listing|profile)',
    { say: '(final|second|last|third) notice', unlessSentence: '(county|city|state|council|landlord|inspector)' },
    {
      say: `${desksEn} (department|team|office|division|side|desk|unit|center|centre|section|line)`,
      unlessBefore: "(your|their|his|her|county's|town's|city's|council's|hospital's)",
      unlessSentence: '(ran|worked|years|led|headed|came back|county|city|state|council|town|court|hospital)',
    },
    {
      say: '(update|verify|confirm|validate|check) (your|some|a few|the) [business|personal|company|contact] (records|details|information|listing|account|data)',
      unlessAfter: '(on|in|with) the (county|city|state)',
    },
    "(not|isn't|ain't|no) (a|any) [kind of|sort of] (sales|selling|telemarketing|marketing|cold) (call|pitch|thing)",
    '(not|never) (trying to|here to|going to|calling to|looking to|out to) sell',
    '(not selling|nothing to sell|not selling anything|selling nothing)',
    {
      say: '(quick|short|brief|little|minute|consumer|market|industry) (survey|questionnaire|poll)',
      unlessSentence: '(county|state|council|university|college|site|your own|ministry|ward|union)',
    },
    {
      say: '(taking|doing|running|conducting|carrying out) (a|some|our) [..] (survey|questionnaire|poll|market research)',
      unlessBefore: '(is|are|was|were)',
    },
    "(you've|you have|you|you were|your (home|home's|company|firm|name|name's|business|shop|number|address|property|street|house)) (been|was|were|has been|have been|came up|were specially|been specially) [specially|randomly|been|out|recently] (selected|chosen|picked|nominated|preapproved|pre approved|preselected|pre selected|shortlisted|drawn|earmarked|hand picked)",
    {
      say: "(you've|you have) won",
      unlessSentence:
        '(fair|pie|award|paper|read|saw|county|show|medal|cup|league|title|match|game|vote|bid|case|argument|twice|three times|ribbon)',
    },
    '(you|your (business|company|home|firm|household)) (qualify|qualifies|is eligible|are eligible|may be eligible|may qualify) for',
    '(form|document|paperwork|papers|certificate|parcel|cheque|package) .. your (details|name) .. (signature|signing|collect|collection|on it|waiting)',
    {
      say: "(i'm|i am|we're|calling|ringing|phoning|speaking|call|here|message) (from|on behalf of) (your|the) (bank|utility|energy company|electric company|power company|energy supplier|phone company|insurer|water company|tax office)",
      unlessAfter: '(holiday|manager at|of|side)',
    },
    '(asked|told) to keep (the lid|it|this|that) (on|quiet|between|under)',
    '(a|the) (folder|file|envelope|parcel|note) (here|on my desk|in front of me) (that says|with your name|marked|labelled|labeled)',
  ]),
  ...ofKind('hidden', [
    `(can't|cannot|won't|not able to|rather not|don't want to|prefer not to|shouldn't|couldn't|not going to|wouldn't want to) [really|just|possibly] (say|discuss|explain|leave|get into|go into|tell you|put|spell|share|talk about) .. (on|over|in|into|through|by) [a|the|this|your|an] ${machineEn}`,
    `(isn't|is not|not|never) [something|one|a thing] [fit] (for|to leave on|to say on) (a|the|this|your|an) [answering] ${machineEn}`,
    '(best|better|rather) (said|told|discussed|heard|explained|shared|tell you|explain it) (in person|face to face|privately|live|in private|when we meet)',
    '(personal|private|confidential|delicate) (matter|call|reasons|nature|message|item|affair)',
    "(i'd|i would) (rather|sooner) (tell|explain|say|share|keep) .. (in person|face to face|voice to voice|when we|until we|for when)",
  ]),
]
