import type { PromiseWords } from './promises.ts'

const will =
  "(?:i'll|i will|we'll|we will|i shall|i'm going to|we're going to|i am going to|let me|i plan to|i mean to|i'm|we're|expect me to)"
const also = '(?:also |just |then |gladly |happily |certainly |be |personally )*'
const day = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const when = `(?<when>(?:on |this |next |this coming |come |by )?${day}(?: week| next week)?|a week (?:on |from )?(?:today|${day})|tomorrow|next week|early next week|later next week|in (?:a|two|three|four|five|six|seven|ten|\\d+) (?:couple of )?(?:day|days|week|weeks)|in a fortnight)`
const call =
  '(?<call>call|ring|phone|dial|try|calling|ringing|phoning|trying|give (?:you|it|the [^ |]+) (?:a|another) (?:call|ring|shout|buzz|bell|try|go)|give you another|speak|talk|pick up the phone)'
const write =
  '(?<write>email|e-mail|write|text|message|emailing|writing|texting|drop (?:you )?(?:a line|an email|a note by email)|send (?:you )?(?:an email|a text|a message|it by email))'
const any = '(?<any>be in touch|get back|follow up|come back|check back|check in|reach out|be back|circle back)'
const gap =
  '(?: (?!about|for|with|because|that|so|and|but|regarding|after|before|if|when|unless|over|what|how|who|which|the (?!office|line|desk))(?:\\| )?[^ |]+){0,6}'
const hours =
  '(?: (?:at|around|about|by|in the|just|after|before|morning|afternoon|evening|first thing|noon|lunch|\\||one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|fifteen|[\\d:.]+|a\\.m\\.|p\\.m\\.|sharp|again|then))*'
const read = (pattern: string): RegExp => new RegExp(` ${pattern}(?= )`, 'u')

/** English. */
export const promiseWords: PromiseWords = {
  next: [
    ...[call, write, any].map((verb) => read(`${will} ${also}${verb}${gap} ${when}`)),
    ...[call, write, any].map((verb) => read(`${when}${hours} ${will} ${also}${verb}`)),
    read(`(?:expect|look out for|watch for) (?<call>my (?:next )?(?:call|ring))${gap} ${when}`),
    read(`(?<call>my next (?:call|try|attempt)) (?:is|will be|comes|falls)${gap} ${when}`),
    read(`you'll (?<any>hear from (?:me|us))${gap} ${when}`),
  ],
  condition:
    / (?:(?:if|when|once|whenever|should) (?!not |i don't |i do not |i haven't |we don't |nothing |that's a bad )|call me|ring me|text me|tell me|say yes|unless you (?:want|say))/u,
  conditionAfter: /^ (?:\| )?(?:if|provided|as long as|once|should) (?:you|that|it|we|there)/u,
  emailed: [
    read(
      "(?:i|we|i've|we've|i have|we have) (?:just |already |also |now |then )*(?:emailed|e-mailed) (?!(?:twice|three|four|before|a few|several))[^ |]+",
    ),
    read(
      "(?:i|we|i've|we've|i have|we have) (?:just |already |also |now )*(?:sent|put|attached|dropped|tucked) (?:[^ |]+ ){1,8}(?:in an email|by email|to your email|to your inbox|in your inbox|in your email|in the email)",
    ),
    read("(?:i'm|we're|i am) (?:just |now |also )*(?:emailing|e-mailing) (?:you )?[^ |]+"),
  ],
  lastCall: [
    read(
      "(?:this is|this will be|that's|it's|here's|make this|consider this) (?:my|the|our) (?:very )?(?:last|final) (?:phone )?(?:call|voicemail|ring)(?! (?:of|for) (?:the (?:day|week|month)|today))",
    ),
  ],
  counts: [
    read(
      '(?:my|our|this|a) (?<n>second|third|fourth|fifth|sixth|seventh) (?:and last |and final )?(?:message|voicemail|call|email|e-mail|try|attempt|note|knock)',
    ),
    read("(?:the|for the|a) (?<n>second|third|fourth|fifth|sixth|seventh) time (?:i|i've|we|we've|of)"),
    read(
      '(?:message|call|voicemail|attempt|try) (?:number )?(?<n>two|three|four|five|six|seven|\\d)(?= (?:from|of mine|to you|about|on|\\|)| $)',
    ),
    read(
      "(?:i|i've|we|we've|i have|we have) (?:now |already )*(?:called|rung|rang|phoned|tried|dialed|dialled)(?: you| your office| the office)? (?<n>twice|three times|four times|five times|six times)",
    ),
    read(
      "(?:i|i've|we|we've|i have) (?:now |already )*(?:left|left you) (?<n>two|three|four|five|six) (?:messages|voicemails)",
    ),
  ],
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    noon: 12,
    midday: 12,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    twice: 2,
    'three times': 3,
    'four times': 4,
    'five times': 5,
    'six times': 6,
    '2': 2,
    '3': 3,
    '4': 4,
    '5': 5,
    '6': 6,
    '7': 7,
    '8': 8,
    '9': 9,
  },
  tomorrow: / tomorrow /,
  nextWeek: / (?:early |later )?next week/,
  inDays: [
    { pattern: / in (?:two|2|a couple of) days /, from: 2, to: 3 },
    { pattern: / in (?:three|3) days /, from: 3, to: 3 },
    { pattern: / in (?:four|4) days /, from: 4, to: 4 },
    { pattern: / in (?:five|5) days /, from: 5, to: 5 },
    { pattern: / (?:in (?:a|one|1) week|in (?:seven|7) days|a week from today) /, from: 6, to: 8 },
    { pattern: / in (?:ten|10) days /, from: 9, to: 11 },
    { pattern: / in (?:a fortnight|two weeks|2 weeks) /, from: 12, to: 16 },
  ],
  hour: / (?<how>at|around|about|near) (?:about |around )?(?<hour>(?:\d{1,2}(?:[:.]\d\d)?)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday)(?<rest> (?:thirty|fifteen|a\.m\.|p\.m\.|o'clock))?/u,
  half: /thirty/,
  quarter: /fifteen/,
  about: /around|about|near/,
}
