import type { Phrase } from './language/matching/phrase.ts'
import type { Language, Text } from './language/text.ts'
import type { Channel, Severity } from './script/script.ts'

/** Facts about a finding; they feed the settings, the pages, the README's table and the diagnostics. */
export type About = Readonly<{
  /** Also the file's name, the fixtures' prefix, the page, the setting and the diagnostic's code. */
  id: string
  severity: Severity
  level: 'touch' | 'cadence' | 'script' | 'format'
  title: Text
  why: Text
  advice: Text
  source: Source
  /** What the finding listens for; all findings' phrases are compiled into one matcher. */
  phrases?: Readonly<Record<Language, readonly Phrase[]>>
  /** Channels where it stays silent although they are spoken, and where it speaks although they are not. */
  channels?: Readonly<{ not?: readonly Channel[]; also?: 'unspoken' }>
}>

/** Where a finding's advice comes from, and how far to trust it. */
export type Source = Readonly<{
  name: Text
  strength: 'trainer' | 'vendor-data' | 'law' | 'arithmetic' | 'format'
  url?: string
}>
