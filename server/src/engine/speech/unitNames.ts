import type { Figure } from './figures.ts'
import type { Voice } from './voice.ts'
import { speechWords } from './words.ts'

const unitName = /[ \u00A0\u202F]?((?:sq ft|sq m|km\/h|[°º][CF]?|\p{L}{1,4}[²³23]?))(?![\p{L}\d])/uy

/** The unit after a number, glued to it or after a blank, with its singular and plural. */
export function unitAfter(
  text: string,
  figure: Figure,
  voice: Voice,
): { end: number; names: readonly [string, string] } | null {
  unitName.lastIndex = figure.end
  const found = unitName.exec(text)
  const name = found?.[1]
  if (!found || name === undefined) return null
  const names = unitNamed(name, voice)
  // A lone letter after a blank may be a word; these are not.
  const sure = name.length > 1 || found[0].length === 1 || 'mglhtL°º'.includes(name)
  return names && sure ? { end: figure.end + found[0].length, names } : null
}

/** Capital letters alone are codes (`5G`), save the litre. */
function unitNamed(name: string, voice: Voice): readonly [string, string] | undefined {
  const { units } = speechWords[voice.language]
  const key = name.length > 1 || name === 'L' ? name.toLowerCase() : name
  return Object.hasOwn(units, key) ? units[key] : undefined
}
