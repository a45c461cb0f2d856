import { internContext, type TouchContext } from './context.ts'
import { internTeam } from './language/matching/team.ts'
import type { Language } from './language/text.ts'
import type { Settings } from './report.ts'
import { readTouchFields } from './script/fields/fields.ts'
import { type Channel, channels, type Script } from './script/script.ts'

const DEFAULT_PACE = 150
const DEFAULT_HOOK = 10
const DEFAULT_SENTENCE = 35
const DEFAULT_INTERVAL = 2

/** The context of every touch, in order: the script's values, and what the touches before it were. */
export function touchContexts(script: Script, language: Language, settings: Settings): TouchContext[] {
  const { values } = script.front
  const limits = { ...settings.limits, ...values.limits }
  const shared = {
    language,
    region: values.region ?? null,
    kind: values.kind ?? (script.touches.some(({ touch }) => touch.hasBlank) ? 'template' : 'ready'),
    relationship: values.relationship ?? null,
    address: values.address ?? settings.address ?? null,
    caller: values.caller ?? {},
    recipient: values.recipient ?? {},
    samples: values.samples ?? {},
    delivery: values.delivery ?? null,
    style: values.style ?? settings.style ?? null,
    pace: values.pace ?? settings.pace ?? DEFAULT_PACE,
    limits: {
      target: limits.target ?? null,
      max: limits.max ?? null,
      hook: limits.hook ?? DEFAULT_HOOK,
      sentence: limits.sentence ?? DEFAULT_SENTENCE,
      interval: limits.interval ?? DEFAULT_INTERVAL,
    },
    today: settings.today ?? null,
    team: settings.team ? internTeam(settings.team) : null,
  } as const
  const used = new Set<Channel>()
  const contextNow = (firstContact: boolean) =>
    internContext({ ...shared, firstContact, earlier: channels.filter((channel) => used.has(channel)) })
  let context = contextNow(true)
  return script.touches.map(({ touch }, i) => {
    const before = used.size
    const mine = context
    const own = touch.fields.filter(({ key }) => key === 'channel')
    used.add(readTouchFields(own, language, shared.region).values.channel)
    // What comes later differs only once a new channel was used, and after the first contact.
    if (i === 0 || used.size > before) context = contextNow(false)
    return mine
  })
}
