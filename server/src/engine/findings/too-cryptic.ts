import type { TouchFacts } from '../facts/facts.ts'
import { rungOf } from '../facts/relevance/rung.ts'
import type { Finding } from '../finding.ts'
import { nineReasons } from '../sources.ts'
import { span } from '../span.ts'
import { addFront } from '../stubs.ts'

export const tooCryptic: Finding = {
  id: 'too-cryptic',
  severity: 'hint',
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
  // What can be done without the caller was told, and what has its subject named has a topic.
  phrases: {
    en: [
      "(don't|do not|won't|will not|needn't|never) need us",
      'without us',
      '(subject|subject line) [is|says|reads] Cap',
    ],
    es: ['sin nosotros', 'sin (nosotras|nuestra ayuda)', '(con|el|por|de) [el] asunto [es|dice] Cap'],
  },
  *touch(t) {
    if (rungOf(t) !== 1 || t.phrases(this).length > 0 || mayNameTopic(t)) return
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

/** A blank that is no name, number or day is still to be filled, perhaps with what it is about. */
const mayNameTopic = ({ timed }: TouchFacts): boolean =>
  timed.touch.tags.some(({ byHand, name }) => byHand !== null && !parties.test(name))

const parties =
  /name|company|phone|number|date|day|time|hour|title|nombre|empresa|teléfono|telefono|número|numero|fecha|día|dia|hora|cargo|firma/i

const stubTitle = { en: 'Add a blank for one fact about them', es: 'Añadir un hueco para un dato de quien escucha' }
const stub = {
  en: '[Fact about them], and [What it changes].',
  es: '[Dato de quien escucha], y [Qué le cambia].',
}
