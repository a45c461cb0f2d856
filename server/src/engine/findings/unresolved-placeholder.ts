import type { TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import type { Finding, Fix } from '../finding.ts'
import { fileFormat } from '../sources.ts'
import type { Span } from '../span.ts'

/** A script that says `kind: ready`, or has no blank at all, is meant to be spoken as it stands. */
export const unresolvedPlaceholder: Finding = {
  id: 'unresolved-placeholder',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Blank left to fill', es: 'Espacio sin rellenar' },
  why: {
    en: 'A blank in a script that is ready gets read aloud, or stops whoever reads it in mid-sentence.',
    es: 'Un espacio sin rellenar en un guion listo se lee tal cual, o corta a quien lee en plena frase.',
  },
  advice: {
    en: 'Fill the blank, or mark the script as a template (kind: template).',
    es: 'Rellenar el espacio o marcar el guion como plantilla (tipo: plantilla).',
  },
  source: fileFormat,
  channels: { also: 'unspoken' },
  phrases: {
    en: [
      'blah [blah] [blah]',
      'lorem ipsum',
      '(xxx|xxxx|xxxxx|tbd)',
      '(insert|put|fill in) [your|the|their|his|her|a] [first|last|company|prospect|client|street] (name|company|title|date|number|town|city|street|product|amount|figure|role|trade|industry) here',
      '(so and so|such and such) (road|street|lane|avenue|town|city|company|firm|shop|store|place|day|date|plant|site|branch|school|hotel|diner|a|an)',
      {
        say: '(mr|mrs|ms|miss|dr) (so and so|such and such|surname|lastname|whoever|whatever|name|blank)',
        unlessAfter: '(that|is|was|it)',
      },
      '(name|title|date|figure|number|amount|registration|address|details) to (follow|be (added|confirmed|filled in|filled|inserted|looked up|supplied))',
      'whichever (name|company|town|number) (the|your|my) (sheet|list|crm|screen|file)',
    ],
    es: [
      'bla bla [bla]',
      'lorem ipsum',
      '(xxx|xxxx|xxxxx)',
      '(inserte|insertar|inserta|insertá|poner|ponga|pon|poné) [aquí|acá] [el|su|tu|la|un|una] (nombre|apellido|cargo|teléfono|empresa|ciudad|fecha|calle|barrio|producto|cifra|monto|dato|grado|rubro|sector) (aquí|acá|de la empresa)',
      '(aquí|acá) (ponga|pon|poné|va|iría|inserte|insertar|poner) (el|la|su|tu|un|una) (nombre|apellido|cargo|teléfono|empresa|ciudad|fecha|calle|barrio|producto|cifra|monto|dato|grado|rubro|sector)',
      '(fulano|fulana|mengano|mengana|zutano) [de tal]',
      '(don|doña|señor|señora|doctor|doctora|ingeniero|ingeniera|licenciado|licenciada) tal',
      {
        say: '(el|la) (barrio|calle|empresa|ciudad|día|fecha|planta|tienda|sucursal|colonia|sector|marca|modelo) tal',
        unlessAfter: '(y|como|que|cual|vez)',
      },
      '(nombre|cargo|fecha|cifra|dato|monto|dirección|ciudad) (por|a) (confirmar|completar|rellenar|definir|poner)',
    ],
  },
  *touch(t) {
    if (t.context.kind === 'template') return
    const blanks = t.timed.touch.tags.filter(({ byHand }) => byHand !== null)
    for (const { span, name } of blanks) yield blankLeft(t, span, name)
    for (const { span } of t.phrases(this)) yield blankLeft(t, span, '')
  },
}

function blankLeft(t: TouchFacts, span: Span, name: string) {
  const heard = quote(t, span)
  return {
    span,
    says: {
      en: `“${heard}” is still a blank: fill it in before this message goes out.`,
      es: `«${heard}» sigue sin rellenar: completarlo antes de que salga el mensaje.`,
    },
    fixes: () => fillFromDetails(t, span, name),
  }
}

/** `[YOUR NAME]` and its kin stand in the script details. */
function fillFromDetails({ context }: TouchFacts, span: Span, name: string): Fix[] {
  const [, what = ''] = callersOwn[context.language].exec(name.replaceAll('_', ' ')) ?? []
  const key = keys[what.toLowerCase()]
  const text = key && context.caller[key]
  if (!text) return []
  return [
    {
      title: { en: `Fill in “${text}”`, es: `Rellenar con «${text}»` },
      kind: 'rewrite',
      preferred: true,
      edits: [{ span, text }],
    },
  ]
}

const callersOwn = {
  en: /^(?:my|your|caller(?:'s)?|rep(?:'s)?|sender(?:'s)?) (?:full )?(name|company|phone|number)$/i,
  es: /^(?:mi|tu|su) (nombre|empresa|teléfono|telefono|número|numero)$/i,
}

const keys: Readonly<Record<string, 'name' | 'company' | 'phone'>> = {
  name: 'name',
  company: 'company',
  phone: 'phone',
  number: 'phone',
  nombre: 'name',
  empresa: 'company',
  teléfono: 'phone',
  telefono: 'phone',
  número: 'phone',
  numero: 'phone',
}
