import type { TouchFacts } from '../facts/facts.ts'
import type { CluePhrase } from '../facts/relevance/cluePhrase.ts'
import { rungOf } from '../facts/relevance/rung.ts'
import type { Finding } from '../finding.ts'
import { nineReasons } from '../sources.ts'
import { addFront } from '../stubs.ts'

export const notCompelling: Finding = {
  id: 'not-compelling',
  severity: 'hint',
  level: 'touch',
  title: { en: 'Says what is sold, not why to care', es: 'Dice qué se vende, no por qué importa' },
  why: {
    en: 'A product or a firm by itself is the caller’s topic. People listen on for a problem or a result of their own.',
    es: 'Un producto o una empresa es el tema de quien llama. Se sigue escuchando por un problema o un resultado propio.',
  },
  advice: {
    en: 'Say what gets better or worse for the listener, and tie it to one fact about them.',
    es: 'Decir qué mejora o empeora para quien escucha, y atarlo a un dato suyo.',
  },
  source: nineReasons,
  *touch(t) {
    if (rungOf(t) !== 2) return
    const evidence = topics.flatMap((name) => t.heard(name)).map((hit) => hit.span)
    yield {
      span: ownTopic(t)?.timed.span ?? 'anchor',
      evidence,
      says: {
        en: 'Names what you sell, not why the listener should care. Add the problem it ends for them.',
        es: 'Dice qué se vende, no por qué le importaría a quien escucha. Añadir qué problema le quita.',
      },
      fixes: () => addFront(t, stubTitle, stub),
    }
  },
}

const topics: readonly CluePhrase[] = ['product', 'supplies', 'career', 'praise']

const ownWords: readonly CluePhrase[] = [...topics, 'ours', 'kin']

/** The sentence that tells most of the product or the firm. */
function ownTopic({ sentences, clues }: TouchFacts) {
  const weight = (i: number) => ownWords.reduce((sum, name) => sum + (clues[i]!.get(name) ?? 0), 0)
  const best = sentences.reduce((most, _, i) => (weight(i) > weight(most) ? i : most), 0)
  return sentences[best] && weight(best) > 0 ? sentences[best] : undefined
}

const stubTitle = {
  en: 'Add a blank for the problem and what changes',
  es: 'Añadir un hueco para el problema y el cambio',
}
const stub = {
  en: '[Fact about their problem] costs you [What it costs], and [What would change].',
  es: '[Dato de su problema] cuesta [Qué cuesta], y [Qué cambiaría].',
}
