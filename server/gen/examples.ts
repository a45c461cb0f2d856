import { check } from '../src/engine/check.ts'
import type { Finding } from '../src/engine/finding.ts'
import { type Language, languages, type Text } from '../src/engine/language/text.ts'
import { fixtureConfig, fixtureSettings } from './fixtureSettings.ts'
import type { Disk } from './outputs.ts'
import { plainScript } from './wants.ts'

/** One language's examples on a finding's page, from its fixtures. */
export type Example = Readonly<{
  bad: string
  good: string
  /** What the finding says of the bad one, in every language. */
  says: Text
  /** The team's configuration that the bad one is checked under, if any. */
  config: string | null
  /** Whether it stands in the script details, where no comment can be. */
  inDetails: boolean
}>

/** The examples of a finding's page: its fixtures `bad` and `good` in each language. */
export function examplesOf({ id }: Finding, read: Disk['read']): Record<Language, Example> {
  const example = (language: Language): Example => {
    const [bad, good] = ['bad', 'good'].map((kind) => {
      const path = `test/findings/${id}.${kind}.${language}.vm.md`
      const text = read(path)
      if (text === null) throw new Error(`${path} is missing: a finding's page shows it.`)
      return plainScript(text)
    }) as [string, string]
    const config = fixtureConfig(id, 'bad', read)
    const fileName = `x.${language}.vm.md`
    const settings = { ...fixtureSettings(config, fileName), fileName, today: '2026-11-23' }
    const { findings, script } = check(bad, settings)
    const found = findings.find(({ rule }) => rule === id)
    if (!found) throw new Error(`${id} is not found in its own fixture; run the tests of the fixtures first.`)
    const details = script.front.span
    return {
      bad: shortened(bad),
      good: shortened(good),
      says: found.message,
      config,
      inDetails: details !== null && found.span.start < details.end,
    }
  }
  return Object.fromEntries(languages.map((language) => [language, example(language)])) as Record<Language, Example>
}

const MOST_LINES = 40

/** A script that is too long to be read on a page loses lines in its middle. */
function shortened(script: string): string {
  const lines = script.trimEnd().split('\n')
  if (lines.length <= MOST_LINES) return lines.join('\n')
  return [...lines.slice(0, 6), '  …', ...lines.slice(-6)].join('\n')
}
