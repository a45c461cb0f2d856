import type { CodeLens } from 'vscode-languageserver'
import { type Language, secondsText } from '../engine/language/text.ts'
import type { ReportedFinding, TouchReport } from '../engine/report.ts'
import type { ShowTouchArguments, ShowTouchCommand } from '../protocol.ts'
import { channelNames } from '../workspace/stepNames.ts'
import { rangeOf } from './convert.ts'
import type { View } from './views.ts'

/** Above each step its seconds and how many suggestions it has; a click opens the first, where the client knows how. */
export function lensesOf(view: View, commands: readonly string[]): CodeLens[] {
  const { document, report, locale } = view
  const byTouch = new Map<number, ReportedFinding[]>()
  for (const finding of view.shown) {
    const own = byTouch.get(finding.touch)
    if (own) own.push(finding)
    else byTouch.set(finding.touch, [finding])
  }
  return report.touches.flatMap((touch) => {
    const { heading, title, sentences } = touch.facts.timed.touch
    const at = heading ?? title ?? sentences[0]
    if (!at) return []
    const own = byTouch.get(touch.index) ?? []
    const { start } = rangeOf(document, touch.toSource(at))
    const name = titleOf(touch, own.length, locale)
    const first = own[0]
    const opens = first !== undefined && commands.includes('voicemail.showTouch' satisfies ShowTouchCommand)
    const command = opens
      ? {
          title: name,
          command: 'voicemail.showTouch' satisfies ShowTouchCommand,
          arguments: [document.uri, rangeOf(document, first.span).start.line] satisfies ShowTouchArguments as unknown[],
        }
      : { title: name, command: '' }
    return [{ range: { start, end: start }, command }]
  })
}

function titleOf({ facts, channel, seconds }: TouchReport, suggestions: number, locale: Language): string {
  const takes = facts.spoken ? `${secondsText(seconds)[locale]} s` : channelNames[locale][channel]
  return suggestions === 0 ? takes : `${takes} · ${toLookAt[locale](suggestions)}`
}

const toLookAt: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `${count} to look at`,
  es: (count) => `${count} por mirar`,
}
