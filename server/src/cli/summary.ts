import { type Language, plural } from '../engine/language/text.ts'
import type { Tally } from './tally.ts'

/** The last lines of the pretty check: how many suggestions of which kind, and what stands beside them. */
export function summary(tally: Tally, mostWarnings: number | null, language: Language): string {
  const say = sentences[language]
  const read = tally.files - tally.unread
  const all = tally.error + tally.warning + tally.info + tally.hint
  const counts = (['error', 'warning', 'info', 'hint'] as const)
    .filter((severity) => tally[severity] > 0)
    .map((severity) => say[severity](tally[severity]))
  return [
    all > 0 && say.found(all, tally.withFindings, read, listed(counts, say.and)),
    all === 0 && read > 0 && say.clean(read),
    tally.covered > 0 && say.covered(tally.covered),
    tally.suppressed > 0 && say.suppressed(tally.suppressed),
    mostWarnings !== null && say.tooMany(mostWarnings),
    tally.unread > 0 && say.unread(tally.unread),
  ]
    .filter((part) => part !== false)
    .join(' ')
}

/** The language for a whole run: the one asked for, else that of all scripts if they share it, else English. */
export function languageOfRun(tally: Tally, wanted: Language | null): Language {
  const [only, second] = tally.languages
  return wanted ?? (only && !second ? only : 'en')
}

type Sentences = Readonly<{
  and: string
  error(count: number): string
  warning(count: number): string
  info(count: number): string
  hint(count: number): string
  found(all: number, within: number, of: number, counts: string): string
  clean(files: number): string
  covered(count: number): string
  suppressed(count: number): string
  tooMany(most: number): string
  unread(count: number): string
}>

const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    and: 'and',
    error: (n) => plural(n, 'error', 'errors'),
    warning: (n) => plural(n, 'warning', 'warnings'),
    info: (n) => `${n} for information`,
    hint: (n) => plural(n, 'hint', 'hints'),
    found: (all, within, of, counts) => {
      const scripts = plural(of, 'script', 'scripts')
      return `${plural(all, 'suggestion', 'suggestions')} in ${within < of ? `${within} of ${scripts}` : scripts}: ${counts}.`
    },
    clean: (n) => `Nothing to change in ${plural(n, 'script', 'scripts')}.`,
    covered: (n) => `${n} of them ${n === 1 ? 'is' : 'are'} only named, after "Also".`,
    suppressed: (n) => `${plural(n, 'more is', 'more are')} ignored in the script on purpose.`,
    tooMany: (n) => `At most ${plural(n, 'warning is', 'warnings are')} allowed (--max-warnings).`,
    unread: (n) => `${plural(n, 'file', 'files')} could not be read.`,
  },
  es: {
    and: 'y',
    error: (n) => plural(n, 'error', 'errores'),
    warning: (n) => plural(n, 'aviso', 'avisos'),
    info: (n) => `${n} de información`,
    hint: (n) => plural(n, 'pista', 'pistas'),
    found: (all, within, of, counts) => {
      const scripts = plural(of, 'guion', 'guiones')
      return `${plural(all, 'sugerencia', 'sugerencias')} en ${within < of ? `${within} de ${scripts}` : scripts}: ${counts}.`
    },
    clean: (n) => `Nada que cambiar en ${plural(n, 'guion', 'guiones')}.`,
    covered: (n) => `${n} de ellas solo se ${n === 1 ? 'nombra' : 'nombran'}, tras «También».`,
    suppressed: (n) => `${n} más se ${n === 1 ? 'ignora' : 'ignoran'} a propósito en el guion.`,
    tooMany: (n) =>
      `Se ${n === 1 ? 'permite' : 'permiten'} como mucho ${plural(n, 'aviso', 'avisos')} (--max-warnings).`,
    unread: (n) => (n === 1 ? 'No se pudo leer 1 archivo.' : `No se pudieron leer ${n} archivos.`),
  },
}

const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`
