import type { Finding, Hit } from '../finding.ts'
import { typoDistance } from '../language/forms/typo.ts'
import { fromProblems } from '../problems.ts'
import { fileFormat } from '../sources.ts'

const problems = fromProblems('unknown-rule')

export const unknownRule: Finding = {
  id: 'unknown-rule',
  severity: 'warning',
  level: 'format',
  title: { en: 'Unknown suggestion name', es: 'Nombre de sugerencia desconocido' },
  why: {
    en: 'A name that no suggestion has turns nothing off.',
    es: 'Un nombre que no tiene ninguna sugerencia no desactiva nada.',
  },
  advice: { en: 'Use the name shown beside the suggestion.', es: 'Usar el nombre que aparece junto a la sugerencia.' },
  source: fileFormat,
  touch: problems.touch,
  *script(s) {
    yield* problems.script(s)
    for (const { rules } of s.script.directives)
      for (const { name, span } of rules) {
        if (s.knownRules.has(name)) continue
        const meant = closest(name, s.knownRules)
        yield {
          span,
          inSource: true,
          says: {
            en: `No suggestion is called “${name}”${meant ? `; perhaps “${meant}”` : ''}.`,
            es: `Ninguna sugerencia se llama «${name}»${meant ? `; quizá «${meant}»` : ''}.`,
          },
          fixes: () => (meant ? [replaceName(span, meant)] : []),
        }
      }
  },
}

function closest(name: string, known: ReadonlySet<string>): string | null {
  let best: string | null = null
  let distance = Math.min(3, Math.floor(name.length / 3)) + 1
  for (const id of known) {
    const d = typoDistance(name.toLowerCase().slice(0, 60), id, distance - 1)
    if (d < distance) {
      best = id
      distance = d
    }
  }
  return best
}

const replaceName = (span: Hit['span'] & object, meant: string) => ({
  title: { en: `Change to “${meant}”`, es: `Cambiar por «${meant}»` },
  kind: 'rewrite' as const,
  preferred: true as const,
  edits: [{ span, text: meant }],
})
