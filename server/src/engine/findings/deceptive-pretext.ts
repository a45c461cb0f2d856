import type { PhraseHit, SentenceFacts, TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import { heardByWords } from '../facts/learned/byWords.ts'
import { whereSilent } from '../facts/line.ts'
import type { Finding, Fix, ScriptFacts } from '../finding.ts'
import { dropSentences, lineBreakOf } from '../fixes.ts'
import type { Pretext } from '../language/tone/pretexts/pretext.ts'
import { pretexts } from '../language/tone/pretexts/pretexts.ts'
import { honestCalls } from '../sources.ts'
import { span } from '../span.ts'
import { replaceBy } from '../stubs.ts'

export const deceptivePretext: Finding = {
  id: 'deceptive-pretext',
  severity: 'error',
  level: 'touch',
  title: { en: 'Check: did you really speak?', es: 'Comprobar: ¿se habló de verdad?' },
  why: {
    en: 'A conversation that never was, a survey that sells or an account that is none gets the call heard and the firm remembered for it.',
    es: 'Una conversación que no existió, una encuesta que vende o una cuenta que no hay hacen que se oiga el mensaje y que se recuerde la trampa.',
  },
  advice: {
    en: 'Say how you came to call. If you did speak, mark the script as warm and name the day.',
    es: 'Decir por qué se llama. Si de verdad se habló, marcar el guion como tibio y decir el día.',
  },
  source: honestCalls,
  phrases: { en: pretexts.en.map(({ say }) => say), es: pretexts.es.map(({ say }) => say) },
  *script(facts) {
    for (const { facts: t, index } of facts.touches) {
      if (isKnown(t)) continue
      for (const { hit, kind } of pretextsIn(t, t.phrases(this))) {
        if ((kind === 'past' || kind === 'claim') && isPlausible(t, kind, hit.sentence)) continue
        yield {
          touch: index,
          span: hit.span,
          says: saysOf(kind, quote(t, hit.span)),
          // Only where the script says that it is a cold one can it not be true.
          ...(t.context.relationship === 'cold' ? {} : { atMost: 'info' as const }),
          fixes: () => [
            ...(kind === 'past' || kind === 'claim' ? [markWarm(facts, index)] : []),
            ...replaceBy(t, hit.sentence, hit.span.start, honestTitle, honestly),
            dropSentences(t, [hit.sentence]),
          ],
        }
      }
    }
  },
}

/** Pretexts in words that tell them; where a sentence has none, the words that were learnt. */
const pretextsIn = (t: TouchFacts, said: readonly PhraseHit[]): { hit: PhraseHit; kind: Pretext['kind'] }[] => [
  ...said.map((hit) => ({ hit, kind: pretexts[t.context.language][hit.phrase]!.kind })),
  ...whereSilent(said, heardByWords(t, deceptivePretext.id)).map((hit) => ({ hit, kind: 'matter' as const })),
]

/** They know each other, or the matter is agreed: then it is no pretext. */
const isKnown = ({ context }: TouchFacts): boolean =>
  (context.relationship !== null && context.relationship !== 'cold') || context.style === 'agreed'

/** The file itself has a live call or a visit before this contact, or what they said was a no; a claim may be true unless the call is cold. */
const isPlausible = (t: TouchFacts, kind: Pretext['kind'], sentence: SentenceFacts): boolean =>
  t.context.earlier.some((channel) => channel === 'phone' || channel === 'visit') ||
  t.shared('refusal').some((one) => one.sentence === sentence) ||
  (kind === 'claim' && t.context.relationship !== 'cold')

function saysOf(kind: Pretext['kind'], heard: string) {
  if (kind === 'past' || kind === 'claim')
    return {
      en: `“${heard}”: did you speak before? If not, open with why you call.`,
      es: `«${heard}»: ¿ya se había hablado? Si no, empezar por el motivo de la llamada.`,
    }
  if (kind === 'hidden')
    return {
      en: `“${heard}” hides what the call is about; say it.`,
      es: `«${heard}» esconde de qué trata la llamada; decirlo.`,
    }
  return {
    en: `“${heard}” sounds like another kind of call; say plainly what this one is.`,
    es: `«${heard}» suena a otra clase de llamada; decir claramente qué es esta.`,
  }
}

/** `relationship: warm` in the script details: it is so, and the file says it. */
function markWarm({ script, context, touches }: ScriptFacts, index: number): Fix {
  const line = { en: 'relationship: warm', es: 'relación: tibia' }[context.language]
  const own = script.front.fields.find(({ key }) => key === 'relationship')
  const end = lineBreakOf(script.text)
  const opening = /^---[ \t]*(?:\r\n|\r|\n)/.exec(script.front.span ? script.text.slice(script.front.span.start) : '')
  const at = (script.front.span?.start ?? 0) + (opening?.[0].length ?? 0)
  const put = opening ? `${line}${end}` : `---${end}${line}${end}---${end}${end}`
  const by = touches[index - 1]!.start
  return {
    title: { en: 'Mark the script as warm: you have spoken', es: 'Marcar el guion como tibio: ya se habló' },
    kind: 'refactor',
    edits: own
      ? [{ span: span(own.span.start - by, own.span.end - by), text: line }]
      : [{ span: span(at - by, at - by), text: put }],
  }
}

/** As it may be said to a stranger, with a blank for what was seen of them. */
const honestTitle = { en: 'Open honestly instead', es: 'Empezar con franqueza' }
const honestly = {
  en: 'We haven’t spoken before: I’m calling because [Fact about them].',
  es: 'Todavía no nos conocemos: llamo porque [Dato de quien escucha].',
}
