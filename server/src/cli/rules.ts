import type { Finding } from '../engine/finding.ts'
import { findings } from '../engine/findings/index.ts'
import type { Severity } from '../engine/script/script.ts'
import { inFolder } from '../workspace/config/address.ts'
import { clean } from './clean.ts'
import { openConfigs } from './configs.ts'
import { mistakes } from './mistakes.ts'
import type { RulesOptions } from './options.ts'
import { addressOf } from './paths.ts'
import type { World } from './program.ts'
import { padEnd } from './wrap.ts'

/** Lists the suggestions that there are, or tells all about some of them; as configured for the current folder. */
export async function tellRules({ names, format, language }: RulesOptions, world: World): Promise<0 | 2> {
  const unknown = names.find((name) => !findings.some(({ id }) => id === name))
  if (unknown !== undefined) {
    const says = mistakes.noSuchRule(
      unknown,
      findings.map(({ id }) => id),
    )
    world.err(`voicemail: ${clean(says[language])}\n`)
    return 2
  }
  const here = addressOf(world.cwd)
  const { settings } = await openConfigs([here]).of(inFolder(here, 'any.vm.md'))
  const rules = findings
    .filter(({ id }) => names.length === 0 || names.includes(id))
    .map((finding) => ({ finding, severity: settings.rules?.[finding.id] ?? finding.severity }))
  if (format === 'json') world.out(jsonOf(rules, language))
  else if (names.length === 0) world.out(listOf(rules, language))
  else world.out(rules.map((rule) => pageOf(rule, language)).join('\n'))
  return 0
}

type Rule = Readonly<{ finding: Finding; severity: Severity }>
type Language = RulesOptions['language']

const jsonOf = (rules: readonly Rule[], language: Language): string => {
  const entries = rules.map(({ finding: { id, severity: usual, level, title, why, advice, source }, severity }) => ({
    ...{ rule: id, severity, usual, level },
    ...{ title: title[language], why: why[language], advice: advice[language], source: source.name[language] },
  }))
  return `${JSON.stringify({ version: 1, rules: entries }, null, 2)}\n`
}

function listOf(rules: readonly Rule[], language: Language): string {
  const widest = Math.max(...rules.map(({ finding }) => finding.id.length))
  return rules
    .map((rule) => {
      const { id, title } = rule.finding
      return `${padEnd(id, widest)}  ${padEnd(rule.severity, 7)}  ${title[language]}${unusual(rule, language)}\n`
    })
    .join('')
}

function pageOf(rule: Rule, language: Language): string {
  const { id, title, why, advice, source } = rule.finding
  const say = words[language]
  return [
    `${title[language]} [${id}]`,
    `  ${why[language]}`,
    `  ${advice[language]}`,
    `  ${say.severity}: ${rule.severity}${unusual(rule, language)}`,
    `  ${say.source}: ${source.name[language]}${source.url ? ` <${source.url}>` : ''}`,
  ]
    .map((line) => `${line}\n`)
    .join('')
}

const words = {
  en: { severity: 'Severity', source: 'Source', usual: (level: Severity) => ` (the team’s; usually ${level})` },
  es: { severity: 'Nivel', source: 'Fuente', usual: (level: Severity) => ` (del equipo; lo habitual: ${level})` },
} as const

const unusual = ({ finding, severity }: Rule, language: Language): string =>
  severity === finding.severity ? '' : words[language].usual(finding.severity)
