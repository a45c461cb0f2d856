import type { TouchFacts } from '../facts/facts.ts'
import type { Fix, ScriptFacts } from '../finding.ts'
import { plural, type Text } from '../language/text.ts'
import { shifted, span } from '../span.ts'
import { addSentence } from './add.ts'

type Step = ScriptFacts['touches'][number]

/** Deletes whole steps; the edits count from `from` on. */
export function deleteSteps({ script }: ScriptFacts, steps: readonly Step[], from: number): Fix {
  const edits = steps.map(({ index }) => {
    const { start, end } = script.touches[index - 1]!
    return { span: span(start - from, end - from), text: '' }
  })
  const title = {
    en: `Delete ${plural(steps.length, 'step', 'steps')}`,
    es: `Borrar ${plural(steps.length, 'paso', 'pasos')}`,
  }
  return { title, kind: 'refactor', edits }
}

/** A last sentence in a step, for a finding that speaks of the whole script; none where the step says nothing yet. */
export function addToStep({ facts, start, index }: Step, text: Text, kind: 'rewrite' | 'stub' = 'rewrite'): Fix[] {
  const said = text[facts.context.language]
  const { edits } = hasText(facts) ? addSentence(facts, said) : { edits: [] }
  if (edits.length === 0) return []
  const title = { en: `Add “${said}” to step ${index}`, es: `Añadir «${said}» al paso ${index}` }
  const moved = edits.map((edit) => ({ ...edit, span: shifted(edit.span, start) }))
  return [{ title, kind, preferred: true, edits: moved }]
}

const hasText = ({ sentences }: TouchFacts): boolean => sentences.length > 0
