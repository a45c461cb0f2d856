const verbs = '(?:call|ring|phone|dial|telephone|buzz|redial)'
const asked = [
  '\\|',
  'and',
  'or',
  'then',
  'so',
  'but',
  '(?:please|just|do|kindly|also|simply|instead|rather)',
  '(?:you|they|she|he) (?:can|could|may|might|should|must|need to|have to)(?: always| also| just)?',
  '(?:feel )?free to',
  'welcome to',
  '(?:can|could|would|will|might) (?:you|they)(?: please| just| kindly| perhaps)?',
  "(?:have|get|let|ask|tell|want|need|like|love|urge|hope|hoping|wish|if|when|once|were|should) (?:you|you'd|you'll|you ever|them|him|her|someone|somebody|your \\S+|anyone)(?: to| ever| care to| want to| would| could| please)*",
].join('|')
const object =
  '(?:me|us|back|about|early|first|soon|straight|right|direct|directly|again|while|ahead|now|today|tonight|this|on|at|in|any|anytime|when|whenever|before|by|to|for|and|or|if|once|after|until|over|#|#phone|(?:my|our|the) (?:office|shop|yard|desk|number|line|cell|mobile|store|depot|team|processing|claims|\\S+ department))'
const line = '(?:number|line|cell|mobile|extension|phone|landline|switchboard|direct|desk line|telephone)'
const noun = '(?:call|ring|shout|buzz|bell|holler|tinkle|callback|ping)'

/** English asks for a call, as sources of regular expressions over a line. */
export const ringForms: readonly string[] = [
  `(?:^| (?:${asked})) ${verbs}(?: (?:me|us)(?: back)?(?= )| back(?= )|(?= (?:${object} |\\||$)))`,
  ` (?<!asked me |told me )to ${verbs} (?:me|us)(?: back)?(?= )`,
  ` (?:give|gimme|drop|make) (?:me|us|him|her|them|the \\S+)? ?(?:a|one) (?:\\S+ )?${noun} `,
  ' (?:return|returning) (?:my|this|our) (?:call|message|voicemail) ',
  ` (?:hope|hoping|wait|waiting|await|awaiting|look(?:ing)? forward|appreciate|welcome|love|expect|expecting|grateful|here|by) (?:\\S+ ){0,3}(?:your|a) (?:\\S+ )?${noun} `,
  ` (?:a|the) (?:quick |short |return )?(?:call ?back|return call|callback) `,
  ` (?:my|our) (?:(?!\\S+'s )\\S+ )?${line} (?:is(?! (?:small|old|broken|down|dead|new|slow|bad|noisy|busy|full|late|short|long|moving|being|not)(?= ))|rings|reaches|stays|works|again|once|here|#phone|\\|)`,
  ` (?:my|our|the) (?!(?:part|serial|model|account|order|lot|case|file|claim|ticket|unit|fax|reference|batch|tracking) )(?:(?!\\S+'s )\\S+ )?(?:number|line|extension|cell|mobile|phone)'s (?!(?:going|ringing|gone|changed|been|at|on|in|with|under|below|written|printed|stamped|engaged|busy|down|dead|short|long|wrong|not|a|the) )`,
  ' (?:reach|catch|find|get|contact|raise|try) (?:me|us|them|him|her|\\S+) (?:\\S+ ){0,3}(?:on|at|via|by|through) (?:\\S+ ){0,2}(?:#phone|phone) ',
  ' (?:reached|had|found|got|raised) (?:on|at|by|through) (?:#phone|phone) ',
  ' #phone (?:is|reaches|finds|gets|rings|brings|will|works|should|again|any|day) ',
  ' (?:on|at|to|dial|number) #phone ',
  " (?:i'm|i'll be|we're|we'll be) (?:by|near|on|at) (?:the phone|my phone|my desk until|#phone) ",
  '(?:^| \\|| (?:and|or|please|just|to|you)) (?:pick up|lift|grab) (?:the|a|your) (?:phone|receiver|handset) ',
  ' get on the (?:phone|blower|horn) ',
  // A voice, a line or a hand on the receiver, wished for.
  ' (?:worth|mind|consider|considering|about|try|by|from|your|of) (?:your |you )?(?:picking|lifting) up (?:the|a|your|that) (?:phone|receiver|telephone|handset) ',
  ' (?:a|one|quick|minute) (?:\\S+ )?(?:call|ring|buzz|shout|phone call) from you ',
  " you'd (?:find|catch|reach|get|have|raise) (?:me|us) ",
  '(?:^| \\|| (?:and|or|please|just|so|then)) get (?:a )?hold of (?:me|us) ',
  ' (?:hear|hearing|be|is|want|like|hope) (?:\\S+ )?your voice (?:i hear|on (?:the|this|my) (?:line|phone|other end)|at the other end|on the other end|tonight|today|next) ',
  ' #phone (?:still |always )?(?:rings|works|gets|picks|finds|answers|lights) ',
  ' the line (?:is|stays|will be) open (?:from|until|till|to|all|day|any|for) ',
  " i(?:'ll)? (?:always |do |only )?(?:pick up|answer) (?:after|before|until|till|at any|any|from|day|between|most|on the first) ",
  " (?:so |it's |that's |this is |rather |now |all )+(?:over to you|your (?:move|serve|turn|call now)) ",
  '(?:^| \\|| (?:and|or|please|just)) (?:holler(?! (?:down|across|up|out|over|at|for))|ask for (?!the|a|your|it|that)|leave word|leave (?:me|us) (?:a )?(?:message|word)|(?:holler|shout|buzz|tap|ring) back)',
  ' (?:extension|ext) (?:#|one|two|three|four|five|six|seven|eight|nine|ten) ',
  " you(?:'ll| will| can| may)? (?:find|catch|reach|get|have) (?:me|us) (?!in your |at (?:w w w|#address|the (?:show|fair|market|expo|booth|stand)))",
  ' (?:jot|write|take|note) (?:it |this |that )?down (?:my |our |the )?(?:number|#phone) ',
  // A call or a voice is what would help.
  ` (?<!you |him |her |them |ring |with |with the |last |missed |sales |courtesy |service |cold |conference |support |close |wake-up )(?:a|one|your|the courtesy of a|for a|glad of a|beg a|obliged for a|is a|be a) (?:quick |short |return |brief |telephone |phone )*(?:ring|telephone call|phone call|buzz|tinkle|word (?:down|on|over) the (?:phone|telephone|line))(?= (?!tone|binder|main|road|doorbell|of |round )(?:\\S+ ){0,7}(?:would|will|and i|settles|does|puts|once|before|at your|when|whenever|as soon|\\||$))`,
  ' your (?:call|ring|voice) (?:would|will|is all|settles|on (?:the|my|our|this) (?:line|phone|end|other end)|i (?:hear|want)|we (?:hear|want)) ',
  ' (?:hear|hearing) (?:your|that|a human|a live) voice (?!on (?:your|the) (?:greeting|recording|voicemail|machine))',
  ' (?:hear|hearing|have|having|get|getting|want|like|love) (?:from )?(?:you|me|us|him|her) (?:out loud |back )?(?:on|over|down|by|at the other end of) (?:my |the |this |our |end of )*(?:phone|telephone|line|blower|other end) ',
  " (?:hope|hoping|expect|like|love|glad|pleased|chuffed|delighted|happy|please|could (?:we|i)|can (?:we|i)|might (?:we|i)|may (?:we|i)|let's|when (?:could|can|will|might) i (?:expect to )?|forward|good) (?:\\S+ ){0,2}(?:hear|hearing) from you(?! by (?:text|email|post|mail))(?= )",
  // Somebody who need only be rung.
  " (?:i'm|i am|we're|we are|i'll be|i|i'd|we|generally|always|sat|sitting|stay) (?:\\S+ ){0,2}(?:by|beside|near|next to|at|with|glued to) (?:the|my|a|our|this) (?:phone|telephone|desk phone|mobile|cell)(?: all| until| till| from| now| here| and|$| \\|) ",
  ' (?:my|our|the|this) (?:phone|telephone|mobile|cell|line|lines)(?: is| stays| will be| are)? (?:always |all day |never |kept )?(?:on|open|off|charged|free|beside me|in my (?:hand|pocket)|next to me|by my side)(?: all | for you| until | till | \\||$| and )',
  " (?:i'm|i am|we're|we are|only|just) (?:only |just |never more than |but )?(?:a|one) (?:phone call|ring|phonecall) away ",
  ' (?:keep|keeping|leave|leaving|hold|holding) (?:\\S+ ){1,3}(?:free|open|clear) for (?:your|a) (?:call|ring) ',
  " you(?:'ve|'ll| have| know| already)? (?:got |have |already )*(?:my number|my card and|where the (?:phone|telephone) is|how to (?:reach|get hold of|raise) (?:me|us))(?= (?:\\||$|now|so|and|already|here))",
  ' (?:let|make|have|set|hear|hearing|see|waiting for|wait for|next time|until) (?:my|our|the|this) (?:phone|telephone|line|mobile|bell) (?:to )?(?:ring|go|goes|rings|ringing|buzz) ',
  // Other ways to say "ring me".
  '(?:^| \\|| (?:and|or|just|please|to|by|so|then)) (?:hit|press|tap|push|touch) (?:\\S+ )?(?:redial|call back|callback|the green button|the green one|the call button) ',
  '(?:^| \\|| (?:and|or|just|please|to|could you|would you|can you|kindly)) (?:get in touch|revert|come back to me|get back to me|respond|answer|check in) (?:by|over|on) (?:phone|telephone|the phone|this line|this number) ',
  '(?:^| \\|| (?:and|or|just|please|to|free to|kindly)) (?:get me at my|sing out|hit me up|shout down the phone|give it a ring|get me on the|raise me on the|catch me at my) ',
  ' (?:sooner|rather|prefer|prefer if|better if|obliged if|grateful if|glad if|kindness if|ask that|ask if|beg that|insist|if) you (?:were to )?(?:phone|phoned|rang|telephone|telephoned|called|ring|call)(?: me| us| back)?(?= (?:than|\\||$|once|before|when|by|on|at|and|me|us|so))',
  ' (?:should|might|must|may) (?:perhaps |kindly |please |just |care to |like to |want to )?(?:call|ring|phone|telephone|buzz) (?:me|us|our|my|somebody at|someone at)(?= )',
  '(?:^| \\|| (?:just|please|kindly)) (?:phone|telephone|ring) (?!you |us |me |lines? |numbers? |round |up )[^ |#]+ (?:at the|in the|on extension|at our|in our) ',
  " you(?:'ll| will)? (?:want|need|have) (?:to have|to get|to be on) (?:me )?(?:on )?(?:the )?(?:line|phone|telephone|horn) ",
  ' press one (?:now|to) ',
]
