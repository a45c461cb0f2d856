import type { Language, Text } from '../language/text.ts'
import type { Span } from '../span.ts'

/**
 * One `.vm.md` file as data. Comments are taken out first, so that a comment can change nothing else: all spans below
 * are in `text`, the source without its comments; `source.ts` maps them back.
 */
export type Script = Readonly<{
  text: string
  /** What `source.ts` maps with. */
  removed: readonly Removed[]
  front: FrontMatter
  /** The words of the `# …` line, if there is one before the first touch. */
  title: Span | null
  /** At least one; a file without `##` is a single touch. */
  touches: readonly TouchPart[]
  /** True when at least one `##` heading cuts the file. */
  cut: boolean
  directives: readonly Directive[]
  problems: readonly Problem[]
}>

/** A stretch of the source that the script's text does not have: it stood before `at`, and began at `start` in the source. */
export type Removed = Readonly<{ at: number; start: number; length: number }>

/** Where a touch lies in the script's text; everything inside `touch` is relative to `start`. */
export type TouchPart = Readonly<{ start: number; end: number; touch: Touch }>

/** One message as read from its own text alone. Spans are relative to the touch. Equal texts share one value. */
export type Touch = Readonly<{
  text: string
  /** The words of the `## …` line (without the marks), or null in a file that has none. */
  heading: Span | null
  /** The words of a `# …` line inside this touch: the title of a file without `##`. */
  title: Span | null
  fields: readonly Field[]
  /** Blocks of text that are read aloud, in order. */
  paragraphs: readonly Span[]
  /**
   * As long as `text`: what is not read aloud is blank, each code unit of a tag is `TAG`, of a cue `CUE`, and of inline
   * markup (`**`, a link's address) `JOIN`, which neither shows nor separates.
   */
  spoken: string
  sentences: readonly Span[]
  tags: readonly Tag[]
  cues: readonly Cue[]
  /** Block quotes, code and tables: read by the writer, not by the listener. */
  notes: readonly Span[]
  problems: readonly Problem[]
  /** A blank to fill by hand (`[NAME]`, `___`, `{{observed_fact}}`): makes the script a template where `kind` is not said. */
  hasBlank: boolean
}>

/** The stand-ins in `Touch.spoken`. They come from the private use area; the script's own are blanked beforehand. */
export const TAG = '\uE000'
export const CUE = '\uE001'
export const JOIN = '\uE002'

/** A `- key: value` line, or an entry of the front matter. `key` is the canonical English name, null when unknown. */
export type Field = Readonly<{
  key: string | null
  name: string
  keySpan: Span
  value: string
  valueSpan: Span
  span: Span
}>

export type Dialect =
  | 'curly' // {{first_name}}: HubSpot, Outreach, Salesloft and the Liquid family share the form
  | 'salesforce-classic'
  | 'salesforce-lightning'
  | 'marketo'
  | 'mailchimp'
  | 'activecampaign'
  | 'pardot'
  | 'mautic'
  | 'genesys'
  | 'hand'

export type Tag = Readonly<{
  span: Span
  /** The field's name without namespace marks: `contact.firstname`, `First Name`. */
  name: string
  dialect: Dialect
  /** What the CRM says when the field is empty, or null. */
  fallback: string | null
  /** `{{#if …}}` and the like: unspoken. */
  control: boolean
  /** A blank that a person fills: 'blank', or 'fact' for a named fact about the recipient. Null where the CRM fills it. */
  byHand: 'blank' | 'fact' | null
}>

export const cueKinds = ['pause', 'beat', 'smile', 'slow', 'normal', 'spell', 'breathe'] as const
export type CueKind = (typeof cueKinds)[number]
/** A direction to the reader. `seconds` only where the cue says how long. */
export type Cue = Readonly<{ span: Span; kind: CueKind; seconds: number | null }>

export type Directive = Readonly<{
  kind: 'disable-next-line' | 'disable' | 'enable'
  /** Rule ids as written; empty means all. */
  rules: readonly Readonly<{ name: string; span: Span }>[]
  reason: string | null
  /** The whole comment and its rule names, in the *source* (comments are not in `text`). */
  span: Span
  /** In the source: the comment with its line, where nothing else stands on it. */
  whole: Span
  /** Where the comment stood, as an offset in `text`. */
  at: number
}>

/** What reading the file found wrong. Each `rule` has its finding of that name; `says` carries what the message needs. */
export type Problem = Readonly<{
  rule: FormatRule
  span: Span
  says: Text
  /** Replacements that mend it, best first. */
  mends?: readonly Readonly<{ title: Text; edits: readonly Readonly<{ span: Span; text: string }>[] }>[]
  /** True for spans in the source (inside comments), which `text` does not have. */
  inSource?: true
}>

export type FormatRule =
  | 'invalid-front-matter'
  | 'broken-config'
  | 'unclosed-front-matter'
  | 'unknown-field'
  | 'invalid-value'
  | 'duplicate-field'
  | 'unknown-rule'
  | 'unclosed-comment'
  | 'unclosed-merge-tag'
  | 'too-large'
  | 'invalid-characters'
  | 'unknown-cue'
  | 'mixed-merge-tags'
  | 'table-not-spoken'

export type FrontMatter = Readonly<{
  /** From the first `---` to the end of the closing line; null when the file has none. */
  span: Span | null
  /** Entries in order, nested ones under a dotted key (`caller.name`). */
  fields: readonly Field[]
  values: FrontValues
}>

export const regions = ['US', 'UK', 'ES', 'MX', 'CO', 'PE', 'AR', 'CL', 'UY'] as const
export type Region = (typeof regions)[number]
export const channels = [
  'voicemail',
  'phone',
  'voice-note',
  'email',
  'text',
  'chat',
  'whatsapp',
  'social',
  'mail',
  'visit',
] as const
export type Channel = (typeof channels)[number]
export const spokenChannels: readonly Channel[] = ['voicemail', 'phone', 'voice-note']
export const severities = ['off', 'hint', 'info', 'warning', 'error'] as const
export type Severity = (typeof severities)[number]

/** The front matter's values after validation; what was wrong or absent is missing. */
export type FrontValues = Readonly<{
  lang?: Language
  kind?: 'template' | 'ready'
  style?: 'callback' | 'email' | 'teach' | 'drop' | 'agreed'
  goal?: string
  relationship?: 'cold' | 'referral' | 'warm' | 'customer'
  region?: Region
  address?: 'tú' | 'usted' | 'vos'
  recipient?: Readonly<{
    role?: 'decision-maker' | 'influencer' | 'gatekeeper'
    title?: string
    industry?: string
    size?: string
    segment?: 'b2b' | 'b2c'
  }>
  caller?: Readonly<{ name?: string; company?: string; phone?: string }>
  qualified?: boolean
  stage?: 'prospecting' | 'proposal' | 'not-ready'
  preferred_channel?: Channel
  /** Days. */
  preferred_interval?: number
  stop_after?: number
  /** ISO dates. */
  valid_until?: string
  last_reviewed?: string
  delivery?: 'live' | 'prerecorded' | 'ringless' | 'ai-voice'
  consent?: boolean
  samples?: Readonly<Record<string, string>>
  /** Spoken words a minute. */
  pace?: number
  owner?: string
  status?: 'draft' | 'approved' | 'retired'
  rules?: Readonly<Record<string, Severity>>
  limits?: Limits
}>

/** Seconds (`target`, `max`, `hook`), words (`sentence`), days (`interval`). */
export type Limits = Readonly<{ target?: number; max?: number; hook?: number; sentence?: number; interval?: number }>

/** The touch's own fields after validation. */
export type TouchFields = Readonly<{
  channel: Channel
  day?: number
  /** 0 is Monday. */
  weekday?: number
  /** ISO. */
  date?: string
  /** Minutes after midnight. */
  time?: number
  goal?: string
}>
