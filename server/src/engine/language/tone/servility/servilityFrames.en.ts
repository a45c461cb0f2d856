import { framesOf } from '../frame.ts'

const classes = {
  // What the call is to them.
  nuisance:
    'nuisance|pest|bother|interruption|imposition|intrusion|annoyance|irritation|thorn in your side|gadfly|bad penny|plague',
  trouble:
    'bother|bothering|bothered|trouble|troubling|troubled|disturb|disturbing|disturbed|interrupt|interrupting|interrupted|pester|pestering|intrude|intruding|impose|imposing|barge|barging|inconvenience|inconveniencing|badger|badgering|nag|nagging|hound|hounding|harass|waste|wasting|take up|taking up|eat into|eating into|clog|clogging|clutter|cluttering|fill up|filling up|hog|darken|invade|invading|encroach|encroaching|keep you|keeping you|land on|landing on|add to|adding to|be in (your|the) way|get in your way|tie up|tying up|steal|stealing|rob|robbing|hold you up|holding you up|drag you|distract|distracting',
  sorry:
    'sorry|apologies|apologise|apologize|apologising|apologizing|forgive|forgiveness|pardon|excuse me|excuse us|mortified|ashamed|embarrassed|embarrassing|sheepish|(feel|felt|feeling) (so |really |quite |a bit |just |rather |absolutely )*(guilty|awful|dreadful|terrible|wretched)|mea culpa|cringe|cringing|cringed|blush|blushing',
  calling:
    'call|calling|called|ring|ringing|rang|phone|phoning|message|messages|voicemail|asking|leave|leaving|speak|speaking|contact|contacting|write|writing|this|me again|another',
  // How small the caller is.
  small:
    "no one (special|important)|nobody (special|important)|mere|humble|lowly|insignificant|unworthy|unimportant|small fry|minnow|underling|dogsbody|bottom (rung|of the (ladder|heap|pile|pecking order|food chain))|last person|last man|last woman|(i'm|i am|we're|we are|as|from|being|me|us|is) ~1 (only a|just a|but a|merely a|simple|poor|tiny|small|least of|lowest|wee|speck|ant|worm|mouse|crumb|flea|gnat)|little old|novice|beginner|greenhorn|rookie|ignorant|no match|out of my (league|depth)|beneath (your|you)|unqualified|amateur|know (so )?little|know nothing|no expert|hardly fit|not fit|unfit|oughtn't be|shouldn't be (trusted|allowed)|at my level|my station|my place|in my shoes|such as (me|i|us|myself|ourselves)|like (me|us|myself|ours)|so small|as small|very small (name|firm|outfit|company)|two-bit|tinpot|one-man band|tradesman|hawker|peddler|pedlar",
  // How great the listener is.
  great:
    'your (stature|standing|rank|station|eminence|importance|calibre|caliber|position|seniority|reputation|greatness|excellency|majesty|lordship|ladyship|worship|grace|honou?r|good self)|busy (man|woman|person|lady|gentleman)|important (man|woman|person|people|lady|gentleman)|great (man|woman|ones|people)|somebody so|someone so|people of your|a man like you|a woman like you|someone like you|somebody like you|a person like you|your level|your world|far above me|above my|beside yours|next to you(rs)?|compared (to|with) you(rs)?|so many (demands|important)|a hundred (things|better)|a thousand (things|better)|better things to do|bigger fish|more important|too busy|so busy|rushed off|snowed under|run off your feet',
  beg: 'beg|begging|plead|pleading|implore|imploring|entreat|beseech|beseeching|grovel|grovelling|groveling|crawl|crawling|kneel|kneeling|on my knees|on bended knee|prostrate|cap in hand|hat in hand|desperate|desperately|please please|pretty please|pray|praying|prayed|throw myself|throwing myself|hoping against hope|would kill for',
  grateful:
    'grateful|gratitude|thankful|thanks|thank you|thanking|indebted|obliged|beholden|appreciate|appreciative|in your debt|owe you|bless you|god bless',
  earnest:
    "our (driver|truck|van|invoice|clerk|office|mistake|fault|end|man|lads|machine)|the (mess|mud|delay)|the (trouble|bother|inconvenience) (with|on|at|over|we|our|that|last|yesterday|of|caused)|broke|broken|forgot|misread|mislaid|wrong (name|address|invoice|part|figure|date|sample|number)|my mistake|our mistake|we (sent|billed|misprinted)|i (sent|misread|misquoted)|mix-?up|late delivery|sorry to (hear|see|read|learn|miss)|for your loss|customers?|patients?|guests?|tenants?|residents|neighbou?rs|your (crew|staff|team|drivers?|people|lorries|trucks|forecourt)|won't|will not|no longer|last (call|message)|any longer|no more|off your list|inspector|inspection|not sorry|without",
} as const

/** Frames of servility, in English. */
export const english = framesOf(classes, [
  // Sorry for the call itself, or feeling bad about it.
  [
    '{sorry} ..8 {trouble} & (you|your|call|calling|message|time|busy|day|hour|machine|inbox|again)',
    '({earnest}|the dust|fire alarm|sorry you were)',
  ],
  [
    '{sorry} ..5 (for|about|to|that) ..4 (this call|another (call|message|voicemail)|yet another|my (voice|call|calling|messages|persistence|cheek|ignorance|accent|presumption|boldness|existence)|{nuisance}|calling|ringing|phoning|asking|so (early|late|soon)|out of the blue|unannounced|uninvited|unasked|the cheek|taking)',
    '{earnest}',
  ],
  [
    "(i|i'm|i am|we|we're|i've|i'd|it|me|us) ~3 (hate to|hate|hated to|loath|loathe|dread|dreaded|afraid (to|of)|scared|terrified|nervous|reluctant|hesitate|hesitated|hesitant|shy|tremble|trembling|shaking|wouldn't dream|would never dream|daren't|dare not|hardly dare|can't bear|ashamed|embarrassed|pains me|kills me|wary|plucked up|screwed up (the|my)|worked up the|summoned|mustered) ..5 ({trouble}|to (call|ring|ask|phone|speak|leave|be (a|another|such))|courage|nerve|calling|ringing|asking|being (a|another|such)|{great})",
    "({earnest}|(don't|not|never|please) ~1 hesitate|scared (off|of)|reluctant to (change|switch))",
  ],
  [
    "(i'm|i am|i know i|i must be|i must seem|i'm sure i|i fear i|afraid i|(for|hate|hating|to|not|me) (being|be)|i've (been|become)|i (seem|sound like|feel like)|call me|think me|consider me|i'm being|it's only) ~4 (a |an |the |your |one |another |such |only |just |real |right |total |complete |terrible |absolute |dreadful |old |awful |frightful |proper )+{nuisance}",
    "(not|never|don't|won't|become a|stop|n't|without|{earnest}|noise (limit|complaint)|graffiti|parking)",
  ],
  // A claim on their time that is taken as enormous.
  [
    'your (most |very |extremely |so |terribly |oh so |truly |ever so )*(precious|valuable|priceless|limited|scarce|golden|hard-earned|sacred|cherished|rare|busy|hectic|important) (time|minutes?|seconds?|moments?|attention|day|schedule|hours?|diary|desk|inbox|ear|ears|hands|life|calendar)',
    '({earnest}|busy (season|day|hours|time of)|busy (lane|dock|counter)|your busy (day|hours|season|nights?)|valuable (stock|cargo))',
  ],
  [
    '(spare|(find|grant|lend|give|allow|afford|bestow|throw|toss|offer|squeeze|carve|steal|beg|borrow|extend|deign|condescend) ~3 (me|us|my|a (stranger|nobody|caller|seller|salesman|man|woman|poor)|i|for|from|of your)) ..6 (crumbs?|scraps?|sliver|shred|glance|morsel|smidgen|speck|fraction|fragment|tiniest|briefest|smallest|merest|barest|least little|half an? (ear|minute|second|eye)|single (second|minute|moment)|one (tiny|small|little|single|brief) (second|minute|moment|word)|a moment of|an ounce of|a drop of|a whisker of|the time of day)',
    '({earnest}|food waste|leftovers|metal|scrap (metal|yard|steel))',
  ],
  // Small beside great.
  [
    '{small} & {great}',
    '({earnest}|nobody (on|in|at) your|so busy|your position (on|in)|worm gear|busy (street|road|season)|poor (drainage|signal|reviews)|carpenter ants|ants?|mice|mouse|rats?|fleas?)',
  ],
  [
    "(i'm|i am|we're|we are|i know i'm|consider me|call me|think of me as|regard me as) (only |just |but |merely |quite |really |honestly |frankly |simply |such )*(a |an |the |your )?(very |poor |humble |lowly |mere |small-time |little |simple |tiny |insignificant |unimportant |bumbling |clumsy |foolish |ignorant |nervous |unworthy |most )*(nobody(?! (you|but|from|at|who|that))|underling|dogsbody|minnow|small fry|speck|worm|ant|mouse|servant|slave|beggar|rookie|greenhorn|novice|beginner|peasant|pawn|cog|peon|drudge|nonentity|newbie|trainee|no match|out of my (league|depth)|beneath|unworthy|unfit|at the bottom|bottom of|least of|lowest|the (least|lowliest|humblest|smallest)) ",
    '({earnest}|ant (control|problem)|last (stop|call)|the last (one|person) (out|in)|beneath (your|the) (floor|deck|sink|stairs)|(at the |the )?bottom of (the|your|mill|main|church|station|[^ ]+) (road|lane|street|hill|garden|ramp|hill|page|stairs|drive))',
  ],
  [
    '(small|tiny|little|humble|lowly|insignificant|unworthy|modest|obscure|unknown|trifling|paltry) (name|firm|outfit|company|man|woman|fellow|fish|person|voice|soul|fry|cog|request|plea|self|offering|presence) ..4 (beside|next to|compared|beneath)',
    '{earnest}',
  ],
  [
    "(people|folk|folks|somebody|someone|a (man|woman|person|fellow|fella|girl|lad|soul|body|firm|voice)|(outfits?|firms?|tradesm[ae]n)) ((so |as |such )(small|lowly|humble|insignificant|unimportant)|(of |at |in )(my|our) (level|standing|station|size|rank|place)|like (me|us|myself|ourselves|i)) ~6 (don't|doesn't|do not|rarely|seldom|hardly|never|takes?|gets?|has no|have no|can't|cannot|ought|should|oughtn't|shouldn't|isn't|aren't|knows?|learns?|must|couldn't|could never|usually|ordinarily)",
    '({earnest}|like us (at|on) (facebook|instagram))',
  ],
  [
    "(i|we|i've|we've|somebody|someone|nobody) ~3 (don't|do not|didn't|hardly|scarcely|haven't|in no way|can't say i|couldn't possibly|barely|never|no way|hasn't|wouldn't presume to|not|nothing) ~3 (deserve|deserved|merit|earned|expect to be (heard|answered)|presume|worthy|dare (hope|ask|expect)|expect (you|anything|much|a reply|an answer|someone|somebody)|presume to|hope to deserve)",
    '({earnest}|deserve (that|this|to wait)|expect you to (pay|sign|switch|know|decide))',
  ],
  [
    "(it would be|it'd be|that'd be|would be|be|is|was|were|'d be|consider it|count it|call it|take it as|regard it as|hear from you) ..4 (more|better|kinder|greater|far more|no more) than (i|we|one|somebody like) ~2 (deserve|deserved|dare|merit|could (ever )?(hope|ask|wish|expect|dream)|hope|have any right|could dream|expect|asked|ask)",
    '{earnest}',
  ],
  [
    '(who am i|what am i|what right have i|what business (have|has)|how dare i|why (would|should) (you|anyone|anybody|somebody|someone|a (man|woman|person))) ~3 (to|like you|of your|so|listen|care|bother|give|waste|talk|take|spare|even|that|have|has) ',
    '(switch|change|pay|fix|buy|{earnest})',
  ],
  // What an answer would be.
  [
    "(it would|it'd|that would|would be|you'd be|you would be|i'd be|i would be|i'd feel|be|such|consider it|count it|feel|felt|honou?red|truly|most|what) ..5 (a |an |my |the |such |great |greatest |true |real |rare |huge |immense |enormous |singular |absolute |lifelong |highest )*(honou?r|privilege|blessing|honou?red|privileged|blessed|miracle|lifesaver|life-saver|angel|saint|godsend|salvation|making of|dream come true|act of (mercy|charity|kindness)|gracious|merciful|thrill of|highlight of|proudest) & (you|your|to (speak|hear|serve|be|call|talk|get|reach|have|leave|meet|even)|a (reply|call|word|minute))",
    "({earnest}|to (look after|handle|supply|quote|bid)|honou?r (a|the|your)|award|veterans?|guest of|roll of|maid of|no (honou?r|privilege)|snow angel|angel (investor|tree)|saint [^ ]+'s|saint|choir)",
  ],
  [
    "(make|made|making|be the making of|would make|it'd make|brighten|light up|save|saving|rescue|transform) (my|our|a (poor|young|tired) [^ ]+'s) (very |whole |entire )*(day|week|month|year|decade|life|career|christmas|job|bacon|skin|hide|quarter|neck|mother proud|mother|dreams?|heart)",
    '(saves? your|we (save|make)|{earnest}|made my (day|week)|read)',
  ],
  [
    '{beg} & (you|your|a (call|reply|minute|moment|word|chance|hearing|crumb)|call|ring|answer|listen|hear|pick up|mercy|forgive|forgiveness|give|consider|indulgence)',
    '({earnest}|beg (to differ|(your|his|her) pardon)|crawl ~1 (under|through|into)|pray(ing|ed)? for|begging the question|begs|anything (else|you need|changes|on|in|about|to|for)|cry(ing)? out|desperate (for|housewives)|crawl space|crawl(ing)? (along|at|to a)|far cry|praying (for|mantis)|pray(er|ers)|whatever you (use|have|decide|do|need)|name your (price|poison)|crying shame|if you (say|like|want|wish)|day or night|at any hour|do anything (to|about|with)|baby|babies|shoppers|motorists|fingers crossed)',
  ],
  [
    '{grateful} ..8 (for|if|to|that|even|just) ..4 (crumbs?|scraps?|slightest|smallest|tiniest|merest|even (a|one|the|half)|so much as|whatever (time|you|crumb|little)|any (time|crumb|scrap|moment|second|minute|word|attention|answer|reply|response) (at all|whatsoever|you|however)|bottom of my heart|eternally|forever|for life|undying|everlasting|my dying|letting me (speak|talk|ramble|run|go on|take|have|finish)|hearing me (out)?|listening (to|this)|putting up|bearing with (me|this)|not (hanging|deleting|pressing|erasing|cutting|skipping)|indulging|humou?ring|tolerating|enduring|suffering|your (patience with|forbearance|indulgence|tolerance|mercy|graciousness|condescension))',
    '({earnest})',
  ],
  [
    '(eternally|forever|everlastingly|infinitely|immeasurably|undyingly|beyond words|more than words|humbly|abjectly|endlessly|profoundly|overwhelmingly|pathetically|unspeakably|enormously|immensely) (grateful|thankful|indebted|obliged|beholden|appreciative|honou?red|sorry|apologetic|privileged|humbled|touched|flattered)|(deeply|ever so|so very|most|terribly|awfully) (indebted|obliged|beholden|honou?red|apologetic|privileged|humbled|flattered)',
    '{earnest}',
  ],
  // Put it off on them: bin me, hang up, I would understand.
  [
    "(i'd|i would|i'll|i should|i quite|i'd quite|i'd fully|i totally|i completely|nobody would|no one would|i couldn't|i wouldn't|who could|and i'd|i don't) ~3 (understand|blame you|see it|see why|hold it against|deserve it|take (it as|no) ~1 (my due|offen[cs]e)|forgive you|think (none|no) the (less|worse)) ..10 (hung up|hang up|stopped the tape|stop the tape|deleted?|erased?|pressed?|binned?|bin|skipped?|ignored?|never (called|rang|answered|replied)|too busy|slammed|rolled your eyes|had enough|sick of|turned me (away|down)|told me to|laughed|switched (me|this|it) off|threw|no wish|didn't (want|call|ring|reply|answer)|don't (want|call|ring|reply|answer)|someone like me|somebody like me)",
    '({earnest}|timing)',
  ],
  [
    "(don't|do not|please don't|pray don't|try not to|kindly don't) (be|get|think|hold|take|judge|hate|shout|curse|laugh|throw|slam|set|hang|delete|press|erase|dismiss) ~2 ((angry|cross|mad|annoyed|cruel|harsh) (with|at|to) (me|us)|badly of|ill of|it against|hard on|me|up on|too (harshly|badly|unkindly)|the phone|delete|your eyes)",
    "({earnest}|don't take me off|delete (it|this) until|hang up (the|your) )",
  ],
  [
    '(kindly|graciously|generously|mercifully|magnanimously|charitably|patiently) ~2 (indulge|spare|permit|allow|grant|suffer|bear with|hear (me|an|this)|lend|consider|excuse|overlook|forgive|pardon|humou?r|endure|stoop|condescend|deign|favou?r|let (me|us|a))|(if|should|might|may|could|would) (you|your [^ ]+|it) (so |ever |graciously |kindly |but |only |just |please |deign |possibly |perchance |in your (goodness|kindness) )*(deign|condescend|stoop|see fit|(could )?find it in your heart|be (so |ever so |very )*(gracious|merciful|generous) as|have the (kindness|goodness|mercy|grace|charity)|take pity|indulge (me|us|an)|humou?r (me|us|an)|put up with|please (your|you)|suffer (me|us|a)|grant (me|us|an|a))',
    '{earnest}',
  ],
  [
    "(it's|it is|that's|how|was|were|is) (so |very |ever so |most |terribly |awfully |incredibly |really |truly |too |extremely |uncommonly )*(gracious|kind|good|generous|big|charitable|merciful|noble|patient|decent|sweet|saintly|handsome|magnanimous|sporting) of you (to|even to|merely to|just to|only to|so much as to) (let|listen|hear|take|even|spare|give|put up|bear|suffer|tolerate|run|indulge|pick|not|consider|read|allow|endure|hold|stay|think of|bother|remember|speak|humou?r)",
    '(your|tour|show (me|us)|{earnest})',
  ],
  [
    "(at your (service|command|disposal|beck|mercy|feet|bidding|convenience and)|your (humble|obedient|faithful|devoted|loyal|grateful|most) (servant|slave|supplicant|admirer)|your wish is (my|our) command|servant|supplicant|i await your (command|pleasure|orders)|yours to command|lay (myself|ourselves|my [^ ]+) at|throw (myself|ourselves) (on|at|upon)|lick your|kiss your (feet|ring|hand)|bow (and scrape|before|down|to your)|curtsey|curtsy|genuflect|tug(ging)? my forelock|doff my|cap off|hat off to|kowtow|salaam|bended knee|grovel(ling|ing)?|unworthy|prostrate) & (i|i'm|me|my|we|us|our|you|your|yours)",
    '({earnest}|civil servants?|public servants?|servant quarters|staff|(is|are|our (team|crew|staff)) at your service|prostate|hats? off to your)',
  ],
])
