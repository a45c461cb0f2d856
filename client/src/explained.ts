import { env, l10n } from 'vscode'
import type { ExplainMethod, ExplainParams, ExplainResult } from '../../server/src/protocol.ts'
import { explainedText } from './explainedText.ts'
import type { ViewKind } from './scriptView.ts'

/** What was heard in a script, and why the suggestions are made. */
export const explained: ViewKind = {
  scheme: 'voicemail-explained',
  title: (name) => l10n.t('{0}, explained', name),
  async read(checker, uri) {
    const params: ExplainParams = { textDocument: { uri } }
    const heard = await checker.ask<ExplainParams, ExplainResult>('voicemail/explain' satisfies ExplainMethod, params)
    return heard && explainedText(heard, l10n.t, env.language)
  },
}
