import { dateWords, numberWords } from '../../language/forms/numberWords.ts'
import type { Language } from '../../language/text.ts'
import type { SpokenWord } from '../../speech/timed.ts'

/** A figure among the words: `first` up to but not including `last`, its unit among them. */
export type Figure = Readonly<{
  first: number
  last: number
  /** A measurement, a percentage, money or a decimal; anything else is a count. */
  measured: boolean
}>

/** The figures of a sentence. Dates, hours, ordinals, phone numbers and the numbers of rooms and roads are none. */
export function figuresOf(words: readonly SpokenWord[], language: Language): Figure[] {
  const numbers = numberWords[language]
  const isNumber = (word: SpokenWord | undefined): boolean =>
    word !== undefined && (numbers.has(word.norm) || isWritten(word))
  const found: Figure[] = []
  for (let i = 0; i < words.length; i++) {
    if (multiplies[language].has(words[i]!.norm)) found.push({ first: i, last: i + 1, measured: false })
    if (!isNumber(words[i]) && !pointBefore(words, i, isNumber, language)) continue
    const first = i
    let decimal = /^\d+[.,]\d$|^\d+[.,]\d\d$/.test(words[i]!.norm) || !isNumber(words[i])
    while (
      isNumber(words[i + 1]) ||
      (inNumbers[language].test(words[i + 1]?.norm ?? '') && isNumber(words[i + 2])) ||
      halves.test(words[i + 1]?.norm ?? '')
    ) {
      i++
      decimal ||= points[language].test(words[i]!.norm)
    }
    const unit = unitAt(words, i + 1, language)
    const kinds = words.slice(first, i + 1).map(({ kind }) => kind)
    const measured = unit > 0 || decimal || kinds.includes('money') || kinds.includes('percent')
    if (!measured && isNoCount(words, first, i + 1, language)) continue
    found.push({ first, last: i + 1 + unit, measured })
    i += unit
  }
  return found
}

const isWritten = ({ kind }: SpokenWord): boolean => kind === 'number' || kind === 'money' || kind === 'percent'

/** "Point four": a decimal without its nought. */
function pointBefore(
  words: readonly SpokenWord[],
  at: number,
  isNumber: (word: SpokenWord | undefined) => boolean,
  language: Language,
): boolean {
  return points[language].test(words[at]!.norm) && isNumber(words[at + 1])
}

/** How many words behind a number are its unit: "per cent", "square feet", "de cada cien". */
function unitAt(words: readonly SpokenWord[], at: number, language: Language): number {
  const [a, b] = [words[at]?.norm ?? '', words[at + 1]?.norm ?? '']
  if (units[language].has(a)) return 1
  return /^(?:per cent|por ciento|square \w+|cubic \w+|out of|de cada)$/.test(`${a} ${b}`) ? 2 : 0
}

/** A date, an hour, an identifier, or one of something. */
function isNoCount(words: readonly SpokenWord[], first: number, last: number, language: Language): boolean {
  const before = words[first - 1]?.norm ?? ''
  const next = words[last]?.norm ?? ''
  if (last - first === 1 && /^(?:one|uno|1|once)$/.test(words[first]!.norm) && before !== 'y') return true
  if (dateWords[language].has(before) || dateWords[language].has(next)) return true
  if (dateWords[language].has(words[last + 1]?.norm ?? '') && /^(?:of|de)$/.test(next)) return true
  if (hours[language].test(next) || identifiers[language].has(before)) return true
  // Digits one by one are a number to dial or to write down.
  return last - first > 3 && words.slice(first, last).every(({ norm }) => singles[language].test(norm))
}

const multiplies = {
  en: new Set(['doubles', 'triples', 'halves', 'quadruples']),
  es: new Set(['duplica', 'triplica', 'cuadruplica', 'duplican', 'triplican']),
}
const points = { en: /^point$/, es: /^(?:coma|punto)$/ }
const halves = /^(?:half|medio|media)$/
const inNumbers = { en: /^(?:and|point|a)$/, es: /^(?:y|coma|punto)$/ }
const hours = {
  en: /^(?:am|pm|a\.m|p\.m|o'clock|street|avenue|st|th|sharp|or)$/,
  es: /^(?:en|horas?|hs)$/,
}
const singles = {
  en: /^(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|\d)$/,
  es: /^(?:cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\d)$/,
}
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const identifiers = {
  en: list(
    'line unit room bay dock door gate number route highway page section chapter bin tank pump at by before until till the ext extension on in form rule suite floor lot plot kiln oven lane pier berth level block ward since from',
  ),
  es: list(
    'los ambos otros otras estos esos día días línea unidad sala andén muelle puerta número ruta página sección tanque bomba las a el hasta desde del formulario norma piso lote horno nave local torre bloque turno en',
  ),
}
const units = {
  en: list(
    'percent point points dollar dollars pound pounds euro euros cent cents pence bucks grand quid gram grams kilo kilos kilogram kilograms ton tons tonne tonnes ounce ounces gallon gallons liter liters litre litres pint pints barrel barrels degree degrees bar psi amp amps volt volts watt watts kilowatt kilowatts megawatt megawatts kw kwh hertz rpm decibel decibels mile miles foot feet inch inches meter meters metre metres centimeter centimeters centimetre centimetres millimeter millimeters millimetre millimetres micron microns yard yards acre acres hectare hectares parts part grain grains ppm mph knots megabyte megabytes gigabyte gigabytes megabits g kg km cm mm lb lbs oz ft hz lumens lux newtons basis',
  ),
  es: list(
    'punto puntos peso pesos dólar dólares euro euros sol soles centavos céntimos lucas gramo gramos kilo kilos kilogramo kilogramos tonelada toneladas onza onzas galón galones litro litros barril barriles grado grados bar bares psi amperio amperios amperes voltio voltios volts vatio vatios watts kilovatio kilovatios kilowatts megavatio megavatios hercios revoluciones decibelios decibeles milla millas pie pies pulgada pulgadas metro metros centímetro centímetros milímetro milímetros micras hectárea hectáreas partes grano granos nudos kg km cm mm g hz megas gigas lux quintales fanegas arrobas',
  ),
}
