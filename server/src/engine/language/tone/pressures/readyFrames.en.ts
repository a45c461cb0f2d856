import { framesOf } from '../frame.ts'
import { agreed, classes as pushes } from './pushFrames.en.ts'

const classes = {
  ...pushes,
  gate: '(gate|door|front door|back door|yard|dock|lot|driveway|lobby|reception|parking lot|car park|forecourt|loading bay|bay|step|doorstep|kitchen|barn|farm|shop|ramp|entrance|curb|kerb|office|porch|drive|site|gym|field|counter)',
  machine:
    '(crane|rig|truck|van|lorry|trailer|unit|machine|forklift|electric|digger|container|skip|scaffold|tower|tank|boiler|crate|crates|pallet|pallets|cases?|boxes|kit|floor|roof|booth|demo|display|piano|stand|fridge|oven|printer|copier|chairs?|tables?|frame)',
  going:
    '(already|now|as (i|we) speak|mixed|loaded|cut|built|painted|printed|packed|ordered|on (the|its|their|his|her) (truck|way|van|lorry)|rolling|coming|comes|being (cut|built|made|printed|painted)|in production|has your|ready to go|warming up|paid for|booked in|hired|unloaded|unloading|deliver(ed|s|y)?)',
} as const

const open = `${agreed.slice(0, -1)}|visit us|you'd like|fair|expo|conference|open (day|house)|sample|leaflet|brochure|page|drawing|report|copy|key|invoice you|agreed|welcome|if you)`

/** What is made ready for the listener, who was never asked, in English. */
export const readied = framesOf(classes, [
  // They stand at the gate on a day.
  [
    "(it|they|he|she|i|we|{machine}|{crew})('ll| will| is| are|'s|'re|'m| shall)? ~1 (be )?(parked|waiting|standing|stood|unloading|set up|idling|lined up|camped|knocking|there) ~2 (at|in|on|outside|by|inside|across) (your|the) ~2 {gate} ~3 {day}",
    open,
  ],
  [
    "(i'm|i'll be|we're|we'll be|it'll be|they'll be|he'll be|she'll be|i am|i will be|we will be) ~3 (at|on|outside|in|through|by) your ~1 {gate} & {day}",
    open,
  ],
  ['^(so )?see you {day} && ({machine}|{crew}|{going}|{gate})', open],
  ['^{day} ~2 , (then|so) && ({machine}|{crew}|{gate}|coffee|visit|ride|riding|look)', open],
  [
    "(he|she|they|{crew}|a (gentleman|lady|man|fellow|colleague|chap))('ll| will) ~2 (open|go through|look over|have (himself|herself|themselves|a)|take a look|inspect|measure|go over|see) ~3 (up )?(your|the|it) ~4 (closet|books|office|kitchen|roof|cupboard|basement|system|boiler|machines?|shop|floor|warehouse|pantry|panel|look) && {day}",
    open,
  ],
  // With their name on it, and the meter running.
  [
    '(set up|created|opened|made|registered|added|issued|assigned) ..4 (log-?ins?|accounts?|seats|profiles?|users?|passwords?|workspaces?|badges|lockers) & (you|your|each|land|lands|live|{day})',
    open,
  ],
  [
    "(seemed|seems|thought it|figured it|found it|it's|it is|would be|was) ~2 (simpler|easier|quicker|faster|kinder|better|best|less (bother|trouble|fuss)) ~1 (than (asking|waiting|to ask)|not to ask|to skip|without asking|not asking)|(rather than|instead of|without|didn't want to (trouble|bother) you by|no point|no need) (asking|waiting for (your|a) (yes|answer|word|reply)|bothering to ask)|saves? (us|you|me)? ?(asking|the asking)",
    "(we'd|i'd|you'd) (like|rather|prefer) you",
  ],
  [
    "(you're|you are|we're|we are|you and i are|both of us are|your name is|your name's|you've got a place) ~2 (down |inked |written |pencil+ed |set |booked )?(in|into|on) (my|our) ~1 (diary|calendar|book|books|schedule|planner|sheet|board|wall|route|run|rota) ~2 (for|on|at) ~1 {day}",
    open,
  ],
  // Only the where is asked.
  [
    '(tell|show|text|let) ~1 (me|us|them|him|her|the (driver|lads|boys|crew|foreman)) ~1 (know )?(which|where) ~3 (wall|gate|dock|door|room|floor|bay|side|field|roof|desk|corner|spot|entrance|(it|they|this|that|the [^ ]+) goes?|to (put|park|start|unload|set|hang|back)|you want (it|them)) && {going}',
    open,
  ],
  [
    "(we|i|we've|i've) ~2 (put|have|got|marked|set|wrote|written|entered) (you|your [^ ]+) down for ~2 (#|two|three|four|six|ten|a dozen|twelve|half|one|a|the) ~2 {machine}",
    open,
  ],
  // It is settled but for the ink.
  [
    "(i've|i|we've|we|i have|we have) ~1 (told|promised|assured|informed|sworn to) (my|our|the|her|him|them) ~2 (that )?(you're|you are|you'd|you've|we have|we've|it's a|you said|you will|you'll|yours is|yes|this one's) ~3 (in|deal|signed|coming|yes|done|aboard|on board|join|joining|taking|agreed|buying|sold|ours|sign|sure thing|certainty)",
    open,
  ],
  [
    "(isn't|not|no longer|never|hardly|past|beyond|stopped asking) ~2 (whether|if) ..10 (only|but|just|it's|merely|simply|as|so) ~1 (which|when|how (many|soon|much)|what (day|month|date|colou?r)|where)(?= )",
    '(clear|known|say|sure|know|permit|council|county|said|says|tell|asked|log|report)',
  ],
  [
    "(whether|which|what) ..8 (is|are|'s) ~2 (the )?(only|one|last) ~1 (thing|question|matter|point|decision|detail|bit) ~2 (still |we |have |left |to |that )*(left|settle|decide|fix|open|agree|remaining)",
    open,
  ],
  [
    "(let's|let us|we'll|shall we) (just )?(get|put|fix|set|sign|ink|settle|pick|agree|shake|do|write) ~4 (date|name|day|paper|ink|papers|signature|hands|pen|contract) & (later|argue|details|rest|afterwards|fuss|worry|small print|after)",
    open,
  ],
  [
    '(when|once|as|before|by the time) (our|my|the|his) ~1 {crew} ~1 {come} & (shall|will|where|who|please|keys?|leave|let them|gate|unlock|unlocked|dog|coffee|park|someone|somebody|show)',
    open,
  ],
  [
    '{crew} ~2 {going} ~4 {day} & (gate|unlock|unlocked|open|keys?|dogs?|clear|cleared|moved|shift|ready|somebody|someone|coffee)',
    open,
  ],

  [
    "^(so |right , |okay , |ok , |good , |well , )(that's|that makes it|we're saying|it's|that'll be) ..8 (cases?|pallets?|units?|dozen|boxes|seats|rooms|trucks?|crates?|licen[cs]es|heads?|users|lessons|weeks?|months?) ..8 (then|and (a|one|two|#)|on (monday|tuesday|wednesday|thursday|friday))",
    open,
  ],
  [
    '(morning|afternoon|early|late|monday|tuesday|wednesday|thursday|friday|front|back|red|blue|gr[ae]y|white|oak|card|check|invoice|cash|side|before|after)( the [^ ]+)? or ~1 (the )?(morning|afternoon|early|late|monday|tuesday|wednesday|thursday|friday|front|back|red|blue|gr[ae]y|white|pine|card|check|invoice|cash|side|before|after) ..5 (for (the|your|our) ~1 {crew}|for (delivery|fitting|installation|the (install|drop|fit)))',
    '(e-?mail|text|broken|leak[^ ]*|worse|did|was|permit)',
  ],
])
