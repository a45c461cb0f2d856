import type { Finding } from '../src/engine/finding.ts'
import type { Language } from '../src/engine/language/text.ts'
import { severityChoices } from '../src/engine/script/fields/fieldChoices.ts'

/** The manifest of the extension with a severity of one's own for each suggestion, as the setting `voicemail.rules`. */
export function withRules(manifest: string, findings: readonly Finding[]): string {
  const json = JSON.parse(manifest)
  const { properties } = json.contributes.configuration[0]
  const levels = severityChoices.choices.map(({ value }) => value)
  const rules = findings.map(({ id }) => [id, { enum: levels, description: `%${keyOf(id)}%` }] as const)
  properties[SETTING] = {
    ...{ type: 'object', default: {}, scope: 'window', markdownDescription: '%setting.rules%' },
    properties: Object.fromEntries(rules),
    additionalProperties: false,
    order: properties[SETTING]?.order ?? 0,
  }
  return `${JSON.stringify(json, null, 2)}\n`
}

/** The words of the manifest in one language with what each suggestion is called, and how loudly it speaks as usual. */
export function withRuleWords(words: string, findings: readonly Finding[], language: Language): string {
  const own = Object.entries(JSON.parse(words)).filter(([key]) => !key.startsWith(keyOf('')))
  const usual = { en: 'As usual', es: 'Lo habitual' }[language]
  const rules = findings.map(
    ({ id, title, severity }) => [keyOf(id), `${title[language]}. ${usual}: ${severity}.`] as const,
  )
  return `${JSON.stringify(Object.fromEntries([...own, ...rules]), null, 2)}\n`
}

const SETTING = 'voicemail.rules'
const keyOf = (id: string): string => `rule.${id}`
