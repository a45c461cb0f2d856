import { hasCapital } from '../../language/forms/capital.ts'
import { fold } from '../../language/forms/fold.ts'
import type { Language } from '../../language/text.ts'
import type { TouchFacts } from '../facts.ts'
import type { Act } from '../next/acts.ts'
import { allActs } from '../next/acts.ts'
import type { Clue } from '../relevance/clues.ts'

/** What a message is about, apart from who calls and what happens next: enough to hear whether another one adds to it. */
export type Matter = Readonly<{
  /** Beginnings of the words that carry its matter. */
  words: ReadonlySet<string>
  /** The same of all that is said. */
  all: ReadonlySet<string>
  /** Those of names, figures and phone numbers. */
  particular: readonly string[]
  /** What was heard in any of its sentences. */
  clues: ReadonlySet<Clue>
  acts: ReadonlySet<Act>
}>

/** Reads the matter of a touch. */
export function matterOf(t: TouchFacts): Matter {
  const acting = new Map(allActs.map((act) => [act, new Set(t.acts(act).map(({ sentence }) => sentence))]))
  const words = new Set<string>()
  const all = new Set<string>()
  const particular: string[] = []
  for (const sentence of t.sentences) {
    const own: string[] = []
    for (const [i, { kind, norm, span }] of sentence.words.entries()) {
      const isName = i > 0 && hasCapital(t.timed.touch.text, span.start)
      const stem = kind === 'word' ? stemOf(norm, t.context.language) : norm
      if (stem === null) continue
      own.push(stem)
      if (isName || kind !== 'word') particular.push(stem)
    }
    for (const stem of own) all.add(stem)
    const introduces = sentence.roles.has('identify') && own.length < SHORT
    const acts = [...acting.values()].some((sentences) => sentences.has(sentence))
    if (!introduces && !acts && !sentence.roles.has('farewell')) for (const stem of own) words.add(stem)
  }
  return {
    words,
    all,
    particular,
    clues: new Set(t.clues.flatMap((clues) => [...clues.keys()])),
    acts: new Set(allActs.filter((act) => acting.get(act)!.size > 0)),
  }
}

/** Fewer words beside a name than these only say who calls. */
const SHORT = 6
const STEM = 5

/** The beginning of a word that means something; endings and small words do not count. */
function stemOf(norm: string, language: Language): string | null {
  const word = fold(norm).replace(/'s$/, '')
  return word.length < 4 || small[language].has(word) ? null : word.slice(0, STEM)
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words of four letters and more that any message may have. */
const small: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: setOf(
    "about after again also another any anything are around because been before being both call called calling could does doing done down each even ever every from good have having hello here here's i'll i'm into isn't it's just know less like little make many more morning afternoon evening most much myself need never next only other ours over people same should some something speak still such take than thank thanks that that's their them then there there's these they they're thing things think this those through time today together told under until upon used using very want wants we'd we'll we're well were what what's when where which while whole will with without won't would you'd you'll you're your yours",
  ),
  es: setOf(
    'ahora algo alguien algun alguna ante antes aqui aquel aquella aquellas aquellos aunque buen buena buenas bueno buenos cada casi como con contra cosa cosas cual cuando cuanto dado desde despues dias donde doña ella ellas ellos entonces entre eran eres esas esos esta estaba estamos estan estar estas este esto estos fueron gente habla hablo hace hacer haciendo hacia hasta hemos hola llamada llamado llamamos llamar llamo luego manera menos mientras misma mismo mucha muchas mucho muchos nada nadie ninguna ninguno noches nuestra nuestras nuestro nuestros nunca otra otras otro otros para pero poco podemos poder porque puede pueden pues quien quienes quiere quiero saber saluda segun señor señora señorita siempre siendo sino sobre solo somos soy suya suyo suyos tal tambien tanto tardes tener tenemos tengo tiene tienen toda todas todavia todo todos tras unas unos usted ustedes vamos varias varios vosotros vuelvo vuestra vuestro',
  ),
}
