import type { TouchFacts } from '../facts/facts.ts'
import { isSequence } from '../facts/sequence/contacts.ts'
import { isEmptyGoal } from '../facts/sequence/stepGoals.ts'
import type { Finding, Fix } from '../finding.ts'
import { lineBreakOf } from '../fixes.ts'
import { persistentOrAnnoying } from '../sources.ts'
import { span } from '../span.ts'

export const missingGoal: Finding = {
  id: 'missing-goal',
  severity: 'info',
  level: 'cadence',
  title: { en: 'Step without a goal', es: 'Paso sin objetivo' },
  why: {
    en: 'A contact that has no goal of its own turns into a call for the sake of calling.',
    es: 'Un contacto sin un objetivo propio acaba en una llamada por llamar.',
  },
  advice: {
    en: 'Say in one line what should be different after this step: delivered, confirmed, learned, reminded or closed.',
    es: 'Decir en una línea qué debe cambiar tras este paso: entregar, confirmar, averiguar, recordar o cerrar.',
  },
  source: persistentOrAnnoying,
  *script({ script, touches }) {
    const forAll = script.front.values.goal
    if (!isSequence(script.cut, touches) || (forAll && !isEmptyGoal(forAll))) return
    for (const { index, facts } of touches) {
      const { goal } = facts.fields
      if (goal && !isEmptyGoal(goal)) continue
      const blank = facts.timed.touch.fields.find(({ key }) => key === 'goal')
      yield {
        touch: index,
        span: goal && blank ? blank.valueSpan : 'anchor',
        says: { en: 'This step has no goal; add one.', es: 'Este paso no tiene objetivo; añadir uno.' },
        fixes: () => (blank ? [] : [insertGoal(facts)]),
      }
    }
  },
}

/** A line `- goal:` after the step's other details, with a blank that the writer fills. */
function insertGoal({ timed, context }: TouchFacts): Fix {
  const { fields, heading, text } = timed.touch
  const after = fields.at(-1)?.span.end ?? heading?.end ?? 0
  const goal = { en: '- goal: [what should change]', es: '- objetivo: [qué debe cambiar]' }[context.language]
  return {
    title: { en: 'Add a goal', es: 'Añadir un objetivo' },
    kind: 'stub',
    preferred: true,
    edits: [{ span: span(after, after), text: `${lineBreakOf(text)}${goal}` }],
  }
}
