import { framesOf } from '../frame.ts'

const classes = {
  // Where such things are in earnest.
  real: 'found|report|inspector|inspection|council|minutes|survey|crew|recall|tenants|residents|insurance|county|damage|complaint|complaints|review|reviews|patients|vet|kennel|farm|herd|barn|zoo|pest|droppings|nest|nests|shelter|feed|stable|pasture',
  machine:
    'machine|voicemail|voice mail|answerphone|answering machine|beep|mailbox|recording|recorder|greeting|tape|hold music|answering service|phone system|menu|robot|bot|phone tree|dial tone|inbox',
  kin: 'wife|husband|mother|mum|mom|mother-in-law|father-in-law|kids?|children|toddler|daughter|son|gran|grandma|granny|nan|grandmother|grandfather|uncle|aunt|ex|ex-wife|ex-husband|dog|cat|parrot|goldfish|hamster|budgie|poodle|labrador|terrier|goat|donkey|tortoise|barber|therapist|shrink|dentist|priest|vicar|dad|sister|brother|missus|better half|bowling team|golf partner|teenager|baby|in-laws|parents|houseplants?|boss|cardiologist|bank manager',
  creature:
    'dog|dogs|cat|cats|goat|goats|parrot|horse|cow|cows|pig|pigs|sheep|hamster|goldfish|squirrel|squirrels|pigeon|pigeons|mice|mouse|raccoon|raccoons|bear|bears|shark|sharks|crocodile|alligator|alligators|gator|lion|lions|wolves|penguins?|monkey|monkeys|gorilla|octopus|dragon|dragons|unicorn|llama|alpaca|ostrich|ducks?|geese|goose|chickens?|hens?|moths?|snails?|tortoises?|sloths?|dinosaurs?|mammoth|dodo|yeti|gremlins?|elves|elf|fairies|fairy|ghosts?|zombies?|vampires?|werewol(f|ves)|aliens|martians|pirates|ninjas|vikings|cannibals|trolls|witch|wizards?|leprechauns?|teddy|gnomes?',
  gone: 'kidnapped|abducted|eaten|swallowed|captured|carried off|run off|eloped|emigrated|fallen (down|off|in|into|asleep|overboard)|been sucked|joined (the|a) ~1 (circus|monastery|convent|cult|foreign legion|navy|witness protection|mime|commune|nunnery|amish|french)|moved to (mars|the moon|tahiti|tibet|mexico|bora bora|fiji|siberia|timbuktu|antarctica)|gone (into hiding|underground|off-grid|off the grid|feral|native|to ground|fishing|overboard|into the witness)|in (witness protection|hiding|a coma|prison|jail|a monastery|the bermuda triangle|hibernation|orbit|a bunker|a submarine|the boot of|a cave)|on the (run|lam|moon|space station)|trapped (in|under|behind|inside|beneath)|stuck (up|down|inside|under) (a|the|your)|buried (under|alive|beneath)|tied up in the (basement|cupboard|trunk|boot)|locked in the (freezer|walk-in|vault|cellar|toilet|bathroom|basement|cupboard)|hibernating|been raptured|vanished into thin air|turned to stone|evaporated|dematerialised|run away with|eaten by|held hostage|faking your (own )?death|faked your|raised by wolves|replaced by a|a figment|a ghost|imaginary|mythical|fictional|made up|an urban legend|a hologram|extinct|living under a rock',
  famed:
    'the pope|the queen|the king|beyonc[eé]|taylor swift|elvis|oprah|the president|the dalai lama|santa|father christmas|the tooth fairy|the easter bunny|bigfoot|sasquatch|the loch ness monster|nessie|the yeti|houdini|sherlock|columbo|james bond|batman|superman|spider-?man|darth vader|yoda|gandalf|frodo|hamlet|shakespeare|dracula|frankenstein|godzilla|king kong|lazarus|methuselah|rapunzel|cinderella|goldilocks|sleeping beauty|robin hood|sisyphus|rip van winkle|the invisible man|tom cruise|brad pitt|george clooney|dolly parton|sinatra|springsteen|bon jovi|the beatles|mick jagger|liam neeson|mr t|the godfather|don corleone|jack bauer|macgyver|the terminator|hannibal lecter|norman bates|miss havisham|casper|scooby-?doo|the grinch|scrooge|ebenezer|bob the builder|thomas the tank|kermit|miss piggy|pinocchio|peter pan|captain hook|captain kirk|spock|doctor who|the daleks|lord lucan|jimmy hoffa|amelia earhart|waldo|wally|schr[oö]dinger|einstein|nostradamus|casanova|moby dick|ahab|jaws|titanic|mission impossible',
  love: 'date|dating|dated|marry|married|marriage|wedding|engaged|engagement|honeymoon|romance|romantic|in love|fallen for|falling for|crush|flirt|flirting|flirted|kiss|kissed|kissing|cuddle|valentine|soulmates?|smitten|relationship|couple|couples|anniversary|divorce|divorced|breaking up|break up|broken up|seeing other people|long-distance|playing hard to get|propose|proposed|proposal of marriage|first-name terms|first name terms|on first names|best friends|good friends|pen pals|an item|going steady|jealous|roommates|moved in|moving in|dumped|dump me|restraining order|stalker|stalking|therapy|counselling|counseling|friendship|pals|buddies|mates|intimate',
  dead: 'funeral|coffin|casket|grave|graveyard|graves|tombstone|gravestone|headstone|epitaph|obituary|obituaries|undertaker|undertakers|mortuary|morgue|hearse|hearses|wake|will and testament|skeleton|corpse|embalmed|cremated|cremation|ashes|eulogy|pallbearers?|six feet under|pushing up daisies|kicked the bucket|kick the bucket|croaked|croak|snuffed it|popped (my|his|their) clogs|pop (my|your|our) clogs|the great beyond|afterlife|pearly gates|meet (my|our|your) maker|haunt|haunting|rigor mortis|last rites|dearly departed|dropped dead|drop dead|dead as|dying|die of|died of|reincarnat(ed|ion)|grim reaper|st peter|saint peter',
  body: 'bald|balding|hairline|belly|gut|paunch|waistline|trousers|pants|underwear|underpants|knickers|bra|girdle|toupee|wig|comb-over|dentures|false teeth|snore|snores|snoring|armpits?|deodorant|feet smell|bad breath|hangover|hungover|burp|belch|fart|farts|bowels?|constipated|constipation|laxatives?|toilet humou?r|loo|prunes|piles|haemorrhoids|hemorrhoids|backside|bum|butt|naked|nude|birthday suit|shower|love handles|diet|diets|cholesterol|double chin|wrinkles|wrinkly|prostate|colonoscopy|gas|flatulence|nose hair|ear hair|moustache|mustache|beard',
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
    '(harder|tougher|rarer|trickier|easier|quicker|simpler|more difficult|less trouble|faster|better (luck|odds|chance)|more chance|more luck|less elusive) ~4 (to (reach|find|catch|pin|get|spot|see|book|track|meet|contact|talk)|getting|reaching|finding|catching|of (getting|reaching|finding|seeing)) ..8 ({famed}|{creature}|than (you|your|getting|finding|reaching|a|an|the)|pope|tickets?|audience|lottery|unicorn|needle|four-leaf|parking|plumber)',
    '(customers|guests|patients|parts|staff|drivers|parking (spot|space)|cheaper|nurses|your (customers|guests|crew|team))',
  ],
  // Mock threats and bribes.
  [
    "(or|or else|otherwise|call (me )?back or|don't make me|don't make us|i'll|i will|i'd|i may|i might|i'll have to|i shall|forced to|resort(ing)? to|threatening to|tempted to) ~5 (sing|serenade|yodel|rap|tap dance|tap-dance|juggle|recite|bagpipes?|ukulele|accordion|kazoo|mariachi|banjo|tuba|karaoke|haiku|limerick|poem|poetry|interpretive dance|mime|puppet|puppets|clown|clowns|singing telegram|skywriter|skywriting|carrier pigeon|smoke signals?|telepathy|s[eé]ance|ouija|voodoo|hostage|kidnap|ransom|search party|bloodhounds|coast guard|missing persons?|milk carton|wanted poster|dungeon|pillory|walk the plank|tickle|the (teddy|hamster|stapler|kitten|puppy|bunny|gnome|plant|doughnut|donut|biscuits?) gets it|set the (dog|dogs|hounds|goat|geese|mother-in-law)|release the (hounds|kraken|bees|geese)|send (in )?(my|the) (mother|mother-in-law|gran|grandmother|nan|auntie|toddler|kids?|goons|heavies|ninjas)|egg your|toilet paper|tp your|hold my breath|turn blue|camp (out )?(on|in|outside)|eat my (hat|shoe|tie|shorts)|cry on|weep into|howl|throw a tantrum|pester power|haunt|curse|hex|spell)",
    '(you can sing|alto|choirs?|{creature}|music|concert|school|choir|lesson|shop|event|wedding|party|{dead}|spell (out|it|that|the|my)|your (clown|singer|band)|karaoke (night|bar)|mime (troupe|school)|puppet (show|theatre))',
  ],
  // The caller's own house, looks and love life.
  [
    "my (poor |own |late |long-suffering |old |dear |four-year-old |five-year-old |six-year-old |three-year-old )*{kin} (has |have |is |are |already |now |just |always |still |never |keeps? |even |also |only |could |can |would |will |won't |'s )*((says?|said|tells?|told|thinks?|swears?|reckons?|insists?|claims?|complains?) (me |that )?(i|i'm|i've|my|me|it's)|laughs?|rolls?|rolled|sighs?|sighed|left me|leaves? me|ignores?|ignored|snores?|begged|barks?|bets?|calls me|calls it|banned|packed|packing|moved (in with|out|back|next)|divorc[^ ]+|threatens?|threatened|refuses?|wags?|hides|hid|learned (it|my|this|the) ~2 by heart|recites?|mouthing|hums?|sings?|jealous|suspects? (i|me|there)|forgets?|blames|stopped (speaking|talking|listening|taking)|listens? (more|better|less)|answers? (faster|sooner|more|quicker)|knows? (this|my|it|the) ~2 (by heart|word for word|pitch|speech)|(wonder|wonders) (if|whether|why|where) (i|i'm|my)|prefers? the|is (sick|tired|bored|proud|worried) )",
    '(as my|farm|practice|shop (in|on)|business|{real}|worked|works|taught|teaches|used your|ate (at|here)|bought|shops|gave me your|gave me|your (store|shop|school|clinic|menu|cakes?)|visited|passed me|pointed|customer|referred|my (dentist|boss|brother|sister|father|dad) (said|says|told|gave|tells|asked|wants|thinks) (you|me|us|to)|knows your|knows you)',
  ],
  [
    "(my|our|i|i'm|i've|me|his|her) ~4 {body}",
    "(your|roof|pump|{real}|gas (line|leak|bill|supply|company|meter|engineer|boiler|main|grill|station|safe|range)|shower (tray|block|room|rooms|heads?|screen|blocks|unit|units|drain)|loo|knees and|bottom (of|line|shelf|left|right|floor|step|row|rail)|beard (trimmer|oil)|{kin}'s|hearing|physio|clinic|diet (plan|drink|coke)|naked eye|work trousers|work pants|fitted|baby|bottom lip)",
  ],
  // Somebody is dead, or will be.
  [
    "(i|i'm|i'll|me|my|you|you're|your|we|we'll|one of us|our|by the time|until|before) & {dead} & (call|answer|reply|ring|phone|wait|waiting|hear|message|voicemail|laugh|joke|late|busy|business|nobody complains|back|trade|dying to|quiet|silence|listen|curiosity|boredom|embarrassment|shock|sell|selling|prices|customers)",
    '({body}|died in|funeral (home|director|directors|service|parlou?r)|your (hearse|chapel|crematorium|funeral|graves?|graveyard|cemetery|coffin|caskets?|mortuary|morgue)|ashes (scattered|urn|urns|to)|grave (marker|markers|site|plots?)|headstones?|ash|wake (up|of|county|forest)|in the wake|in its wake|volcanic|obituary (page|notices)|battery|batteries|dead (spot|zone|line|lines)|dying (trees?|grass|lawn|bulbs?|elm|ash|plants?)|bulbs?|trees?|elms?|hedge|engine|pump|haunted house|ghost tour|condolences|sorry for|sorry to hear|casket company|lawn|turf|industry|cemetery|churchyard|burial|tours?)',
  ],
  [
    '(by the time|at this rate|long enough|so long|for so long|that long|so many times) ..12 ({hyper}|grandchildren|grandkids|great-grandchildren|grown (a|old|roots|moss|up)|graduate|graduated|college|university|grey|gray|bald|beard|old enough to (drive|vote|drink|marry)|driving licen[cs]e|fossil|fossils|fossilised|fossilized|museum|cobwebs|mould|mold|moss|roots|married with|walking|wheelchair|zimmer|dentures|mars|extinct|rust|dust|antique|archaeologists?|carbon)',
    '(your (roof|boiler|pump|trees?|roots?|museum|college|university|beard|gutter|lawn|school|freshmen|pipes?)|kids at|enrol|tuition|students?|retire (the|your|it)|dust (collector|extraction|mask|bag|level|levels)|tank|tree|sewer|drain|moss on|rust on|mold in|mould in|the (rust|mold|mould|moss|dust)|inspector|report|bay|machine|pensions?|scheme|staff|retirement (home|village|plan|community)|sauna)',
  ],
  // The shape of a joke.
  [
    "(what do you|what does|what did|what's|why did|why do|why does|why don't|why can't|how many|how do you|how does|where do|where does|when is|what kind of) ..12 , (a|an|because|they|none)  ",
    '(you|your|we|our|tuesday|monday|thursday|friday|wednesday|i|us|inspector|plan)',
  ],
  [
    "(heard|hear|know|tell you|told|got|there's|like|remember) ~1 (you )?(the|that|an?|any) (old |new |good |bad |great |terrible |little )*(one|joke|gag|story|riddle|pun) about",
  ],
  [
    "(two|three|a couple of|a|an) [^ ]+ ~3 (walks?|walked|goes|went) into (a|the) (bar|pub|library|bank|shop|church|doctor's|dentist's|hardware store|[^ ]+) (and|,|to)",
    '(report|council|video|footage|customers?|shopper|inspector|last (week|month|night)|looking|your|left|wall|window|door|post|forklift|ladder)',
  ],
  [
    "(knock ,? ?knock|who's there|that's what she said|said the (actress|bishop|vicar)|ba dum|badum|tish|rim ?shot|drum ?roll|cue (the )?(laughter|applause|violins|drum)|tough crowd|here all (week|night)|try the (veal|fish|chicken)|tip your (waitress|waiter)|don't give up (my|the) day job|day job|stand-up (career|routine|comedy)|my comedy|laugh track|canned laughter|punch ?lines?|one-liners?|wisecracks?|knee-slapper|side-splitting|chuckle|chuckled|giggles?|giggling|guffaw|laugh out loud|made you (laugh|smile)|make you (laugh|smile|chuckle|giggle)|crack(ed)? (you|a smile)|smile at (this|that)|sense of humou?r|funny (man|guy|bone)|comedian|comedians|comic|jester|get a laugh|having a laugh|for a laugh|groan|groaned|groaner|cheesy|cheesier|corny|cornier|tumbleweed|my (best|worst|only|favou?rite|opening|other) (joke|material|jokes|line|gag)|jokes? (aside|apart)|is this thing on)",
    "(show|comics|stand-ups?|report|club|festival|theatre|night|comics? (shop|store|con)|comic book|cheese|open mic|reviews?|your (comedian|comedians|headliner)|corny?bread|chips|menu|audience|dairy|{creature}|tour|venue|corn|tumbleweed (farm|control|lane|drive)|kids'? party|sauce|students)",
  ],
  // Trades teased, and absurd comparisons.
  [
    "(our|my|your|the|this|these|those) ~2 [^ |]+ (really |literally |totally |all )*(sucks?|stinks?) ~2 (,|and|but|in a good|that's|because) ",
    '(air|{real}|dust|cold air|the (dog|drain|pump))',
  ],
  [
    "(ups and downs|up in smoke|tooth fairy|paper fairy|toner fairy|fairy godmother|magic wand|genie|crystal ball|fortune cookie|horoscope|star sign|tea leaves|ouija|lucky (pants|socks|charm)|rabbit's foot|voodoo doll|witch ?doctor|exorcist|exorcism|mind reader|telepath[^ ]*|psychic|clairvoyant|time machine|cloak of|invisibility|secret (handshake|admirer|crush|lair|identity)|evil (twin|genius|plan|laugh|overlord)|world domination|overlords?|robot uprising|zombie apocalypse|alien (invasion|abduction)|area fifty-one|flat earth|lottery (win|winner|ticket)|nigerian prince|long-lost (prince|cousin|uncle)|rich uncle|world peace|nobel prize|knighthood|oscar speech|i'd like to thank the academy|olympic (sport|event))",
    '(event|panto|shop|your (genie|lift|magic|psychic|shower|trophy|oscar|boom lift|scissor lift)|genie (lift|boom)|save|money|water (goes|going|runs|pours|running)|escape room|heat|dollars|pounds|profit|money|save|{real}|show|theatre|lottery (fund|grant|funding|counter|terminal|sales|tickets)|hole|bowling|attempt|sold|fundraiser|trophy|club|stadium|athletes)',
  ],
  [
    '(statistically|scientists say|legend has it|rumou?r has it|history will|archaeologists|science has|doctors recommend|nine out of ten|four out of five|one in three|confucius|my horoscope|the prophecy) & (me|my|i|you|your|message|call|voicemail|delete|laugh|{kin}|{creature}|parents)',
    '(patients|drivers|homes|customers|firms|households|employees|injuries|accidents|falls|your (clinic|practice)|report|dentists|adults|teens|buildings)',
  ],
])
