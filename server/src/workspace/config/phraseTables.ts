import { readNotation, type Step } from '../../engine/language/matching/notation.ts'
import type { Language } from '../../engine/language/text.ts'
import { langChoices, regionChoices } from '../../engine/script/fields/fieldChoices.ts'
import {
  type FieldTable,
  type FieldType,
  field,
  fieldTable,
  type Refusal,
} from '../../engine/script/fields/fieldTypes.ts'
import type { Region } from '../../engine/script/script.ts'

// The part of a team's configuration that is about words.

const text: FieldType = { kind: 'text' }
const flag: FieldType = { kind: 'flag' }
const date: FieldType = { kind: 'date', year: 'needed' }

/** How many phrases a configuration may hold, and how many words each. */
export const MOST_PHRASES = 2000
export const MOST_WORDS = 12

/** A phrase as the configuration has it, before its notation is read. */
export type WrittenPhrase = Readonly<{
  say?: string
  instead_of?: readonly string[]
  language?: Language
  countries?: readonly Region[]
  reason?: string
  replacement?: string
  expires?: string
  exact?: boolean
}>

const phrase: FieldType = { kind: 'checked', refuse: phraseRefusal }
const say = field(
  'decir',
  phrase,
  'The words, as they are said; any form of them is heard. (a|b), [may be left out], .. for up to four words, stem~.',
  'Las palabras, tal como se dicen; se oyen en cualquiera de sus formas. (a|b), [puede faltar], .. hasta cuatro palabras, raíz~.',
  ['phrase', 'frase', 'text', 'texto', 'words', 'palabras'],
)
const language = field(
  'idioma',
  langChoices,
  'Only in scripts of this language; without it, in all.',
  'Solo en guiones de este idioma; si falta, en todos.',
  ['lang'],
)
const countries = field(
  'países',
  { kind: 'list', of: regionChoices, most: 9 },
  'Only in scripts for these countries; without it, in all.',
  'Solo en guiones para estos países; si falta, en todos.',
  ['country', 'país', 'region', 'región'],
)
const reason = field('motivo', text, 'Why; shown to the writer.', 'Por qué; se muestra a quien escribe.', ['why'])
const expires = field(
  'caduca',
  date,
  'The last day on which this holds, as in 2027-01-31.',
  'El último día en que vale, como 2027-01-31.',
  ['valid_until', 'válido_hasta', 'until'],
)
const exact = field(
  'exacto',
  flag,
  'yes: only these very words, in no other form.',
  'sí: solo estas palabras, en ninguna otra forma.',
)

/** A phrase that the team does not say. Words alone stand for `say`. */
export const avoidTable = fieldTable<Exclude<keyof WrittenPhrase, 'instead_of'>>(
  { en: 'a phrase to avoid', es: 'una expresión que evitar' },
  {
    say,
    language,
    countries,
    reason,
    replacement: field('reemplazo', text, 'What to say instead; offered as a fix.', 'Qué decir en su lugar.', [
      'instead',
      'sustituto',
    ]),
    expires,
    exact,
  },
)

/** What the team says rather than something else. */
export const preferTable = fieldTable<Exclude<keyof WrittenPhrase, 'replacement'>>(
  { en: 'a phrase to prefer', es: 'una expresión preferida' },
  {
    say: field('decir', text, 'What the team says.', 'Lo que dice el equipo.'),
    instead_of: field(
      'en_vez_de',
      { kind: 'list', of: phrase, most: 50 },
      'What it says this instead of: one phrase or a list.',
      'En vez de qué se dice: una expresión o una lista.',
      ['instead', 'not', 'avoid'],
    ),
    language,
    countries,
    reason,
    expires,
    exact,
  },
)

/** Words that no suggestion about wording takes up. */
export const allowedTable = fieldTable<Exclude<keyof WrittenPhrase, 'instead_of' | 'replacement'>>(
  { en: 'an allowed phrase', es: 'una expresión permitida' },
  { say, language, countries, reason, expires, exact },
)

const phrasesOf = (table: FieldTable, needs = ['say']): FieldType => ({
  kind: 'list',
  of: { kind: 'group', table },
  most: MOST_PHRASES,
  needs,
})

/** What `phrases` holds. */
export const phrasesTable = fieldTable<'avoid' | 'prefer' | 'allowed'>(
  { en: 'phrases', es: 'expresiones' },
  {
    avoid: field('evitar', phrasesOf(avoidTable), 'What the team does not say.', 'Lo que el equipo no dice.'),
    prefer: field(
      'preferir',
      phrasesOf(preferTable, ['say', 'instead_of']),
      'What the team says, and instead of what.',
      'Lo que el equipo dice, y en vez de qué.',
    ),
    allowed: field(
      'permitir',
      phrasesOf(allowedTable),
      'What may be said whatever a suggestion about wording thinks of it, such as a claim that is proven.',
      'Lo que se puede decir diga lo que diga una sugerencia, como una afirmación demostrada.',
      ['allow', 'permitidas'],
    ),
  },
)

/** What is wrong with a phrase in the notation, or null. */
function phraseRefusal(words: string): Refusal | null {
  try {
    return longestWay(readNotation(words)) > MOST_WORDS || words.length > MOST_LETTERS ? tooLong : null
  } catch {
    if (/[)\]][?*+]|[\\^$]/.test(words)) return foreign
    return /[()[\]|]/.test(words) ? open : { allowed: { en: 'at least one word', es: 'al menos una palabra' } }
  }
}

const MOST_LETTERS = 400

const longestWay = (steps: readonly Step[]): number =>
  steps.reduce((sum, step) => sum + (step.kind === 'any' ? Math.max(...step.of.map(longestWay)) : 1), 0)

const tooLong: Refusal = {
  allowed: { en: `at most ${MOST_WORDS} words`, es: `como mucho ${MOST_WORDS} palabras` },
}
const open: Refusal = {
  allowed: {
    en: 'words whose ( ) and [ ] are all closed',
    es: 'palabras con todos los ( ) y [ ] cerrados',
  },
}
const foreign: Refusal = {
  allowed: {
    en: 'plain words; what may be left out stands in [ ], a choice is (one|other)',
    es: 'palabras sin más; lo que puede faltar va entre [ ], una elección es (una|otra)',
  },
}
