import { framesOf } from '../frame.ts'

const classes = {
  num: '#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty-[^ ]+|thirty|thirty-[^ ]+|forty|forty-[^ ]+|fifty|sixty|seventy|eighty|ninety|a hundred|a dozen|a handful|a couple of',
  kin: '(my|our) (father|dad|grandfather|granddad|grandad|grandmother|gran|uncle|aunt|mother|mum|mom|tutor|master|teacher|old man|old boss|mentor|professor|sergeant|brother|sister|wife|husband|founder|founders|great-[^ ]+|cousin|godfather)',
  began:
    'used to say|always said|taught|built|founded|started|opened|tuned|ran|began|invented|patented|swore|handed|worked|drew|designed|carved|dug|hammered|learned|learnt|came over|set up|mortgaged',
  origin:
    'kiln|van|truck|desk|garage|cowshed|kitchen|barn|shed|stall|basement|bench|loom|oven|attic|spare room|bedroom|market stall|dream|idea|loan|handcart|wheelbarrow|sewing machine|lathe|horse|bicycle|boat|typewriter|table',
  trophy:
    'plaques?|troph(y|ies)|medals?|certificates?|ribbons?|awards?|prizes?|rosettes?|diplomas?|cups?|citations?|accreditations?|royal warrant|patents?|framed letters?|street sign',
  done: 'set|done|fitted|built|laid|sold|placed|wired|installed|served|painted|hung|poured|roofed|moved|tuned|cleaned|trained|delivered|worked|printed|baked|shipped|helped|dug|surveyed|insured|housed|fed|raised|trimmed',
  part: 'lid|head|frame|casing|handle|motor|blade|hinge|seat|hull|cab|drum|nozzle|bed|lens|body|base|arm|door|drawer|crank|valve|chassis|reel|spool|stitching',
} as const

const yours = "you|your|you're|yours|y'all|the council|the county"

/** Frames of a caller who tells of the firm, of a life in the trade, and of what the product is like, in English. */
export const boasts = framesOf(classes, [
  // So many of us, since then, out of that.
  [`(there are|there were|we're|we are|we were|now|just|still) ~1 ({num}) of us|({num}) of us \\| `, yours],
  [
    `(it|we|the firm|the company|this|everything) (all )?(started|began|grew|opened|set out) ~1 (with|in|as|from|on|out of|under) ~3 ({origin})`,
    `${yours}|leak|fire|noise|smell|crack`,
  ],
  [`({kin}) ({began})`, `${yours}|for you`],
  [
    "(before this|before that|before i (came|joined|took|sold)|in another life|in a former life|in my (day|time|youth|twenties)) & (i|i'd) ",
    yours,
  ],
  [
    '(i) (was (apprenticed|raised in|born in|schooled)|grew up|cut my teeth|learned my|learnt my|served my (time|apprenticeship)|did my time|took over from|married into|studied|trained (as|at|in|under)|graduated|hold a|have a degree)',
    yours,
  ],
  [
    '(i) (came out of|left) (the|college|school|uni) & (went|started|trained|had|took|learned|learnt|became|joined)|(i) ~1 (had|ran|owned|kept) (my|our) own (place|shop|firm|yard|kitchen|salon|garage|practice|business|outfit)',
    yours,
  ],
  [
    "(we've|i've|we have|i have)( got)? an? (nice |lovely |tidy |cosy |cozy |bright |little |small )+(office|shop|workshop|yard|showroom|unit|studio|team)",
    yours,
  ],
  [
    `({num}) years ~1 (i've|we've|of|at|on|in|with|behind|under) & (i|i've|we|we've|my|our)`,
    `${yours}|lease|contract|record|old`,
  ],
  [
    `(i've|we've|i have|we have) (spent|worked|been|put in) ~5 ({num}) ~1 (years|decades|seasons|winters|summers)`,
    yours,
  ],
  [
    '(state college|university|college|the navy|the army|the air force|the marines|med school|law school|business school|art school) & (then|first|after|before) & (i|my|lab|degree|patents?|then) ',
    yours,
  ],
  // Prizes, growth.
  [
    `({trophy}) ~8 (on|in|over|above|behind|from|for|to) (the|our|my|its) ~1 (wall|lobby|shelf|mantel|office|reception|desk|drawer|hall|minister|mayor|king|queen|president|chamber)`,
    `${yours}`,
  ],
  [
    `(we|we've|i|i've) (won|took|picked up|collected|brought home|hold|landed|been (named|voted|awarded)|were (named|voted|awarded)|was (named|voted|awarded)) ~5 ({trophy}|of the year|best|in a row|running)`,
    yours,
  ],
  [
    "(turnover|our (sales|orders|headcount|revenue|order book|output)|the (firm|company|group|order book))('s| is| was| has| have| are) ~2 (up|doubled|trebled|tripled|growing|grown|never been)",
    yours,
  ],
  [
    `(we|the firm|the company|our (firm|company|group|shop)|company that) (just |now |recently |have |has )*(turned|turns|opened|moved|doubled|merged|expanded|hired|took on|acquired|bought|added|celebrated|celebrates|relocated) ~6 (offices?|branch|branches|plant|factory|people|countries|anniversary|staff|cities|hq|headquarters|warehouse|({num})(?= $| \\|)|building|premises|site)`,
    yours,
  ],
  [
    `(we've|i've|our people have|we have|i have|they've) ({done}) ~1 ({num} (?!of your)[^ ]+|hundreds|thousands|dozens|over [^ ]+|most|more [^ ]+ than|half|every)`,
    `${yours}|minutes|messages|times`,
  ],
  [
    '(good many|plenty|dozens|hundreds|half|most|lots|any number|no end) (of )?~2 (have|use|keep|run|hold|swear by|trust|book|call on) (us|ours|our)',
    yours,
  ],
  ['(keep|have|got) (a )?map ~6 (pin|pins|dots?|flags?) ~4 (each|every|for|where)', 'your fleet'],
  // The people and the place.
  [
    '(a |our |the )?(office|shop|company) (dog|cat|parrot)|a (dog|cat|parrot) (called|named) & (us|our|we|apprentices|works|poodles|mechanics|founder)',
    yours,
  ],
  [
    '(we|plumb|firm|company|our (shop|firm|works|outfit)|us) ~3 (has|have|employ|employs|with) ({num}) (mechanics|engineers|technicians|painters|fitters|stylists|chefs|drivers|lawyers|welders|joiners|apprentices|branches|offices|vans|depots|trucks|consultants|trainers|designers)',
    yours,
  ],
  [
    '(our|the|a) (founder|dispatcher|foreman|crew chief|chairman|chief [^ ]+|head [^ ]+|chief engineer) (who|has|is|still|was|can|never|answers|holds|knows|walks|started|likes)',
    `${yours}|inspector|teacher|fire`,
  ],
  // What it is like.
  [
    `^(and )?every (door|tile|blade|part|hinge|one|piece|board|panel|unit|seat|stitch|pair|bottle|loaf|batch|weld|joint|seam|bolt|jar|frame|rug) (is|gets|comes|goes|has|still goes|passes|was|we)`,
    `${yours}|our order`,
  ],
  [
    `^(and )?(it|they|the thing|this one|ours) (comes|come|'s available) (in|with) ({num}|gray|grey|black|white|red|blue|green|all|any|its own|a choice|oak|steel|brass|every|left)`,
    yours,
  ],
  [
    `({part}) (closes|glides|spins|folds|hums|turns|is cast|is cut|locks|shuts|slides|lifts|floats|purrs|swivels) (like|on|as|with|in|without) & (ours|our|it|like|we)`,
    `${yours}|sticks|leaks`,
  ],
  ['(weighs?|weighing) (as much as|less than|no more than|about what) & (ours|our|it|cast|we|head|like)', yours],
  [
    '(handles|covers|does|combines|manages|brings together) ~1 [^ ]+ (\\| )?~4 and ~3 (in one place|under one roof|in one screen|in a single|on one page|out of the box)',
    'your (office|crew|clerk)',
  ],
  [
    '(it|they|and|which) (has|have|connects?|integrates?|ships?|syncs?|talks) ~2 (a mobile app|built-in|to over|with over|with (all|every|most)|to (all|every|most)|reporting)',
    yours,
  ],
  [
    '(panels|machines|pumps|mowers|boilers|windows|roofs|scanners|printers|batteries|lamps|fabrics|paints|tractors|engines|locks|software|cameras|drones) (have|has) come a long way',
    yours,
  ],
  [
    "^(so |and |anyhow |anyway |well )*(that's|that is|so that's|there you have) ~1 (the (outfit|firm|company|shop|story|tale|lot of us|clock|whole of us|bag)|us|who we are|our (story|shop|firm|outfit))",
    yours,
  ],
])
