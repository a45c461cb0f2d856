import type { Phrase } from '../../matching/phrase.ts'
import { ofKind } from '../kinds.ts'
import type { Pretext } from './pretext.ts'

/** A day, a place or a paper by which the listener can check it, or what the caller takes back. */
const checkable =
  "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|county|council|state|board|planning|permit|minutes|haven't|never|not you)"
const unless = (say: string): Phrase => ({ say, unlessSentence: checkable })
const asked = '(question|enquiry|inquiry|query|request|message|voicemail|note|email|application|complaint|quote)'
const authority =
  '(department|authority|council|utility|ministry|electricity|safety people|fire authority|licensing|water board|grid|district|bank|government|state|insurance|energy)'
const chief =
  '(boss|chairman|chief executive|head office|wife|husband|director|partner|owner|headmaster|principal|landlord|accountant|board)'

/** What never was, told without the usual words: an answer, a form, a sum, an order from above. */
export const feignedEnglish: readonly Pretext[] = [
  ...ofKind('claim', [
    '(doing|writing|working on|putting together|researching) (a|an|our) [short|little|quick] (piece|article|study|report|survey|feature|paper|benchmark|story) (on|about|into) (how|what|why|the way) .. (like yours|in your|you|your) .. (quote|input|view|views|minutes|thoughts|opinion|hear from you|take)',
    // The call is an answer.
    unless(
      `(getting back to you|get back to you|come back to you|coming back to you|replying|responding|following up|in answer|in reply) (on|about|to|regarding|re) (your|the|that) [recent|earlier|kind] ${asked}`,
    ),
    unless(
      `(further to|apropos of|following|in response to|re|regarding) your [kind|recent|own] (enquiry|inquiry|request|invitation|application|interest|email|message)`,
    ),
    unless(
      `(${asked.slice(1, -1)}|quote|price|figures|sample|brochure|information|details|thing|one) (you were after|you'd been after|you left with|you sent us|you put in)`,
    ),
    unless(
      "(you'd|you had|you) (wanted|asked for|been wanting) (me|us|somebody|someone) to (circle|come|call|get|ring|quote|look|follow)",
    ),
    unless(
      `your [brochure|info|information|demo|callback|quote] (request|enquiry|inquiry|application|booking|registration) (came|has come|landed|reached|arrived|is on|was passed)`,
    ),
    unless(
      "(i've|we've|i have|we have) [had] your (application|request|enquiry|inquiry|order|form|registration) (on|in|here)",
    ),
    unless(
      "(i|we|i've|we've) [have|had|got] (you|your name) [down|listed|marked|noted] (as|with) .. (who|that|who'd|who had) [had] (asked|wanted|requested|signed|wrote|rang|called)",
    ),
    // They did something that led to the call.
    unless(
      '(you|somebody|someone) [at your number|from your office|from your team|at your office|very kindly|kindly|had] (filled in|filled out|submitted|completed|sent in|started|opened|raised|pressed one|opted in|clicked|downloaded) [our|the|a|an|on|to]',
    ),
    unless(
      '(form|application|entry|enquiry|inquiry|download|registration|ticket) (you|your office|your team|somebody there|you very kindly) (filled|sent|made|started|submitted|filed|left|raised|put)',
    ),
    unless(
      "(survey|seat|inspection|demo|study|visit|trial|place|consultation|guide|sample|slot|membership) (you|you'd|you've) (booked|reserved|signed up for|put in for|put your name down for|registered for|claimed)",
    ),
    unless(
      '(thanks|thank you) for (opting|signing up|registering|your interest|agreeing|subscribing|downloading|saying i should|saying we should)',
    ),
    unless('you left (your card|something in your cart|your details|your name|your number)'),
    '(you clicked|clicked on our|downloaded our|signed up on our)',
    unless(
      '(renewal|policy|order|contract|memorandum|agreement|upgrade) (that you|you) (authorized|authorised|signed|approved|okayed)',
    ),
    unless('(it was you who|that was you who) (got|rang|called|wrote|asked|downloaded|contacted)'),
    // Somebody above them has agreed to it.
    unless(
      `(your ${chief}|head office|the switchboard|your switchboard) [already|has|have|will have] [already] (told|said|wishes) (us|you'd|it would|it'd|you|this)`,
    ),
    unless(`(asked|told|sent|instructed) by your ${chief}`),
    "(told|said|mentioned) [at your board] [that] (you'd|i'd|you would) be (expecting|waiting|ringing|calling)",
    '(you|to) (be expecting|expect) (me|this call|my call|our call)',
    "(i'm told|i was told) ((you'd|you would) be (expecting|waiting|interested|keen|glad|happy|open)|(you'd|you would) (want|like|love)|i'd be)",
  ]),
  ...ofKind('past', [
    // There was a talk.
    unless(
      "(it's|this is|about) the (chat|call|talk|conversation|matter) (we|you and i) (agreed|went over|arranged|settled|discussed)",
    ),
    unless('(matter|thing|question|subject|point) you and i (went over|talked|discussed|agreed|covered|began)'),
    unless('you and i (are due|have unfinished|shook|went over|began)'),
    '(our|the) (call|line|conversation) (got|was|were) (cut off|dropped|interrupted)',
    '(on the (back|strength) of) (your visit|what you|our|the chat)',
    unless(
      "(you'll|you will|as you'll|you may|you'd) recall (telling|giving|saying|agreeing|asking|you|that you|promising|our)",
    ),
    unless('(giving|gave|given) me your (word|yes|hand|promise)'),
    unless(
      '(good|nice|kind|lovely|great) (of you to (wave|agree|see me|say yes|give|let me)|to have (met|seen|spoken|caught))',
    ),
    unless('when we (stood|shook|sat|had that|ran into|were introduced)'),
    unless("(missed you just now|you'd tried to reach|you tried to reach|your missed call|rang mine)"),
    unless("confirming our (three|two|four|ten|eleven|nine|one|#) [o'clock]"),
    "(long time (just|no)|it's been (ages|years) (since|mate|buddy))",
    'what you told my (colleague|boss|partner|manager)',
    'per our (agreement|conversation|talk|chat|discussion|arrangement)',
  ]),
  ...ofKind('matter', [
    // A fault in something of theirs that only the caller can mend.
    '(irregularity|discrepancy|anomaly|hold up|inconsistency|deficiency) (on|in|with|about|against) your [own] [merchant|toner|business|national|card|payment|service] (profile|file|agreement|account|rates|terminal|card|merchant|insurance|charges|records|statement|credential|policy)',
    'there (is|seems|seems to be|has been) [to be] (a|an) (irregularity|discrepancy|anomaly|hold up) .. your',
    "there's (a|an) (irregularity|discrepancy|anomaly|hold up) .. your",
    '(problem|breach|threat|fault) (has been|was) (detected|found|flagged|spotted) on your',
    '(flagged|assigned) (your|to me|to this desk|to us)',
    'your (shipment|parcel|package|documents|order|delivery) .. (on hold|been held|is held|held at|ready and i only|ready apart)',
    "(parcel|package|shipment|documents) .. (can't be released|let it go|release it|before they're sent back|needs your say|need your say)",
    '(refund|payment|rebate|credit|reimbursement) .. (is owing|owing to|owed to|due to your|stuck with us|in your favour|in your favor|gone astray|unclaimed|with your name)',
    '(your|yours) .. (listing|domain|membership|subscription|registration|line|file|policy) .. (unless we (hear|verify|confirm|speak)|for want of|come back to us unsigned|lapsed in error|being withdrawn)',
    "your (listing|domain|membership|subscription|registration|line|file|file's|policy) .. (unless we (hear|verify|confirm|speak)|for want of|back to us unsigned|lapsed in error|being withdrawn)",
    // An office speaks.
    `(on behalf of|representing|appointed by|acting for|from|phoning for|calling for) the [Cap] [fire|electricity|safety|water|tax|licensing|pensions] (authority|ministry|safety people|licensing desk|regulator|department of)`,
    `(the|your) ${authority} (asked|has asked|has you|suggested|have asked|wants us|requires us|told us|tells us) [to|that|in|we|us]`,
    `(appointed|official|approved|designated|authorised|authorized) (contractor|agent|partner|supplier|inspector) for (your|the)`,
    '(oblige|obliges|obliged|bound|required|instructed) (me|to inspect|to confirm|to verify|by law to) ',
    "(this is|it's|i'm with|with) the [pensions|meter|accounts|business] (licensing|reconciliation|registry|compliance|verification|inspection) (desk|unit|office|team|people)",
    '(scheme|programme|program) your (council|county|district|trade body|association) has',
    "(mandatory|compulsory) (meter|upgrade|upgrades|review|swap|inspection|check) .. (we|we're|and we|us)",
    "(your (phone|power|gas|water|card|energy|internet) (company's|supplier's|company|processor|provider)) [partner] (team|about|line|department)",
    'courtesy call from your',
    // A prize, or a study.
    "((congratulations) .. .. (picked|selected|won|drawn|chosen)|you've come up|yours (came up|was (picked|the card)|came out)|(picked|drawn) from all|in our (draw|drawing|raffle)|out of the (bowl|hat))",
    '(won|win) the (drawing|draw|raffle|prize)',
    "(you|you've|you have|you just) won (a|our|this) [..] (drawing|draw|raffle|prize|voucher|giveaway)",
    '(running|conducting|doing|carrying out|making) (a|an) [brief|short|quick|small|academic|independent] [academic|independent] (study|inquiry|enquiry|opinion poll|research) (of|into|on|about)',
    '(nothing (commercial|to do with (selling|sales))|no selling involved|purely (academic|statistical))',
    '(updating|auditing|checking) the (files|records|lifts|details|registers|extinguishers|meters) of (all|every|each)',
    '(confirming|checking|verifying) the details we already hold',
    "(say you're a friend|tell (him|her|them) it's (a friend|personal|family)|it's the school|from head office$|ringing from head office|calling from head office)".replace(
      'from head office$|',
      '',
    ),
  ]),
]
