/** Spanish number words, masculine. Digits without leading zeros in, at most 15 of them. */
export function spanishCardinal(n: number): string {
  if (n < 30) return small[n]!
  if (n < 100) return tens[Math.floor(n / 10)]! + (n % 10 ? ` y ${small[n % 10]}` : '')
  if (n < 1000) return n === 100 ? 'cien' : hundreds[Math.floor(n / 100)]! + after(n % 100)
  if (n < 1e6) return `${n < 2000 ? '' : `${short(Math.floor(n / 1000))} `}mil${after(n % 1000)}`
  const [size, power] = n < 1e12 ? [1e6, 'mill'] : [1e12, 'bill']
  const many = Math.floor(n / size)
  return `${short(many)} ${power}${many === 1 ? 'ón' : 'ones'}${after(n % size)}`
}

/** The first hundred; beyond, people count: `el cliente ciento diez`. */
export function spanishOrdinal(n: number): string | null {
  if (n < 1 || n > 100) return null
  if (n === 100) return 'centésimo'
  const [ten, one] = [tenths[Math.floor(n / 10)], firsts[n % 10]]
  return ten && one ? `${ten} ${one}` : ten || one!
}

/** `veintiuno` → `veintiún`, `uno` → `un`, as before `mil` and any masculine noun. */
export const apocope = (said: string): string => said.replace(/veintiuno$/, 'veintiún').replace(/\buno$/, 'un')

const after = (rest: number): string => (rest ? ` ${spanishCardinal(rest)}` : '')
const short = (n: number): string => apocope(spanishCardinal(n))

const small = [
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete',
  'dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete',
  'veintiocho veintinueve',
]
  .join(' ')
  .split(' ')
const tens = ['', '', '', ...'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')]
const hundreds = [
  '',
  ...'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  ),
]
const firsts = ' primero segundo tercero cuarto quinto sexto séptimo octavo noveno'.split(' ')
const tenths =
  ' décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo'.split(' ')
