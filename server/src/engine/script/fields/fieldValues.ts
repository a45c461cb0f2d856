import type { Text } from '../../language/text.ts'
import type { Span } from '../../span.ts'
import type { Problem } from '../script.ts'
import { listed, nearest, shortened } from './fieldNames.ts'
import { plain, readDate, readDays, readTime, readWeekday, weekdayMeant } from './fieldTimes.ts'
import { type Choices, type FieldType, folded, type Refusal, type Scope } from './fieldTypes.ts'

/** A value as read, or what would have been one. */
export type Reading = Readonly<{ value: unknown }> | Refusal

/** The value that the text stands for. `undefined` as a value means that nothing is said, and nothing is wrong either. */
export function readValue(type: FieldType, text: string, scope: Scope): Reading {
  const words = text.trim()
  if (words === '') return { value: undefined }
  switch (type.kind) {
    case 'text':
      return { value: /[\r\n]/.test(words) ? onOneLine(words) : words }
    case 'checked':
      return type.refuse(words) ?? { value: words }
    case 'choice':
      return readChoice(type, words)
    case 'flag':
      return readFlag(words)
    case 'whole':
      return readNumber(type, words, /^\d{1,6}$/, { en: 'a whole number', es: 'un número entero' })
    case 'seconds':
      return readNumber(type, words, /^\d{1,6}(?:[.,]\d{1,3})?$/, { en: 'seconds', es: 'segundos' })
    case 'days':
      return readInterval(type, words)
    case 'pace':
      return readPace(words)
    case 'date':
      return readDay(words, scope, type.year)
    case 'weekday':
      return readDayOfWeek(words, scope)
    case 'time':
      return readClock(words)
    default:
      return { allowed: { en: 'one entry a line', es: 'una entrada por línea' } }
  }
}

/** What to say of a value that its field cannot take, with the change where it is clear what was meant. */
export function invalidValue(name: string, span: Span, value: string, { allowed, instead }: Refusal): Problem {
  const shown = shortened(value)
  const says = {
    en: `For ${name} write ${allowed.en}, not “${shown}”.`,
    es: `En ${name}, escribir ${allowed.es}, no «${shown}».`,
  }
  if (instead === undefined) return { rule: 'invalid-value', span, says }
  const title = { en: `Change to “${instead}”`, es: `Cambiar por «${instead}»` }
  return { rule: 'invalid-value', span, says, mends: [{ title, edits: [{ span, text: instead }] }] }
}

type Range = Readonly<{ least: number; most: number }>

/** A text over several lines is the same text on one. */
function onOneLine(words: string): string {
  return words
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}

function readChoice(type: Choices, words: string): Reading {
  const word = folded(words)
  const value = type.byForm.get(word)
  if (value !== undefined) return { value }
  const en = type.choices.map((choice) => choice.en)
  const es = type.choices.map((choice) => choice.es)
  return { allowed: { en: listed(en, 'or'), es: listed(es, 'o') }, instead: choiceMeant(type, word, words) }
}

/** The form nearest to what was written: a typo, another word for it, or a known word with something behind it. */
function choiceMeant(type: Choices, word: string, words: string): string | undefined {
  const other = type.near.get(word)
  if (other !== undefined) return other
  if (word.length > 40) return undefined
  const close = nearest(word, type.byForm.keys()) ?? folded(/^\p{L}+/u.exec(words)?.[0] ?? '')
  for (const choice of type.choices) for (const form of choice.forms) if (folded(form) === close) return form
  return undefined
}

const yes = new Set(['true', 'yes', 'si', 'y', 's', 'verdadero'])
const no = new Set(['false', 'no', 'n', 'falso'])

function readFlag(words: string): Reading {
  const word = folded(words)
  if (yes.has(word) || no.has(word)) return { value: yes.has(word) }
  return { allowed: { en: 'yes or no', es: 'sí o no' }, instead: nearest(word, ['yes', 'true', 'false']) ?? undefined }
}

function readNumber(range: Range, words: string, form: RegExp, what: Text): Reading {
  if (form.test(words)) {
    const value = Number(words.replace(',', '.'))
    if (value >= range.least && value <= range.most) return { value }
  }
  return { allowed: numberFrom(what.en, what.es, range), instead: numberMeant(words, range) }
}

function numberFrom(en: string, es: string, { least, most }: Range): Text {
  return { en: `${en} from ${least} to ${most}`, es: `${es} de ${least} a ${most}` }
}

/** The one number in the text, when it lies in the range. */
function numberMeant(words: string, { least, most }: Range): string | undefined {
  const found = /^\D{0,40}?(\d{1,6})\D{0,40}$/.exec(words)?.[1]
  return found !== undefined && !/-\d/.test(words) && Number(found) >= least && Number(found) <= most
    ? found
    : undefined
}

function readInterval(range: Range, words: string): Reading {
  const days = readDays(plain(words))
  if (days !== null && days >= range.least && days <= range.most) return { value: days }
  const example = { en: 'a number of days or weeks such as 14d or 2 weeks', es: 'días o semanas, como 14d o 2 semanas' }
  return { allowed: days === null ? example : numberFrom('days', 'días', range), instead: intervalMeant(words) }
}

const paces = new Map([
  ['calm', 130],
  ['normal', 150],
  ['brisk', 170],
  ['tranquilo', 130],
  ['agil', 170],
])

/** The number with the unit that the writer's is a typo of. */
function intervalMeant(words: string): string | undefined {
  const match = /^(\d{1,3}) ?(\p{L}{3,8})$/u.exec(words)
  const unit = match && nearest(folded(match[2]!), intervalUnits.keys())
  return unit ? `${match[1]} ${intervalUnits.get(unit)}` : undefined
}

const intervalUnits = new Map([
  ['days', 'days'],
  ['weeks', 'weeks'],
  ['dias', 'días'],
  ['semanas', 'semanas'],
])

function readPace(words: string): Reading {
  if (/^\d{1,6}$/.test(words) && Number(words) >= 80 && Number(words) <= 260) return { value: Number(words) }
  const value = paces.get(folded(words))
  if (value !== undefined) return { value }
  const allowed = {
    en: 'calm, normal, brisk or words a minute from 80 to 260',
    es: 'tranquilo, normal, ágil o palabras por minuto de 80 a 260',
  }
  return {
    allowed,
    instead: numberMeant(words, { least: 80, most: 260 }) ?? nearest(folded(words), paces.keys()) ?? undefined,
  }
}

function readDay(words: string, scope: Scope, year: 'needed' | 'guessed'): Reading {
  const text = plain(words)
  const date = readDate(text, year === 'needed' ? { ...scope, today: null } : scope)
  if (date !== null && date !== 'no-year') return { value: date }
  if (date === 'no-year' && year === 'guessed') return { value: undefined }
  if (date === 'no-year')
    return { allowed: { en: 'the year too, as in 2026-11-23', es: 'también el año, como en 2026-11-23' } }
  // `Monday 23 November 2026`, and the other order of day and month.
  const meant = readDate(text.replace(/^[a-z]+,? /, ''), { ...scope, region: null })
  return {
    allowed: { en: 'a day that exists, such as 2026-11-23', es: 'un día que exista, como 2026-11-23' },
    instead: meant === null || meant === 'no-year' ? undefined : meant,
  }
}

function readDayOfWeek(words: string, { language }: Scope): Reading {
  const text = plain(words)
  const value = readWeekday(text, language)
  if (value !== null) return { value }
  return {
    allowed: {
      en: 'a day of the week such as Monday or mon',
      es: 'un día de la semana, como lunes o lun',
    },
    instead: weekdayMeant(text, language) ?? undefined,
  }
}

function readClock(words: string): Reading {
  const text = plain(words)
  const value = readTime(text)
  if (value !== null) return { value }
  const bare = /^\d{1,2}$/.test(text) ? `${text}:00` : text.replace(/ ?[ap]\.? ?m\.?$/, '')
  return {
    allowed: { en: 'a time such as 9:30 or 9:30 pm', es: 'una hora, como 9:30 o 21:30' },
    instead: bare !== text && readTime(bare) !== null ? bare : undefined,
  }
}
