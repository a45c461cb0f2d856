import { framesOf } from '../frame.ts'

const classes = {
  // What a thing of theirs can be seen to do.
  does: 'sticks?|stops?|stands?|leaks?|drips?|sags?|creaks?|squeaks?|lists?|says?|reads?|shows?|shuts?|faces?|leans?|flickers?|rattles?|drags?|catches|jams?|bulges?|weeps?|smokes?|points?|hangs?|ends?|expires?|lapses?|runs? out|overflows?|floods?|ponds?|drains?|rings? out|closes?',
  looks:
    'punky|rotten|rusted|rusty|cracked|bent|loose|missing|dark|dead|peeling|dented|blocked|clogged|frayed|chipped|warped|sagging|leaning|torn|split|stained|flickering|dripping|leaking|overgrown|crooked|broken|burnt|out|down|off|propped|taped|boarded|chained|roped|closed|shut|soft|damp|wet|flooded|bare|empty|short|late',
  where:
    '#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty[^ ]*|thirty[^ ]*|first|second|third|low|upper|lower|left|right|left-hand|right-hand|north|south|east|west|northern|southern|eastern|western|front|rear|back|side|corner|by the|over the|behind the|next to the|beside the|under the|on the|above the|since|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
} as const

/** Frames of what anybody who looks can see at the listener's place, in English. */
export const sights = framesOf(classes, [
  [
    "^(and |but |now )?(({where}) )?(the ~4 |[^ ]+ ({where}) )?(on |in |at |by |of |behind |over |under |outside )?your ~5 ({does}|(is|are|has|have|was|were|'s) ~3 ({looks})) & ({where})",
    'our|ours|we|would|could|will|might|everybody|every',
  ],
])
