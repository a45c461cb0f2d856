import type { TimingResult } from '../../../server/src/protocol.ts'
import type { Timed } from './pace.ts'

type Language = NonNullable<TimingResult>['language']

/** A text to read aloud where there is no script: with its seconds by the clock, held to it by a test. */
export type StandardPassage = Readonly<{ text: string; timed: Timed }>

/** One for each language, in lines that fit a narrow window. */
export const standardPassages: Readonly<Record<Language, StandardPassage>> = {
  en: {
    text: `Good morning. Your loading dock on Mill Street turned away
three trucks on Monday, all of them before eight o'clock.
I have sent you a list of the hours when the dock next door
stands empty. It may save your drivers a long wait.
I will try you again on Thursday at ten. If another hour
suits you better, just let me know.
`,
    timed: { seconds: 22.7, cued: 0, pace: 150 },
  },
  es: {
    text: `Buenos días. El lunes, su muelle de la calle del Molino
tuvo que devolver tres camiones, todos antes de las ocho.
Le he enviado una lista de las horas en que el muelle
de al lado está libre. Puede ahorrar a sus conductores
una larga espera. Vuelvo a llamar el jueves a las diez.
Si le viene mejor otra hora, basta con decírmelo.
`,
    timed: { seconds: 23.2, cued: 0, pace: 150 },
  },
}
