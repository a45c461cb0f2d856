import type { FrontValues, TouchFields } from '../script.ts'
import * as words from './fieldChoices.ts'
import { callerTable, recipientTable, voicemailTable } from './fieldGroups.ts'
import { type FieldType, field, fieldTable } from './fieldTypes.ts'

const text: FieldType = { kind: 'text' }
const flag: FieldType = { kind: 'flag' }
const date: FieldType = { kind: 'date', year: 'needed' }
const whole = (least: number, most: number): FieldType => ({ kind: 'whole', least, most })

/** Everything the script details may say. */
export const frontTable = fieldTable<Exclude<keyof FrontValues, 'rules' | 'limits'> | 'voicemail'>(
  { en: 'the script details', es: 'los datos del guion' },
  {
    lang: field('idioma', words.langChoices, 'The script’s language.', 'El idioma del guion.', [
      'language',
      'lenguaje',
      'lengua',
    ]),
    kind: field(
      'tipo',
      words.kindChoices,
      'template has blanks to fill; ready is read as it stands.',
      'plantilla tiene huecos; listo se lee tal cual.',
      ['type', 'clase'],
    ),
    style: field(
      'estilo',
      words.styleChoices,
      'What the message is built for: what should come of it.',
      'Para qué está hecho el mensaje: qué debe salir de él.',
    ),
    goal: field('objetivo', text, 'What this script should achieve.', 'Qué debe lograr este guion.', [
      'purpose',
      'meta',
      'propósito',
    ]),
    relationship: field(
      'relación',
      words.relationshipChoices,
      'How well the listener knows the caller.',
      'Cuánto conoce quien escucha a quien llama.',
    ),
    region: field('región', words.regionChoices, 'The listener’s country.', 'El país de quien escucha.', [
      'country',
      'país',
    ]),
    address: field(
      'tratamiento',
      words.addressChoices,
      'The form of address of a Spanish script.',
      'Cómo se trata a quien escucha.',
    ),
    recipient: field('destinatario', { kind: 'group', table: recipientTable }, 'Who listens.', 'Quién escucha.', [
      'prospect',
      'audience',
      'destinataria',
    ]),
    caller: field('quien_llama', { kind: 'group', table: callerTable }, 'Who calls.', 'Quién llama.', [
      'sender',
      'remitente',
    ]),
    qualified: field(
      'calificado',
      flag,
      'Whether the prospect is known to fit.',
      'Si consta que quien escucha encaja.',
      ['cualificado'],
    ),
    stage: field('etapa', words.stageChoices, 'Where the sale stands.', 'En qué punto está la venta.'),
    preferred_channel: field(
      'canal_preferido',
      words.channelChoices,
      'How the listener likes to be reached.',
      'Por dónde prefiere quien escucha que se le contacte.',
    ),
    preferred_interval: field(
      'intervalo',
      { kind: 'days', least: 1, most: 365 },
      'How long the listener wants between contacts.',
      'Cuánto tiempo quiere quien escucha entre contactos.',
      ['intervalo_preferido', 'interval'],
    ),
    stop_after: field('parar_tras', whole(1, 100), 'After how many contacts to stop.', 'Tras cuántos contactos parar.'),
    valid_until: field(
      'válido_hasta',
      date,
      'The last day on which the script holds.',
      'El último día en que vale el guion.',
      ['expires', 'caduca'],
    ),
    last_reviewed: field('revisado', date, 'When somebody last read it over.', 'Cuándo se revisó por última vez.', [
      'reviewed',
    ]),
    delivery: field(
      'entrega',
      words.deliveryChoices,
      'How the message reaches the mailbox.',
      'Cómo llega el mensaje al buzón.',
    ),
    consent: field(
      'consentimiento',
      flag,
      'Whether the listener agreed to such messages.',
      'Si quien escucha aceptó estos mensajes.',
    ),
    samples: field(
      'ejemplos',
      { kind: 'samples' },
      'What each personal field says in the preview and the timing.',
      'Qué dice cada campo en la vista previa y en la duración.',
    ),
    pace: field('ritmo', { kind: 'pace' }, 'Spoken words a minute.', 'Palabras habladas por minuto.', [
      'speed',
      'velocidad',
    ]),
    owner: field('responsable', text, 'Who keeps this script.', 'Quién cuida este guion.', [
      'author',
      'autor',
      'autora',
    ]),
    status: field('estado', words.statusChoices, 'How far this script has come.', 'En qué estado está este guion.'),
    voicemail: field(
      'voicemail',
      { kind: 'group', table: voicemailTable },
      'What is checked in this file, and how strictly.',
      'Qué se revisa en este archivo y con qué rigor.',
    ),
  },
)

/** Everything a step may say under its heading. */
export const touchTable = fieldTable<keyof TouchFields>(
  { en: 'a step', es: 'un paso' },
  {
    day: field(
      'día',
      whole(0, 999),
      'The day of the sequence, 1 for the first.',
      'El día de la secuencia; 1 es el primero.',
    ),
    weekday: field('día_semana', { kind: 'weekday' }, 'The day of the week.', 'El día de la semana.', [
      'día de la semana',
      'day of the week',
    ]),
    date: field('fecha', { kind: 'date', year: 'guessed' }, 'The calendar day.', 'El día del calendario.'),
    time: field('hora', { kind: 'time' }, 'The listener’s local time.', 'La hora local de quien escucha.', ['hour']),
    channel: field(
      'canal',
      words.channelChoices,
      'How this step reaches the listener.',
      'Por dónde llega este paso a quien escucha.',
      ['medio', 'via'],
    ),
    goal: field('objetivo', text, 'What this step should achieve.', 'Qué debe lograr este paso.', [
      'purpose',
      'meta',
      'propósito',
    ]),
  },
)
