/**
 * What somebody does to somebody, told by classes of words over a sentence as a line: `say`, with all of `with` anywhere
 * beside it, and all of `near` there or in the sentence before or behind; silent where `unless` is heard in it.
 */
export type Frame = Readonly<{ say: RegExp; with: readonly RegExp[]; near: readonly RegExp[]; unless?: RegExp }>

/**
 * Builds frames from a notation: `{name}` is a class of words, `,` a pause that is written, `~3` up to three words within
 * a clause, `..8` up to eight words across pauses, `^` the start of the sentence, ` & ` parts that stand in any order,
 * ` && ` in front of parts that may as well stand in a neighbouring sentence; the rest is a regular expression over words
 * with one blank between them.
 */
export function framesOf(
  classes: Readonly<Record<string, string>>,
  rows: readonly (readonly [say: string, unless?: string])[],
): readonly Frame[] {
  const named = (pattern: string): string =>
    pattern.replace(/\{(\p{L}+)\}/gu, (_, name: string) => {
      const words = classes[name]
      if (words === undefined) throw new Error(`{${name}} is no class in “${pattern}”.`)
      return `(?:${named(words)})`
    })
  const read = (pattern: string): RegExp =>
    new RegExp(
      `${pattern.startsWith('^') ? '^ ' : ' '}(?:${named(pattern.replace(/^\^/, '').trim())})(?= )`
        .replaceAll(',', '\\|')
        .replace(/~(\d+) /g, '(?:[^ |]+ ){0,$1}')
        .replace(/\.\.(\d+) /g, '(?:[^ ]+ ){0,$1}')
        .replace(/\((?!\?)/g, '(?:'),
      'u',
    )
  return rows.map(([parts, unless]) => {
    const [own, ...near] = parts.split(' && ')
    const [say, ...others] = own!.split(' & ').map(read)
    return { say: say!, with: others, near: near.map(read), ...(unless ? { unless: read(unless) } : {}) }
  })
}
