import { check, createMemo } from '../../server/src/engine/check.ts'
import { asScript, type Item } from './items.ts'

/** How often a finding was right (`hit`), not made (`miss`) and made without reason (`alarm`). */
export type Tally = { hit: number; miss: number; alarm: number }

/** Tallies by group (a language with a wording) and finding; `together` sums a group; clean scripts, and those flagged. */
export type Score = Readonly<{
  groups: Map<string, Map<string, Tally>>
  clean: number
  flagged: number
  /** How many clean scripts each finding flags. */
  alarms: Map<string, number>
}>

export const together = '~ together'

/** Findings that are not scored: arithmetic alone, or what no label says. */
const unscored = new Set(['too-long', 'over-target'])

/**
 * Checks each item and compares. A label that is found is a hit; one that is only debatable is neither right nor wrong;
 * a finding without a label is a false alarm. Only findings that some label of the set names are scored, so that an old
 * set says nothing of a finding that nobody labelled in it.
 */
export function score(items: readonly Item[], only?: ReadonlySet<string>): Score {
  const scored = only ?? labelled(items)
  const groups = new Map<string, Map<string, Tally>>()
  const memo = createMemo()
  let clean = 0
  let flagged = 0
  const alarmsOnClean = new Map<string, number>()
  for (const item of items) {
    const { required, optional } = expected(item, scored)
    const found = check(asScript(item), { fileName: `${item.id}.vm.md`, today: today(item) }, memo).findings
    const said = new Set(found.map(({ rule }) => rule).filter((rule) => scored.has(rule)))
    const group = `${item.lang} ${item.touches ? 'sequences' : (item.gold?.wording ?? '-')}`
    const alarms: string[] = []
    for (const rule of new Set([...required, ...said])) {
      const what = !required.has(rule) ? 'alarm' : said.has(rule) ? 'hit' : 'miss'
      if (what === 'alarm' && optional.has(rule)) continue
      if (what === 'alarm') alarms.push(rule)
      for (const name of [rule, together]) tally(groups, group, name)[what]++
    }
    if (item.labels.length > 0) continue
    clean++
    if (alarms.length > 0) flagged++
    for (const rule of alarms) alarmsOnClean.set(rule, (alarmsOnClean.get(rule) ?? 0) + 1)
  }
  return { groups, clean, flagged, alarms: alarmsOnClean }
}

export const precision = ({ hit, alarm }: Tally): number => (hit + alarm > 0 ? hit / (hit + alarm) : 1)
export const recall = ({ hit, miss }: Tally): number => (hit + miss > 0 ? hit / (hit + miss) : 1)

/** The findings that the labels of these items name, required or debatable. */
export const labelled = (items: readonly Item[]): ReadonlySet<string> =>
  new Set(
    items
      .flatMap(({ labels, optional = [] }) => [...labels, ...optional])
      .map(({ finding }) => finding)
      .filter((finding) => !unscored.has(finding)),
  )

function expected(item: Item, scored: ReadonlySet<string>) {
  const named = (labels: Item['labels'] = []) =>
    new Set(labels.map(({ finding }) => finding).filter((finding) => scored.has(finding)))
  const required = named(item.labels)
  const optional = named(item.optional)
  // A hook near the tenth second: the clock decides, not the reader.
  const hookAt = item.gold?.hook_at ?? 0
  if (hookAt > 8 && hookAt < 13 && scored.has('late-hook')) {
    required.delete('late-hook')
    optional.add('late-hook')
  }
  return { required, optional }
}

/** The day on which a message is sent, where it says so. */
const today = ({ meta }: Item): string => String(meta.date ?? '2026-12-01')

function tally(groups: Score['groups'], group: string, rule: string): Tally {
  const rules = groups.get(group) ?? groups.set(group, new Map()).get(group)!
  return rules.get(rule) ?? rules.set(rule, { hit: 0, miss: 0, alarm: 0 }).get(rule)!
}
