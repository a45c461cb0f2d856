/** The languages of scripts and of messages. A record over them does not compile while one is missing. */
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

/** A sentence in every language of messages. */
export type Text = Readonly<Record<Language, string>>

/** The count and the noun that goes with it: `plural(2, 'day', 'days')` is "2 days". */
export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** Seconds for people: whole ones from ten on, one decimal below; a comma in Spanish. */
export function secondsText(seconds: number): Text {
  const en = seconds >= 9.95 ? String(Math.round(seconds)) : String(Math.round(seconds * 10) / 10)
  return { en, es: en.replace('.', ',') }
}

/** Seconds that are over a limit, with as many decimals as it takes to see it. */
export function overText(seconds: number, limit: number): Text {
  if (Math.round(seconds) > limit) return secondsText(seconds)
  const en = String(Math.ceil(Math.max(seconds, limit + 0.01) * 10) / 10)
  return { en, es: en.replace('.', ',') }
}
