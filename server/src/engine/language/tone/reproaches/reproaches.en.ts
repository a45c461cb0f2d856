import type { Phrase } from '../../matching/phrase.ts'

/** Words that excuse the silence or let go of it: beside them a count of attempts reproaches nobody. */
const excuseEn =
  "(timing|wrong time|bad time|busy|flat out|suit|suits|last message|last call|leave it|stop here|no need|needn't|no hard feelings|understand|instead|rather|prefer|fault|playing up|lost|spam|missed each other)"

/** Whose answer is outstanding, if not the listener's. */
const elsewhere =
  '(lab|labs|county|state|council|maker|makers|supplier|manufacturer|inspector|insurer|city|town|department|court|bank|utility|landlord|architect|engineer|quarry|mill|parts|stock|permit|delivery|part)'

/** What reproaches a silence, in English. */
export const english: readonly Phrase[] = [
  '(thought|believed|felt) (we|you and i) had (a better|more of a|a different|an) (understanding|relationship|rapport|deal)',
  {
    say: "(it's|it is|what|such) a (shame|pity) [that] (you|nobody|no one) (couldn't|didn't|haven't|can't|could not) .. (find|spare|pick up|call|take|answer|manage|reply)",
    unlessSentence: excuseEn,
  },
  '(i|we) (did|even|actually|specially|especially) (drive|drove|come|came|go|went|walk|walked|fly|flew|ride|rode) all the way',
  "(all (i'd like|i want|i ask|i'm asking|i'd ask|i was after|i was hoping for|i've wanted)|least i (hoped|expected)) (is|was|for is|for) [a|one|just] (line|word|reply|text|yes|no|thank|acknowledg~|nod|call|two words|answer) .. (to (say|tell|know)|you (saw|got|read)|back|would|from)",
  '(put|putting|spend|spent) (a fair (bit|amount)|a lot|hours|so much|quite a bit|a good deal) of (work|time|effort|thought|care) in~ (these|those|each|every|this|that|your)',
  "(had to|have to|got to) (tell|admit to|explain to|say to) (her|him|them|my|the|everybody|everyone) .. (you (still|hadn't|haven't|never|didn't|don't)|(nothing|no word|no answer) from you)",
  "(like|feels like|as if i'm|starting to feel like) (talking|speaking|shouting|chatting) (to|at|into) (the|a|an) [brick|empty] (wall|void|room|well|dead line|stone)",
  '(did you|have you) [already|just] (forget|forgotten) [about|all about] (me|us|our)',
  "(i'm|i am|we're|i must say i'm|i was|we are) [a little|a bit|frankly|rather|quite|really|very|so] (surprised|disappointed|puzzled|hurt|saddened|offended|baffled|upset|annoyed|shocked) .. (heard|hear|response|reply|replied|silence|back|you haven't|you never|answer|answered|called|returned)",
  '(after|given) all (my|our|these|those|the) (calls|messages|emails|trouble i|work i|time i|effort i|time we|work we)',
  {
    say: "(still|yet) (haven't|have not|not|nothing|no) [even|once] (heard|received|gotten|had|got) .. (back|word|reply|response|courtesy|answer|thing|peep)",
    unlessSentence: excuseEn,
  },
  "(haven't|have not|never) (heard|had|got|received) (a|one|so much as a|even a) [single] ((word|peep|reply|answer) [back|from (you|your)]|thank you|thing (back|from (you|your)))",
  'not so much as (a|one) [single] (word|reply|answer|call|thumbs|text|note|peep|hello|thank|no|yes|nod|email|line)',
  {
    say: "(you|nobody|no one) (never|didn't|won't|couldn't) [even|once|ever|did] (call back|called back|call me|rang|ring back|rang back|return|returned|respond|responded|reply|replied|answer|answered|bother|bothered|write back|wrote back|pick up|picked up)",
    unlessSentence: `(because|since you were|while you|you were [out] (on|in|at)|${excuseEn.slice(1)}`,
  },
  "(don't|do not|can't|cannot) (understand|see|get|think|imagine|fathom) why you (won't|can't|wouldn't|couldn't|haven't|didn't|don't|will not|refuse to|never) [even|just|at least|so much as] (give me|give us|call|called|return|returned|reply|replied|answer|answered|pick|picked|spare|take my|get back|write back|written back|respond)",
  'you never did (call|ring|answer|reply|write|return|get back)',
  "(you|nobody|no one) (haven't|have not|has) [even|once|ever] (bothered|returned my|returned any|answered any|answered my|answered a|replied to any|had the)",
  '(ignoring|ghosting|avoiding|dodging|snubbing|ghosted|ignored) (me|my (calls|call|messages|message|emails|email)|us|our (calls|messages|emails))',
  'the [very] least (you|anybody|anyone|somebody|a person) .. (reply|call|answer|response|courtesy|say no|yes or no|let me know|pick up)',
  'at [very] least (you|a|an|say|send|drop|give|you could|you can|you might|you owe) .. (reply|call|answer|response|courtesy|say no|yes or no|let me know|pick up)',
  '(common|basic|simple|professional|bare) (courtesy|politeness|decency|manners)',
  {
    say: 'the (courtesy|decency|manners|grace) (of|to)',
    unlessSentence: '(thank~|appreciat~|your Cap had|kindly stopped)',
  },
  '(i|we) thought (we|you) (had an understanding|had a deal|were (different|serious|better|interested|someone|a person)|was better|had more)',
  '(what|anything) did (i|we) do wrong',
  '(did|have) (i|we) (do|say|done|said) [something|anything] (wrong|to offend|to upset|something to)',
  '(was|is|be|were|must be|must have been) [it|it something] (something|anything) i said',
  {
    say: '(i|we) (deserve|expected) (a|an|at least|better|more|some) [bit|little] [of|more|an] (answer|reply|response|better|more|courtesy|from you|respect)',
    unlessSentence: elsewhere,
  },
  { say: 'you (owe|owed) (me|us)', unlessAfter: '(nothing|no|not)' },
  {
    say: '(gone|going|went|radio) [all|so] (quiet|silent|silence|dark|cold) on (me|us)',
    unlessSentence: '(coffee|tea|soup|lunch|breakfast|engine|battery|phone|screen)',
  },
  {
    say: '(leave|leaving|left|kept|keep|keeping) (me|us) (hanging|waiting|dangling|in the dark)',
    unlessSentence:
      '(gate|crossing|train|line|queue|light|lights|door|bell|counter|lift|elevator|checkout|till|bridge|lamp|bulb|ferry|driver)',
  },
  '(out of my way|over backwards|over backward) for you',
  '(how many|how much) [more] (times|messages|calls|voicemails) (do i|should i|must i|have i|does it|will it|is it)',
  "(you promised|you said you'd|you said you would|you told me you'd) .. (and|but|yet) .. (never|nothing|didn't|haven't|still|not)",
  '(too|that) (busy|important|grand|proud) (to|for) (call|return|answer|reply|talk|pick|a reply|an answer|me|us)',
  {
    say: '(shame|pity|sad|rude|hurtful|disrespectful|unprofessional|hurts|stings|stung) [that|when|how|to|of] [you|it] .. (call|answer|reply|return|respond|bother|silence|ignored|word)',
    unlessAfter: '(in|at) (your|the) reviews',
    unlessBefore: '(question|line|page|part|figure|number)',
  },
  {
    say: '(pretty|rather|a bit|a little|quite|downright|frankly|kind of|very|so|awfully) (rude|cruel|hurtful|disrespectful|unprofessional|insulting|impolite)',
    unlessSentence:
      '(sign|signs|winter|wind|frost|weather|graffiti|song|words|cartoon|drawing|parrot|driver~|drawn|painted|shape)',
  },
  {
    say: '(stung|stings|hurts|hurt) (me|my feelings)',
    unlessSentence: '(wasp~|bee|bees|nettle~|hornet~|smoke|dust|chlorine)',
  },
  '(wasted|wasting) (my|our) (time|breath|effort)',
  {
    say: '# (messages|calls|voicemails|emails|times) [now|already|so far] (and|with|without) [still|yet] (nothing|no|not|zero|silence|any|a reply|a word|an answer)',
    unlessSentence: excuseEn,
  },
  'every other .. (answers|answered|picks up|called back|replies|calls back|picked up|rings back|bothers)',
  '(everyone|everybody) else .. (answers|answered|picks up|called back|replies|calls back|picked up|managed to)',
  '(hear|heard) (nothing but|only) (silence|crickets)',
  '(not a|not one) .. (come|came|back|heard) .. from your (end|side)',
  'from your (end|side) [only|just|not] (silence|a hush|not a word|not a peep|crickets)',
  '(deafening silence|wall of silence|silent treatment)',
  {
    say: '(crickets|the cold shoulder)',
    unlessSentence: '(field|bait|reptile~|louder|night|evening|barn|porch|basement|lamb|pork|cut)',
  },
  "(you must|you obviously|you clearly|clearly you|obviously you|i guess you|i suppose you) [really|just] (don't (care|value|want)|hate|do not care|couldn't care)",
  '(some people|some folks) (answer|reply|call back|return|pick up|say thank)',
  {
    say: '(not a|not one|never a|nor a|nary a) [single] (word|line|peep|squeak|sound|sign|answer|reply|whisper|flower|daisy|card|murmur|nod|postcard|syllable) .. (back|from you|from your|in return|comes|came|yet|since)',
    unlessSentence: `(${elsewhere.slice(1, -1)}|${excuseEn.slice(1)}`,
  },
  {
    say: 'no [single] (word|answer|reply) .. (back|from you|from your|in return)',
    unlessSentence: `(${elsewhere.slice(1, -1)}|${excuseEn.slice(1)}`,
  },
  {
    say: '(from|at|on) your (end|side|direction|door|doormat|desk) .. (hush|silence|silent|quiet|nothing|mute|crickets|moth|deep|dust)',
    unlessSentence:
      "(needs nothing|nothing (for you|to do|to sign|needed|you need|wrong|new|else|loose|changes|is|was)|costs nothing|it's|it is|pump|motor|fan|street|speaker~|engine)",
  },
  {
    say: '(hush|silence|silent|nothing|crickets|quiet|void) .. (from|at|on) your (end|side|direction|door|line|desk)',
    unlessSentence:
      '(nothing (for you|to do|to sign|needed|you need|wrong|new|else|loose|changes|is|was)|needs nothing|costs nothing|asks nothing|pump|motor|fan|street|speaker~|engine|makes (perfect|good|complete|every) sense|no wonder|in the middle of)',
  },
  '(everyone|everybody|every other [Cap]|other (shops|people|firms|folks|schools)|the others|some people|some folks) .. (picks up|pick up|answers|open what|opens what|replies|reply|calls back|rings back|has manners|have manners|finds time|find time|manages)',
  '(could|might|would) have [at least|surely] (answered|called|rung|replied|leaned|said|picked|dropped|written|nodded|blinked) .. by now',
  {
    say: '(could|can|would) .. grow (a beard|old|roots|grey|gray) ',
    unlessSentence: '(willow|tree|trees|pipe|drain|plant~|seed~|bulb~|vine~)',
  },
  '(i did|i do|i|we) (wait|waited|sat|stayed) in for (you|your)',
  {
    say: '(wait|waited|waiting) [all|the|whole] (day|afternoon|morning|week|weekend) (for|by) (you|your|the phone)',
    unlessSentence: '(driver~|truck~|lorr~|parents|people|customers|patients|line|queue|bus|gate|visitors)',
  },
  '(picture|imagine|picturing|imagining) you .. (hand over|hiding|grinning|ducking|laughing|behind|smirking|under the desk|rolling)',
  '(hiding|ducking|running|dodging) [away] from (me|us|my)',
  '(filed|counted|had|put|took|taken) you (among|down as|for) .. .. (people|sort|kind|them|one|those|friend|person)',
  {
    say: '(talking|speaking|singing|whistling) to (myself|the wall|a wall|the void|an empty)',
    unlessSentence: '(visitors|customers|callers|patients|people|children|kids|guests|drivers|intercom)',
  },
  '(worn|wearing) (out my|my fingers|a (path|groove) .. (your door|my|this number|your number))',
  "[you're] [obviously|clearly|evidently] a hard (person|man|woman|one) to (pin|get|catch|reach)",
  'you (learn|tell|find out) .. about (people|a person|a man|someone) .. (silence|quiet|answer|reply)',
  { say: '(you owe|owe me|owe us) (me|us|that|at least)', unlessAfter: '(nothing|no|not)' },
  'is it so hard to (call|pick up|reply|answer|say)',
  '(how|would it) (hard|hurt|kill) [you] [is it|to] .. (call|reply|answer|pick up)',
  "(i|we) (thought|figured|hoped|assumed) (you'd|you would) at least",
  "(a|one) (simple|plain|quick|straight|one word) (no|yes|answer|reply|yes or no) (would've|would have|wouldn't|would not|isn't too|is not too)",
  '(you could|you might|could you|you can) [have] at least .. (call|called|ring|rung|answer~|reply|replied|say|said|let|tell|told|write|written|pick~|return~|send|sent|drop~|thank~)',
  '(you could|you might) have had the (courtesy|decency|manners|grace|kindness)',
  "(i guess|i suppose|clearly|apparently|evidently|obviously) (i'm|i am|we're|my (calls|time)) (not|aren't|isn't|just not) (important|worth|a priority|that)",
  "(i'm|i am) (starting|beginning) to (think|wonder|feel|suspect|believe) .. (you (don't|do not|won't|never|hate|are (ignoring|avoiding)|have (forgotten|no))|you're (avoiding|ignoring|hiding|never|not going)|you've (forgotten|lost|vanished|gone)|i've (done|said|upset|offended)|avoid~|ignor~|my (calls|messages|letters|number|name))",
  '(avoiding|ignoring|dodging|ducking|screening) (me|us|my|our)',
  '(did you|have you) (lose|lost|misplace|misplaced|block|blocked|delete|deleted) my (number|messages|calls)',
  "(you're|you are) [proving|obviously|clearly|quite|such|really] [a|to be] [very|quite|so] (hard|difficult|tough|impossible|slippery|elusive) [man|woman|person|one|lady|to] [to] (reach|pin|get|catch|find|track|get hold)",
  {
    say: "(i've|i have|we've) (been|been very|been more than|been nothing but) (patient|polite|nice|understanding|waiting)",
    unlessSentence: excuseEn,
  },
  {
    say: '(still|been) (waiting|sitting here|sat here) [here|by the phone|patiently|to] (for|on|by|hear) (you|from|the phone|(your|a|an|the|any|some) [simple|single|straight|quick] (call|reply|answer|word|response|decision|yes|no))',
    unlessSentence: `(you asked|${elsewhere.slice(1)}`,
  },
  "why (won't|don't|haven't|can't|didn't|aren't) you (call|answer|reply|return|respond|pick|get back|calling|answering)",
  '(how often do i|what do i|what must i|how often must i) (have to|need to|got to) (do|call|beg|ring|keep|say|leave)',
  '(do i|must i) (have to|need to|got to) (beg|keep (calling|ringing|asking|leaving))',
  '(i|we) (always|at least) (return|answer|call|reply to) (my|our|every|people)',
  {
    say: '(most|other|decent|normal|polite) (people|folks|managers|owners|businesses|clients) .. (return (a|my|our|their|calls|messages)|answer|call back|reply|respond|pick up|get back)',
    unlessSentence: '(form|forms|card|cards|survey|notice|ballot|by the|question)',
  },
  '(i was|my (mother|father|parents|gran) .. me) (raised|brought up|taught) to (answer|return|reply|call)',
  "(it would|it'd|would) be (decent|polite|courteous|(nice|good) (of you|to at least|to be answered|to (hear back|get (a|an|some) [..] (answer|reply|response)))) ",
  '(not like|unlike) you to (ignore|go|leave|keep)',
  '(lost|losing) count of (how many|the|my) (times|calls|messages|voicemails|emails)',
  "(nobody is|nobody's|no one is|no one's) (that|so|ever that) busy",
  '[all] my (messages|calls|emails|letters|voicemails) [all|have] (go|going|gone|went|been) (unanswered|ignored|nowhere|into|straight|unread)',
  '(better|more) (listener|company|conversation|conversationalist|manners) than (you|some|most)',
  '(if|should) you (ever|one day) (surface|resurface|come up for air|deign|bother)',
  "(you're|you are) one of those (who|people|that)",
  '(in my day|in my time|back in the day|where i come from|where i grew up|where i was raised|in my book) .. .. .. (answer~|pick up|picked up|picks up|call back|calls back|called back|ring back|rang back|return a call|returned a call|returns a call|say thank|says thank|said thank|a thank you|wrote back|writes back|replied|replies|manners|courtesy)',
  "(important|grand|busy) people (don't|never|can't) (call|pick|answer|reply|return)",
]
