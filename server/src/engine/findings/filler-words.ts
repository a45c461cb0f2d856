import type { PhraseHit, TouchFacts } from '../facts/facts.ts'
import type { Finding } from '../finding.ts'
import { dropWords } from '../fixes.ts'
import type { Phrase } from '../language/matching/phrase.ts'
import type { Language } from '../language/text.ts'
import { voicemailManners } from '../sources.ts'

/** `apart` fillers are words of their own right: only between commas do they say nothing. `weak` ones need a stronger beside them. */
type Filler = Readonly<{ say: Phrase; apart?: true; weak?: true }>

const fillers: Readonly<Record<Language, readonly Filler[]>> = {
  en: [
    { say: "(um|umm|ummm|uh|uhh|uhm|erm|kinda|sorta|y'know)" },
    {
      say: {
        say: '(sort|kind) of',
        unlessBefore:
          '(a|an|the|this|that|these|those|what|some|any|one|same|each|every|which|all|no|your|their|his|her|my|our|its|right|wrong|new|old|other|another|different|best|only|first|last|to)',
      },
    },
    { say: '(er|hmm|you know [what i mean]|i mean|like|i guess|i dunno|so yeah|yeah so|yada yada)', apart: true },
    {
      say: "[now] (let me (see|think) [now]|let me get this right|let's see|where (was i|had i got to)|what (was i saying|was it|else)|what's the word|how (do i|shall i) (say|put) (it|this))",
      apart: true,
    },
    { say: '(if that makes sense|if you know what i mean|so to speak|one sec|hang on|bear with me)', apart: true },
    { say: '(basically|literally)', weak: true },
    {
      say: '(so|well|okay|ok|alright|anyway|anyways|right|oh|ah|look|listen|honestly|actually|obviously)',
      apart: true,
      weak: true,
    },
    { say: '(to be honest|to be fair|the thing is|long story short|at the end of the day)', apart: true, weak: true },
  ],
  es: [
    { say: '(eh|ehh|ehm|emm|mmm|esteee)' },
    { say: { say: 'digamos que', unlessBefore: '(no|nos|que|le|te)' } },
    { say: '(este|em|o sea|digamos|no sé|en plan|como que|así como que|pues nada)', apart: true },
    { say: '(qué sé yo|yo qué sé|por decirlo así|por así decirlo|en qué iba|por dónde iba|qué más)', apart: true },
    { say: 'cómo (le diré|te diré|le digo|te digo|decirle|decirte|explicarle|explicarte)', apart: true },
    { say: '(básicamente|literalmente|la verdad es que)', weak: true },
    {
      say: '(bueno|pues|entonces|a ver|mire|mira|oiga|oye|nada|vale|total|en fin|la verdad)',
      apart: true,
      weak: true,
    },
    { say: '(honestamente|sinceramente|obviamente|al final del día|a fin de cuentas)', apart: true, weak: true },
  ],
}

export const fillerWords: Finding = {
  id: 'filler-words',
  severity: 'hint',
  level: 'touch',
  title: { en: 'Fillers written into the script', es: 'Muletillas en el guion' },
  why: {
    en: 'A filler buys time to think. A script has been thought through, so here it only costs seconds.',
    es: 'Una muletilla da tiempo para pensar. Un guion ya está pensado, así que aquí solo cuesta segundos.',
  },
  advice: {
    en: 'Leave them out, and pause instead: [pause].',
    es: 'Quitarlas y, en su lugar, hacer una pausa: [pausa].',
  },
  source: voicemailManners,
  phrases: { en: fillers.en.map(({ say }) => say), es: fillers.es.map(({ say }) => say) },
  *touch(t) {
    const own = fillers[t.context.language]
    const hits = t.phrases(this).filter((hit) => !own[hit.phrase]!.apart || standsApart(t, hit))
    const [first] = hits
    if (!first || hits.length < 2 || hits.every(({ phrase }) => own[phrase]!.weak)) return
    const heard = [...new Set(hits.map(({ span }) => t.timed.touch.text.slice(span.start, span.end).toLowerCase()))]
    yield {
      span: first.span,
      says: {
        en: `Fillers written into the script: ${heard.map((one) => `“${one}”`).join(', ')}. Leave them out.`,
        es: `Muletillas en el guion: ${heard.map((one) => `«${one}»`).join(', ')}. Quitarlas.`,
      },
      evidence: hits.map(({ span }) => span),
      fixes: () => {
        const fix = dropWords(t, hits, { en: 'Delete the fillers', es: 'Quitar las muletillas' })
        return fix ? [fix] : []
      },
    }
  },
}

/** Between commas, or between a comma and an end of the sentence. */
function standsApart({ timed }: TouchFacts, { first, last, sentence }: PhraseHit): boolean {
  const marked = (left: number): boolean =>
    /[,;:…—–]/.test(timed.touch.spoken.slice(timed.words[left]!.span.end, timed.words[left + 1]!.span.start))
  const { timed: whole } = sentence
  return (first === whole.first || marked(first - 1)) && (last === whole.last || marked(last - 1))
}
