// The fixes that findings share: what is left out, what is added, what is changed, whole steps.
export { addNextStep, addNumber, addSentence, giveNextStep, introduce, statePurpose } from './fixes/add.ts'
export { moveBefore, moveToFront, replaceSentence, replaceWith } from './fixes/change.ts'
export { addDetail, detailOf } from './fixes/details.ts'
export { dropClause, dropSentences, dropWords } from './fixes/drop.ts'
export { reschedule } from './fixes/reschedule.ts'
export { addToStep, deleteSteps } from './fixes/steps.ts'

/** The line end that a text uses first: what a fix adds keeps to it. */
export const lineBreakOf = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
