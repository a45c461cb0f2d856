import { readsDialect, writeTag } from '../facts/tags/tagForms.ts'
import type { Finding, Fix, Hit } from '../finding.ts'
import { fieldMeant, isKnownField } from '../language/fieldNames.ts'
import { type TeamTags, teamOf } from '../language/matching/team.ts'
import type { Tag } from '../script/script.ts'
import { teamConfiguration } from '../sources.ts'
import { span } from '../span.ts'

export const unknownMergeTag: Finding = {
  id: 'unknown-merge-tag',
  severity: 'warning',
  level: 'format',
  title: { en: 'Personal field that nothing fills', es: 'Campo personalizado que nadie rellena' },
  why: {
    en: 'A field that the team’s program does not know is read aloud with its braces, or as nothing.',
    es: 'Un campo que el programa del equipo no conoce se lee con llaves y todo, o no se lee.',
  },
  advice: {
    en: 'Use a field that the team’s configuration lists, written as its program wants it.',
    es: 'Usar un campo de la lista que da la configuración del equipo, escrito como lo quiere su programa.',
  },
  source: teamConfiguration,
  *touch(t) {
    const tags = teamOf(t.context.team)?.tags
    if (!tags) return
    for (const tag of t.timed.touch.tags) {
      if (tag.dialect === 'hand' || tag.control || tag.byHand !== null) continue
      const text = t.timed.touch.text.slice(tag.span.start, tag.span.end)
      const hit = foreign(tag, text, tags) ?? unknown(tag, text, tags)
      if (hit) yield hit
    }
  },
}

/** Written for another program than the team's. */
function foreign({ dialect, name, fallback, span }: Tag, text: string, { form, fields }: TeamTags): Hit | null {
  if (form === null || readsDialect(form, dialect)) return null
  const meant = fieldMeant(name, fields)
  const put = writeTag(form, meant ?? name, fallback)
  return {
    span,
    says: {
      en: `“${text}” is not written for ${form}, which fills the team’s fields.`,
      es: `«${text}» no está escrito para ${form}, que rellena los campos del equipo.`,
    },
    fixes: () => [
      {
        ...changed(put),
        kind: meant !== null || fields.length === 0 ? 'rewrite' : 'refactor',
        edits: [{ span, text: put }],
      },
    ],
  }
}

/** Not among the team's fields. */
function unknown({ name, span: whole }: Tag, text: string, { fields }: TeamTags): Hit | null {
  if (fields.length === 0 || isKnownField(name, fields)) return null
  const meant = fieldMeant(name, fields)
  const at = whole.start + text.indexOf(name)
  return {
    span: whole,
    says:
      meant === null
        ? {
            en: `The team has no field “${name}”. It has ${listed(fields, 'and')}.`,
            es: `El equipo no tiene ningún campo «${name}». Tiene ${listed(fields, 'y')}.`,
          }
        : {
            en: `The team has no field “${name}”; did you mean “${meant}”?`,
            es: `El equipo no tiene ningún campo «${name}»; ¿será «${meant}»?`,
          },
    fixes: () =>
      meant === null
        ? []
        : [{ ...changed(meant), kind: 'rewrite', edits: [{ span: span(at, at + name.length), text: meant }] }],
  }
}

const changed = (text: string): Pick<Fix, 'title' | 'preferred'> => ({
  title: { en: `Change to “${text}”`, es: `Cambiar por «${text}»` },
  preferred: true,
})

/** A list that a message can carry. */
function listed(fields: readonly string[], and: string): string {
  const shown = fields.slice(0, 6)
  if (fields.length > shown.length) return `${shown.join(', ')}, …`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1)}`
}
