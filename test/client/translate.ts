import bundle from '../../client/l10n/bundle.l10n.es.json' with { type: 'json' }
import type { Translate } from '../../client/src/durationWords.ts'

/** What the editor's own function does in English, and in Spanish. */
export const english: Translate = (message, ...values) => fill(message, values)
export const spanish: Translate = (message, ...values) =>
  fill((bundle as Record<string, string>)[message] ?? message, values)

const fill = (message: string, values: readonly (string | number)[]) =>
  message.replace(/\{(\d)\}/g, (_, place) => String(values[Number(place)]))
