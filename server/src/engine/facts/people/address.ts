import { hasCapital } from '../../language/forms/capital.ts'
import { commandIn, isFormalCommand } from '../../language/forms/commands.es.ts'
import { fold } from '../../language/forms/fold.ts'
import { isArStem, isErStem, isStem } from '../../language/forms/verbs.es.ts'
import type { Span } from '../../span.ts'
import type { SpokenWord } from '../../speech/timed.ts'
import type { SentenceFacts, TouchFacts } from '../facts.ts'

/** How Spanish addresses the listener; `informal` is tú or vos, where the form is the same. */
export type Address = 'tú' | 'vos' | 'informal' | 'usted' | 'vosotros' | 'ustedes'

/** A word that addresses the listener in one way. `weak`: the word may as well stand for somebody else. */
export type AddressMark = Readonly<{ address: Address; span: Span; weak: boolean }>

/** All words of a Spanish message that say how the listener is addressed, in order; what others said, in quotes, apart. */
export function addressMarks(t: TouchFacts): readonly AddressMark[] {
  if (t.context.language !== 'es') return []
  const marks = known.get(t) ?? readMarks(t)
  known.set(t, marks)
  return marks
}

const known = new WeakMap<TouchFacts, readonly AddressMark[]>()

function readMarks(t: TouchFacts): AddressMark[] {
  const quoted = [...t.timed.touch.text.matchAll(/[«“"][^«»“”"]*[»”"]/gu)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }))
  const marks: AddressMark[] = []
  for (const sentence of t.sentences) {
    const hasIdiom = idioms.test(` ${sentence.words.map(({ norm }) => norm).join(' ')} `)
    sentence.words.forEach((word, i) => {
      const { start } = word.span
      if (word.kind !== 'word' || quoted.some((quote) => quote.start <= start && start < quote.end)) return
      if (hasIdiom && isInIdiom(sentence, i)) return
      const found = markOf(t, sentence, i)
      if (found) marks.push({ span: word.span, weak: false, ...found })
    })
  }
  return marks
}

type Found = { address: Address; weak?: true } | null

function markOf(t: TouchFacts, sentence: SentenceFacts, at: number): Found {
  const { words } = sentence
  const word = words[at]!.norm
  const before = words[at - 1]?.norm ?? ''
  const plain = pronouns[word]
  // "Carlos Vos"
  if (plain) return at > 0 && isCapital(t, words[at]!) ? null : { address: plain }
  if (at === 0 || breaksBefore(t, words, at)) {
    if (isFormalCommand(word) && !isReported(words, at)) return { address: 'usted' }
    if (attention.test(word) && t.timed.touch.spoken[words[at]!.span.end] === ',') return { address: 'informal' }
  }
  if (/^(?:le|lo|la)$/.test(word)) return objectPronoun(word, sentence, at)
  if (/^(?:su|sus)$/.test(word)) return isFreeOwner(t, sentence, at) ? { address: 'usted', weak: true } : null
  if (titles.test(word) && at < 6 && sentence === t.sentences[0]) return { address: 'usted', weak: true }
  return verbForm(word, before)
}

const isCapital = (t: TouchFacts, { span }: SpokenWord): boolean => hasCapital(t.timed.touch.text, span.start)

/** Fixed expressions that address nobody. */
const idioms = /vaya (?:usted|uno) a|de tú a|tú a tú|mira (?:tú|por)| de usted a|a usted le va/

const isInIdiom = ({ words }: SentenceFacts, at: number): boolean =>
  idioms.test([at - 1, at, at + 1].map((i) => words[i]?.norm ?? '').join(' '))

const pronouns: Readonly<Record<string, Address>> = {
  tú: 'tú',
  contigo: 'tú',
  ti: 'tú',
  vos: 'vos',
  tu: 'informal',
  tus: 'informal',
  tuyo: 'informal',
  tuya: 'informal',
  tuyos: 'informal',
  tuyas: 'informal',
  te: 'informal',
  usted: 'usted',
  ustedes: 'ustedes',
  os: 'vosotros',
  vosotros: 'vosotros',
  vosotras: 'vosotros',
  vuestro: 'vosotros',
  vuestra: 'vosotros',
  vuestros: 'vosotros',
  vuestras: 'vosotros',
}

const titles =
  /^(?:don|doña|señor|señora|señorita|licenciad[oa]|ingenier[oa]|doctora?|contador[a]?|arquitect[oa]|profesora?|maestr[oa]|escriban[oa]|rector[a]?)$/
const attention = /^(?:mira|oye|perdona|disculpa|escucha|fijate|fíjate|imagina)$/

/** "Le mando", "si le sirve", "lo llamo": the listener, unless somebody else is named for it. */
function objectPronoun(word: string, { words }: SentenceFacts, at: number): Found {
  const next = words[at + 1]?.norm ?? ''
  const rest = words.slice(at + 2, at + 7).map(({ norm }) => norm)
  if (rest.some((norm) => norm === 'a' || norm === 'al')) return null
  const named = words.slice(0, at).some(({ norm }) => norm === 'con' || norm === 'a' || norm === 'al' || norm === 'que')
  const caller = /^(?:llam|marc|escrib|salud|habl|busc|esper|visit)/.test(next)
  if (word !== 'le') return caller && /(?:o|a|é|amos|aré)$/.test(next) ? { address: 'usted', weak: true } : null
  const mine =
    caller ||
    /^(?:mand|env|dej|pas|deb|cuent|aviso|traigo|hago|hice|propongo|agrade|ruego|pido|pongo|puse|leo|llevo|llevé|adjunt|reenv|confirm|explic)/.test(
      next,
    )
  const wish = /^(?:interesa|gustaría|parece|sirve|conviene|acomoda|late|viene|queda|va|funciona|da)$/.test(next)
  const asked = at === 0 || words[at - 1]!.norm === 'si'
  if (!(mine && /(?:o|é|í|amos|emos|imos|a|ce|ré|ice)$/.test(next)) && !(wish && asked)) return null
  return named && !asked ? { address: 'usted', weak: true } : { address: 'usted' }
}

/** "Su web" where nobody else was named that it could belong to. */
function isFreeOwner(t: TouchFacts, sentence: SentenceFacts, at: number): boolean {
  const others = sentence.words
    .slice(0, at)
    .some(({ norm }, i) => /^(?:el|la|los|las|un|una)$/.test(norm) && i < at - 1)
  const place = t.sentences.indexOf(sentence)
  return !others && (place === 0 || t.sentences[place - 1]!.roles.has('identify') || place === 1)
}

/** "El cartel dice que, si alguien queda dentro, llame al conserje": said to others, or wished of them. */
const isReported = (words: readonly SpokenWord[], at: number): boolean =>
  words.slice(1, at).some(({ norm }, i) => norm === 'que' && reports.test(words[i]!.norm))

const reports =
  /^(?:dice|dicen|decía|pone|ponen|pide|piden|pedía|avisa|avisan|manda|mandan|ordena|exige|recomienda|recomiendan|aconseja|para|hasta|quiere|quieren|espera|esperan|deja|dejan|permite)$/

const breaksBefore = (t: TouchFacts, words: readonly SpokenWord[], at: number): boolean =>
  /[,;:.¿¡—]/.test(t.timed.touch.spoken.slice(words[at - 1]!.span.end, words[at]!.span.start))

/** What the ending says: imperatives with pronouns, infinitives and gerunds with -te, forms of tú, vos and vosotros. */
function verbForm(word: string, before: string): Found {
  const known = listed[word]
  if (known) return { address: known }
  const bare = fold(word)
  const [, infinitive, ending] = /^(\p{L}+)(?:ar|er|ir)(te)(?:l[oa]s?)?$/u.exec(bare) ?? []
  if (ending && isStem(infinitive!)) return { address: 'informal' }
  if (/(?:ando|iendo|yendo)te(?:l[oa]s?)?$/.test(bare)) return { address: 'informal' }
  const command = commandIn(word)
  if (command) return { address: command }
  if (/^\p{L}{2,}(?:áis|(?<!s)éis|asteis|isteis)$/u.test(word)) return { address: 'vosotros' }
  if (/[áé]s$/.test(word) && isVoseo(word)) return { address: 'vos' }
  if (/(?:aste|iste)$/.test(word) && isStem(word.slice(0, -4))) return { address: 'informal' }
  if (/(?:[aei]r|dr|br)[áa]s$/.test(word) && /ás$/.test(word) && !/^(?:atrás|detrás)$/.test(word))
    return { address: 'informal' }
  return /[ae]s$/.test(word) && openers.has(before) && isPresent(word) ? { address: 'tú' } : null
}

const isVoseo = (word: string): boolean =>
  (word.endsWith('ás') ? isArStem : isErStem)(word.slice(0, -2)) && !/^(?:tomás|estás|vés)$/.test(word)

/** "Si necesitas", "que pagas"; nouns in -as and -es stand behind other words. */
const openers = new Set(
  'si que cuando donde no ya tú lo cuanto cuánto qué cómo dónde también siempre mientras'.split(' '),
)

const isPresent = (word: string): boolean =>
  (word.endsWith('as') ? isArStem : isErStem)(word.slice(0, -2)) || /^(?:llames|necesites|prefieras|gustes)$/.test(word)

const listed: Readonly<Record<string, Address>> = Object.fromEntries([
  ...'eres estás tienes puedes quieres sabes haces dices vas prefieres piensas recibes pierdes vendes atiendes entiendes respondes escribes sigues vuelves encuentras podrías querrías tendrías deberías serías estarías harías verías dirías quieras puedas tengas gustes prefieras necesites digas hagas veas llames decidas estés seas vayas sepas tenías querías sabías decías hacías podías estabas hubieras pudieras quisieras dime dinos ponme hazme hazlo tenme dímelo cuídate ponte hazte has'
    .split(' ')
    .map((word) => [word, /[ae]s$/.test(fold(word)) ? 'informal' : 'tú']),
  ...'eres tienes puedes quieres haces dices dime dinos ponme hazme'.split(' ').map((word) => [word, 'tú']),
  ...'sos decime poneme haceme andá vení tenés querés podés sabés hacés'.split(' ').map((word) => [word, 'vos']),
  ...'estái tenís podís querís sabís andái'.split(' ').map((word) => [word, 'informal']),
  ...'deme démelo denos dele'.split(' ').map((word) => [word, 'usted']),
])
