import { framesOf } from '../frame.ts'

const classes = {
  machine:
    'machine|voicemail|voice mail|answerphone|answering machine|beep|mailbox|recording|recorder|greeting|tape|hold music|phone|line|message|messages|call|calls|calling|number',
  pet: 'dog|hound|spaniel|cat|parrot|goldfish|goat|horse|cow|mule|hamster|terrier|labrador|retriever|poodle|budgie|tortoise|rooster|donkey|puppy|kitten|beagle|collie|pig|houseplant|cactus|scarecrow|canary|ferret|gerbil|rabbit|alpaca|llama|duck',
  beasts:
    'heifers?|cows?|cattle|sheep|goats?|hens?|chickens?|geese|goose|ducks?|pigs?|horses?|mice|mouse|rats?|pigeons?|squirrels?|raccoons?|bears?|crows?|seagulls?|gulls?|moles?|rabbits?|foxes|fox|bees?|wasps?|spiders?|moths?|ants|termites|cockroaches|alligators?|gators?|dogs?|cats?|bats|owls?|deer|moose|turkeys?|trout|salmon|carp|fish|oysters?|lobsters?|crabs?|snails?|worms?|frogs?|babies|baby|ghosts?',
  kin: 'wife|husband|mother|mum|mom|mother-in-law|father|dad|kids?|children|daughter|son|gran|grandma|granny|nan|grandmother|uncle|aunt|ex|ex-wife|ex-husband|sister|brother|missus|teenager|nephew|niece|therapist|shrink|barber|priest|vicar|doctor|boss|teacher|teachers',
  // What a thing or a beast in earnest does not do.
  human:
    'steakhouse|turn themselves in|turn itself in|turned themselves|unioni[sz]ed?|unioni[sz]ing|on strike|gone on strike|resigned|handed in|eloped|retired to|a lawyer|emigrated|on vacation|on holiday|sunbathing|hitchhiking|paying rent|owns? the place|running the place|run the place|holding a meeting|moved in|opened an account|filed a complaint|complained to|voted|declined|sends? (his|her|their|its) (regards|love)|wearing (a|my|his|her)|asked for the bill|checking in|checked in|booked a room|demanded|gave notice|given notice|on first-name terms|have names|named (him|her|it|them)|started a family|raised a family|planning an escape|making a break|broke out|joined the|applied for|leaving reviews|writing reviews|filing taxes|pays? taxes|in therapy|dating|getting married|speak english|learned to drive|know the way|ordering',
} as const

/** Where such things are in earnest. */
const real =
  '(found|inspector|inspection|council|minutes|survey|recall|tenants|residents|insurance|county|damage|reviews?|patients|vet|kennel|shelter|droppings|nests?|feed|customers|guests|report|claims?)'

/** More frames of jokes, in English: comic scenes, mock dread and teasing. */
export const tales = framesOf(classes, [
  [
    '(a|an|two|three) [^ |]+ ..6 walks? into (a|an|the) ~3 (, )?(and|as|only|one) ..2 (only|one|asks?|says?|said|orders?|they)',
    '(customers?|shoppers?|visitors?|people|guests?|drivers?|children|kids)',
  ],
  // Teasing about the silence.
  [
    '(my|our|even (the|a)) ~2 {pet} & (bark|barks|barked|woof|meow|miaow|thump|thumped|squawk|squawked|purr|purred|grunt|moo|bray|squeak|wag|wagged|whinny|quack|cluck|howl) & (phone|line|call|calls|answer|even|message|reply|down the|than you|more than)',
    '(customers|neighbou?rs|guests|complain[^ ]*|kennel|barking)',
  ],
  [
    '(even|only) (my|our) ~3 ({pet}|toaster|kettle|plants?|fern|lamp|wall|doorknob|gatepost|sat ?nav|satnav|scale|mirror|shadow|echo) ~3 (answers?|answered|listens?|listened|talks?|talked|replied|replies|calls?|called|nods?|nodded|picks? up|blinks?|responds?|laughs?|sighs?) ',
    '(customers|guests)',
  ],
  [
    '(machine|voicemail|answering machine|greeting|recording|beep|recorder|answerphone) & (wedding date|set a date|engaged|picking out|curtains|moving in|moved in|china patterns?|honeymoon|(meet|met) (my|the) (mother|parents|family)|first-name|first name terms|going steady|dating|anniversary|custody|love letters?|jealous|romance|marr(y|ied)|breaking up|break up with|see other|seeing other|couples|prenup|joint account|christmas card|godmother|godfather|house together|keys to my|toothbrush|exclusive|soulmates?|flirting|pillow talk)',
    '(customers|guests|couples who|(wedding|engagement) (fair|season|bookings|parties|venue)|christmas cards|your (anniversary|wedding))',
  ],
  [
    '(tied|chained|strapped|handcuffed|glued|shackled|superglued) to (a|the|their|his|her|your|that) (chair|desk|radiator|phone|bed|receiver) && (picked up|answered|answers?|competitors?)',
    '(boat|ladder|safely|harness|trailer|inspector|bike)',
  ],
  [
    '(deputy|sheriff|police|constable|cops?|policeman|judge|restraining order|injunction|bailiff|cease and desist) & (five hundred feet|hundred yards|hundred feet|stay away|keep away|half expect|one of these days|any day now|restraining order|served with|up the drive|stalk[^ ]*|harass[^ ]*|turn(ed)? me in) & ({machine}|your|you|door)',
    "(stole|stolen|theft|robbery|break-in|report|your (deputy|deputies|officers)|sheriff's (office|department|sale)|trespass[^ ]*)",
  ],
  [
    '(is|was) it (me , )?(the|my) (aftershave|perfume|cologne|breath|hat|haircut|tie|accent|deodorant|garlic|socks|shoes|moustache|mustache|beard|sweater|jumper|onions?|cooking|singing|shirt|face|ears|feet|voice)(?= (\\||$|or|again))',
    '(your)',
  ],
  [
    "(dog|wife|kids?|cat|mother|children|husband|family|daughter|son|bathroom scale|mirror|passport) (didn't|doesn't|don't|no longer|hardly|barely|won't) (recogni[sz]e|know|remember|believe) (me|who i am|my face|it's me)|i've (aged|gone gr[ea]y|gone bald|lost|grown|shrunk) ~3 (years|hair|beard|inches|pounds|stone|moustache) ~3 (since|waiting|between|by the|over|with each|listening)",
    '(customers|clients)',
  ],
  // Mock threats and terrors.
  [
    "(my|our) ~1 (boss|foreman|{pet}|{kin}|crew|driver|fitter|partner|receptionist|apprentice) ~2 (hasn't|haven't|has not|bites|goes for|goes at|gets|is|isn't|only bites|throws|hasn't been|knows where|growls|snarls|chews) ~4 (fed|eaten|ankles|cranky|hungry|throat|temper|you live|armed|leash|chain|slept|bites|sandwich|strangers|postmen|salesmen|furniture|supper|house-?trained|unsupervised) ",
    real,
  ],
  [
    "(i|we|they|you) (once )?(knew|know|had|heard of|met|remember|recall) ~1 (a|one|an|some|another) ~4 (who|that) ~3 (ignored|didn't|never|waited|put|wouldn't|laughed|said|skipped|left|thought|forgot|let) && (found (him|her|them) (in|under|at|behind|still|by)|missed at|buried|never seen (again|since)|last seen|his widow|nothing left|only his (boots|hat|shoes|glasses)|rest in|god rest|at the funeral|what was left|remains|eaten|his gravestone|they named|still in there|haunts)",
  ],
  [
    '(men|women|grown men|grown women|managers|owners|directors|bankers|farmers|lawyers|accountants|strong men|bigger men|better men) ~4 (wept|fainted|swooned|proposed|sobbed|danced on|kissed the|burst into (tears|song)|fallen to (his|their) knees|named (their|his|her) (children|firstborn|first child|baby|son|daughter))',
    real,
  ],
  // Beasts and things that behave like people.
  [
    '{beasts} && (figured?|guess|suppose|reckon|gather|imagine|assume|presumably|apparently|no doubt|must have|clearly|seems|i hear) ~6 {human}',
    '(farmers?|your (guests|tenants|customers)|vet|owners? (have|has)|council voted)',
  ],
  [
    "poor (thing|creature|soul|fellow|devil|old [^ |]+|little [^ |]+|{beasts}) , (fell|died|never|didn't (even|get|stand)|drowned|lost|gave up|met|went to|passed|gone|taken|still)",
    real,
  ],
  // The shape of a joke.
  [
    "why (did|do|does|was|is|are|can't|don't|won't|couldn't|didn't|wouldn't) (the|a|an|all|so many|some|old|most)? ?~1 [^ |]+ ~1 (cross|quit|break up|go (to|bald|home|broke)|get (lonely|lost|fired|divorced|married|arrested|promoted|invited)|walk|leave|always|never|blush|cry|fail|divorce|take up|dance|run|need|sit|sleep|make (such|good|bad|lousy|terrible)|hate|love|feel) && ^(because|it was|they|he|she|to get|cause|'cause|so|it|somebody's|well)",
    '(you|your|we|our|this (week|month)|friday|monday|tenants|drivers|customers|guests|patients|staff|buyers)',
  ],
  [
    "(that was|there's|there goes|that's|it's|so much for|forgive|excuse|such is) (the|my|our|a|little) (attempt at )?(humou?r|joke|gag|pun|punchline|comedy|bad joke|only joke|best line|one joke|icebreaker)(?= (\\||$|of|for|done|over|out))",
    '(running joke|beyond a joke|your)',
  ],
  [
    "(i'd|i would|we'd) (say|send|tell you to|bring|wear|offer|ask you to|suggest|buy) ~6 , (but|only|except) (you|you're|you'd|your) ~1 (run a|run an|already (sell|make|own)|sell|make|the (wholesaler|baker|florist|brewer|butcher|undertaker|expert)|are the|own a|'re the|grow|bake|brew)",
    '(email|quote|drawing)',
  ],
  [
    '(you|we|they|i|our [^ |]+|your [^ |]+|my [^ |]+) ~2 (sell|make|run|fix|do|fit|clean|repair|install|build|bake|grow|dig|pump|haul|shred|print|cut|sells?|makes?|speak|speaks|eats?|lays?|lift) ~3 , (so|which means|hence|and so|no wonder|but|or|none of|though) ..6 (lying down on|looking (up|down)|flushed|on a roll|full of (it|hot air|gas|beans|beef)|down the drain|shocking|grounded|screwed|nuts|in stitches|rolling in|making dough|on the rise|floored|board meetings|number two|crappy|the rats|half-baked|see right through|smashing|is client|gripping|mother-in-law|uplifting|in hot water|on thin ice|cutting corners|blooming|hitting the roof|through the roof|sucks|stinks)',
    '(your (roof|line|dock)|report|minutes)',
  ],
  [
    "(old|good) [^ |]+s (never die|don't die|don't retire|never retire)|(they (say|do say|told me)|the saying goes|we've a saying|we have a saying|as my gran says|the old saying) ..10 (never die|death and taxes|number two|the rats|my campaign|my (cousin|mother|wife|ex|belly|waistline|wallet)|my jokes?|get the worm|catches the worm)",
    '(your wallet grows)',
  ],
  [
    "(other woman|other man|bit on the side|play cupid|blind date|swiped? (right|left)|marriage counsel[^ ]+|love letter|wingman|chat-?up line|pick-?up line|sweep you off|(wedding|marriage) vows|leave me at the altar|left me at the altar|jilted|getting cold feet|it's not you|playing hard to get|breadcrumb[^ ]*)",
    `${real}|your (wedding|chapel|altar|bakery)|sweep you off the`,
  ],
  [
    "my {kin} (always |once |never |all |used to |still |has |have )*(said|says|told me|told|warned|swore|bet|predicted|reckoned|thought) ~2 (i'd|i would|i'll|i) ~2 (amount|die alone|go bald|have a face|had a face|was (a|too|born)|run off|make nothing)|(a|the) face for (voicemail|radio)|face (like|for) ~2 (radio|voicemail|boot)",
    real,
  ],
  [
    '(come|climb|pop|squeeze|slide|fall) ~1 down (the|your) chimney|(get|stuck|landed) ~2 (stocking|naughty list|nice list)|(santa|father christmas|easter bunny|rudolph|elves|the stork|the grinch|sandman) ~6 (told|owes|sent|asked|jealous|union|overtime|calls|delivers|coming|busy|day off|sack|list)',
    `${real}|sweep|your (santa|grotto)|grotto`,
  ],
  [
    '(at|for a man of|for a woman of|when you (get|reach|are)) (my|a certain|our) age ~10 (stairs|last thing|bladder|bathroom|knees|nap|vicar|undertaker|hair|teeth|bed|anything that|funerals?)',
    real,
  ],
])
