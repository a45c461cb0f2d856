import { bounded } from '../bounded.ts'
import { fold } from './fold.ts'
import { isArStem, isErStem } from './verbs.es.ts'

/** Whom a Spanish command speaks to, where the form alone shows it: `llámeme`, `decime`, `avisá`; null for other words. */
export const commandIn = (word: string): Command | null => {
  const known = commands.get(word)
  return known === undefined ? commands.set(word, irregular[word] ?? commandByForm(word)) : known
}

const commands = bounded<Command | null>(20_000)

function commandByForm(word: string): Command | null {
  const bare = fold(word)
  const isStressed = bare !== word
  // "Dígamelo", and "consúltelo", which has no te in it.
  for (const form of withPronouns) {
    const [, base = '', pronoun] = form.exec(bare) ?? []
    if (!pronoun) continue
    const spoken = commandOf(base, isStressed)
    // The subjunctive of the past has the same letters: "llamase"; so has "llamada".
    const needsStress = pronoun === 'se' || /^l/.test(pronoun)
    const fits = pronoun === 'se' ? spoken === 'usted' || spoken === 'ustedes' : pronoun !== 'te' || spoken !== 'usted'
    if (spoken && fits && (isStressed || !needsStress)) return spoken
  }
  if (/^\p{L}+[aei]d(?:me|nos)$/u.test(bare)) return 'vosotros'
  if (word.endsWith('á')) return isArStem(word.slice(0, -1)) ? 'vos' : null
  return word.endsWith('é') && isErStem(word.slice(0, -1)) ? 'vos' : null
}

const withPronouns = [/^(\p{L}{2,}?)(me|nos|se|te|le|lo|la)(?:l[aeo]s?)?$/u, /^(\p{L}{3,})(l[aeo])s?$/u]

type Command = 'tú' | 'vos' | 'informal' | 'usted' | 'ustedes' | 'vosotros'

/** `llame` is usted, `llama` tú, `llamen` ustedes; the other way round in -er and -ir. */
function commandOf(base: string, isStressed: boolean): Command | null {
  const [, stem = '', vowel = '', many] = /^(\p{L}*)([aei])(n?)$/u.exec(base) ?? []
  const ar = isArStem(stem)
  if (!ar && !isErStem(stem)) return null
  if (many) return (ar ? vowel === 'e' : vowel === 'a') ? 'ustedes' : null
  if (ar) return vowel === 'e' ? 'usted' : vowel === 'a' ? (isStressed ? 'tú' : 'informal') : null
  if (vowel === 'i') return isStressed ? null : 'vos'
  return vowel === 'a' ? 'usted' : isStressed ? 'tú' : null
}

/** "Revise", "responda": a command only where a clause begins; "que responda" is none. */
export function isFormalCommand(word: string): boolean {
  if (notCommands.test(word)) return false
  return (word.endsWith('e') && isArStem(word.slice(0, -1))) || (word.endsWith('a') && isErStem(word.slice(0, -1)))
}

/** Nouns and other words with the letters of a command: "cosa de horarios", "corte de luz", "aparte". */
const notCommands =
  /^(?:venga|vaya|entre|cierre|cosa|coma|meta|venda|poda|corta|aparte|adelante|reporte|presente|toque|corte|pase|cruce|timbre|lance|viva|descargue|encargue)$/

const irregular: Readonly<Record<string, Command>> = {
  dime: 'tú',
  dinos: 'tú',
  ponme: 'tú',
  hazme: 'tú',
  hazlo: 'tú',
  tenme: 'tú',
  decime: 'vos',
  poneme: 'vos',
  haceme: 'vos',
  andá: 'vos',
  vení: 'vos',
  decí: 'vos',
  deme: 'usted',
  denos: 'usted',
  dele: 'usted',
  dígale: 'usted',
}
