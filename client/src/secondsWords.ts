/** Writes numbers of seconds the way the language of the editor does. */
export type SecondsWords = ReturnType<typeof secondsWords>

/** For one locale; `language` is the one of ours that it belongs to. */
export function secondsWords(locale: string) {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const fine = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const column = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return {
    language: locale.toLowerCase().startsWith('es') ? 'es' : 'en',
    /** Whole seconds from ten on, one decimal below. */
    short: (seconds: number) => (seconds >= 9.95 ? whole : fine).format(seconds),
    /** Always one decimal, to stand under each other. */
    aligned: (seconds: number) => column.format(seconds),
  } as const
}
