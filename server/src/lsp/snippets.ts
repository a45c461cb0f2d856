import type { Language } from '../engine/language/text.ts'
import type { Region } from '../engine/script/script.ts'
import source from './situations.json'

/** One situation of `situations.json`, with its words for each language and country. Tab stops stand in ‹ ›. */
export type Situation = Readonly<{ id: string; texts: readonly SituationText[] }> & Readonly<Record<Language, Label>>
type Label = Readonly<{ prefix: string; name: string; when: string }>
/** `other`: the same said to somebody who is addressed the other way, tú or usted. */
type SituationText = Readonly<{ language: Language; regions: readonly Region[]; body: string; other?: string }>

/** One snippet as a writer is offered it: for one country. */
export type Snippet = Label &
  Readonly<{ id: string; language: Language; region: Region; body: string; other?: string | undefined }>

/** What can be said in which situation: the one source of all snippets. */
export const situations = source as unknown as readonly Situation[]

/** Every snippet: each text once for each of its countries, which its prefix and name say. */
export const snippetsOf = (situations: readonly Situation[]): Snippet[] =>
  situations.flatMap(({ id, texts, ...labels }) =>
    texts.flatMap(({ language, regions, body, other }) => {
      const { prefix, name, when } = labels[language]
      return regions.map((region) => ({
        id,
        language,
        region,
        name,
        when,
        prefix: `${prefix}-${region.toLowerCase()}`,
        body,
        other,
      }))
    }),
  )

/** The words with what stands in the tab stops: what a script says when nothing is changed. */
export const filledBody = (body: string): string => body.replace(/[‹›]/g, '')

/** `‹Priya›, …` as the editor's snippet syntax; the same words are one stop, and the caret ends behind the last word. */
export function withTabStops(body: string): string {
  const known: string[] = []
  const stop = (words: string): string => {
    if (!known.includes(words)) known.push(words)
    return `\${${known.indexOf(words) + 1}:${escaped(words)}}`
  }
  const stops = body
    .split(/(‹[^‹›]*›)/)
    .map((piece) => (piece.startsWith('‹') ? stop(piece.slice(1, -1)) : escaped(piece)))
  return `${stops.join('')}$0`
}

/** Words as they stand inside the editor's snippet syntax. */
export const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&')
