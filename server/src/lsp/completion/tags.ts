import { readsDialect, writeTag } from '../../engine/facts/tags/tagForms.ts'
import { type Crm, crms, usualFields } from '../../engine/language/crmFields.ts'
import { teamOf } from '../../engine/language/matching/team.ts'
import type { TagForm } from '../../engine/language/tagForms.ts'
import { lineEnd, lineStart } from '../../engine/script/lines.ts'
import type { Dialect } from '../../engine/script/script.ts'
import { type Span, span } from '../../engine/span.ts'
import { tagsIn } from '../tags/tagsIn.ts'
import type { View } from '../views.ts'
import { type Caret, kinds, type Offer, offered } from './offer.ts'

const opening = /(\{\{\{|\{\{|\{!|\*\||%%|<\$)([^{}|%<>\r\n]*)$/
const closings: Readonly<Record<string, string>> = {
  '{{{': '}}}',
  '{{': '}}',
  '{!': '}',
  '*|': '|*',
  '%%': '%%',
  '<$': '$>',
}

/** The personal fields that may stand behind an opening such as `{{`; null where there is none. */
export function tagCompletions(view: View, caret: Caret) {
  const { source } = view.report
  const start = lineStart(source, caret.at)
  const found = opening.exec(source.slice(start, caret.at))
  if (!found) return null
  const open = found[1]!
  const close = closings[open]!
  const rest = source.slice(caret.at, lineEnd(source, caret.at))
  const ends = rest.indexOf(close)
  // What the editor has closed by itself, or the rest of a field that is being changed.
  const closed = ends >= 0 && /^[\p{L}\p{N}_. ]*$/u.test(rest.slice(0, ends))
  const whole: Span = span(start + found.index, caret.at + (closed ? ends + close.length : 0))
  return offered(view, whole, caret, tagOffers(view, open))
}

/** Personal fields as offers, by how near they are: in this script, the team's, those that programs usually have. */
export function tagOffers({ report, locale }: View, open = ''): Offer[] {
  const { samples, team } = report.touches[0]!.facts.context
  const tags = teamOf(team)?.tags
  const used = tagsIn(report).filter(({ tag }) => !tag.control && tag.dialect !== 'hand')
  const form = tags?.form ?? formOf(used.map(({ tag }) => tag.dialect))
  const texts = new Map<string, string>()
  for (const { tag, span: at } of used)
    if (!texts.has(tag.name)) texts.set(tag.name, report.source.slice(at.start, at.end))
  const own = new Set(texts.keys())
  for (const name of [...(tags?.fields ?? []), ...Object.keys(samples)])
    if (!texts.has(name)) texts.set(name, writeTag(form, name, null))
  // A team that lists its fields has no others.
  if (!tags || tags.fields.length === 0)
    for (const name of usualFields(crmOf(form, [...own])))
      if (!texts.has(name)) texts.set(name, writeTag(form, name, null))
  return [...texts].map(([name, text]) => ({
    label: name,
    put: text,
    kind: kinds.variable,
    detail: samples[name],
    about: own.has(name) ? inScript[locale] : tags?.fields.includes(name) ? inTeam[locale] : undefined,
    typed: open + name,
  }))
}

/** The program whose form the fields in the script have; most write `{{ }}`. */
function formOf(dialects: readonly Dialect[]): TagForm {
  const first = dialects[0]
  const forms: readonly TagForm[] = [
    'outreach',
    'salesforce-lightning',
    'salesforce-classic',
    'mailchimp',
    'pardot',
    'marketo',
    'activecampaign',
    'mautic',
    'genesys',
  ]
  return forms.find((form) => first !== undefined && readsDialect(form, first)) ?? 'outreach'
}

/** Whose names are offered: of those that write a field alike, the one whose names the script has. */
function crmOf(form: TagForm, names: readonly string[]): Crm {
  if (form === 'outreach' && names.some((name) => /^(?:contact|owner)\./.test(name))) return 'hubspot'
  return crms.find((crm) => crm === form) ?? 'outreach'
}

const inScript = { en: 'Used in this script.', es: 'Se usa en este guion.' }
const inTeam = { en: 'One of the team’s fields.', es: 'Uno de los campos del equipo.' }
