import type { TouchFacts } from '../facts/facts.ts'
import { FACT, hasFactBlank } from '../facts/relevance/relevance.ts'
import { contactsOf, isSequence } from '../facts/sequence/contacts.ts'
import type { Finding } from '../finding.ts'
import { nineReasons } from '../sources.ts'
import { shifted } from '../span.ts'
import { addFront } from '../stubs.ts'

export const noConnection: Finding = {
  id: 'no-connection',
  severity: 'hint',
  level: 'cadence',
  title: { en: 'Nothing connects you with them', es: 'Nada une a quien llama con quien escucha' },
  why: {
    en: 'A stranger without a shared contact, an earlier meeting or something seen at their place is one of many.',
    es: 'Un desconocido sin contacto en común, sin trato previo y sin nada visto de quien escucha es uno de tantos.',
  },
  advice: {
    en: 'Name who suggested the call, where you met, or one thing you saw about them, in the first message.',
    es: 'Nombrar en el primer mensaje a quien sugirió la llamada, dónde se conocieron o algo visto de quien escucha.',
  },
  source: nineReasons,
  *script({ script, context, touches }) {
    if (context.relationship !== 'cold' || !isSequence(script.cut, touches) || contactsOf(touches).length < 2) return
    if (touches.some(({ facts }) => connects(facts))) return
    const { facts, start } = touches[0]!
    yield {
      span: 'anchor',
      says: {
        en: 'Nothing in these messages connects you with the listener: a referral, an earlier contact, something you saw.',
        es: 'Nada en estos mensajes une con quien escucha: alguien en común, un trato previo, algo visto.',
      },
      fixes: () =>
        addFront(facts, title, bridge).map((fix) => ({
          ...fix,
          edits: fix.edits.map((edit) => ({ ...edit, span: shifted(edit.span, start) })),
        })),
    }
  },
}

const title = { en: 'Begin with what connects you', es: 'Empezar por lo que los une' }
const bridge = {
  en: 'I’m calling because [Fact about them].',
  es: 'Llamo porque [Dato de quien escucha].',
}

/** A referrer, something seen, or something told of the listener that probably not everybody could be told. */
const connects = (t: TouchFacts): boolean =>
  t.shared('referrer').length > 0 ||
  t.heard('saw').length > 0 ||
  hasFactBlank(t.timed) ||
  t.relevance.rung === 4 ||
  t.relevance.reason > 0 ||
  t.relevance.factOdds.some((odds) => odds > FACT)
