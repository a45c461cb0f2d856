import type { Text } from '../engine/language/text.ts'
import { commands } from './options.ts'

/** One sentence for each thing that can be wrong with a command line, saying what would be right. */
export const mistakes = {
  commandFirst: (command: string): Text => ({
    en: `Say first what to do, for example: voicemail ${command}`,
    es: `Primero va lo que se quiere hacer, por ejemplo: voicemail ${command}`,
  }),
  noSuchCommand: (name: string): Text => {
    const near = nearest(name, commands)
    if (near)
      return {
        en: `There is no command "${name}". Did you mean "${near}"?`,
        es: `No existe la orden «${name}». ¿Será «${near}»?`,
      }
    const path = /[./\\]/.test(name)
    return {
      en: path
        ? `Say first what to do: voicemail check ${name}`
        : `There is no command "${name}". The commands are ${listed(commands, 'and')}; "voicemail --help" explains them.`,
      es: path
        ? `Primero va lo que se quiere hacer: voicemail check ${name}`
        : `No existe la orden «${name}». Las órdenes son ${listed(commands, 'y')}; «voicemail --help» las explica.`,
    }
  },
  noSuchOption: (name: string, known: readonly string[]): Text => {
    const near = nearest(name.replace(/^-+/, ''), known)
    return near
      ? {
          en: `There is no option ${name}. Did you mean --${near}?`,
          es: `No existe la opción ${name}. ¿Será --${near}?`,
        }
      : {
          en: `There is no option ${name}; "--help" lists them all.`,
          es: `No existe la opción ${name}; «--help» las muestra todas.`,
        }
  },
  noSuchRule: (name: string, known: readonly string[]): Text => {
    const near = nearest(name, known)
    return {
      en: `There is no suggestion called "${name}"${near ? `. Did you mean "${near}"?` : '; "voicemail rules" lists them all.'}`,
      es: `Ninguna sugerencia se llama «${name}»${near ? `. ¿Será «${near}»?` : '; «voicemail rules» las muestra todas.'}`,
    }
  },
  oneFolder: {
    en: 'Give one folder at most: that of the configuration.',
    es: 'Se puede dar como mucho una carpeta: la de la configuración.',
  } satisfies Text,
  valueMissing: (name: string): Text => ({ en: `${name} needs a value.`, es: `A ${name} le falta un valor.` }),
  valueTooMuch: (name: string): Text => ({ en: `${name} takes no value.`, es: `${name} no lleva ningún valor.` }),
  notAllowed: (name: string, value: string, allowed: readonly string[]): Text => ({
    en: `--${name} can be ${listed(allowed, 'or')}, not "${value}".`,
    es: `--${name} puede ser ${listed(allowed, 'o')}, no «${value}».`,
  }),
  notACount: (value: string): Text => ({
    en: `--max-warnings needs a whole number such as 10, not "${value}".`,
    es: `--max-warnings necesita un número entero, como 10, no «${value}».`,
  }),
  notADate: (value: string): Text => ({
    en: `--today needs a date such as 2026-11-23 (year, month, day), not "${value}".`,
    es: `--today necesita una fecha como 2026-11-23 (año, mes, día), no «${value}».`,
  }),
  notAPace: (value: string): Text => ({
    en: `--pace needs 80 to 260 words a minute, or calm, normal or brisk, not "${value}".`,
    es: `--pace necesita de 80 a 260 palabras por minuto, o tranquilo, normal o ágil, no «${value}».`,
  }),
  stdinAndPaths: {
    en: 'With --stdin-filepath the script comes from standard input, so give no other path.',
    es: 'Con --stdin-filepath el guion llega por la entrada estándar: no se puede dar otra ruta.',
  } satisfies Text,
  stdinAndFix: {
    en: '--fix writes into files, so it does not go with --stdin-filepath.',
    es: '--fix escribe en archivos: no va con --stdin-filepath.',
  } satisfies Text,
  emptyPath: {
    en: 'One of the paths is empty.',
    es: 'Una de las rutas está vacía.',
  } satisfies Text,
}

const listed = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`

/** The known name that is at most two slips away, if one is. */
function nearest(name: string, known: readonly string[]): string | null {
  const [best] = known
    .map((one) => ({ one, slips: slipsBetween(name.slice(0, 40), one) }))
    .filter(({ one, slips }) => slips <= Math.min(2, one.length - 2))
    .sort((a, b) => a.slips - b.slips)
  return best?.one ?? null
}

function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++)
      next.push(Math.min((row[j] ?? 0) + (a[i] === b[j] ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    row = next
  }
  return row.at(-1) ?? 0
}
