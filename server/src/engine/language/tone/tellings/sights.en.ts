import { framesOf } from '../frame.ts'

const classes = {
  // What a thing of theirs can be seen to do.
  does: 'sticks?|stops?|stands?|leaks?|drips?|sags?|creaks?|squeaks?|lists?|says?|reads?|shows?|shuts?|faces?|leans?|flickers?|rattles?|drags?|catches|jams?|bulges?|weeps?|smokes?|points?|hangs?|ends?|expires?|lapses?|runs? out|overflows?|floods?|ponds?|drains?|rings? out|closes?',
  // What has become of it.
  became:
    "(has|have|'s) (let go|given way|come (loose|off|away|apart|down)|slipped|sunk|dropped|split|cracked|worn|lifted|shifted|broken|rotted|rusted|fallen|blown|burst)",
  // Where they have said something that others could hear or read.
  outlet:
    'newsletter|paper|papers|gazette|courier|herald|tribune|times|echo|post|journal|magazine|forum|group|radio|podcast|council|committee|synod|board|panel|conference|meetup|hearing|assembly|blog|minutes',
  looks:
    'punky|rotten|rusted|rusty|cracked|bent|loose|missing|dark|dead|peeling|dented|blocked|clogged|frayed|chipped|warped|sagging|leaning|torn|split|stained|flickering|dripping|leaking|overgrown|crooked|broken|burnt|out|down|off|propped|taped|boarded|chained|roped|closed|shut|soft|damp|wet|flooded|bare|empty|short|late',
  where:
    '#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty[^ ]*|thirty[^ ]*|first|second|third|low|upper|lower|left|right|left-hand|right-hand|north|south|east|west|northern|southern|eastern|western|front|rear|back|side|corner|at the|by the|over the|behind the|next to the|beside the|under the|on the|above the|since|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
} as const

/** Frames of what anybody who looks can see at the listener's place, in English. */
export const sights = framesOf(classes, [
  [
    "^(and |but |now )?(({where}) )?(the ~4 |[^ ]+ ({where}) )?(on |in |at |by |of |behind |over |under |outside )?your ~5 ({does}|{became}|(is|are|has|have|was|were|'s) ~3 ({looks})) & ({where})",
    'our|ours|we|would|could|will|might|everybody|every',
  ],
  [
    '(you|your (director|manager|foreman|chair|chairman|mayor|owner|team|crew|principal|head|secretary|treasurer)) (told|wrote|said|posted|asked|complained|mentioned) (to |in |on |at )?(the|a|your) ~3 ({outlet})',
    'our (newsletter|blog|podcast|magazine|group|forum)',
  ],
  [
    '(at|in|on|during) (the|your|last|that) ~3 ({outlet}|trade show|show|expo|fair|event|workshop|roundtable|open day|open house|breakfast) ,? ?you (asked|said|told|mentioned|showed|wondered|complained|raised|described)',
  ],
])
