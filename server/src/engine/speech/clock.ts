import type { TouchContext } from '../context.ts'
import type { Touch } from '../script/script.ts'
import type { Span } from '../span.ts'
import { isSpace } from './characters.ts'
import { spell } from './codes.ts'
import { type Sound, soundOf } from './measure.ts'
import { originOf, plainTextOf } from './plainText.ts'
import { breath, dictated, groupPause, Mark, pauses, rates, readers, secondsOfCue, slowly } from './rates.ts'
import { soundOfTag } from './tags.ts'
import type { SpokenWord, TimedSentence, TimedTouch, WordKind } from './timed.ts'
import { tokenReader } from './tokens.ts'
import { voiceOf } from './voice.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Puts a clock to a touch: every spoken word with its seconds. Pure and total; linear in the length of the text. */
export function timeTouch(touch: Touch, context: TouchContext): TimedTouch {
  const { spoken, tags, cues, paragraphs } = touch
  const voice = voiceOf(context.language, context.region)
  const rate = rates[context.language]
  const pace = (rate.at150 * 150) / (context.pace > 0 && Number.isFinite(context.pace) ? context.pace : 150)
  const plain = plainTextOf(spoken, touch.sentences)
  const words: SpokenWord[] = []
  const sentences: Mutable<TimedSentence>[] = []
  let now = 0
  let cued = 0
  /** Sum of squared doubts about tags without a value. */
  let doubt = 0
  /** Syllables since the last pause. */
  let run = 0
  let tagAt = 0
  let cueAt = 0
  let paragraphAt = 0
  let slow = false
  let spellNext = false
  let wordCount = 0
  let written = 0
  let lastEnd = -1
  /** The last word ended with the period of a short form. */
  let open = false
  /** The next word is the first of its sentence. */
  let opening = true

  const takeCues = (before: number) => {
    for (; cueAt < cues.length && cues[cueAt]!.span.start < before; cueAt++) {
      const cue = cues[cueAt]!
      if (cue.kind === 'slow') slow = true
      else if (cue.kind === 'normal') slow = false
      else if (cue.kind === 'spell') spellNext = true
      const seconds = secondsOfCue(cue)
      if (seconds === 0) continue
      now += seconds
      cued += seconds
      run = 0
      const spokenIn = words.at(-1)?.sentence
      const before = spokenIn === undefined ? undefined : sentences[spokenIn]
      if (before) before.cued += seconds
    }
  }

  /** The mark before a sentence's first word; cues before a paragraph's end belong to it, and `[slow]` ends there. */
  const openingMark = (mark: Mark, at: number): Mark => {
    const from = paragraphAt
    while (paragraphAt + 1 < paragraphs.length && paragraphs[paragraphAt + 1]!.start <= at) paragraphAt++
    // After a short form's period, what goes on small goes on with the sentence, whatever its period looked like.
    if (from === paragraphAt)
      return (open && /[\p{Ll}\d]/u.test(spoken[at] ?? '')) || mark > Mark.stop ? mark : Mark.stop
    const { start } = paragraphs[paragraphAt]!
    takeCues(start)
    slow = false
    spellNext = false
    return hasRule(touch.text, paragraphs[paragraphAt - 1]!.end, start) ? Mark.rule : Mark.paragraph
  }

  const say = (span: Span, kind: WordKind, norm: string, sound: Sound, mark: Mark, dictate: boolean): number => {
    const pause = opening ? openingMark(mark, span.start) : mark
    opening = false
    if (words.length > 0) {
      if (pause > Mark.none) {
        now += pauses[pause]! * pace
        run = 0
      } else if (run >= breath.syllables) {
        now += breath.seconds * pace
        run -= breath.syllables
      }
    }
    takeCues(span.start)
    const heard = spellNext ? soundOf(spell(norm, voice), voice.language) : sound
    const factor = slow || spellNext ? slowly : dictate ? dictated : 1
    spellNext = false
    const voiced = rate.syllable * heard.syllables + rate.letter * heard.letters + rate.word * heard.count
    const seconds = pace * (voiced * factor + groupPause * heard.groups)
    if (lastEnd < 0 || gapBefore(spoken, lastEnd, span.start)) written++
    const { said, count } = heard
    words.push({ span, kind, norm, said, count, start: now, seconds, sentence: sentences.length - 1 })
    now += seconds
    run = heard.groups > 0 ? heard.syllables / (heard.groups + 1) : run + heard.syllables
    wordCount += count
    lastEnd = span.end
    return seconds
  }

  /** Neighbouring tags are one run of marks; each is a word of its own. */
  const sayTags = (at: Span, mark: Mark) => {
    while (tagAt < tags.length && tags[tagAt]!.span.end <= at.start) tagAt++
    for (; tagAt < tags.length && tags[tagAt]!.span.start < at.end; tagAt++) {
      const tag = tags[tagAt]!
      if (tag.control) continue
      const { sound, spread } = soundOfTag(tag, context.samples, voice)
      const span = { start: Math.max(tag.span.start, at.start), end: Math.min(tag.span.end, at.end) }
      doubt += (say(span, 'tag', sound.said.toLowerCase(), sound, mark, false) * spread) ** 2
      mark = Mark.none
    }
  }

  const read = tokenReader(plain.text, voice, (from, to, kind, norm, sound, mark, dictate, short) => {
    const at = originOf(plain, from, to)
    if (kind === 'tag') sayTags(at, mark)
    else say(at, kind, norm, sound, mark, dictate)
    open = short
  })
  for (const [s, { start, end }] of plain.sentences.entries()) {
    const sentence = { span: touch.sentences[s]!, first: words.length, last: 0, start: 0, seconds: 0, cued: 0 }
    sentences.push(sentence)
    opening = true
    read(start, end)
    sentence.last = words.length
  }
  takeCues(Number.POSITIVE_INFINITY)
  const seconds = words.length === 0 ? now : now + rate.start * pace

  let next = seconds
  for (let s = sentences.length - 1; s >= 0; s--) {
    const sentence = sentences[s]!
    sentence.start = words[sentence.first]?.sentence === s ? words[sentence.first]!.start : next
    sentence.seconds = next - sentence.start
    next = sentence.start
  }
  const end = (sign: number) => {
    const byPace = (seconds - cued) * (Math.exp(sign * readers.tenth * readers.deviation) - 1)
    return Math.max(seconds + sign * Math.hypot(byPace, readers.tenth * Math.sqrt(doubt)), cued)
  }
  return { touch, context, words, sentences, seconds, fastest: end(-1), slowest: end(1), cued, wordCount, written }
}

/** A line of three or more dashes, stars or underscores between two paragraphs. */
const hasRule = (text: string, from: number, to: number): boolean =>
  to - from < 2000 && /^[ \t]{0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/m.test(text.slice(from, to))

/** Whether two tokens are written apart. */
function gapBefore(spoken: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isSpace(spoken.charCodeAt(i))) return true
  return false
}
