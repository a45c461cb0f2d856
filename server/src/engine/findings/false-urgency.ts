import type { SentenceFacts, TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import { saidOrTold } from '../facts/told.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { hurries } from '../language/tone/hurries/hurries.ts'
import { fakeUrgency } from '../sources.ts'

export const falseUrgency: Finding = {
  id: 'false-urgency',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Urgency that isn’t theirs', es: 'Prisa inventada' },
  why: {
    en: 'A hurry that only the caller has is remembered as a trick, and the next real date is not believed.',
    es: 'Una prisa que solo tiene quien llama se recuerda como un truco, y la próxima fecha de verdad ya no se cree.',
  },
  advice: {
    en: 'Leave it out, or name the date and who set it: a rule, a lease, a recall, the weather.',
    es: 'Quitarla, o decir la fecha y quién la puso: una norma, un contrato, una retirada, el tiempo.',
  },
  source: fakeUrgency,
  channels: { also: 'unspoken' },
  phrases: hurries,
  *touch(t) {
    for (const hit of saidOrTold(t, this)) {
      const sentence = quote(t, hit.sentence.timed.span)
      if ([leavesOpen, othersAreLate, setByOthers].some((other) => other.test(sentence))) continue
      const heard = quote(t, hit.span)
      if (days.test(heard) && offices.test(saidBefore(t, hit.sentence))) continue
      yield {
        span: hit.span,
        says: {
          en: `Urgency that isn’t theirs: “${heard}”. Leave it out, or say who set the date.`,
          es: `Prisa inventada: «${heard}». Quitarla, o decir quién puso la fecha.`,
        },
        // To a customer an order or a visit may well hang on the day.
        ...(t.context.relationship === 'customer' ? { atMost: 'hint' as const } : {}),
        fixes: () => [dropSentences(t, [hit.sentence])],
      }
    }
  },
}

/** "If it can't wait, text me": the listener says whether it hurries. */
const leavesOpen =
  /\b(?:if (?:it|this|that) (?:can['’]t|cannot|won['’]t|can not) wait|can wait (?:until|till) you|puede esperar a que|si (?:no puede esperar|le urge|te urge|corre prisa))\b/i

/** "The county books nothing in January. Two dates are left before that.": whose dates they are was said before. */
const days = /\b(?:dates?|slots?|appointments?|fechas?|turnos?|citas?)\b/i
const offices =
  /(?<!\p{L})(?:council|county|city hall|inspector|municip\p{L}+|ayuntamiento|intendencia|ministerio|juzgado|alcaldía|notaría)(?!\p{L})/iu

const saidBefore = (t: TouchFacts, sentence: SentenceFacts): string => {
  const before = t.sentences[t.sentences.indexOf(sentence) - 1]
  return before ? quote(t, before.timed.span) : ''
}

/** "By the time they see the numbers it's too late": others are late with their own matters. */
const othersAreLate =
  /\bby the time (?:they|he|she|it|anyone|anybody|somebody|someone|people|the)\b.*\btoo late\b|\bcuando (?:lo|la|los|las|se) .*\b(?:ya es|es ya) (?:demasiado )?tarde\b/i

/** "They owe the board an answer by Friday", «los da el varadero, no yo»: whose date or last place it is, or who decides. */
const setByOthers =
  /\b(?:not (?:mine|ours)|by law|(?:you don['’]t have|no need|needn['’]t) to (?:act|decide|rush)|they (?:owe|have to|must)|if (?:somebody|someone) else (?:has|handles|decides|does|looks|deals))\b|\b(?:no es m[ií][oa]|no yo|no nosotros|no nuestr[oa]s?|por ley|l[oa]s? (?:pone|fija|marca|da|manda|decide) (?:la|el|los|las)|plazo para (?:correg|reclam|recurr|aleg|subsan)\p{L}*)(?!\p{L})/iu
