import type { TouchContext } from '../context.ts'
import type { Touch } from '../script/script.ts'
import type { Span } from '../span.ts'
import { spell } from './codes.ts'
import { type Sound, soundOf } from './measure.ts'
import { originOf, plainTextOf } from './plainText.ts'
import { breath, dictated, groupPause, Mark, pauses, rates, readers, secondsOfCue, slowly } from './rates.ts'
import { soundOfTag } from './tags.ts'
import type { SpokenWord, TimedSentence, TimedTouch } from './timed.ts'
import { readTokens, type Token } from './tokens.ts'
import { voiceOf } from './voice.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Puts a clock to a touch: every spoken word with its seconds. Pure and total; linear in the length of the text. */
export function timeTouch(touch: Touch, context: TouchContext): TimedTouch {
  const voice = voiceOf(context.language, context.region)
  const rate = rates[context.language]
  const pace = (rate.at150 * 150) / (context.pace > 0 && Number.isFinite(context.pace) ? context.pace : 150)
  const plain = plainTextOf(touch.spoken, touch.sentences)
  const words: SpokenWord[] = []
  const sentences: Mutable<TimedSentence>[] = []
  const tokens: Token[] = []
  let now = 0
  let cued = 0
  /** Seconds of cues by the sentence they follow. */
  const cuedIn = new Map<number, number>()
  /** Sum of squared doubts about tags without a value. */
  let doubt = 0
  let run = 0
  let tagAt = 0
  let cueAt = 0
  let paragraphAt = 0
  let slow = false
  let spellNext = false
  let count = 0
  let written = 0
  let lastEnd = -1
  let open = false

  const takeCues = (before: number) => {
    for (; cueAt < touch.cues.length && touch.cues[cueAt]!.span.start < before; cueAt++) {
      const cue = touch.cues[cueAt]!
      if (cue.kind === 'slow') slow = true
      else if (cue.kind === 'normal') slow = false
      else if (cue.kind === 'spell') spellNext = true
      const seconds = secondsOfCue(cue)
      if (seconds === 0) continue
      now += seconds
      cued += seconds
      run = 0
      const spoken = words.at(-1)
      if (spoken) cuedIn.set(spoken.sentence, (cuedIn.get(spoken.sentence) ?? 0) + seconds)
    }
  }

  for (let s = 0; s < touch.sentences.length; s++) {
    const inPlain = plain.sentences[s]!
    tokens.length = 0
    readTokens(plain.text, inPlain.start, inPlain.end, voice, tokens)
    const first = words.length
    for (let t = 0; t < tokens.length; t++) {
      const token = tokens[t]!
      const at = originOf(plain, token.start, token.end)
      if (token.kind === 'tag') {
        // Neighbouring tags are one run of marks; each is a word of its own.
        while (tagAt < touch.tags.length && touch.tags[tagAt]!.span.end <= at.start) tagAt++
        let mark = token.mark
        while (tagAt < touch.tags.length && touch.tags[tagAt]!.span.start < at.end) {
          const tag = touch.tags[tagAt++]!
          if (tag.control) continue
          const { sound, spread } = soundOfTag(tag, context.samples, voice)
          const seconds = say(
            { start: Math.max(tag.span.start, at.start), end: Math.min(tag.span.end, at.end) },
            token,
            mark,
            sound,
            sound.said.toLowerCase(),
            s,
          )
          doubt += (seconds * spread) ** 2
          mark = Mark.none
        }
        continue
      }
      say(at, token, token.mark, token.sound, token.norm, s)
    }
    sentences.push({ span: touch.sentences[s]!, first, last: words.length, start: 0, seconds: 0, cued: 0 })
  }
  takeCues(Number.POSITIVE_INFINITY)
  const seconds = words.length === 0 ? now : now + rate.start * pace

  let next = seconds
  for (let s = sentences.length - 1; s >= 0; s--) {
    const sentence = sentences[s]!
    sentence.start = sentence.first < sentence.last ? words[sentence.first]!.start : next
    sentence.seconds = next - sentence.start
    sentence.cued = cuedIn.get(s) ?? 0
    next = sentence.start
  }
  const { tenth, deviation } = readers
  const voiced = seconds - cued
  const range = (sign: number) => {
    const byPace = voiced * (Math.exp(sign * tenth * deviation) - 1)
    return Math.max(seconds + sign * Math.hypot(byPace, tenth * Math.sqrt(doubt)), cued)
  }
  return {
    touch,
    context,
    words,
    sentences,
    seconds,
    fastest: range(-1),
    slowest: range(1),
    cued,
    wordCount: count,
    written,
  }

  function say(at: Span, token: Token, mark: Mark, sound: Sound, norm: string, sentence: number): number {
    const opening =
      sentences.length === sentence && (words.length === 0 || words[words.length - 1]!.sentence !== sentence)
    let strongest = mark
    if (opening) {
      let entered = 0
      while (paragraphAt + 1 < touch.paragraphs.length && touch.paragraphs[paragraphAt + 1]!.start <= at.start) {
        paragraphAt++
        entered++
      }
      // Cues before the paragraph's end belong to it; `[slow]` ends there.
      if (entered > 0) {
        const start = touch.paragraphs[paragraphAt]!.start
        takeCues(start)
        slow = false
        spellNext = false
        strongest = hasRule(touch.text, touch.paragraphs[paragraphAt - 1]!.end, start) ? Mark.rule : Mark.paragraph
      } else if (!(open && isLowerOrDigit(touch.spoken, at.start)) && strongest < Mark.stop) strongest = Mark.stop
    }
    if (words.length > 0) {
      if (strongest > Mark.none) {
        now += pauses[strongest]! * pace
        run = 0
      } else if (run >= breath.syllables) {
        now += breath.seconds * pace
        run -= breath.syllables
      }
    }
    takeCues(at.start)
    const heard = spellNext ? soundOf(spell(norm, voice), voice.language) : sound
    const factor = slow || spellNext ? slowly : token.slow ? dictated : 1
    spellNext = false
    const voiced = rate.syllable * heard.syllables + rate.letter * heard.letters + rate.word * heard.count
    const length = pace * (voiced * factor + groupPause * heard.groups)
    if (at.start > lastEnd || lastEnd < 0 || opening)
      if (lastEnd < 0 || gapBefore(touch.spoken, lastEnd, at.start)) written++
    words.push({
      span: at,
      kind: token.kind,
      norm,
      said: heard.said,
      count: heard.count,
      start: now,
      seconds: length,
      sentence,
    })
    now += length
    run = heard.groups > 0 ? heard.syllables / (heard.groups + 1) : run + heard.syllables
    count += heard.count
    lastEnd = at.end
    open = token.open
    return length
  }
}

/** A line of three or more dashes, stars or underscores between two paragraphs. */
function hasRule(text: string, from: number, to: number): boolean {
  return (
    to - from < 2000 && /^[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/m.test(text.slice(from, to))
  )
}

/** After a short form's period, what goes on small goes on with the sentence, whatever its period looked like. */
const isLowerOrDigit = (text: string, at: number): boolean => /[\p{Ll}\d]/u.test(text[at] ?? '')

/** Whether two tokens are written apart. */
function gapBefore(spoken: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = spoken.charCodeAt(i)
    if (c <= 32 || c === 0xa0) return true
  }
  return false
}
