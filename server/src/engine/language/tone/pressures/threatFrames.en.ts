import { framesOf } from '../frame.ts'

/** Who stands above the listener and who looks on; what was neglected; silence, and what goes on without an answer. */
export const classes = {
  above:
    '(boss|bosses|ceo|cfo|md|corporate|headquarters|hq|head office|home office|board|boards|directors?|chairman|chair|chairwoman|governors|trustees|shareholders|stockholders|investors|owners?|partners?|mayor|superintendent|principal|headteacher|headmaster|head teacher|dean|chancellor|vice.chancellor|president|bishop|commissioners?|manager|managers|managing partner|supervisors?|superiors?|management|vestry|committee|executives?|parent company|franchisor|diocese|provost|higher.ups|upstairs|regional office|landlord)',
  watcher:
    '(insurers?|underwriters?|unions?|attorneys?|lawyers?|solicitors?|regulators?|inspectors?|auditors?|coroner|court|judge|council|press|papers|newspapers?|reporters?|parents?|residents|tenants|families|members|customers|clients|patients|guests|neighbou?rs|competitors|rivals|staff|wife|husband|children|voters|donors|congregation|parishioners|students|pupils|people|everyone|everybody|others|folks|public)',
  neglect:
    "(passed|turned|ignor[^ ]+|refus[^ ]+|said no|saying no|say no|sat on|sitting on|knew|nothing|did nothing|never|didn't|hadn't|weren't|wasn't|chose|been told|were told|was told|how (old|bad|little|long)|let (it|this)|my calls?|warned|unanswered|declined|waited|hung up|held out|didn't listen)",
  silent:
    "(no (reply|answer|response|word|objections?|message|text|no)|silence|your quiet|keep quiet|stay quiet|say nothing|not hearing|nothing (from you|back|heard)|hear nothing|don't hear|do not hear|don't object|haven't heard|not heard|without (a|any) (word|reply|answer|no)|unless (i|we) hear|unless you (tell|say|call|object|stop|ring|text|write|shout|wave)|unless told|absent (a|any)|barring a|should i not hear|unless something)",
  proceed:
    "(go ahead|going ahead|goes ahead|proceed|proceeds|proceeding|ships?|shipping|(send|sends) (it|them|one) (out|over|round)|send (the|our|my) ~1 (unit|order|machine|crate|pallet|team|crew|van|invoice|contract|boys|lads|fitters|truck)|order goes|place the order|goes through|goes in|start (on|work|your)|book (it|you|us)|deliver|delivers|delivered|bill you|charge|invoice|sign you|put you|enrol|enroll|renew|renews|a yes|a deal|consent|agreement|agreed|on board|accepted|approval|approved|go-ahead|green light|count you|you're in|consider it|confirmed|lock (it|you)|as planned|as arranged|come anyway|come (round|over|by)|want to know|take it you)",
} as const

/** Let go where nothing comes back, or nothing but a page by mail. */
const letGo =
  "(leave (it|you)|stop|close|won't|will not|shan't|timing|park it|drop it|no hard|that's fine|fine|e-?mail|text|inbox|mailbox|copy|letterbox|voicemail|remove|take you off|last (call|message)|try again|call again|ring again)"
const routed =
  "(you'd rather|prefer|easier|better|suits|handles|right person|if that's|as you|referred|suggested|said to|told me to|asked me|pass (it|this)|forward|introduc[^ ]+|on behalf|you asked|minutes|report says|agenda|voted|approved|published|posted)"

/** Threats, in English. */
export const threats = framesOf(classes, [
  // Above their head.
  [
    '(my|the) next ~1 (call|letter|e-?mail|message|stop|visit|one|name|number|conversation|voicemail) ..5 (the|your) ~2 {above}',
    routed,
  ],
  ["(the|your) ~2 {above} (is|are|'s|will be|comes) ~1 (the )?next (name|call|one|stop|number|on my)", routed],
  [
    "(i'll|i will|i'd|we'll|i shall|i'm|i can|i could|i might|i may|i'll be|we can|shall i|should i|must i) ~3 (ask|asking|tell|telling|write|writing|copy|copying|cc|inform|informing|escalate|escalating|report|reporting|explain|mention|mentioning|raise|raising|take|taking|complain|turn|turning|put|go|going|refer|bring) ~6 (the|your) ~2 {above} & (unless|if (i|you|nobody|this|that|we|it)|otherwise|or else|failing|perhaps|maybe|since|hate|personally|directly|straight|differently|why|next one|weren't|wasn't|didn't|refus[^ ]+|ignored|not)",
    routed,
  ],
  [
    '(wonder|wonders|wondered|curious|interested to see|like to (know|see|hear)) ~1 (what|how|whether|if) (the |your )?~2 ({above}|{watcher}) ~1 (would|will|might|could|make|thinks?|say|says|feel) ..10 ({neglect}|refusing|saving|make of|say to|react|feel about)',
    routed,
  ],
  [
    "(the|your) ~2 {above} (would|might|will|may|could|sees|saw|feels|felt|thought|thinks|strikes me|struck me) ..6 (differently|otherwise|a different view|another view|who'd want to know|who would want to know|more sense|sooner hear|keener|more open)",
    '(minutes|gazette|paper|said|voted)',
  ],
  [
    '(took|take|taken|taking|raised|raise|raising) (the matter|it|this|that|things|my case|your (case|answer|refusal)) ~1 (with|to) (the|your) ~2 {above}',
    routed,
  ],
  [
    '(if|should|when|once|were|the day|wait till|wait until|shame if|pity if|supposing) ~2 ({above}|{watcher}) ~2 (learn|learns|hear|hears|heard|find out|finds out|found out|discover|discovers|ask|asks|asked|read|reads|see|realise|realize|get wind|got wind|to learn|to hear) ..8 {neglect}',
    '(gazette|survey|review|minutes|newsletter|meeting|in (march|april|may|june))',
  ],
  ['(every|each|half the|most|the) ~2 {watcher} ~4 (would be|will be|are|is|be) on my side'],
  // Calls without end.
  [
    "(you'll|you will|expect to|you're going to|expect) ~1 (find|see|hear|hearing|seeing|have|meet|get|me) ~2 (from )?(me|us|my voice|my number|my calls?)? ?~4 (every|each|daily|again and again|all (week|month)|day after day|week after week)",
    '(every (truck|page|month (on|in) the)|report|newsletter|invoice|statement)',
  ],
  [
    "i'll be ~3 (a (regular|fixture|familiar voice)|the first voice|back (every|each|daily)|calling (every|each|daily)|ringing (every|each|daily)|here (every|each))",
    "(if|won't)",
  ],
  [
    "(until|till) (we've|we have|you've|you have|you and i have) ~1 (spoken|talked|had (this|that|our|a) ~1 (talk|chat|conversation)|picked up|called (me )?back|answered|signed|sat down)",
    "(won't|not|hold|nothing|no charge|nobody|stop|bye|goodbye)",
  ],
  // Silence is a yes.
  ['{silent} & {proceed}', letGo],
  [
    '(silence|quiet|no answer|no reply|not answering|not calling back|hush) ~2 (tells|told|says|means|is|was|sounds like|reads as|looks like|makes) ..5 (deal|yes|agree|agreed|agreement|interested|consent|on board|go ahead|green light)',
    '(fine|no)',
  ],
  // Warned.
  [
    "(don't|never|nobody can|you can't|no one can|let nobody|let no one|so you can't) ~1 say ~2 (i|we|nobody|no one|you|that you|that nobody) ~2 (rang|called|told|warned|tried|said|mentioned|offered|didn't|weren't|never|wasn't)",
  ],
  [
    "what (became|becomes|happened|happens|befell) ~1 (of |to )?(him|her|them|those (who|that)|the (last|other) (fellow|man|woman|manager|owner|shop|firm|farm|outfit|one who)|people who|firms (who|that)) & ({neglect}|you'll have seen|you've seen|ask around|you know|you saw|you heard)",
  ],
])

/** A fright or a shame, without more, in English. */
export const fears = framesOf(classes, [
  [
    "(any|every|no|a|an) ~1 (owner|manager|director|landlord|farmer|builder|parent|person|man|woman|business|firm|company|boss|head|chef|buyer|operator|employer|captain|principal) (with|worth|who|in (his|her|their) right) ..5 (would|wouldn't|would've|could|does|doesn't) ~2 (sign|signed|said|say|turn|turned|pass|passed|wait|waited|refuse|hesitate|act|acted|have|had|think|let|leave)",
    '(e-?mail|read|knows who|deal with)',
  ],
  [
    '(shame|pity|sorry|awkward|embarrassing|unfortunate) (if|for|should|were) (your|the|a|any) ~2 ({watcher}|{above}) ~2 (learn|learned|hear|heard|find out|found out|discover|discovered|notice|noticed|see|saw|read)',
  ],
])
