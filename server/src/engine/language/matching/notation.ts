/** One step of a phrase. `words` matches any one of its atoms. */
export type Step =
  | Readonly<{ kind: 'word'; word: string }>
  | Readonly<{ kind: 'stem'; stem: string }>
  | Readonly<{ kind: 'Cap' | '#' | 'tag' | 'gap' }>
  | Readonly<{ kind: 'any'; of: readonly (readonly Step[])[]; optional: boolean }>

/** Reads the phrase notation of `phrase.ts`. Throws a plain sentence where the notation is broken. */
export function readNotation(phrase: string): readonly Step[] {
  const foreign = /[)\]][?*+]|[\\^$]/.exec(phrase)
  if (foreign) throw new Error(`“${foreign[0]}” is no notation in “${phrase}”; what may be left out stands in [ ].`)
  const tokens = phrase.match(/\.\.|\{tag\}|[()[\]|]|[^\s()[\]|,.;:!?¿¡«»"“”-]+/gu) ?? []
  let at = 0
  const steps = sequence()
  if (at < tokens.length) throw new Error(`“${tokens[at]}” closes nothing in “${phrase}”.`)
  if (!steps.some(isSolid)) throw new Error(`“${phrase}” names no word.`)
  return steps

  function sequence(): Step[] {
    const found: Step[] = []
    while (at < tokens.length && !')]|'.includes(tokens[at]!)) {
      const token = tokens[at++]!
      if (token === '(' || token === '[') found.push(group(token === '[' ? ']' : ')'))
      else found.push(atom(token))
    }
    return found
  }

  function group(close: string): Step {
    const of = [sequence()]
    while (tokens[at] === '|') {
      at++
      of.push(sequence())
    }
    if (tokens[at++] !== close) throw new Error(`“${close}” is missing in “${phrase}”.`)
    return { kind: 'any', of, optional: close === ']' || of.some((steps) => steps.length === 0) }
  }
}

function atom(token: string): Step {
  if (token === '..') return { kind: 'gap' }
  if (token === '{tag}') return { kind: 'tag' }
  if (token === 'Cap' || token === '#') return { kind: token }
  const word = token.normalize('NFC').toLowerCase().replaceAll('’', "'")
  return word.endsWith('~') ? { kind: 'stem', stem: word.slice(0, -1) } : { kind: 'word', word }
}

const isSolid = (step: Step): boolean =>
  step.kind === 'any' ? !step.optional && step.of.every((steps) => steps.some(isSolid)) : step.kind !== 'gap'
