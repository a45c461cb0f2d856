import type { HearResult } from '../../server/src/protocol.ts'
import { stepName, type Translate } from './durationWords.ts'
import { secondsWords } from './secondsWords.ts'
import { oneLine, secondsWidth, type ViewLine, type ViewText, viewText } from './viewText.ts'

/** One sentence a line behind its seconds, under the name of its step. */
export function hearsText({ touches }: NonNullable<HearResult>, t: Translate, locale: string): ViewText {
  const say = secondsWords(locale)
  const rows: ViewLine[] = []
  for (const touch of touches) {
    if (rows.length > 0) rows.push(['', null])
    const name = stepName(touch, touches.length, t)
    const sentences = touch.spoken ? touch.sentences : []
    const heading = touch.spoken ? t('{0}: {1} s aloud', name, say.short(touch.seconds)) : t('{0}: not spoken', name)
    rows.push([heading, null])
    for (const { said, seconds, range } of sentences)
      rows.push([`${t('{0} s', say.aligned(seconds)).padStart(secondsWidth)}  ${oneLine(said)}`, range])
  }
  return viewText(rows)
}
