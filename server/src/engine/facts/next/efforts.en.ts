import type { EffortPatterns } from './efforts.ts'

const read = (pattern: string): RegExp => new RegExp(` ${pattern.replaceAll('~', '(?:[^ |]+ ){0,4}')}(?= )`, 'u')

const long = '(?:twenty|thirty|forty|fifty|sixty|ninety|twenty-five|forty-five|20|25|30|40|45|50|60|90)(?: five)?'
const come =
  '(?:come|stop|swing|drop|pop|call) (?:by|in|over|out|round|down|up|along|past)|visit|tour|meet(?: up)?(?: with)?|sit down|get together|sit with|walk (?:the|your)'
const papers =
  '(?:bills?|invoices?|statements?|contracts?|records|policy|policies|exports?|books|drawings|returns|payroll|ledger|financials|data|logins?|passwords?|analytics|figures|runs|licen[cs]es?|files|measurements|paperwork|papers|deed|deeds|accounts|reports)'

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
      '(?:for|to|over|grab|have|get|do|buy you|some|by for) (?:a |some |a quick |quick |a cup of )?(?:lunch|dinner|breakfast|brunch|coffee|beer|beers|drink|drinks|bite|pint|golf)(?! (?:rush|service|queue|hour|menu|crowd|trade|shift|line|break|orders|run|boxes|trays|cups|bar|room))',
    ),
    read('(?:in person|face to face|face-to-face|on site|onsite|across a table|over a table)'),
  ],
  wishes:
    / (?:i'd|we'd|i would|we would|i want|we want|i need|we need|i only need|we only need|let's|let me|let us|hoping|hope to|love to|like to|could (?:i|we|you)|can (?:i|we|you)|would you|may i|are you free|you free|book|schedule|set up|set aside|block|spare|give me|grab|buy you|take you|treat you|join|attend|come (?:to|and|by|sit)|sign up|start (?:a|your)|call [^|]* to|ask for|say yes|invite|inviting|lend|in your diary|on your calendar|all i ask|put you down|booked you|signed you|work better|(?:tuesday|wednesday|thursday|friday|monday) work|do you have|for a|it takes) /,
  tasks: [
    read(
      `${long}(?:-| )minutes? (?:demo|call|meeting|chat|conversation|presentation|walkthrough|session|zoom|slot|appointment|tour|overview|video call)`,
    ),
    read(
      `(?:love|like|want|hope|hoping|happy|great|good|nice|plan|planning|keen|glad) to (?:just |simply |personally )?(?:${come})`,
    ),
    read(
      `(?:i'll|i will|we'll|let me|i can|could i|can i|may i|i could|could we|can we) (?:${come}) ~(?:show|meet|see you|walk you|talk|present|demonstrate|measure|your office|introduce)`,
    ),
    read(
      `(?:send|email|share|forward|pull|bring|dig out|gather|get|have|need|give|upload)(?: (?:me|us|over|together|along|out|up))* (?:your|the last|all your|a copy of your|copies of your|a year of|(?:#|two|three|five) (?:years|months) of) (?:[^ |]+ ){0,4}${papers}`,
    ),
    read(
      `(?:with|have) (?:your|the|a|last) (?:[^ |]+ ){0,4}(?:${papers}|books?|exports) (?:to hand|ready|out|handy|in hand|at hand|with you)`,
    ),
    read(
      '(?:fill|filling) (?:it |this |that )?(?:out|in) (?:a|the|our|this|your) (?:[^ |]+ )?(?:form|questionnaire|survey|application)',
    ),
    read(
      '(?:have|get|see that|make sure|be sure|see to it) (?:the |your |somebody |someone |that |a )?(?:[^ |]+ ){0,4}(?:empty|emptied|clear|cleared|washed|unlocked|open|switched off|moved|there|present|on hand)',
    ),
    read(
      '(?:clear|free up|block off|block out|empty|set aside|carve out|prepare|keep open) (?:me |us )?(?:a|an|the|some|your|two|an hour) (?:[^ |]+ ){0,3}(?:space|shelf|wall|bay|room|corner|calendar|morning|afternoon|stalls?|hour|yard|day|table|diary)',
    ),
    read(
      '(?:bring|lend me|lend us|loan me|gather|round up) (?:all )?(?:your|the) (?:whole |entire |[^ |]+ )?(?:spouse|husband|wife|team|staff|principal|partners?|board|department heads|leadership team|executives|directors|managers|crew|foreman|counselor|family)(?: (?:there|together|in|on|along|round|for|and))?',
    ),
    read('(?:you or|you and|both of you|the two of you) (?:[^ |]+ ){0,3}(?:be in|be there|be home|at home|present)'),
    read('bring the (?:forklift|keys|van|truck|trailer) (?:out|round|around|over|in)'),
    read('have the (?:forklift|keys|van|truck|bank books|books) (?:out|ready|round|[^ |]+ and)'),
    read('(?:sign|signing) (?:the|our|a|this) (?:contract|agreement|order form|proposal)'),
    read('(?:do |please |so )?come (?:sit|see|visit|down|over|by|along|out)(?: [^ |]+)? (?:our|us|my|to|and|with)'),
    read('so do come (?:down|over|by|along)'),
    read(
      'come (?:to|by|down to|along to|out to|see) (?:our|the|my) (?:showroom|office|booth|stand|loft|plant|warehouse|shop|event|yard)',
    ),
  ],
  errand:
    /(?:^ |\| | and | then | or )(?:then |please |just )*(?:call|phone|ring|send|bring|fill|sign|go to|visit|watch|register|click|join|give|book|schedule|download|upload|email|text|forward|order|pay|complete|enter|log|print|scan|measure|gather|pull|have)(?= )/gu,
  theirs:
    / (?:waits?|waited|waiting|delays?|late|queued?|lost|downtime|idle|saves? (?:[^ |]+ ){0,4}(?:minutes|hours?)|your own|your review|recall|you asked|you wanted|you booked|you ordered|you requested|as agreed|we agreed|as you asked|no need|needn't|nothing to|without|instead of|rather than|don't need|demo unit|won't|not asking|takes (?:five|ten|two|three) minutes) /,
}
