/** Word lists written as text, so that they stay readable: `mr mister, ud|vd usted`. An underscore in a key is a blank. */
export const table = (text: string): Readonly<Record<string, string>> => Object.fromEntries(entries(text))

/** `kg kilogram, ft foot/feet`: the forms of each key; where there is one, the plural adds an s. */
export const forms = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    entries(text).map(([key, value]) => [key, value.includes('/') ? value.split('/') : [value, `${value}s`]]),
  )

/** `1 george aisle, 2 hundred`: the number of each word. */
export const numbers = (text: string): ReadonlyMap<string, number> =>
  new Map(entries(text).flatMap(([count, list]) => [...words(list)].map((word) => [word, Number(count)])))

/** Words between blanks. */
export const words = (text: string): ReadonlySet<string> => new Set(list(text))

/** The same, in order. */
export const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Entries between commas; keys that mean the same are joined by a stroke. */
const entries = (text: string): [string, string][] =>
  text
    .trim()
    .split(/,\s+/)
    .flatMap((entry) => {
      const blank = entry.indexOf(' ')
      const keys = entry.slice(0, blank).replaceAll('_', ' ').split('|')
      return keys.map((key): [string, string] => [key, entry.slice(blank + 1)])
    })
