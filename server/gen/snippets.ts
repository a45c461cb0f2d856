import type { Language } from '../src/engine/language/text.ts'
import type { Region } from '../src/engine/script/script.ts'

/** One situation of `snippets/source.json`, with its words for each language and country. Tab stops stand in ‹ ›. */
export type Situation = Readonly<{ id: string; texts: readonly SituationText[] }> & Readonly<Record<Language, Label>>
type Label = Readonly<{ prefix: string; name: string; when: string }>
type SituationText = Readonly<{ language: Language; regions: readonly Region[]; body: string }>

/** One snippet as a writer is offered it: for one country. */
export type Snippet = Label & Readonly<{ id: string; language: Language; region: Region; body: string }>

/** The files that VS Code reads the snippets from, by path. */
export function snippetFiles(situations: readonly Situation[]): Record<string, string> {
  const files: Record<string, string> = {}
  for (const language of ['en', 'es'] as const) {
    const entries = snippetsOf(situations)
      .filter((snippet) => snippet.language === language)
      .map(({ name, region, prefix, when, body }) => [
        `${name} (${countries[region] ?? region})`,
        { prefix, body: withTabStops(body), description: when },
      ])
    files[`snippets/${language}.json`] = `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
  }
  return files
}

const countries: Partial<Record<Region, string>> = { MX: 'México', CO: 'Colombia', ES: 'España' }

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
