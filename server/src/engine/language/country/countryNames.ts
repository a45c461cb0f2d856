import type { Text } from '../text.ts'

/** The countries that a script may name, as a sentence says them behind “in”. */
export const countryNames = {
  US: { en: 'the United States', es: 'Estados Unidos' },
  UK: { en: 'the United Kingdom', es: 'el Reino Unido' },
  ES: { en: 'Spain', es: 'España' },
  MX: { en: 'Mexico', es: 'México' },
  CO: { en: 'Colombia', es: 'Colombia' },
  PE: { en: 'Peru', es: 'Perú' },
  AR: { en: 'Argentina', es: 'Argentina' },
  CL: { en: 'Chile', es: 'Chile' },
  UY: { en: 'Uruguay', es: 'Uruguay' },
} as const satisfies Readonly<Record<string, Text>>

/** A country that a script may name: the engine's regions. */
export type Country = keyof typeof countryNames
