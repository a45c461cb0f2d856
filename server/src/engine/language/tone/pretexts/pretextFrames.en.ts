import { type Frame, framesOf } from '../frame.ts'
import type { Pretext } from './pretext.ts'

const classes = {
  // A day, a place or a paper by which the listener can check it, or their wish to be left alone.
  checkable:
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|expo|fair|conference|trade show|[^ ]+ (show|meeting|auction|muster|hearing)|booth|stand|minutes|county|council's|clerk|haven't|hasn't|never|not you|didn't|off (the|our|my) list|as promised",
  released:
    "stop|not to|no longer|remove|removed|take you off|taken off|off the list|off our list|won't|didn't want|said no|not interested|busy|until|before|wait|another time|leave you|no more|before june",
  people:
    'boss|partner|office|wife|husband|colleague|bookkeeper|assistant|secretary|accountant|manager|team|brother|sister|director|foreman|supervisor|chairman|chief executive|head office|owner|landlord|deputy|predecessor|receptionist|reception|front desk|people|staff|solicitor|lawyer|bank|board|trustees|principal|headmaster|superintendent|son|daughter|father|mother|business partner|co-owner|finance people|finance team|purchasing people|accounts team|front office|corporate office|it people|it team|site manager|line manager',
  one: "you|you'd|you've|you had|you have|your (office|team|firm|company|people|colleagues?|assistant|secretary|staff|site|school|business|crew|manager|department)|(some(body|one)|one) (from|in|at|of|on) your ~2 (office|team|firm|company|end|number|address|side|business|people|site|building|desk|school|staff|department)|one of your (people|team|colleagues|staff|crew|guys|managers)",
  // What who is curious about a firm does.
  enquired:
    'requested|enquired|inquired|ordered|wrote|emailed|rang|rung|called|phoned|contacted|reached out|got in touch|been in touch|were in touch|applied|registered|signed up|signed on|filled in|filled out|filled|submitted|downloaded|booked|reserved|put in|put down|opted in|subscribed|entered|clicked|visited|left a message|left your (name|number|details|card)|left us|raised|opened|sent in|asked for|asked about|asked us|asked to|expressed|ticked|pressed|texted|messaged|dialled|dialed|completed|started|placed|commissioned|responded|replied|answered|nominated|approached',
  us: 'us|our|ours|me|my|online|on the (website|site|web|form)|through the (site|website|web)|on facebook|on linkedin|with us|to us',
  request:
    'enquiry|inquiry|request|application|registration|question|query|callback|call-back|booking|order|download|interest|quote request|demo request|brochure request|form|reservation|sign-up|signup|voicemail|subscription|entry|ticket|instruction|instructions',
  arrived:
    'came|come|comes|reached|landed|arrived|received|with us|on my desk|in my inbox|in front of me|passed|forwarded|assigned|picked up|to hand|turned up|in my hands|has found|crossed|in the queue|on file|on our books|is here|got to|logged|processed|come up|been sent|ready|on my list|at our end|been through',
  talked:
    'spoke|spoken|talked|chatted|discussed|agreed|covered|went over|gone over|settled|arranged|met|shook|left it|left off|left things|decided|planned|said|started|began|touched on|mentioned|worked out|set up|sketched|pencilled|penciled|lined up|had|have|put off|mapped out|shared|promised|left',
  talk: 'conversation|chat|talk|meeting|lunch|coffee|correspondence|agreement|arrangement|deal|discussion|appointment|get-together|exchange|handshake|understanding|bargain|friendship|phone call|earlier call|last call|drink|beer|breakfast|dinner|evening|plan|plans|pact|history|days (in|at|together)|time (at|in|together)',
  authority:
    'bank|council|county|city|state|government|ministry|department|authority|authorities|agency|bureau|commission|registry|regulator|revenue|tax (office|people)|irs|hmrc|licensing|water (company|board|people)|electric (company|people)|power (company|people)|gas (company|people|board)|phone company|utility|energy|insurance (company|people)|insurer|grid|fire (service|department|marshal|authority|inspectorate)|health (department|inspector|authority|inspectorate)|trading standards|landlord|head office|corporate|card (network|processor|company|people)|processor|meter (people|company|department)|building inspector|inspectorate|safety (board|executive|people|authority|commission)|labou?r (board|office|department)|standards (board|office|body)|pensions? (office|regulator|authority|service)|billing (centre|center)|data protection (office|authority|people)|domain registry|business rates (office|team)|rates office|census',
  account:
    'account|file|application|profile|warranty|coverage|benefits?|entitlement|enrol?lment|listing|registration|subscription|membership|policy|domain|line|record|records|case|claim|order|shipment|parcel|package|delivery|refund|rebate|deposit|payment|statement|meter|certificate|credential|credentials|service|booking|reservation|renewal|balance|credit|entry|business profile|search listing|website|email|password|software|licen[cs]e key|computer|server|router|terminal|card machine|contract|agreement|paperwork|documents?',
  trouble:
    'expires?|expiring|expired|lapses?|lapsing|lapsed|suspend(ed)?|suspension|cancel(led|ed)?|closed|closing|close|frozen|locked|blocked|flagged|on hold|held|hold-?up|pending|incomplete|unverified|unsigned|unclaimed|removed|deleted|withdrawn|returned|under review|disconnected|cut off|terminated|deactivated|out of date|renews?|stuck|awaiting|outstanding|irregular(ity|ities)?|discrepanc(y|ies)|mismatch|problem|error|issue|query|lost|missing|go back|revoked|archived|shut|sealed|void|forfeit|destroyed|purged|switched off|compromised|infected|breached|out of warranty|incorrect|overcharged|double charged|double-charged|owing to you|owed to you|due to you|in your favou?r|waiting',
  // What who keeps the file does with it.
  official:
    'verify|verified|verification|confirm|confirmed|confirmation|release|released|reinstate|validate|unlock|reactivate|restore|process|processed|finali[sz]e|authori[sz]e|authori[sz]ation|signature|unless (we|i|you|somebody|someone)|before (we|i) (can|close|have)|our (records|system|end|files|side|books|database)|my (desk|screen|file|list)|in front of me|been (passed|assigned|handed|transferred) to|came (up|to) (to|on)|assigned to me|with us|your (say-so|say so|go-ahead|okay|initials|date of birth|reference)|need (one|a|your|just|you to)|i only need|just need|fall(s|en)? to me|claim it|collect it|put right|straighten|clear it|sort it|resolve|lift the|reference number|case number',
  research:
    'survey|questionnaire|poll|study|research|census|opinions?|views|statistics|thesis|dissertation|article|feature|directory|register|interviews?|book|documentary|white paper|benchmark|findings|data gathering|report on|project for (my|the|our) (university|college|school)',
  prize:
    'prize|raffle|sweepstakes?|draw|drawing|gift|voucher|reward|hamper|giveaway|giveaways|holiday|vacation|cruise|free (weekend|stay|trip|tablet|inspection|upgrade)|gift card|trophy|windfall|grant money|tickets',
} as const

/** Frames of pretexts by kind, in English. */
export const english: Readonly<Record<Pretext['kind'], readonly Frame[]>> = {
  past: framesOf(classes, [
    [
      '(when|where|as|what|since|last time|how|after|like|whatever|the (thing|matter|plan|terms|figures?|number|dates?|price|slot|time|idea|job|order|visit|call|business|subject|point|question)) (that )?(we|you and i|the two of us|we both|us two) (had |have |last |both |already |once |all |first |so )*{talked}',
      '({checkable}|neighbou?r|with (the|your|their|our)|to (the|your)|over at|started (in|with|at)|had (the|a|to|no)|have (the|a|to|no|been)|planned|said|decided to|met (the|them|your)|began (in|with)|covered (the|your)|left (the|a|your)|shared (the|a)|settled (the|a)|if|mentioned in)',
    ],
    [
      '(you and i|the two of us|you and me|we both|us two) (have |had |were |are |did |once |already )*(go (way |a long way )*back|friends|served|studied|raised|drank|danced|go way back|go back)',
      '({checkable})',
    ],
    [
      "(following|after|since|from|per|further to|on the back of|thanks to|resuming|resume|continuing|continue|finish|finishing|remember|enjoyed|enjoy|recall|under|honou?r|honou?ring|keeping to|back to|as per|re|regarding|confirm|confirming|loved|keep to|stick to|standing by|bound by|in line with|according to|forgotten|forget|about|it's) ~1 (our|that|the) (little |last |recent |earlier |good |long |first |old |pleasant |great |lovely |interesting |previous |friday |original |phone |standing |lively )*{talk} ~3 (we|you and i|last|the other|back|at|in|from|over|together|with you|, you|about the|as)",
      `({checkable}|your (plan|plans|agreement|meeting|dinner|lunch)|if|would|menu|evening (shift|class|service|rush)|the (plan|plans|agreement|meeting|lunch|dinner|evening|breakfast|coffee|deal|exchange|discussion|talk|drink|beer))`,
    ],
    [
      "(good|great|lovely|nice|pleasure|fun|wonderful|enjoyed|loved|delight|treat|super|grand|terrific|a joy) ~1 (seeing|meeting|talking (to|with)|speaking (to|with)|catching up with|chatting (to|with)|running into|bumping into|reconnecting with|working with|having|to have (met|seen|spoken|talked|caught)) (you|y'all|the two of you)",
      '({checkable}|would|look forward|looking forward)',
    ],
    [
      "(surely|no doubt|i bet|i'm sure|hope|trust|bet|guess|you'll|you will|you must|you'd|you may|you might|do you|don't you|don't|can't|haven't|you|still|won't) ~2 (remember|recall|recollect|recogni[sz]e|place|forgotten|guess) ~1 (me|my (voice|name|face|laugh)|our|us|the (voice|face|name|night|trip|time|day|summer|lads|girls)|who (this is|i am|it is|this)|that (night|time|trip|weekend|summer|party|evening)|when we|how we)",
      `({checkable}|brand|our (reviews|name is))`,
    ],
    [
      "(it's|this is|i'm|from|here's|a|our|we have|we've|have|you from|through|by) (a|an|your|our|some)? ?~1 (old|mutual|childhood|school|college|army|navy|dear|family|long-lost|long lost|university|church|golf|drinking) (friend|pal|mate|buddy|classmate|roommate|flatmate|teammate|flame|comrade|schoolmate|acquaintance|chum|crony|sparring partner|drinking partner|days|times|crowd|gang|connection|partner)",
      '(gave me|passed me|pointed me|put me|bus|your (school|college|university) days|sister)',
    ],
    [
      '(same|old|back (in|at)|our|from) ~1 (dorm|class|school|college|university|regiment|unit|church|choir|fraternity|sorority|squad|platoon|home town|hometown|neighbou?rhood|street|graduating class|football team|rugby club|year) & (you and (i|me)|we (were|both|shared|used|go)|together|remember|both of us|you were|small world)',
      '({checkable}|your (school|college|church|team))',
    ],
    [
      "(we'd|we had|we've|we have|you'd|you've|you) ~1 (got |have )?(an? |our |that )(appointment|meeting|call|date|slot|arrangement|standing (call|meeting)|lunch) ~2 (booked|scheduled|set|lined up|pencilled|penciled|in the (diary|calendar|book)|arranged|this|today|coming|at|on)",
      '({checkable}|with (the|your)|would|if)',
    ],
    [
      "(your|a|the) missed call|missed (a|your) call|you('d| had|'ve| have)? (tried|rang|rung|called|phoned) (me|us|this number|my (office|line|number|desk|cell|mobile)|our)|your number ~2 (came up|on my|on our|showed|shows|flashed)|(calling|ringing|phoning|returning) (you |it |that |yours? )?(back|call)",
      "({checkable}|i'll|i will|be calling|if you|customers|when your|keep)",
    ],
  ]),
  claim: framesOf(classes, [
    [
      `{one} (had |have |has |very |so |kindly |recently |already |just |once |actually |personally |apparently |who |that |, )*{enquired} ..5 {us}`,
      `({checkable}|{released}|your (customers|guests|tenants|patients)|called (off|out)|opened (your|a)|answered (your|the)|replied to (your|the)|reviews?|if you|whether|would you)`,
    ],
    [
      `(the|that|those|a|this|for|about|regarding|on) ~2 (quote|price|figures?|sample|samples|brochure|information|info|details|form|order|callback|booking|demo|visit|inspection|survey|trial|report|guide|estimate|catalogue|catalog|appointment|call|details|seat|place|slot|consultation|plan|dates?|numbers|proposal|machine|thing|one|upgrade|application|matter) (that |which )?(you|your {people}|somebody there|someone there|they|you'd|you've|you had) (kindly |had |have |were |was |already |so |once |recently |'d )*(after|requested|asked|wanted|ordered|enquired|inquired|booked|registered|signed|needed|mentioned|commissioned|put in|left with|sent (us|in)|expecting|waiting|okayed|approved|authori[sz]ed|agreed|interested|been after|put your name|filled)`,
      `({checkable}|{released}|council|county|inspector|customers|permit|planning|your post|on your (site|page|board))`,
    ],
    [
      `(your|the|this|that|an) (own |recent |kind |little |online |web |earlier |written |telephone |latest )*{request} (of yours |from you |from your (office|team|site) |with us |you (made|sent|left|put in|filed) )*(has |have |had |was |is |just |only |finally |been |'s |now )*{arrived}`,
      `({checkable}|council|county|city|planning|permit|state|your (order|entry|question) (form|desk)|subscription box|the (form|order|question|ticket|entry|booking) (is|was|came|comes|arrived)|customers)`,
    ],
    [
      '(thanks|thank you|cheers|grateful|obliged|appreciate|delighted|pleased) ~3 (for|that you|you) ~2 (calling (us|in|our)|ringing (us|in|our)|writing (to us|in)|getting in touch|got in touch|reaching out|reached out|contacting (us|me|our)|your (interest|enquiry|inquiry|order|request|instruction|application|recent visit|business|custom|loyalty|continued)|taking my call|meeting (me|us|with)|seeing (me|us)|agreeing|the chat|coming (by|to our|along to)|visiting (us|our)|stopping by|dropping by|downloading|registering|choosing us|being (a|such a) ~2 (customer|member|client)|signing up|subscribing|entering|completing|filling|opting|applying|attending|enquiring|inquiring|requesting|inviting|joining)',
      `({checkable}|if you|in advance)`,
    ],
    [
      `your {people} (has |have |had |already |kindly |just |very |also |personally |tells me |said |says |i believe |was the one who |'s |is )*(asked|suggested|wishes|wished|instructed|arranged|approved|agreed|okayed|cleared|recommended|insisted|promised|authori[sz]ed|signed off|signed up|green-lit|given|gave|nodded|waved|blessed|put (me|us|you|your)|sent me|on board|all for it|keen|expects|happy|said yes|thought|hoped|assured|assures|would like|all in favou?r|confirmed|booked|ordered|requested) ~3 (me|us|i|it|this|you|that|the|to|for|a|your)`,
      `({checkable}|the paper|reporter|post|minutes|review|the (news|argus|ledger|gazette)|council|interview|gave me your (name|number)|sign|signs|drivers|podcast|no|nothing|not|never)`,
    ],
    [
      "(you'll|you will|you're|you are|you should|you were|you would|you'd|you must|you've|said you'd|told you'd|told you would|i'm) ~2 (expecting|expect|been expecting|be expecting|waiting (for|on)|told to expect|awaiting|looking forward to|expected) ~1 (me|this|my|our|us|the call|a call from (me|us)|to hear from (me|us))",
      '(customers|drop|when)',
    ],
    [
      '(taken|took|taking|inherited|assigned|handed|given|looking after|look after|manage|managing|responsible for|responsible) ~2 (over )?your (account|file|case|portfolio)|your (file|account|case|name|portfolio|details) ~3 (passed|handed|assigned|transferred|given|landed|moved|allocated|come|came|across) ~2 (to (me|us|my)|on my desk|my desk|over to|across my)',
      `(customer accounts|website|directory|{checkable})`,
    ],
    [
      '(getting|come|coming|get|reverting|replying|responding|circling) back (to you )?(about|on|with|regarding|re|over) (your|the|that|what) ~4 (question|enquiry|inquiry|request|query|message|quote|email|order|form|application|price|figures?|sample|callback|you|ticket|booking|thing)',
      `({checkable}|i said|i promised|i told you|i'd get|i'll)`,
    ],
  ]),
  matter: framesOf(classes, [
    [
      "(this is|i'm|i am|we're|we are|speaking|calling|ringing|phoning|call|here) (you |today |here |now |officially |actually |directly |, )*~2 (from|for|with|on behalf of|representing|acting for|working with|working for|working alongside|appointed by|contracted by|contracted to|assigned by|partnered with|partnering with|on behalf|engaged by|instructed by|authori[sz]ed by|approved by|sent by) (the|your) (local |state |national |regional |federal |own |city |county )*{authority}",
      '(calling about|letter|notice|report|contract|contractor (list|in)|minutes|application|photo|you work|your work|energy (audit|bill))',
    ],
    [
      "(the|your|a) (local |state |national |regional |federal |own )*{authority} (has |have |had |just |now |recently |also |'s )*(asked|told|instructed|appointed|authori[sz]ed|requires?|required|contracted|engaged|commissioned|requested|mandated|sent|directed|nominated|approved|assigned) (me|us|our|that (we|i))",
    ],
    [
      `(your|the|that|this|a|an) (business |company |online |merchant |toner |copier |supply |supplies |own |google |service |free |support |card |electricity |energy |power |phone |postal )*{account} & {trouble} & {official}`,
      `({checkable}|your (customers|tenants|patients|guests|drivers)|county|council|permit|my (quote|message|email)|i (sent|emailed|mailed|posted|left)|inspector|recall|landlord|delivery (bay|door|yard|trucks?)|your (lease|roof|reviews)|customer)`,
    ],
    [
      '(confirm|confirming|verify|verifying|update|updating|validate|validating|re-?verify|reconfirm|complete|completing|check|checking|bring) ~2 (your|a few|some|the|a couple of|one or two|certain) (business |company |personal |contact |last |account |basic |address |security |registered |mailing |few |model |serial )*(details|records?|information|particulars|file|listing|entry|registration|serial number|model number|account|date of birth|profile|credentials|identity|paperwork on file|books) ',
      `(sent|send|email it|emailed|mailed|arrived|{checkable}|delivery|parcel|post|on your (site|website)|against the|council|county|free to)`,
    ],
    [
      "(i'm|i am|we're|we are|i|we|my (university|college|firm|company|office|institute|team)|our (firm|company|institute|team|university|students?)|the (institute|university|college|association|foundation|centre|center)) ~4 (conducting|running|doing|do|carrying out|compiling|gathering|collecting|taking|writing|putting together|researching|polling|interviewing|canvassing|undertaking|studying|updating|preparing|polls?|interview|canvass|survey) ~5 {research}",
      `(for you|your (roof|boiler|site|land|dock)|{checkable}|land survey|the survey (found|shows|report)|council|customers|site survey|school|roof|free|(we|i) do (asbestos|roof|site|damp|land|drone|leak|energy|tree|soil|drain)|boundary)`,
    ],
    [
      '(a few|two|three|four|five|six|some|couple of|handful of|ten) (quick |short |simple |easy |anonymous |little )*(questions|answers|opinions) & (research|study|student|students|opinion|statistics?|statistical|anonymous(ly)?|industry report|government|thesis|academic|poll|survey|census|university|no (selling|sales)|benchmark)',
      `({checkable})`,
    ],
    [
      "(you|your (home|house|firm|company|business|shop|name|number|property|address|street|office|school|site|household|practice|building|restaurant|farm|garage)|you've|you're) ~3 (selected|chosen|picked|drawn|nominated|shortlisted|singled out|earmarked|pre-?approved|pre-?selected|hand-?picked|awarded|approved|qualified|qualify|qualifies|eligible|entitled|a (winner|finalist)|one of (a|only|the) (few|handful|#|lucky|select|chosen)|in line|on the list|on our list|flagged) ~3 (for (a|our|this|the|your|an)|to (receive|get|take|join|test|claim|trial|try|benefit|participate|take part)) & (free|complimentary|no (cost|charge)|lucky|{prize}|programme|program|scheme|pilot|upgrade|rebate|refund|credit|offer|discount|test|trial|claim|funding|allowance|grant|benefit|relief|panel|limited|exclusive|special)",
      `({checkable}|council|county|award by|the (paper|argus|ledger|gazette)|contract|tender|best|planning|historic)`,
    ],
    [
      "{prize} & (you|your|you've|you're) & (won|win|winner|claim|collect|pick up|unclaimed|set aside|with your name|congratulations|came up|drawn|came out|came top|waiting for you|reserved for you|put aside|to be claimed|sitting here|entered)",
      `({checkable}|your (raffle|prize|school|fair|gala|auction|holiday|draw|gift (shop|card))|gift aid|drawings? (of|you|for|show)|customers|guests|collect(ion)? (from|your)|draw(ing)? (showed|from)|the drawing|my drawing|cad)`,
    ],
    [
      '(parcel|package|shipment|envelope|documents?|paperwork|papers|cheque|check|item|delivery|consignment|registered letter|court papers|package) & (undelivered|release it|released|release them|sent back|returned to sender|go back|unclaimed|awaiting|(needs?|requires?) your (signature|say-so|initials)|customs|depot|held (for|at|in|by|until)|on hold|only the addressee|addressee)',
      "(i (left|sent|posted|mailed|dropped)|i've (left|sent|posted)|my card|your (drivers?|customers?|dock|door|guests|tenants|front desk)|with your|customers|at your)",
    ],
    [
      "(i'd like|i want|we want|we'd like|looking|hoping|wanting|i wanted|i was hoping|keen|interested) ~3 (place|placing|put in) (a|an|quite a|our) ~2 order|(become|becoming) (a|one of your) ~1 customers?|(reserve|book|booking) (a|one of your|your) ~1 (room|table|suite|hall|court) ~3 (for|at|with)|(apply|applying) for (the|your) ~1 (job|post|vacancy|position)|(i'm|i am|we're) (a|one of your|an|your) ~2 (customer|patient|resident|neighbou?r|parent|regular|guest|member|shareholder)s? ~1 (of yours|with a|of your|and|who)",
      `(you|your (room|table|hall|customers)|if)`,
    ],
    [
      "(your|the|this|a|an) (mandatory|compulsory|statutory|routine|official|required|regulatory|scheduled|obligatory|government|legally required|council-approved|annual compliance|compliance|yearly) ~1 (check|inspection|review|audit|visit|notice|update|call|survey|requirement|programme|program|upgrade|swap|replacement|exchange|assessment|test|meter) & (i'm|i am|we're|we are|i|we|our (team|engineers?|technicians?|inspectors?|people)|my (job|office)|me|us)",
      `({checkable}|the (inspector|county|city|state|osha)|next (week|month)|found|your (staff|team) (do|did))`,
    ],
    [
      '(complaint|incident|legal matter|irregularity|breach|violation|report|investigation|claim|case|fine|penalty|citation|matter of some) ~3 (against|involving|concerning|about|registered|logged|under|in|with|naming|filed against|lodged against|attached to) ~2 (you|your (name|business|company|address|firm|premises|account|number|property)) & (my desk|assigned|reference|case number|speak (to|with) you|urgent(ly)?|resolve|before it|escalat(e|ed|es)|in front of me|we need|i need|come to (me|us)|came to (me|us)|crossed|department|unit|officer|passed to|calling)',
      `({checkable}|council|county|review|online|google|your roof|inspector|court)`,
    ],
    [
      '(sent|delivered|billed|charged|credited|invoiced|overcharged|overpaid|paid|misdirected|posted) ~4 (by mistake|in error|to (us|me) instead|to us by accident|to the wrong (address|firm|office)) & (you|your|yours)',
      `({checkable}|customers|pallets?|if)`,
    ],
  ]),
  hidden: framesOf(classes, [
    [
      "(it's|it is|this is|that's|call is|matter is|reason is|my reason|it concerns|regarding|about) (something |quite |rather |very |a bit |entirely |strictly |purely |a |an |of a |completely |kind of )*(personal|private|confidential)(?= $| ,| (matter|call|business|message|nature|note|one|between|and|so|subject|affair|for) )",
      '(personal (touch|training|trainer|injury|care|alarm)|private (hire|party|dining|road|school|jet)|data)',
    ],
    [
      "(tell|say to|let) (him|her|them|reception|the (front desk|girl|receptionist|switchboard|secretary)|your (assistant|secretary|receptionist)|whoever (answers|asks|picks up)) ~2 (it's|i'm|this is|that i'm|that it's|it is) ~2 (personal|private|a friend|family|returning|expected|important|an old|your (brother|sister|cousin|doctor|dentist|school)|urgent)",
    ],
  ]),
}
