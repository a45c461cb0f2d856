import { callsAmong } from '../facts/sequence/contacts.ts'
import type { Edit, Finding, ScriptFacts } from '../finding.ts'
import { lineBreakOf } from '../fixes.ts'
import { plural } from '../language/text.ts'
import { persistentOrPest } from '../sources.ts'
import { shifted, span } from '../span.ts'

export const nurtureTooAggressive: Finding = {
  id: 'nurture-too-aggressive',
  severity: 'info',
  level: 'cadence',
  title: { en: 'Calls to somebody who is not ready', es: 'Llamadas a quien aún no está listo' },
  why: {
    en: 'Who is not ready to buy remembers who pressed. Quieter channels keep the door open.',
    es: 'Quien aún no está listo para comprar recuerda quién lo apuró. Un canal discreto deja la puerta abierta.',
  },
  advice: {
    en: 'Keep one call at most; send the rest by e-mail, post or social media, further apart.',
    es: 'Dejar una llamada como mucho; enviar lo demás por correo, carta o redes, y más espaciado.',
  },
  source: persistentOrPest,
  *script({ script, context, touches }) {
    const calls = callsAmong(touches)
    if (script.front.values.stage !== 'not-ready' || calls.length < FEWEST) return
    yield {
      span: 'anchor',
      says: {
        en: `${plural(calls.length, 'call', 'calls')} to somebody who is not ready yet; use a quieter channel for all but one.`,
        es: `${plural(calls.length, 'llamada', 'llamadas')} a quien aún no está listo; usar un canal menos insistente en todas menos una.`,
      },
      fixes: () => [
        {
          title: { en: 'Make all calls but the first e-mails', es: 'Convertir en correos todas menos la primera' },
          kind: 'rewrite',
          preferred: true,
          edits: calls.slice(1).map((call) => asEmail(call, context.language)),
        },
      ],
    }
  },
}

const FEWEST = 2

/** The step's channel as e-mail, in the script's text. */
function asEmail({ start, facts }: ScriptFacts['touches'][number], language: 'en' | 'es'): Edit {
  const { fields, heading, text } = facts.timed.touch
  const field = fields.find(({ key }) => key === 'channel')
  const channel = { en: 'email', es: 'correo' }[language]
  if (field) return { span: shifted(field.valueSpan, start), text: channel }
  const at = start + (heading?.end ?? 0)
  const line = { en: `- channel: ${channel}`, es: `- canal: ${channel}` }[language]
  return { span: span(at, at), text: `${lineBreakOf(text)}${line}` }
}
