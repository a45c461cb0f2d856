import type { Finding, Hit } from '../finding.ts'
import type { Directive } from '../script/script.ts'
import { fileFormat } from '../sources.ts'

export const unusedSuppression: Finding = {
  id: 'unused-suppression',
  severity: 'info',
  level: 'format',
  title: { en: 'Nothing to ignore here', es: 'Aquí no hay nada que ignorar' },
  why: {
    en: 'A comment that ignores nothing may once hide something that matters.',
    es: 'Un comentario que no ignora nada puede ocultar algún día algo importante.',
  },
  advice: { en: 'Take the comment out.', es: 'Quitar el comentario.' },
  source: fileFormat,
}

/** The hits, once it is known what the directives took out; names that no finding has are another finding's business. */
export function* unusedSuppressions(
  unused: readonly Readonly<{ directive: Directive; rule: string | null }>[],
  knownRules: ReadonlySet<string>,
): Generator<Hit> {
  for (const { directive, rule } of unused) {
    if (rule !== null && !knownRules.has(rule)) continue
    const named = directive.rules.find(({ name }) => name === rule)
    const ends = directive.kind === 'enable'
    yield {
      span: named?.span ?? directive.span,
      inSource: true,
      says: ends
        ? {
            en: 'Nothing is being ignored that this could end.',
            es: 'No se está ignorando nada que esto pueda terminar.',
          }
        : {
            en: `There is nothing here to ignore${rule ? ` for “${rule}”` : ''}.`,
            es: `Aquí no hay nada que ignorar${rule ? ` de «${rule}»` : ''}.`,
          },
      fixes: () => [
        {
          title: { en: 'Remove it', es: 'Quitarlo' },
          kind: 'rewrite',
          preferred: true,
          edits: [{ span: named && directive.rules.length > 1 ? named.span : directive.span, text: '' }],
        },
      ],
    }
  }
}
