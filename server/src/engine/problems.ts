import type { TouchFacts } from './facts/facts.ts'
import type { Finding, Fix, Hit, ScriptFacts } from './finding.ts'
import type { FormatRule, Problem } from './script/script.ts'

/** The two functions of a finding that only passes on what reading the file found wrong. */
export function fromProblems(rule: FormatRule): Required<Pick<Finding, 'touch' | 'script'>> {
  return {
    touch: ({ problems }: TouchFacts) => hitsOf(problems, rule),
    script: ({ script }: ScriptFacts) => hitsOf(script.problems, rule),
  }
}

function* hitsOf(problems: readonly Problem[], rule: FormatRule): Generator<Hit> {
  for (const problem of problems) {
    if (problem.rule !== rule) continue
    const { span, says, mends = [], inSource } = problem
    const fixes = (): Fix[] =>
      mends.map((mend, i) => ({ ...mend, kind: 'rewrite', ...(i === 0 ? { preferred: true } : {}) }))
    yield { span, says, fixes, ...(inSource ? { inSource } : {}) }
  }
}
