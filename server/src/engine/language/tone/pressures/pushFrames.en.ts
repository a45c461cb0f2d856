import { framesOf } from '../frame.ts'

/** Days; people and machines that come, and that they come; papers and goods. */
export const classes = {
  day: '(on |by |at |from |this |next |first thing |bright and early )*(the )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|#time|noon|dawn|week|month|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|#|seven|eight|nine|ten|january|february|march|april|may|june|july|august|september|october|november|december)',
  crew: "(crew|crews|installers?|fitters?|technicians?|techs?|engineers?|lads|boys|guys|men|drivers?|surveyors?|demonstrators?|trainers?|movers|painters|roofers|plumbers?|electricians?|scaffolders|samplers?|consultants?|specialists?|van|vans|lorry|truck|rig|crane|man with the [^ ]+|team|fellow|colleague|rep)('s)?",
  come: "((will |is |are |'ll |be |all )*(come|comes|coming|arrive|arrives|arriving|land|lands|landing|turn up|turns up|show up|shows up|start|starts|starting|begin|begins|pull in|pulls in|pull up|pulls up|roll up|rolls up|roll in|rolls in|knock|knocks|unload|unloads|set up|sets up|on site|at your|at the (gate|door|dock)|outside|there))",
  papers:
    '(contracts?|agreements?|paperwork|order forms?|order|mandate|enrol?lment( form)?|subscription form|direct debit|sign-?up (form|sheet)|lease papers|application)',
  goods:
    '(ones?|plan|plans|package|bundle|size|model|units?|tier|gold|silver|bronze|platinum|blue|red|gr[ae]y|green|white|black|oak|steel|large|small|medium|monthly|annual|quarterly|yearly|standard|premium|deluxe|dozen|pallet|case|cash|card|check|cheque|instal?lments|lease|one.year|two.year|three.year|delivery)',
} as const

/** Asked for, agreed, left open, or somebody else's. */
export const agreed =
  "(you (asked|wanted|ordered|bought|booked|requested|chose|signed|said|agreed|confirmed|told)|as (agreed|promised|arranged|you)|we agreed|your (request|order|own)|if|in case|would you|could you|can you|may i|could|might|would|should you|inspection|council's?|county's?|city's?|port's?|utility|hearing|instead|didn't|haven't|isn't|not|no|nobody|waited|were|was|last|yesterday|delayed|late|claim|adjuster|postman|mail carrier|fire|police)"

/** A decision taken for the listener, in English. */
export const presumed = framesOf(classes, [
  // Their people come, at a day that nobody was asked about.

  ['(our|my|two of our|one of our|both our) ~2 {crew} ~3 {come} ~5 {day}', agreed],
  ['^(the|a|our|my) ~1 {crew} (come|comes|arrive|arrives|land|lands|turn up|turns up) ~2 {day}', agreed],
  [
    "{crew} & (has|have|'s got|been given|knows|know|got) (your|the) ~2 (address|postcode|post code|zip|zip code|directions|gate code|keys|measurements|sizes|door code)",
    agreed,
  ],
  [
    "(i'll|we'll|i will|we will|i shall|i'm|we're|you'll find me|find me) ~2 (parked|camped|camping|sitting|standing|stood|waiting|sat|there|be) ~1 (outside (your|the)|on your (doorstep|step|porch)|in your (lobby|reception|car park|parking lot|driveway|yard|waiting room|foyer|showroom|office)|at your (door|desk|gate|counter|front door|reception))",
    '(if|would|asked|agreed|could|can|wanted)',
  ],
  [
    "(i'm|we're|i'll be|we'll be|i am|we are) (flying|driving|riding|travel+ing|swinging|bringing|wheeling|carting|hauling|dropping|unloading) ~4 (in|over|up|down|out|across|by|round|off|to see you|to your ~1 ) ~3 {day}",
    '(if|asked|could|can|would|might|area|neighbou?rhood|e-?mail|fair|show|expo|conference|agreed|wanted|reception|front desk|mailbox|letterbox|past your)',
  ],
  [
    "(we'll|i'll|we will|i will) (swing|drop|bring|wheel|run|drive|roll|truck|haul) (the|a|one|our|it|them) ~2 (by|over|round|in|off|up|out) ~3 {day}",
    '(if|asked|could|can|would|agreed|wanted|reception|front desk|mailbox|letterbox|catalog|brochure|sample|page|copy)',
  ],
  // Written down, opened, sent: as if it were ordered.
  [
    "(i've|we've|i have|we have|i|we) ~3 (put|booked|got|marked|entered|inked|penciled|pencilled|blocked|slotted|set|scheduled|added) (us|you|myself|me|both of us|you and me|you two|him|her) ~1 (in|on|onto|into|down|up) (your|the|for|our|a) ~1 (calendar|diary|schedule|planner|books|roster|rota|manifest|route|sheet|list|tuesday|monday|wednesday|thursday|friday)",
    agreed,
  ],
  [
    "(i've|we've|i have|we have|i|we|i'm|i'll|we'll|i shall) ~2 (take|taken|taking|count|counted|counting|mark|marked|log|logged|record|recorded|treat|treating|chalk|chalked|write|written|read|put|consider) ~4 (as|for|down as|in as) (a |an |the )?(yes|definite|go|go-ahead|given|done deal|sold|settled|agreed|certainty|green light|nod|confirmed)",
    '(no|close|leave|stop|asked|confirmed|unless that|if that)',
  ],
  [
    '(the|our|a|your|my) ~1 (contract|agreement|paperwork|order form|mandate|papers|renewals?|purchase order) (is|are|has|have|sits?|goes|went|will be|was) ..8 (sign(?= (page|it|at|where|both|the|here|on|and))|ready to sign|signature|initials?|countersign)',
    agreed,
  ],
  // Only the how is open.
  [
    "(all|the only thing|only thing|the one thing|one thing|only question|the question|everything) (that )?(is |'s |that's |we have |i have |you have |there is |now )*(left|remaining|remains|outstanding|open|undecided|unsettled|still open|missing|to settle|to decide|left over) ..8 (which|whether|when|where|how many|how much|what (day|date|size|colou?r|time)|the (date|day|colou?r|size|quantity)|your (card|signature|initials|deposit|measurements|sizes|nod|yes))",
    '(permit|council|county|inspection|your own|hearing|landlord)',
  ],
  [
    "(do you want|would you like|will you have|shall (i|we)|should (i|we)|so which is it|which is it|which will it be|what'll it be|will it be|are you having|put you down for|is it) ..4 (the|a|our|in|for|by) ~1 {goods} ~2 or ~3 ({goods}|,|[^ ]+(?= $))",
    '(e-?mail|text|post|write|letter|phone|neither|stop|hear|or not|broken|seized|leak[^ ]*|fail[^ ]*|pump|worse|trouble|log|did|has|was|permit|first or|question is)',
  ],
  [
    "your ~2 (kick-?off|start date|install(ation)? ?(date|day)?|fitting|demo|demonstration|slot|survey|training|orientation|onboarding|session|trial|walk-?through|visit|consultation|spot|first lesson|go-live) ~1 (is|'s|has been|are|goes) ~2 (on|in|down|set|fixed|booked|confirmed|scheduled|pencil+ed|diarised|locked) ~2 (calendar|diary|books|schedule|for|with|system|in)",
    agreed,
  ],
  [
    "({crew}|unit|machine|pallet|crate|kit|order|boxes|trailer|container)(('s)| is| are)? ~1 (already |now )*(rolling|headed|heading|on (its|the|their|his|her) way|en route|bound|boarding|crossing) ~2 (your way|to you|for you|to your|for your|over|out to) ?",
    agreed,
  ],
  [
    '(factory|workshop|printers?|mill|foundry|seamstress|engraver|joiners?|sign.?writer|warehouse|bakery|tailor|bindery|cutters?|lettering) ~3 (already |now )*(cutting|printing|making|building|sewing|engraving|painting|picking|packing|baking|stitching|cut|printed|started|has your|knows your)',
    `${agreed.slice(0, -1)}|your (printers?|factory|mill|warehouse|bakery))`,
  ],
])
