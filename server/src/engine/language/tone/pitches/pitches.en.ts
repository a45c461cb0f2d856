import type { Phrase } from '../../matching/phrase.ts'

/** Things a firm offers, whatever its trade. */
const goods =
  '(line|lines|range|ranges|catalogue|catalog|portfolio|package|packages|program|programme|products|product|services|service|plan|plans|system|software|app|platform|tablets|machine|machines|brochure|samples|swatches|collection|gamut|offering|offerings|seating|workwear|cover|insurance|lease|subscription)'
const meals = '(lunch|dinner|breakfast|brunch|supper|steak|pint|beer|drinks|coffee|golf|barbecue)'
const shows =
  '(booth|stand|stall|expo|showroom|test kitchen|open day|open house|golf day|roadshow|works|plant|depot|yard|box|lodge|summit|webinar|seminar|conference|fair|races|demo day)'

/** Offers that no plain sales word tells: by what is done to the listener's side, given, shown, or asked for. */
export const english: readonly Phrase[] = [
  // Why the caller calls is what they sell.
  {
    say: `(what brings me|the reason|the purpose|the point|behind this|why i'm calling|why i'm ringing|what i'm calling about|what i'm ringing about) .. .. (is|stands|are|was) .. .. ${goods}`,
    unlessSentence: '(your|you asked|city|county|state)',
  },
  `(calling|ringing|phoning|message) (about|is about|regarding|concerning) .. .. (puts|does|handles|lets|gives|keeps|saves|makes|covers|replaces)`,
  '(purpose|point|reason) of (this|my) (message|call) is to (introduce|present|tell|offer|sell|show)',
  "(wish|wished|wishing) (they|they'd|they had|he'd|she'd|people|i'd) [had] (found|called|rung|met|known about|heard of|come to|started with|switched to|moved to) us [years] (sooner|earlier|before|years ago|years)",
  "(once|when|after|as soon as) (you|you've) (see|seen|try|tried|taste|tasted|hear|heard|feel) (the difference|one of ours|ours|it yourself) .. (you'll|you will|you won't|there's no) (say|never|want|wonder|go back|going back|look back)",
  "(the|our) (crew|crews|app|team|product|service|software|staff|range|lads|engineers|system) (is|are|'s) [just|really|simply|honestly|absolutely] (brilliant|fantastic|amazing|superb|wonderful|incredible|excellent|outstanding|terrific|first class|second to none|top notch)",
  // I sell.
  "(i|i'm|we're|what i|business of) (sell|selling|sell is|hawk|hawking|peddle|peddling|flog|flogging)",
  '(i|we|what i) have .. for sale',
  "(is|are|that's|it's) [what|how] (our bread and butter|our stock in trade|what we do|what i do|what we're for|our line of work|my line of work)",
  `(i|we) (look after|carry|represent|handle|run|have taken on|stock) (a|an|the) [full|whole|wide] (portfolio|range|line|catalogue|catalog|gamut|stable) of`,
  `(a|an|the|one|ones|machine|valve|thing|unit|smaller one|bigger one|cheaper one|kit|tool|device|app) (we (make|build|sell|lease|rent|supply|carry|stock|import|distribute|manufacture|offer)|i (build|sell|lease|supply|import|distribute|manufacture|offer))`,
  "(machine|thing|unit|model|tool|one|kit|box) (i've|we've|i have|we have) [got] (on the (truck|van)|in (my|the) (bag|van|truck))",
  '(the people|the ones|the folks|the outfit) (who|that) (build|make|sell|supply|run|design|install|fit) (one|them|it|those|these) [happen|are]',
  `(sole|exclusive) (agency|agents|distributor|distributors|dealer|rights)`,
  // Let me present it.
  `(let me|allow me to|permit me to|may i|might i|like to|love to|want to|relish the chance to|keen to|itching to|eager to) (acquaint|introduce|commend|recommend|present|pitch|demo|demonstrate|tell you what makes|tell you [a bit|a little] about (us|who we|our|the)|walk you through (our|what our|what's new|how our)) [you|to you|with|our|the|some]`,
  `(show|showing|shown|see|demonstrate) (you|them|what|the whole|your whole|each|how) [the|our|it|team|crew|desk] [platform|system|app|machine|thing|module|product|software|drones|kit] (does|can do|works|do)`,
  "(we'll|i'll|can|could|let me|let us|so we can|and we'll) (show|train|demo for|present to) (you|them|the whole|your whole|the front|all your|your) (each|our|the|team|staff|crew|desk|how we|what our)",
  '(guided|full|quick) tour of (the|our) (app|platform|system|plant|product|works|software)',
  // Their business is wanted.
  '(crack|shot|bash|stab) at (your|quoting|bidding|supplying|winning|pricing|doing|servicing)',
  '(quote|bid|pitch|tender|price) (for|on) (your|the|that) (next|job|work|contract|roof|gala|event|account|business|season)',
  '(earn|win|win back|gain|get back|have|deserve|land) (your|the) .. (business|custom|account|trade|patronage)',
  "(would|we'd|i'd|love|like|delighted|honored|honoured|thrilled|proud|tickled pink|tickled|glad|only too glad|privilege|pleasure|than) to (become|be|look after|take care of|take over|serve|host|supply|equip|handle|outfit|lease|quote|furnish|do) (your|yours|you|all your|the)",
  "(we'd|we would|i'd) (like|love|be glad|be happy|be delighted) to do (yours|it for you|them for you)",
  '(consider|remember|think of|keep in mind|call on|look to) (us|our firm|our crew|our company) (when|whenever|if|for|next time|should|the next)',
  '(think of|remember|consider|call on) Cap [Cap] (when|whenever|if|for|next time|should)',
  '(please|do) (think of|consider|remember|keep) (us|Cap|in mind)',
  '(entertain|welcome|consider|receive|accept|look at) (a|our|my|an) (proposal|quote|bid|tender|offer|quotation)',
  '(invited|asked|list of those|shortlist|list) (to|for) (supply|bid|tender|quote|pitch)',
  '(in the market for|room in .. budget for|tire of your present|tired of your (current|present)|unhappy with your (current|present))',
  // Given away, and said so.
  {
    say: `(month|month's|months|year|clean|collection|visit|delivery|delivery's|delivery's|shipping|shipping's|setup|install|installation|fitting|training|onboarding|monitoring|box|first one|test|inspection|survey|sample|session|freight|load|service|wash|coat|second) .. (is|comes|are|on|with|gets|that's|free) (on us|on me|on the house|free|complimentary|gratis|with our compliments|our treat|at no charge|courtesy of us|no charge)`,
    unlessSentence: '(county|council|city|library|your (sign|website|flyer|ad|menu|window|poster|offer))',
  },
  {
    say: "(delivery's|lunch is|dinner is|breakfast is|coffee's|coffee is|drinks are|month's|year's|clean's|visit's|install's|fitting's|shipping's|first one's|setup's) (on us|on me|on the house|free|complimentary|our treat|my treat)",
    unlessSentence: '(your (sign|website|flyer|ad|menu))',
  },
  {
    say: '(on the house|our compliments|free of charge|at no charge|no charge|nothing to pay|gratis|thrown in|our treat|my treat)',
    unlessSentence:
      '(county|council|city|state|library|police|battery|phone|charge on|house (line|phone|number|side|account|roof|wall)|tree|hail|snow|lien|sign|painted|your (sign|website|flyer|ad|menu|window|poster|offer|guests|customers)|sorry|mistake|error|replaced|repaired|refund|inbox|email|e-mail|attached|in the post|print|copy)',
  },
  '(complimentary|gratis) (water|first|clean|box|session|assessment|bag|kit|setup|ticket|pass|month|week|install|fitting|copy)',
  `(gift|present|freebie|voucher|starter pack|welcome pack|bonus|sweetener) .. (for|in it for) (you|anybody|anyone|new|every|each|those|whoever|first)`,
  '(bearer of a gift|(sixty|thirty|ninety|fourteen) days of Cap)',
  '(buy|order|take) one .. (second|another|next) .. (follows|free|thrown|half|gratis)',
  // Once they sign.
  '(if you|when you|anybody who|anyone who|for whoever|once you|that|who) (sign|signs|book|books|join|joins|switch|switches|commit|commits) (on|up|with us|on with us|up with us|by the end|by the first|to us|in (january|february|march|april|may|june|july|august|september|october|november|december)) [us|our|the]',
  "(sign|come|bring|outsource|hand|send) .. (to us|over to us|aboard|on board|with us) (and|before|by|for|would|linen|there's)",
  '(sign|book|order|commit) [up] (in|within|before) [the] (next|the end|month|autumn|spring|#|friday)',
  "(single outfit|one outfit|one supplier|one vendor|one roof) [namely|that's|which is] us",
  '(give|giving|hand|let) us (one of your|your next|a route|a branch|a corner|the first)',
  '(in good hands|better off|safe|do better|well looked after) with (us|ours)',
  // To be tried at theirs.
  '(run|wheel|put|park|set|roll) (our|ours|one of ours|the lift|the machine|a unit) .. (in|next to|beside|alongside|side by side|against) .. (yours|floor|bay|line|let|try)',
  "(month's|week's|day|days'|free|two week|thirty day|sixty day|ninety day) (pilot|trial|tryout)",
  'try before you (buy|commit|sign)',
  "(could have|you'd have|have) one of our .. (on|in|at)",
  // Come, eat, look.
  `(come|come on|come along|join|meet|visit|trot|hop|swing|pop|drop|do come|do join|see) (us|over|by|out|down|along|and see us|see us|up) [to] (at|to|for|in) [our|the] .. ${shows}`,
  `(our|an) (open day|open house|golf day|webinar|roadshow|summit|showroom|test kitchen|demo day|box|seminar)`,
  `${meals} (is on (us|me)|on us|on me|how about|in town somewhere) [day|you|somewhere|next|week]`,
  `(buy|stand|treat|take|grab|share|have) (you|us a|a|you to|you out for|you out to|a quick) [a|some|cup of|round of|bite of] ${meals}`,
  `(let's|we|shall we|might we|how about we|why don't we|suggest we|could we) (grab|do|have|get|share|break) [a|some|bread] (bite|lunch|dinner|breakfast|coffee|steak|beer|drink|pint|bread)`,
  '(round of golf|come fishing|ride along with (me|us)|as our guest|as our guests)',
  '(sit|sitting) (down together|across (a|the) table|down with you|across from you) [and|to|from|with]',
  '(come|stop|drop|swing|pop|roll|call) (in|by|round|over|along) [and|to|so i|with] .. (introduce|samples|swatches|catalogue|catalog|brochure|demo|binder|present our|show you our|show you what we)',
  '(rep|reps|salesman|demonstrator|consultant|product specialist) .. (will be|lands|arrives|comes|is) in',
  '(visit|call|coffee|appointment|meeting) with samples',
  // What it does, who else has none such.
  '(nearly|almost|practically|just about|virtually) (all|every) .. .. (gone over|moved over|switched|come over|moved|gone) to (it|us|ours|this)',
  '(very|really|rather|right) (tidy|nifty|handy|neat|clever|smart|natty|snazzy) (bit|piece) of (kit|equipment|gear|software)',
  "(takes|shaves|knocks|lifts) (hours|days|weeks|half the|a chunk) (of|off|out) .. [off|from|out] (your|their|the|everybody's)",
  '(nothing|nobody|no one|none) [else] (on the market|out there|in the trade|on earth) [..] (the way|like|quite|as|sands|washes|cleans|does|holds|comes)',
  '((only|first) .. on the market|only .. of its kind)',
  "(with|using|thanks to) (our|ours) [help] .. (your|you'll|you|nobody|no|every) (people|office|staff|team|will|never|get|won't|crew|guests|nurses|drivers|can)",
  '(out goes|say goodbye to|gone is|throw out) .. (in comes|say hello|hello to|and in)',
  '(say hello to|wait till you (see|hear|taste|try)|wait until you (see|hear|taste|try)|imagine opening)',
  '(new (in|out) from (us|the lab|our)|(just|recently|newly) (got|came|come|launched|landed|rolled|brought) (out|in|a whole) [with])',
  {
    say: '(our|the new) .. (would|will|could|can|puts|does|fills|sees) (see to|take care|save|put|handle|outlast|cut|free|in your|payroll|more in|a quiet)',
    unlessSentence:
      '(rule|rules|law|ordinance|road|bridge|gate|schedule|timetable|sign|code|neighbor|neighbour|tax|route)',
  },
  'the (new|latest) (release|version|model|line|generation|edition) of .. (does|has|is|will|puts|lets|gives)',
  '(permit|allow|let) us to [take|handle|look|manage|run] .. (off your hands|for you|from here)',
  '(take|lift) .. off your (hands|plate|shoulders) [from|for]',
  "(you|you'd|you'll) (get|receive|have) (the|a|onboarding|all) .. (from|on) (a single|one) (outfit|supplier|source|roof)",
  '(ask|talk to) any of our (customers|clients|users)',
  '(put|puts) (it|ours|them|our) [..] up against (anybody|anyone|any|the best)',
]
