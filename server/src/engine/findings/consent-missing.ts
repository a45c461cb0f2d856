import type { Finding } from '../finding.ts'
import { addDetail, detailOf } from '../fixes.ts'
import { consumerCalls } from '../sources.ts'

export const consentMissing: Finding = {
  id: 'consent-missing',
  severity: 'warning',
  level: 'script',
  title: {
    en: 'Check: did the listener agree to such messages?',
    es: 'Comprobar: ¿aceptó quien escucha estos mensajes?',
  },
  why: {
    en: 'Recorded, ringless and generated voices need the listener’s agreement in many places, as do sales calls to private persons in Spain.',
    es: 'Las voces grabadas, depositadas o generadas piden en muchos lugares el permiso de quien escucha; en España también las llamadas comerciales a particulares.',
  },
  advice: {
    en: 'Check the agreement and the way to opt out, then say consent: true. This is a reminder; ask your legal team.',
    es: 'Comprobar el permiso y la forma de darse de baja, y poner consentimiento: sí. Es un recordatorio; consultar al equipo legal.',
  },
  source: consumerCalls,
  *script({ script, context, touches }) {
    const { delivery, region, recipient } = context
    if (script.front.values.consent || !touches.some(({ facts }) => facts.spoken)) return
    const isMachine = delivery !== null && delivery !== 'live'
    const isConsumer = recipient.segment === 'b2c' && region === 'ES'
    if (!isMachine && !isConsumer) return
    const field = detailOf(script, isMachine ? 'delivery' : 'recipient.segment')
    const given = detailOf(script, 'consent')
    yield {
      span: field?.valueSpan ?? 'anchor',
      says: isMachine
        ? {
            en: 'Check consent and opt-out for this kind of delivery; ask your legal team.',
            es: 'Comprobar el consentimiento y la baja para este tipo de entrega; consultar al equipo legal.',
          }
        : {
            en: 'Check consent for sales calls to private persons in Spain; ask your legal team.',
            es: 'Comprobar el consentimiento para llamar a particulares en España; consultar al equipo legal.',
          },
      fixes: () => {
        const yes = { en: 'true', es: 'sí' }[context.language]
        const line = { en: `consent: ${yes}`, es: `consentimiento: ${yes}` }[context.language]
        const edit = given ? { span: given.valueSpan, text: yes } : addDetail(script, line)
        const title = { en: 'Say that they agreed', es: 'Indicar que lo aceptó' }
        return edit ? [{ title, kind: 'refactor', edits: [edit] }] : []
      },
    }
  },
}
