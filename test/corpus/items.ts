import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** What somebody who had the definitions alone says of a script: a finding, and of a sequence in which step. */
export type Label = Readonly<{ finding: string; touch?: number; evidence?: string; start?: number; end?: number }>

/** A labelled message (`text`) or sequence (`touches`); `meta` is what its script details say, `gold` never an input. */
export type Item = Readonly<{
  id: string
  lang: 'en' | 'es'
  text?: string
  touches?: readonly Readonly<Record<string, string | number | null>>[]
  meta: Readonly<Record<string, string | number | boolean | undefined>>
  labels: readonly Label[]
  optional?: readonly Label[]
  gold?: Readonly<{ wording?: 'ordinary' | 'indirect'; tier?: string; hook_at?: number | null }>
}>

/** Two messages of one sequence, and whether the second says the first again. */
export type Pair = Readonly<{ id: string; lang: 'en' | 'es'; a: string; b: string; repeats: boolean }>

export const parts = ['build', 'scored', 'dev'] as const
export type Part = (typeof parts)[number]

/** The files of a part of the corpus that hold items, by name without ending: `third.en`, `cadences.es`. */
export const itemFiles = (part: Part): readonly string[] => files(part).filter((name) => !name.startsWith('pairs.'))

/** The items of a file. */
export const itemsOf = (part: Part, file: string): readonly Item[] => lines(part, file) as Item[]

/** All pairs of a part. */
export const pairsOf = (part: Part): readonly Pair[] =>
  files(part)
    .filter((name) => name.startsWith('pairs.'))
    .flatMap((name) => lines(part, name) as Pair[])

const folder = (part: Part): string => join('test', 'corpus', part)

const files = (part: Part): readonly string[] =>
  readdirSync(folder(part))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => basename(name, '.jsonl'))
    .sort()

const lines = (part: Part, file: string): readonly unknown[] =>
  readFileSync(join(folder(part), `${file}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** The item as the file a person would write. */
export function asScript(item: Item): string {
  const { meta } = item
  const touches = item.touches ?? [
    { channel: meta.channel ?? 'voicemail', time: meta.time, weekday: meta.day, date: meta.date, text: item.text },
  ]
  const title = item.lang === 'es' ? 'Contacto' : 'Touch'
  const steps = touches.map((touch, i) => {
    const fields = ['day', 'weekday', 'date', 'time', 'channel', 'goal']
      .filter((key) => touch[key as keyof typeof touch] || touch[key as keyof typeof touch] === 0)
      .map((key) => `- ${key}: ${String(touch[key as keyof typeof touch])}\n`)
    return `## ${title} ${i + 1}\n${fields.join('')}\n${touch.text}\n`
  })
  return `---\n${details(item)}---\n\n${steps.join('\n')}`
}

const roles: readonly unknown[] = ['decision-maker', 'influencer', 'gatekeeper']
const asIs = ['region', 'relationship', 'qualified', 'stage', 'stop_after', 'preferred_channel', 'preferred_interval']
const more = ['delivery', 'consent', 'valid_until', 'last_reviewed', 'address', 'style']

function details({ lang, meta, touches }: Item): string {
  const role = meta.recipient_role
  const recipient = {
    ...(roles.includes(role) ? { role } : role && { title: role }),
    ...(!touches && meta.industry && { industry: meta.industry }),
    ...(meta.audience && { segment: meta.audience }),
    ...(meta.audience_size && { size: meta.audience_size }),
  }
  const front = {
    lang,
    kind: meta.kind ?? 'ready',
    ...(Object.keys(recipient).length > 0 && { recipient }),
    ...Object.fromEntries([...asIs, ...more].map((key) => [key, meta[key]])),
  }
  return Object.entries(front)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')
}
