import type { TouchFacts } from '../facts/facts.ts'
import { groupedAsSaid, isUngrouped, numbersToCall } from '../facts/phoneNumbers.ts'
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
    const [number, again] = numbersToCall(t)
    // Another number may be the same one, said in another way.
    if (!number || again || hasLongNumber(t.timed.words, number)) return
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

/** Whether figures besides this number could be a number to call, in one piece or in groups: "207, 555, 0164". */
function hasLongNumber(words: readonly SpokenWord[], number: SpokenWord): boolean {
  let figures = 0
  return words.some((word) => {
    const isFigures = word !== number && (word.kind === 'phone' || word.kind === 'number')
    figures = isFigures ? figures + word.norm.replace(/\D/g, '').length : 0
    return figures > 4
  })
}

function repeat(t: TouchFacts, { span, said }: SpokenWord): Fix {
  const written = t.timed.touch.text.slice(span.start, span.end)
  const grouped = (isUngrouped(written) && groupedAsSaid(written, said)) || written
  return addSentence(t, { en: `Again, ${grouped}.`, es: `Repito, ${grouped}.` }[t.context.language])
}
