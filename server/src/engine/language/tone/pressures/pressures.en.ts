import { ofKind } from '../kinds.ts'
import type { Pressure } from './pressure.ts'

const agreedEn =
  '(you asked|you wanted|as agreed|we agreed|your request|you requested|you booked|if you|in case|email|inspection|council|county|city|hearing|your own)'
const letGoEn =
  "(leave it|leave you|stop|hold off|close|won't call|won't ring|nothing to do|no need|park it|quiet|silent)"
const bossEn =
  '(boss|ceo|head office|employer|board|director|manager|chairman|chairwoman|owner|owners|partner|partners|corporate|md|principal|superintendent|supervisor|landlord|trustees|regional office)'
const hands =
  '(crew|lads|van|vans|truck|trucks|lorry|team|installer|installers|fitter|fitters|technician|technicians|driver|drivers|engineer|engineers|boys|guys|men|man|rep|people)'

/** English. */
export const english: readonly Pressure[] = [
  ...ofKind('threat', [
    {
      say: '(until|till) (you|we) .. (pick up|call|answer|speak|talk|say yes|give in|come round|ring|cave)',
      unlessSentence: `(${letGoEn}|alarm|bell|queue|guests|callers|customers|gate|truck|trucks)`,
    },
    '(keep|keeping|carry on|go on) [on] (calling|ringing|trying|phoning|dialing|dialling|knocking|coming back) [you|again|every day] (until|till|and)',
    "(i'm|i am|we're|we are|i|we) (not|won't|never) (going to|gonna|stopping|stop|let up|letting up|going anywhere|rest|resting|quit|quitting|go away|going away) .. (until|till)",
    '(call|calling|ring|ringing|phone|phoning|here|back|trying|try|by) [you|again|in] [today|tomorrow|tonight] [and] every [single] (day|morning|hour|week|afternoon|monday|tuesday|wednesday|thursday|friday) (until|till)',
    `(or|otherwise|unless|if|else) .. (i'll|we'll|i will|we will|i'd|we'd|i'm|have to|can always|going to) [just|have to|be|then] (go|take it|take this|taking it|speak|speaking|talk|talking|escalate it|raise it|write|ring|copy in) [up|straight|directly|over] [to|with] your [own] ${bossEn}`,
    `straight to your ${bossEn}`,
    {
      say: '(go|going|went|take it|taking it|taken it) [right|straight] (over|around|above|past) your head',
      unlessSentence: '(joke|pun|jokes)',
    },
    {
      say: '(went|gone|go|going) (around|round|over|past) (you and|you to|to|you, to) your [..] (boss|foreman|manager|owner|partner|deputy|assistant|wife|husband|brother|crew) .. (instead|anyway|and)',
      unlessSentence: '(you asked|you told me to|you suggested|as agreed)',
    },
    `your ${bossEn} (would|will|might|may) [well] (like|want|love|be (interested|curious|keen)) to (know|hear)`,
    '(what|how) will you tell your (boss|board|director|manager|owner)',
    { say: "(don't|do not) make me", unlessAfter: '(sing|dance|laugh|blush|cry|choose|wait)' },
    '(take|taking|took|treat|count|read) (that|it|this|silence|your silence|no answer|no reply|not hearing) [back] (as|for) [a] (yes|agreement|go ahead|green light|consent|interest)',
    "(i'll|we'll|i will|we will|i'm going to) (assume|take it|presume) [that] (you're|you|it's a|we're|the answer|yes) [are|both] (in|on board|on|agree|interested|yes|happy|fine with|good to go|ready|want)",
    'silence (means|counts as|is) [a] (yes|consent|agreement)',
    '(i|we) (demand|insist on) (a|an|your|to hear)',
    '(i|we) (expect|need) (a|an|your) [straight] (answer|decision|reply|response|call|signature|yes or no|commitment) .. (by|today|before|tomorrow|now|this week|monday|tuesday|wednesday|thursday|friday)',
    "(i'm|i am|we're) expecting (a|an|your) (call|answer|decision|signature|reply) [back] (by|today|before|tomorrow)",
    {
      say: "(you|you'll) [really|do|simply|just|absolutely] (need|have|must) to (call|ring|decide|sign|get back|make a decision|make up your mind|return)",
      unlessBefore: '(feel|think|if|what|when|before|than)',
      unlessAfter: '(the|a|an|your)',
    },
    "(you leave|you've left|leaves) me [with] no (choice|option|alternative)",
    "(don't|never) say (i|we|nobody|no one) (didn't|never|did not) (warn|tell)",
    "(you'll|you will|you're going to|expect to) (hear|be hearing|see|be seeing) .. (from|of) me .. (every|daily|until|till|again and again|a lot)",
    'expect (a call|me|my call|another call) .. (every|daily|until|each)',
    "(i'm|i am|we're) not (one|the type|the kind|someone) .. to (give up|quit|let go|take no)",
    "(i|we) (don't|never|won't) (give up|quit|let go|back down|back off|take no)",
    "(i'll|i will|we'll|we will) (be there|come by|stop by|drop in|swing by|come in|turn up|show up|pop in|come round|visit) .. (unless|regardless|anyway|either way|whether|come what may|like it or not)",
    {
      say: "(unless|if) (i|we) (don't hear|haven't heard|don't get) .. (i'll|we'll|i will|we will) (assume|take|go ahead|send|ship|put|sign|start|come|drop|bring|charge|book|proceed|deliver)",
      unlessSentence: "(timing|leave|close|stop|email|the answer is no|not interested|isn't)",
    },
    '(report|reporting) you to',
    "(there will|there'll) be consequences",
    'i know where you (live|work|park)',
    "(i'd|i would|we'd) (sooner|rather) you (had|heard|got) (it|this|that) from me",
    "(i won't|we won't|i'm not going to|i shan't) (leave you alone|go away|stop calling|stop ringing|let this go|let it go|let up|be put off|be brushed off)",
    '(answer|answers|decision|reply|signature|yes) (today|by (noon|tonight|friday|monday|close|tomorrow)) or',
    "don't (come|go) (crying|complaining|running|telling me|saying)",
  ]),
  ...ofKind('presumed', [
    {
      say: "(i've|i have|we've|we have|i|we) [already|just|gone ahead and|went ahead and|also] (booked|put|pencilled|penciled|reserved|scheduled|signed|registered|enrolled|slotted|entered|added) (you|your (name|team|crew|store|site|shop|firm|company|place)|us|a (seat|slot|place|spot|table) for you) [down|in|up|on] [for|on|at|to|into|as]",
      unlessSentence: agreedEn,
    },
    { say: '(taken|took|taking) the liberty of', unlessSentence: agreedEn },
    {
      say: "(you're|you are|your name is|your name's|your slot is|one is|one's|yours is|your (seat|place|demo|visit|install|spot|table|crate|unit) is) [already|now|all] (down|booked in|booked|pencilled|penciled|in the (diary|book|calendar)|on the (list|schedule|calendar|books|route|sheet)|set|scheduled|reserved|signed up) [in|down|up] (for|on|at|with)",
      unlessSentence: agreedEn,
    },
    {
      say: '(penciled|pencilled|booked|slotted|scheduled) in for (the|#|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|next)',
      unlessSentence: agreedEn,
    },
    { say: 'down as (yours|a yes|interested|coming|sold)', unlessSentence: agreedEn },
    {
      say: `(our|my|two of our) [#] ${hands} (is|are|will be|will|comes|come|arrives|arrive|pulls|rolls|turns up) [already|all] (down for|booked for|booked on|lined up for|coming (on|to|by|at|out)|at your|in your|on (their|its|his) way|arrive|pull|roll|turn up)`,
      unlessSentence: '(area|all of|would|could|you asked|as agreed|you booked|if you|in case|inspection|your own)',
    },
    {
      say: "(i'm|i am|we're|we are|i'll be|we'll be) (bringing|dropping|delivering|installing|fitting|unloading|shipping) (it|one|them|the [..] (unit|machine|order|crate|pallet|kit|samples)) .. (monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|week)",
      unlessSentence: '(reception|front desk|mailbox|you asked|leave it with|no need)',
    },
    {
      say: '(clear (a|some|the) [bit of] (space|room|bay|corner|shelf)|make [some] room for (it|us|them)|have (your|the|a) [..] (signature|card|forklift|keys|chequebook|checkbook|pen|purchase order|deposit) (ready|out|handy)|get your pen|pen at the ready|bring the forklift)',
      unlessBefore: '(would you|could you|can you)',
    },
    {
      say: 'see that [the|your] .. (empty|clear|open|unlocked|free|ready)',
      unlessBefore: "(i|you|you'll|can|could|to|we|we'll|will|they|i'd|you'd|and)",
    },
    "(i'll|we'll|i will|we will) (bring|wheel|drive|truck) (one|it|them) (round|over|along|in|up) .. (monday|tuesday|wednesday|thursday|friday|week|tomorrow)",
    "(told|promised|assured|tell) (her|him|them|Cap|the .. (team|office|boss|driver|crew)) (you'd|you would|you'll|you're|that you'd) [be] [an|a|up|only too|more than] (easy|sure|yes|happy|glad|delighted|keen|up for|in|there|coming|taking|have)",
    "(i'd|i would|we'd) (sooner|rather|hate) [to] [not] have to (bring|mention|raise|tell|take|call|ring|report|go|say) (it|this|that|him|her|them|over|to)",
    '(all|only thing) (i|we) (need|want) [now|from you] is (your|a) (signature|card|yes|okay|go ahead|nod|initials)',
    '(just|only) (need|needs|want|wants|missing|waiting on|waiting for) your (signature|card|yes|okay|go ahead|nod|initials|name on it)',
    {
      say: '(sign|initial|ink it|put your name) [it] (where|on the dotted line|by the sticker|at the (sticker|tab|cross))',
      unlessBefore: '(a|the|your|that|this|every|no|Cap)',
    },
    {
      say: '(i|we) (went|have gone|gone) ahead (and|with)',
      unlessAfter:
        '(emailed|sent|mailed|attached|measured|checked|looked|took|posted|left|copied|printed|wrote|drew|marked|circled|counted|asked|texted|dropped|read|ran)',
    },
    '(consider it|consider yourself) (done|booked|sold|signed up|in|settled)',
    '(see you|meet you) (on|at|there|this|next) (#|monday|tuesday|wednesday|thursday|friday|noon)',
    {
      say: "(i'll|we'll|i will|we will|i shall|i'm going to|i'm) (be at|come by|stop by|stop in|drop by|drop in|swing by|pop in|pop by|pop round|come round|come over|come out|be in|be there|coming by|stopping by|swinging by|dropping by|popping in|be outside|be on your|bring .. round) .. .. (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|week|noon|#)",
      unlessSentence:
        '(if you|if that|you asked|reception|front desk|mailbox|letterbox|in case|leave it|leave them|no need|as agreed|email|in touch|at my desk|in the office|your booth|the show|the fair|the expo|(county|area|town|city|valley|neighborhood|neighbourhood) on)',
    },
    "(i've|i have|we've|i|we) [already|just|gone ahead and] (blocked|blocked out|cleared|carved out) .. .. for (you|us|our|your)",
    '(sent|sending|send|put) [you|over|out] [a|the|an] (calendar invite|calendar invitation|meeting invite|invite for|invitation for|diary invite)',
    "(i've|i have|we've|we have|my office has) [already|just] (drawn up|prepared|started|opened|processed|placed|set up|filled in|filled out|printed|made out) (your|the|an|a) (contract|agreement|order|account|paperwork|application|installation|enrollment|invoice|purchase order)",
    '(contract|agreement|order form|purchase order) .. (for your signature|to sign|is ready|ready to sign|just needs|drawn up)',
    {
      say: 'your (first|new) [#] (delivery|shipment|order|box|unit|trial|crate|batch|month|lesson) (goes out|ships|leaves)',
      unlessSentence: '(before|dock|gate|every|each|queue|late|driver|at (#|four|five|six|seven))',
    },
    "(i've|i have|i|we) (ordered|booked|reserved|paid for) .. (two|both|a table|seats|us)",
    {
      say: '(keep|kept|clear|free up|hold) (the|that|your|thursday|friday|monday|tuesday|wednesday) (evening|morning|afternoon|date|slot|hour|diary|calendar) (open|free|clear)',
      unlessBefore: "(i'll|i|we|we'll|i shall|i will|we shall|we will|they|you|to)",
    },
    "i told (them|him|her|the (boys|crew|lads|team|warehouse)) you'd",
    "(let's|we should|time to) (get|have) (you|this|it) (signed|closed|started|wrapped up|done|rolling|moving|on board|booked)",
    "(when|once) (you|you've) (sign|join) (up|with us|on)",
    "(all|everything) (is|that's) left is (your|for you to)",
    "(if i were you|if i was you) (i wouldn't|i would not|i shouldn't|i'd not)",
    "don't .. (until|before) (you've|you have|we've) (spoken|talked|gone|been|heard|seen) [to|from] (me|us)",
  ]),
  ...ofKind('fear', [
    "(you'll|you will|you're going to|you'd|you would|you might) [really|only|soon] (regret|kick yourself|be sorry|wish you had|live to regret|be kicking)",
    {
      say: "(can't|cannot|can not|can you) [really] afford (to|not to) (miss|wait|ignore|lose|pass|let|say no|be|sit|fall|skip)",
    },
    "(don't|do not|wouldn't want to|don't want to) [end up] (be|being) [the] (one|only one|last|only shop|last one) .. (who|that|misses|left|without|out)",
    "(don't|do not) (get|be) left (behind|out)",
    "(you'll|you will|you'd|you) be (left behind|the only (one|shop|firm|school|clinic|store)|the last (one|to|shop|firm))",
    "(you'd|you would) (be|have to be) (crazy|mad|foolish|silly|insane|a fool|an idiot|daft|nuts) [not] to",
    {
      say: '(your competitors|the competition|your rivals) (are|is|have|will be|has) [already|all] (eating|beating|ahead|laughing|leaving|passing|taking|signed|using|moved)',
    },
    '(everyone|everybody|everyone else|the whole (street|block|town|quad|row)) .. (but|bar|except|apart from) you',
    "(say|tell me) (i|we) (didn't|never) warn",
    "(i'd be|i'd feel|you should be|you ought to be) (ashamed|embarrassed)",
    "(while|as) you (wait|sleep|think|sit|dither|hesitate) .. (competitors|competition|others|they|money|they're|somebody|someone|rivals)",
    '(losing|wasting|throwing away|burning|bleeding|leaking) (money|customers|sales|business|clients|cash) (every (minute|second|hour|day) (you|that)|by the (minute|hour|second)|right now|as we)',
    '(hate|shame|pity|sorry) (to|if|for) (see|you|think) .. (miss|lose|last|left|behind|regret)',
    "(do you|you don't|surely you don't|nobody wants to) [really] want to (be the|explain|risk|lose|be left|find out|look)",
    '(how long|how much longer|how much more) (can|will|are|do) you .. (afford|keep (losing|paying|ignoring|waiting|saying|putting)|ignore|put up|hold out|going to (wait|let|ignore|put|keep))',
    "(your|the) (competitors|competition|neighbours|neighbors|rivals) .. (love it if|are watching|won't wait|aren't waiting|ahead of you|already ahead)",
    '(only|just) a (fool|madman|idiot) would',
    'what will (people|they|your (clients|customers|patients|guests|staff|parents)) (think|say)',
  ]),
]
