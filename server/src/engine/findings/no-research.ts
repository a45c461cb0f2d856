import type { PhraseHit, TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import type { Finding } from '../finding.ts'
import { persistentOrAnnoying } from '../sources.ts'
import { span } from '../span.ts'
import { addBefore } from '../stubs.ts'

export const noResearch: Finding = {
  id: 'no-research',
  severity: 'info',
  level: 'touch',
  title: { en: 'Benefit that fits any company', es: 'Un beneficio que vale para cualquiera' },
  why: {
    en: 'A promise that would fit everybody shows that nobody looked at this listener first.',
    es: 'Una promesa que vale para todos muestra que nadie miró antes a quien escucha.',
  },
  advice: {
    en: 'Put one checkable fact about them before the promise: a place, a figure, a date, a document, a neighbour by name.',
    es: 'Poner antes de la promesa un dato comprobable suyo: un lugar, una cifra, una fecha, un documento, un vecino con nombre.',
  },
  source: persistentOrAnnoying,
  *touch(t) {
    if (t.relevance.rung !== 3) return
    const promise = promiseOf(t)
    const heard = promise ? quote(t, promise.span) : ''
    yield {
      span: promise?.span ?? 'anchor',
      evidence: [...t.heard('gain'), ...t.heard('goods')].map((hit) => hit.span),
      says: {
        en: `This benefit would fit any company${heard && `: “${heard}”`}. Put a fact about the listener before it.`,
        es: `Este beneficio vale para cualquier empresa${heard && `: «${heard}»`}. Poner antes un dato de quien escucha.`,
      },
      fixes: () => (promise ? [addBefore(t, promise.hit.sentence, stubTitle, stub)] : []),
    }
  },
}

/** The words of gain, with what is gained where that follows. */
function promiseOf(t: TouchFacts): { hit: PhraseHit; span: PhraseHit['span'] } | null {
  const gains = t.heard('gain')
  const what = [...t.heard('goods'), ...t.heard('more')].sort((a, b) => a.first - b.first)
  const objects = gains.map((gain) => what.find(({ first }) => first >= gain.last && first <= gain.last + MOST_BETWEEN))
  const best = Math.max(
    0,
    objects.findIndex((object, i) => object && object.sentence === gains[i]!.sentence),
  )
  const hit = gains[best]
  if (!hit) return what[0] ? { hit: what[0], span: what[0].span } : null
  const object = objects[best]?.sentence === hit.sentence ? objects[best] : undefined
  return { hit, span: object ? span(hit.span.start, object.span.end) : hit.span }
}

const MOST_BETWEEN = 4

const stubTitle = { en: 'Add a blank for a fact about them', es: 'Añadir un hueco para un dato de quien escucha' }
const stub = { en: '[Observed fact about them].', es: '[Dato observado de quien escucha].' }
