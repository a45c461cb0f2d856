import type { TouchFacts } from '../facts/facts.ts'
import type { Finding, Fix } from '../finding.ts'
import { addSentence } from '../fixes.ts'
import { voicemailManners } from '../sources.ts'

type SpokenWord = TouchFacts['timed']['words'][number]

export const numberOnce: Finding = {
  id: 'number-once',
  severity: 'hint',
  level: 'touch',
  title: { en: 'Number said only once', es: 'El número se dice una sola vez' },
  why: {
    en: 'Nobody holds a pen when a message begins. A number said once is a message played twice.',
    es: 'Nadie tiene el bolígrafo en la mano al empezar. Un número dicho una vez obliga a oír el mensaje dos veces.',
  },
  advice: {
    en: 'Say the number slowly, and say it again at the end.',
    es: 'Decir el número despacio y repetirlo al final.',
  },
  source: voicemailManners,
  channels: { not: ['phone'] },
  *touch(t) {
    const [number, again] = t.timed.words.filter(({ kind }) => kind === 'phone')
    // Another number may be the same one, said in another way.
    const maybe = t.timed.words.some((word) => word !== number && (word.kind === 'tag' || isLongNumber(word)))
    if (!number || again || maybe || !asksForCall(t, number)) return
    yield {
      span: number.span,
      says: {
        en: 'Number said once; say it again, slowly.',
        es: 'El número se dice una vez; repetirlo despacio.',
      },
      fixes: () => [repeat(t, number)],
    }
  },
}

const isLongNumber = ({ kind, norm }: SpokenWord): boolean => kind === 'number' && norm.replace(/\D/g, '').length > 4

/** A number that is left for a text asks for no call. */
const asksForCall = (t: TouchFacts, number: SpokenWord): boolean =>
  t.callbackAsks.length > 0 &&
  !t.shared('replyChannel').some(({ sentence }) => sentence.timed === t.timed.sentences[number.sentence])

function repeat(t: TouchFacts, { span, said }: SpokenWord): Fix {
  const written = t.timed.touch.text.slice(span.start, span.end)
  const plain = /^\d{7,}$/.test(written) ? grouped(written, said) : written
  return addSentence(t, { en: `Again, ${plain}.`, es: `Repito, ${plain}.` }[t.context.language])
}

/** Digits in one run, in the groups in which they are said. */
function grouped(digits: string, said: string): string {
  const sizes = said.split(', ').map((group) => group.split(' ').length)
  const ends = sizes.map((_, i) => sizes.slice(0, i + 1).reduce((sum, size) => sum + size, 0))
  if (ends.at(-1) !== digits.length) return digits
  return sizes.map((size, i) => digits.slice(ends[i]! - size, ends[i])).join(' ')
}
