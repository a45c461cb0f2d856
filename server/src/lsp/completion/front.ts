import { findings } from '../../engine/findings/index.ts'
import type { Language } from '../../engine/language/text.ts'
import { frontTable } from '../../engine/script/fields/fieldSpecs.ts'
import { type FieldTable, type FieldType, folded } from '../../engine/script/fields/fieldTypes.ts'
import { findFrontMatter } from '../../engine/script/fields/frontBounds.ts'
import { lineStart } from '../../engine/script/lines.ts'
import { shifted } from '../../engine/span.ts'
import { goesOnInSpanish, type Place, placeAt, specAt } from '../../workspace/config/cursor.ts'
import { type FieldName, namesOf, valuesOf } from '../fieldWords.ts'
import { tagsIn } from '../tags/tagsIn.ts'
import type { View } from '../views.ts'
import { type Caret, kinds, type Offer, offered } from './offer.ts'

/** What may stand in the script details: names, values, rules and personal fields; null elsewhere. */
export function frontCompletions(view: View, caret: Caret) {
  const { source } = view.report
  const bounds = findFrontMatter(source)
  // While a name is half typed, details that are not closed yet end before its line.
  const end = bounds?.closed ? bounds.to : bounds && caret.at >= bounds.from ? caret.at : 0
  if (!bounds || caret.at < bounds.from || caret.at > end) return null
  if (!bounds.closed && lineStart(source, caret.at) > bounds.to) return null
  const place = placeAt(source.slice(bounds.from, end), caret.at - bounds.from, frontTable)
  return place ? offered(view, shifted(place.word, bounds.from), caret, offersAt(view, place, bounds.from)) : []
}

function offersAt(view: View, { wants, names, word }: Place, from: number): Offer[] {
  const { report, locale } = view
  const { source, script } = report
  const typed = source.slice(word.start + from, word.end + from)
  const hasColon = /^[^\r\n]*?:/.test(source.slice(word.end + from, word.end + from + 60).replace(/^[^:\r\n,}]*/, ''))
  const behind = hasColon ? '' : ': '
  const path = canonical(names)
  const given = new Set(
    script.front.fields.filter(({ keySpan }) => keySpan.start !== word.start + from).map(({ key }) => key ?? ''),
  )
  switch (wants.kind) {
    case 'key':
      return keyOffers(view, wants.table, typed)
        .filter(({ key }) => !given.has([...path, key].join('.')))
        .map((name) => ({
          label: name.name,
          put: name.name + behind,
          ...(behind !== '' && choiceOf(name)),
          kind: kinds.property,
          about: name.about[locale],
        }))
    case 'rule':
      return findings.map(({ id, title, why }) => ({
        label: id,
        put: id + behind,
        ...(behind !== '' && { stops: `${id}: \${1|off,hint,info,warning,error|}` }),
        kind: kinds.property,
        detail: title[locale],
        about: why[locale],
        typed: `${id} ${title[locale]}`,
      }))
    case 'sample':
      return [...new Set(tagsIn(report).map(({ tag }) => tag.name))]
        .filter((name) => name !== '' && !given.has([...path, name].join('.')))
        .map((name) => ({ label: name, put: quotedKey(name) + behind, kind: kinds.property }))
    case 'value': {
      const language = languageOfKey(names, report.language)
      const kind = kinds.value
      const gap = source[word.start + from - 1] === ':' ? ' ' : ''
      return valueWords(wants.type, language, report.touches[0]!.facts.context.today).map((value) => ({
        label: value,
        put: gap + value,
        kind,
      }))
    }
  }
}

/** The names in the language of the details; the other language's where that is what somebody is typing. */
function keyOffers({ report }: View, table: FieldTable, typed: string): readonly (FieldName & { isOther?: true })[] {
  const spanish = goesOnInSpanish(report.script.front.fields, frontTable, report.language === 'es')
  const own = namesOf(table, spanish)
  const word = folded(typed)
  if (word === '') return own
  const other = namesOf(table, !spanish).filter(
    ({ name, other: same }) => folded(name).startsWith(word) && !folded(same).startsWith(word),
  )
  return [...own, ...other]
}

/** A menu of the words that the field takes, behind its name. */
function choiceOf({ name, key, type }: FieldName): { stops?: string } {
  if (type.kind === 'group' || type.kind === 'samples') return { stops: `${name}: { $1 }` }
  const words = valuesOf(type, name === key ? 'en' : 'es')
  return words.length > 1 ? { stops: `${name}: \${1|${words.join(',')}|}` } : {}
}

/** Words for a value; for a date, today. */
export function valueWords(type: FieldType | 'severity', language: Language, today: string | null): string[] {
  if (type !== 'severity' && type.kind === 'date' && today !== null) return [today]
  return valuesOf(type, language)
}

/** A value is written in the language of its name. */
function languageOfKey(names: readonly string[], otherwise: Language): Language {
  const spec = specAt(names, frontTable)
  const name = folded(names.at(-1) ?? '')
  if (!spec || folded(spec.key) === folded(spec.es)) return otherwise
  return name === folded(spec.es) ? 'es' : 'en'
}

const canonical = (names: readonly string[]): string[] =>
  names.map((name, i) => specAt(names.slice(0, i + 1), frontTable)?.key ?? name)

const quotedKey = (name: string): string => (/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name) ? name : JSON.stringify(name))
