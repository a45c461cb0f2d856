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
  stubborn:
    '(persistent|stubborn|relentless|tenacious|dogged|bulldog|terrier|dog with a bone|limpet|boomerang|pitbull|pit bull|bad penny)',
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
    '(hate|sorry|shame|pity|rather not|not like|not want|dislike|loath|reluctant) ~1 (to )?(have to |be forced to |be made to |need to )*(bring|take|raise|mention|involve|escalate|go|tell|trouble|drag|explain|report) ..6 (the|your) ~2 {above}',
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
    '(noting|note|noted|mention|mentioned|record|recorded|report|put|putting|writing) ~3 (in|to|into|on) ~2 (report|file|write.?up|summary) ~4 {above}',
    routed,
  ],
  [
    '(if|should|when|once|were|the day|wait till|wait until|shame if|pity if|supposing) ~2 ({above}|{watcher}) ~2 (learn|learns|hear|hears|heard|find out|finds out|found out|discover|discovers|ask|asks|asked|read|reads|see|realise|realize|get wind|got wind|to learn|to hear) ..8 {neglect}',
    '(gazette|survey|review|minutes|newsletter|meeting|in (march|april|may|june))',
  ],
  ['(every|each|half the|most|the) ~2 {watcher} ~4 (would be|will be|are|is|be) on my side'],
  // The law and the collectors, in the caller's hand.
  [
    "(bailiffs?|repo man|repo men|enforcement (officers?|agents?)|debt collectors?|collectors?|collections|recovery (team|agents?|men)|low-loader|process server|sheriff|solicitors?|lawyers?|attorneys?|legal (team|department)) ~3 (has|have|is|are|will|knows|gets|comes|'ll) ~2 (your|be (in touch|round|calling|at)|come|call|on (his|its|their) way|standing by|instructed|next|ready)",
    '(you asked|your (clients|customers|tenants|solicitor|lawyer|attorney)|you hired|for you)',
  ],
  [
    "(we|we'll|i|i'll|i shall|we shall|we're|i'm) ~3 (start|begin|commence|issue|file|instruct|pass|refer|take|pursue|send|hand|forced|obliged) ~4 (proceedings|legal action|a claim|to court|collections|bailiffs|solicitors|our lawyers|enforcement|a lien|further action|the authorities)",
    '(for you|on your behalf|your (clients|customers|tenants))',
  ],
  // Calls without end.
  [
    "(i|we) (don't|never|won't|shan't|do not|will not|wouldn't) (ever |just |simply |easily |be one to )*(go away|going away|give up|let go|let up|leave off|let it (drop|lie|rest|go)|let this (drop|lie|rest|go)|take (a )?hints?|tire|get tired|stop (calling|ringing|trying|dial+ing|phoning|knocking|until|till)|back (off|down)|disappear|fade away|be ignored|be put off|be brushed off|drop it|quit)",
    '(bother|promise|trouble|good roof|warranty)',
  ],
  [
    "(you can't|you cannot|you won't|no use|no point|there's no|you couldn't|nobody can) ~1 (dodge|dodging|duck|ducking|avoid|avoiding|hide|hiding|escape|escaping|outrun|shake|get rid of|ignoring|ignore) ~1 (me|us|my calls|from (me|us)|forever|for ever|this forever)",
  ],
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
  ["(i'm|i am|we're|i can be|call me|they call me|known (as|to be)|i was born) ~3 {stubborn}"],
  [
    "(i can|i could|i'll|i will|happy to|i don't mind|glad to|prepared to|content to|willing to) ~2 (sit|sitting|wait|waiting|camp|camping|park|parking|stand|standing|sleep) ~3 (parking lot|car park|lobby|reception|driveway|outside|doorstep|foyer|gate|on hold|all (day|week|night))",
    '(if|for the results?)',
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
    "(your|his|her) (own )?(name|signature|face|head|neck|job|licen[cs]e|career|desk) (will|would|'ll|is going to|gets to) ~4 (report|paper|papers|headlines?|inquest|summons|lawsuit|on the (line|block)|they (ask|blame|look)|blame|blamed|the one)",
    '(badge|list|plaque|door)',
  ],
  [
    "(they'll|they will|somebody will|someone will|people will|everyone will|question will be|question is going to be|{watcher} (will|is going to|are going to)) ~2 (ask|asking|want to know|wonder|remember|look up|be) ~3 (who|why|what you|how long|whether you|when you|how you) ..5 {neglect}",
  ],
  [
    '(lost|lose|losing|cost|costs) ~1 (his|her|their|your) (job|jobs|post|posts|careers?|licen[cs]es?) ~3 (over|for|because|when|after|to|doing)|(fired|sacked|dismissed|demoted) (over|for) (less|smaller|this|that|lesser|doing)',
  ],
  [
    "what (became|becomes|happened|happens|befell) ~1 (of |to )?(him|her|them|those (who|that)|the (last|other) (fellow|man|woman|manager|owner|shop|firm|farm|outfit|one who)|people who|firms (who|that)) & ({neglect}|you'll have seen|you've seen|ask around|you know|you saw|you heard)",
  ],
  [
    "in your (own )?(best )?interests? to (pick|answer|call|ring|sign|reply|return|cooperate|listen|take my|speak)|(you'd|you would|you'll|you will) (do well|do best|be (wise|wiser|smart|well advised|better off)) to (pick|answer|call|ring|return|sign|reply|take my|not (ignore|hang|make))",
  ],
  [
    "(not|never|won't|isn't|ain't|nobody's) ~2 (leaving|moving|budging|going (home|anywhere)|hang up|hanging up|putting the phone down|sleeping|resting|rest) ~4 (until|till|without|before) ~3 (you|your|we|i|an answer|a yes|a signature|that)",
    '(gate|door|truck|goods|stock)',
  ],
  [
    "(phone|line|desk|bell|doorbell|mobile|cell) ~1 (will|'ll|is going to|won't stop) (ring|ringing|buzz) ~4 (every|each|again|until|till|tomorrow|and|nine|day)",
    '(guests|customers|patients|alarm)',
  ],
  [
    'i know (where|when|what time|which days?) you (park|live|eat|drink|leave|finish|lunch|have lunch|get in|go home|drop|shop|golf|play)',
  ],
  [
    "(i'll|i will|i'd|i can|i could|i might|i may|i shall|shall i|should i) ~2 (post|publish|tell|write|leave|mention|show|print|share|let) ~5 (online|review|facebook|google|nextdoor|the (papers?|press|chamber|council|town|neighbou?rs|parents|union|inspectors?|regulator|news|street|whole)|one star|everyone|everybody|your (customers|neighbou?rs|parents|tenants|staff|clients)) & (unless|if (you|i|we|this|nobody)|else|otherwise|how you|who|that you|why you|shame|hate)",
    routed,
  ],
  [
    '(a (quiet |little |quick )?word|one (quick )?call|a (quick )?call|a letter|one letter|an anonymous [^ ]+|tip(ped|ping)? off|tip-off) ~2 (from me |to |with |in )~2 (inspectors?|regulator|council|marshal|fire|health|osha|hse|trading|licensing|planning|tax|irs|hmrc|authorities|insurers?|union|press|papers?)',
    '(your appeal|help|would clear|settles)',
  ],
  [
    "(wouldn't take|doesn't take|hardly takes|takes only|would only take) ~2 (much|a call|one call|a letter|a word) ..6 ({above}|{watcher})",
  ],
])

/** A fright or a shame, without more, in English. */
export const fears = framesOf(classes, [
  [
    "(any|every|no|a|an) ~1 (owner|manager|director|landlord|farmer|builder|parent|person|man|woman|business|firm|company|boss|head|chef|buyer|operator|employer|captain|principal) (with|worth|who|in (his|her|their) right) ..5 (would|wouldn't|would've|could|does|doesn't) ~2 (sign|signed|said|say|turn|turned|pass|passed|wait|waited|refuse|hesitate|act|acted|have|had|think|let|leave)",
    '(e-?mail|read|knows who|deal with)',
  ],
  ["(what's|what is|what was) (your|the) excuse|what (on earth )?are you waiting for"],
  [
    "(you'd|you would|anyone would|anybody would|a person would|one would) ~1 (have to|need to|must) be (blind|mad|crazy|deaf|asleep|a fool|out of your mind|nuts|foolish|insane|silly|dim|daft)",
  ],
  [
    "(neighbou?rs|they|they're|people|others|folks|everyone|everybody|parents|tenants|colleagues) & (wonder|wondering|wonders|asking|puzzled|talk|talking|notice|noticing|whispering|noticed) ~1 (why|that|about|how) (you|you're|you've|yours|your (place|shop|house|name|yard|school|firm)) ~3 (not|aren't|haven't|isn't|hasn't|holding|hold|the only|the last|won't|refuse|missing|without|the odd|still)",
    '(gate|queue|closed|hours|line is|review)',
  ],
  [
    '(shame|pity|sorry|awkward|embarrassing|unfortunate) (if|for|should|were) (your|the|a|any) ~2 ({watcher}|{above}) ~2 (learn|learned|hear|heard|find out|found out|discover|discovered|notice|noticed|see|saw|read)',
  ],
])
