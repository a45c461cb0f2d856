import { dayNames } from '../../language/calendar/dayNames.ts'
import { fold } from '../../language/forms/fold.ts'
import type { Language } from '../../language/text.ts'
import type { PhraseHit, TouchFacts } from '../facts.ts'
import { hitOf, lineOf } from '../line.ts'
import { promiseWords as english } from './promises.en.ts'
import { promiseWords as spanish } from './promises.es.ts'

/** What a message says of the steps around it, which their fields may belie. */
export type Promised =
  | Readonly<{ kind: 'next'; hit: PhraseHit; how: 'call' | 'write' | 'any'; days: Days; time: Hour | null }>
  | Readonly<{ kind: 'emailed'; hit: PhraseHit }>
  | Readonly<{ kind: 'last call'; hit: PhraseHit }>
  /** "My third message", "I've called twice": there must be this many steps so far. */
  | Readonly<{ kind: 'count'; hit: PhraseHit; least: number }>

/** Days of the week from Monday on, or how many days later at least and at most. */
export type Days =
  | Readonly<{ weekdays: readonly number[]; orWeekLater: boolean }>
  | Readonly<{ from: number; to: number }>
  | 'next week'

/** Minutes of a clock of twelve hours, and by how many it may be off. */
export type Hour = Readonly<{ minutes: number; about: number }>

/** The words of a language, without accents but for verbs, which they tell apart. */
export type PromiseWords = Readonly<{
  /** Groups `call`, `write` or `any`, and `when`, before or behind. */
  next: readonly RegExp[]
  /** What is only promised in case of something. */
  condition: RegExp
  conditionAfter: RegExp
  emailed: readonly RegExp[]
  lastCall: readonly RegExp[]
  /** Group `n`, the message itself included, or perhaps. */
  counts: readonly RegExp[]
  numbers: Readonly<Record<string, number>>
  tomorrow: RegExp
  nextWeek: RegExp
  inDays: readonly Readonly<{ pattern: RegExp; from: number; to: number }>[]
  hour: RegExp
  half: RegExp
  quarter: RegExp
  about: RegExp
}>

const words: Readonly<Record<Language, PromiseWords>> = { en: english, es: spanish }

/** What a touch promises or claims, at most one of each kind a sentence. */
export function promisesIn(t: TouchFacts): readonly Promised[] {
  const { language } = t.context
  const spoken = words[language]
  return t.sentences.flatMap((sentence) => {
    const line = lineOf(sentence, t.timed.touch.spoken, {})
    const heard = (pattern: RegExp): RegExpExecArray | null => pattern.exec(line.text)
    const first = (patterns: readonly RegExp[]) => patterns.map(heard).find((match) => match !== null) ?? null
    const hit = (match: RegExpExecArray): PhraseHit => hitOf(line, match)
    const found: Promised[] = []
    const next = nextIn(line.text, spoken, language)
    if (next) found.push({ ...next.told, hit: hit(next.match) })
    const emailed = first(spoken.emailed)
    if (emailed) found.push({ kind: 'emailed', hit: hit(emailed) })
    const last = first(spoken.lastCall)
    if (last) found.push({ kind: 'last call', hit: hit(last) })
    const count = first(spoken.counts)
    const least = count && spoken.numbers[fold(count.groups!.n!)]
    if (count && least) found.push({ kind: 'count', hit: hit(count), least })
    return found
  })
}

function nextIn(text: string, spoken: PromiseWords, language: Language) {
  for (const pattern of spoken.next) {
    const match = pattern.exec(text)
    if (!match) continue
    const after = text.slice(match.index + match[0].length)
    if (spoken.condition.test(text.slice(0, match.index + 1)) || spoken.conditionAfter.test(after)) continue
    const { call, write, when } = match.groups!
    const days = daysOf(when!, after, spoken, language)
    const how = call ? 'call' : write ? 'write' : 'any'
    if (days) return { match, told: { kind: 'next', how, days, time: hourOf(match[0] + after, spoken) } as const }
  }
  return null
}

function daysOf(when: string, after: string, spoken: PromiseWords, language: Language): Days | null {
  const said = ` ${fold(when)} `
  const names = dayNames[language].map((name) => fold(name.toLowerCase()))
  const others = /^ (?:or|o|y si no|u) (?:on |el )?([^ |]+)/.exec(fold(after))?.[1]
  const weekdays = [...said.split(' '), others ?? ''].map((word) => names.indexOf(word)).filter((day) => day >= 0)
  const isNextWeek = spoken.nextWeek.test(said) || spoken.nextWeek.test(` ${fold(after).slice(0, 30)}`)
  if (weekdays.length > 0) return { weekdays, orWeekLater: isNextWeek || /next|proxim|viene|entrante|week/.test(said) }
  if (isNextWeek) return 'next week'
  if (spoken.tomorrow.test(said)) return { from: 1, to: 1 }
  return spoken.inDays.find(({ pattern }) => pattern.test(said)) ?? null
}

function hourOf(said: string, { hour, half, quarter, about, numbers }: PromiseWords): Hour | null {
  const match = hour.exec(fold(said))
  if (!match) return null
  const [, whole = '', minutes] = /^(\d{1,2}|[^\d ]+)(?:[:.h ]+(\d\d))?/.exec(match.groups!.hour!) ?? []
  const base = /^\d/.test(whole) ? Number(whole) : numbers[whole]
  if (base === undefined || base > 24) return null
  const rest = match.groups!.rest ?? ''
  const past = minutes ? Number(minutes) : half.test(rest) ? 30 : quarter.test(rest) ? 15 : 0
  return { minutes: (base % 12) * 60 + past, about: about.test(match[0]) ? 60 : 30 }
}
