import { framesOf } from '../frame.ts'

const classes = {
  merely:
    "just|only|simply|merely|purely|solely|really only|all i'm doing is|nothing but|no more than|nothing more than|it's only|it's just|mainly",
  rhythm:
    'weekly|monthly|quarterly|daily|fortnightly|biweekly|regular|usual|routine|periodic|annual|yearly|occasional|customary|semi-annual|friday|monday|thursday|tuesday|wednesday|end-of-month|first-of-the-month',
  greeting:
    'hello|howdy|hi|hey|wave|nudge|check-in|checkin|tap on the shoulder|tap|hullo|greeting|poke|tickle|ping|catch-up|shout|call|ring|reminder|touchpoint|touch|chin-wag|buzz|courtesy call|social call|friendly call|knock',
  list: 'list|call list|calendar|diary|crm|system|planner|reminder|schedule|sheet|spreadsheet|screen|rota|card|tickler|rolodex|queue|to-do list|phone|computer|software',
  thoughts:
    'thoughts|news|updates?|joy|movement|progress|developments?|luck|word|change|changes|feedback|questions|ideas|decision|inklings?',
} as const

/** Frames of a contact that brings nothing, in English. */
export const english = framesOf(classes, [
  // The caller's own round, list or quota is the reason.
  [
    "my (call list|calendar|diary|planner|crm|tickler|reminder|list|phone|computer) ~1 (told|tells|said|reminded|reminds|popped|pinged|flashed|has me|had me|insists|prompts|prompted) ~3 (to|up|me|us|you|it's|call|that)",
    '(your (calendar|schedule|sheet|screen|system) (says|said|shows|has))',
  ],
  [
    '(you|your (name|number|card|file|account)) (came|come|comes|popped|pops|turned|turns|was|is|were|are) ~2 (up|next|due|on top|at the top) ~2 (on|in|of|for|again|today) ~2 ({list}|list|pile|call|turn|rotation|rotations?)',
  ],
  [
    '(make|making|made|do|doing|did|working|work) (my|the|our|through my|down my|through the|down the) (usual |weekly |monthly |regular |little )*(rounds?|list|calls|accounts|contacts)',
    '(your (rounds|list|calls|accounts))',
  ],
  [
    '(my|our) (boss|manager|supervisor|company|office|director|team lead) ~2 (has|have|likes?|wants?|asks|makes|expects|requires|told|tells|insists|encourages) ~1 (me|us|we|everyone|all of us|reps) ~2 (log|reach|call|ring|touch|contact|keep|stay|check|speak|talk|say)',
    '(your (manager|boss))',
  ],
  [
    '(need|needed|short|owe|have|got) ~3 (dials|calls|touches|contacts|conversations) ~3 (to (make|hit|go|reach|meet)|this (week|month)|before|for my|left|short)',
    '(your|you)',
  ],
  [
    '(make|made|making) (it )?a (habit|point|practice|rule) of (calling|ringing|dialing|dialling|phoning|checking|staying|keeping|saying|touching)',
  ],
  [
    '(had|have|got|found|with) ~2 (gap|(a )?(minute|moment) between|spare (minute|moment|hour)|free (minute|moment|hour)|few minutes|quiet (minute|moment|afternoon|morning)|slow (day|afternoon|morning)) ~4 (between|and|so|before|,)',
    "(your|if you|you have|you had|you've)",
  ],
  [
    "(it's|it was|being|it is|today is) ~2 (monday|tuesday|wednesday|thursday|friday|that time|the (first|last|end|start)) ~5 , (so |and |which )*(i|it's|you|we|here|that|means) ~2 (your turn|call|calling|do the|rang|ring|dial|rounds|ringing|phone|make my)",
    '(you said|as (agreed|promised))',
  ],
  // A greeting and nothing besides.
  [
    '(my|your|our|this|the|a|another|little|friendly|of) (little |friendly |own |gentle |quick |wee )*{rhythm} (little |friendly |wee |quick |old )*{greeting}',
    "(about|for the|from your|with your|reminder that|your (weekly|monthly|daily|regular|quarterly) (call|reminder|touch)|tap water|if you'd like|prefer|no (weekly|monthly|daily))",
  ],
  [
    "({merely}|it's|this is|consider this|here's|here is|wanted|called|calling|ringing) ~2 (a |to (say|give|send|wave|pass) )(little |friendly |gentle |quick |wee |brief |courtesy |social |purely )*(hello|howdy|hi|hey|wave|nudge|check-in|hullo|tickle|ping|tap on the shoulder|courtesy call|social call|friendly call)",
    '(hello (to|from) (the|your)|about|for the owner|high)',
  ],
  [
    "(saying|((called|ringing|rang|calling|just|figured i'd|thought i'd|wanted|time|only) (to )?)say) (howdy|hello|hi|hey|hullo)",
    '(say hello to|when (i|we)|if you see|stop by|come by|at the (fair|show|stand|booth)|in person)',
  ],
  [
    '(nothing|no) ~2 (attached|agenda|more than that|besides|beyond that|else to (say|add|report)|in particular|special|fresh|new to (say|tell|add|report|impart)|particular (purpose|reason)|real (reason|purpose|news)|ulterior) ?',
    '(no ?one in particular|nobody in particular|sign|pay|sell|buy|owe|needed|nothing else|no news (is|yet on)|nothing else|nothing new to (sign|pay|buy)|in particular (the|your)|your|trailer|tag|label|form|rule|permit|charge|strings|cost|equipment|training|tools|county|council|report|log)',
  ],
  // Keeping a line warm, staying in sight.
  [
    "(keep|keeping|kept|stay|staying|stays|remain|remaining|maintain|maintaining) ~2 (in touch|in contact|in step|the line (warm|open)|the (door|channel|conversation|thread|connection|relationship|lines) (warm|open|alive|going)|(on|in) (your|people's|folks'|everyone's|everybody's|their) (radar|minds?|thoughts|sights|memory|good books|horizon|screens?)|top of mind|visible|connected|present|warm|up with (people|you|folks|everyone))",
    "(present|agency|supplier|current|crew|food|plates|rooms?|dishes|soup|guests|pipes|your (customers|patients|parents|tenants|members|drivers|staff)|they|families|if you|would you like|you'd like|better way|how you|how (do|would) you|which)",
  ],
  [
    "(remind|reminding|reminds|reminder|remember|let(ting)? you know|so you know) ~2 (you )?(that )?(i'm|i am|we're|we are|i|we) ~2 (out here|around|still (here|around|about|breathing|alive|standing|kicking)|exist)",
    '(open|here until|around the corner|at the)',
  ],
  [
    "(still here|here i am|here we are|me again|just me|only me|it's me|it's us) , ~2 (still|same|just|as|like|again|following|checking|ringing|with my)",
  ],
  [
    '(popping|poking|sticking|putting|pop|poke|stick|put|popped|poked|stuck|showing|show) (my|our|a) (head|nose|face|hand) (in|round|around|up|back|through|out)',
    '(roof|into the (boiler|kitchen|attic))',
  ],
  [
    '(popping|bobbing|swing|swinging|coming|drifting|floating|bubbling) ~2 (back )?(up|by|around) (again|as i do|on the phone|in your|to the top)',
  ],
  // How things stand.
  [
    "(any|have you any|got any|is there any|if there's any|whether there's any) (more |further |fresh |new |early |other |bit of )*{thoughts} (,|yet|since|on my|on (the|your|that) (end|side|front|matter|thing)|from (you|your)|about (my|our)|at (all|your end)|so far|to share|you|y'all|there|lately|over there|or)",
    '(questions (you|yet|about (the|this))|any (questions|change) (,|you|to (your|the))|any change to|decision (on|about) the (council|permit|tender))',
  ],
  [
    "(how's|how is|how are|how're) (tricks|everything|things|life|it all|the (land|world)|business|it going|we doing|y'all doing|you doing|you getting|you keeping|you all getting|it coming)",
  ],
  [
    '(where|how) (are|do|does|did|is) (we|things|it all|everything|you all|that|the land) ~2 (at|with (everything|it|that|all)|stand|lie|lies|left|land|doing|on (that|it|this))',
    '(it all go|your)',
  ],
  [
    "(see|seeing|find out|finding out|wonder|wondering|know|curious|checking|check|ask|asking|hear|hearing) ~1 (if|whether|how|where|what|who's|who) ~2 (anything('s| has| had|'d)|things|any ?thing|we're|we are|we stand|it's going|you're at|the land|the wind|shaking|what's (new|shaking|happening|up)|things are|around|it all|moved|changed|altered)",
  ],
  // It has been a while; the follow-up follows up itself.
  [
    "(it's|it has|it'd|a|we|you and i|i|you) ~2 (been|gone|haven't|hadn't|had gone) ~3 (while|minute|spell|age|ages|weeks?|months?|month of sundays|talked|spoken|crossed|chatted|heard from|been in touch|by|since (we|anyone)) ..4 (, so|, and|so i|figured|thought|felt like|seemed|time for|anyone|since i last (called|rang|bothered))",
    '(since (your|the)|your (last|roof|boiler|filter))',
  ],
  [
    '(following|follow|circling|bumping|chasing) (up |back )?(on|to|about) (my|the|our) (own |last |previous |earlier |prior )*(follow-up|followup|follow up|message|messages|voicemail|email|call|note|nudge|reminder)',
    '(you asked|arrived|answer|quote|promised|landed|because|with the)',
  ],
  [
    '(bump|bumping|nudge|nudging|push|pushing|float|floating|move|moving) (my|this|that|it|our|the) ~4 (up|to the (top|surface)|back up|again)',
  ],
  [
    '(wanted|want|like|love|hoping|meant) ~1 to (reconnect|touch base|catch up|circle back|check in|say hello|keep in touch|stay in touch|see how you)',
    '(catch up with (the|your) (backlog|orders))',
  ],
  [
    '{merely} ~2 (following up|follow up|touching base|checking in|checking|keeping in touch|calling to call|ringing|reaching out|saying hello|seeing (if|how|where|whether)|wanted to (see|hear|know) (if|how|where|whether|your voice))',
    '(arrived|landed|reached|came through|you asked|the answer|checking (the|your|that))',
  ],
  // Who rings, and when, is told by the caller's own clock, screen or list.
  [
    "(calling|ringing|phoning|dial+ing|rang|called|call|ring) (you )?(because|as|since|for) (it's|it is|today's|today is)",
  ],
  [
    '(my|our|the) ~1 (system|screen|software|crm|calendar|diary|phone|computer|spreadsheet|reminder|planner|list|alarm|laptop) ~3 (tells|told|says|said|flashed|flashes|pops|popped|pinged|reminds|reminded|nags|nagged|wants|goes|keeps|beeped|beeps|lit|turned|prompts|prompted|insists|shows|has) ~8 (call|ring|dial|time|due|overdue|turn|your name|hello|flag|touch|contact|checked)',
    '(your (calendar|schedule|sheet|screen|system|tank|filter|boiler)|you asked|as agreed|due for|council|county)',
  ],
  [
    "(working|work|going|go|getting|running|plodding|flicking|thumbing|leafing|wading|ringing|calling|phoning|dial+ing|making) (my (merry )?way )?(through|down|round|around|along) (my|the|our|all|everyone|everybody|a) ~2 (list|lists|contacts|cards|book|address book|rolodex|alphabet|accounts|database|names|ledger|directory|numbers|crm|customers|clients|prospects|regulars|phone|drawer|notebook|[a-z]'?s)(?= )",
    '(your (list|accounts|contacts|drawer)|gas|pumps)',
  ],
  [
    '((minute|moment|gap|hour|afternoon|morning|road) ..4 thought of you|you (just )?(popped|sprang|floated|drifted|jumped|swam) ~1 (into|up in|across) (my|our)? ?(head|mind|thoughts)|your (name|card|number|file|folder) ~2 (caught my eye|fell out|on top|stared|surfaced|turned up|was next|was lying)|there you were)',
    '(when i (saw|read|heard)|because|reading|article|gazette|county|council|permit|list of)',
  ],
  [
    '(a word|speak|talk|touch|chat|reach out|catch up|check in|say hello) (with |to )?(each|all|every one|everyone|everybody) ~1 (of (you|my|our)|on (my|our|the))',
    '(your)',
  ],
  [
    "(occurred|noticed|see|realis?zed|realised|dawned|struck|figured|seems|saw) ~3 (a |another |the )(month|week|fortnight|while|quarter|year|season) ~1 (had |has |have )?(gone|passed|slipped|flown|rolled|crept) (by|past)|it's been (a month|a while|a quarter|ages|a bit|a minute|too long) ~3 ,? ?(so|and so|and i|here i)",
    '(since (your|the)|your (last|roof|boiler|filter))',
  ],
  [
    "(hadn't|haven't|not) ~1 (crossed|spoken|talked|bumped|run into|caught up|been in touch|checked in|chatted|touched base|rung|called) ~5 (in|for|lately) ~1 (a while|ages|months|weeks|a bit|some time|a minute|a spell|forever|an age)",
    '(council|county|serviced|inspector|your (boiler|roof|team))',
  ],
  // No purpose, and said so.
  [
    "(no|not any|without any|nothing|haven't any|don't have any|don't really have a|never any|not for any) ~2 (purpose|reason|agenda|news|occasion|business|errand|point|object|motive) & (my|our|this) (end|side|part)|for (calling|ringing|this call|the call|my call)|beyond|other than|but to|except to|ashamed|simply|just|only",
    '(yet|permit|council|county|given|log|your (end|side))',
  ],
  [
    "(i've|we've|there's|i have|we have|i bring) no (news|agenda|reason|update|updates|purpose|occasion|errand)(?! (on|about|from|of|yet|to hide))",
    '(but|your|council|county|permit)',
  ],
  [
    "nothing('s| has| is) (changed|new|happened|different|moved) (on|at|here|with (us|me)|over (here|at)|our|this)",
    '(your|since (the|may)|permit)',
  ],
  ["(consider|count) (yourself|that|this|you) ~1 (checked|called|ticked|rung|touched|pinged|greeted|poked|hello'd)"],
  // What became of the caller's own matter; whether anybody is there.
  [
    "^(so |well |anyway |and |just wondering if |wondering if |wondering whether |i wonder if |checking whether |checking if )*(have|had|did|has) (you|y'all|you all|anybody|anyone|the team|your team|you and ~2 |you'd|you've)? ?~2 (chance|moment|minute|time|opportunity|headway|progress|get round|got round|get around|thoughts?|look|mull|give ~2 thought|decide|decided|think) ~5 (that|my|our|it|things|anything|what we|all|everything|look|think|mull|over|brochure|email|proposal|deck|packet|samples|leaflet|material|pages|information|link|video|back)(?= )",
    '(arrive|arrived|reach|reached|council|county|permit|notice|inspector|bid|report|drain|valve|filter|gate)',
  ],
  [
    "(wondering|checking|whether|if) ~2 (you'd|you've|you had|you have|anybody's|anyone's) ~1 had (a|the|any) (chance|moment|minute|time|opportunity|look) ~2 (to|at|yet)",
    '(arrived|reached|council|county|permit|notice|inspector|filter)',
  ],
  [
    "(see|seeing|check|checking|find out|make sure|making sure|be sure|know) ~1 (if |whether |that )?(you're|you are|you still|everyone's|anyone's|anybody's|the line|this line|this number|your (line|phone|number|machine)|i'm|the machine|we're|i am) ~1 (still (there|around|about|alive|here|works|rings|with us|kicking|breathing|going|in business)|alive|kicking|breathing|works|rings|on your (radar|list|mind)|had learned)",
    '(under (contract|warranty)|open|using|running the|leak|legal|covered|safe|compliant)',
  ],
  [
    '(a|this|my|our|another) ~1 (courtesy|social|friendly|routine|goodwill|check-in|catch-up|keep-in-touch|stay-in-touch) (call|message|voicemail|hello|visit|touch)(?! (car|bus|desk|from your|about|for|to (the|inform|let|advise|remind)))',
    '(you asked|prefer|no more|instead of|routine (visit|call) by)',
  ],
])
