import { framesOf } from '../frame.ts'

const classes = {
  me: '(i|me|my|mine|myself|us|our|we)',
  sorry:
    '(sorry|apolog[^ ]+|forgive|pardon|excuse|ashamed|embarrass[^ ]+|awful|terrible|dreadful|bad|guilty|mortified|hate|hope|thankful|grateful|thank|thanks|bless|bear|deserve|mercy|please|kind|worse|wretched|cringe|blush|sheepish|rotten|horrible|conscious|aware|realize|realise)',
  time: '(seconds?|minutes?|moments?|time|trouble|breath|stamp|attention|bother|notice|tape|room|space|evening|lunch|morning|afternoon|day|ink|air|patience|coffee break|supper|weekend)',
  marvel:
    '(miracle|bless|thank|thanks|grateful|granted|amazed|amazing|touched|moved|kind|lucky|surprised|hero|medal|saint|angel|wonder|honou?red|shocked|flattered|humbled|generous|patient|speechless|tears|astonished|impressed)',
} as const

/** A mistake that was made, somebody else's wait, a farewell. */
const earnest =
  "(wrong (name|address|invoice|part|figure|date|sample|number|sheet)|my mistake|our mistake|mix-?up|late delivery|sorry to (hear|see|read|learn|miss)|your loss|customers?|patients?|guests?|tenants?|residents|callers?|passengers|diners|your (crew|staff|team|drivers?|people|nurses|waiters)|won't|no longer|last (call|message)|off your list|inspector|inspection|save|saves)"

/** Who makes themselves small by an image, a jest against themselves or a plea for pity, in English. */
export const humble = framesOf(classes, [
  // One of many, and the least of them.
  [
    "(listened|listening|still (here|there|with me|listening|on)|stayed|got|made it|come|hung (on|in)|lasted|read|put up with me) ~2 (this|that|so) (far|long)|(not|haven't|didn't|hadn't) ~1 (hung up|deleted (this|me)|pressed delete|erased (this|me)) & {marvel}",
    earnest,
  ],
  ['(this|that|so) (far|long) & {marvel} & (listen(ed|ing)?|still|stayed|hung|with me)', earnest],
  [
    'beg (your|his|her) pardon ..5 (landing|calling|ringing|phoning|both(er|ering)|troubl(e|ing)|disturb(ing)?|intrud(e|ing)|interrupt(ing)?|the (call|intrusion|liberty|hour))',
    earnest,
  ],
  // Shaking.
  [
    '(be|go) (gentle|kind|easy|nice|merciful|patient|lenient|generous) (with|on|to) (me|us|a|your)|(so |please |do |and )+be (gentle|kind|nice|patient|merciful) ?(with me|to me|,)?(?= ) && {me}',
    `${earnest.slice(0, -1)}|be kind to (your|the))`,
  ],
  [
    "(i'm|i am) (so |very |brand |rather |quite |still )*new (at|to) (this|the job|selling|sales|calling|it all)|(it's |this is |you're )?my (very )?first (call|day|week|month|sale|cold call|voicemail|attempt) (ever|alone|on my own|so|and|,|at|in|today)",
    `${earnest.slice(0, -1)}|first call (on|about|of))`,
  ],
  // What they cost.
  [
    '(take|taking|taken|took|use|using|used|steal|stealing|stole|eat|eating|eaten|clog|clogging|fill|filling|waste|wasting|wasted|hog|hogging|borrow|borrowing|gobble|gobbling) ~2 (up |into )?(your|more of your|so much of your|any (more )?of your|too much of your|the) ~2 {time} & {sorry}',
    earnest,
  ],
  [
    '(take|taking|taken|took) (up )?(room|space) (on|in) your (machine|tape|voicemail|inbox|phone|day|life|head|box|ear)',
    earnest,
  ],
  // Small and great.
  [
    '(expert|experts|professional|professionals|veteran|master|legend|pro|authority|genius|giant|man|woman|lady|gentleman|person|people|chef|somebody|someone|mind|doctor|operator|surgeon|farmer|builder) ~1 (like|such as|as|of|with) ~2 (yourself|your (experience|calib[^ ]+|stature|standing|skills?|talents?|learning|good self|wisdom|years|knowledge|expertise)|you)(?= ) & (dream of|presume|dare|who am i|from (a|an|the likes of|somebody|someone|people|little|me)|a kid|kid like|beneath|waste|trouble with|teach|nobody like|my place|lecture)',
    earnest,
  ],
  [
    '(kid|boy|girl|lad|lass|fellow|nobody|amateur|beginner|rookie|person|guy|gal|man|woman|firm|outfit|company|likes|people|soul|creature|one|someone|somebody) (like|such as|as|of|so) ~3 (me|myself|us|ourselves|humble|small|lowly) ..10 (one|someone|somebody|people|person|man|woman|lady|gentleman|office|firm|likes) (like|such as|as|of) (you|yourself|yourselves|your)',
    earnest,
  ],
  ['(lower|bow|hang|bare|incline|duck|bend) (my|our) (head|heads|eyes|gaze|knee)', ''],
  [
    '(i|we) (intrude|trespass|impose|encroach|inflict|presume on|presume upon|barge|blunder)(?= )|(intrude|impose|trespass|presume|prevail|encroach) (up)?on (you|your)|(ask|beg|crave|implore|seek|entreat|humbly ask|ask for|beg for) (your|his|her) (forgiveness|indulgence|mercy|clemency|leave|grace|lenience)',
    earnest,
  ],
  [
    "(whatever|whichever|whenever|at any|any) ..4 (you can|you could|you'd) (bear|stand|stomach|endure|tolerate|spare|face|manage) (it|me|us|the sound|another)",
    earnest,
  ],
  [
    '(mean|means|meant) (the (whole )?world|everything|more than (you|i|words)|so very much|so much) (to (me|us|a|my|our)|if you|just|for)',
    `${earnest.slice(0, -1)}|means so much to (your|the))`,
  ],
  // Pity.
  [
    '(kids|children|mouths to feed|mortgage|quota|rent|babies|little ones|a baby|bills) && (help (a|an|this) ~1 (fellow|fella|guy|gal|girl|lad|man|woman|mother|father|brother|sister) out|have a heart|have mercy|throw me|pity|do me a (favou?r|kindness|solid))',
    `${earnest.slice(0, -1)}|your (kids|children|family|mortgage|rent|bills))`,
  ],
  [
    '(help|save|spare|pity|rescue|indulge|humou?r|take pity on|have pity on) (a|an|this) (poor|old|tired|fellow|struggling|young|desperate|hungry|fella|guy|gal|girl|lad|single|weary|lonely|humble)|have (a heart|mercy|pity)(?= )|(throw|toss|fling) (me|us|a (guy|girl|fella|man|dog|poor)) ..2 (bone|crumb|rope|line|lifeline|scrap|life ring|life preserver)',
    `${earnest.slice(0, -1)}|old (pump|boiler|roof|building|house))`,
  ],
  [
    '(pretty please|cherry on top|please , please|please please|with sugar on|(on|down on) (my|bended|both) knees?|hat in hand|cap in hand|begging bowl|tin cup)',
    earnest,
  ],
  [
    "(hate|despise|shout at|yell at|curse|be (cross|angry|mad|annoyed) with|throw (things|tomatoes|the phone) at|eat|bite|shoot|scream at|hang up on) me(?= ) & (don't|please|do not|try not|promise|hope)",
    earnest,
  ],
  [
    '(sick|tired|weary|fed up|back teeth|heartily sick) ~4 (of|with) ~3 (me|my (voice|calls|name|messages|number)|the sound of me|hearing (from )?me|my ) & (you|your|must|they|she|he|secretary|assistant|probably|rightly|surely)',
    `${earnest.slice(0, -1)}|i'm (sick|tired)|i am (sick|tired))`,
  ],
  [
    "(last|worst|only) (thing|person|voice|one|man|woman|face) (i'd|i|we|you'd|you|you'll|you want|you need|anyone) ~5 (bother|trouble|pest|nuisance|in your way|underfoot|waste|annoy|impose|intrude|burden|(want|wanted|wish|hoped|need|expected|like) to (hear|speak|deal|talk)|care to hear)",
    `${earnest.slice(0, -1)}|spam)`,
  ],
  [
    "(good|kind|gracious|decent|generous|sweet|noble) ~4 (it would be |it'd be |that would be )?of you ~1 (merely|simply|even|so much as|to (merely|even|just|so much as|simply))",
    earnest,
  ],
  [
    '(thank you|thanks) ,? ?(thank you|thanks|a thousand|ten thousand|a million times|from the bottom|so so|so , so|again and again|infinitely|ever so ever|truly , truly)(?= )|(a (thousand|million|hundred)|endless|eternal|undying|countless|boundless) (thanks|thank-yous|apologies|pardons|gratitude|blessings)',
    '(guests|customers)',
  ],
  [
    '(crawl|slink|slither|scurry|creep|skulk|disappear|shuffle|vanish|retreat) (away|off|back) ~2 (under|into|to|with|in) ~2 (rock|hole|cave|corner|shell|box|tail|woodwork|bottom)|tail between my legs|crawl under',
    '(mice|rats|ants|roaches|squirrels|raccoons|bats)',
  ],
  [
    "(who am i|far be it from me|not my place|wouldn't (dream|presume)|would never (dream|presume|dare)|daren't|hardly dare|wouldn't dare) ..4 (to )?(tell|telling|teach|teaching|advise|advising|suggest|suggesting|instruct|judge|say|ask|asking|question|disturb|interrupt|take|speak)",
    earnest,
  ],
  [
    "(job|neck|head|future|career|bonus|month|month's rent)('s| is|'s all)? ~1 (hanging|hangs) ~1 (by|on) (a )?(thread|you|this|whether)|you'd be (saving|rescuing|making) (it|me|us|my|our|a)",
    earnest,
  ],
])
