import type { TouchContext } from './context.ts'
import { touchContexts } from './contexts.ts'
import { withCovers } from './cover.ts'
import type { TouchFacts } from './facts/facts.ts'
import { readFacts } from './facts/read.ts'
import type { Finding, Hit, ScriptFacts } from './finding.ts'
import { findings } from './findings/index.ts'
import { unusedSuppression, unusedSuppressions } from './findings/unused-suppression.ts'
import { languageOf } from './languageOf.ts'
import { askedOnce, type Library, libraryEntry } from './library.ts'
import { matcherFor } from './matchers.ts'
import { createMemo, type Memo } from './memo.ts'
import { placed } from './place.ts'
import { withProvenFixes } from './proven.ts'
import type { BrokenConfig, Report, ReportedFinding, Settings, TouchReport } from './report.ts'
import { readScript } from './script/read.ts'
import { type Script, type Severity, severities, type Touch } from './script/script.ts'
import { toSource } from './script/source.ts'
import { readTouch } from './script/touch.ts'
import { shifted } from './span.ts'
import { timeTouch } from './speech/clock.ts'
import { suppress } from './suppress.ts'
import { work } from './work.ts'

export { createMemo, type Memo } from './memo.ts'

/** The ids of all findings: what settings and directives may name. */
export const ruleIds: ReadonlySet<string> = new Set(findings.map(({ id }) => id))

const titles = new Map(findings.map(({ id, title }) => [id, title]))
const order = new Map(findings.map(({ id }, i) => [id, i]))

/**
 * Checks one file. Pure and total: any text gets a report, nothing is thrown, and the same text and settings always give
 * an equal one. `memo` only saves time: pass the same one again after an edit.
 */
export function check(source: string, settings: Settings = {}, memo: Memo = createMemo()): Report {
  return checkWith(findings, source, settings, memo)
}

/** `check` with only these of the findings. A memo must not be shared between different lists. */
export function checkWith(
  active: readonly Finding[],
  source: string,
  settings: Settings = {},
  memo: Memo = createMemo(),
): Report {
  const library = settings.library && askedOnce(settings.library)
  const script = readScript(source, ruleIds, (text) => memo.touch(text, readCounted))
  const { language, from } = languageOf(script, settings.fileName, settings.language, settings.defaultLanguage ?? 'en')
  const contexts = touchContexts(script, language, settings)
  const analyses = script.touches.map(({ touch }, i) =>
    memo.analysis(touch, contexts[i]!, () => analyseTouch(touch, contexts[i]!, active)),
  )
  const severityOf = configuredSeverities(script, settings)
  const found: ReportedFinding[] = []
  const keep = (finding: Finding, hit: Hit, touch: number, into = found): void => {
    const severity = lesser(severityOf(finding), hit.atMost)
    if (severity !== 'off') into.push(placed(script, finding.id, hit, severity, touch))
  }
  analyses.forEach(({ hits }, i) => {
    for (const { finding, hit } of hits) keep(finding, hit, i + 1)
  })
  for (const { finding, hit, touch } of scriptHits(script, contexts[0]!, analyses, settings.broken ?? null, active))
    keep(finding, hit, touch)
  for (const { finding, hit } of libraryHits(script, library, active)) keep(finding, hit, hit.touch ?? 0)
  const { kept, suppressed, unused } = suppress(script, found)
  if (active.includes(unusedSuppression))
    for (const hit of unusedSuppressions(unused, titles)) keep(unusedSuppression, hit, 0, kept)
  const reported: ReportedFinding[] = withCovers(kept.sort(byPosition), order).map((finding) =>
    withProvenFixes(
      finding,
      { source, front: script.front },
      () => reported,
      (mended) => checkWith(active, mended, { ...settings, ...(library && { library }) }, memo).findings,
    ),
  )
  return {
    source,
    script,
    language,
    languageFrom: from,
    touches: analyses.map(({ facts }, i) => touchReport(script, i, facts)),
    findings: reported,
    suppressed,
  }
}

type Analysis = { facts: TouchFacts; hits: { finding: Finding; hit: Hit }[] }

function readCounted(text: string): Touch {
  work.characters += text.length
  return readTouch(text)
}

function analyseTouch(touch: Touch, context: TouchContext, active: readonly Finding[]): Analysis {
  const facts = readFacts(timeTouch(touch, context), matcherFor(context.language))
  work.words += facts.timed.words.length
  const hits = active
    .filter((finding) => finding.touch && speaksOn(finding, facts))
    .flatMap((finding) => [...finding.touch!(facts)].map((hit) => ({ finding, hit })))
  return { facts, hits }
}

function speaksOn({ level, channels }: Finding, { spoken, fields }: TouchFacts): boolean {
  if (level === 'format') return true
  return spoken ? !channels?.not?.includes(fields.channel) : channels?.also === 'unspoken'
}

function* scriptHits(
  script: Script,
  context: TouchContext,
  analyses: readonly Analysis[],
  broken: BrokenConfig | null,
  active: readonly Finding[],
) {
  const touches = script.touches.map(({ start }, i) => ({ start, index: i + 1, facts: analyses[i]!.facts }))
  const facts: ScriptFacts = { script, context, knownRules: ruleIds, broken, touches }
  for (const finding of active) {
    if (!finding.script) continue
    for (const hit of finding.script(facts)) yield { finding, hit, touch: hit.touch ?? 0 }
  }
}

/** A file that is too large for a library is not compared with it either. */
function* libraryHits(script: Script, library: Library | undefined, active: readonly Finding[]) {
  const entry = library ? libraryEntry(script) : null
  if (!library || !entry) return
  for (const finding of active) for (const hit of finding.library?.(entry, library) ?? []) yield { finding, hit }
}

function configuredSeverities({ front }: Script, settings: Settings): (finding: Finding) => Severity {
  return ({ id, severity }) => front.values.rules?.[id] ?? settings.rules?.[id] ?? severity
}

const lesser = (a: Severity, b: Severity = 'error'): Severity =>
  severities[Math.min(severities.indexOf(a), severities.indexOf(b))]!

const byPosition = (a: ReportedFinding, b: ReportedFinding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || order.get(a.rule)! - order.get(b.rule)!

function touchReport(script: Script, i: number, facts: TouchFacts): TouchReport {
  const { start, end, touch } = script.touches[i]!
  const { timed, spoken, fields } = facts
  const title = touch.heading ?? touch.title
  return {
    index: i + 1,
    title: title ? touch.text.slice(title.start, title.end) : '',
    channel: fields.channel,
    span: toSource(script.removed, { start, end }),
    words: spoken ? Math.round(timed.wordCount) : 0,
    written: timed.written,
    seconds: spoken ? timed.seconds : 0,
    fastest: spoken ? timed.fastest : 0,
    slowest: spoken ? timed.slowest : 0,
    facts,
    toSource: (inTouch) => toSource(script.removed, shifted(inTouch, start)),
  }
}
