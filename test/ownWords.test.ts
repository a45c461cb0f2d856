import { describe, expect, test } from 'vitest'
import { plainScript } from '../server/gen/wants.ts'
import { check } from '../server/src/engine/check.ts'
import { withEdits } from '../server/src/engine/proven.ts'
import type { Report } from '../server/src/engine/report.ts'
import { filledBody, situations, snippetsOf } from '../server/src/lsp/snippets.ts'
import { fixtures, settingsOf } from './support/fixture.ts'

// What we write into people's scripts passes our own check: snippets as they are offered, and what fixes put in.

const checked = (text: string, fileName: string): Report => check(text, settingsOf(fileName))

const whoCalls = { en: 'Dana Reyes at Northwind.', es: 'Ana Ruiz, de Norte.' }
const nextStep = (language: string, region: string): string =>
  snippetsOf(situations).find((one) => one.id === 'next-step' && one.language === language && one.region === region)!
    .body

describe('a snippet, left as it is offered, says nothing we would warn of', () => {
  test.each(snippetsOf(situations))('$prefix', ({ language, region, body }) => {
    // An opening is no message yet: it stands before who calls and a next step.
    const text = `${filledBody(body)} ${whoCalls[language]} ${filledBody(nextStep(language, region))}`
    const { findings } = checked(`---\nregion: ${region}\n---\n\n${text}\n`, `x.${language}.vm.md`)
    expect(findings.filter(({ severity }) => severity !== 'hint').map(({ message }) => message.en)).toEqual([])
  })
})

describe('what a fix puts in brings nothing new', () => {
  const offered = fixtures.flatMap(({ name, text }) => {
    const script = plainScript(text)
    const report = checked(script, name)
    return report.findings.flatMap((finding) =>
      finding
        .fixes()
        .map((fix) => ({ name: `${name}: ${finding.rule}, ${fix.title.en}`, file: name, finding, fix, report })),
    )
  })
  // Blanks and longer messages are what these two are about.
  const counted = ({ findings }: Report) => findings.filter(({ rule }) => rule !== 'over-target' && rule !== 'too-long')

  test('there are fixes of every kind', () => {
    expect([...new Set(offered.map(({ fix }) => fix.kind))].sort()).toEqual(['refactor', 'rewrite', 'stub'])
  })

  test.each(offered.filter(({ fix }) => fix.kind !== 'refactor'))('$name', ({ file, finding, fix, report }) => {
    const after = checked(withEdits(report.source, fix.edits), file)
    // In a ready copy the blanks of a stub stay visible until they are filled: they, and they alone.
    const isOwnBlank = ({ rule, span }: Report['findings'][number]): boolean => {
      const found = after.source.slice(span.start, span.end)
      const isPutIn = fix.edits.some(({ text }) => text.includes(found)) && !report.source.includes(found)
      return fix.kind === 'stub' && rule === 'unresolved-placeholder' && /^\[.*\]$/.test(found) && isPutIn
    }
    const rules = (of: Report['findings']) => of.map(({ rule }) => rule)
    const left = rules(counted(report))
    const added = rules(counted(after).filter((one) => !isOwnBlank(one))).filter((rule) => {
      const at = left.indexOf(rule)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    expect(added).toEqual([])
    expect(left, 'the finding itself is gone').toContain(finding.rule === 'over-target' ? undefined : finding.rule)
  })
})
