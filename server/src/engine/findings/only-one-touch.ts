import { contactsOf } from '../facts/sequence/contacts.ts'
import type { Finding } from '../finding.ts'
import { unreturnedVoicemails } from '../sources.ts'

export const onlyOneTouch: Finding = {
  id: 'only-one-touch',
  severity: 'info',
  level: 'cadence',
  title: { en: 'Only one contact planned', es: 'Solo un contacto previsto' },
  why: {
    en: 'Few people answer the first message of somebody they do not know. Several, each with something new, are recognised.',
    es: 'Casi nadie responde al primer mensaje de un desconocido. Varios, cada uno con algo nuevo, se reconocen.',
  },
  advice: {
    en: 'Plan the next steps now: one that makes sure the first arrived, one with another fact, one that takes leave.',
    es: 'Prever ya los pasos siguientes: uno que confirme que llegó el primero, otro con un dato nuevo y una despedida.',
  },
  source: unreturnedVoicemails,
  *script({ script, touches }) {
    const { relationship } = script.front.values
    if (!script.cut || relationship === 'customer' || contactsOf(touches).length > 1) return
    const isPlanned = touches.some(({ facts: { fields } }) => fields.day !== undefined || fields.date !== undefined)
    if (!isPlanned && !relationship) return
    yield {
      span: 'anchor',
      says: {
        en: 'Only one contact is planned; add the steps that follow it.',
        es: 'Solo hay un contacto previsto; añadir los pasos que siguen.',
      },
    }
  },
}
