/** English number words. Digits without leading zeros in, at most 15 of them. */
export function englishCardinal(digits: string, and: boolean): string {
  if (digits === '0') return 'zero'
  const said: string[] = []
  for (let at = 0; at < digits.length; ) {
    const left = digits.length - at
    const size = left % 3 || 3
    const group = Number(digits.slice(at, at + size))
    at += size
    if (group === 0) continue
    const hundreds = Math.floor(group / 100)
    const rest = group % 100
    if (hundreds) said.push(small[hundreds]!, 'hundred')
    // `one thousand and five`: before the last two digits, where anything was said.
    if (and && rest && (hundreds || (at === digits.length && said.length))) said.push('and')
    if (rest) said.push(below100(rest))
    if (left > 3) said.push(powers[Math.ceil(left / 3)]!)
  }
  return said.join(' ')
}

/** `twenty one` → `twenty first`. */
export function englishOrdinal(cardinal: string): string {
  const cut = cardinal.lastIndexOf(' ') + 1
  const last = cardinal.slice(cut)
  return cardinal.slice(0, cut) + (irregular[last] ?? `${last.replace(/t$/, '').replace(/y$/, 'ie')}th`)
}

const below100 = (n: number): string =>
  n < 20 ? small[n]! : tens[Math.floor(n / 10)]! + (n % 10 ? ` ${small[n % 10]}` : '')

const small = [
  'zero one two three four five six seven eight nine ten eleven twelve',
  'thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ')
const tens = ['', '', ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')]
const powers = ['', '', 'thousand', 'million', 'billion', 'trillion']
const irregular: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  nine: 'ninth',
  twelve: 'twelfth',
}
