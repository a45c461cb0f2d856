import { type Span, span } from '../span.ts'
import type { Dialect, Tag } from './script.ts'

/** The tags that a CRM fills, in the order in which their forms win: within one line, at most 120 characters. */
const forms: readonly Readonly<{ dialect: Dialect; form: RegExp }>[] = [
  { dialect: 'salesforce-lightning', form: /\{\{\{([^\r\n{}]{1,114})\}\}\}/y },
  { dialect: 'curly', form: /\{\{([^\r\n{}]{1,116})\}\}/y },
  { dialect: 'salesforce-classic', form: /\{!([^\r\n{}]{1,117})\}/y },
  { dialect: 'mautic', form: /\{contactfield=([^\r\n{}]{1,105})\}/y },
  { dialect: 'mailchimp', form: /\*\|([^\r\n|*]{1,116})\|\*/y },
  { dialect: 'pardot', form: /%%([^\r\n%]{1,116})%%/y },
  { dialect: 'activecampaign', form: /%([A-Za-z_][A-Za-z0-9_]{1,60})%/y },
  { dialect: 'genesys', form: /<\$([^\r\n$<>]{1,116})\$>/y },
]

/** The CRM's tag that begins at `at`, or null. */
export function crmTagAt(text: string, at: number): Tag | null {
  for (const { dialect, form } of forms) {
    form.lastIndex = at
    const match = form.exec(text)
    if (!match) continue
    if (dialect === 'activecampaign' && /[0-9]/.test(text[at - 1] ?? '')) continue
    return crmTag(span(at, at + match[0].length), dialect, match[1]!.trim())
  }
  return null
}

/** The blank to fill by hand that `[…]`, `<…>` or `{…}` holds, or null where the words inside are text. */
export function handTag(whole: Span, inner: string, bracket: '[' | '<' | '{'): Tag | null {
  const name = inner.trim()
  const words = name.split(/\s+/)
  if (bracket === '[' ? !isHandName(name, words) : words.length > 3 || !/^[\p{L}_][^/@:]*$/u.test(name)) return null
  if (bracket === '<' && htmlNames.has(name.toLowerCase())) return null
  return { span: whole, name, dialect: 'hand', fallback: null, control: false, byHand: byHandKind(words) }
}

/** A run of three or more underscores. */
export const ruledBlank = (whole: Span): Tag => ({
  span: whole,
  name: '',
  dialect: 'hand',
  fallback: null,
  control: false,
  byHand: 'blank',
})

const factWord = /^(?:observed|fact|reason|detail|observation|dato|motivo|detalle|hecho)s?$/i

/** Six words, or a whole line where it says that it asks for a fact or is all in capitals. */
function isHandName(name: string, words: readonly string[]): boolean {
  if (words.length > 16 || /[.?!]/.test(name) || !/^[\p{L}\p{N}_]/u.test(name)) return false
  if (byHandKind(words) === 'fact' || /^[^\p{Ll}]{4,}$/u.test(name)) return true
  if (words.length > 6) return false
  return /^\p{Lu}/u.test(name) || /^[\p{Ll}\p{N}]+(?:_[\p{Ll}\p{N}]+)+$/u.test(name)
}

/** "[Specific detail about their dock]": the first words say it. */
const byHandKind = (words: readonly string[]): 'fact' | 'blank' =>
  words.slice(0, 3).some((word) => word.split('_').some((part) => factWord.test(part))) ? 'fact' : 'blank'

function crmTag(whole: Span, form: Dialect, inner: string): Tag {
  if (form === 'curly' && /^[#/^!>]|^(?:else|end)\b/.test(inner))
    return { span: whole, name: inner, dialect: form, fallback: null, control: true, byHand: null }
  const dialect =
    form === 'curly' && /^(?:lead|company|my)\.[^:|]+(?::default=|$)/.test(inner) && /[A-Z ]/.test(inner)
      ? 'marketo'
      : form
  const { name, fallback } = splitFallback(inner)
  const named = name.split(/[.\s_]/)
  const fact = form === 'curly' && named.some((part) => factWord.test(part))
  return { span: whole, name, dialect, fallback, control: false, byHand: fact ? 'fact' : null }
}

const fallbackForms = [
  /^BLANKVALUE\(\s*([^,]+?)\s*,\s*["'“”]?(.*?)["'“”]?\s*\)$/,
  /^(.*?)\s*\|\|\s*["'“”]?(.*?)["'“”]?$/,
  /^(.*?)\s*\|\s*default(?:\s*:|\s*\()\s*["'“”]?(.*?)["'“”]?\s*\)?$/,
  /^(.*?)\s*:default=(.*)$/,
  /^(.*?)\s*,\s*(?:fallback=\s*)?["'“”]?(.*?)["'“”]?$/,
  /^(.*?)\s*\|\s*["'“”]?(.*?)["'“”]?$/,
]

function splitFallback(inner: string): { name: string; fallback: string | null } {
  for (const form of fallbackForms) {
    const match = form.exec(inner)
    if (match) return { name: match[1]!, fallback: match[2]! }
  }
  return { name: inner, fallback: null }
}

/** Inline HTML that pasted text brings along: markup, not a blank. */
const htmlNames = new Set(
  'a b br code div em font h1 h2 h3 i img li mark ol p s small span strong sub sup u ul'.split(' '),
)
