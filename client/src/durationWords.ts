import type { SentenceTiming, TimingResult, TouchTiming } from '../../server/src/protocol.ts'
import { secondsAt, type Timed } from './reading/pace.ts'
import { type SecondsWords, secondsWords } from './secondsWords.ts'

/** `vscode.l10n.t`, handed in so that the words can be tested without an editor. */
export type Translate = (message: string, ...values: (string | number)[]) => string

/** What the status bar says: never more than a warning, for a long message is no error. */
export type DurationWords = Readonly<{
  text: string
  /** The same for people who hear it: no icons, whole words. */
  spoken: string
  warn: boolean
  heading: string
  /** Plain sentences under the heading. */
  notes: readonly string[]
  sentences: readonly SentenceWords[]
}>
export type SentenceWords = Readonly<{ sentence: SentenceTiming; text: string; seconds: string; reason: string }>

/** Puts a timing into words, in the language of the editor; `own` is the person's pace, shown beside the script's. */
export function durationWords(
  timing: NonNullable<TimingResult>,
  t: Translate,
  locale: string,
  own: number | null = null,
): DurationWords {
  const say = secondsWords(locale)
  const { selection, touch } = timing
  const step = touch ? stepWords(touch, timing.touches, t, say) : noStep(timing.touches, t)
  const timed = timedStep(timing)
  if (!selection || selection.words === 0) return timed ? withOwn(step, timed, own, t, say) : step
  const seconds = say.short(selection.seconds)
  const selected: DurationWords = {
    ...step,
    text: `$(unmute) ${t('{0} s selected', seconds)}`,
    spoken: t('The selected words take {0} seconds aloud', seconds),
    warn: false,
    notes: [t('The selected words take {0} s aloud.', seconds), ...step.notes],
  }
  return withOwn(selected, { ...selection, pace: timing.pace }, own, t, say)
}

/** The name of a step on screen: its heading, else its number, else that it stands alone. */
export const stepName = (
  { title, index }: Pick<TouchTiming, 'title' | 'index'>,
  touches: number,
  t: Translate,
): string => title || (touches > 1 ? t('Step {0}', index) : t('This message'))

/** Findings go by the script's pace; the person's own is one more figure behind it. */
function withOwn(
  words: DurationWords,
  timed: Timed,
  own: number | null,
  t: Translate,
  say: SecondsWords,
): DurationWords {
  if (own === null) return words
  const seconds = say.short(secondsAt(timed, own))
  return {
    ...words,
    text: t('{0} · you {1} s', words.text, seconds),
    spoken: t('{0}; {1} seconds when you read it', words.spoken, seconds),
    notes: [t('You: {0} s, at your own pace of {1} words a minute.', seconds, own), ...words.notes],
  }
}

function stepWords(touch: TouchTiming, touches: number, t: Translate, say: SecondsWords): DurationWords {
  const title = stepName(touch, touches, t)
  if (!touch.spoken)
    return {
      text: `$(mute) ${t('not spoken')}`,
      spoken: t('{0}: not spoken', title),
      warn: false,
      heading: title,
      notes: [unspokenNote(touch.channel, t)],
      sentences: [],
    }
  const seconds = say.short(touch.seconds)
  const limit = say.short(touch.limit)
  const target = say.short(touch.target)
  const range = t(
    '{0} to {1} s, from a quick reader to a slow one.',
    say.short(touch.fastest),
    say.short(touch.slowest),
  )
  const sentences = touch.sentences.map((sentence) => ({
    sentence,
    text: plainWords(sentence.text),
    seconds: t('{0} s', say.short(sentence.seconds)),
    reason: sentence.reason ? sentence.reason[say.language] : '',
  }))
  const shared = { heading: t('{0}: {1} s aloud', title, seconds), sentences }
  if (touch.seconds > touch.limit)
    return {
      ...shared,
      text: `$(warning) ${t('{0} s, limit {1}', seconds, limit)}`,
      spoken: t('{0} takes {1} seconds aloud, past the limit of {2}', title, seconds, limit),
      warn: true,
      notes: [range, t('Past the limit of {0} s: listeners have hung up by then.', limit)],
    }
  if (touch.seconds > touch.target)
    return {
      ...shared,
      text: `$(watch) ${t('{0} s, target {1}', seconds, target)}`,
      spoken: t('{0} takes {1} seconds aloud, past the target of {2}', title, seconds, target),
      warn: false,
      notes: [range, t('Past the target of {0} s; the limit is {1} s.', target, limit)],
    }
  return {
    ...shared,
    text: `$(unmute) ${t('{0} s', seconds)}`,
    spoken: t('{0} takes {1} seconds aloud', title, seconds),
    warn: false,
    notes: [range, t('Within the target of {0} s; the limit is {1} s.', target, limit)],
  }
}

function noStep(touches: number, t: Translate): DurationWords {
  const text = touches === 1 ? t('1 step') : t('{0} steps', touches)
  return {
    text: `$(unmute) ${text}`,
    spoken: t('Voicemail script: {0}', text),
    warn: false,
    heading: text,
    notes: [t('Put the caret into a step to see how long it takes aloud.')],
    sentences: [],
  }
}

const timedStep = ({ touch, pace }: NonNullable<TimingResult>): Timed | null =>
  touch?.spoken ? { seconds: touch.seconds, cued: touch.cued, pace } : null

/** Every channel that is not spoken has its own sentence, so that each reads well in each language. */
function unspokenNote(channel: TouchTiming['channel'], t: Translate): string {
  switch (channel) {
    case 'email':
      return t('This step is an email, so nothing in it is timed.')
    case 'text':
      return t('This step is a text message, so nothing in it is timed.')
    case 'chat':
      return t('This step is a chat message, so nothing in it is timed.')
    case 'whatsapp':
      return t('This step is a WhatsApp message, so nothing in it is timed.')
    case 'social':
      return t('This step is a social media message, so nothing in it is timed.')
    case 'mail':
      return t('This step is a letter, so nothing in it is timed.')
    case 'visit':
      return t('This step is a visit, so nothing in it is timed.')
    default:
      return t('Nothing in this step is read aloud.')
  }
}

/** A sentence without inline markup: what is left is what is said, tags apart. */
export const plainWords = (text: string): string =>
  text
    .replace(/!?\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/(\*\*|__)(?=[^\s*_])(.+?)(?<=[^\s*_])\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}|*_])([*_])(?=[^\s*_|])([^*_]+)(?<=[^\s*_|])\1(?![\p{L}\p{N}|*_])/gu, '$2')
