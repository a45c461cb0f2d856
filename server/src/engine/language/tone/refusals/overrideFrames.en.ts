import { framesOf } from '../frame.ts'
import { kept, classes as said } from './refusalFrames.en.ts'

const classes = {
  ...said,
  // A no told as a story: what they said, did, chose or signed.
  no: "({refusal}|{stop}|(you|they|he|she|your [^ ]+|the [^ ]+|who)('re| are|'s| is| were| was)? ~2 (said|say|says|wrote|told (me|us)|answered|replied|made (it )?(clear|plain)|was (very )?(clear|firm|plain)|were (very )?(clear|firm|plain)) ..6 (no(?= (,|$|to|and|but|in|on|last|twice))|no thank|no thanks|you're not|they're not|(you|they|he|she|we) (don't|didn't|won't|aren't)|suited|covered|fixed|not interested|sorted for|you're fixed|fixed with|content with|happy with|happy as|fine with what|taken care of|looked after|spoken for|under contract|don't call|not to call|no more calls|never to)|(was the (word|answer|verdict|message|reply)|the (word|answer|verdict|message|reply) (came )?(back|was))|(voted|decided|ruled|came (out|down)) ~1 (us|it|this|me|no|against|down)|vote(d)? (us|it|me|this) down|(went|gone|signed|renewed|stuck|stayed) with (another (firm|outfit|supplier|company|vendor)|someone else|somebody else|your (current|present|old)|the (other|competition))|(budget|money|funds?)('s| is| was|'d| has)? ~2 (gone|spent|frozen|closed|allocated|tied up)|no (soliciting|solicitors|salesm[ae]n|salespeople|cold.call(s|ers|ing)|hawkers|canvassers|peddlers)|peace and quiet|(hung|hang) up (on me|on us)|last word was|(shut|closed|slammed) (it|the door) (on|in) (me|us|my)|door (on|in) (me|us|my)|(warm|welcoming|friendly|keen|pleased|thrilled) ..4 as (a|an) (wet|bear|cactus|tax|january|february|brick|freezer|ice|root|cold|snake|wasp|hornet|skunk)|(scratch|strike|cross|take|struck|scratched|crossed|taken) (your|my|our|the|you|them|us) ?(names?|numbers?)? ?(off|out)|(off|from) (my|our|the) list|(mom|mum|dad|wife|husband|mother|father|boss) says ~1 (no|scram|stop|don't|enough|get)|(told me to|said to|asked me to) (drop|leave) it|agreed i (wouldn't|would not|won't)|not (buying|in the market)|be on my way|don't call|not to call)",
  // How it is read away, or got round.
  over: "(on the (latch|way to (a )?yes)|left (it )?(open|ajar)|(a|my) (foot|toe) in(?= (the )?door)|put my (foot|shoulder|toe)|ajar|(roomy|elastic|flexible|slippery|stretchy|funny|soft|bendy|loose|generous|spacious) (sort of |kind of |little |old )?(word|answer|phrase)|(say|says|said) (lots of|all kinds of|all sorts of|plenty of|a lot of|many|so many|the (strangest|funniest)) things?|open item|written by (people|men|somebody|humans)|(committees|boards|councils|trustees|people|minds|budgets|contracts|policies|vows|votes|answers|nos|noes|women|wives|husbands|mothers|moms|dads|bosses|owners) (have a way|have been known|are made to be|were made to be|vote again|change|bend|come round|come around|soften|pop)|(can|could|may|might) (always |still )?(be (got out of|bought out|undone|unpicked|unsigned|reopened|torn up|overruled|outvoted|worked around|stretched)|vote again|think again|look again|change (its|their|his|her|your))|(right )?(below|under|underneath|beneath|next to|beside|on the back of) (it|that|your no|the note) ~1 (i|we)|wasn't (in|on) ~1 (the|your|that) ~1 (note|list|letter|message|e-?mail|no|request|sign)|(said|says|mentions?|mentioned|say) nothing (about|of)|(didn't|never|doesn't) (mention|include|cover|say (anything|a word) about|say which|specify|say how)|the (house|warehouse|kitchen|back|night|other|side|home|cell|mobile) (line|number|door|desk|phone) instead|(pretend|pretending|treat(ing)? it as|chalk|put) ~3 (didn't|never|unsaid|unheard|down to|bad (day|mood|line))|selective(ly)? (hearing|deaf)|selective memory|in one ear|deaf (in|on) (that|one)|raise you|see you and raise|unsolicited|(think|call|consider|treat|regard) (of )?(this|it|me) (as )?~1 (neighbo[u]?rly|friendly|a favou?r|a postscript|an exception|friendship)|(never|not|no|terrible|bad|hopeless|poor|lousy) ~2 (been )?~1 (good|any good|great|use|at) ~1 (at )(taking|hearing|quitting|listening|giving up)|(don't|didn't|doesn't) (scare|frighten|discourage|daunt|deter|rattle) ~1 (easily|me|us|easy)|undaunted|undeterred|not put off|thick.skinned|thick skin|(he|she|they|your (wife|husband|daughter|son|mother|assistant|receptionist)) (doesn't|don't|isn't the one|aren't the ones?|never has to|hasn't) ~1 (weigh|drive|pay|run|sign|own|haul|milk|cook|use|fix|carry|know|decide|who|have to)|sees? it (differently|otherwise|my way)|wrong (decision|choice|key|button)|the (old|expensive|previous) (model|price|version|offer|quote|me)|put you (right )?back|you haven't (heard|seen|met|tried|asked|tasted)|(haven't|hadn't) (even )?(heard|seen|tried|met|let me)|(didn't|don't) (think|believe) you (heard|meant|mean|understood)|convince me|try me|agree to disagree|that was (before|the old)|(still|always) (a )?(chance|hope) (after|once|when|while|if)|(half|most|everybody|everyone|everybody) (of them )?(who|that)? ?~2 (started|starts|begins|began|says|said) ~2 (that|so|the same|with)|(if|had) i('d| had)? (believed|listened|stopped|quit|gone home|taken|left|obeyed)|couldn't (resist|stay away)|can't (resist|stay away)|one (more|last|final) (try|go|attempt|shot|push|pitch|knock)|(so|and) (was|were|did|said) ~2 (everybody|everyone|people|the (people|man|folks|last)|noah|half))",
  go: "((so|that's why|which is why|hence) (i|we)('ve|'d|'m|'re)? ~1 (figured|thought|called|calling|rang|ringing|tried|trying|came|come|went|took|brought|bring|asked|borrowed|drove|fetched|dug|found|got)|i (called|rang|tried|went|walked|drove|took|slipped|popped|found) ~1 (the|your|round|around|it|up|another|a different|in) )",
} as const

const round = `${kept.slice(0, -1)}|(you|they|he|she) asked (me|us|for|whether)|closed the file|be the end of it|so i've (closed|stopped|put it away|left|crossed|filed)|serves? you well|instead , as|about the (other|second))`

/** A no that the next breath reads away, gets round or outbids, in English. */
export const overrides = framesOf(classes, [
  ['{no} && {over}', round],
  [
    '((no|not|never|none) ~2 (interested|thank you|thanks|buying|soliciting)|{stop}|voted (us|it|me) down|turned (me|us) (down|away)|hung up on (me|us)|shut the door (on|in) (me|us|my)|(wet|cold) (hen|fish|shoulder)) && {go}',
    `${round.slice(0, -1)}|so i (wrote|e-?mailed|posted|sent|mailed))`,
  ],
  [
    '(contract|agreement|lease|deal|term|arrangement) ..6 (2027|2028|2029|2030|2031|next (year|decade)|another (year|two|three)|#) & (buy(ing)? (you )?out|break (clause|it)|get (you )?out|wriggle|loophole|nothing lasts|rules are)',
    `${kept.slice(0, -1)}|your lease|before (it|then)|landlord)`,
  ],
  [
    "(declined|refused|said no|turned (us|me|it) down|voted) ..8 , (a|which (is|was|i)|an|and i) ~1 (decision|choice|answer|verdict|mistake|view|conclusion|vote) ~2 (i|we|that) (can't|cannot|don't|couldn't|won't|refuse|regret|find|take)",
    kept,
  ],
  [
    "your ~1 (no|refusal|request|unsubscribe|objection|decision) ..8 (noted|recorded|logged|received|filed|understood|respected|registered|acknowledged) ..3 (and|but|, ) ..4 (i'll (try|call|ring|be back|ask|come)|try(ing)? again|reconsider|one last|nonetheless)",
    "(won't|nobody|off (my|our|the) list|goodbye)",
  ],
  [
    '(predecessor|my (boss|colleague|father|manager)|others|another rep|the last (man|rep|girl)|lesser (men|reps)) ~3 (took|take|takes|accepted|believed|would take|would accept|would have (stopped|quit)) (your |the |a |that )?(no|hint|refusal|answer|you at your word|it lying)',
    kept,
  ],
  [
    "(not|isn't|hardly|never) the end of the (discussion|matter|conversation)|(if|let) (i|me) (may )?(revisit|reopen|return to) (what|the (matter|question|subject))|(here|back|come) to reopen|reopen(ing)? (the|your) (file|case|matter|question|account)",
    `${kept.slice(0, -1)}|appeal|road works)`,
  ],
  [
    "(you'd|you|he'd|she'd|we'd) (put (down|the phone)|hung up|rang off|left the room|walked off|walked out|cut me off) ..8 (only|just|barely|before|halfway|hadn't|had not|second|middle|finished)|(where|as) (was i|i was saying) before",
    '',
  ],
  [
    "(says|said|saying|keeps saying|told me) ~1 (you're|you are|they're|you|they) (not|don't|never|aren't|no) ..8 (and|but) i (keep|kept|am|'m) (hoping|praying|betting|thinking|wishing|guessing|sure|certain) ",
    kept,
  ],
])
