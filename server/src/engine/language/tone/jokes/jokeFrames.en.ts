import { framesOf } from '../frame.ts'

const classes = {
  // Where such things are in earnest.
  real: 'found|report|inspector|inspection|council|minutes|survey|crew|recall|tenants|residents|insurance|county|damage|complaint|complaints|review|reviews|patients|vet|kennel|farm|herd|barn|zoo|pest|droppings|nest|nests|shelter|feed|stable|pasture',
  machine:
    'machine|voicemail|voice mail|answerphone|answering machine|beep|mailbox|recording|recorder|greeting|tape|hold music|answering service|phone system|phone tree|dial tone',
  kin: 'wife|husband|mother|mum|mom|mother-in-law|father-in-law|kids?|children|toddler|daughter|son|gran|grandma|granny|nan|grandmother|grandfather|uncle|aunt|ex|ex-wife|ex-husband|dog|cat|parrot|goldfish|hamster|budgie|poodle|labrador|terrier|goat|donkey|tortoise|barber|therapist|shrink|dentist|priest|vicar|dad|sister|brother|missus|better half|bowling team|golf partner|teenager|baby|in-laws|parents|houseplants?|boss|cardiologist|bank manager',
  creature:
    'dog|dogs|cat|cats|goat|goats|parrot|horse|cow|cows|pig|pigs|sheep|hamster|goldfish|squirrel|squirrels|pigeon|pigeons|mice|mouse|raccoon|raccoons|bear|bears|shark|sharks|crocodile|alligator|alligators|gator|lion|lions|wolves|penguins?|monkey|monkeys|gorilla|octopus|dragon|dragons|unicorn|llama|alpaca|ostrich|ducks?|geese|goose|chickens?|hens?|moths?|snails?|tortoises?|sloths?|dinosaurs?|mammoth|dodo|yeti|gremlins?|elves|elf|fairies|fairy|ghosts?|zombies?|vampires?|werewol(f|ves)|aliens|martians|pirates|ninjas|vikings|cannibals|trolls|witch|wizards?|leprechauns?|teddy|gnomes?',
  gone: 'kidnapped|abducted|been (eaten|swallowed|captured|sucked|carried off)|eloped|emigrated|fallen (down a|overboard|off the (face|edge|map))|joined (the|a) ~1 (circus|monastery|convent|cult|foreign legion|navy|witness protection|mime|commune|nunnery|amish|french)|moved to (mars|the moon|tahiti|tibet|mexico|bora bora|fiji|siberia|timbuktu|antarctica)|gone (into hiding|underground|off-grid|off the grid|feral|native|to ground|into the witness)|in (witness protection|hiding|a monastery|the bermuda triangle|hibernation|orbit|a bunker|a submarine|the boot of)|on the (run|lam|moon|space station)|trapped (under|behind) (a|the|your) (desk|filing|paperwork|mountain)|buried alive|tied up in the (basement|cupboard|trunk|boot)|locked in the (freezer|walk-in|vault|cellar|toilet|bathroom|basement|cupboard)|hibernating|been raptured|vanished into thin air|turned to stone|evaporated|dematerialised|run away with the|held hostage|faking your (own )?death|faked your|raised by wolves|a figment|an urban legend|a hologram|living under a rock',
  famed:
    'the pope|the queen|the king|beyonc[eé]|taylor swift|elvis|oprah|the president|the dalai lama|santa|father christmas|the tooth fairy|the easter bunny|bigfoot|sasquatch|the loch ness monster|nessie|the yeti|houdini|sherlock|columbo|james bond|batman|superman|spider-?man|darth vader|yoda|gandalf|frodo|hamlet|shakespeare|dracula|frankenstein|godzilla|king kong|lazarus|methuselah|rapunzel|cinderella|goldilocks|sleeping beauty|robin hood|sisyphus|rip van winkle|the invisible man|tom cruise|brad pitt|george clooney|dolly parton|sinatra|springsteen|bon jovi|the beatles|mick jagger|liam neeson|mr t|the godfather|don corleone|jack bauer|macgyver|the terminator|hannibal lecter|norman bates|miss havisham|casper|scooby-?doo|the grinch|scrooge|ebenezer|bob the builder|thomas the tank|kermit|miss piggy|pinocchio|peter pan|captain hook|captain kirk|spock|doctor who|the daleks|lord lucan|jimmy hoffa|amelia earhart|waldo|wally|schr[oö]dinger|einstein|nostradamus|casanova|moby dick|ahab|jaws|titanic|mission impossible',
  love: '(a|second|first|blind|hot) date with|dating|fallen for|falling for|fell for|in love|crush on|flirt|flirting|flirted|honeymoon|soulmates?|smitten|going steady|seeing other people|first-name terms|first name terms|on first names|best friends|good friends|pen pals|an item|restraining order|playing hard to get|breaking up|break up with|broken up with|valentine|(getting|get|got|us) (married|engaged)|marry|propose to|proposed to|jealous|moving in together|couples (therapy|counsell?ing)|relationship with|long-distance|romance|kiss|cuddle|dumped|roommates|stalker',
  dead: 'funeral|coffin|casket|grave|graveyard|graves|tombstone|gravestone|headstone|epitaph|obituary|obituaries|undertaker|undertakers|mortuary|morgue|hearse|hearses|wake|will and testament|skeleton|corpse|embalmed|cremated|cremation|ashes|eulogy|pallbearers?|six feet under|pushing up daisies|kicked the bucket|kick the bucket|croaked|croak|snuffed it|popped (my|his|their) clogs|pop (my|your|our) clogs|the great beyond|afterlife|pearly gates|meet (my|our|your) maker|haunt|haunting|rigor mortis|last rites|dearly departed|dropped dead|drop dead|dead as|dying|die of|died of|reincarnat(ed|ion)|grim reaper|st peter|saint peter',
  body: 'bald|balding|hairline|paunch|waistline|underwear|underpants|knickers|bra|girdle|toupee|wig|comb-over|dentures|false teeth|snore|snores|snoring|armpits?|deodorant|feet smell|bad breath|hangover|hungover|burp|belch|fart|farts|bowels?|constipated|constipation|laxatives?|toilet humou?r|haemorrhoids|hemorrhoids|backside|bum|butt|naked|nude|birthday suit|love handles|cholesterol|double chin|wrinkles|wrinkly|prostate|colonoscopy|flatulence|nose hair|ear hair',
  hyper:
    'million|billion|gazillion|zillion|bajillion|thousandth|trillion|ice age|stone age|jurassic|the (dinosaurs|pyramids|ark)|light years?|eternity|hell freezes over|pigs (fly|learn to fly)|kingdom come|the cows come home|the twelfth of never|judgement day|judgment day|armageddon|the apocalypse|the heat death|the next (ice age|eclipse|century|millennium)|doomsday|the rapture|retirement|old age|pension|carbon dated|carbon-dated|cobwebs|rip van',
} as const

/** Frames of jokes, in English. */
export const english = framesOf(classes, [
  // The machine as company.
  [
    `{machine} & {love}`,
    '(family|your (wedding|anniversary|engagement)|wedding (fair|season|bookings|guests|brochure|parties|venue)|customers|guests|couples who|callers|patients|save the date|to date|up to date|date of|due date|that date|same date|the date|a date (in|for)|customer relationship)',
  ],
  [
    '(hold music|your greeting|your voicemail|your recording|that beep|the beep) & (years off|number one|charts?|spotify|album|dance|dancing|danced|grammy|oscar|bafta|remix|karaoke|sing along|singing along|hum|humming|ringtone|encore|fan club|autograph|award|duet|elevator|nap|asleep|therap[^ ]+|lullaby|broadway|west end|eurovision|goosebumps|tears|soothing|hypnotic)',
    '(customers|callers|guests|patients|listeners|school|students|concert)',
  ],
  // Whom nobody can find.
  [
    "(you|you've|you're|you have|you are|you'd|you were|y'all|your whole office|the whole (office|team|place|company|shop)|whole (office|team)) ~4 {gone}",
    '(data|files|invoices?|trucks?|pallet|elevator|lift|guests?|customers?|residents?|drivers?|your (crew|driver|dog|cat|fence|roof)|{real}|staff (are|were)|robbery|stuck (up|down) (a|the) (ladder|tree|mast))',
  ],
  [
    '(harder|tougher|rarer|trickier|easier|quicker|simpler|more difficult|less trouble|faster|better (luck|odds|chance)|more chance|more luck|less elusive) ~4 (to (reach|find|catch|pin|get|spot|see|book|track|meet|contact|talk)|getting|reaching|finding|catching|of (getting|reaching|finding|seeing)) ..8 ({famed}|than (you|getting (an audience|tickets|hold)|finding a|a (unicorn|ghost|needle|taxi|plumber|parking|four-leaf|leprechaun|yeti|cat|fish))|pope|an audience with|unicorn|needle in|four-leaf)',
    '(customers|guests|patients|parts|staff|drivers|parking (spot|space)|cheaper|nurses|your (customers|guests|crew|team))',
  ],
  // Mock threats and bribes.
  [
    "(or else|or (i'll|we'll|i'm|i may|i might|i shall|i)|otherwise (i'll|i)|call (me )?back or|don't make me|don't make us|i'll (have to|start|begin to)?|i'll have to|forced to|resort(ing)? to|threatening to|tempted to) ?~4 (sing|serenade|yodel|rap|tap dance|tap-dance|juggle|recite|bagpipes?|ukulele|accordion|kazoo|mariachi|banjo|tuba|karaoke|haiku|limerick|poem|poetry|interpretive dance|mime|puppet|puppets|clown|clowns|singing telegram|skywriter|skywriting|carrier pigeon|smoke signals?|telepathy|s[eé]ance|ouija|voodoo|hostage|kidnap|ransom|search party|bloodhounds|coast guard|missing persons?|milk carton|wanted poster|dungeon|pillory|walk the plank|tickle|the (teddy|hamster|stapler|kitten|puppy|bunny|gnome|plant|doughnut|donut|biscuits?) gets it|set the (dog|dogs|hounds|goat|geese|mother-in-law)|release the (hounds|kraken|bees|geese)|send (in )?(my|the) (mother|mother-in-law|gran|grandmother|nan|auntie|toddler|kids?|goons|heavies|ninjas)|egg your|toilet paper|tp your|hold my breath|turn blue|camp (out )?(on|in|outside)|eat my (hat|shoe|tie|shorts)|cry on|weep into|howl|throw a tantrum|pester power|haunt|curse|hex|spell)",
    '(you can sing|alto|choirs?|{creature}|music|concert|school|choir|lesson|shop|event|wedding|party|{dead}|spell (out|it|that|the|my)|your (clown|singer|band)|karaoke (night|bar)|mime (troupe|school)|puppet (show|theatre))',
  ],
  // The caller's own house, looks and love life.
  [
    "my (poor |own |late |long-suffering |old |dear |four-year-old |five-year-old |six-year-old |three-year-old )*{kin} (has |have |is |are |already |now |just |always |still |never |keeps? |even |also |only |could |can |would |will |won't |'s )*((says?|tells?|thinks?|swears?|reckons?|insists?|claims?|complains?) (me |that )?(i'm|i've|i (talk|never|always|couldn't|could|sound|look|snore))|(laughs?|laughed|laughing) at (me|my)|left me|leaves? me|ignores? (me|us)|snores?|barks? (at|when|more)|calls me|banned me|divorc[^ ]+|(learned|knows?|recites?) (it|my|this|the) ~2 (by heart|word for word|pitch|speech)|suspects? (i|me|there)|stopped (speaking|talking|listening) to me|listens? (more|better|less)|answers? (faster|sooner|more|quicker)|(wonder|wonders) (if|whether|why|where) (i|i'm|my)|is (sick|tired|bored) of) ",
    '(as my|farm|practice|shop (in|on)|business|{real}|worked|works|taught|teaches|used your|ate (at|here)|bought|shops|gave me your|gave me|your (store|shop|school|clinic|menu|cakes?)|visited|passed me|pointed|customer|referred|my (dentist|boss|brother|sister|father|dad) (said|says|told|gave|tells|asked|wants|thinks) (you|me|us|to)|knows your|knows you)',
  ],
  [
    "(my|i'm|i've|me) ~3 {body}",
    "(your|roof|pump|{real}|gas (line|leak|bill|supply|company|meter|engineer|boiler|main|grill|station|safe|range)|shower (tray|block|room|rooms|heads?|screen|blocks|unit|units|drain)|loo|knees and|bottom (of|line|shelf|left|right|floor|step|row|rail)|beard (trimmer|oil)|{kin}'s|hearing|physio|clinic|diet (plan|drink|coke)|naked eye|work trousers|work pants|fitted|baby|bottom lip)",
  ],
  // Somebody is dead, or will be.
  [
    "((my|me|i'll|i'm|i|we'll|one of us|both of us) ~4 {dead}|six feet under|pushing up daisies|kick(ed)? the bucket|croak(ed)?|pearly gates|meet (my|our|your) maker|rigor mortis|drop(ped)? dead|grim reaper|di(e|ed|ing) of (curiosity|boredom|embarrassment|shock|old age)|dying to) & (call|answer|reply|ring|phone|wait|waiting|hear|message|voicemail|laugh|joke|late|busy|business|nobody complains|back|trade|dying to|quiet|silence|listen|curiosity|boredom|embarrassment|shock|sell|selling|prices|customers)",
    '({body}|died in|funeral (home|director|directors|service|parlou?r)|your (hearse|chapel|crematorium|funeral|graves?|graveyard|cemetery|coffin|caskets?|mortuary|morgue)|ashes (scattered|urn|urns|to)|grave (marker|markers|site|plots?)|headstones?|ash|wake (up|of|county|forest)|in the wake|in its wake|volcanic|obituary (page|notices)|battery|batteries|dead (spot|zone|line|lines)|dying (trees?|grass|lawn|bulbs?|elm|ash|plants?)|bulbs?|trees?|elms?|hedge|engine|pump|haunted house|ghost tour|condolences|sorry for|sorry to hear|casket company|lawn|turf|industry|cemetery|churchyard|burial|tours?)',
  ],
  [
    '(by the time|at this rate|long enough|so long|for so long|that long|so many times) ..12 ({hyper}|grandchildren|grandkids|great-grandchildren|grown (a|old|roots|moss|up)|graduate|graduated|college|university|grey|gray|bald|beard|old enough to (drive|vote|drink|marry)|driving licen[cs]e|fossil|fossils|fossilised|fossilized|museum|cobwebs|mould|mold|moss|roots|married with|walking|wheelchair|zimmer|dentures|mars|extinct|rust|dust|antique|archaeologists?|carbon) & (call|calls|answer|reply|ring|message|messages|hear|wait|waiting|phone|get back|hold|voicemail)',
    '(your (roof|boiler|pump|trees?|roots?|museum|college|university|beard|gutter|lawn|school|freshmen|pipes?)|kids at|enrol|tuition|students?|retire (the|your|it)|dust (collector|extraction|mask|bag|level|levels)|tank|tree|sewer|drain|moss on|rust on|mold in|mould in|the (rust|mold|mould|moss|dust)|inspector|report|bay|machine|pensions?|scheme|staff|retirement (home|village|plan|community)|sauna)',
  ],
  // The shape of a joke.
  [
    "(what do you|what does|what did|what's|why did|why do|why does|why don't|why can't|how many|how do you|how does|where do|where does|when is|what kind of) ..12 , (a|an|because|they|none)  ",
    '(you|your|we|our|tuesday|monday|thursday|friday|wednesday|i|us|inspector|plan)',
  ],
  [
    "(heard|hear|know|tell you|told|got|there's) ~1 (you )?((that|an?|any|the) (old |new |good |bad |great |terrible |little )*(joke|gag|riddle|pun)|the (old )?one) about",
  ],
  [
    '(two|three|a couple of|a|an) [^ ]+ ~3 (walks?|walked|goes|went) into (a|the) (bar|pub) (and|,|to)',
    '(report|council|video|footage|customers?|shopper|inspector|last (week|month|night)|looking|your|left|wall|window|door|post|forklift|ladder)',
  ],
  [
    "(that's what she said|said the (actress|bishop)|ba dum|badum|rim ?shot|cue (the )?(drum ?roll|laughter|applause|violins|drum)|tough crowd|here all (week|night)|try the (veal|fish|chicken)|tip your (waitress|waiter)|don't give up (my|the) day job|(keep|quit|give up) (my|the) day job|stand-up (career|routine|comedy)|my comedy|laugh track|canned laughter|(my|that|a|one of my|bad) (punch ?line|one-liner)s?|wisecracks?|knee-slapper|side-splitting|(a|get a|raise a|good) (chuckle|giggle)|guffaw|laugh out loud|(hope|if|least) ~4 ma(de|ke) you (laugh|smile|chuckle|giggle)|cracked? (you up|a smile)|smile at (this|that)|(my|a little|bit of|your|a) sense of humou?r|funny (man|guy|bone)|(i'm|i am|no|amateur|frustrated|would-be|a) (comedian|comic)|get a laugh|having a laugh|(you|go ahead and|may|can) groan|groaner|(a bit|a little|sorry|too|so|that's|was) (cheesy|corny)|my (best|worst|only|favou?rite|opening|other) (joke|material|jokes|gag)|jokes? (aside|apart)|is this thing on)",
    "(show|comics|stand-ups?|report|club|festival|theatre|night|comics? (shop|store|con)|comic book|cheese|open mic|reviews?|your (comedian|comedians|headliner)|corny?bread|chips|menu|audience|dairy|{creature}|tour|venue|corn|tumbleweed (farm|control|lane|drive)|kids'? party|sauce|students)",
  ],
  // Trades teased, and absurd comparisons.
  [
    "(our|my) ~2 [^ |]+ (really |literally |totally |all )*(sucks?|stinks?) ~2 (,|and|but|in a good|that's|because) ",
    '(air|{real}|dust|cold air|the (dog|drain|pump))',
  ],
  [
    "(tooth fairy|paper fairy|toner fairy|fairy godmother|genie|(my|own) crystal ball|fortune cookie|horoscope|star sign|tea leaves|ouija|lucky (pants|socks|charm)|rabbit's foot|voodoo doll|witch ?doctor|exorcist|exorcism|mind reader|telepath[^ ]*|psychic|clairvoyant|cloak of|secret (handshake|admirer|crush|lair|identity)|evil (twin|genius|plan|laugh|overlord)|world domination|overlords?|robot uprising|zombie apocalypse|alien (invasion|abduction)|area fifty-one|flat earth|nigerian prince|long-lost prince|world peace|oscar speech|i'd like to thank the academy|olympic (sport|event))",
    '(event|panto|shop|your (genie|lift|magic|psychic|shower|trophy|oscar|boom lift|scissor lift)|genie (lift|boom)|save|money|water (goes|going|runs|pours|running)|escape room|heat|dollars|pounds|profit|money|save|{real}|show|theatre|lottery (fund|grant|funding|counter|terminal|sales|tickets)|hole|bowling|attempt|sold|fundraiser|trophy|club|stadium|athletes)',
  ],
  [
    '(statistically|scientists say|legend has it|rumou?r has it|history will|archaeologists|science has|doctors recommend|nine out of ten|four out of five|one in three|confucius|my horoscope|the prophecy) & (message|messages|call|calls|voicemail|delete|laugh|salesm[ae]n|my {kin})',
    '(patients|drivers|homes|customers|firms|households|employees|injuries|accidents|falls|your (clinic|practice)|report|dentists|adults|teens|buildings)',
  ],
])
