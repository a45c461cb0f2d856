import type { Region } from '../script/script.ts'
import { isWordy } from './characters.ts'
import { cardinal, pair, spellDigits } from './numbers.ts'
import type { Before, Reading } from './reading.ts'
import type { Voice } from './voice.ts'
import { speechWords } from './words.ts'

const shape = /(?:\+\d{1,3}[ .-]?)?(?:\(\+?\d{1,4}\)[ .-]?)?\d{1,5}(?:[ .\u00A0‑-]\d{2,6}){0,5}/y
const aDate = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-.]\d{1,2}[-.]\d{4})$/
const thousands = /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?: \d{3})+$/
const bare = /\+?\d{7,15}(?!\d)/y

/** A phone number in any of the countries' ways of grouping, said in the groups that are written, or that people use. */
export function phoneAt(text: string, at: number, voice: Voice, before: Before): Reading | null {
  const found = runFrom(shape, text, at)
  if (found && endsClean(text, at + found.length)) {
    const groups = found.match(/\d+/g)!
    if (isPhone(found, groups, voice.region, before)) {
      return { kind: 'phone', end: at + found.length, said: sayGroups(found, groups, voice), slow: true }
    }
  }
  const whole = runFrom(bare, text, at)
  if (whole && endsClean(text, at + whole.length) && isBarePhone(whole, voice.region, before)) {
    return {
      kind: 'phone',
      end: at + whole.length,
      said: sayGroups(whole, ungrouped(whole, voice.region), voice),
      slow: true,
    }
  }
  return null
}

function runFrom(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** Not a part of something longer: `512-555-0142-7`, `555-0142%`, `555 0142 €`. */
function endsClean(text: string, end: number): boolean {
  const next = text.charCodeAt(end)
  if (Number.isNaN(next)) return true
  if (isWordy(next) || next === 37) return false
  return !/^(?:[ \u00A0]?[€£$%]|[-/:,.]\d)/.test(text.slice(end, end + 3))
}

function isPhone(found: string, groups: readonly string[], region: Region, before: Before): boolean {
  const total = groups.reduce((sum, g) => sum + g.length, 0)
  if (found.startsWith('+')) return total >= 8 && total <= 15
  if (groups.length < 2 || total < 7 || total > 13 || aDate.test(found)) return false
  const sizes = groups.map((g) => g.length).join('')
  const invited = before.invites
  if (thousands.test(found) && !(sizes === '333' && (invited || !found.includes('.')))) return false
  if (found.startsWith('(')) return total >= 7
  if (sizes === '44') return !bothYears(groups) && (region === 'UY' || region === 'AR' || invited)
  if (sizes === '34') return found.includes('-') || invited
  return total >= 9 || invited ? plausible.has(sizes) : false
}

const bothYears = (groups: readonly string[]): boolean => groups.every((g) => /^(?:19|20)/.test(g))
/** Sizes of groups in which people write their numbers, a digit for a group: `334` is 512-555-0142. */
const plausible = new Set(
  '334 1334 333 3222 2322 234 244 344 434 443 533 532 56 37 22222 2222 2422 322 224 2224 144 1144 1333 424'.split(' '),
)

function isBarePhone(found: string, region: Region, before: Before): boolean {
  if (found.startsWith('+')) return true
  if (before.identifier && !before.invites) return false
  return bareForms[region].test(found)
}

/** Numbers as they are written without any separator. */
const bareForms: Readonly<Record<Region, RegExp>> = {
  US: /^1?[2-9]\d{9}$/,
  UK: /^0\d{9,10}$/,
  ES: /^[6-9]\d{8}$/,
  MX: /^[1-9]\d{9}$/,
  CO: /^[36]\d{9}$/,
  PE: /^(?:9\d{8}|0\d{8})$/,
  AR: /^(?:11|15|[23]\d)\d{8}$|^0\d{10}$/,
  CL: /^[29]\d{8}$/,
  UY: /^(?:09\d{7}|[24]\d{7})$/,
}

/** The groups people use where the writer made none. */
function ungrouped(found: string, region: Region): string[] {
  const plain = found.replace('+', '')
  const sizes = groupSizes(plain.length, region)
  const groups: string[] = []
  let at = 0
  for (const size of sizes) {
    groups.push(plain.slice(at, at + size))
    at += size
  }
  return groups
}

function groupSizes(length: number, region: Region): number[] {
  if (length === 7) return [3, 4]
  if (length === 8) return [4, 4]
  if (length === 9) return region === 'CL' ? [1, 4, 4] : [3, 3, 3]
  if (length === 10) return region === 'MX' || region === 'AR' ? [2, 4, 4] : [3, 3, 4]
  if (length === 11) return region === 'UK' ? [5, 3, 3] : [1, 3, 3, 4]
  return [length - 10, 3, 3, 4].filter((n) => n > 0)
}

function sayGroups(found: string, groups: readonly string[], voice: Voice): string {
  const spanish = voice.language === 'es'
  // Written in pairs it is read in pairs; else one digit at a time, as people do for a machine that records.
  const pairs = spanish && groups.filter((g) => g.length === 2).length >= 3
  const said = groups.map((group, i) => {
    if (i === 0 && found.startsWith('+'))
      return `${speechWords[voice.language].plus} ${spanish ? cardinal(group, voice) : spellDigits(group, voice)}`
    if (pairs && group.length === 2) return pair(group, voice)
    if (group === '800' && !spanish) return 'eight hundred'
    return spellDigits(group, voice)
  })
  return said.join(', ')
}
