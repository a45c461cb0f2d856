import type { TouchContext } from './context.ts'
import type { Channel } from './script/script.ts'

/** Target and limit of a message in seconds: the team's or script's own, else those of its style. */
export function limitsOf(
  { limits, style, relationship }: TouchContext,
  channel: Channel,
): { target: number; max: number } {
  const own =
    channel === 'voice-note'
      ? voiceNote
      : style
        ? byStyle[style]
        : relationship === 'customer'
          ? byStyle.agreed
          : byStyle.callback
  return { target: limits.target ?? own.target, max: limits.max ?? own.max }
}

const voiceNote = { target: 30, max: 40 }
const byStyle = {
  callback: { target: 20, max: 30 },
  email: { target: 15, max: 20 },
  teach: { target: 20, max: 25 },
  drop: { target: 15, max: 20 },
  agreed: { target: 20, max: 30 },
}
