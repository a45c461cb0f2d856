import { matchAt } from './characters.ts'
import type { Voice } from './voice.ts'

const unitName = /[ \u00A0\u202F]?(sq ft|sq m|km\/h|[°º][CF]?|\p{L}{1,4}[²³23]?)(?![\p{L}\d])/uy
const scaleName = /(?:[kKM]|MM)(?![\p{L}\d])/uy

/** The unit after a number, glued to it or after a blank, or the thousands and millions glued to it: one and many. */
export function unitAfter(
  text: string,
  end: number,
  { words }: Voice,
): { end: number; names: readonly string[] } | null {
  const found = matchAt(unitName, text, end)
  if (!found) return null
  const name = found[1]!
  // Capital letters alone are codes (`5G`), save litres, volts and watts; a lone letter after a blank may be a word.
  const key = name.length > 1 || 'LVW'.includes(name) ? name.toLowerCase() : name
  const sure = name.length > 1 || found[0] === name || 'mglhtL°º'.includes(name)
  const scale = matchAt(scaleName, text, end)?.[0] ?? ''
  const names = (sure && Object.hasOwn(words.units, key) && words.units[key]) || words.scales[scale]
  return names ? { end: end + found[0].length, names } : null
}
