import { framesOf } from '../frame.ts'
import { pitchWords, theirs } from './pitchWords.en.ts'

const classes = {
  ...pitchWords,
  ours: "our|ours|us|we|my|we'd|we'll|we've|we're|i|i'd|i'll|i've|i'm",
  works:
    'workshop|shop|works|factory|plant|lab|bench|ovens?|press|kitchen|drawing board|foundry|mill|kiln|dairy|brewery|garage|forge|studio',
  carrier:
    'bag|van|truck|trailer|boot|trunk|case|car|pickup|back seat|passenger seat|wagon|briefcase|rucksack|suitcase|lorry|toolbox',
  crew: '(us|our ({people}|crew|lads|boys|girls|team|man|men|painters|cleaners|drivers)|my (crew|lads|boys|team|guys|people|fellas))',
  doing:
    'do|wash|clean|fit|install|paint|print|seal|service|supply|ship|deliver|run|rewire|repair|replace|fix|build|make|cater|cover|haul|move|store|host|train|test|sweep|mow|handle|manage|take over|look after|roof|fence|stock|sharpen|polish|scrub|bake|brew|carry|guard|empty|collect|take',
  makes:
    'carve|bend|forge|blow|stitch|sew|weld|spin|brew|cast|bake|roast|dip|cure|weave|glaze|press|bottle|grow|pour|build|cut|knit|mill|mix|smoke|cook|make|age|print|turn|bind|hammer|pickle|churn',
  tiredThing:
    'contract|lease|deal|agreement|term|supplier|machine|compressor|copier|printer|pump|boiler|lift|roof|mower|freezer|oven|van|truck|one|thing|policy|cover|licen[cs]e|lot|people',
  ends: 'is up|are up|ends?|expires?|comes? up|runs? out|quits?|dies|lapses|breaks?( down)?|gives? (up|out)|packs? (up|in)|fails?|conks? out|lets? you down|goes',
  nothing: 'nothing|zero|not a (penny|cent|dime|thing|bean|cent piece|red cent)|zilch|zip|diddly',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|the weekend|the first|tomorrow|next week|christmas|spring|summer|easter',
  yourPlace:
    '(your|the) (floor|wall|desk|lobby|counter|yard|shop|line|kitchen|roof|door|site|bay|bench|reception|office|bar|barn|field|hall|stage|drive)',
} as const

const notOurs = `${theirs}|your own|your (driver|truck|notice|letter|permit|page|post|ad|sign|report)`

/** Frames of a pitch without its words: the goods praised by an image, brought along, left to try, or their work asked for. */
export const impliedPitches = framesOf(classes, [
  // It has just been made.
  [
    '(came|rolled|come|comes|rolling|fresh|hot|straight|just) (out of|off|from) (our|my) ~1 ({works}|hands|line)',
    notOurs,
  ],
  [
    '(years?|months|decade|winters?|nights) (we|i|our [^ ]+( [^ ]+)?) (spent|put|worked|sweated|tinkered|poured|slaved) (on|in|into|over|at|building|making|designing) ~2 (this|a|our|the|it)',
    notOurs,
  ],
  [
    '(hate|shame|pity|sorry|crime) ~3 (for you to|to have you|if you|to see you|you should|to let you) (miss|missed|pass|overlook|go without) ~1 (it|out|this|them|one|ours)',
  ],
  // It rides along.
  ['({props}|{goods}) ~3 (in|on|off) (my|our) ({carrier})', notOurs],
  [
    '({carrier}) (full|load|packed|loaded|stuffed|brimming) (of|with) ~3 ({goods}|{props}|ours|our)',
    `${notOurs}|counted|leaves|rubble`,
  ],
  ['({carrier}) with (your|the|our|a|one) ~2 (size|colou?r|{goods}) ~1 (on|in|aboard)', notOurs],
  [
    "(i'll|we'll|i can|we can|i could|i'd|we'd) ~2 (bring|wheel|haul|lug|unload|unpack|set out|lay out|spread|fetch) ~4 ({props}|one of (our|ours)|our|ours|the new)",
    `${notOurs}|to your attention|back`,
  ],
  ['({props}|{goods}|ours) && (put|get|have) the (kettle|coffee|pot|tea) on', notOurs],
  [
    '(thing|gadget|gizmo|box|contraption|trick|marvel|beauty) (in|on) my ({carrier}|bench|desk|hand|hands|pocket)',
    notOurs,
  ],
  // We would sit, walk, look together.
  [
    '({wish}|have|get) ~5 (across|around|round|over) (the|a|your|my|our) (desk|table|counter|fence|kitchen table) (from|with) (me|us|you|one another|each other)',
    notOurs,
  ],
  [
    '(put|putting) (a )?(face|faces) (to|with|on) (the|my|our|a|that) (name|voice|number)s? & (stop|drop|come|pop|swing|coffee|lunch|in person|visit|round|over|by|visit)',
    theirs,
  ],
  [
    '(walk|stroll|wander|go|look) (the|your|round|around|through|over) ~2 (floors?|site|rooms?|yard|building|plant|line|grounds|place|shop|halls?|premises|property|corridors?|aisles|fields) (together|with (me|us|our)|side by side)',
    theirs,
  ],
  ['(bus|coach|minibus|shuttle|ferry|ride) (to|out to) (see|visit|our|watch|the (plant|works|farm))', theirs],
  [
    '(see|try|drive|taste|touch|hear|ride|meet) (it|one|them|ours|the thing) (for yourself|in the flesh|running|with your own|in person|up close|in action|at work|before anybody)',
    `${notOurs}|leak`,
  ],
  [
    '(opening|open|throwing open) (our|the) (doors|gates|works|workshop|showroom) & (drinks|new|range|show|come|invited|welcome|see|guest|you)',
    notOurs,
  ],
  [
    'our (test kitchen|tasting room|proving ground|demo (room|day|site|plot|farm)|sample room|showroom|open (day|house)) & (bring|come|you|your|our|we)',
    `${theirs}|your (own )?(test kitchen|tasting|showroom|open)`,
  ],
  [
    "(lunch|dinner|breakfast|hotdish|barbecue|bacon rolls?|beer|drinks|first round|pizza|coffee|steak|cake|ticket|fare|pie|tab|supper|tea) ('s|is|are|'ll be|will be) on (us|me)",
    theirs,
  ],
  // The work is asked for.
  [
    '(gap|room|space|spot|seat|place|slot|hole|chair|berth) ~4 (on|in|at|for) (your|the) ~3 (supplier|suppliers|vendor|vendors|list|table|roster|shelf|panel|bidders?|books|menu|rota|rotation|budget) & (our|us|we|one more|another)',
    theirs,
  ],
  [
    "(whoever|whichever|the (people|lot|crew|firm|outfit|ones) (who|that)|that) ~1 (does|do|cleans?|handles?|runs?|supplies|prints?|mows?|services?|looks after|sells you|makes|delivers|bakes|washes) (your|the|those) & (we'd|i'd|let us|we could|i could|we'll|give us)",
    `${theirs}|tell|send|forward|pass|know`,
  ],
  [
    "(when|once|if|the day|the moment|next time|the minute) ~2 (your|the|a|that|this) ~3 ({tiredThing}) ({ends}) & (we'd|i'd|ours|our|us|we) & (want|like|love|number|think|remember|hold|holding|pen|hope|ready|first|turn to|replace|chance|name)",
    theirs,
  ],
  [
    '(your )?next ({goods}|forklift|order|load|menu|job|print run|batch) (could|might|should|ought to|may|can) ~3 (come from|be|carry|have|go (to|through|with)) ~1 (us|ours|our)',
    theirs,
  ],
  [
    "(we'd|we would|we're|we|us|we'll) ~2 (be )?(the|your)? ?(kind|sort|type) of (supplier|vendor|partner|firm|outfit|people|crew|contractor|shop|baker|printer|landlord)",
    theirs,
  ],
  [
    '(fair|honest|decent|proper|sporting|one) (shot|crack|chance|go|hearing|turn) (at|with|on) (your|the|one of your)',
    theirs,
  ],
  [
    '(number|name|card|firm|people) (to|worth) (have|keep|keeping|having|remember|remembering|stick|pin|call) & (our|ours|us|we|mine)',
    `${theirs}|your number`,
  ],
  [
    '(love|like|want|glad|happy|hoping|keen|itching|delighted) to (take|have|win|lift|pull|get) (that|it|them|those|the (work|job|account)|your [^ ]+( [^ ]+)?) (off|away from|over from) (them|him|her|their|whoever|your)',
    `${theirs}|mind`,
  ],
  ['(think|thinking) of (us|me|our) ~2 as (the|a|your) ', theirs],
  [
    '(let|have|give|try) ({crew}) ~1 ({doing}) (your|the|it|one|that|those|just)',
    `${theirs}|heavy lifting|the (rest|talking|math|thinking|worrying)|know`,
  ],
  [
    "(say|give) (the word|yes|us the nod|a nod|the nod) & (ours|one of our|our [^ ]+( [^ ]+)?|it's yours|they're yours|(i'll|we'll) (send|ship|bring|deliver|install|fit|park|start|drop|wheel))",
    `${theirs}|stop|leave|quit|off (the|my|our) list`,
  ],
  // It costs nothing, it may go back.
  [`(costs?|sets?) ~2 ({nothing}) (but|except|beyond|save|apart|more than|only)`, notOurs],
  [`(owe|pay|owes|pays|paying|owing) (us |me )?({nothing}) (until|till|unless|for the|if|before|the first)`, notOurs],
  [
    "(won't|will not|never|wouldn't|not|shan't) (see|get|have|receive|hear of) (an invoice|a bill|a charge|an invoice) ~2 (until|till|before|for)",
    'you (asked|said|told)|council|city',
  ],
  ['(yours|theirs|here|one) for the (asking|taking)', notOurs],
  [
    "(if|should) you (hate|don't like|dislike|don't love|can't stand|aren't (happy|sold|smitten)|change your mind|tire of|still want) & (haul|take|send|ship|bring|carry|wheel|pick|fetch|collect) (it|them|one|ours) (back|away|off|out|up|home)",
    theirs,
  ],
  // It is good, and nobody returns it.
  [
    "(once|after|when) ~4 (tried|used|had|tasted|driven|seen|sat in|worn|held) (ours|our|us|one of ours) ~5 (never|don't|won't|nobody|no one|can't|stay|hooked|sold)",
    theirs,
  ],
  ['(nobody|no one|not one|none|never) ~4 (sent|gave|brought|returned|handed) (it|one|ours|them) back', notOurs],
  [
    '(nobody|no one|none|few|not many) ~2 (beats?|touch(es)?|match(es)?|undercuts?|outdoes|comes close to|holds a candle to|rivals?|betters?) (us|ours|our|what we)',
    theirs,
  ],
  [
    "(minutes?|moment|look|glance|afternoon|spin|sip|bite|taste|turn|ride|night) (in front of|with|at|on|behind|of|in) (the|our|one of|ours|it|this) ~3 and you'(d|ll|re) (be )?(sold|want|see why|know|wonder|hooked|convinced|order|buy|never)",
    notOurs,
  ],
  [
    "(when|once|after|wherever|every time|by the time) (we|we've|our (crew|people|lads|man|men|team|boys)|my crew) (leave|leaves|finish|finished|walk out|pack up|been through|gone through|go over|gone over|been over|been at|get done|done) ~2 (it|the|a|any|your|an|with|you|every)",
    `${notOurs}|voicemail|message`,
  ],
  // An image of what it does.
  [
    "(we|i|we've|i've) (got |have |make |made |sell |build |carry |stock |built |turn out )+(a|an|some|one|the) ~3 ({goods}) (that|which|so|to)",
    `${notOurs}|saw|caught|counted|shows?|(camera|report|list|card|course) (that|which) (says|has|shows)`,
  ],
  ['(laughs?|sneers?|shrugs?|winks?|spits?|yawns?) (at|off) & ({goods}|ours|our|we)', notOurs],
  [
    '(runs?|cleans?|washes|wrings?|sharpens?|fills?|empties|pays for|sells?|drives?|steers?|teaches|stacks?|folds?|programs?|levels?|dries|sorts?|files?) (itself|themselves) & (ours|our|we|i|thing|{goods})',
    `${notOurs}|your|yours|their`,
  ],
  [
    "(that's|you want|you need|with|enter|then) (us|ours|our ({goods})|what (we|ours) (do|does|sell|make|stitch|build|is for))|ours (does|do|did|can) && ^(ever|have you ever|did you ever|what if|wish|imagine|picture|wouldn't|tired of|suppose|who|why) ",
    theirs,
  ],
  [
    '(you name it|name it|anything (with|that|you|on|in)|everything (from|with|that)|from [^ ]+ to [^ ]+) ..8 (we|i) (print|make|sell|lease|rent|fix|do|clean|move|build|ship|carry|stock|wash|cut|have|haul|bake|fit|supply|import)',
    theirs,
  ],
  [
    '(i|we) (carry|stock|sell|do|make|rent|lease|print|import|handle) (everything|anything|all|the lot|whatever) ',
    theirs,
  ],
  [
    "in (our|my) ~1 (range|catalogue|catalog|line|lineup|stable|warehouse|showroom|shop|collection|portfolio|book) ~3 (there's|there is|you'll find|sits|you'd find)",
    notOurs,
  ],
  [
    "(i|we|i've|we've) ~2 (a|the) ~1 (whole|full|entire|wide|fat|thick) ~1 (catalogue|catalog|range|line|book|warehouse|stable|rack|trailer|family) of",
    notOurs,
  ],
  ['(we|i|our people) ({makes}) (ours|each one|every one|them all|all of ours) ', notOurs],
  // Theirs already, in the mind.
  [
    "(it|one|they|ours|this one) (would|'d|will|'ll) (look|sit|fit|feel|go|do) ~3 (at home|nicely|lovely|beautifully|grand|perfectly|great|wonders|a treat|handsome) ~2 (in|on|at|by|behind|over|with|for) (your|the)",
    `${theirs}|hole`,
  ],
  [
    '(ours|our [^ ]+( [^ ]+)?|one|it) ~4 (on|in|at|by|outside) ({yourPlace}) (by|before|inside|within|come|on) ({day}|a week|the week)',
    `${notOurs}|was|were|since`,
  ],
  [
    "(?!desk)({goods}|chair|electric|beauty|model) ~2 (with|has|have|that has|that's got) your (name|initials|logo|colou?rs) ~1 (on|sewn|stitched|written|stamped|engraved|all over|painted)",
    `${notOurs}|something|file|folder|list|letter|envelope|report|invitation`,
  ],
  // What we are about.
  [
    "(what|who|how) (we're|we are|our (firm|company|outfit|crew|shop)) ~2 (about|all about|made of|can do|does|works)(?= $| \\|| and| over) & ({wish}|{show}|minutes|hour|coffee|hear|learn|lay|set)",
    theirs,
  ],
  [
    '(see|find out|learn|show you|hear|watch|know) what (our|the|this|one of our) ~3 ({goods}|thing) (can|could|does|will|would) ',
    notOurs,
  ],
])
