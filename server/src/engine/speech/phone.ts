import type { Region } from '../script/script.ts'
import { isWordy, matchAt } from './characters.ts'
import { cardinal, figurePair, spellDigits } from './numbers.ts'
import type { Before, Reading } from './reading.ts'
import type { Voice } from './voice.ts'

const shape = /(?:\+\d{1,3}[ .-]?)?(?:\(\+?\d{1,4}\)[ .-]?)?\d{1,5}(?:[ .\u00A0‑-]\d{2,6}){0,5}/y
const aDate = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-.]\d{1,2}[-.]\d{4})$/
const thousands = /^\d{1,3}(?:([. ])\d{3})(?:\1\d{3})*$/
const bare = /\+?\d{7,15}(?!\d)/y

/** A phone number in any of the countries' ways of grouping, said in the groups that are written, or that people use. */
export function phoneAt(text: string, at: number, voice: Voice, before: Before): Reading | null {
  const written = matchAt(shape, text, at)?.[0] ?? ''
  const groups = written.match(/\d+/g) ?? []
  if (endsClean(text, at + written.length) && isPhone(written, groups, voice.region, before))
    return dictated(at, written, groups, voice)
  const whole = matchAt(bare, text, at)?.[0] ?? ''
  if (endsClean(text, at + whole.length) && isBarePhone(whole, voice.region, before))
    return dictated(at, whole, ungrouped(whole.replace('+', ''), voice.region), voice)
  return null
}

/** Not a part of something longer: `512-555-0142-7`, `555-0142%`, `555 0142 €`. */
const endsClean = (text: string, end: number): boolean =>
  !isWordy(text.charCodeAt(end)) && !/^(?:[ \u00A0]?[€£$%]|[-/:,.]\d)/.test(text.slice(end, end + 3))

function isPhone(written: string, groups: readonly string[], region: Region, { invites }: Before): boolean {
  const total = groups.join('').length
  if (written[0] === '+') return total >= 8 && total <= 15
  if (groups.length < 2 || total < 7 || total > 13 || aDate.test(written)) return false
  const sizes = groups.map((g) => g.length).join('')
  if (thousands.test(written) && !(sizes === '333' && (invites || !written.includes('.')))) return false
  if (written[0] === '(') return true
  if (sizes === '44')
    return invites || ((region === 'UY' || region === 'AR') && !groups.every((g) => /^(?:19|20)/.test(g)))
  if (sizes === '34') return invites || written.includes('-')
  return (total >= 9 || invites) && plausible.has(sizes)
}

/** Sizes of groups in which people write their numbers, a digit for a group: `334` is 512-555-0142. */
const plausible = new Set(
  '334 1334 333 3222 2322 234 244 344 434 443 533 532 56 37 22222 2222 2422 322 224 2224 144 1144 1333 424'.split(' '),
)

const isBarePhone = (written: string, region: Region, { identifier, invites }: Before): boolean =>
  written[0] === '+' || ((!identifier || invites) && bareForms[region].test(written))

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
  UY: /^(?:09\d|[24])\d{7}$/,
}

/** The groups people use where the writer made none. */
function ungrouped(digits: string, region: Region): string[] {
  let left = digits
  return groupSizes(digits.length, region).map((size) => {
    const group = left.slice(0, size)
    left = left.slice(size)
    return group
  })
}

function groupSizes(length: number, region: Region): number[] {
  if (length < 9) return [length - 4, 4]
  if (length === 9) return region === 'CL' ? [1, 4, 4] : [3, 3, 3]
  if (length === 10 && (region === 'MX' || region === 'AR')) return [2, 4, 4]
  if (length === 11 && region === 'UK') return [5, 3, 3]
  return length === 10 ? [3, 3, 4] : [length - 10, 3, 3, 4]
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
