import type { About, Source } from '../src/engine/about.ts'
import type { Text } from '../src/engine/language/text.ts'
import type { Severity } from '../src/engine/script/script.ts'

/** The words for what a finding looks at, how loud it is and how far its source goes, as pages and tables write them. */
export const levelNames: Readonly<Record<About['level'], Text>> = {
  touch: { en: 'about one step', es: 'sobre un paso' },
  cadence: { en: 'about the sequence', es: 'sobre la secuencia' },
  script: { en: 'about the script', es: 'sobre el guion' },
  format: { en: 'about the file', es: 'sobre el archivo' },
}

export const severityNames: Readonly<Record<Severity, Text>> = {
  off: { en: 'off', es: 'desactivada' },
  hint: { en: 'hint', es: 'pista' },
  info: { en: 'information', es: 'información' },
  warning: { en: 'warning', es: 'aviso' },
  error: { en: 'error', es: 'error' },
}

export const strengthNames: Readonly<Record<Source['strength'], Text>> = {
  trainer: { en: 'a trainer’s advice', es: 'consejo de formador' },
  'vendor-data': { en: 'a vendor’s data', es: 'datos de un proveedor' },
  law: { en: 'law; a reminder, ask your legal team', es: 'ley; un recordatorio, consultar al equipo legal' },
  arithmetic: { en: 'arithmetic', es: 'aritmética' },
  format: { en: 'a rule of the file', es: 'regla del archivo' },
}
