import { exceptions } from './exceptions.en.ts'

/** Vowel groups, silent e, hiatus; `exceptions.en.ts` has what the spelling does not tell. */
export function englishSyllables(word: string): number {
  // A capital inside a word starts a part of its own: BrightPath, OneDrive.
  const parts = camel.test(word) ? word.replace(camel, '$1 $2').split(' ') : [word]
  let count = 0
  for (const part of parts) count += ofPart(part.toLowerCase())
  return count
}

const camel = /(\p{Ll})(\p{Lu})/gu

function ofPart(lower: string): number {
  const known = exceptions.get(lower)
  if (known !== undefined) return known
  const cut = lower.indexOf("'")
  if (cut > 0) return ofPart(lower.slice(0, cut)) + ofEnding(lower.slice(0, cut), lower.slice(cut))
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '')
  if (plain !== lower && /[^aeiou]é$/u.test(lower)) return Math.max(1, ofSpelling(`${plain}y`.replace(/ey$/, 'y')))
  // Plurals and third persons of words with their own entry.
  const stem = plain.endsWith('s') ? exceptions.get(plain.slice(0, -1)) : undefined
  if (stem !== undefined) return stem + (/(?:[sxz]|[cs]h|[cgsz]e)s$/.test(plain) ? 1 : 0)
  return Math.max(ofSpelling(plain), /\p{L}/u.test(plain) ? 1 : 0)
}

/** `didn't`, `it'll`, `boss's`, `could've`: endings with a vowel of their own. */
function ofEnding(stem: string, ending: string): number {
  if (ending === "'t") return /(?:[^aeiou]n)$/.test(stem) ? 1 : 0
  if (ending === "'ll" || ending === "'ve" || ending === "'d") return /[bcdfgklmnpstvxz]$|[^aeiou]e$/.test(stem) ? 1 : 0
  if (ending === "'s") return /(?:[sxz]|[cs]h|[cgsz]e)$/.test(stem) ? 1 : 0
  return 0
}

function ofSpelling(w: string): number {
  let s = w.replace(/^y(?=[aeiou])/, 'j')
  let more = 0
  // The e of `some|thing`, `move|ment`, `time|line` is silent.
  s = s.replace(innerSilent, '$1')
  if (/[bcdfgkpstvxz]led$/.test(s)) more++
  if (/(?:[^td]|[aeiou][^aeiou]?l)ed$/.test(s) && /[aeiouy].*ed$/.test(s) && !/[eiou]ed$/.test(s)) s = s.slice(0, -2)
  else if (/[^sxzcgi]es$/.test(s) && !/(?:[cs]h|[eo]|[^aeiouyl]l)es$/.test(s) && /[aeiouy].*es$/.test(s))
    s = s.slice(0, -2)
  else if (/[^aeiou]e$/.test(s) && !/[^aeiouylr][lr]e$/.test(s) && /[aeiouy].*e$/.test(s)) s = s.slice(0, -1)
  else if (/[qg]ues?$/.test(s)) s = s.replace(/ues?$/, '')
  s = s.replace(/(?<=[aeiou])y(?=[aeiou])/g, 'j')
  for (const pattern of hiatus) more += count(s, pattern)
  return count(s, /[aeiouy]+/g) + more - count(s, /ically$/g)
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const innerSilent = new RegExp(
  `([aeiouy](?:(?![^aeiouy][lr])[^aeiouy]|[^aeiouy](?![^aeiouy]?[lr]e)[^aeiouy]{1,2}))e(?=(?:${[
    'ment|ful|fully|less|ly|lier|ness|wise|ty|ware|time|line|place|work|body|thing|house|hood|ship|man|men|land|board',
    'port|bound|mark|way|day|wood|town|stone|back|down|guard|book|point|side|room|card|keeper|keeping|maker|making',
    'holder|care|case|head|light|pack|file|share|safe|where|what|how|one|fore|wall|name|space|base|zone|stamp|type',
    'code|script|out|log|by|set|cast|over|cycle|spread|some|worthy|yard|print|sheet|front|style|mate|mail|load|ground',
  ].join('|')})s?$)`,
)

/** Two vowels in a row that are said apart. */
const hiatus = [
  /(?<![ctsg]|ll)ia(?!ge)|(?<=[ctg])iat(?:[eo]|i[no]|$)|(?<=g)ia(?=nt)/g,
  /(?<![tscxgn]|ll|v)io|(?<=[tn])ios?$|(?<=v)iou|(?<=v)iol/g,
  /iu(?=[ms])/g,
  /(?<=[bdlnrv]|sc)ien|iers?$|iest$|iet/g,
  /rea$|idea|(?<=cr)eat(?=[eio])|^proa|^re(?=in[^sg]|us|op|en[^td])|^co(?=ex|in)|^rea(?=ct|pp|rr|ss|ff|lloc|lign|dj)|(?<=[op])ean$|thea(?=t)/g,
  /eo(?!us)|(?<![g])eou(?=s)/g,
  /(?<![gq])ua(?=[lrt])/g,
  /(?<![gq])ue(?=n[ct]|l$|ls$)/g,
  /(?<![gq])ui(?=t[yi]|n[^g]|ng$|d$)/g,
  /uous|(?<![gq])uo(?!us)/g,
  /oeff|(?<=c)oop|(?<=c)oord|oi(?=ng$)|ei(?=ng$)|(?<=[^aeiou])yi(?=ng$)|(?<=[^aeiou])ya(?=n)/g,
  /sms?$|thms?$|^mc/g,
  /(?<=[^aeiou])oem|oet|oing$(?<!oing)/g,
]
