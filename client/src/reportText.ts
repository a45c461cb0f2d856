import type { ExplainResult, HearResult } from '../../server/src/protocol.ts'
import { redact, redactMessage } from './redact.ts'

/** A suggestion that somebody thinks is wrong, and where it was made. */
export type Wrong = Readonly<{
  rule: string
  message: string
  /** The sentence it is about, as written; the line, where it is about no sentence. */
  sentence: string
  language: string
  extension: string
  editor: string
}>

type Place = NonNullable<HearResult>['touches'][number]['range']['start']

/** What is copied: in English, for whoever mends the check, and without names, numbers or addresses. */
export function reportText({ rule, message, sentence, language, extension, editor }: Wrong): string {
  return [
    `**Suggestion:** \`${rule}\``,
    `**Message:** ${redactMessage(message)}`,
    `**Sentence (${language}):**`,
    '',
    ...redact(sentence)
      .split('\n')
      .map((line) => `> ${line}`),
    '',
    `**Version:** Voicemail Script ${extension}, VS Code ${editor}`,
    '',
  ].join('\n')
}

/** The sentence at a place, in one line; null where there is none. */
export function sentenceAt({ touches }: NonNullable<ExplainResult>, at: Place): string | null {
  const order = (a: Place, b: Place) => a.line - b.line || a.character - b.character
  const sentences = touches.flatMap((touch) => touch.sentences)
  return sentences.find(({ range }) => order(range.start, at) <= 0 && order(at, range.end) < 0)?.text ?? null
}
