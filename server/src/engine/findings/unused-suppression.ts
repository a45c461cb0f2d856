import type { Finding, Hit } from '../finding.ts'
import type { Text } from '../language/text.ts'
import type { Directive } from '../script/script.ts'
import { fileFormat } from '../sources.ts'
import { type Span, span } from '../span.ts'

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
  titles: ReadonlyMap<string, Text>,
): Generator<Hit> {
  const counts = new Map<Directive, number>()
  for (const { directive } of unused) counts.set(directive, (counts.get(directive) ?? 0) + 1)
  const allUnused = (directive: Directive) => counts.get(directive)! >= directive.rules.length
  for (const { directive, rule } of unused) {
    const title = rule === null ? null : titles.get(rule)
    if (title === undefined) continue
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
            en: `There is nothing here to ignore${title ? ` for “${title.en}” (${rule})` : ''}.`,
            es: `Aquí no hay nada que ignorar${title ? ` de «${title.es}» (${rule})` : ''}.`,
          },
      fixes: () => [
        {
          title: { en: 'Remove it', es: 'Quitarlo' },
          kind: 'rewrite',
          preferred: true,
          edits: [{ span: named && !allUnused(directive) ? withComma(directive, named) : directive.whole, text: '' }],
        },
      ],
    }
  }
}

/** The name with what parts it from the next one, or the last name from the one before. */
function withComma({ rules }: Directive, named: Directive['rules'][number]): Span {
  const i = rules.indexOf(named)
  const next = rules[i + 1]
  return next ? span(named.span.start, next.span.start) : span(rules[i - 1]!.span.end, named.span.end)
}
