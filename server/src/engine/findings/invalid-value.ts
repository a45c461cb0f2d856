import type { Finding, Hit, ScriptFacts } from '../finding.ts'
import { fromProblems } from '../problems.ts'
import { fileFormat } from '../sources.ts'

const problems = fromProblems('invalid-value')

export const invalidValue: Finding = {
  id: 'invalid-value',
  severity: 'warning',
  level: 'format',
  title: { en: 'Value not understood', es: 'Valor que no se entiende' },
  why: {
    en: 'A value outside what is allowed counts as if it were not there.',
    es: 'Un valor fuera de lo admitido cuenta como si no estuviera.',
  },
  advice: {
    en: 'Use one of the values that the message names.',
    es: 'Usar uno de los valores que nombra el mensaje.',
  },
  source: fileFormat,
  touch: problems.touch,
  *script(s) {
    yield* problems.script(s)
    yield* backwards(s)
  },
}

/** Days that go back within one channel, unless they begin anew: then another sequence stands below. */
function* backwards({ touches }: ScriptFacts): Generator<Hit & { touch: number }> {
  const last = new Map<string, { first: number; day: number }>()
  for (const { index, facts } of touches) {
    const { day, channel } = facts.fields
    if (day === undefined) continue
    const before = last.get(channel)
    const field = facts.timed.touch.fields.find(({ key }) => key === 'day')
    const goesBack = before !== undefined && day < before.day && day > before.first
    last.set(channel, goesBack ? before : { first: before && day > before.first ? before.first : day, day })
    if (!goesBack || !field) continue
    yield {
      touch: index,
      span: field.valueSpan,
      atMost: 'info',
      says: {
        en: `Day ${day} stands after day ${before.day}: put the steps in order, or mend the number.`,
        es: `El día ${day} va detrás del día ${before.day}: ordenar los pasos o corregir el número.`,
      },
    }
  }
}
