import type { TouchReport } from '../engine/report.ts'
import { saidText } from '../engine/speech/saidText.ts'
import { clean } from './clean.ts'
import type { FileLines } from './filePrinter.ts'
import { stepLine } from './stepLine.ts'
import { type Words, words } from './words.ts'
import { columns, padStart, wrap } from './wrap.ts'

/** The text as it is heard: under each step its sentences, one a line, with their seconds before them. */
export const hearLines: FileLines = ({ touches }, language, { width }, color) => {
  const say = words[language]
  const steps = touches.map((touch) => ({ touch, heard: heardIn(touch, say) }))
  const margin = Math.max(0, ...steps.flatMap(({ heard }) => heard.map(({ seconds }) => columns(seconds))))
  const indent = ' '.repeat(4 + margin + 2)
  const sentence = ({ seconds, said }: Heard) => {
    const [first = '', ...rest] = wrap(said, Math.max(MIN_WIDTH, width - indent.length))
    return [`    ${color.faint(padStart(seconds, margin))}  ${first}`, ...rest.map((line) => indent + line)]
  }
  return steps.flatMap(({ touch, heard }) => [
    ...wrap(stepLine(touch, touches.length === 1, say), width - 2).map((line) => `  ${color.strong(line)}`),
    ...heard.flatMap(sentence),
  ])
}

type Heard = Readonly<{ seconds: string; said: string }>

const MIN_WIDTH = 12

function heardIn({ facts }: TouchReport, say: Words): Heard[] {
  if (!facts.spoken) return []
  return saidText(facts.timed).map(({ text, seconds }) => ({
    seconds: seconds < 9.95 ? say.tenths(seconds) : say.seconds(seconds),
    said: clean(text),
  }))
}
