import type { FrontValues, Limits } from '../script.ts'
import { roleChoices, segmentChoices } from './fieldChoices.ts'
import { type FieldType, field, fieldTable } from './fieldTypes.ts'

// The script details that hold others.

const text: FieldType = { kind: 'text' }
const whole = (least: number, most: number): FieldType => ({ kind: 'whole', least, most })
const seconds = (most: number): FieldType => ({ kind: 'seconds', least: 1, most })

/** What `recipient` holds. */
export const recipientTable = fieldTable<keyof NonNullable<FrontValues['recipient']>>(
  { en: 'recipient', es: 'destinatario' },
  {
    role: field(
      'rol',
      roleChoices,
      'What part the listener has in the decision.',
      'Qué papel tiene en la decisión quien escucha.',
    ),
    title: field('cargo', text, 'The listener’s job title.', 'El cargo de quien escucha.', [
      'job',
      'position',
      'puesto',
    ]),
    industry: field('sector', text, 'The listener’s industry.', 'El sector de quien escucha.'),
    size: field('tamaño', text, 'How large the listener’s firm is.', 'El tamaño de la empresa de quien escucha.'),
    segment: field(
      'segmento',
      segmentChoices,
      'b2b for firms, b2c for consumers.',
      'b2b para empresas, b2c para consumidores.',
    ),
  },
)

/** What `caller` holds. */
export const callerTable = fieldTable<keyof NonNullable<FrontValues['caller']>>(
  { en: 'caller', es: 'quien_llama' },
  {
    name: field('nombre', text, 'Who calls.', 'Quién llama.'),
    company: field('empresa', text, 'The firm of the person who calls.', 'La empresa de quien llama.', [
      'firm',
      'compañía',
    ]),
    phone: field('teléfono', text, 'The number to ring back.', 'El número al que devolver la llamada.', [
      'tel',
      'number',
      'número',
    ]),
  },
)

/** What `limits` holds. */
export const limitsTable = fieldTable<keyof Limits>(
  { en: 'limits', es: 'límites' },
  {
    target: field('objetivo', seconds(600), 'Seconds to aim for.', 'Segundos a los que apuntar.'),
    max: field('máximo', seconds(600), 'Seconds not to go past.', 'Segundos que no se deben pasar.', [
      'maximum',
      'limit',
    ]),
    hook: field('gancho', seconds(600), 'Seconds until the first reason to listen.', 'Segundos hasta el gancho.'),
    sentence: field('frase', whole(1, 500), 'Words in the longest sentence.', 'Palabras de la frase más larga.'),
    interval: field(
      'intervalo',
      { kind: 'days', least: 0, most: 365 },
      'Days between contacts.',
      'Días entre contactos.',
    ),
  },
)

/** What `voicemail` holds: the form for a file of what the team's configuration says. */
export const voicemailTable = fieldTable<'rules' | 'limits'>(
  { en: 'voicemail', es: 'voicemail' },
  {
    rules: field(
      'reglas',
      { kind: 'rules' },
      'How loudly each suggestion speaks in this file.',
      'Cuánto se hace notar cada sugerencia en este archivo.',
    ),
    limits: field(
      'límites',
      { kind: 'group', table: limitsTable },
      'Lengths for this file.',
      'Duraciones para este archivo.',
    ),
  },
)
