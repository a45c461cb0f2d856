import { fold } from '../../../language/forms/fold.ts'
import type { Language } from '../../../language/text.ts'

/** What a word does in saying an amount; null for the others. `minutes` are those of a unit of time. */
export type AmountWord = Readonly<{
  does: 'count' | 'multiply' | 'half' | 'quarter' | 'part' | 'article' | 'and' | 'of' | 'each' | 'unit'
  value: number
  minutes: number
}> | null

/** Reads one word in lower case. */
export function amountWordOf(low: string, language: Language): AmountWord {
  if (/^\d/.test(low)) return { does: 'count', value: figureOf(low), minutes: 0 }
  const word = fold(low)
  return tables[language].get(word) ?? tables[language].get(word.replace(/s$/, '')) ?? null
}

/** The amounts that a row of words says, two numbers each: how much, and in minutes where it is a time, or else 0. */
export function amountsIn(row: readonly AmountWord[]): readonly number[] {
  const amounts: number[] = []
  for (let i = 0; i < row.length; ) {
    const run: number[] = []
    const from = i
    while (row[i]) {
      const said = amountAt(row, i)
      if (said) run.push(said.value, said.minutes)
      i = said ? said.end : i + 1
    }
    // Three and more figures in a row are a number to call.
    if (run.length < 6 || i - from > run.length / 2 + 1) amounts.push(...run)
    i++
  }
  return amounts
}

/** How many of the amounts of one message another one says too; nearly as much, or as long, is the same. */
export function amountsKept(amounts: Float32Array, others: Float32Array): number {
  let kept = 0
  for (let i = 0; i < amounts.length; i += 2) {
    for (let j = 0; j < others.length; j += 2) {
      const areTimes = amounts[i + 1]! > 0 && others[j + 1]! > 0
      const [one, other] = areTimes ? [amounts[i + 1]!, others[j + 1]!] : [amounts[i]!, others[j]!]
      const isNear = Math.max(one, other) <= NEAR * Math.min(one, other)
      if (one !== other && !(isNear && (areTimes || one > SMALL))) continue
      kept++
      break
    }
  }
  return kept
}

const NEAR = 1.12
/** Up to here people count exactly. */
const SMALL = 8

type Said = Readonly<{ value: number; minutes: number; end: number }>

function amountAt(row: readonly AmountWord[], start: number): Said | null {
  const first = row[start]!
  const next = row[start + 1]?.does === 'article' || row[start + 1]?.does === 'of' ? start + 2 : start + 1
  if (first.does === 'half') {
    const whole = row[next]
    if (whole?.does === 'multiply') return { value: whole.value / 2, minutes: 0, end: next + 1 }
    const minutes = whole?.does === 'unit' ? whole.minutes / 2 : 0
    return { value: 0.5, minutes, end: minutes ? next + 1 : start + 1 }
  }
  if (first.does === 'quarter') {
    const unit = row[row[next]?.does === 'article' ? next + 1 : next]
    if (unit?.minutes === HOUR) return { value: 0.25, minutes: HOUR / 4, end: next + 1 }
    return { value: first.value, minutes: 0, end: start + 1 }
  }
  if (first.does === 'article') return articleAt(row, start)
  // "On the third".
  if (first.does === 'part') return { value: first.value, minutes: 0, end: start + 1 }
  if (first.does !== 'count' && first.does !== 'multiply') return null
  const { value, end } = countAt(row, start)
  return withUnit(row, value, end)
}

const HOUR = 60

/** "A third", "one in five", "una semana"; an article by itself says no amount. */
function articleAt(row: readonly AmountWord[], at: number): Said | null {
  const next = row[at + 1]
  if (next?.does === 'part') return { value: 1 / next.value, minutes: 0, end: at + 2 }
  if (next?.does === 'unit' || next?.does === 'of') {
    const said = withUnit(row, 1, at + 1)
    return said.minutes > 0 || said.value < 1 ? said : null
  }
  if (next?.does !== 'multiply') return null
  const { value, end } = countAt(row, at + 1)
  return withUnit(row, value, end)
}

/** "Two hundred and ten", "treinta y cinco". */
function countAt(row: readonly AmountWord[], start: number): { value: number; end: number } {
  let [total, current, at] = [0, 0, start]
  for (; ; at++) {
    const word = row[at]
    const isFirst = at === start
    if (word?.does === 'multiply') {
      current = (current || 1) * word.value
      if (word.value >= 1000) [total, current] = [total + current, 0]
    } else if ((word?.does === 'count' || word?.does === 'part') && (isFirst || mayAdd(current, word.value))) {
      current += word.value
    } else if (!(word?.does === 'and' && current >= 20 && row[at + 1]?.does === 'count')) break
  }
  return { value: total + current, end: at }
}

/** "Twenty" takes "two", "hundred" takes "forty", and after a thousand anything follows. */
const mayAdd = (current: number, more: number): boolean =>
  current === 0 || (current % 100 === 0 && more < 100) || (current >= 20 && current % 10 === 0 && more < 10)

function withUnit(row: readonly AmountWord[], value: number, end: number): Said {
  const [one, two, three] = [row[end], row[end + 1], row[end + 2]]
  // "One in three", "dos de cada diez", "dos tercios".
  if (one?.does === 'of' && two?.does === 'count' && two.value > value && value === 1) {
    return { value: 1 / two.value, minutes: 0, end: end + 2 }
  }
  if (one?.does === 'of' && two?.does === 'each' && three && three.value > value) {
    return { value: value / three.value, minutes: 0, end: end + 3 }
  }
  if (one?.does === 'part') return { value: value / one.value, minutes: 0, end: end + 1 }
  if (one?.does === 'unit') return { value, minutes: value * one.minutes, end: end + 1 }
  // "Ten more minutes".
  if (!one && two?.does === 'unit') return { value, minutes: value * two.minutes, end: end + 2 }
  return { value, minutes: 0, end }
}

function figureOf(low: string): number {
  const plain = low.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(/[,:]/, '.')
  return Number.parseFloat(plain)
}

const read = (does: NonNullable<AmountWord>['does'], list: string): [string, NonNullable<AmountWord>][] =>
  list.split(' ').map((entry) => {
    const [words = '', number = '0'] = entry.split('=')
    return [words, { does, value: Number(number), minutes: does === 'unit' ? Number(number) : 0 }]
  })

const inOrder = (does: 'count' | 'part', from: number, list: string): [string, NonNullable<AmountWord>][] =>
  list.split(' ').map((word, i) => [word, { does, value: from + i, minutes: 0 }])

const tables: Readonly<Record<Language, ReadonlyMap<string, NonNullable<AmountWord>>>> = {
  en: new Map([
    ...inOrder(
      'count',
      2,
      'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    ),
    ...read('count', 'thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 noon=12 midday=12'),
    ...read('count', 'pair=2 couple=2 both=2 twice=2 double=2 trio=3 triple=3 quartet=4 score=20'),
    ...inOrder('part', 3, 'third fourth fifth sixth seventh eighth ninth tenth'),
    ...read(
      'count',
      'eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30',
    ),
    ...read('multiply', 'dozen=12 hundred=100 thousand=1000 grand=1000 million=1000000'),
    ...read('half', 'half=0.5'),
    ...read('quarter', 'quarter=0.25'),
    ...read('article', 'a=1 an=1 one=1'),
    ...read('and', 'and'),
    ...read('of', 'of in'),
    ...read('unit', 'minute=1 hour=60 day=1440 week=10080 fortnight=20160 month=43200 year=525600'),
  ]),
  es: new Map([
    ...inOrder(
      'count',
      2,
      'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta',
    ),
    ...read('count', 'cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 mediodia=12'),
    ...read('count', 'par=2 pareja=2 ambos=2 ambas=2 doble=2 trio=3 triple=3 decena=10 veintena=20 treintena=30'),
    ...['dosciento', 'tresciento', 'cuatrociento', 'quiniento', 'seisciento', 'seteciento', 'ochociento', 'noveciento']
      .flatMap((word, i) => [`${word}s=${i * 100 + 200}`, `${word.slice(0, -1)}as=${i * 100 + 200}`])
      .flatMap((entry) => read('count', entry)),
    ...read('count', 'cien=100 ciento=100 centenar=100'),
    ...read('part', 'tercio=3 quinto=5 sexto=6 octavo=8 decimo=10'),
    ...read('multiply', 'docena=12 mil=1000 millon=1000000 millones=1000000'),
    ...read('half', 'medio=0.5 media=0.5 mitad=0.5'),
    ...read('quarter', 'cuarto=0.25'),
    ...read('article', 'un=1 una=1 uno=1'),
    ...read('and', 'y'),
    ...read('of', 'de'),
    ...read('each', 'cada'),
    ...read(
      'unit',
      'minuto=1 minutito=1 hora=60 dia=1440 semana=10080 quincena=21600 mes=43200 meses=43200 trimestre=129600 semestre=262800 año=525600 ano=525600',
    ),
  ]),
}
