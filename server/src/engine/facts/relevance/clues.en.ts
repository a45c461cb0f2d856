import type { Phrase } from '../../language/matching/phrase.ts'
import type { CluePhrase } from './cluePhrase.ts'

/** English. */
export const englishClues: Readonly<Record<CluePhrase, readonly Phrase[]>> = {
  source: [
    '(report|reports|minutes|permit|permits|posting|postings|listing|listings|page|website|site plan|web page|review|reviews|photo|photos|photograph|picture|video|film|footage|notice|letter|log|logbook|sheet|survey|drawing|drawings|filing|filings|inspection|menu|packet|bulletin|map|record|records|register|registry|docket|sign|newsletter|forum|thread|feed|calendar|schedule|timetable|tender|prospectus|accounts|audit|certificate|tag|label|plate|receipt|invoice|gauge|meter|reading|readings|article|paper|ad|advert|application|plans|brochure of yours|stream|livestream|webcam|camera|report card|history|file|chart|list|board pack|agenda|announcement|press release|job ad|vacancy|vacancies|annual report|newspaper|post|posts|comment|comments|rating|ratings)',
  ],
  shows: [
    '(shows|show|showed|lists|listed|says|said|mentions|mentioned|reads|states|puts|names|gives|counts|records|quotes|marks|marked|calls for|points to|flags|flagged|published|printed|posted|filed|reported|according|dated|logged|recorded|measured|tested|failed|passed|asks for|requires|appears|appeared|has it|have it)',
  ],
  saw: [
    '(i|we|i just|i also|our driver|my colleague|our engineer) (saw|noticed|read|counted|watched|heard|drove|walked|visited|passed|looked|found|spotted|checked|stood|parked|stopped|queued|ate|bought|timed|measured|tried|rang|ordered|see|notice|hear|came across|was at|was in|was by)',
    '(driving|walking|cycling|going|passing|parked|standing|queuing) (past|by|through|outside|behind|opposite|in)',
  ],
  rule: [
    '(rule|rules|law|laws|ordinance|county|council|state|inspector|inspectors|inspectorate|regulation|regulations|regulator|code|codes|deadline|recall|recalls|standard|standards|guidance|agency|board|ministry|city|town|borough|department|marshal|fire officer|insurer|insurers|insurance|warranty|directive|ban|bans|quota|tariff|duty|levy|tax|grant|election|strike|closure|closures|roadworks|detour|planning|commission|authority|utility|exchange|licence|license|licences|permit office|osha|epa|hmrc|hse|fda|dot|exam|exams|season|harvest|census)',
  ],
  trouble: [
    '(leak|leaks|leaked|leaking|drip|drips|dripping|dripped|crack|cracks|cracked|broke|broken|jam|jams|jammed|fail|fails|failed|failing|fault|faults|faulty|lost|losing|late|missing|worn|wear|peeling|peel|expire|expires|expired|lapse|lapses|lapsed|blocked|blocks|stuck|refused|returned|rejected|turned away|empty|idle|fog|fogged|fogging|rust|rusted|rusting|rot|rotten|damp|mould|mold|flood|floods|flooded|flooding|queue|queues|queuing|waiting|delay|delays|delayed|overtime|complaint|complaints|complain|complained|complains|fine|fined|fines|stalled|stalls|stopped|stuck|sag|sags|sagging|loose|tear|tears|torn|tripped|trips|spill|spilled|stain|stains|stained|smell|smells|noise|noisy|rattle|rattles|squeal|squeals|buzz|flicker|flickers|dim|overflow|overflows|overflowing|overdue|outdated|wrong|mismatch|clash|clashes|gap|gaps|bare|bald|slips|slipped|fell|falls|dropped|sink|sinks|sank|lean|leans|leaning|crooked|bent|burst|burnt|burned|scorched|frozen|freeze|freezes|freezing|overheats|overheating|warped|swollen|shrunk|faded|fading|milky|cloudy|dull|blunt|bounces|bounced|unanswered|cancelled|canceled|postponed|gone|hidden|unsigned|untagged|recalled|out of|cut off|cut in half)',
  ],
  change: [
    '(changes|change|changed|changing|starts|start|started|closes|close|closed|closing|moves|move|moved|moving|opens|opened|opening|ends|end|ended|begins|begin|began|runs out|ran out|due|replaces|replaced|switching|switched|takes effect|comes in|came in|comes into|goes up|went up|goes down|went down|rises|rose|doubles|doubled|halved|merges|merged|hiring|hired|adding|added|built|building|launched|won|bought|installed|signed|renewal|renews|renewed|extends|extended)',
  ],
  peer: [
    "(next door|across the street|across the road|down the road|up the road|two doors|a mile|neighbour|neighbor|neighbours|neighbors|neighbouring|neighboring|opposite|same|similar|likewise|theirs|they'd|they had|did they|another|other|the one on|the one in|fellow|over in|up in|down in|over at)",
    '(a|an|one|another|the) .. (in|on|near|at|over in|outside) Cap',
  ],
  since: [
    '(last|this past) (week|month|year|spring|summer|fall|autumn|winter|night|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)',
    '(since|yesterday|ago|recently|so far|this year|this spring|this summer|this season|this winter|lately|every friday|every monday|on mondays|on tuesdays|on wednesdays|on thursdays|on fridays|on saturdays|on sundays|overnight|for months|for weeks)',
    '(on the|of the|by the|the) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)',
    'Cap (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)',
  ],
  site: [
    '(dock|docks|roof|yard|gate|gates|door|doors|window|windows|wall|walls|floor|ramp|lot|car park|parking|lobby|hall|kitchen|bay|line|oven|ovens|fridge|freezer|boiler|tank|pump|lift|elevator|stairs|bench|fence|gutter|gutters|drain|drains|pipe|pipes|ceiling|counter|till|tills|bus|buses|van|vans|truck|trucks|fleet|trailer|trailers|field|pitch|court|pool|stage|ward|room|rooms|basement|attic|porch|garden|hedge|tree|trees|sign|signs|awning|container|containers|pallet|pallets|warehouse|branch|branches|store|stores|shop|depot|plant|mill|farm|barn|silo|school|chapel|church|hotel|clinic|office|offices|building|buildings|tower|pontoon|harbour|harbor|marina|drivers|crew|crews|staff|nurses|guests|patients|customers|tenants|residents|pupils|students|members|visitors|shift|shifts|street|road|avenue|lane|house|houses|unit|units|server|servers|laptops|phones|machine is|machine was|forklift|press|saw|lathe|scale|scales|hoist|crane|cable|lamp|lamps|lights|heater|vent|vents|duct|ducts|filter|filters)',
  ],
  ours: ["(we|we've|we're|we'd|our|ours|us|ourselves|our own)"],
  mine: ["(i|i've|i'm|i'd|my|mine|me|myself)"],
  kin: [
    '(my|our|the) (father|dad|mother|mum|mom|grandfather|granddad|grandad|grandmother|gran|uncle|aunt|brother|brothers|sister|wife|husband|son|sons|daughter|daughters|cousin|partner|founder|founders|team|crew|lads|boys|girls|people|folks|engineers|technicians|mechanic|chemist|designers|boss|director|chairman|ceo|president|dog|staff|apprentices|drivers|chap|fellow|lad)',
    '(dad|granddad|grandad|grandfather|grandma|uncle|founder|founders|family|generation|generations|craftsmen|apprenticed|apprentice|boardroom|plaque)',
  ],
  career: [
    '(# years|years of|over the years|founded|established|started out|started in|set up|grew up|joined|took over|trained|studied|graduated|qualified|certified|accredited|experience|experienced|career|background|headquartered|based in|offices in|branches|countries|employees|worldwide|nationwide|in business|incorporated|turned # |turns # |anniversary|territory|account manager|account executive|sales rep|representative|territory manager|degree|doctorate|i was|i worked|i spent|i used to|i ran|i began|i drove|i sold|i learned|i built|committee|patent|patents|patented|prototype|turnover|quota|serving|specialise|specialize|specialists|portfolio|track record|years)',
  ],
  praise: [
    '(best|leading|leader|leaders|award|awards|award winning|proud|proudly|pride|number one|prize|prizes|finest|premium|unique|famous|quality|guarantee|guaranteed|trusted|world class|cutting edge|state of the art|innovative|amazing|awesome|incredible|fantastic|great|love|loves|loved|beautiful|revolutionary|powerful|exclusive|friendly|reliable|excellent|excellence|passionate|reputation|top|largest|biggest|fastest|renowned|recognised|recognized|voted|winning|latest|modern|advanced|bespoke|tailored|tailor made|custom|hand made|handmade|by hand|delight|jewel|never|smooth|sweet|truer|silk|purrs|glides|shines)',
  ],
  product: [
    '(platform|software|system|systems|range|product|products|service|services|solution|solutions|app|model|models|kit|catalogue|catalog|brochure|sample|samples|package|packages|technology|tool|tools|suite|module|modules|engine|dashboard|automation|analytics|cloud|line of|collection|edition|version|feature|features|programme|program|plan|plans|policy|cover|coverage|supplies|equipment|machine|machines|device|devices|gadget|unit|units|offering|membership|subscription|consultancy|consulting|training|course|courses|workshop|lineup|assortment|stock|colours|colors|sizes|finishes|design|designs|warranty|delivery|installation|maintenance|hire|rental|lease|finance|funding|insurance|payroll|panels)',
  ],
  supplies: [
    '(we|i|company|firm|team|and|also|who|that) (offer|offers|sell|sells|provide|provides|supply|supplies|make|makes|build|builds|manufacture|manufactures|rent|rents|deliver|delivers|install|installs|distribute|distributes|carry|carries|stock|stocks|do|run|design|designs|import|imports|print|prints|cover|covers|handle|handles|fit|fits|hire|lease|export|work with|serve|serves|specialise|specialize)',
    "(we've|we have|i've|i have) (launched|released|developed|built|created|designed|got|just|brought out|opened|added)",
    "(includes|comes with|comes in|features|fits|runs on|weighs|available|it does|it can|it has|it comes|it is|it's|they're|they come|there's one)",
  ],
  gain: [
    '(save|saves|saving|saved|boost|boosts|boosting|grow|grows|growing|improve|improves|improving|increase|increases|increasing|reduce|reduces|reducing|cut|cuts|cutting|slash|slashes|double|doubles|triple|maximise|maximize|optimise|optimize|optimizes|streamline|streamlines|simplify|simplifies|transform|transforms|help|helps|helping|lower|lowers|lowering|eliminate|eliminates|free up|frees|protect|protects|win|wins|attract|attracts|gain|gains|earn|earns|stop losing|lift|lifts|drive|drives|drop|drops|spare|spares|ease|eases|solve|solves|fix|fixes|prevent|prevents|avoid|avoids|avoiding|halve|halves|unlock|unlocks|accelerate|accelerates|deliver results|get more|make more|bring in|brings in|brings|puts|gives back|give back|pays for itself|pay for itself|pays|fill|fills|keep more|sell more|spend less|waste|wasting|lose|losing|shrink|shrinks|sleep|sleeps|shorten|raise|raises|relax|rest easy|forget about|stretch|stretches)',
  ],
  goods: [
    '(revenue|profit|profits|sales|cost|costs|time|money|productivity|efficiency|margin|margins|customers|clients|leads|traffic|business|growth|results|roi|return|returns|savings|bill|bills|expenses|expense|overhead|overheads|downtime|hours|stress|hassle|headache|headaches|paperwork|workload|turnover|retention|churn|bookings|patients|members|orders|waste|energy|cash|cash flow|dollars|pounds|thousands|pennies|fortune|peace of mind|security|safety|risk|risks|performance|output|team|teams|staff|bottom line|pocket|tills|spend|problems|worries|budget|visibility|people|purse)',
  ],
  more: [
    '(more|fewer|less|better|faster|easier|quicker|cheaper|safer|smoother|happier|lighter|simpler|higher|lower|longer|smarter|busier|fuller|back in|twice as|half the)',
  ],
  anybody: [
    '(any|every|everybody|everyone|anyone|anybody|all|companies|businesses|organisations|organizations|firms|folks|people|homeowners|owners|managers|outfits|shops like|places like|companies like|businesses like|like yours|like you|someone like|your industry|your sector|your field|whatever|whoever|whichever|no matter|of all sizes|of any size|those who|most|clients|customers|others|hundreds|thousands|your company|your business|your organisation|your organization|your operation|your team|your firm)',
  ],
  price: [
    '(free|discount|discounts|offer|offers|special|deal|deals|percent off|per cent off|price|prices|priced|pricing|quote|a month|per month|a week|flat|promo|promotion|cheap|affordable|no obligation|trial|from just|starting at|rate|rates|gift|bargain)',
  ],
  vague: [
    "(something|idea|ideas|opportunity|opportunities|matter|matters|proposal|proposition|important|exciting|interesting|interest|information|news|thing|things|question|questions|stuff|project|details|subject|topic|issue|possibility|possibilities|relevant|urgent|surprise|secret|curious|intriguing|whatever|reason|what's turned up|what we've got|what i have|what we have)",
  ],
  later: [
    "(when we (talk|speak|meet)|when you (call|ring|phone)|in person|face to face|on the phone|not for a recording|over the phone|explain|tell you more|all about it|fill you in|can't say|can't get into|can't go into|hear about|hear what|find out|run by you|to hear|glad you|tell you about|to know|talk about|to discuss|discuss|in a nutshell|sitting down)",
  ],
  meet: [
    '(meet|meeting|visit|demo|demonstration|lunch|coffee|breakfast|sit down|introduce|show you|presentation|tour|appointment|stop by|come by|swing by|drop by|pop in|pop by|come and see|walk you through|chat|get together|quote for|chance to|opportunity to|love to|like to|bring one|call in)',
  ],
  youWill: [
    "(you'll|you will|you can|you could|you get|you'd|you would|you won't|you never|lets you|let you|helps you|help you|give you|gives you|saves you|save you|make you|makes you|get you|gets you|for you|have you|put you|on you|you want|you need|you deserve|you're looking|if you're)",
  ],
  imagine: [
    '(imagine|picture|suppose|what if|think of|were you to|just think|ever wondered|ask yourself|one day|some day|a day when|once our|once you)',
  ],
  breakUp: [
    "(i'll|i will|we'll|i'm going to|so i'll) [now|just] (leave it|stop [here|calling|ringing|there|now]|close [the|this|your|my]|step back|bow out|let it|let this|let you|drop it|take you off|take your|leave you|cross you|wrap this)",
    "(i|we) (won't|shan't|will not) (call|ring|phone|bother|contact|chase|trouble|keep|dial) (again|you|twice|any|further|back|calling|ringing)",
    "(this is|this will be|it's|that's) (my|the|our) (last|final) (call|message|voicemail|try|attempt|one|you'll)",
    "(i'm|i am|we're) (bowing out|stepping back|closing|leaving it|taking you off|letting it)",
    "(the last you'll hear|my side of it is closed|off our (list|calls)|off my list|nothing more from me)",
  ],
  attempt: [
    '(called|rang|phoned|dialed|dialled|tried|emailed|texted|written|messaged|left you|left a|left word|knocked) .. (you|before|again|twice|times|messages|message|voicemail|voicemails|the office|reception)',
    '(#|another|second|third|fourth|fifth|sixth|my last|these|several) (message|messages|voicemail|voicemails|call|calls|attempt|attempts|go|try|tries|time|times|emails)',
    "(attempt number|hard to (reach|catch|get)|hard person|haven't heard|not heard|no answer|no reply|one more go|try again|trying to (reach|catch|get))",
  ],
  declined: [
    "(not (looking|interested|for you|now|today|a fit)|happy with|said no|say no|turned (me|us) down|all set|no (thanks|interest)|hear me out|didn't want|don't want|wasn't for|isn't for|let alone|to quit|quit calling|stop calling)",
    '(you|they|she|he|your assistant|your office|reception) (told|said|made it|were|was) .. (no|not|happy|fine|plain|clear|never|stop)',
  ],
  still: [
    "(again|still|already|only|twice|without|no longer|nobody|no one|none|neither|isn't|aren't|doesn't|don't|didn't|hasn't|haven't|wasn't|weren't|down|dark|short|old)",
  ],
  tech: [
    '(ai|saas|api|apis|erp|crm|cloud|stack|layer|layers|edge|pipeline|pipelines|orchestration|orchestrator|analytics|telemetry|semantic|embeddings|inference|neural|machine learning|full funnel|funnel|omnichannel|multichannel|platform|algorithm|algorithms|data driven|real time|end to end|turnkey|scalable|agnostic|composable|headless|federated|self healing|synergy|synergies|ecosystem|framework|middleware|dashboard|dashboards|automation|bandwidth|blockchain|iot|seo|retargeting|intent data|targeting|playbooks|zero trust|low code|no code|geo fenced|microservices|taxonomy|taxonomies|engine)',
  ],
  would: [
    "(would|could|might|will|won't|wouldn't|couldn't|it'll|they'll|he'll|she'll|that'll|it'd|they'd|needn't|whatever|whoever|however)",
  ],
  errand: [
    '(check|checking|checked) in [on|with|to]',
    '(touch|touching|touched) base',
    '(circling|circle|checking|following|follow) (back|up) (to|with|on|and|again|just)',
    '(nothing|no) (new|news|in particular|particular|errand|agenda|special) ',
    '(just|only) [calling|ringing|wanted|me|to|saying] .. (hello|hi|say hello|say hi|hear my voice|know i exist|keep in touch|stay in touch)',
    '(same (time|hour) next|on my rounds|weekly|monthly) (call|stroll|hello|round|month|week)',
  ],
  habit: [
    '(most|nine in ten|nine times in ten|nine out of ten|nine times out of ten|eight out of ten|as a rule|sooner or later|always|never|any|anyone|anybody|anywhere|everyone|everybody|whoever|whatever|folks|people|businesses|companies|firms|owners|managers|usually|typically|the average|your size|like yours|your kind|your line of work|your trade|outfit|outfits|in no time|every month|every year|every week|somebody|those who|nobody|no one)',
    '(a|an) .. (business|shop|company|firm|office|team|place|outfit) (that|who|with|like)',
  ],
  fashion: [
    "(everybody|everybody's|everyone|everyone's|next door|the only one|be the last|left out|left behind|these days|just now|nowadays|dated|tired|old fashioned|another decade|another era|better days|looks like|the thing|in every|you'd be surprised|competitor|competitors|rivals|across town|trend|trendy|trends|fashion|fashionable|half the|the in thing|all the rage|gone over|catching on)",
    'all the (big|best|better|good|top|smart|great)',
    'already (wearing|using|have|has|got|gone|on|with|switched|doing|wear|use)',
    'on your (road|street|block|row|side)',
  ],
  withheld: [
    "(something|it's about|thing|things|matter|matters|news|opportunity|information|idea|development|certain|what i have|what i want|what i've got|what we've got|what we have|can't say|won't say|rather not|sooner not|sooner say|prefer not|tape|recording|machine|in person|you'll see|you'll know|make sense|came to mind|thought of you|think of you|thinking of you|your name|first to|before it gets|walk you through|tell you|explain|share it|share this|show you|the rest|spoil|surprise|secret|sign|door|between us|under your hat|delicate|important|urgent|exciting|in mind|hear me out|run by you|talk properly|what it is|interest you|right up your|discreet|discretion|intriguing|curious)",
    "when (you've|you) (heard|hear|see|know|understand)",
    'not (for|on|over) (a|this|the|voicemail)',
    'like to (talk|discuss|share|run|show)',
    'glad (i|that i)',
  ],
  life: [
    '(my) (father|dad|mother|mum|mom|grandfather|grandad|granddad|grandmother|gran|uncle|aunt|brother|sister|son|daughter|wife|husband|partner|grandparents|parents|sons|daughters|girls|boys)',
    '(i) (started|began|learned|learnt|worked|drove|sold|ran|was|spent|grew|built|joined|took|did|cut|made|opened|left|came|used|have|hold|trained|studied|founded|taught|apprenticed|moved|served|fished|farmed|baked|wrote|raised)',
    "i've (been|worked|spent|never|done|got|written|had|made|sold|run|driven|built)",
    '(years|year|decades|decade|generation|generations|founded|since|award|awards|award winning|prize|prizes|certified|licensed|family|headquartered|headquarters|offices|branches|degree|doctorate|patent|patents|plaque|magazine|magazines|book|books|apprentice|apprentices|trade|boards|experience|company|established|trophy|medal)',
    "we've (been|done|won|got|a|made|had|run|grown|built|served|put|placed)",
    '(we) (are|were|began|started|turned|run|have|opened|grew|make|built|won|moved|came|do)',
    "(we're)",
    'our (people|team|founder|founders|own|trucks|engineers|staff|crew|works|workshop|shop|family)',
  ],
}
