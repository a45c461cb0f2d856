import { framesOf } from '../frame.ts'
import { impliedPitches } from './impliedPitches.en.ts'
import { pitchWords, theirs } from './pitchWords.en.ts'

/** Frames in which goods, offers and visits are named. */
const plain = framesOf(pitchWords, [
  // There is something new from us.
  [
    "(there's|there is|we've|i've|we have|i have|got|we|we just|we've just|here's|meet|introducing) ~3 (dropped|launched|released|unveiled|brought out|rolled out|taken on|got|got in|out|have|just)? ?~2 (a|an|our|the|some) ~1 ({news}) ~3 ({goods}) ~6 (from us|on the (truck|van|market)|in (the|our) (range|bag|van|catalogue|catalog|line)|that (i'm|i|we|we're|you)|i'm (showing|taking)|and (it|they)|comes? in|just for|for (you|your|shops|firms|schools|offices|outfits))",
    theirs,
  ],
  [
    '(just|only|now|finally) (dropped|launched|released|unveiled|brought out|rolled out|taken on|introduced|put out) ~2 (our|a|the) ~2 ({news}|{goods})',
    theirs,
  ],
  [
    "(what brings|the reason|reason for|why|purpose of|calling|ringing|phoning|i'm on|behind) ~4 (you|your|i|my|about|regarding|with|over) ~7 (a|an|our|the|some) ~2 ({news}|special) ~3 ({goods}|{special})",
    `${theirs}|rule|law|notice|permit|inspection`,
  ],
  [
    '(hear|know|learn|hearing|hears?|find out|read|think) ~1 (about|of) (our|what our|what we (do|make|have|offer|sell|carry|can do)) ~2 ({goods}|{special}|{news}|offer|sell|do|make|carry|work|firm|company)',
    theirs,
  ],
  // A price cut, a deal or a rate of ours.
  [
    '(our|my) ~2 ({special}) (on|for|running|going|until|till|dies|ends|expires|closes|is|was|starts|with)',
    `${theirs}|your ~3 ({special})`,
  ],
  [
    "(there's|there is|we've|i've|i have|we have|we're running|running|talked them into|hear about|about) ~2 (a|an|our|the|this) ~2 ({special}) (on|for|running|going|until|till|this|with|in|just)",
    `${theirs}|your ~3 ({special})|good deal|great deal|auction|lot|barn|foreclosure|estate`,
  ],
  [
    '(our|my) (starter|first|trial|introductory|opening|intro) (month|week|session|visit|package|rate|year|order) (is|costs?|runs?|comes|at)',
  ],
  // We are the people for it; nobody does it like us.
  [
    "(we're|we are|that's us|call us) (simply |just |quite simply |, in a nutshell , |, in short , |in short )?the (very |only |right |best )*({people}) (for|who (?!([^ ]+ed|built|sold|wrote|left|rang) )|that|to (call|see|ask)|when|you (want|call|need))",
    'behind',
  ],
  [
    '(nobody|no one|none|few|nothing) (else )?~3 ({makes}|cleaner|better|finer|closer|like) ~8 (like|than|the way|as well as|quite as|but) (us|ours|we|we do|our)',
  ],
  [
    '(by|from|with) (the (best|finest|only|leading|number one|top)) ~3 (in|on|this side of|around) (the|town|this|your|all)',
    `${theirs}|review`,
  ],
  // With ours on your premises.
  [
    '^(with|once|put|imagine|picture) (our|ours|one of ours|one of our|us|the new) ~3 (on|in|behind|at|under|round|around|over|beside|running|across) (your|the|every|each|any|you) ',
    theirs,
  ],
  [
    '(our|my) ~2 ({goods}) (really |also |simply |just |can |could |would |will |do |does |was |were )*({helps}) ~7 ({yours}|full stop|(the|more|less|half|twice) (money|time|work|cost|cash))',
    `${theirs}|records?|log|counted|shows? (your|you|an|the|that)|down|offline|late`,
  ],
  [
    '(our|my) (new|newest|latest|own) ~2 ({goods}) (was|were|is|are|does|do|comes?|can|could|would|will|has|have) ',
    theirs,
  ],
  ['^(a|an|any|one) ~2 ({goods}) (through|with|from|by|of) (us|ours|our) ~3 ({helps}|is|would|will|costs)'],
  // It belongs at yours; you would be the first to have it.
  [
    '(our|ours) ~4 (deserves?|belongs?|has a place|ought to be|should be|would look|would sit|would go|would do) ~6 your',
    theirs,
  ],
  [
    "you'd be (the|one of the) (first|only) ~5 (to (have|run|try|get|own|see|use|taste|carry|stock)|with) (our|ours|one)",
  ],
  [
    "you'(ll|d) (love|adore|like|enjoy|wonder how|never (look|go) back|want) ~3 (our|ours|one of our|what we)",
    `${theirs}|answer|yes or no`,
  ],
  // Try it, keep it, have it.
  [
    '(try|take|have|keep|borrow|run|test) (it|one|them|ours|the ({goods}|big one|little one)|our ({goods})|a ({goods})) ~7 for (a|an|one|two|three|four|thirty|sixty|ninety|fourteen|the|ten|#) (days?|weeks?|months?|season|trial|spin|while|rest)',
    'repair|warranty|your (own|vet|doctor)|prescri',
  ],
  [
    '(start|set|sign|put|get|fix) you (off |up |down )?(on|with|for|in) (the|our|a|one) ~2 ({goods}|little one|small one|basic one|trial|starter|smaller)',
    theirs,
  ],
  // May I come and show it?
  [
    '({wish}) ~4 (to )?(bring|send|wheel|park|roll|fetch|carry|haul|set up|leave|drop off|drop) ~6 ({props}|{rep}|one of our|one of ours|my guy|one (anyhow|anyway|over|round|by))',
    theirs,
  ],
  [
    "(my|our|one of our) ({rep}) ~3 (is|will|'ll|lands|comes|arrives|would|can|could|wants|calls|happens|visits|shall|to) ~6 (you|your|thursday|monday|tuesday|wednesday|friday|in (town|your|the area)|by|round|over|day|week)",
    `${theirs}|your (sales )?rep|back`,
  ],
  [
    '({wish}) ~4 (to )?({come}) ~4 (and |to |so (i|we) can |with )~2 ({show}|{props})',
    `${theirs}|ask whether|measure the|return|collect|pick up`,
  ],
  [
    '({wish}) ~4 (to )?({come}) ~6 (face to face|across (a|the|your) (table|desk)|in person|at yours|over (a )?(coffee|lunch|breakfast|dinner|drink|tea|cup)|with (you|your (team|partners|board|directors|staff)) ~4 (about|over)|and (show|introduce|present))',
    theirs,
  ],
  [
    'our ~2 ({event}) ~8 (you|your|come|join|seat|chair|place|bring|welcome|invite[ds]?)',
    `${theirs}|(before|if|when|whoever) you`,
  ],
  [
    '(each|every) module|drive the software|see it in action|see (it|them) (run|running|work|working|for yourself) ~3 (at|in|with|on)|see our|have a look at (our|what we)|take a look at (our|what we)|look at (our|what we) (range|line|new|have|offer|do|make)',
    theirs,
  ],
  ["(you pick|name) the (diner|place|restaurant|day|bar|pub|café|cafe|spot) and (i'll|we'll|i|the)"],
  // Give us the work.
  [
    "(what would it take|what must (we|i) do|what do (we|i) have to do|how'd you like|how would you like|what'll it take) ~9 (us|our|ours|we|by us|with us|washed|cleaned|by the best)",
    theirs,
  ],
  [
    '(put|get|add|list|include|have|count|see|find) (us|our (name|firm|crew|bid)|me) ~2 (on|in|onto|among) (your|the) ~3 (list|roster|panel|shelf|shelves|menu|books|approved|vendors?|suppliers?|bidders|tender|shortlist|rotation|budget|plans)',
  ],
  [
    '(let|have|give|hand|trust|leave|throw) (us|our ({people})) ~2 (with )?(have|take|handle|do|run|bid|quote|price|carry|wash|clean|print|host|supply|cater|look after|a (crack|go|shot|chance|try|bash|stab|turn)|one|your|the) ~3 (your|yours|the (next|whole|rest|winter|summer|spring|job|work|account|contract)|off your|at|on|of)',
    `${theirs}|know|day off`,
  ],
  // What was refused, in another size.
  [
    '(perhaps|maybe|surely|so|but|and|since|if) ~7 (might|would|could|may|does|do|want|wants|care|cares?|interest(ed)?|look|ready|right) ~4 (for|in|at|to see|to try|to hear about|have|use|want|wants)? ?(our|ours) ~2 ({goods})',
    theirs,
  ],
])

/** Frames of a pitch, in English. */
export const english = [...plain, ...impliedPitches]
