import { isVagueGoal } from '../facts/sequence/stepGoals.ts'
import type { Finding, Fix } from '../finding.ts'
import { persistentOrAnnoying } from '../sources.ts'
import type { Span } from '../span.ts'

export const vagueGoal: Finding = {
  id: 'vague-goal',
  severity: 'info',
  level: 'cadence',
  title: { en: 'Goal that changes nothing', es: 'Objetivo que no cambia nada' },
  why: {
    en: '“Follow up” is what the caller does, not what should be different afterwards; such calls have nothing to say.',
    es: '«Dar seguimiento» es lo que hace quien llama, no lo que debe cambiar; esas llamadas no tienen nada que decir.',
  },
  advice: {
    en: 'Say what should be different after this step: delivered, confirmed, learned, reminded or closed.',
    es: 'Decir qué debe cambiar tras este paso: entregar, confirmar, averiguar, recordar o cerrar.',
  },
  source: persistentOrAnnoying,
  *script({ script, context, touches }) {
    const details = script.front.fields.filter(({ key }) => key === 'goal').map((field) => ({ touch: 0, field }))
    const steps = touches.flatMap(({ index, facts }) =>
      facts.timed.touch.fields.filter(({ key }) => key === 'goal').map((field) => ({ touch: index, field })),
    )
    for (const { touch, field } of [...details, ...steps]) {
      if (!isVagueGoal(field.value, context.language)) continue
      yield {
        touch,
        span: field.valueSpan,
        says: {
          en: `“${field.value}” does not say what should change; name it.`,
          es: `«${field.value}» no dice qué debe cambiar; concretarlo.`,
        },
        fixes: () => goals.map((goal) => replace(field.valueSpan, goal, context.language)),
      }
    }
  },
}

const goals = [
  { en: 'Deliver [what]', es: 'Entregar [qué]' },
  { en: 'Confirm that [what] arrived', es: 'Confirmar que llegó [qué]' },
  { en: 'Learn [what]', es: 'Averiguar [qué]' },
  { en: 'Remind of [what]', es: 'Recordar [qué]' },
  { en: 'Close the sequence', es: 'Cerrar la secuencia' },
]

const replace = (span: Span, goal: (typeof goals)[number], language: 'en' | 'es'): Fix => ({
  title: { en: `Change to “${goal.en}”`, es: `Cambiar por «${goal.es}»` },
  kind: 'stub',
  edits: [{ span, text: goal[language] }],
})
