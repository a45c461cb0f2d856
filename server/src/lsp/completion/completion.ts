import type { CompletionItem, CompletionParams } from 'vscode-languageserver'
import { lineStart } from '../../engine/script/lines.ts'
import { span } from '../../engine/span.ts'
import { offsetOf } from '../convert.ts'
import { touchAt } from '../spoken.ts'
import type { Takes } from '../takes.ts'
import type { View } from '../views.ts'
import { cueCompletions, cueOffers } from './cues.ts'
import { frontCompletions } from './front.ts'
import { type Caret, offered } from './offer.ts'
import { snippetCompletions } from './snippets.ts'
import { stepFieldCompletions } from './stepFields.ts'
import { suppressionCompletions } from './suppressions.ts'
import { tagCompletions, tagOffers } from './tags.ts'

/** What may be written at the caret of a script. */
export function completionsAt(
  view: View,
  params: CompletionParams,
  takes: Pick<Takes, 'snippets' | 'labelDetails'>,
): CompletionItem[] {
  const at = offsetOf(view.document, params.position)
  const { snippets, labelDetails } = takes
  const caret: Caret = { at, asked: params.context?.triggerKind !== 2, snippets, labelDetails }
  const here = frontCompletions(view, caret) ?? suppressionCompletions(view, caret) ?? tagCompletions(view, caret)
  if (here) return here
  const cues = cueCompletions(view, caret)
  if (cues) return cues
  const fields = stepFieldCompletions(view, caret)
  // A dash begins a field; a line without one may as well begin the message.
  if (fields && hasDash(view, at)) return fields
  return caret.asked ? inOrder([...snippetCompletions(view, caret), ...(fields ?? []), ...wordsAt(view, caret)]) : []
}

/** In what is read aloud: personal fields and directions by their names. */
function wordsAt(view: View, caret: Caret): CompletionItem[] {
  const { source } = view.report
  if (!touchAt(view.report, caret.at)?.facts.spoken) return []
  const word = /[\p{L}\p{M}\p{N}_.]*$/u.exec(source.slice(lineStart(source, caret.at), caret.at))![0]
  const where = span(caret.at - word.length, caret.at)
  return offered(view, where, caret, [...tagOffers(view), ...cueOffers(view)])
}

const inOrder = (items: readonly CompletionItem[]): CompletionItem[] =>
  items.map((item, i) => ({ ...item, sortText: String(i).padStart(4, '0') }))

const hasDash = ({ report: { source } }: View, at: number): boolean =>
  source.slice(lineStart(source, at), at).trimStart().startsWith('-')
