import { framesOf } from '../frame.ts'
import { pitchWords, theirs } from './pitchWords.en.ts'

const classes = {
  ...pitchWords,
  ours: "our|ours|us|we|my|we'd|we'll|we've|we're|i|i'd|i'll|i've|i'm",
  carrier:
    'bag|van|truck|trailer|boot|trunk|case|car|pickup|back seat|passenger seat|wagon|briefcase|rucksack|suitcase|lorry|toolbox',
  crew: '(us|our ({people}|crew|lads|boys|girls|team|man|men|painters|cleaners|drivers)|my (crew|lads|boys|team|guys|people|fellas))',
  doing:
    'do|wash|clean|fit|install|paint|print|seal|service|supply|ship|deliver|run|rewire|repair|replace|fix|build|make|cater|cover|haul|move|store|host|train|test|sweep|mow|handle|manage|take over|look after|roof|fence|stock|sharpen|polish|scrub|bake|brew|carry|guard|empty|collect|take',
  makes:
    'carve|bend|forge|blow|stitch|sew|weld|spin|brew|cast|bake|roast|dip|cure|weave|glaze|press|bottle|grow|pour|build|cut|knit|mill|mix|smoke|cook|make|age|print|turn|bind|hammer|pickle|churn',
} as const

const notOurs = `${theirs}|your own|your (driver|truck|notice|letter|permit|page|post|ad|sign|report)`

/** Frames of a pitch without its words: the goods praised by an image, brought along, left to try, or their work asked for. */
export const impliedPitches = framesOf(classes, [
  // It rides along.
  ['({carrier}) with (your|the|our|a|one) ~2 (size|colou?r|{goods}) ~1 (on|in|aboard)', notOurs],
  [
    '(thing|gadget|gizmo|box|contraption|trick|marvel|beauty) (in|on) my ({carrier}|bench|desk|hand|hands|pocket)',
    notOurs,
  ],
  // We would sit, walk, look together.
  [
    '({wish}|have|get) ~5 (across|around|round|over) (the|a|your|my|our) (desk|table|counter|fence|kitchen table) (from|with) (me|us|you|one another|each other)',
    notOurs,
  ],
  ['(bus|coach|minibus|shuttle|ferry|ride) (to|out to) (see|visit|our|watch)', theirs],
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
    "(whoever|whichever|the (people|lot|crew|firm|outfit|ones) (who|that)|that) ~1 (does|do|cleans?|handles?|runs?|supplies|prints?|mows?|services?|looks after|sells you|makes|delivers|bakes|washes) (your|the|those) & (we'd|i'd|let us|we could|i could|we'll|give us)",
    `${theirs}|tell|send|forward|pass|know`,
  ],
  [
    '(let|have|give|try) ({crew}) ~1 ({doing}) (your|the|it|one|that|those|just)',
    `${theirs}|heavy lifting|the (rest|talking|math|thinking|worrying)|know`,
  ],
  // It costs nothing, it may go back.
  ['(yours|here|one) for the (asking|taking)', notOurs],
  // It is good, and nobody returns it.
  [
    "(when|once|after|wherever|every time|by the time) (we|we've|our (crew|people|lads|man|men|team|boys)|my crew) (leave|leaves|finish|finished|walk out|pack up|been through|gone through|go over|gone over|been over|been at|get done|done) ~2 (it|the|a|any|your|an|with|you|every)",
    `${notOurs}|voicemail|message`,
  ],
  // An image of what it does.
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
    '(i|we) (carry|stock|sell|do|make|rent|lease|print|import|handle) (everything|anything|all|the lot|whatever) ',
    theirs,
  ],
  [
    "(i|we|i've|we've) ~2 (a|the) ~1 (whole|full|entire|wide|fat|thick) ~1 (catalogue|catalog|range|line|book|warehouse|stable|rack|trailer|family) of",
    notOurs,
  ],
  ['(we|i|our people) ({makes}) (ours|each one|every one|them all|all of ours) ', notOurs],
  // What we are about.
  [
    '(see|find out|learn|show you|hear|watch|know) what (our|the|this|one of our) ~3 ({goods}|thing) (can|could|does|will|would) ',
    notOurs,
  ],
])
