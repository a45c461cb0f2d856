import type { Text } from '../text.ts'
import { type Country, countryNames } from './countryNames.ts'
import type { TeamCountry } from './teamCountry.ts'

// Numbers that may not show on unsolicited sales calls. Not legal advice: the messages say so.

/** Why a number may not show on an unsolicited sales call in a country; null where it may. */
export function barredBecause(country: Country, phone: string, own: TeamCountry | null): Text | null {
  const { code, digits } = numbering[country]
  const written = phone.replace(/\D/g, '')
  const abroad = new RegExp(`^(?:00)?${code}(?=\\d{${digits},}$)`)
  const number = written.replace(abroad, '').replace(/^0+/, '')
  if (own?.barred) {
    const start = own.barred.find((each) => number.startsWith(each.replace(/^0+/, '')))
    return start === undefined ? null : barredByTeam(start, countryNames[country])
  }
  const law = barred[country]
  return law && number.length === digits && law.starts.some((start) => number.startsWith(start)) ? law.says : null
}

/** The code behind `+`, and how many digits a number has at least without it. */
const numbering: Readonly<Record<Country, { code: string; digits: number }>> = {
  US: { code: '1', digits: 10 },
  UK: { code: '44', digits: 9 },
  ES: { code: '34', digits: 9 },
  MX: { code: '52', digits: 10 },
  CO: { code: '57', digits: 10 },
  PE: { code: '51', digits: 8 },
  AR: { code: '54', digits: 10 },
  CL: { code: '56', digits: 9 },
  UY: { code: '598', digits: 8 },
}

/** The day on which these were last checked. */
export const numbersChecked = '2026-11-22'

/** Spain's order is in force since June 2025. */
const barred: Readonly<Partial<Record<Country, { starts: readonly string[]; says: Text }>>> = {
  ES: {
    starts: ['6', '7'],
    says: {
      en: 'Spain bars mobile numbers from unsolicited sales calls (Order TDF/149/2025); a reminder, ask your legal team.',
      es: 'España no permite números móviles en llamadas comerciales no solicitadas (Orden TDF/149/2025); es un recordatorio, consultar al equipo legal.',
    },
  },
}

const barredByTeam = (start: string, place: Text): Text => ({
  en: `In ${place.en} no number that begins with ${start} may show on an unsolicited call (the team’s configuration).`,
  es: `En ${place.es} no puede verse en una llamada no solicitada un número que empieza por ${start} (la configuración del equipo).`,
})
