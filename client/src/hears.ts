import { env, l10n } from 'vscode'
import type { HearMethod, HearParams, HearResult } from '../../server/src/protocol.ts'
import { hearsText } from './hearsText.ts'
import type { ViewKind } from './scriptView.ts'

/** What the prospect hears. */
export const hears: ViewKind = {
  scheme: 'voicemail-hears',
  title: (name) => l10n.t('{0}, as heard', name),
  async read(checker, uri) {
    const params: HearParams = { textDocument: { uri } }
    const heard = await checker.ask<HearParams, HearResult>('voicemail/hear' satisfies HearMethod, params)
    return heard && hearsText(heard, l10n.t, env.language)
  },
}
