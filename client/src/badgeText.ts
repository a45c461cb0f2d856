import type { HearResult } from '../../server/src/protocol.ts'
import type { Translate } from './durationWords.ts'
import { secondsWords } from './secondsWords.ts'

/** Two characters behind a script's name, and what they mean; null where nothing of it is spoken. */
export function badgeText(
  { touches }: NonNullable<HearResult>,
  t: Translate,
  locale: string,
): Readonly<{ badge: string; tooltip: string }> | null {
  const spoken = touches.filter((touch) => touch.spoken && touch.sentences.length > 0)
  if (spoken.length === 0) return null
  const seconds = Math.max(...spoken.map((touch) => touch.seconds))
  const words = secondsWords(locale).short(seconds)
  return {
    badge: twoCharacters(seconds),
    tooltip: spoken.length === 1 ? t('{0} s aloud', words) : t('The longest step: {0} s aloud', words),
  }
}

/** There is no room for more: whole seconds, and from 100 s on minutes, of which ten are as good as more. */
function twoCharacters(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds))
  return whole < 100 ? String(whole) : `${Math.min(9, Math.round(whole / 60))}m`
}
