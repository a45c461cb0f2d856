import type { Forms } from './inflection.ts'

/** English: plurals, possessives, -s, -ed and -ing, and the everyday irregular verbs. */
export function englishForms(written: string): Forms {
  const word = written.replace(/(?<=[a-z])(?:'s|s')$/, (end) => (end === "s'" ? 's' : ''))
  const known = irregular.get(word)
  if (known) return { sure: [word, known], maybe: [] }
  return { sure: [word, ...withoutS(word), ...withoutEd(word)], maybe: withoutIng(word) }
}

function withoutS(word: string): string[] {
  if (word.length < 4 || !/[^suiy]s$|[aeo]ys$/.test(word)) return []
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`]
  const short = word.slice(0, -1)
  return /(?:[sxzo]|ch|sh)es$/.test(word) ? [short, word.slice(0, -2)] : [short]
}

function withoutEd(word: string): string[] {
  if (!word.endsWith('ed') || word.length < 4) return []
  return word.endsWith('ied') ? [`${word.slice(0, -3)}y`] : basesOf(word.slice(0, -2))
}

const withoutIng = (word: string): string[] =>
  word.endsWith('ing') && word.length > 5 ? basesOf(word.slice(0, -3)) : []

/** What may have stood before -ed or -ing: `stopp` was stop, `hop` was hope, `offer` was offer. */
function basesOf(stem: string): string[] {
  if (!/[aeiouy]/.test(stem)) return []
  if (/([^aeiou])\1$/.test(stem)) return stem.length > 3 ? [stem, stem.slice(0, -1)] : [stem]
  const oneBeat = /^[^aeiou]*[aeiouy][^aeiouwxy]$/.test(stem)
  return oneBeat ? [`${stem}e`] : [stem, `${stem}e`]
}

const irregular: ReadonlyMap<string, string> = new Map(
  `be am is are was were been being|begin began begun|bring brought|build built|buy bought|choose chose chosen|come came
  |do does did done doing|drive drove driven|fall fell fallen|feel felt|find found|forget forgot forgotten|get got gotten
  |give gave given|go goes went gone|grow grew grown|have has had having|hear heard|hold held|keep kept|know knew known
  |lead led|learn learnt|leave left|lend lent|lose lost|make made making|mean meant|meet met|offer offered|pay paid
  |run ran|say said|see saw seen|sell sold|send sent|show shown|speak spoke spoken|spend spent|stand stood|take took taken
  |teach taught|tell told|think thought|throw threw thrown|understand understood|win won|write wrote written
  |child children|man men|woman women|person people|foot feet`
    .split('|')
    .flatMap((family) => {
      const [base = '', ...forms] = family.trim().split(' ')
      return forms.map((form) => [form, base] as const)
    }),
)
