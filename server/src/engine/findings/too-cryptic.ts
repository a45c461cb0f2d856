import type { Finding } from '../finding.ts'
import { nineReasons } from '../sources.ts'
import { span } from '../span.ts'
import { addFront } from '../stubs.ts'

export const tooCryptic: Finding = {
  id: 'too-cryptic',
  severity: 'info',
  level: 'touch',
  title: { en: 'Unclear what it is about', es: 'No se sabe de qué se trata' },
  why: {
    en: 'A message without a topic does not make people curious. Most take it for a trick and delete it.',
    es: 'Un mensaje sin tema no despierta curiosidad. La mayoría lo toma por un truco y lo borra.',
  },
  advice: {
    en: 'Name one concrete thing about the listener and what it changes for them.',
    es: 'Nombrar algo concreto de quien escucha y qué le cambia.',
  },
  source: nineReasons,
  *touch(t) {
    if (t.relevance.rung !== 1) return
    const [vague] = [...t.heard('vague'), ...t.heard('later')].sort((a, b) => a.first - b.first)
    const evidence = [...t.heard('vague'), ...t.heard('later')].map((hit) => hit.span)
    yield {
      span: vague ? span(vague.span.start, vague.span.end) : 'anchor',
      evidence,
      says: {
        en: 'The listener can’t tell what this is about. Name one thing about them and what it changes.',
        es: 'Quien escucha no sabe de qué se trata. Nombrar algo suyo y qué le cambia.',
      },
      fixes: () => addFront(t, stubTitle, stub),
    }
  },
}

const stubTitle = { en: 'Add a blank for one fact about them', es: 'Añadir un hueco para un dato de quien escucha' }
const stub = {
  en: '[One fact about them], and [what it changes].',
  es: '[Un dato de quien escucha], y [qué le cambia].',
}
