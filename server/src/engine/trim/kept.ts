import { type Cue, JOIN, type Tag, type Touch } from '../script/script.ts'
import { contains, type Span, span } from '../span.ts'
import { secondsOfCue } from '../speech/rates.ts'

/**
 * What has to stay when a sentence (up to `spoken`, and the blanks behind it) is cut: half of something whose other half
 * lies elsewhere, and directions behind it that only say how to go on. In order; null where that would leave a mess.
 */
export function keptIn(touch: Touch, whole: Span, spoken: number): Span[] | null {
  const markup = halfMarkup(touch, whole)
  if (markup.length > 1) return null
  const cues = touch.cues.filter((cue) => contains(whole, cue.span))
  const inside = cues.filter((cue) => cue.span.start < spoken)
  const behind = cues.filter((cue) => cue.span.start >= spoken && secondsOfCue(cue) === 0)
  const tags = touch.tags.filter((tag) => tag.control && contains(whole, tag.span))
  return [...markup, ...halfOf(inside, tempo), ...behind.map((cue) => cue.span), ...halfOf(tags, branch)].sort(
    (a, b) => a.start - b.start,
  )
}

/** 1 opens, -1 closes, 0 is neither. */
const tempo = ({ kind }: Cue): number => (kind === 'slow' ? 1 : kind === 'normal' ? -1 : 0)
const branch = ({ name }: Tag): number => (/^(?:\/|end)/.test(name) ? -1 : /^[#^]/.test(name) ? 1 : 0)

/** Those that open or close something, unless as many do the one as the other. */
function halfOf<T extends Readonly<{ span: Span }>>(all: readonly T[], side: (one: T) => number): Span[] {
  const halves = all.filter((one) => side(one) !== 0)
  const open = halves.reduce((sum, one) => sum + side(one), 0)
  return open === 0 ? [] : halves.map((one) => one.span)
}

/** Inline markup without its partner: the `**` of a bold text that goes on in the next sentence. */
function halfMarkup({ text, spoken }: Touch, { start, end }: Span): Span[] {
  const open: Span[] = []
  for (let at = start; at < end; at++) {
    if (spoken[at] !== JOIN) continue
    const from = at
    while (at < end && spoken[at] === JOIN) at++
    const last = open.at(-1)
    if (last && closes(text.slice(last.start, last.end), text.slice(from, at))) open.pop()
    else open.push(span(from, at))
  }
  return open
}

const closes = (opener: string, closer: string): boolean =>
  opener === '[' ? closer.startsWith(']') : closer === [...opener].reverse().join('')
