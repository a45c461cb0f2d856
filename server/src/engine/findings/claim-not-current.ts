import { quote } from '../facts/heard.ts'
import type { Finding } from '../finding.ts'
import { teamConfiguration } from '../sources.ts'

export const claimNotCurrent: Finding = {
  id: 'claim-not-current',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Claim past its date', es: 'Afirmación caducada' },
  why: {
    en: 'The team allowed this claim for a time, and the time is over: whoever checks it finds it untrue.',
    es: 'El equipo permitió esta afirmación por un tiempo, y ese tiempo pasó: quien la compruebe verá que no es cierta.',
  },
  advice: {
    en: 'Take the claim out, or have it proven again and its date moved in the team’s configuration.',
    es: 'Quitar la afirmación, o demostrarla de nuevo y cambiar su fecha en la configuración del equipo.',
  },
  source: teamConfiguration,
  channels: { also: 'unspoken' },
  *touch(t) {
    for (const { said, ended, span } of t.team) {
      if (said.kind !== 'allowed' || ended === null) continue
      const heard = quote(t, span)
      const { expires, on } = ended
      const dated = t.fields.date === on
      yield {
        span,
        says: {
          en: `“${heard}” was allowed until ${expires}; ${dated ? 'this step is for' : 'today is'} ${on}. Take it out or have it proven again.`,
          es: `«${heard}» se permitía hasta el ${expires}; ${dated ? 'este paso es del' : 'hoy es'} ${on}. Quitarla o demostrarla de nuevo.`,
        },
      }
    }
  },
}
