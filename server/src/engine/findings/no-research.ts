import type { PhraseHit, TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import { rungOf } from '../facts/relevance/rung.ts'
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
    if (rungOf(t) !== 3) return
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
  const what = [...t.heard('goods'), ...t.heard('more')]
  const at = new Map(what.map((hit) => [hit.first, hit]))
  let first: PhraseHit | undefined
  for (const gain of t.heard('gain')) {
    first ??= gain
    for (let word = gain.last; word <= gain.last + MOST_BETWEEN; word++) {
      const object = at.get(word)
      if (object?.sentence === gain.sentence) return { hit: gain, span: span(gain.span.start, object.span.end) }
    }
  }
  const hit = first ?? what[0]
  return hit ? { hit, span: hit.span } : null
}

const MOST_BETWEEN = 4

const stubTitle = { en: 'Add a blank for a fact about them', es: 'Añadir un hueco para un dato de quien escucha' }
const stub = { en: '[Observed fact about them].', es: '[Dato observado de quien escucha].' }
