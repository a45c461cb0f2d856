import { framesOf } from '../frame.ts'

const classes = {
  rhythm: 'weekly|monthly|quarterly|daily|fortnightly|usual|regular|annual|yearly|friday|monday|customary|traditional',
  days: 'monday|tuesday|wednesday|thursday|friday|week|month|quarter|year|day',
  tally:
    'calls|conversations|dials|contacts|touches|chats|voicemails|hellos|names|numbers|quota|tally|target|list|sheet|boxes|ticks|activity',
  thinking:
    'thought|figured|wondered|decided|remembered|reached for|picked up|dialed|dialled|rang|called|let me|so here|and so|why not|who|whose|now who',
} as const

/** More frames of a contact that brings nothing, in English: idle time, habit and company. */
export const idle = framesOf(classes, [
  // Time that was free.
  [
    '(had|with|found|got|have|stole) ~1 (ten|five|a few|fifteen|twenty|a couple of|two|some|a|an|half an|a quarter of an) (spare |free |idle |odd |empty )*(minutes?|moments?|hour|gap|lull|window) (to (kill|spare|fill|myself|burn)|between|before|while|until|till|waiting|on the|at the|in the|free|going|left) ..14 {thinking}',
    "(your|if you|you have|you had|you've|inspector|county)",
  ],
  [
    "(waiting for|sitting in|stuck (in|at)|while) (the|my|a) (kettle|dentist|train|bus|ferry|traffic|barber|tyre|tire|coffee|car wash|laundry|wife|kids|rain|airport|lobby|toast|garage|queue|car) & (thought|figured|wondered|decided|call|ring|voice|hello|you|haven't)",
    '(your|inspector|noticed|saw|counted)',
  ],
  [
    "(who|whose|which) ~3 (haven't|have|hadn't|did) (i|we) ~1 (talked|spoken|called|rung|bothered|pestered|heard|greeted|said hello|checked|chatted|been in touch|dialed|dialled|left) ~3 (lately|recently|in (a|ages)|to|yet|this|today|on|for)",
    '(your)',
  ],
  [
    '(filling|fill|fills|passing|killing|kill|wasting|pass) (the|an|some|a) (time|hour|minute|afternoon|morning|idle|quiet|slow)(?= ) & (call|calling|ring|ringing|hello|voice|you|phone)',
    '(your|orders?|shift|tank)',
  ],
  // Nothing stirred.
  [
    "(nothing's|nothing has|nothing|not a thing|nought|naught|not much) ~1 (moved|changed|happened|shifted|stirred|altered|budged|new|different|fresh|to add|to report) ~3 (since (my|we|i|our|last|then|the last (time|call|message))|from|with (me|us)|here|on my|at (this|our|my)|,|in my (world|corner)|to my|beyond)",
    '(your|on site|at the site|inspector|council|the (permit|notice|rule|form|leak))',
  ],
  [
    '(no|not any|zero|little|nil) (news|tidings|gossip|headlines|update|updates|developments|surprises|bulletins?) (from|at|on|in|of|today|to|this) ~1 (me|mine|my (end|side|corner|desk|part)|our (end|side)|here|us|week|tell|share|report|speak|note|month|time)',
    '(your|county|council|permit|inspector|but (the|your))',
  ],
  [
    "(whether|if) (or not )?(there's|there is|we have|i have|i've|we've|i've got|it's) ~1 (news|anything|a reason|any news|something|cause|needed|called for) ~3 or (not|no|none)|news or no news|reason or no reason|with or without (a reason|news|cause)",
    '(deliver|crew|truck|game|event)',
  ],
  // A voice, and a seat kept warm.
  [
    '(a|my|another|one more) (mere |friendly |small |little |lone |familiar |old )*(voice|hand|wave|wink|hello|nod|knock|tap|rap|whisper|echo|yoo-hoo|cooee|toot|honk|howdy) ~1 (in|from|at|across|over|through|on|out of) (the|your) (ether|dark|wilderness|past|distance|crowd|window|door|shoulder|airwaves|night|blue|fence|wire|void|glass|pane|horn|wall|fog|wings|back row)',
    '(police|saw|heard (a|the)|customers)',
  ],
  [
    '(keeping|keep|kept|keeps) (the|my|a|our|this|that) (chair|seat|line|spot|stool|bench|wire|connection|thread|embers?|coals?|flame|pilot light|acquaintance|friendship|pot) ~1 (warm|alive|lit|open|going|humming|glowing|hot|ajar|simmering|fresh|green|bubbling)',
    '(customers|guests|your|oven|kitchen|heater|boiler|if)',
  ],
  [
    '(breaking|break|broke|fill|filling|ending|end|interrupt|interrupting) (the|our|this|that) (long |little |radio |awkward |comfortable |great )*(silence|hush|quiet|radio silence|lull)(?= )',
    '(your (customers|guests|library))',
  ],
  [
    "out of sight ,? ?(and |is )?out of mind|lest we (drift|lose|become|forget)|(so|that) (you and i|we) (don't|won't|never) ~1 (drift|lose|become|grow) ~2 (apart|touch|track|strangers)",
  ],
  [
    'another ({days}) , (and )?another (hello|call|message|voicemail|ring|try|me|hi|round|beep|wave|check|howdy)|(same|the usual) (voice|call|hello|message) , (same|new|different|another) (time|day|{days})',
  ],
  [
    "(this is|here's|here comes|time for|it's|consider this|enjoy|you're due|you get|for) (your|my|our|the|a) {rhythm} (dose|helping|portion|slice|serving|ration|fix|episode|instal?lment|pilgrimage|serenade|sermon|bulletin|hello|wave|ramble|nuisance|interruption|visit from|howdy|call from (me|us)) ",
    '(inspector|county|filter|vet)',
  ],
  // The caller's own habit, list and count.
  [
    '(flagged|flags|lists|listed|shows|marked|marks|tags|tagged|has|had) (you|your (name|file|account|number|card)) ~1 (as|gone|down as|for|under|down for|going) ~1 (quiet|dormant|cold|due|overdue|inactive|silent|sleeping|lapsed|untouched|a call|lukewarm|no contact|a hello|a check-in|stale|warm|needing a (call|hello))',
    '(county|council|inspector|state|city)',
  ],
  [
    "(owe|owed|short|need|needs|wants?|must|due|expected|asked for|lacking|behind) ~5 {tally} & (manager|boss|month|quarter|tally|sheet|target|quota|week|friday|day is out|five o'clock|lunch|before i (go|leave)|supervisor|bonus|board) & (i|me|my|we|us|our)",
    '(your|you need|you owe|customers|patients)',
  ],
  [
    '(like|likes|try|tries|aim|policy|believe in|tend|make sure|custom|habit|always|rule|pleasure) ~3 (giv(e|ing)|call(ing)?|ring(ing)?|phon(e|ing)|say(ing)?|touch(ing)?|speak(ing)?|check(ing)? in|contact(ing)?|look(ing)? in|greet(ing)?|dial(l)?(ing)?) ~4 (everybody|everyone|all (my|our|the)|each of|folks|people|our (friends|contacts|prospects)|every (prospect|contact|name)|contacts|prospects)',
    '(your|patients|customers call)',
  ],
  [
    "(^|, |and |wondering |wonder |ask |asking |curious |see |seeing |hear |know )(just |only )?how ~1 (you're|you are|y'all are|you all are|everyone's|everyone is|everybody's|things are|life's|life is|the (summer|winter|season|holidays|month|year|team) (is|was|are|were|has been)|you've been|you have been) ~2 (all )?(getting on|doing|keeping|going|faring|holding up|treating you|been|bearing up|shaping up|coping|settling|over there)(?= (\\||$|over|these|since|lately|up|down|out|in|this|and|today|for you|then))",
    '(with (the|your)|about the|for (water|staff|parts))',
  ],
  [
    "how (did|was|were|has|is|'s) (the|your) (summer|winter|holidays?|christmas|weekend|season|year|easter|thanksgiving|vacation|break|new year|spring|autumn|fall|monday|golf|family|week)( been)? ?(treat|treated|treating|go|going|been|turn out|find you|for you|\\||$|up there|down there|over there)",
    '(season go for|sales|traffic|orders)',
  ],
  [
    "(see|seeing|wondering|know|ask|asking|hear|learn|check|checking|find out|curious) ~1 (if|whether) ~2 (you|you've|you had|you have|anybody|anyone|everyone|y'all|the team) ~3 (come|came|reached|arrived|got|made|drawn|formed|landed) ~1 (to |at |any |further |nearer |up )*(a |any |some |your )?(conclusions?|decision|verdict|view|opinion|mind)",
    '(council|county|permit|inspector)',
  ],
  [
    "(that's|that is|there's|there is|consider|mark|call) ~1 (you|{days}|the {days}|another|this one|one more|today's|today) ~1 (ticked|crossed off|crossed|checked off|logged|done for|in the book|off my list|off the list)",
    '(your|county)',
  ],
  [
    "(wouldn't be|isn't|doesn't feel like|didn't feel like|can't have|couldn't let|no|not|never) ~2 (a )?({days}|christmas|easter|autumn|spring|season)( (go by|pass|end))? without ~3 (call|calling|ring|ringing|hello|a word|message|voicemail|dialing|dialling|hearing (your|that))",
    '(your (customers|guests)|delivery|leak)',
  ],
  [
    'your (card|name|file|number|turn|folder|entry|page|row|line) ~1 (came|come|comes|popped|turned|rolled|bobbed|floated|drifted|landed) (up |round |around |back |out |to )+~3 (again|so|today|this (morning|week|afternoon)|the (deck|hat|pile|drawer|box|list)|and (so|here|up)|top)',
    '(search|report|minutes|council|paper|gazette|inspector)',
  ],
  [
    "(calling|ringing|phoning|call|ring|dropping by|here|it's me) (simply |just |only |purely |mostly |mainly )*(to hear|for the (sound|pleasure|company|joy|sake)|out of (habit|boredom|custom|loyalty)|because i (like|enjoy|miss|felt)|for old times|for no)|i (simply |just |do |only )*(like|enjoy|love|miss) ~1 (to hear|hearing) (the|your) (bell|beep|voice|greeting|machine|tone|recording|sound)",
  ],
])
