import { framesOf } from '../frame.ts'

const classes = {
  rhythm: 'weekly|monthly|quarterly|daily|fortnightly|usual|regular|annual|yearly|friday|monday|customary|traditional',
  days: 'monday|tuesday|wednesday|thursday|friday|week|month|quarter|year|day',
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
    "(who|whose|which) ~3 (haven't|have|hadn't|did) (i|we) ~1 (talked|spoken|called|rung|bothered|pestered|heard|greeted|said hello|checked|chatted|been in touch|dialed|dialled|left) ~3 (lately|recently|in (a|ages)|to|yet|this|today|on|for)",
    '(your)',
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
    "(this is|here's|here comes|time for|it's|consider this|enjoy|you're due|you get|for) (your|my|our|the|a) {rhythm} (dose|helping|portion|slice|serving|ration|fix|episode|instal?lment|pilgrimage|serenade|sermon|bulletin|hello|wave|ramble|nuisance|interruption|visit from|howdy|call from (me|us)) ",
    '(inspector|county|filter|vet)',
  ],
  // The caller's own habit, list and count.
  [
    '(like|likes|try|tries|aim|policy|believe in|tend|make sure|custom|habit|always|rule|pleasure) ~3 (giv(e|ing)|call(ing)?|ring(ing)?|phon(e|ing)|say(ing)?|touch(ing)?|speak(ing)?|check(ing)? in|contact(ing)?|look(ing)? in|greet(ing)?|dial(l)?(ing)?) ~4 (everybody|everyone|all (my|our|the)|each of|folks|people|our (friends|contacts|prospects)|every (prospect|contact|name)|contacts|prospects)',
    '(your|patients|customers call)',
  ],
  [
    "(^|, |and |wondering |wonder |ask |asking |curious |see |seeing |hear |know )(just |only )?how ~1 (you're|you are|y'all are|you all are|everyone's|everyone is|everybody's|things are|life's|life is|the (summer|winter|season|holidays|month|year|team) (is|was|are|were|has been)|you've been|you have been) ~2 (all )?(getting on|doing|keeping|going|faring|holding up|treating you|been|bearing up|shaping up|coping|settling|over there)(?= (\\||$|over|these|since|lately|up|down|out|in|this|and|today|for you|then))",
    '(with (the|your)|about the|for (water|staff|parts))',
  ],
  [
    "(that's|that is|there's|there is|consider|mark|call) ~1 (you|{days}|the {days}|another|this one|one more|today's|today) ~1 (ticked|crossed off|crossed|checked off|logged|done for|in the book|off my list|off the list)",
    '(your|county)',
  ],
])
