import type { Finding } from '../finding.ts'
import { plural } from '../language/text.ts'
import { fileFormat } from '../sources.ts'

export const brokenConfig: Finding = {
  id: 'broken-config',
  severity: 'error',
  level: 'format',
  title: { en: 'Mistake in the team’s configuration', es: 'Error en la configuración del equipo' },
  why: {
    en: 'What the team decided holds for this script only as far as its configuration can be read.',
    es: 'Lo que decidió el equipo vale para este guion solo hasta donde se puede leer su configuración.',
  },
  advice: {
    en: 'Open the configuration: each mistake is marked where it stands.',
    es: 'Abrir la configuración: cada error está marcado en su sitio.',
  },
  source: fileFormat,
  *script({ broken }) {
    if (!broken) return
    const { path, line, count, says, severity } = broken
    yield {
      span: 'anchor',
      atMost: severity,
      says: {
        en: `${plural(count, 'mistake', 'mistakes')} in the team’s configuration. ${path}, line ${line}: ${says.en}`,
        es: `${plural(count, 'error', 'errores')} en la configuración del equipo. ${path}, línea ${line}: ${says.es}`,
      },
    }
  },
}
