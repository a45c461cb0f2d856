import { plural, secondsText, type Text } from '../engine/language/text.ts'
import type { Touch } from '../engine/script/script.ts'
import { secondsOfCue } from '../engine/speech/rates.ts'
import type { SpokenWord, TimedSentence, TimedTouch, WordKind } from '../engine/speech/timed.ts'

/** Why each sentence of a touch takes so long, in order; null where plain words are all there is to it. */
export function reasonsOf({ touch, sentences, words }: TimedTouch): readonly (Text | null)[] {
  const said = new Set<string>()
  return sentences.map((sentence, i) => {
    const next = sentences[i + 1]?.span.start ?? touch.text.length
    return reasonFor(
      sentence,
      words.slice(sentence.first, sentence.last),
      pausesIn(touch, sentence.span.start, next),
      said,
    )
  })
}

type Reason = Readonly<{ says: Text; seconds: number }>

/** The costliest of: something said before, something long to say, a pause; without any, that it has so many words. */
function reasonFor(
  { cued }: TimedSentence,
  words: readonly SpokenWord[],
  pauses: number,
  said: Set<string>,
): Text | null {
  const reasons: Reason[] = []
  let count = 0
  for (const word of words) {
    count += word.count
    const twice = again[word.kind]
    if (twice && said.has(sounds(word))) reasons.push({ says: twice, seconds: word.seconds + TWICE })
    else if (long[word.kind] && word.seconds >= LONG) reasons.push({ says: long[word.kind]!, seconds: word.seconds })
    if (twice) said.add(sounds(word))
  }
  if (cued >= LONG) reasons.push({ says: paused(cued, pauses), seconds: cued })
  if (count >= MANY) reasons.push({ says: many, seconds: 0 })
  return (
    reasons.reduce<Reason | null>((best, one) => (best && best.seconds >= one.seconds ? best : one), null)?.says ?? null
  )
}

/** Seconds from which a word or a pause is worth naming. */
const LONG = 1
/** What is said twice could go without loss: it is named even where something else takes a little longer. */
const TWICE = 2
/** Spoken words from which a sentence is long to listen to. */
const MANY = 25

/** The same number may be written in two ways. */
const sounds = ({ said }: SpokenWord): string => said.replace(/[^\p{L}\p{N} ]/gu, '')

const again: Partial<Record<WordKind, Text>> = {
  phone: { en: 'number said twice', es: 'número dicho dos veces' },
  address: { en: 'address said twice', es: 'dirección dicha dos veces' },
}
const long: Partial<Record<WordKind, Text>> = {
  phone: { en: 'a phone number', es: 'un número de teléfono' },
  address: { en: 'an address spelled out', es: 'una dirección deletreada' },
  money: { en: 'an amount of money', es: 'un importe' },
  number: { en: 'a long number', es: 'un número largo' },
  percent: { en: 'a percentage', es: 'un porcentaje' },
  time: { en: 'a time of day', es: 'una hora' },
  tag: { en: 'a personal field', es: 'un campo personalizado' },
}
const many: Text = { en: 'one long sentence', es: 'una frase larga' }

function paused(seconds: number, pauses: number): Text {
  const { en, es } = secondsText(seconds)
  if (pauses === 1) return { en: `a pause of ${en} s`, es: `una pausa de ${es} s` }
  return {
    en: `${plural(pauses, 'pause', 'pauses')} of ${en} s in all`,
    es: `${plural(pauses, 'pausa', 'pausas')} de ${es} s en total`,
  }
}

const pausesIn = ({ cues }: Touch, from: number, to: number): number =>
  cues.filter((cue) => cue.span.start >= from && cue.span.start < to && secondsOfCue(cue) > 0).length
