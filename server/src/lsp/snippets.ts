import type { Language } from '../engine/language/text.ts'
import type { FrontValues, Region } from '../engine/script/script.ts'
import source from './situations.json'

/** One situation of `situations.json`, with its words for each language and country. Tab stops stand in ‹ ›. */
export type Situation = Readonly<{ id: string; texts: readonly SituationText[] }> & Readonly<Record<Language, Label>>
type Label = Readonly<{ prefix: string; name: string; when: string }>
/** `other`: the same said to somebody who is addressed the other way, tú or usted. `vos`: where that says it differently. */
type SituationText = Said & Readonly<{ language: Language; regions: readonly Region[] }>
type Said = Readonly<{ body: string; other?: string | undefined; vos?: string | undefined }>
/** How a script in Spanish addresses whoever listens. */
export type Address = NonNullable<FrontValues['address']>

/** One snippet as a writer is offered it: for one country. */
export type Snippet = Label & Said & Readonly<{ id: string; language: Language; region: Region }>

/** What can be said in which situation: the one source of all snippets. */
export const situations = source as unknown as readonly Situation[]

/** Every snippet: each text once for each of its countries, which its prefix and name say. */
export const snippetsOf = (situations: readonly Situation[]): Snippet[] =>
  situations.flatMap(({ id, texts, ...labels }) =>
    texts.flatMap(({ language, regions, body, other, vos }) => {
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
        vos,
      }))
    }),
  )

/** How strangers are mostly addressed in a country. */
export const usualAddress = (region: Region): Address => (region === 'ES' ? 'tú' : 'usted')

/** The country whose words are used to somebody who is addressed so: nobody but the River Plate's says vos here. */
export const countryFor = (region: Region, address: Address | undefined): Region => (address === 'vos' ? 'AR' : region)

/** The words of a country as they are said to somebody who is addressed so. */
export function addressed({ body, other, vos }: Said, region: Region, address: Address | undefined): string {
  if (address === undefined || address === usualAddress(region)) return body
  return (address === 'vos' ? vos : undefined) ?? other ?? body
}

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
