/** Word lists written as text, so that they stay readable: `mr mister, etc et cetera`. An underscore in a key is a blank. */
export const table = (text: string): Readonly<Record<string, string>> => Object.fromEntries(entries(text))

/** `kg kilogram/kilograms`: the forms of each key; a single one stands for both numbers. */
export function forms<T extends readonly string[] = readonly [string, string]>(
  text: string,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    entries(text).map(([key, value]) => {
      const all = value.split('/')
      return [key, (all.length === 1 ? [value, value] : all) as unknown as T]
    }),
  )
}

/** `1 george aisle, 2 hundred`: the number of each word. */
export const numbers = (text: string): ReadonlyMap<string, number> =>
  new Map(
    entries(text).flatMap(([count, list]) => list.split(/\s+/).map((word): [string, number] => [word, Number(count)])),
  )

/** Words between blanks. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

function entries(text: string): [string, string][] {
  return text
    .trim()
    .split(/,\s+/)
    .map((entry) => {
      const blank = entry.indexOf(' ')
      return [entry.slice(0, blank).replaceAll('_', ' '), entry.slice(blank + 1)]
    })
}
