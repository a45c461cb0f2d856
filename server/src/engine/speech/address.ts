import { matchAt } from './characters.ts'
import { sayCapitals, spell } from './codes.ts'
import { words } from './lists.ts'
import { spellDigits, year } from './numbers.ts'
import type { Reading } from './reading.ts'
import type { Voice } from './voice.ts'

const mail = /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/uy
const web =
  /(?:https?:\/\/)?(?:[\p{L}\d](?:[\p{L}\d-]{0,62})\.){1,5}(\p{L}{2,12})(?::\d{2,5})?(?:\/[\p{L}\d._~%/+=&?#@-]{0,200})?/uy
/** Short top-level domains that are read as a word. */
const saidDomains = words('com org net biz app dev edu gov gob es co me')
const otherDomains = words(`
  io uk mx ar cl pe uy us ca ai eu tv fr de it pt br ly to info shop store online site tech cloud agency example test
  group media digital page link pdf txt
`)
const isDomain = (label: string): boolean => saidDomains.has(label) || otherDomains.has(label)

/** An e-mail or web address. `mailto:` and `https://` are not said. */
export function addressAt(text: string, at: number, voice: Voice): Reading | null {
  const site = matchAt(web, text, at)
  const found = (matchAt(mail, text, at)?.[0] ?? (site && isSite(site[0], site[1]!) ? site[0] : '')).replace(
    /[.?,-]+$/,
    '',
  )
  return found ? { kind: 'address', end: at + found.length, said: sayAddress(found, voice) } : null
}

const isSite = (found: string, top: string): boolean =>
  /^https?:|^www\./i.test(found) || (top === top.toLowerCase() && (isDomain(top) || found.includes('/')))

/** The parts of an address with its signs said. */
function sayAddress(address: string, voice: Voice): string {
  const parts = address.replace(/^https?:\/\/|\/$/gi, '').match(/\p{L}+|\d+|[^\p{L}\d]/gu) ?? []
  return parts
    .map((part, i) => {
      if (/\d/.test(part)) return part.length === 3 || part.length > 4 ? spellDigits(part, voice) : year(part, voice)
      if (/\p{L}/u.test(part)) return sayLabel(part, parts[i - 1], voice)
      return part === '/' && voice.region === 'MX' && voice.language === 'es' ? 'diagonal' : voice.words.inAddress[part]
    })
    .filter(Boolean)
    .join(' ')
}

function sayLabel(label: string, before: string | undefined, voice: Voice): string {
  const lower = label.toLowerCase()
  if (before === '.' && (label.length === 2 || (label.length === 3 && isDomain(lower))))
    return saidDomains.has(lower) ? lower : spell(lower, voice)
  if (/^\p{Lu}{2,5}$/u.test(label)) return sayCapitals(label, voice)
  return label.length === 1 || (label.length < 5 && !/[aeiouyáéíóú]/.test(lower)) ? spell(lower, voice) : lower
}
