import type { CompletionItem, CompletionItemKind } from 'vscode-languageserver'
import type { Span } from '../../engine/span.ts'
import { rangeOf } from '../convert.ts'
import type { View } from '../views.ts'

/** Where something is to be written, and what the client can take. `asked`: by the writer, not by a letter just typed. */
export type Caret = Readonly<{ at: number; asked: boolean; snippets: boolean; labelDetails: boolean }>

/** One thing that may be written in place of a span: what is put there, and what it is. */
export type Offer = Readonly<{
  label: string
  put: string
  kind: CompletionItemKind
  /** The same with tab stops, for clients that have them. */
  stops?: string
  /** A few words behind the label, and what is shown beside or below it. Without the former the latter stands in, where there is room. */
  detail?: string | undefined
  about?: string | undefined
  /** What is compared with the letters typed so far. */
  typed?: string
}>

/** Offers in their order, as the client takes them. */
export function offered({ document }: View, span: Span, { snippets, labelDetails }: Caret, offers: readonly Offer[]) {
  const range = rangeOf(document, span)
  return offers.map(({ label, put, stops, kind, detail, about, typed }, i): CompletionItem => {
    const hasStops = snippets && stops !== undefined
    // The names of snippets are long: words behind them would cut them off.
    const behind = labelDetails && kind !== kinds.snippet ? (detail ?? about) : undefined
    return {
      label,
      kind,
      sortText: String(i).padStart(4, '0'),
      textEdit: { range, newText: hasStops ? stops : put },
      ...(hasStops && { insertTextFormat: 2 }),
      ...(behind !== undefined && { labelDetails: { description: behind } }),
      ...(!labelDetails && detail !== undefined && { detail }),
      ...(about !== undefined && { documentation: about }),
      ...(typed !== undefined && { filterText: typed }),
    }
  })
}

/** As the protocol counts them. */
export const kinds = { text: 1, property: 10, value: 12, variable: 6, keyword: 14, snippet: 15, rule: 21 } as const
