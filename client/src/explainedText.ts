import type { ExplainedFinding, ExplainedSentence, ExplainResult } from '../../server/src/protocol.ts'
import { stepName, type Translate } from './durationWords.ts'
import { secondsWords } from './secondsWords.ts'
import { oneLine, secondsWidth, type ViewLine, type ViewText, viewText } from './viewText.ts'

/** Under each sentence what it does, by which words, and the suggestions it led to; under each step what it lacks. */
export function explainedText({ touches }: NonNullable<ExplainResult>, t: Translate, locale: string): ViewText {
  const say = secondsWords(locale)
  const rows: ViewLine[] = []
  const under = (line: string): string => `${' '.repeat(secondsWidth + 2)}${line}`
  const suggestion = ({ message, severity, range }: ExplainedFinding): ViewLine => [
    under(`${severityWords(severity, t)}: ${message}`),
    range,
  ]
  for (const touch of touches) {
    if (rows.length > 0) rows.push(['', null])
    const name = stepName(touch, touches.length, t)
    rows.push([touch.spoken ? t('{0}: {1} s aloud', name, say.short(touch.seconds)) : t('{0}: not spoken', name), null])
    rows.push(...touch.missing.map(suggestion))
    for (const sentence of touch.sentences) {
      const seconds = t('{0} s', say.aligned(sentence.seconds)).padStart(secondsWidth)
      rows.push([`${seconds}  ${oneLine(sentence.text)}`, sentence.range])
      rows.push([under(partsWords(sentence, t, locale)), sentence.range], ...sentence.findings.map(suggestion))
    }
  }
  return viewText(rows)
}

function partsWords({ parts }: ExplainedSentence, t: Translate, locale: string): string {
  if (parts.length === 0) return t('Nothing in particular was heard.')
  const quoted = (words: string) => (locale.startsWith('es') ? `«${words}»` : `“${words}”`)
  return parts
    .map(({ name, heard }) => (heard.length > 0 ? `${name}: ${heard.map(quoted).join(', ')}` : name))
    .join(' · ')
}

function severityWords(severity: ExplainedFinding['severity'], t: Translate): string {
  return { error: t('Error'), warning: t('Warning'), info: t('Suggestion'), hint: t('Hint') }[severity]
}
