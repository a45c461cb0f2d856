import { numbers } from './lists.ts'

/** Vowel groups, silent e, hiatus; and a few words whose spelling misleads. */
export function englishSyllables(word: string): number {
  // A capital inside a word starts a part of its own: BrightPath, OneDrive.
  const parts = word.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').split(' ')
  let count = 0
  for (const part of parts) count += ofPart(part.toLowerCase())
  return count
}

function ofPart(lower: string): number {
  const known = exceptions.get(lower)
  if (known !== undefined) return known
  const cut = lower.indexOf("'")
  if (cut > 0) return withEnding(lower.slice(0, cut), lower.slice(cut))
  // An accented e is said: café, résumé.
  const plain = lower
    .replace(/é(?=s?$)/, 'y')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  if (/[^ious]s$/.test(plain)) return withEnding(plain.slice(0, -1), 's')
  return Math.max(ofSpelling(plain), /\p{L}/u.test(plain) ? 1 : 0)
}

/** `didn't`, `it'll`, `boss's`, `prices`: endings with a vowel of their own. */
function withEnding(stem: string, ending: string): number {
  const said = endings[ending]?.test(stem) ? 1 : 0
  return ofPart(ending === "'t" ? stem.replace(/n$/, '') : stem) + said
}

const exceptions = numbers(`
  1 george aisle, 2 hundred chaos cafe chile maybe embed evening business wednesday surgeon salesforce salesloft
  favorite chocolate, 3 museum recipe element garcia diego adobe comfortable businesses
`)

const willHave = /[^aeiouyrw]$|[aeiouy].*[^aeiouy]e$/
const endings: Readonly<Record<string, RegExp>> = {
  "'t": /[^aeiou]n$|[^aeiour]en$/,
  "'ll": willHave,
  "'ve": willHave,
  "'d": willHave,
  "'s": /(?:[sxz]|[cs]h)e?$|[cg]e$/,
  s: /(?:[sxzcg]|[cs]h)e$/,
}

function ofSpelling(word: string): number {
  let s = word
    .replace(/^y(?=[aeiou])|(?<=[aeiou])y(?=[aeiou])/g, 'j')
    .replace(/^(an|ev)(?:er)?y/, '$1i-')
    .replace(weak, '')
    .replace(innerSilent, '$1')
  let more = /[bcdfgkpstvxz]led$/.test(s) ? 1 : 0
  if (/[aeiouy].*[^tdeiou]ed$/.test(s)) s = s.slice(0, -2)
  else s = s.replace(/(?<=[aeiouy].*[^aeiou])(?<![^aeiouylr][lr])e$|(?<=q|[^r]g)ue$/, '')
  for (const pattern of hiatus) more += count(s, pattern)
  return count(s, /[aeiouy]+/g) + more - count(s, /ically$/g)
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The e that nobody says: diff(e)rent, int(e)rest, sev(e)ral. */
const weak = /(?<=^int)e(?=rest)|(?<=^diff)e(?=ren)|(?<=^(?:sev|av|cam|temp))e(?=ra)/

/** The e of `some|thing`, `move|ment`, `time|line` is silent. */
const innerSilent = new RegExp(
  `([aeiouy](?:(?![^aeiouy][lr])[^aeiouy]|[^aeiouy](?![^aeiouy]?[lr]e)[^aeiouy]{1,2}))e(?=(?:${[
    'ment|ful|fully|less|ly|ness|wise|ty|time|line|place|work|body|thing|house|man|men|land|board|port|mark|way|town',
    'stone|guard|book|side|room|card|keep|hold|head|file|where|what|how|one|fore|wall|name|space|base|stamp|out|log',
    'cast|over|cycle|some|mail|page|style|front|frame|sale|owner|zone|day|by|type|point',
  ].join('|')})(?:er|ing)?$)`,
)

/** Two vowels in a row that are said apart. */
const hiatus = [
  /(?<![ctsg]|ll)ia|(?<=[ctg])iat(?:[eo]|i[no]|$)/g,
  /(?<![tscxgn]|ll|v|sh)io|(?<=[tn])ios?$|(?<=v)io[ul]/g,
  /iu(?=[ms])/g,
  /(?<=[bdlnv]|[^f]r|sc)ien|(?<=[aeiouy].*[^h])ie(?:r|st)$|iet/g,
  /rea$|idea|(?<=cr)eat(?!ur)|^re(?=in[^sg]|us|en[^td])|^co(?=ex|in)|^rea(?=ct|pp|rr|ss|lloc|lign|dj|li)|opean|theat/g,
  /(?<!p)eo(?!us)|[^g]eous/g,
  /(?<![gq])ua(?=[lrt])/g,
  /(?<![gq])ue(?=n[ct]|l$)/g,
  /(?<![gq])ui(?=t[yi]|n(?!g)|ng$|d$)/g,
  /uous|(?<=c)oo(?=p|rd)|(?:[oe]|(?<=[^aeiou])y)i(?=ng$)|(?<=[^aeiou])ya(?=n)/g,
  /sm$|thm$|^mc/g,
]
