import { findings } from '../../engine/findings/index.ts'
import type { Text } from '../../engine/language/text.ts'
import { span } from '../../engine/span.ts'
import type { View } from '../views.ts'
import { type Caret, kinds, type Offer, offered } from './offer.ts'

/** Inside a comment: the three ways to ignore a suggestion, then which. Null outside of comments. */
export function suppressionCompletions(view: View, caret: Caret) {
  const { source } = view.report
  const start = source.lastIndexOf('<!--', caret.at - 1)
  if (start < 0 || caret.at < start + 4) return null
  const comment = source.slice(start, caret.at)
  if (comment.includes('-->')) return null
  const word = /[\w-]*$/.exec(comment.slice(4))![0]
  const where = span(caret.at - word.length, caret.at)
  if (/^<!--\s*[\w-]*$/.test(comment)) return offered(view, where, caret, ways(view))
  const named = /^<!--\s*voicemail-(?:disable-next-line|disable|enable)\s([\w\s,-]*)$/.exec(comment)
  if (!named || /(?:^|\s)--\s/.test(named[1]!)) return []
  return offered(view, where, caret, rules(view, new Set(named[1]!.split(/[\s,]+/).filter((id) => id !== word))))
}

function ways({ locale }: View): Offer[] {
  return directives.map(({ name, about }) => ({
    label: name,
    put: `${name} `,
    kind: kinds.keyword,
    about: about[locale],
  }))
}

/** What this script has comes first. */
function rules({ report, locale }: View, named: ReadonlySet<string>): Offer[] {
  const found = new Set(report.findings.map(({ rule }) => rule))
  const ordered = [...findings.filter(({ id }) => found.has(id)), ...findings.filter(({ id }) => !found.has(id))]
  return ordered
    .filter(({ id }) => !named.has(id))
    .map(({ id, title, why }) => ({
      label: id,
      put: id,
      kind: kinds.rule,
      detail: title[locale],
      about: why[locale],
      typed: `${id} ${title[locale]}`,
    }))
}

const directives: readonly { name: string; about: Text }[] = [
  {
    name: 'voicemail-disable-next-line',
    about: {
      en: 'Ignore here: what stands in the next lines.',
      es: 'Ignorar aquí: lo que hay en las líneas siguientes.',
    },
  },
  {
    name: 'voicemail-disable',
    about: { en: 'Ignore from here to the end of the step.', es: 'Ignorar desde aquí hasta el fin del paso.' },
  },
  {
    name: 'voicemail-enable',
    about: { en: 'Look again from here on.', es: 'Volver a mirar desde aquí.' },
  },
]
