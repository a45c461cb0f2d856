import type { SpokenWord } from '../../speech/timed.ts'
import type { Name } from './names.ts'

/** "It's Statwise. … at statwise dot co": a name of one word that a site has too is the firm's. */
export function siteNamesIn(words: readonly SpokenWord[]): (name: Name) => boolean {
  const sites = new Set(
    words.flatMap(({ norm, kind }, i) => {
      if (kind === 'address') return norm.split('@').at(-1)!.split(/[/.]/).slice(0, -1)
      return /^(?:dot|punto)$/.test(words[i + 1]?.norm ?? '') ? [norm] : []
    }),
  )
  return ({ first, last, tag }) => tag === null && last - first === 1 && sites.has(words[first]!.norm)
}
