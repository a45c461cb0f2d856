import type { Region } from '../script/script.ts'
import { isWordy, matchAt } from './characters.ts'
import { cardinal, figurePair, spellDigits } from './numbers.ts'
import type { Before, Reading } from './reading.ts'
import type { Voice } from './voice.ts'

const shape = /(?:\+\d{1,3}[ .-]?|1 (?=\())?(?:\(\+?\d{1,5}\)[ .-]?)?\d{1,6}(?:[ .\u00A0‑-]\d{2,6}){0,5}/y
const aDate = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-.]\d{1,2}[-.]\d{4})$/
const thousands = /^\d{1,3}(?:([. ])\d{3})(?:\1\d{3})*$/
const bare = /\+?\d{7,15}(?!\d)/y

/** A phone number in any of the countries' ways of grouping, said in the groups that are written, or that people use. */
export function phoneAt(text: string, at: number, voice: Voice, before: Before): Reading | null {
  const written = matchAt(shape, text, at)?.[0] ?? ''
  const groups = written.match(/\d+/g) ?? []
  if (endsClean(text, at + written.length) && isPhone(written, groups, voice, before))
    return dictated(at, written, groups, voice)
  const whole = matchAt(bare, text, at)?.[0] ?? ''
  if (endsClean(text, at + whole.length) && isBarePhone(whole, voice.region, before))
    return dictated(at, whole, ungrouped(whole, voice.region), voice)
  return null
}

/** Not a part of something longer: `512-555-0142-7`, `555-0142%`, `555 0142 €`. */
const endsClean = (text: string, end: number): boolean =>
  !isWordy(text.charCodeAt(end)) && !/^(?:[ \u00A0]?[€£$%]|[-/:,.]\d)/.test(text.slice(end, end + 3))

function isPhone(written: string, groups: readonly string[], voice: Voice, { invites }: Before): boolean {
  const total = groups.join('').length
  if (written[0] === '+') return total >= 8 && total <= 15
  if (groups.length < 2 || total < 7 || total > 13 || aDate.test(written)) return false
  const sizes = groups.map((g) => g.length).join('')
  if (thousands.test(written) && !(sizes === '333' && (invites || !(voice.comma && written.includes('.')))))
    return false
  if (written[0] === '(') return true
  if (sizes === '44') return invites || (/UY|AR/.test(voice.region) && !groups.every((g) => /^(?:19|20)/.test(g)))
  // Lima and Montevideo have one figure for the area: "1 555 0139".
  if (sizes === '134') return invites || /PE|UY/.test(voice.region) || groups[2]!.startsWith('0')
  if (sizes === '34') return invites || written.includes('-')
  return (total >= 9 || invites) && plausible.test(sizes)
}

/** Sizes of groups in which people write their numbers, a digit for a group: `334` is 512-555-0142. */
const plausible = /^1?[2-4]{2,5}$|^5[36]|^37$/

const isBarePhone = (written: string, region: Region, { identifier, invites }: Before): boolean =>
  written[0] === '+' ||
  ((!identifier || invites) && bareForms[region].test(written)) ||
  (!identifier && abroad.test(written)) ||
  (invites && region !== 'ES' && local.test(written))

/** Numbers as they are written without any separator. */
const bareForms: Readonly<Record<Region, RegExp>> = {
  US: /^1?[2-9]\d{9}$/,
  UK: /^0\d{9,10}$/,
  ES: /^[6-9]\d{8}$/,
  MX: /^[1-9]\d{9}$/,
  CO: /^[36]\d{9}$/,
  PE: /^[09]\d{8}$/,
  AR: /^(?:11|15|[23]\d)\d{8}$|^0\d{10}$/,
  CL: /^[29]\d{8}$/,
  UY: /^(?:09|[24])\d{7}$/,
}

/** Without the area, after "call": no round sum, and no date. */
const local = /^(?!(?:19|20)\d{6}$)[2-9]\d{6,7}(?<!000)$/

/** Of another country, with the digit before the area: nothing that is counted begins with it. */
const abroad = /^0\d{8,10}$/

/** The groups people use where the writer made none. */
function ungrouped(written: string, region: Region): string[] {
  const [, code = '', digits = ''] = /^(?:\+(1|44|34|5[12467]|598|[2-9]\d))?(\d+)$/.exec(written) ?? []
  const place = code ? (byCode[code] ?? null) : region
  const sizes = (place && groupSizes[place + digits.length]) || groupSizes[digits.length] || '334'
  let left = digits
  const groups = [...sizes].map((size) => {
    const group = left.slice(0, Number(size))
    left = left.slice(Number(size))
    return group
  })
  return [code, ...groups, left].filter(Boolean)
}

const byCode: Readonly<Record<string, Region>> = {
  44: 'UK',
  34: 'ES',
  52: 'MX',
  54: 'AR',
  56: 'CL',
  57: 'CO',
  51: 'PE',
  598: 'UY',
}

/** Sizes of groups by the count of figures, and where a country has its own way. */
const groupSizes: Readonly<Record<string, string>> = {
  7: '34',
  8: '44',
  9: '333',
  10: '334',
  11: '1334',
  AR10: '244',
  AR11: '1244',
  CL9: '144',
  MX10: '244',
  UK10: '433',
  UK11: '533',
}

function dictated(at: number, written: string, groups: readonly string[], voice: Voice): Reading {
  const spanish = voice.language === 'es'
  // Written in pairs it is read in pairs; else one digit at a time, as people do for a machine that records.
  const pairs = spanish && groups.filter((g) => g.length === 2).length >= 3
  const said = groups.map((group, i) => {
    if (i === 0 && written[0] === '+')
      return `${voice.words.inAddress['+']} ${spanish ? cardinal(group, voice) : spellDigits(group, voice)}`
    if (pairs && group.length === 2) return figurePair(group, voice)
    return group === '800' && !spanish ? 'eight hundred' : spellDigits(group, voice)
  })
  return { kind: 'phone', end: at + written.length, said: said.join(', '), slow: true }
}
