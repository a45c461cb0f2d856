import { CUE, JOIN, TAG, type Touch } from '../../server/src/engine/script/script.ts'
import { readTouch } from '../../server/src/engine/script/touch.ts'

/** What is read aloud of a message, a string a paragraph: tags as ▢, directions and markup gone, blanks as one. */
export const spokenText = (text: string): string[] => paragraphsOf(readTouch(text))

/** The same of a touch that is read already. */
export const paragraphsOf = ({ spoken, paragraphs }: Touch): string[] =>
  paragraphs.map(({ start, end }) => plain(spoken.slice(start, end))).filter((words) => words !== '')

/** Its sentences. */
export const sentencesIn = (text: string): string[] => {
  const { spoken, sentences } = readTouch(text)
  return sentences.map(({ start, end }) => plain(spoken.slice(start, end)))
}

const plain = (spoken: string): string =>
  spoken
    .replaceAll(JOIN, '')
    .replaceAll(CUE, '')
    .replace(new RegExp(`${TAG}+`, 'g'), '▢')
    .replace(/\s+/g, ' ')
    .trim()
