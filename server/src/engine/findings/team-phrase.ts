import type { TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import type { TeamHit } from '../facts/phrases/teamWords.ts'
import type { Edit, Finding, Fix } from '../finding.ts'
import { replaceWith } from '../fixes.ts'
import { pluralOf } from '../language/forms/plural.ts'
import type { Text } from '../language/text.ts'
import { teamConfiguration } from '../sources.ts'
import { type Span, span } from '../span.ts'

export const teamPhrase: Finding = {
  id: 'team-phrase',
  severity: 'warning',
  level: 'format',
  title: { en: 'Not how the team says it', es: 'El equipo no lo dice así' },
  why: {
    en: 'The team’s configuration names these words among those to avoid, or prefers others.',
    es: 'La configuración del equipo cuenta estas palabras entre las que evitar, o prefiere otras.',
  },
  advice: {
    en: 'Use the team’s own words, or ask whoever keeps its configuration.',
    es: 'Usar las palabras del equipo o preguntar a quien cuida su configuración.',
  },
  source: teamConfiguration,
  *touch(t) {
    let end = 0
    for (const hit of inOrder(t.team)) {
      if (hit.first < end) continue
      end = hit.last
      const heard = quote(t, hit.span)
      yield {
        span: hit.span,
        says: says(hit, heard),
        ...(hit.said.kind === 'prefer' && { atMost: 'info' }),
        fixes: () => fixes(t, hit, heard),
      }
    }
  },
}

/** Of phrases that share words the first and longest; what is to be avoided comes before what is only preferred. */
const inOrder = (hits: readonly TeamHit[]): TeamHit[] =>
  hits
    .filter(({ said, ended }) => said.kind !== 'allowed' && ended === null)
    .sort((a, b) => a.first - b.first || b.last - a.last || a.said.kind.localeCompare(b.said.kind))

function says({ said: { kind, reason, replacement } }: TeamHit, heard: string): Text {
  const why = reason === null ? '' : ` ${/[.!?…]$/.test(reason) ? reason : `${reason}.`}`
  if (kind === 'prefer')
    return {
      en: `The team says “${replacement}” rather than “${heard}”.${why}`,
      es: `El equipo dice «${replacement}» y no «${heard}».${why}`,
    }
  return {
    en: `The team does not say “${heard}”${replacement === null ? '' : `; say “${replacement}”`}.${why}`,
    es: `El equipo no dice «${heard}»${replacement === null ? '' : `: mejor «${replacement}»`}.${why}`,
  }
}

/** `a slot` is `an opening`. */
function article({ context, timed }: TouchFacts, { start }: Span, text: string): Edit[] {
  const found =
    context.language === 'en' ? /\b(an?)\s+$/i.exec(timed.touch.text.slice(Math.max(0, start - 8), start)) : null
  const wanted = /^[aeiou]/i.test(text) ? 'an' : 'a'
  if (!found || found[1]!.toLowerCase() === wanted) return []
  const at = start - found[0].length
  return [{ span: span(at, at + found[1]!.length), text: found[1]!.startsWith('A') ? `A${wanted.slice(1)}` : wanted }]
}

/** In another form than the configuration has them, the words around may have to change too: no more than an offer. */
function fixes(t: TouchFacts, { span: where, said }: TeamHit, heard: string): Fix[] {
  if (said.replacement === null) return []
  const { language } = t.context
  const plural = heard.toLowerCase() === pluralOf(said.say.toLowerCase(), language)
  const text = plural ? pluralOf(said.replacement, language) : said.replacement
  const changed = replaceWith(t, where, text)
  const fix = { ...changed, edits: [...article(t, where, text), ...changed.edits] }
  return plural || heard.toLowerCase() === said.say.toLowerCase() ? [fix] : [{ ...fix, kind: 'refactor' }]
}
