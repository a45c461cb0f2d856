import type { Channel, FrontValues, Severity } from '../script.ts'
import { choices } from './fieldTypes.ts'

// The words of each field that takes one of a few: English first, Spanish second, then what else is read.

type Said<K extends keyof FrontValues> = NonNullable<FrontValues[K]>
type Part<T extends string | undefined> = NonNullable<T>

/** The channels as people write them. */
export const channelChoices = choices<Channel>(
  {
    voicemail: ['voicemail', 'buzón'],
    phone: ['phone', 'teléfono'],
    'voice-note': ['voice-note', 'nota_de_voz'],
    email: ['email', 'correo'],
    text: ['text', 'mensaje'],
    chat: ['chat', 'chat'],
    whatsapp: ['whatsapp', 'whatsapp'],
    social: ['social', 'redes'],
    mail: ['mail', 'carta'],
    visit: ['visit', 'visita'],
  },
  {
    call: 'phone',
    llamada: 'phone',
    sms: 'text',
    linkedin: 'social',
    letter: 'mail',
    'buzón de voz': 'voicemail',
    'correo electrónico': 'email',
    audio: 'voice-note',
  },
)

/** The severities that `voicemail: { rules: … }` may give; `off` may also be written `false` or `no`. */
export const severityChoices = choices<Severity>(
  {
    off: ['off', 'off', 'false', 'no'],
    hint: ['hint', 'hint'],
    info: ['info', 'info'],
    warning: ['warning', 'warning'],
    error: ['error', 'error'],
  },
  { warn: 'warning', information: 'info', none: 'off', disabled: 'off', err: 'error' },
)

/** The words of `recipient.role`. */
export const roleChoices = choices<Part<Said<'recipient'>['role']>>(
  {
    'decision-maker': ['decision-maker', 'decisor', 'decisora'],
    influencer: ['influencer', 'influenciador', 'influenciadora'],
    gatekeeper: ['gatekeeper', 'recepción'],
  },
  { reception: 'gatekeeper', assistant: 'gatekeeper', asistente: 'gatekeeper' },
)

/** The words of `recipient.segment`. */
export const segmentChoices = choices<Part<Said<'recipient'>['segment']>>({ b2b: ['b2b', 'b2b'], b2c: ['b2c', 'b2c'] })

/** The words of `lang`. */
export const langChoices = choices<Said<'lang'>>({
  en: ['en', 'en', 'english', 'inglés'],
  es: ['es', 'es', 'spanish', 'español', 'castellano'],
})

/** The words of `kind`. */
export const kindChoices = choices<Said<'kind'>>({
  template: ['template', 'plantilla'],
  ready: ['ready', 'listo', 'lista'],
})

/** The words of `style`. */
export const styleChoices = choices<Said<'style'>>({
  callback: ['callback', 'devolución'],
  email: ['email', 'correo'],
  teach: ['teach', 'enseñar'],
  drop: ['drop', 'depósito'],
  agreed: ['agreed', 'acordado', 'acordada'],
})

/** The words of `relationship`. */
export const relationshipChoices = choices<Said<'relationship'>>(
  {
    cold: ['cold', 'frío', 'fría'],
    referral: ['referral', 'referido', 'referida'],
    warm: ['warm', 'tibio', 'tibia'],
    customer: ['customer', 'cliente'],
  },
  { client: 'customer', referred: 'referral', caliente: 'warm' },
)

/** The words of `region`. */
export const regionChoices = choices<Said<'region'>>({
  US: ['US', 'US', 'USA', 'United States', 'Estados Unidos', 'EE. UU.', 'EE.UU.', 'EEUU'],
  UK: ['UK', 'UK', 'GB', 'United Kingdom', 'Great Britain', 'Reino Unido'],
  ES: ['ES', 'ES', 'Spain', 'España'],
  MX: ['MX', 'MX', 'Mexico', 'México'],
  CO: ['CO', 'CO', 'Colombia'],
  PE: ['PE', 'PE', 'Peru', 'Perú'],
  AR: ['AR', 'AR', 'Argentina'],
  CL: ['CL', 'CL', 'Chile'],
  UY: ['UY', 'UY', 'Uruguay'],
})

/** The words of `address`. */
export const addressChoices = choices<Said<'address'>>({
  tú: ['tú', 'tú'],
  usted: ['usted', 'usted'],
  vos: ['vos', 'vos'],
})

/** The words of `stage`. */
export const stageChoices = choices<Said<'stage'>>({
  prospecting: ['prospecting', 'prospección'],
  proposal: ['proposal', 'propuesta'],
  'not-ready': ['not-ready', 'no_preparado', 'aún_no'],
})

/** The words of `delivery`. */
export const deliveryChoices = choices<Said<'delivery'>>(
  {
    live: ['live', 'en_vivo'],
    prerecorded: ['prerecorded', 'pregrabado', 'pregrabada'],
    ringless: ['ringless', 'sin_timbre'],
    'ai-voice': ['ai-voice', 'voz_ia'],
  },
  { recorded: 'prerecorded', grabado: 'prerecorded', ai: 'ai-voice', ia: 'ai-voice' },
)

/** The words of `status`. */
export const statusChoices = choices<Said<'status'>>({
  draft: ['draft', 'borrador'],
  approved: ['approved', 'aprobado', 'aprobada'],
  retired: ['retired', 'retirado', 'retirada'],
})
