import { TextDocument } from 'vscode-languageserver-textdocument'
import { createMemo } from '../../server/src/engine/check.ts'
import { defaults } from '../../server/src/lsp/settings.ts'
import { createViews, type View } from '../../server/src/lsp/views.ts'
import type { VoicemailSettings } from '../../server/src/protocol.ts'
import type { TeamSettings } from '../../server/src/workspace/config/team.ts'

/** A view of a text as the server would make one. */
export function viewOf(text: string, given: Given = {}): View {
  const document = TextDocument.create(given.uri ?? 'file:///scripts/one.vm.md', 'voicemail-script', 1, text)
  const views = createViews(() => ({
    settings: { ...defaults, ...given.settings },
    configured: () => ({ settings: given.team ?? {}, chain: null }),
    calm: false,
    today: () => '2026-11-23',
    memo: createMemo(),
    library: { of: () => null, shown() {} },
  }))
  return views.of(document)
}

type Given = { uri?: string; settings?: Partial<VoicemailSettings>; team?: TeamSettings }

/** A text with ‸ where the caret is, without it, and where that was. */
export function withCaret(marked: string): { text: string; at: number } {
  const at = marked.indexOf('‸')
  if (at < 0) throw new Error('no ‸ in the text')
  return { text: marked.slice(0, at) + marked.slice(at + 1), at }
}
