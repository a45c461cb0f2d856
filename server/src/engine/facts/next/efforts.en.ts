import type { EffortPatterns } from './efforts.ts'

const read = (pattern: string): RegExp => new RegExp(` (?:${pattern.replaceAll('~', '(?:[^ |]+ ){0,4}')})(?= )`, 'u')

const long = '(?:twenty|thirty|forty|fifty|sixty|ninety|twenty-five|forty-five|20|25|30|40|45|50|60|90)(?: five)?'
const come =
  '(?:come|stop|swing|drop|pop|call) (?:by|in|over|out|round|down|up|along|past)|visit|tour|meet(?: up)?(?: with)?|sit down|get together|sit with|walk (?:the|your)'
const papers =
  '(?:bills?|invoices?|statements?|contracts?|records|policy|policies|exports?|books|drawings|returns|payroll|ledger|financials|data|logins?|passwords?|analytics|figures|runs|licen[cs]es?|files|measurements|paperwork|papers|deed|deeds|accounts|reports)'

/** Not what the caller, or anybody else, does themselves. */
const nobodys =
  "(?<!\\b(?:i|we|they|he|she|it|who|which|that|i'll|we'll|he'll|she'll|they'll|it'll|you'll|i've|we've|they've|you've|i can|we can|will|would|already|still) )(?<!(?<!\\b(?:could|can|would|will|might|may|if) )you )"
/** What is said to the listener, at the start of a clause or behind a wish. */
const asked = "(?<=(?:^|\\||please|and|do|you|you'll|you'd|then|to|just|could|so|or|simply|kindly|also|now) )"

/** English. */
export const effortPatterns: EffortPatterns = {
  events: [
    read(`(?:a |an )?${long}(?:-| )(?:minutes?|mins?)(?: [^ |]+)?`),
    read(
      '(?<!\\b(?:teen|ten|eleven|twelve|fifteen|twenty|thirty|dollars|pounds|bucks|\\w+teen|\\w+ty|wage|paid|pays) )(?:an|one|a full|a solid|half an|a half|two|three|a couple of) hours?(?! before| later| early| after| a day| of (?:downtime|waiting)| late| sooner)',
    ),
    read(
      '(?:an|a|your|the) (?:whole |full |free )?(?:afternoon|morning|half day|day) (?:with|of your|together|for (?:me|us))',
    ),
    read(
      '(?:a|an|our|live|quick|free|product|full|online|personal|virtual|complimentary|for|no-obligation) (?:free |quick |live |short |product |personalized |personalised |no-obligation |complimentary |on-site |onsite )*(?:demo|demonstration|walkthrough|walk-through|trial|pilot|consultation|inspection|assessment|audit|presentation|webinar|workshop|seminar|open house|interview|site visit|survey visit|appointment|tour)',
    ),
    read(
      '(?<!\\b(?:in|out|was|were|came|stopped|popped) )(?:for|to|over|grab|have|get|do|buy you|some|by for) (?:a |some |a quick |quick |a cup of )?(?!(?<=to )drink)(?:lunch|dinner|breakfast|brunch|coffee|beer|beers|drink|drinks|bite|pint|golf)(?! (?:rush|service|queue|hour|menu|crowd|trade|shift|line|break|orders|run|boxes|trays|cups|bar|room))',
    ),
    read('(?:sign|signing) (?:the|our|a|this) (?:contract|agreement|order form|proposal)'),
    read(
      '(?:a |an |the |do a |top-to-bottom |full |site |free )+(?:energy study|site audit|health check|discovery session|half-day workshop|full-day workshop|top-to-bottom audit)',
    ),
    read(
      "(?:a|the|on the|one) (?:[^ |]+ )?(?:month's|week's|thirty-day|sixty-day|ninety-day|two-week|six-week|#-day) (?:pilot|trial|test)",
    ),
    read('side by side (?:with|till|until|for)'),
    read(
      '(?:shadow(?:ing)? (?:you|your|one of|the)|ride along|sit through|(?:walk|climb|crawl)(?:ing)? (?:the|around|over|round) roof|spend(?:ing)? (?:a|the) (?:day|morning|afternoon|night|week|weekend|shift))',
    ),
    read(
      '(?:a day and a half|a half-day|an extended call|a full hour|three quarters of an hour|giving up a (?:morning|day|afternoon)|a day of your|an hour of your|hours of your)(?! (?:late|early|wait|delay|notice|work))',
    ),
    read(
      `(?:an hour|half an hour|${long} minutes|two hours)(?: [^ |]+){0,2} (?:would|is the least|of your|of the [^ |]+'s|should|isn't much|end to end|tops|sit with|just the two)`,
    ),
    read(
      '(?<!explain |come |explain it )(?:in person|face to face|face-to-face|on site|onsite|across a table|over a table)',
    ),
  ],
  wishes:
    / (?:i'd|we'd|i would|we would|i want|we want|i need|we need|i only need|we only need|let's|let me|let us|hoping|hope to|love to|like to|could (?:i|we|you)|can (?:i|we|you)|would you|may i|are you free|you free|book|schedule|set up|set aside|block|spare|give me|gave me|grab|buy you|take you|treat you|join|attend|come (?:to|and|by|sit)|sign up|start (?:a|your)|call [^|]* to|ask for|say yes|invite|inviting|lend|in your diary|on your calendar|all i ask|put you down|booked you|signed you|work better|(?:tuesday|wednesday|thursday|friday|monday) work|do you have|all it takes) /,
  tasks: [
    read(
      `(?:(?:get|have|bring|gather|put|line up) your|${asked}(?:get|bring|gather|line up) the) (?:whole|entire|full) ~(?:team|board|staff|leadership|committee|crew) ~(?:on|in|around|together|round)`,
    ),
    read(
      `${long}(?:-| )minutes? (?:demo|call|meeting|chat|conversation|presentation|walkthrough|session|zoom|slot|appointment|tour|overview|video call)`,
    ),
    // "Good to meet you on Saturday" looks back.
    read(
      `(?:love|like|want|hope|hoping|happy|(?<!(?:^|\\|) )(?:great|good|nice|glad)|plan|planning|keen) to (?:just |simply |personally )?(?:${come})`,
    ),
    read(
      `(?:i'll|i will|we'll|let me|i can|could i|can i|may i|i could|could we|can we) (?:${come}) ~(?:show|meet|see you|walk you|talk|present|demonstrate|measure|your office|introduce)`,
    ),
    read(
      `${nobodys}(?:send|email|share|forward|pull|bring|dig out|gather|upload)(?: (?:me|us|over|together|along|out|up))* (?:your|the last|all your|a copy of your|copies of your|a year of|(?:#|two|three|five) (?:years|months) of) (?:[^ |]+ ){0,4}${papers}`,
    ),
    read(
      `(?:with|${nobodys}have) (?:your|the|a|last) (?:[^ |]+ ){0,4}(?:${papers}|books?|exports) (?:to hand|ready|out|handy|in hand|at hand|with you)`,
    ),
    read(
      '(?:fill|filling) (?:it |this |that )?(?:out|in) (?:a|the|our|this|your) (?:[^ |]+ )?(?:form|questionnaire|survey|application)',
    ),
    read(
      `${nobodys}(?:have|get|see that|make sure|be sure|see to it) (?:that )?(?:the|your|somebody|someone|a) (?:[^ |]+ ){0,4}(?:empty|emptied|clear|cleared|(?<!gate )unlocked|open|switched off|moved|there|present|on hand)`,
    ),
    read(
      `${asked}(?:clear|free up|block off|block out|empty|set aside|carve out|prepare|keep open) (?:me |us )?(?:a|an|the|some|your|two|an hour) (?:[^ |]+ ){0,3}(?:space|shelf|wall|bay|room|corner|calendar|morning|afternoon|stalls?|hour|yard|day|table|diary)`,
    ),
    read(
      `${nobodys}(?:bring|lend me|lend us|loan me|gather|round up) (?:all )?(?:your|the) (?:whole |entire |[^ |]+ )?(?:spouse|husband|wife|team|staff|principal|partners?|board|department heads|leadership team|executives|directors|managers|crew|foreman|counselor|family)(?: (?:there|together|in|on|along|round|for|and))?`,
    ),
    read('(?:you or|you and|both of you|the two of you) (?:[^ |]+ ){0,3}(?:be in|be there|be home|at home|present)'),
    read(`${nobodys}bring the (?:forklift|keys|van|truck|trailer) (?:out|round|around|over|in)`),
    read(`${nobodys}have the (?:forklift|keys|van|truck|bank books|books) (?:out|ready|round|[^ |]+ and)`),
    read(
      `${nobodys}have (?:all )?(?:the|your) (?:[^ |]+ ){0,2}(?:keys|files|records|statements|invoices|logs|paperwork|codes) (?:out|ready|handy|laid out|to hand)(?: for| when| by)?`,
    ),
    read(`${asked}come (?:sit|see|visit|down|over|by|along|out)(?: [^ |]+)? (?:our|us|my|to|and|with)`),
    read('so do come (?:down|over|by|along)'),
    read(
      `${asked}come (?:to|by|down to|along to|out to|see) (?:our|the|my) (?:showroom|office|booth|stand|loft|plant|warehouse|shop|event|yard)`,
    ),
    // The caller plays host: a meal, a day out, a seat at an event.
    read("(?:lunch|breakfast|dinner|brunch|coffee|drinks|golf|tickets)(?: is|'s)? on (?:me|us)"),
    read(
      "(?:chair|seat|place|spot|table|ticket)s?(?: has| with|'s got|is| waiting| saved| held| set aside)+ (?:your name|for you|waiting)",
    ),
    read(
      '(?:join|joining) (?:us|me|forty|thirty|fifty|twenty|other|#)(?: [^ |]+){0,3} (?:at|for) (?:our|the|a|breakfast|lunch|dinner)',
    ),
    read(
      '(?:come|(?<!your )visit|trot|head|pop|swing|drop|stop|bring [^|]{1,40}|spend [^|]{1,20}|tour)(?: on)?(?: out| over| down| by| round| along| up)?(?: [^ |]+)? (?:to|at|by|and see|see) (?:our|stand)(?: [^ |]+)? (?:booth|stand|plant|works|depot|showroom|lodge|test kitchen|open day|open house|expo|factory|presses|line|warehouse|yard|farm|masterclass|tasting)',
    ),
    read(
      "our (?:open day|open house|summit|annual [^ |]+|golf day|tasting|masterclass|user conference|roadshow|gala)(?:'s| is| runs| in| on| has)",
    ),
    read('make a day of it|(?:grab|share|over) a (?:steak|burger|pizza|curry|beer|pint)|round of golf|at the races'),
    // A trial the listener has to run.
    read(
      `${nobodys}(?:try|run|take|put|use|keep|test|swap|let|have) (?:ours|our|mine|one of ours|the (?:demo|trial|loaner|sample))(?: [^ |]+){0,8} (?:for|through|over|till|until|beside|alongside|next to|side by side)(?: [^ |]+)? (?:month|months|fortnight|weeks?|days|quarter|season|yours|with your own|christmas|easter|diwali|summer|your own)`,
    ),
    read('(?:try|take) (?:it|one|ours)(?: [^ |]+){0,4} for (?:a|one|two|thirty|#) (?:month|week|days|weeks|fortnight)'),
    // The listener's people, gathered or lent.
    read(
      `${nobodys}(?:have|get|gather|release|releasing|put|want|need|asking for) (?:me |us )?(?:your|the|all your|all the|some of your|two of your|three of your|one of your)(?: (?:whole|entire|senior|heads?|head|site|union))?(?: of)? ?(?:leadership team|senior team|front desk|heads of department|supervisors|conservators|agents|department heads|whole team|team|bench|board|night shift|foreman|mechanic|dispatcher|bursar|chef|baker|it person|it people|manager|site manager)(?: [^ |]+){0,5} (?:there|in the room|in one room|on the same call|present|for a|joining|for half|to strip|to measure|run|measure|walk|climb)`,
    ),
    read('(?:in one room|on the same call|round one table|around one table)'),
    read(
      '(?:preferably|ideally) (?:with )?(?:finance|the vet|legal|it|your [^ |]+|the registrar|the [^ |]+) (?:joining|present|on the line|there too)',
    ),
    read(
      `${nobodys}(?:have|having|get|getting|ask) (?:your|the) (?:[^ |]+ )?(?:foreman|mechanic|night shift|crew|team|treasurer|banker|trustees|tenants|drivers|agents|guys|porters|nurses|staff)(?: team)?(?: to)? (?:measure|pull|photograph|log|sit through|climb|keep a|dig|dug|take turns|strip|write down|gather|record|fill)`,
    ),
    read(
      '(?:somebody|someone|one of yours|a person|a man|anyone) (?:would have to|will have to|at the door to|on site to) (?:walk|climb|open|show|sign|measure|let|pull|sit)',
    ),
    // Half a day, three quarters of an hour, as the thing wanted.
    read(
      '(?:the )?(?:better|best) part of (?:a |an |your |the )?(?:morning|afternoon|day|working day|monday|tuesday|wednesday|thursday|friday|saturday)',
    ),
    read(
      `(?:angling|asking|pressing|hoping|looking|pushing|propose|proposing|all i'm asking) (?:[^ |]+ ){0,2}(?:for |is )?(?:${long} minutes|an hour|half an hour|an afternoon|a morning|half a day|a half-day|a day|a visit|a tour|a walk)`,
    ),
    // A visit by the caller, or a talk in person.
    read(
      '(?:what about|how about|any chance|why not|could i|might i|may i|could we) (?:[^ |]+ ){0,4}(?:a visit|a walk round|a tour|pay you a visit|pay a visit|bring the demo|come in and present|tour the|bend your ear at|i bring|the tour|a smaller meeting)',
    ),
    read('(?:come in and|in and) (?:present|show|demonstrate|pitch)|face to face at|done face to face|pencil me in'),
    // Papers: asked for in other words.
    read(
      `(?:what's wanted is|what i'd need is|what i need is|we'd need|i'd need|i'd want|requires only|furnish|kindly furnish|(?:rustle up|look out|looked out|dig out|dug out|pull|pull out) (?:me |us )?(?:your|the last|all))(?: [^ |]+){0,6} (?:${papers}|history|bills|accident books|records|floor plan|tenancy list|certificates|schedule|valuation|survey|list of all|questionnaire|mandate|serials|checklist)`,
    ),
    read(
      '(?:take|fill|complete|do) our (?:[^ |]+ ){0,3}(?:questionnaire|assessment|survey|intake|readiness [^ |]+|self-audit|checklist)',
    ),
    read('(?:notarized|notarised|a signed mandate|landlord for his consent|introduce me to your)'),
    // The premises, emptied or shut for the caller.
    read(
      '(?<!\\b(?:is|are|be|been|by|of|means|before|after|and|they|it|to) )(?:closing|shutting|stopping|clearing|emptying|close|shut) (?:the|your|down the) (?:[^ |]+ )?(?:café|cafe|line|kitchen|shop|ward|plant|yard|auditorium|floor|bay)(?: for| while| from| so)',
    ),
    read(
      'clear a (?:monday|tuesday|wednesday|thursday|friday)|(?:let|have) (?:our|one of) (?:sensors|us|our [^ |]+) (?:live|shadow|into|in)',
    ),
  ],
  errand:
    /(?:^ |\| | and | then | or )(?:then |please |just )*(?:call|phone|ring|send|bring|fill|sign|go to|visit|watch|register|click|join|give|book|schedule|download|upload|email|text|forward|order|pay|complete|enter|log|print|scan|measure|gather|pull|have)(?= )/gu,
  theirs:
    / (?:waits?|waited|waiting|delays?|late|queued?|lost|downtime|idle|was|were|did|had to|took|spent|stood|saves? (?:[^ |]+ ){0,4}(?:minutes|hours?)|your own|yourself|yourselves|your review|recall|you asked|you wanted|you booked|you ordered|you requested|as agreed|we agreed|as you asked|no need|needn't|nothing to|without|instead of|rather than|don't need|demo unit|won't|not asking|takes (?:five|ten|two|three) minutes) /,
}
