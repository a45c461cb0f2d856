import type { Finding } from '../finding.ts'
import { overText } from '../language/text.ts'
import { limitsOf } from '../limits.ts'
import { nineReasons } from '../sources.ts'

export const overTarget: Finding = {
  id: 'over-target',
  severity: 'hint',
  level: 'touch',
  title: { en: 'Longer than the target', es: 'Por encima del objetivo' },
  why: {
    en: 'About twenty seconds is what most listeners give an unknown voice; the limit is only the far end.',
    es: 'Unos veinte segundos es lo que casi todos conceden a una voz desconocida; el límite es solo el extremo.',
  },
  advice: {
    en: 'See which sentence costs most: the status bar lists them, longest first.',
    es: 'Ver qué frase cuesta más: la barra de estado las enumera, de mayor a menor.',
  },
  source: nineReasons,
  *touch(t) {
    const { target, max } = limitsOf(t.context, t.fields.channel)
    const { seconds } = t.timed
    if (seconds <= target || seconds > max) return
    const said = overText(seconds, target)
    yield {
      span: 'anchor',
      says: {
        en: `Target is ${target} s; this is ${said.en} s.`,
        es: `El objetivo son ${target} s; esto dura ${said.es} s.`,
      },
    }
  },
}
