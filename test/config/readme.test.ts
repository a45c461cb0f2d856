import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig } from '../../server/src/workspace/config/readConfig.ts'
import { configTable } from '../../server/src/workspace/config/table.ts'

test('the configuration in the README has no mistake and shows most of what there is', () => {
  const readme = readFileSync('README.md', 'utf8')
  const [, sample = ''] = /## A team's configuration[\s\S]*?```yaml\n([\s\S]*?)```/.exec(readme)!
  const { problems, fields, extends: bases, overrides } = readConfig(sample)
  expect(problems).toEqual([])
  expect(bases).toHaveLength(1)
  expect(overrides).toHaveLength(1)
  const shown = new Set([...Object.keys(fields), 'extends', 'overrides'])
  const left = configTable.fields.map(({ key }) => key).filter((key) => !shown.has(key))
  expect(left).toEqual(['root', 'style', 'address'])
})
