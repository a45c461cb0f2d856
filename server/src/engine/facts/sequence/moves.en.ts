import { lineReader } from '../line.ts'
import type { MovePatterns } from './moves.ts'

const read = lineReader(
  '(?:please|just|so|then|and|or|but|do|instead|maybe|perhaps|also|either way|if not|otherwise|well|okay|ok|now)',
)

const will =
  "(?:i'll|we'll|i will|we will|i shall|we shall|i'm going to|we're going to|i am going to|we are going to|i'd better|i had better|i should|let me|time (?:for me )?to|i'd like to|i want to|i promise to|i'm happy to|i can|i'm ready to|i'd rather|it's time (?:for me )?(?:to|i)|i think i'll|me to|i|we)"
const willNot =
  "(?:(?:i|we) (?:won't|shan't|will not|shall not|will no longer|will never|am not going to|are not going to|wouldn't|don't (?:plan|mean|intend) to|do not (?:plan|mean|intend) to)|(?:i'm|we're) not going to|(?:i'll|we'll) (?:not|no longer|never))"
const call = '(?:call|ring|phone|dial|try|email|e-mail|write|text|message|knock|leave|send|contact|follow)'
const calling =
  '(?:calling|ringing|phoning|dialing|dialling|trying|emailing|writing|texting|messaging|chasing|knocking|leaving (?:messages|voicemails|word)|following up|reaching out|bothering|pestering|interrupting|contacting)'
const messages =
  '(?:call|calls|message|messages|voicemail|voicemails|email|emails|e-mail|note|notes|letter|letters|attempt|attempts|try|tries|ring|rings|knock|knocks|text|texts|phone calls|follow-up|follow-ups|visit)'
const called =
  '(?:called|rung|rang|phoned|dialed|dialled|tried|written|wrote|emailed|e-mailed|texted|messaged|knocked|pinged|chased|been calling|been ringing|been trying|been writing|been emailing|been in touch|been after|been on|reached out|left (?:you )?(?:a |an |my |one |two |three |some |several |another |the )*(?:[^ |]+ )?(?:message|messages|word|voicemail|voicemails|note|card|notes)|spoken to your|talked to your|got your (?:machine|voicemail|mailbox|answerphone|voice)|missed you|bothered you|interrupted you|stopped by|come by|came by|dropped by|called round)'
const many = '(?:two|three|four|five|six|both|couple|couple of|few|several|second|third|fourth|fifth|sixth|#)'
const times =
  '(?:three times|once already|once before|a couple of times|a few times|several times|more than once|once or twice)'
const arrive =
  '(?:reach|reached|reaching|arrive|arrived|arriving|arrives|land|landed|come through|came through|come|came|get through|got through|get there|got there|get to|got to|gets to|make it|made it|turn up|turned up|show up|showed up|shown up|got past|get past|find its way|found its way|found you|find you|go astray|gone astray|went astray|go missing|gone missing|went missing|bounce|bounced|go to (?:junk|spam)|went to (?:junk|spam)|gone to (?:junk|spam)|open|opened|opens|get lost|got lost|slip through|deliver|delivered|appear|appeared|pop up|popped up)'
const places = '(?:inbox|junk|spam|mailbox|post|mail|mat|doormat|desk|tray|pigeonhole|email|phone|folder|letterbox)'
const sent =
  '(?:email|e-mail|mail|note|letter|page|sheet|photo|photos|picture|pictures|drawing|drawings|sketch|list|file|attachment|pdf|report|sample|samples|card|copy|map|plan|guide|table|link|message|parcel|envelope|proof|quote|figures|leaflet|checklist|chart)'
const channel =
  '(?:call|calls|called|calling|phone|phoned|phoning|ring|rang|email|emails|emailed|e-mail|write|wrote|writing|text|texts|texted|texting|letter|letters|note|notes|message|messages|whatsapp|post|mail|paper|visit|voicemail|voicemails|in person|chat|print)'
const time =
  '(?:time|times|day|days|hour|hours|morning|mornings|afternoon|afternoons|evening|evenings|noon|midday|lunch|lunchtime|week|weeks|month|monday|tuesday|wednesday|thursday|friday|mondays|tuesdays|wednesdays|thursdays|fridays|weekday|weekend|weekends|earlier|later|early|late|after|before|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|season)'

/** English. */
export const movePatterns: MovePatterns = {
  ends: [
    read(
      `${will} (?:now |just |gladly |happily |simply |also |then |stop and )*stop(?: (?:here|there|now|at this|at that|with this|${calling}|the (?:calls|messages))|(?= \\|| $))`,
    ),
    read(`(?:stop|stopping|stopped|quit|quitting|done|finished|through) (?:with )?(?:my |the )?${calling}`),
    read(
      `${will} (?:now |just |gladly |happily |simply |also |then )*(?:leave (?:it|things|the matter|this|that)(?: all)? (?:there|here|be|alone|at that|to rest|where (?:it|they|things) (?:is|are|stand))|leave you (?:be|alone|in peace|to it|to your|to the|to get|both|all)|leave (?:the|your) (?:[^ |]+ ){1,4}(?:be|alone|in peace))`,
    ),
    read(
      `${will} (?:now |just |gladly |happily |simply |also |then )*let (?:it|this|that|you|things|the (?:[^ |]+ ){1,4}?|your (?:[^ |]+ ){1,4}?) ?(?:be|go|rest|lie|drop|alone|off the hook|get on with)`,
    ),
    read(
      `(?:${will}|i'm|we're|i am|i've|i have) (?:now |just |gladly |happily |simply |also |then )*(?:close|closing|closed|shut|shutting|archive|archiving|archived|retire|retiring|retired|put away|putting away|shelve|shelving) (?:out )?(?:the|your|this|my|our|that) (?:[^ |]+ )?(?:file|files|note|notes|page|folder|book|books|record|matter|card|loop|chapter|case|door on|ticket|entry|tab|number|name|notebook)`,
    ),
    read(
      `(?:take|taking|taken|cross|crossing|crossed|strike|striking|struck|remove|removing|removed|drop|dropping|dropped|scratch|scratched|delete|deleting|deleted|rub|rubbing|rubbed|get) (?:you|your (?:[^ |]+ )?(?:name|number|card|file|details|office|firm|shop))(?: [^ |]+){0,2} (?:off|from|out of) (?:my|our|the|every|this)`,
    ),
    read(
      `(?:your|you're|you|the) (?:[^ |]+ ){0,3}(?:off|out of) (?:my|our) (?:[^ |]+ ){0,2}(?:list|lists|books|diary|round|rota|sheet|calls|log|board|notebook)`,
    ),
    // "To be taken off our list, say stop" tells the listener how; it is no goodbye.
    read(
      `(?<! to (?:be |get |come |have [^ |]+ )?(?:taken |removed |struck )?)(?:off|from) (?:my|our|every) (?:[^ |]+ )?(?:list|lists|call list|books|round|rota|calls)`,
    ),
    read(
      "(?:i'll|i will|i'm going to|i am going to|i'd better|i should|i'm|we'll|we're|i|let me|time to) (?:now |just |gladly |happily |simply |also |then )*(?:bow(?:ing)? out|step(?:ping)? (?:back|aside|away)|stand(?:ing)? down|back(?:ing)? (?:off|away)|sign(?:ing)? off (?:on|for good|from)|call(?:ing)? it (?:a day|quits)|giv(?:e|ing) up|giv(?:e|ing) it a rest|giv(?:e|ing) you (?:back )?(?:your )?peace|go(?:ing)? quiet|pack(?:ing)? it in|rest my case|part ways|draw(?:ing)? a line|hang(?:ing)? up (?:my|the)|wrap(?:ping)? (?:up|this up|it up|things up) (?:here|there|now)|drop(?:ping)? (?:it|this|the (?:matter|subject))|call(?:ing)? off|let(?:ting)? (?:it|this|you|things) (?:go|be|rest|lie)|leav(?:e|ing) (?:it|things|this|you) (?:there|here|be|alone|at that|in peace|to it)|put(?:ting)? (?:it|this|the [^ |]+) (?:to (?:bed|rest)|aside for good)|get(?:ting)? out of your (?:hair|way)|mov(?:e|ing) (?:on|along)|tak(?:e|ing) the hint|tak(?:e|ing) (?:my|the) leave|clos(?:e|ing) (?:it|this|things) (?:out|here|there|now|off))",
    ),
    read(
      "(?:i'm|i am|we're|i'll be) (?:out of your (?:hair|way)|done|finished|through|off your (?:phone|back|list))(?= \\|| $| (?:here|now|chasing|calling|ringing|with (?:this|it|my|the calls|calling)))",
    ),
    read(
      `${willNot} (?:be )?(?:[^ |]+ )?(?:${call}|${calling}|bother|trouble|chase|pester|disturb|interrupt|press|hound|nag|back|in touch|take (?:any )?more|take up|use up|come|keep (?:on )?(?:at|${calling}|bothering|${call}))(?: (?!about|before|until|till|unless|if|over|past|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:the|your)|long|a lot|you (?:before|until|till|unless|with (?:the|a|any)|on (?:mon|tues|wednes|thurs|fri)|the|a|an|any (?!more|further|longer)))[^ |]+| (?=\\|)|(?= $))`,
    ),
    read(
      "(?:you won't|you'll not|you will not|you shan't|you'll no longer|you will no longer) (?:be )?(?:hear|hearing|get|getting|receive|find) (?:[^ |]+ ){0,3}(?:from (?:me|us)|again|calls?|messages?)",
    ),
    read(
      `(?:no|nothing|not any|never any|not another|never another) (?:more|further|other) (?:${messages}|word|from me|from us|from my)`,
    ),
    read(
      `(?:there won't be|there will be no|there'll be no|there isn't|there's no|don't expect|you needn't expect|needn't fear|not) (?:any |a |an )*(?:more|further|another|third|fourth|fifth|other|next) (?:${messages}|one)`,
    ),
    read(
      "(?:the |this (?:is|will be) the )?last (?:you|you'll|that you|you will|anyone|time you)(?: ever)? (?:hear|hears|get|see|'ll hear)",
    ),
    read(
      `(?:this is|this will be|this'll be|this must be|that's|that is|it's|it is|here's|here is|make this|consider this|call this|count this as|be|with this|from me) (?:my|the|our|a|your) (?:(?!in|on|of)[^ |]+ )?(?:last|final) (?:${messages.replace('call|calls|', '').replace('phone calls|', '')}|time|word|one|of (?:me|them|it|my)|you|from)`,
    ),
    read(
      `<(?:a |one |my |our |the )?(?:last|final) (?:${messages}|word|one) (?:from (?:me|us|my|our)|then|\\||on this|about this)`,
    ),
    read('(?:for|of) the last time'),
    read(
      "(?:let |make )?(?:this|that|it|one)(?:'s| is| be|'ll be| will be| was|)(?: the)? (?:end of it|end of the (?:line|road|matter)|end from|goodbye|farewell|all from me|it from (?:me|us|my|our)|me (?:done|finished|signing|bowing|stepping|out|off|gone)|where i (?:stop|leave|bow|get off|step|sign|end))",
    ),
    read(
      "(?:(?:it|this|they|that|my (?:[^ |]+ )?(?:calls?|messages?|part|side)|the (?:calls|messages|chase|pursuit)) (?:ends?|stops?|rests?|finish(?:es)?|close[sd]?|(?:is|are) (?:over|done|closed|finished))|i(?:'ll)? (?:stop|end|finish)) (?:here|there|now|with this|today|at this)(?= |$)",
    ),
    read(`(?:spare|save) you (?:any |the |from )*(?:more|further|another|next|rest|other) `),
    read(`(?:say|saying|this is|it's|is|for a|my|with) (?:a |my |our )?(?:goodbye|farewell|good-bye)`),
    read(`${willNot} (?:[^ |]+ ){1,4}(?:any more|any further|anymore|another) `.trimEnd()),
    read(
      "(?:i'll|i will|we'll|i'm going to|i should)(?: (?!you )[^ |]+){1,8} and (?:stop|close (?:the|your|this|my)|move (?:on|along)|leave (?:it|things) (?:there|at that|here|be)|let (?:it|you|this)|bow out|step back|sign off)",
    ),
    read('(?:put|putting|hang|hanging) (?:the|up|my|this)(?: [^ |]+){0,7} for good'),
    read("(?:goodbye for good|won't be a (?:third|fourth|fifth|next|nuisance|pest)|not be a (?:nuisance|pest))"),
    read("(?:take|taking|i'll take|read|reading|hear|hearing) (?:your |the |that |this )?silence (?:as|for) "),
    read(
      "(?:that(?:'s| is)|is|makes) (?:enough|plenty|more than enough) (?:from me|of me|calls|messages|ringing|calling|knocking)",
    ),
    read(
      "(?:won't|shan't|will not|shall not|will never) (?:ever )?(?:trouble|bother|disturb|pester|chase|contact|interrupt|hound|nag) you(?: about (?:it|this))? (?:again|anymore|any more|any longer|any further|further)",
    ),
    read(`and (?:won't|will not) ${call} (?:you )?(?:again|anymore|any more)`),
    read("(?:i am|i'm|we're) letting (?:this|that|the) (?:one|matter|thing) (?:go|rest|lie|drop|be)"),
    read(
      'stop (?:filling|clogging|cluttering|blocking|stuffing|taking)(?: up)? your (?:voicemail|mailbox|inbox|machine|phone|line|tape)',
    ),
    read("(?:you've|you have|you'll have) (?:seen|heard) the last of (?:me|my [^ |]+|us|our [^ |]+)"),
    read('(?:be|are|being) spared (?:any more of |any more |the rest of |more of )?(?:me|my [^ |]+|our [^ |]+)'),
    read("(?:makes|make) (?:this|it|today's)(?: one)? (?:the|my) last(?: one)?(?= \\|| $)"),
    read(
      "(?:this|that|the) (?:chapter|file|book|case|matter)(?:'s| is) (?:now )?closed(?: on (?:my|our) (?:side|end|part))?",
    ),
  ],
  endsCalls: [
    read(
      "(?:this is|this will be|that's|it's|here's|make this|consider this) (?:my|the|our) (?:[^ |]+ )?(?:last|final) (?:phone )?calls?",
    ),
  ],
  pauses: [
    read(
      `${will} (?:now |just |gladly |happily |simply |also |then )*(?:leave (?:it|things|the (?:matter|rest|timing|choice|decision)|this|that) (?:with|to|in|for|up to) (?:you|your|now)|leave (?:you|the door) (?:with|open)|hold off|wait (?:for|till|until) (?:you|your)|stop|leave it|let it|leave off|close|wrap)`,
    ),
    read(
      "(?:yours to keep|all yours|no hard feelings|(?:if|when|whenever|should) (?:you|it|that|things|the [^ |]+)(?: [^ |]+){0,5} (?:change|changes|ready|comes? back|suits?|turns?|need|wish|want|like|ever)(?: [^ |]+){0,4} (?:you know where|you have|you've got|my number|i'm (?:here|at|in|around|on)|we're (?:here|at)))",
    ),
    read(
      "(?:you know where (?:i am|we are|to find)|you have my number|you've got my number|door's (?:always )?open|door stays open|ball's in your|over to you from here|good luck with|i wish you|wishing you|all the best)",
    ),
    read(
      'no (?:need|call) (?:to (?:call|ring|reply|answer|do)|for (?:an|any) (?:answer|reply))(?: [^ ]+){0,9} (?:stop|leave|done|end)',
    ),
  ],
  reminds: [
    read(`(?:i've|we've|i'd|we'd|i have|we have|having|i|we|have|has) (?:[^ |]+ ){0,2}?${called}`),
    read(
      `(?<! this | that | every | next | one | last )${many} (?:of )?(?:my |our |earlier |unanswered |phone |short |other |such |missed )*(?:${messages}|times|goes|go|time|attempt)`,
    ),
    read(`(?:i|i've|i'd|we|we've|my|me|us) (?:[^ |]+ ){0,6}(?:twice|${times})`),
    read(`(?:twice|${times})(?: [^ |]+){0,4} (?:i|i've|we|we've|my|me|mine)`),
    read("(?:i've|we've|i have|we have) (?:[^ |]+ ){1,8}before(?= \\|| $)"),
    read(
      'my (?:email|e-mail|message|call|voicemail|note|letter|text|card) (?:from|of|on|about|last|had|said|with|told|named)',
    ),
    read(
      "(?:we|you and i) (?:haven't|have not|never|didn't|still haven't|have yet|keep|kept|have missed|missed)(?: [^ |]+)? (?:connected|spoken|spoke|managed|met|talked|reached|caught|quite|found|to|missing|got|overlapped|each|crossed|crossing)",
    ),
    read(
      "(?:haven't|have not|hasn't|didn't|couldn't|can't seem to|not|never|yet to|failed to|unable to|trying to|tried to|hard to|tricky to|difficult to|luck|wasn't able to|hoped to)(?: [^ |]+){0,2} (?:managed|been able|had (?:any )?luck|reach(?:ed|ing)?|caught|catch(?:ing)?|get hold|got hold|getting hold|pin(?:ned)? (?:you|down)|find you|heard|hear back)",
    ),
    read(
      '(?:keep|kept|been) (?:on )?(?:missing|calling|ringing|trying|getting your|catching your|finding your|crossing)',
    ),
    read(
      '(?:phone tag|missed each other|crossed wires|your (?:machine|voicemail|answerphone|mailbox) (?:and i|again|knows|has))',
    ),
    read(
      "(?:my|our|the) (?:(?!new|next|own|main)[^ |]+ )?(?:earlier|last|previous|first|second|third|fourth|other|recent|monday's|tuesday's|wednesday's|thursday's|friday's|last week's|prior) (?:[^ |]+ )?(?:call|calls|message|messages|voicemail|voicemails|email|emails|e-mail|note|letter|text|card|attempt|attempts|try|visit|word)",
    ),
    read(
      `(?:since|after|between|with) (?:(?:my|our) (?:[^ |]+ ){0,2}${messages}|i (?:called|rang|wrote|tried|left|phoned|hung)|we (?:called|rang|wrote)|the (?:email|call|message|letter))`,
    ),
    read(
      '(?:as|like|what|where|which|that|thing|one|page|sheet|photo|figure|number|question) (?:i|we) (?:said|mentioned|told|promised|wrote|left|sent|described|raised|asked|called|rang)',
    ),
    read(
      '(?:i|we) (?:said|mentioned|told you|promised|asked|wondered|sent|mailed|posted|left|dropped|emailed|raised|wrote)(?: [^ |]+){0,8} (?:last|earlier|before|already|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|a (?:week|fortnight|month|while)|yesterday|the other|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|ago|back)',
    ),
    read(
      '(?:last|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|earlier|yesterday|the other|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:week|month|fortnight|days) ago)(?: [^ |]+){0,2} (?:\\| )?(?:i|we) (?:said|mentioned|told|promised|asked|sent|mailed|posted|left|dropped|emailed|raised|wrote|called|rang|tried|phoned|texted)',
    ),
    read(
      "(?:you've|you have|you'll have|you already|you) (?:now |already |also )*(?:had|heard|got|have) (?:[^ |]+ ){0,3}(?:calls?|messages?|emails?|voicemails?|letters?|notes?|page|from me|card|from us)",
    ),
    read(
      "(?:there's been|there have been|there has been|that makes|this makes|which makes|this is (?:my|the)|it's (?:my|the)|number) (?:[^ |]+ ){0,3}(?:calls?|messages?|emails?|letters?|voicemails?|attempts?|tries|try|times?|two|three|four|second|third|fourth|fifth)",
    ),
    read(
      '(?:last time|the other day|once more|one more (?:try|time|go|call|message|word|thing)|back again|me again|here again|again here|trying again|(?:calling|ringing|writing|following) (?:back|again|up)|coming back to|going back to|picking up|back on the|back about|same (?:voice|caller|number) as)',
    ),
    read("<(?:it's |this is |it is |hi |hello )?(?:[^ |]+ ){1,6}(?:\\| )?(?:again|once again|once more)(?= \\||| $)"),
    read('(?:unanswered|no answer|no reply|gone quiet|went quiet|radio silence)'),
  ],
  confirms: [
    read(
      `(?:did|has|have|had|was|were|is|are|if|whether|in case|unless|assuming|should have|ought to have|should be|must have|will have|make sure|be sure|making sure|check|checking|checks|know|hear|hope|hoping|trust|wondering|wonder|confirm|confirming|see|that|never|not|hasn't|didn't|haven't|doesn't|wasn't|might have|may have|could have) (?:[^ |]+ ){0,9}?${arrive}`,
    ),
    read(
      '(?:did|have|had|if|whether|that|unless|sure|hope|trust|in case|check|checking|hear|know|see|wondering) you (?:[^ |]+ ){0,2}?(?:get|got|gotten|receive|received) (?!time|chance|a chance|a moment|round|around|any|questions)[^ |]+',
    ),
    read(
      `(?:did|have|had|do|could|can|were|if|whether|that|unless|sure|hope|trust|in case) you (?:[^ |]+ ){0,2}?(?:see|seen|open|opened|find|found|have|able to (?:open|see|find|read)|manage to|read) (?:${sent}|it |them |(?:[^ |]+ ){1,3}${sent})`,
    ),
    read(
      `(?:is|was|are|were|isn't|wasn't|aren't|not|never|if|whether)(?: (?!the point|a )[^ |]+){0,8} (?:in|on|to|at|through) (?:your|the|my|this|yesterday's|monday's|tuesday's|wednesday's|thursday's|friday's|today's) (?:[^ |]+ )?${places}`,
    ),
    read(
      '(?:resend|re-send|send (?:it|them|that|one|the [^ |]+|a copy|another)(?: [^ |]+)? (?:again|another way|over again|once more|some other way|differently|afresh|copy)|(?:another|second|fresh|spare|new) (?:copy|one|print|set|link)|(?:again|another way) (?:by|on) (?:text|post|mail|email))',
    ),
    read(
      `(?:if|should|in case|unless) (?:it|they|that|the (?:[^ |]+ ){1,5}|my (?:[^ |]+ ){1,3}|not|so|nothing|mine|yours|one|either|neither)(?: (?!i'll call|i'll try)[^ |]+){0,9} (?:i'll|i can|we'll|i will|just|tell me|say so|let me know|shout|i|we) (?:[^ |]+ ){0,4}(?:send|text|post|mail|email|drop|bring|print|leave|pop|fax|forward|pass|run|put|get|one|it|another|again)`,
    ),
    read(
      '(?:went|gone|go|ended up|landed|caught|sitting|stuck|hiding|lost|buried) (?:[^ |]+ )?(?:to|in|into|by|under) (?:[^ |]+ )?(?:junk|spam|filter|post|mail|trash|clutter)',
    ),
    read(
      '(?:(?:tell|let) me (?:know )?(?:if|whether)|say so|a yes|one-word|say the word) (?:[^ |]+ ){0,8}(?:arrive|arrived|reach|reached|there|missing|got|received|have it|lost|blank|readable|clear)',
    ),
  ],
  mentions: [
    read("(?:here's|here is|here are) (?:the|your|my) [^ |]+"),
    read(
      `(?:my|the|that|our|last week's|monday's|tuesday's|wednesday's|thursday's|friday's) (?:(?!new|next)[^ |]+ )?(?:email|e-mail|letter|attachment|parcel|envelope|package|card|text)(?! (?:address|me|back|with))`,
    ),
    read('(?:in|on|at) (?:your|the) (?:[^ |]+ )?(?:inbox|junk|spam|mailbox|doormat|letterbox|pigeonhole)'),
    read(
      '(?:the|that|those) (?:[^ |]+ ){1,5}(?:i|we) (?:sent|emailed|e-mailed|mailed|posted|left|dropped|texted|put|promised|mentioned)',
    ),
    read(
      '(?:i|we) (?:sent|emailed|e-mailed|mailed|posted|left|dropped|texted) (?:you )?(?:[^ |]+ ){1,6}(?:on (?:mon|tues|wednes|thurs|fri)day|last|yesterday|earlier|ago|already|before)',
    ),
    read(
      '(?:on (?:mon|tues|wednes|thurs|fri)day|last (?:week|month)|yesterday|earlier) (?:\\| )?(?:i|we) (?:sent|emailed|e-mailed|mailed|posted|left|dropped|texted)',
    ),
    read(
      "(?:you've|you have|you should have|you'll have|you already have|you) (?:already )?(?:got |have )?(?:my|the) (?:[^ |]+ ){0,3}(?:sheet|page|photo|photos|drawing|email|list|report|copy|sketch|card|note|plan|sample|samples|guide|table)",
    ),
  ],
  asksHow: [
    read(
      "(?:if|whether) (?:that's|it's|that is|it is|it'd be|there's|there is|you have|you've|you find) (?:[^ |]+ )?(?:better|easier|handier|kinder|quieter|simpler|best)",
    ),
    read(
      `(?:if|whether|tell me|let me know|say)(?: [^ |]+){0,5} (?:${channel}|${time}) (?:is|are|suits?|works?|would be|beats?) (?:[^ |]+ )?(?:better|easier|best|kinder|handier|quieter|you|for you|${channel})`,
    ),
    read(`(?:better|easier|kinder|handier) if (?:i|we)`),
    read(`(?:${channel}) (?:beats?|over|rather than|instead of) (?:a |an |the )?(?:${channel})`),
    read(
      `(?:would|do|did|what|which|whichever|how|whether|if|that|should|when|whatever) (?:you|they|your [^ |]+) (?:[^ |]+ )?(?:rather|prefer|sooner|like (?:me|us|it|this|them|to (?:be|hear))|want (?:me|us|it)|favour|favor|live by|go by|answer|mind)(?! (?:to (?:see|know)|not))`,
    ),
    read(
      "(?:tell|let|say|reply|answer|text|give) (?:me |us )?(?:know )?(?:\\| )?(?:if|whether|how|when|which|what|where|by what) (?:you'd|you would|you|it's|suits?|works?|is|way|day|time|hour|channel|i (?:should|can|could|may)|best)",
    ),
    read("(?:you'd|you would|you) (?:rather|prefer|sooner)"),
    read(
      '(?:a|any|some|is there a|another|different|good|better|right) (?:good |better |right |different |other )*(?:time|hour|day|moment|week|month|number|way) (?:to (?:call|ring|try|talk|reach|catch|phone|speak|write)|for (?:you|a (?:call|word|chat|talk))|of (?:day|week|year)|that suits|when you|suits|than this)',
    ),
    read(
      '(?:how|where) (?:would|do|should|can|could|may|is|best|else|might) (?:you|i|we|it|the|to) (?:[^ |]+ )?(?:like|prefer|want|best|reach|easiest|send|find|catch|get|keep|contact|rather|follow|stay|be in touch|hear|better)',
    ),
    read(
      `(?:what|which|what's|which's|when|when's) (?:is |are |would be |'s )?(?:a |the |your )?(?:[^ |]+ )?(?:best|better|good|right|quiet|quietest|easiest|kindest|convenient|${time}|way|channel|number|is|are|suits|works|would|should|could|can|do you)`,
    ),
    read(
      `(?:should|shall|may|might|could|can|ought|do|must) (?:i|we) (?:[^ |]+ ){0,2}(?:call|ring|phone|email|e-mail|write|text|try|come|switch|stick|send|post|use|keep|move|message|stop)(?: [^ |]+){0,6} (?:${channel}|${time}|instead|or|rather|else)`,
    ),
    read(`(?:${channel}) (?:[^ |]+ ){0,3}(?:\\| )?or (?:[^ |]+ ){0,4}(?:${channel}|${time}|not|neither|wait)`),
    read(
      '(?:pick|name|choose|set|suggest|propose|give me|send me|text me|reply with) (?:me )?(?:a|the|an|your|another|any|whichever|whatever) (?:[^ |]+ ){0,2}(?:time|day|hour|slot|date|way|week|month|channel|moment|one)',
    ),
    read(
      '(?:bad|wrong|poor|terrible|awkward) (?:time|day|hour|moment|number|season)(?: [^ |]+){0,6} (?:better|another|other|different|when|instead|tell|say|reply|good)',
    ),
  ],
  questions: [
    read(`(?:${channel}|${time}) (?:[^ |]+ ){0,2}(?:better|easier|best|instead)`),
    read(
      `(?:is|are|would|does|do|will|might|may|could|if)(?: [^ |]+){0,3} (?:${channel}|${time})(?: [^ |]+){0,5} (?:better|best|easier|easiest|suit|suits|suited|fine|kinder|handier|quieter|calmer|preferable|preferred|convenient|simpler|quicker|(?:works?|do) (?:for you|better|best)|all right with)`,
    ),
    read(
      `(?:better|best|easier|easiest|suits?(?: you)?(?: better| best)?|works?(?: for you)?(?: better| best)|kinder|handier|quieter|convenient|preferred)(?: (?:by|on|in|at|to|for|if|i|you|with|over|a|the|me|us|came|sent|tried))* (?:${channel}|${time}|way|number|channel|line)`,
    ),
  ],
  stays: [
    read(
      'and (?:then )?(?:call|ring|phone|try|dial)(?: [^ |]+){0,3} (?:again|monday|tuesday|wednesday|thursday|friday|tomorrow|next)',
    ),
    read(
      "(?:i'll|we'll|i will|we will|i'm going to) (?:(?!not|never|no|stop|quit|leave|let|close)[^ |]+ ){0,3}?(?:call|ring|phone|try|dial|be in touch|be back|email|write|follow|speak|talk|see you|check back|come by)(?! (?:it|off|a day|quits|no|in (?:the )?(?:spring|autumn|fall|new year)))(?: (?!if|when|should|only)[^ |]+){0,5} (?:again|back|on|next|tomorrow|later|soon|monday|tuesday|wednesday|thursday|friday|in touch|week|then)",
    ),
    read("(?:i'll|we'll) (?:be in touch|be back|follow up|keep (?:trying|calling|at it|in touch)|check in)"),
    read(
      '(?:for today|for tonight|for this week|(?:until|till) (?:tomorrow|monday|tuesday|wednesday|thursday|friday|next (?:time|week)|then))',
    ),
  ],
}
