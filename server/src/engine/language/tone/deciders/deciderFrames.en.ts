import { framesOf } from '../frame.ts'

const classes = {
  someone:
    'somebody|someone|one of you|one of your [^ ]+|anyone|anybody|whoever|whomever|a person|some soul|a desk|some desk|a chair|a body|there must be|there has to be|there is surely|some kind soul|the one|the person|the party|the soul|the hand|the fellow|the man|the woman|the lady|the gentleman',
  decide:
    'orders?|signs?|buys?|decides?|handles?|approves?|chooses?|picks|pays?|runs?|owns?|manages?|looks? after|takes? care|in charge|responsible|has the (say|pen|keys|budget|cheque ?book|checkbook|purse)|holds?|keeps? the|oversees?|must|authori[sz]es?|green-?lights?|budgets?|purchases?|sources?|hires?|books?|worries|frets|loses sleep|answers for|calls the shots|pulls the strings|says yes|say yes|makes the call|turns into',
  place:
    'building|office|mill|place|shop|firm|company|there|house|floor|school|corridor|team|site|hall|department|premises|organi[sz]ation|outfit|plant|upstairs|downstairs|end|side|works|depot|yard|hotel|hospital|college|council|group|headquarters|club|church|district|town hall|store',
  unknown:
    "don't know|do not know|no idea|not sure|unsure|couldn't (tell|find|say|work out)|can't (tell|find|say|work out)|haven't (found|worked|got|the faintest|a clue)|wasn't (told|given|sure|shown)|never (shown|told|given|found)|no clue|a mystery|mystery to me|anyone's guess|anybody's guess|nobody (would|will|could|seems to)|without (knowing|a name)|wouldn't (say|tell|give)|didn't (say|give|tell)|at a loss|in the dark|guessing|a guess|in the dark as to|beyond me|if i knew|wish i knew|i wonder|wondering|can you tell me|could you tell me|tell me|let me know|know (whether|if|who|which)|whether|is it|would it be|is that|or is",
  department:
    'purchasing|facilities|procurement|operations|maintenance|finance|accounts|hr|human resources|catering|estates|admin|administration|the office|marketing|legal|head office|corporate|the owner|the manager|the bursar|the board|the landlord|engineering|housekeeping|the kitchen|the chef|logistics|the warehouse|safety|compliance|it department|the trustees|the principal|the head|property|payroll|the partners|the director|your boss',
} as const

/** Frames of asking who decides, in English. */
export const english = framesOf(classes, [
  [
    '(somebody|someone|one of you|anyone|anybody|whoever|a person|some soul|there must be|there has to be|there is surely|some kind soul|the one|the person|the party) ~3 (in|at|around|inside|on|over|up|within|of) ~3 {place} ~6 (?!(must|runs?|holds?|books?|keeps the|owns?) ){decide} & ({unknown}|name|point|pointed|find|reach|need|speak|talk|looking|hoping|know|introduce|hello|greet|message|must|surely|presumably)',
    '(whoever (parks|left|drew|wrote|painted|designed|installed|fitted|built)|each|every|must (have|be (tested|checked|signed|replaced|fixed|inspected|shut|closed|cleaned))|gave me|passed me|asked me to|if (it|the|your))',
  ],
  [
    "((point|nudge|steer|scoot|shunt|bounce|bump|kick|toss|wave|guide|pass|hand|push|usher|shepherd|shove|slide|relay|forward|route|redirect|walk|send|pop) (me|us|this|it|my [^ ]+|the message) ~2 (down|up|along|toward|towards|to|at|through|over|across|in|into|onto)|(holler|shout) ~2 (down|up|along|across)) ~2 (the |your |some |whichever |that |whoever's |whosever )*(hall|corridor|ladder|chain of command|food chain|whoever|whoever's|whomever|correct|proper|relevant|person|owner|boss|rung|department|pair of (hands|ears|eyes)|powers|party|decision|one who|man who|woman who|lady who|higher-?ups|higher powers|grown-?ups|big cheese|head honcho|right (person|desk|ear|party|soul|hands)|next (rung|level|desk))",
    "(i'll|i will|we'll|he'll|she'll|trucks?|pallets?|water|customers?|guests?|patients?|forklift|carts?|boxes|right (side|hand|bay|dock|door|temperature|of|place|way|line|pressure|time|number|address|size|lane|gate|level)|top (of|shelf|floor)|{place} (floor|doors?)|chain (drive|link|saw)|chairs?|ladders?|owner's manual|send you to|money (to|back|on|you))",
  ],
  [
    "(if|whether|even|not|isn't|ain't|aren't|mystery|don't know|is|might|may|maybe|perhaps|sure|be|or|was|likely) ..5 (your|yours|you) ~1 (circus|monkeys|rodeo|wheelhouse|jurisdiction|bailiwick|pay ?grade|remit|purview|call to make)",
    '(on|to|reaches|in|at|left|sent|is on|by|for|under) (your|you) (desk|plate|table|lane|area|alley|patch|field|call)|baby|before|return|if you|lane (is|was|closes|closed|closure)|(desk|plate|field|alley|lane|area|patch|circus|table|department|call|portfolio|decision|domain|province|beat)s? (is|was|has|had|will|by|needs|gets|closes|floods|drains)',
  ],
  [
    "(might|may|could|would|must|i'm guessing it's|maybe it's|perhaps it's|is) ~1 be (you|yourself|your good self)(?= (\\||or|$)|$)",
    '(next|saving|could be you)',
  ],
  [
    "(if|in case|should) (it|that|this) (ain't|isn't|is not|'s not|not be|is somebody|is someone|be somebody|be someone|weren't|wasn't) (you|yours|yourself|else)",
  ],
  [
    'which (desk|office|door|chair|person|of you|of your [^ ]+|department|one of you|colleague|manager|partner|brother) ~4 (i (knock|ask|call|need|should)|should|signs|handles|does|decides|belongs|buys|orders|looks|deals|owns|runs) & ({unknown}|know|tell|find|ask|i|me)',
    '(which door (is|was|do|the|it|sticks)|which floor (is|was|the|it|you)|leak|which chair (is|was|broke))',
  ],
  [
    "{unknown} ~5 (the name|their name|his name|her name|whose (job|call|desk|name|hat|decision|baby)|who (to|it is|that is|that would|handles|buys|orders|decides|signs|runs|does|looks|deals|owns|has|makes|takes|picks|pays|approves|holds)|who's (who|in charge|over|the)|which of you|the right (person|desk|name|ear|one)|the person|the buyer)",
    '(customers?|guests?|callers?|patients?|tenants?|who has (right of way|the key)|drivers?|visitors|who holds (the )?(record|title)|the person (who (left|parked|wrote)|behind)|tell me (the name|a name) of the (product|model|part))',
  ],
  [
    '{department} (, )?(or|versus|and not) (is it |maybe |perhaps |even |with |to |under )*{department} & ({unknown}|which|who|whose|belong|belongs|fall|falls|sit|sits|live|lives)',
    '(your (safety|compliance|maintenance|operations) (or|and)|save|we (work|talk)|if you)',
  ],
  [
    "(am i|have i|did i|was i|i'm hoping (i've|i have)|hope i've|hope i have|tell me i've|i trust i've|is this|is that|are you|would you be|might you be) ~3 (through to|reached|got|gotten|found|landed|speaking (to|with)|talking to|dialled|dialed|knocking|barking|looking at|asking) ~3 ({department}|the (right|wrong) (person|desk|party|number|office|ear|department|place)|the (person|one|man|woman|lady|gentleman|buyer|owner|boss|manager|head|decision)|whoever|somebody|someone|anyone|the kitchen)",
    '(photo|picture|video|if you got|have i got (it|the|your|this|that) (right|wrong))',
  ],
  [
    '(are you|is it you|would you be|might you be|could you be|is that you|are you still) ~2 (the|a|your) ~2 (buyer|purchaser|decision ?maker|gatekeeper|boss|owner|one to (see|ask|talk|speak|call|bother|pester)|person (for|to|who)|(man|woman|lady|gent|gentleman|fella|guy|gal|chap) (for|to (see|ask|talk|speak)|who|with)|go-to|point person|point of contact|budget holder|keeper of|holder of|head of|chief of|queen of|king of|big (boss|cheese)|captain of|right (ear|person|man|woman|desk))',
    "(photo|picture|video|as the|because|since|says|you're the (owner|boss|buyer|person who|one who|decision|head|man|woman|lady) (of|who|at|on|in|,)|named|congrat|the owner of|the new owner|owners?)",
  ],
  [
    '(what|whose|which) name ~2 (should|do|would|ought|must|can|could) i|(a|the) name (to (ask|address)|i (should|ought|need))',
    '(your name|the name (on|of) (your|the)|brand)',
  ],
  [
    '(someone|somebody|anyone|anybody|a person|a soul) (with|who has|who holds|who carries|holding|wielding|bearing|armed with) (a |an |the |any |some |real |actual |enough |sufficient )*(signature|budget|authority|cheque ?book|checkbook|say|clout|corporate card|company card|yes in|mandate|seniority|rank)( |)',
    '(key-holder|keys to (the|your) (gate|dock|yard|building))',
  ],
])
