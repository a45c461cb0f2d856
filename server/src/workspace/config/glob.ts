/**
 * Whether a path (with `/`) fits a pattern: `*` for any letters of a name, `?` for one, `**` for any folders. A pattern
 * without `/` fits names in any folder; one that ends in `/` all that is below. Its work is bounded by pattern times path.
 */
export function fits(pattern: string, path: string): boolean {
  const folder = pattern.endsWith('/')
  const parts = pattern.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.length === 0) return false
  if (parts.length === 1 && !folder && !pattern.startsWith('/')) parts.unshift('**')
  if (folder) parts.push('**')
  return wild(parts, path.split('/'), (part) => part === '**', partFits)
}

const partFits = (pattern: string, name: string): boolean =>
  wild(
    [...pattern.toLowerCase()],
    [...name.toLowerCase()],
    (letter) => letter === '*',
    (letter, other) => letter === '?' || letter === other,
  )

/** Wildcards over any list, one row at a time: `reached[j]` says that the pattern so far fits the first `j` items. */
function wild<T>(
  pattern: readonly T[],
  items: readonly T[],
  isMany: (part: T) => boolean,
  same: (a: T, b: T) => boolean,
) {
  let reached = [true, ...items.map(() => false)]
  for (const part of pattern) {
    const many = isMany(part)
    const row = [many && reached[0]!]
    for (let j = 0; j < items.length; j++)
      row.push(many ? reached[j + 1]! || row[j]! : reached[j]! && same(part, items[j]!))
    reached = row
  }
  return reached[items.length]!
}
