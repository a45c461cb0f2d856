import type { Finding } from '../finding.ts'
import type { Dialect } from '../script/script.ts'
import { fileFormat } from '../sources.ts'

export const mixedMergeTags: Finding = {
  id: 'mixed-merge-tags',
  severity: 'info',
  level: 'format',
  title: { en: 'Personal fields of two programs', es: 'Campos personalizados de dos programas' },
  why: {
    en: 'Each CRM fills only its own kind of field; the other kind reaches the listener as braces.',
    es: 'Cada CRM rellena solo su clase de campo; la otra llega a quien escucha con llaves y todo.',
  },
  advice: {
    en: 'Write all fields of a script in the form of the program that fills them.',
    es: 'Escribir todos los campos de un guion en la forma del programa que los rellena.',
  },
  source: fileFormat,
  *script({ touches }) {
    let first: { name: string; dialect: Dialect } | null = null
    for (const { facts, index } of touches) {
      for (const tag of facts.timed.touch.tags) {
        if (tag.dialect === 'hand') continue
        first ??= tag
        if (tag.dialect === first.dialect) continue
        yield {
          touch: index,
          span: tag.span,
          says: {
            en: `“${tag.name}” is written for another program than “${first.name}” above; no program fills both.`,
            es: `«${tag.name}» está escrito para otro programa que «${first.name}», más arriba; ninguno rellena los dos.`,
          },
        }
        return
      }
    }
  },
}
