import { contactsOf, isSequence } from '../facts/sequence/contacts.ts'
import type { Finding, Fix, ScriptFacts } from '../finding.ts'
import { lineBreakOf } from '../fixes.ts'
import { persistentOrAnnoying } from '../sources.ts'
import { span } from '../span.ts'

export const singleChannel: Finding = {
  id: 'single-channel',
  severity: 'info',
  level: 'cadence',
  title: { en: 'All by phone', es: 'Todo por teléfono' },
  why: {
    en: 'A call and an e-mail help each other: the voice gives the e-mail a face, the e-mail spares the call back.',
    es: 'La llamada y el correo se ayudan: la voz da cara al correo, y el correo ahorra devolver la llamada.',
  },
  advice: {
    en: 'Send what the first message promises by e-mail or text the same day.',
    es: 'Enviar por correo o mensaje, el mismo día, lo que promete la primera llamada.',
  },
  source: persistentOrAnnoying,
  phrases: {
    en: [
      '(email~|e mail~|inbox~|text|texts|texted|texting|sms|whatsapp~|linkedin|mailed|mailing|posted|posting|postcard|letter|letters|fax~|dm|dms|subject line|attached|attachment)',
      '(in|by|through) (the|your|a) (mail|post|mailbox|letterbox)',
      "(sent|sending|send|i've left|left|dropped|drop) (you|it|that|them) .. (link|page|pages|copy|photo|photos|sheet|list|map|note|report|card|sample|samples)",
    ],
    es: [
      '(correo~|email~|mail|mails|mensaje de texto|sms|whatsapp~|wasap~|guasap~|linkedin|carta|cartas|adjunt~|bandeja|asunto)',
      '(por|al|un|el|en el) (whats|wasa|wpp|chat|escrito|mensajito|texto)',
      '(le|te|les|os|se lo|te lo|se la|te la) (mandé|envié|mando|envío|mandaré|enviaré|mandamos|enviamos|he mandado|he enviado|dejé|hice llegar|hago llegar)',
    ],
  },
  *script(s) {
    const contacts = contactsOf(s.touches)
    if (!isSequence(s.script.cut, s.touches)) return
    if (contacts.length < FEWEST || s.touches.some(({ facts }) => !facts.spoken || facts.phrases(this).length > 0))
      return
    yield {
      span: 'anchor',
      says: {
        en: `All ${contacts.length} contacts are by phone; add an e-mail or a text.`,
        es: `Los ${contacts.length} contactos son por teléfono; añadir un correo o un mensaje.`,
      },
      fixes: () => [addEmail(s)],
    }
  },
}

const FEWEST = 3

/** An e-mail on the day of the second call, with a blank for what it says: the first one promises none. */
function addEmail({ script, context, touches }: ScriptFacts): Fix {
  const { day } = touches[1]!.facts.fields
  const at = script.touches[2]!.start
  const lines = {
    en: [
      '## E-mail',
      ...(day === undefined ? [] : [`- day: ${day}`]),
      '- channel: email',
      '- goal: [what should change]',
      '',
      '[THE DETAILS OF THE CALL]',
      '',
      '',
    ],
    es: [
      '## Correo',
      ...(day === undefined ? [] : [`- día: ${day}`]),
      '- canal: correo',
      '- objetivo: [qué debe cambiar]',
      '',
      '[EL DETALLE DE LA LLAMADA]',
      '',
      '',
    ],
  }[context.language]
  return {
    title: { en: 'Add an e-mail after the second call', es: 'Añadir un correo tras la segunda llamada' },
    kind: 'stub',
    preferred: true,
    edits: [{ span: span(at, at), text: lines.join(lineBreakOf(script.text)) }],
  }
}
