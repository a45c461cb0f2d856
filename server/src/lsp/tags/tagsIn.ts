import type { Field, Script, Tag } from '../../engine/script/script.ts'
import { toSource } from '../../engine/script/source.ts'
import { contains, type Span, shifted, span } from '../../engine/span.ts'

/** A personal field where it stands in the source, and where its name does. */
export type TagPlace = Readonly<{ tag: Tag; span: Span; name: Span }>

/** A text that was read. */
export type Read = Readonly<{ source: string; script: Script }>

/** Every personal field of a script, in order; what has no name is left out. */
export function tagsIn({ source, script }: Read): TagPlace[] {
  return script.touches.flatMap(({ touch, start }) =>
    touch.tags.flatMap((tag) => {
      const whole = toSource(script.removed, shifted(tag.span, start))
      const at = source.slice(whole.start, whole.end).indexOf(tag.name)
      if (tag.name === '' || at < 0) return []
      return [{ tag, span: whole, name: span(whole.start + at, whole.start + at + tag.name.length) }]
    }),
  )
}

/** One place where a field's name stands: in a field, in a condition, or before its sample in the script details. */
export type NamePlace = Readonly<{ name: string; span: Span; whole: Span; kind: 'field' | 'condition' | 'sample' }>

/** Every place where the name of a personal field stands. */
export function namesIn(read: Read): NamePlace[] {
  const places = tagsIn(read).flatMap((place): NamePlace[] => {
    const { tag, span: whole, name } = place
    if (!tag.control) return [{ name: tag.name, span: name, whole, kind: 'field' }]
    return conditionsIn(place).map((one) => ({ ...one, whole, kind: 'condition' }))
  })
  return [...read.script.front.fields.flatMap(sampleIn), ...places]
}

/** The place under an offset. */
export const nameAt = (places: readonly NamePlace[], at: number): NamePlace | null =>
  places.find(({ span: own }) => contains(own, { start: at, end: at })) ??
  places.find(({ whole, kind }) => kind === 'field' && contains(whole, { start: at, end: at })) ??
  null

function sampleIn({ key, keySpan }: Field): NamePlace[] {
  if (!key?.startsWith('samples.')) return []
  return [{ name: key.slice('samples.'.length), span: keySpan, whole: keySpan, kind: 'sample' }]
}

/** The fields that `{{#if first_name}}` asks about. */
function conditionsIn({ tag, name }: TagPlace): { name: string; span: Span }[] {
  const found = /^(?:[#^]\s*)?(?:if|unless|else\s+if|elseif|elsif)\s+/.exec(tag.name)
  if (!found) return []
  const rest = tag.name.slice(found[0].length)
  return [...rest.matchAll(/[\p{L}_][\p{L}\p{N}_.]*/gu)].map(({ 0: word, index }) => {
    const start = name.start + found[0].length + index
    return { name: word, span: span(start, start + word.length) }
  })
}
