import type { Phrase } from '../../matching/phrase.ts'

const machine = '(machine|voicemail|answerphone|beep|mailbox|recorder|answering machine|voice mail)'
const kin =
  '(mother in law|wife|husband|mom|mum|mother|dog|cat|parrot|bloodhound|goldfish|ex|ex wife|ex husband|therapist|shrink|kids|hamster|barber|grandmother|grandma|gran|nan|budgie|donkey|goat|beagle|labrador|poodle|terrier|tortoise|pig|uncle|aunt)'
const pets =
  '(dog|cat|parrot|goldfish|hamster|budgie|donkey|goat|beagle|labrador|poodle|terrier|tortoise|pig|hens|chickens|cows|houseplant|houseplants|ferns|rubber plant)'
/** Who gets a turn in jokes. */
const stock =
  '(atoms|accountants|lawyers|salesmen|salespeople|reps|economists|engineers|plumbers|electricians|nuns|fish|fleas|ducks|cows|sheep|cannibals|goldfish|penguins|peanuts|vicars|priests|rabbis|vampires|snowmen|electrons|neutrons|bacteria|molecules|consultants|auditors|bankers|dentists|psychiatrists|chickens|muffins|tomatoes|robots|ghosts|skeletons)'
/** Who is proverbially slow, silent or gone. */
const slow =
  '(glacier|glaciers|tombstones|headstones|fossils|corpses|gravediggers|grave diggers|mummies|houseplants|snails|sloths|monks|mimes|dinosaurs|dogs|cats|goldfish|parrots|tortoises|statues|brick walls|oysters|clams|sphinxes|hermits|trappists|pharaohs|moles|teenagers|toddlers|dead people|the dead)'
const beasts =
  '(dog|dogs|goat|goats|parrot|cat|horse|cow|cows|pig|pigs|crocodile|shark|copier|printer|shredder|gremlins|mice)'

/** Where such a figure is part of the place. */
const themed =
  '(night|tribute|show|suit|roof|parade|float|statue|grotto|impersonator|costume~|sign|window|play|panto|production|mural|exhibit|mask|poster|display|lawn|film|book)'

/** What is said as a joke, in English. */
export const english: readonly Phrase[] = [
  '(ha ha|haha|hahaha|hehe|he he|lol|hee hee|wink wink|ba dum|badum)',
  "(just|only|i'm|was) (kidding|joking|teasing|messing) [with you|you|around]",
  'pulling your leg',
  {
    say: "((here's|here is|tell (you|me)|told|know|knows|heard|hear|make|made|with|one|my|forgive|pardon|excuse|for|it's|start with) [you|the|my|one] [a|an|another] [bad|dad|old|terrible|corny|little|silly|quick|good] (joke|pun)|(dad|corny|terrible) (joke|pun))",
    unlessSentence:
      '(hearing|printed|poster|menu|sign|caption|handbook|newsletter|minister|vicar|mayor|pastor|boys|girls|lads|is no joke|not a joke|running joke|beyond a joke|made a joke|for a joke)',
  },
  '(pun intended|heard the one about|(walks|walk|walked) into a bar|here all week|cue [the] (drum roll|drumroll))',
  {
    say: 'knock knock',
    unlessAfter: 'knock',
    unlessSentence:
      '(valve|pump|engine|motor|pipe|pipes|axle|wheel|bearing|hammer|climb|bend|gear|boiler|radiator|ceiling|floor)',
  },
  "(what do you call a|why did the (chicken|duck|vendor|salesman|salesperson)|how many (salespeople|salesmen|reps|vendors) does it|what did the Cap say to|what's the difference between a)",
  'what did (the|one) .. say to the (other|tree|roof|bartender)',
  "couldn't resist",
  {
    say: 'no (offense|offence) [of course|meant|intended]',
    unlessSentence: "(can't make|cannot make|taken|time|late|hour|again|calling|ringing|saying|asking|if i)",
  },
  "(if (you'll|you will) (pardon|forgive|excuse)|pardon|forgive|excuse) (the (pun|joke|expression|phrase|choice)|my (humor|humour|joke|pun))",
  `fun fact .. .. ${kin}`,
  `my ${kin} (could|can|would|might) (tell|have told|run|do|spot|see|beat|manage|outrun|outsmart)`,
  'dying to (ride|get in|try|meet us)',
  "(you've|you have|you|you were|you must have|you'd|you had) [been] (kidnapped|abducted|eaten|swallowed|captured|carried off|emigrated|joined the|fallen (down|off|in|into)|been sucked|moved to (mars|the moon|tahiti))",
  "(it|stockroom|office|paperwork|system|storeroom|inbox|stockroom's|office's|inbox's|machine|copier) [has|have] (swallowed|eaten|gobbled) (you|him|her|them|it) [up] (whole|alive|up)",
  '(my|our|sincere|heartfelt) (sympathies|condolences|commiserations) to (the|your) (family|widow|next of kin|loved ones|inbox|secretary|mailbox|machine)',
  "(are you|you're|still|you) [still|even] (alive|breathing|kicking|among the living|in the land of the living|with the living)",
  '(witness protection|bermuda triangle|milk carton|joined the circus|fled the country|faked your|alien abduction|beamed up)',
  '(send|sending|sent|call|calling|organise|organize|calling out) [out] (a|the|in) (search party|rescue|rescue party|bloodhounds|cavalry|coast guard|coastguard|search dogs|coroner|undertaker|marines|missing persons)',
  'not (the|a|your) (tax man|taxman|irs|serial killer|stalker|robot|ex|ex wife|mother in law|police|fbi|nigerian prince|bailiff|ghost|axe murderer|psycho|grim reaper|repo man)',
  "(don't|won't|doesn't|promise not to|never) bite [i promise|much|honest]",
  `(my|the|your|that|this) [own|answering|voicemail] ${machine} .. (and i|friend|friends|acquainted|prom|marry|marriage|dinner|in love|love|relationship|first name|buddy|buddies|soulmate|soulmates|listener|engaged|anniversary|christmas card|dating|best man|flirting|valentine)`,
  `(in love|falling for|engaged to|married to|relationship|friends|dating|flirt|flirting|dance|waltz|dinner|prom) with (your|this|that|the) ${machine}`,
  `(even|than|unlike) my [own|late|old|poor] ${kin}`,
  {
    say: `my [own|old|late|poor] ${kin} [always|never|still|just|also] ((says|tells|thinks|reckons|claims|swears|bets|insists|complains) (me i|i'm|i've|i talk|i never|i always|i couldn't|i could|that i'm|he's heard|she's heard)|hangs up|snores|ignores (me|us)|laughs at me|left me|never (listens|calls|answers|returns|replies)|(answers|returns|signs|talks|listens|calls) (more|better|faster|sooner|quicker|back|my)|has (begun|started|taken) (to|answering|calling|hiding|howling|barking|humming))`,
    unlessBefore: 'as',
  },
  "if (it's|that's|this is|it is) the (dog|cat|goldfish|parrot|ghost|plant|houseplant|fish)",
  'my (waistline|hairline|bathroom scale|bald head|bald spot|beer belly|dentures|wig)',
  '(harder|tougher|rarer|trickier) [to|than] (reach|find|catch|pin|get|spot|get hold of) .. than (you|elvis|bigfoot|the (pope|queen|king|president|yeti|tooth fairy|loch ness monster)|a (unicorn|ghost|needle|taxi|plumber|parking (space|spot)|four leaf clover|leprechaun|straight answer)|my (ex|car keys|glasses))',
  '(quieter|lonelier|deader|longer|more (stubborn|silent|elusive|popular|nervous|patient)|slower to (answer|call|reply)) .. than (a|an|the|my) (cat|dentist|politician|lawyer|root canal|monday|vampire|turkey|squirrel|mime|nun|fish|mule|graveyard|morgue|undertaker|senator|preacher|bagpipe|librarian|monk|hermit|dodo|sloth|snail)',
  '(breaking|break|broken|broke) up with me',
  "(it's not you|is it me|was it something i said|did i forget to shower|bad breath|my deodorant)",
  '(before one of us dies|six feet under|over my dead body|check the obituaries|checked the obituaries|beyond the grave|from the grave|haunt you|haunting you|last breath)',
  '(hold|holding) my breath',
  {
    say: '(elvis|bigfoot|sasquatch|houdini|loch ness|the yeti|darth vader|batman|santa claus|lord lucan)',
    unlessSentence: themed,
  },
  '(marry|marrying|kiss|hug) me',
  "(i'll|i'd|shall i|want me to|i could|i can) [now|even|also] (sing (you|it|for)|rap|yodel|juggle|tap dance|dance for you|do my impression)",
  '(vote|voting) for (either|neither|whoever|the clown)',
  '(feed|feeding|throw|throwing|fed|thrown) (me|us) to the (sharks|wolves|lions|crocodiles|dogs)',
  "(you're|you are) killing me",
  '[and] ha',
  '(moved|gone|fled|flown|eloped|emigrated|relocated) to (mars|the moon|antarctica|timbuktu|tahiti|siberia|the north pole|outer space)',
  '(a|an) (priest|rabbi|lawyer|salesman|accountant|duck|horse|penguin) (walks|and a [Cap] (walk|go|are))',
  '(the|a|your) [friendly] [local|neighborhood|neighbourhood] (tooth|snack|paper|toner|coffee|invoice|sales) fairy',
  // The machine, or the voice on it, is courted.
  '(with|for) a voice like (that|yours|the one|this|your)',
  '(you sound|you sounded|your voice is|your voice sounds) [so|absolutely|just|quite|downright] (gorgeous|sexy|dreamy|sultry|ravishing|scrumptious)',
  `(propose~|proposing|engaged|falling for|fallen for|fell for|fall for|in love|honeymoon|elope|eloping|eloped|dating|date night|vows|kiss~|cuddl~|flirt~|soulmate|smitten|a crush on|second date|first date|a thing with|moving in) .. ${machine}`,
  `(my|your|the|this|that) [own|answering] ${machine} .. (wedding date|proposed|honeymoon|vows|eloped|eloping|moved in|moving in|kids|godmother|godfather|in laws|blushed|blushing|smitten|soul mate|drinks|first name terms|on first names|by its first name|talk back|talked back|therapy|therapist)`,
  `(me|i|we) and (your|this|that|the) [answering] ${machine}`,
  '(legally|lawfully|practically|as good as) married',
  '(punch card|loyalty card|frequent caller|frequent flyer) .. .. (voicemail|machine|mailbox|answerphone|calling|calls|callers)',
  '(win|wins|earn|earned|earns|won) (a|an|the) (muffin|toaster|biscuit|cookie|lollipop|sticker|gold star|teddy|cuddly toy|goldfish|pony|hamster|set of steak knives)',
  // Somebody has died, or will before the answer comes.
  '(bury|cremate|embalm|exhume|mummify) me',
  'my (skeleton|corpse|tombstone|headstone|gravestone|epitaph|obituary|coffin|casket|eulogy|pallbearers|ghost|great grandchildren|last will|remains|ashes|mummified)',
  'your (skeleton|epitaph|eulogy|great grandchildren)',
  'one of us (is|are|will be|gets|has|[has] died|dies|croaks|keels|drops|retires) [already|going to be|to] (dead|getting old|going grey|going gray|six feet|retired|a grandparent|dies|dead|over)',
  { say: 'one of us (dies|croaks|retires|keels over|drops dead|expires|turns to dust)', unlessBefore: '(till|until)' },
  {
    say: '(at|on) this rate .. .. (grandchildren|grandkids|grandson|granddaughter|retire|retired|fossils|compost|skeleton|married|old friends|dead|wheelchair|dentures|walking frame|dust|grey|gray|bald|museum|heirs|estate)',
    unlessSentence: '(compressor|pump|boiler|roof|tank|motor|tyres|tires|machine|bearing|seal)',
  },
  '(leave|leaving|left) .. (for|to|with) your (grandchildren|grandkids|heirs|next of kin|descendants)',
  "if (you're|you are|you have|you've) [already] (dead|deceased|passed on|died|expired|kicked the bucket)",
  "(i'll|i'd|i|we'll|i will) (wear|be wearing|dress in|be in) black",
  '(speak|say something|say) (well|nice) of you at',
  'dying to get in',
  {
    say: 'your (customers|clients|guests|residents|patients|tenants|punters|regulars) [who|that] never [ever] (complain|answer back|talk back|grumble|argue|write back|send it back)',
    unlessAfter: '(about|of|to)',
  },
  '(from|beyond) the (crypt|mortuary|other side|afterlife|hereafter)',
  // The listener is held prisoner, is in hiding, was eaten.
  '(blink|knock|tap|cough|bark|nod|squeak|wave|wink|sneeze|grunt) (once|twice|three times|two times) (if|for)',
  '(held|hold|holding|holds|taken|took|keeping|kept) [you|your Cap|him|her|them] hostage',
  {
    say: 'ransom (note|demand)',
    unlessSentence: '(ransomware|encrypted|files|server|servers|screen|hackers|malware|backup|backups)',
  },
  "(you're|are you|you've been|if you are|you) [still|all] hiding (under|behind|in|from|beneath) (the|your|a|me|us|my)",
  `(has|have|did|had|if|that) (the|your|a|our|my) [farm|office|guard|shop] ${beasts} [has|have|already] (eaten|ate|eat|swallowed|got|shredded) (my|our|all my|both my|these) .. (message~|letter~|note~|call|calls|number|email~|quote|drawing~)`,
  "(you|you've been|you were|you're|you have been|somebody) [been] (abducted by|swallowed by|sucked into|eaten by|trapped (under|inside)|carried off by|run off (to|with))",
  'or the [office|old|poor] (copier|printer|dog|cat|goat|hamster|plant|donut|doughnut|teddy|kitten|puppy|stapler|bunny|cow|gnome|toner|coffee machine|kettle) gets it',
  "(hit squad|hitman|hitmen|leg breakers|ninjas|kneecaps|the heavies|my goons|horse head|horse's head|concrete shoes|cement shoes|sleep with the fishes|swim with the fishes)",
  '(your|their|my) [own] (firstborn|first born|immortal soul|left kidney)',
  // Ways to reach somebody that nobody uses.
  '(carrier|homing|messenger|passenger) (pigeon|pigeons|owl|owls)',
  '(send|sent|sending|use|using|try|tried|sent up|send up|by|with|through) [a|an|some|up|the|my|via] (smoke signal|smoke signals|town crier|singing telegram|skywriter|skywriting|ouija board|seance|séance|telepathy|semaphore|morse code|tin cans|bat signal|raven|hologram|pigeon|mind readers|flares)',
  '(message|note|letter) in a bottle',
  '(my|the|a|your|through|with|own) (crystal ball|ouija board|horoscope|tarot~|fortune teller|fortune cookie|tea leaves|psychic|palm reader|magic eight ball|star sign) (told|says|said|and|promised|predicted|predicts|insists|exploded|has|warned|foretold|reckons|about|tells|swears)',
  // The shapes of jokes.
  "why (did|do|does|don't|didn't) .. (cross the|get promoted|go to therapy|break up|run away from|blush|never get lost|make good|make bad|never play)",
  {
    say: '(as|like) the .. (said|whispered) to the',
    unlessSentence:
      '(inspector|surveyor|council|board|report|hearing|meeting|auditor|article|paper|judge|minutes|engineer|fitter|coroner|mayor|officer)',
  },
  'as the (actress|bishop|machine|monkey|vicar|undertaker|hangman|executioner|gravedigger|barber) said',
  `my [own|old|late|poor] ${pets} (says|tells|thinks|reckons|claims|swears|bets|insists)`,
  '(two|three|a couple of) (accountants|lawyers|economists|salesmen|salespeople|consultants|auditors|bankers|lenders|cannibals|nuns|vicars|priests|rabbis|vampires) (fell|sat|went|met|were) (into|down|in|on|up|at|off|sitting|walking)',
  `(two|three|a couple of) ${stock} (walk|walked|walks) into`,
  '((heard|hear|know|tell you) the one|joke|gag) about the .. (who|that|but|and|where|with)',
  '(tell|told|heard|know) [you|him|me] the one (about|where)',
  "(i'd|i could|i would|i was going to) [have] (make|made|tell|told|crack|cracked|do|done) [you] (a|an|the|my) .. (joke|pun|gag|one liner)",
  '(no|any more|cheap|obvious|enough|few more|couple of|more) [Cap] (puns|jokes aside|gags|wisecracks|one liners)',
  '(they|people) [do] (say|tell me) [that] old .. never die',
  'old .. never die',
  {
    say: 'is your (refrigerator|fridge|freezer|refrigeration|nose|cooler|chiller) running',
    unlessAfter: '(warm|hot|cold|all|day|night|low|at|hard|rough|more|since|again|on|off|in|too)',
  },
  'go catch it',
  "(no|pardon|excuse|forgive|mind|if you'll pardon|if you'll excuse) the pun",
  "(hay there|lettuce talk|ewe'd|olive you|donut worry|thyme to talk|sew what|seas the day|egg cellent|un bee lievable|purr fect|paws for)",
  {
    say: "(you could|you might|one might|one could|some would|so you could) say (we're|we are|i'm|i am|i've|we've|business is) [a|in|got|been|going]",
    unlessSentence: '(report|council|figures|audit)',
  },
  "(geddit|boom boom|ba dum tss|see what i did there|that's a good one|i'll get my coat|i'll see myself out|thank you i'm here|try the veal|tip your waitress|dad joke|i'll show myself out)",
  "(i'm|i am) no (psychic|sherlock|mind reader|rocket scientist|casanova|supermodel|brad pitt|george clooney|oil painting|spring chicken|beauty queen|pavarotti) (but|and|though)",
  '(message|voicemail|recording|tape) (will|is going to|may|might|could|is about to) [now] (self destruct|selfdestruct|self-destruct|explode|self combust|go up in smoke)',
  '(self destructs|self destruct|self-destructs|self-destruct) (in # |in five|in ten|in three)',
  'number one in number two',
  '(number two|number one) (becomes|is|was|turns into|became) (your|the|my|our) number (one|two)',
  '(meet|meets|meeting|met) (the lord|your maker|his maker|her maker|their maker|saint peter|st peter|the almighty)',
  // The caller's own looks, love life, age and singing.
  '(my|of my) (love life|dating life|bookie|parole officer|cardiologist|therapist|shrink|last relationship|first marriage|last marriage|second marriage|tinder profile|karaoke)',
  "(were i|if i were|if i was|i'm|i am|was i) [any|much|a bit|a lot|so much] (better looking|handsomer|prettier|good looking|shorter than|taller than|bald but|devastatingly)",
  '(lost|gained|put on|aged) .. (pounds|stone|weight|hair|kilos|years|inches) [just|while|simply] (waiting|sitting|listening|on hold|trying to|holding)',
  "(don't make me|i'll|i will|i'd|i may|i might|about to|going to|before i|i can) [have to|start|begin|even|also|to] (sing|singing|serenade|yodel|rap|tap dance|beatbox|whistle the|hum the|do an impression|recite poetry)",
  `(my|our) [own|old|poor|late] ${pets} (has|have|can|could|knows|know|now|already|also) .. (heard|learned|learnt|recite|by heart|answer|answers|sell|pitch|better|leave|hums|hum|word for word|knows)`,
  "my (dog's|cat's|parrot's|hamster's|goldfish's|budgie's|mother in law's|dog) (heard|learned|learnt|started|begun|been|recited)",
  "(if i get|i'm getting|i get) any (lonelier|older|balder|thinner|sadder)",
  'than my (ex|marriage|love life|jokes|diet|golf|golf swing|cooking|dancing|singing|credit score|social life|waistline|hairline|first marriage|mother in law)',
  // Comparisons that go over the top.
  '(warmer|colder|friendlier|frostier|livelier|chattier|politer|kinder) (reception|receptions|welcome|welcomes|conversation|conversations|greeting|greetings|chats|replies|answers|company) .. (from|than|with|in|at)',
  `${slow} [have|have all|get|got|do|will] (answered|answer|got|get|return|returned|reply|replied|talk|are|move|moved|call|called|respond|responded) .. (sooner|faster|quicker|more|chattier|livelier|back to|my calls|than)`,
  '[so] (long|often|many times) that my (beard|hair|dog|cat|ear|plants|children|kids|wife|husband|grandmother|coffee|phone) [has|have|is|are|grew|grown|knows|learned|learnt|started|now]',
  // Famous people and lines.
  '(in space no one|may the force|beam me|houston we|elementary my dear|you had me at|winter is coming|this is your conscience|the ghost of .. (past|future|yet to come)|ve haf|luke i am|bond james bond|make my day|shaken not stirred|to be or not to be)',
  '(alexa|siri|hey google|okay google) (make|call|play|find|tell|ring|get|remind|phone|order)',
  {
    say: '(yoda|jedi|chewbacca|godzilla|king kong|frankenstein|dracula|rumpelstiltskin|rip van winkle|rapunzel|sherlock holmes|james bond|brad pitt|george clooney|tom cruise|scrooge|hogwarts|the grinch|dr evil|gandalf|the terminator|tarzan|zorro|willy wonka|nessie)',
    unlessSentence: themed,
  },
  "(this|it) (isn't|is not|ain't) a (stick up|stickup|robbery|hold up|holdup|kidnapping|cult|prank call|drill|ransom call|crank call)",
  '(whoo~|muahaha|mwahaha|tee hee|ho ho ho|har har|bwahaha|woof woof|meow|miaow|yee haw|yeehaw|ding ding ding|cue the violins|cue violins)',
  'i only bite',
]
