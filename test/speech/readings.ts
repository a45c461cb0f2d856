import type { TouchContext } from '../../server/src/engine/context.ts'
import type { Language } from '../../server/src/engine/language/text.ts'
import type { Region } from '../../server/src/engine/script/script.ts'
import { readTouch } from '../../server/src/engine/script/touch.ts'
import { timeTouch } from '../../server/src/engine/speech/clock.ts'
import type { TimedTouch } from '../../server/src/engine/speech/timed.ts'

/** A context with nothing said but the language. */
export function contextOf(
  language: Language,
  region: Region | null = null,
  more: Partial<TouchContext> = {},
): TouchContext {
  return {
    language,
    region,
    kind: 'ready',
    relationship: null,
    address: null,
    caller: {},
    recipient: {},
    samples: {},
    delivery: null,
    style: null,
    pace: 150,
    limits: { target: null, max: null, hook: 10, sentence: 35, interval: 2 },
    today: null,
    team: null,
    firstContact: true,
    earlier: [],
    ...more,
  }
}

export const timed = (text: string, language: Language = 'en', more: Partial<TouchContext> = {}): TimedTouch =>
  timeTouch(readTouch(text), contextOf(language, more.region ?? null, more))

/** All that is said, in order, without punctuation. */
export const said = (text: string, language: Language, region: Region | null = null): string =>
  timed(text, language, { region })
    .words.map((word) => word.said)
    .join(' ')
