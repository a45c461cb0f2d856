/**
 * What somebody does to somebody, told by classes of words over a sentence as a line: `say`, with all of `with` anywhere
 * beside it; silent where `unless` is heard.
 */
export type Frame = Readonly<{ say: RegExp; with: readonly RegExp[]; unless?: RegExp }>

/**
 * Builds frames from a notation: `{name}` is a class of words, `,` a pause that is written, `~3` up to three words within
 * a clause, `..8` up to eight words across pauses, `^` the start of the sentence,
 * ` & ` parts that stand in any order; the rest is a regular expression over
 * words with one blank between them.
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
    const [say, ...others] = parts.split(' & ').map(read)
    return { say: say!, with: others, ...(unless ? { unless: read(unless) } : {}) }
  })
}
