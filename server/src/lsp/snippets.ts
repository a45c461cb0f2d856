import type { Language } from '../engine/language/text.ts'
import type { Region } from '../engine/script/script.ts'
import source from './situations.json'

/** One situation of `situations.json`, with its words for each language and country. Tab stops stand in ‹ ›. */
export type Situation = Readonly<{ id: string; texts: readonly SituationText[] }> & Readonly<Record<Language, Label>>
type Label = Readonly<{ prefix: string; name: string; when: string }>
type SituationText = Readonly<{ language: Language; regions: readonly Region[]; body: string }>

/** One snippet as a writer is offered it: for one country. */
export type Snippet = Label & Readonly<{ id: string; language: Language; region: Region; body: string }>

/** What can be said in which situation: the one source of all snippets. */
export const situations = source as unknown as readonly Situation[]

/** Every snippet: each text once for each of its countries, which its prefix and name say. */
export const snippetsOf = (situations: readonly Situation[]): Snippet[] =>
  situations.flatMap(({ id, texts, ...labels }) =>
    texts.flatMap(({ language, regions, body }) => {
      const { prefix, name, when } = labels[language]
      return regions.map((region) => ({
        id,
        language,
        region,
        name,
        when,
        prefix: `${prefix}-${region.toLowerCase()}`,
        body,
      }))
    }),
  )

/** The words with what stands in the tab stops: what a script says when nothing is changed. */
export const filledBody = (body: string): string => body.replace(/[‹›]/g, '')

/** `‹Priya›, …` as the editor's snippet syntax; the caret ends behind the last word. */
export function withTabStops(body: string): string {
  let stop = 0
  const stops = body
    .split(/(‹[^‹›]*›)/)
    .map((piece) => (piece.startsWith('‹') ? `\${${++stop}:${escaped(piece.slice(1, -1))}}` : escaped(piece)))
  return `${stops.join('')}$0`
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&')
