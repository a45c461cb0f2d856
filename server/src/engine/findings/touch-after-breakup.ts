import { quote } from '../facts/heard.ts'
import { givesUp, saysGoodbye } from '../facts/sequence/closing.ts'
import { contactsOf, inOrder, isSequence } from '../facts/sequence/contacts.ts'
import type { Finding } from '../finding.ts'
import { deleteSteps } from '../fixes.ts'
import type { Text } from '../language/text.ts'
import { persistentOrAnnoying } from '../sources.ts'

export const touchAfterBreakup: Finding = {
  id: 'touch-after-breakup',
  severity: 'warning',
  level: 'cadence',
  title: { en: 'Contact after the goodbye', es: 'Contacto tras la despedida' },
  why: {
    en: 'Who says goodbye and rings again was not honest either time, and the next goodbye is not believed.',
    es: 'Quien se despide y vuelve a llamar no fue sincero ninguna de las dos veces, y a la próxima despedida nadie le cree.',
  },
  advice: {
    en: 'Let the closing message be the last one: leave out what comes after it, or move the goodbye to the end.',
    es: 'Que la despedida sea lo último: quitar lo que viene después, o pasar la despedida al final.',
  },
  source: persistentOrAnnoying,
  *script(s) {
    if (!isSequence(s.script.cut, s.touches)) return
    const contacts = inOrder(contactsOf(s.touches))
    const goodbyes = contacts.map(({ touches }) => touches.find(({ facts }) => saysGoodbye(facts)))
    const last = goodbyes.findIndex(Boolean)
    const rest = last < 0 ? [] : contacts.slice(last + 1).flatMap(({ touches }) => touches)
    const [next] = rest
    if (!next) return
    const { facts, index } = goodbyes[last]!
    const words = givesUp(facts)[0]
    const span = words?.span ?? facts.sentences[0]?.timed.span
    yield {
      touch: next.index,
      span: 'anchor',
      says: words ? saidIn(index, quote(facts, words.span)) : meantBy(index),
      ...(span ? { related: [{ touch: index, span, says: { en: 'The goodbye', es: 'La despedida' } }] } : {}),
      fixes: () => [deleteSteps(s, rest, next.start)],
    }
  },
}

const saidIn = (step: number, heard: string): Text => ({
  en: `Step ${step} says goodbye (“${heard}”); this step breaks it.`,
  es: `El paso ${step} se despide («${heard}»); este paso lo incumple.`,
})

const meantBy = (step: number): Text => ({
  en: `The goal of step ${step} is to say goodbye; this step breaks it.`,
  es: `El objetivo del paso ${step} es despedirse; este paso lo incumple.`,
})
