import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver'
import { secondsText } from '../engine/language/text.ts'
import type { TouchReport } from '../engine/report.ts'
import { toSource } from '../engine/script/source.ts'
import { channelNames, unnamedStep } from '../workspace/stepNames.ts'
import { rangeOf } from './convert.ts'
import type { View } from './views.ts'

/** The outline: the title, and under it the steps with their seconds or, where nothing is spoken, their channel. */
export function outlineOf(view: View): DocumentSymbol[] {
  const { document, report } = view
  const { script, source } = report
  const steps = report.touches.flatMap((touch) => stepOf(view, touch))
  const last = report.touches.at(-1)
  if (!script.title || !script.cut || !last) return steps
  const title = toSource(script.removed, script.title)
  const name = source.slice(title.start, title.end)
  if (name.trim() === '') return steps
  return [
    {
      name,
      kind: SymbolKind.File,
      range: rangeOf(document, { start: title.start, end: last.span.end }),
      selectionRange: rangeOf(document, title),
      children: steps,
    },
  ]
}

/** The same in one level, for clients that cannot show a tree. */
export function flatOutlineOf(view: View): SymbolInformation[] {
  const { uri } = view.document
  const flat = (symbol: DocumentSymbol, containerName?: string): SymbolInformation[] => [
    {
      name: symbol.detail ? `${symbol.name} · ${symbol.detail}` : symbol.name,
      kind: symbol.kind,
      location: { uri, range: symbol.range },
      ...(containerName ? { containerName } : {}),
    },
    ...(symbol.children ?? []).flatMap((child) => flat(child, symbol.name)),
  ]
  return outlineOf(view).flatMap((symbol) => flat(symbol))
}

function stepOf({ document, report, locale }: View, touch: TouchReport): DocumentSymbol[] {
  const { facts, index, span, channel, seconds } = touch
  const { heading, title, sentences } = facts.timed.touch
  const named = heading ?? title
  // A file in which nobody has written anything yet has no step to show.
  if (!named && sentences.length === 0) return []
  const only = report.touches.length === 1
  const selected = named ? touch.toSource(named) : { start: span.start, end: span.start }
  return [
    {
      name: touch.title.trim() || unnamedStep(index, only)[locale],
      detail: facts.spoken ? `${secondsText(seconds)[locale]} s` : channelNames[locale][channel],
      kind: SymbolKind.Event,
      range: rangeOf(document, span),
      selectionRange: rangeOf(document, selected),
    },
  ]
}
