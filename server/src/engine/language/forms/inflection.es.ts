import { fold } from './fold.ts'
import type { Forms } from './inflection.ts'

/** Spanish: number, the gender of adjectives, and verbs with their pronouns, regular and everyday irregular ones. */
export function spanishForms(written: string): Forms {
  const word = fold(written)
  const verb = verbForms(withoutPronouns(word, written))
  return { sure: [...nominalForms(word), ...verb.sure], maybe: verb.maybe }
}

/** `razones` is razón, `baratas` is barato; a noun keeps its gender, for casa is no form of caso. */
function nominalForms(word: string): string[] {
  const one = singular(word)
  if (/[oa]$/.test(one) && (adjectives.has(one.slice(0, -1)) || adjectival.test(one))) return [`=${one.slice(0, -1)}`]
  return [`=${/ora$/.test(one) ? one.slice(0, -1) : one}`]
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word
  if (word.endsWith('ces')) return `${word.slice(0, -3)}z`
  if (/[lnrdjys]es$/.test(word) && word.length > 4) return word.slice(0, -2)
  return /[aeiou]s$/.test(word) ? word.slice(0, -1) : word
}

const adjectival = /(?:ad|id|os|iv|ic|uit|isim)[oa]$/
const adjectives: ReadonlySet<string> = new Set(
  'barat car nuev buen mal rapid unic clar list perfect segur complet direct exact gratuit modern propi much tod poc gratuit sencill complicad novedos insegur intern extern'.split(
    ' ',
  ),
)

/** Without the pronouns behind an infinitive, a gerund or an order: `llamarle`, `enviándoselo`, `llámeme`. */
function withoutPronouns(word: string, written: string): string {
  const found = /^(.{3,}?)(?:(?:me|te|se|nos|os)?(?:lo|la|los|las|le|les)|me|te|se|nos|os)$/.exec(word)
  const rest = found?.[1] ?? ''
  if (/(?:[aei]r|ndo)$/.test(rest)) return rest
  return found && /[áéíóú].*[aeiou]/.test(written) && /[aeon]$/.test(rest) ? rest : word
}

type Ending = Readonly<{ form: RegExp; theme: 'a' | 'e' | 'both'; sure: boolean }>
const ending = (forms: string, theme: Ending['theme'], sure: boolean): Ending => ({
  form: new RegExp(`^(.+?)(?:${forms})$`),
  theme,
  sure,
})

/** Longest first: the first that leaves a stem is taken. Without accents, for people leave them out. */
const endings: readonly Ending[] = [
  ending('ariamos|abamos|aremos|asteis|arian|arias|ando|aban|abas|aron|aste|aba', 'a', true),
  ending('[ei]riamos|[ei]remos|[ei]rian|[ei]rias|iendo|yendo|ieron|ieran|iste|iamos', 'e', true),
  ending('aria|aran|aras|are|ara|ado|ada|ados|adas', 'a', false),
  ending('[ei]ria|[ei]ran|[ei]ras|[ei]re|[ei]ra|iera|ian|ias|ia|io|ido|ida|idos|idas', 'e', false),
  ending('ar', 'a', true),
  ending('er|ir|imos', 'e', true),
  ending('amos|emos', 'both', true),
  ending('ais|eis', 'both', true),
  ending('as|an|es|en|a|e|o|i', 'both', false),
]

function verbForms(word: string): Forms {
  const sure: string[] = []
  const maybe: string[] = []
  for (const { form, theme, sure: isSure } of endings) {
    const found = form.exec(word)
    if (!found) continue
    const stem = found[1]!
    const keys = keysOf(stem, word[stem.length]!, theme)
    if (keys.length > 0) (isSure ? sure : maybe).push(...keys)
    if (isSure) break
  }
  return { sure, maybe }
}

function keysOf(stem: string, next: string, theme: Ending['theme']): string[] {
  const spelt = spelling(stem, next)
  const other = irregular.get(stem) ?? irregular.get(spelt)
  if (other) return [`e${other}`]
  if (stem.length < 3 && !short.has(stem)) return []
  const keys: string[] = []
  // pienso, pensar; cuento, contar
  const open = spelt.replace(/ie(?=[^aeiou]*$)/, 'e').replace(/ue(?=[^aeiou]*$)/, 'o')
  if (theme !== 'e') keys.push(`a${open}`)
  // pido, pedir; durmió, dormir
  if (theme !== 'a') keys.push(`e${open.replace(/i(?=[^aeiou]*$)/, 'e').replace(/u(?=[^aeiou]*$)/, 'o')}`)
  return keys
}

/** One spelling for stems that change before e and i: `busqu` is busc, `llegu` is lleg, `garantic` is garantiz. */
function spelling(stem: string, next: string): string {
  const front = /[ei]/.test(next)
  if (front && stem.endsWith('qu')) return `${stem.slice(0, -2)}c`
  if (front && stem.endsWith('gu')) return `${stem.slice(0, -1)}`
  if (front && stem.endsWith('c')) return `${stem.slice(0, -1)}z`
  if (stem.endsWith('zc')) return stem.slice(0, -1)
  return stem.endsWith('j') ? `${stem.slice(0, -1)}g` : stem
}

const short: ReadonlySet<string> = new Set(['us', 'ech', 'un', 'le', 'cre', 'oy', 'ir'])

/** Stems of verbs that change altogether, and the stem of their infinitive. */
const irregular: ReadonlyMap<string, string> = new Map(
  'teng ten|tuv ten|tien ten|ten ten|tendr ten|veng ven|vin ven|vien ven|vendr ven|hag hac|hic hac|hiz hac|haz hac|hac hac|har hac|dig dec|dij dec|dic dec|diz dec|dec dec|dir dec|pong pon|pus pon|pon pon|pondr pon|pued pod|pud pod|podr pod|pod pod|quis quer|quer quer|quier quer|querr quer|sep sab|sup sab|sab sab|sabr sab|salg sal|sal sal|saldr sal|traig tra|traj tra|tra tra'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)
