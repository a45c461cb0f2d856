import { feminine } from './agreement.ts'
import { isWordy, matchAt } from './characters.ts'
import { cardinal, figurePair } from './numbers.ts'
import type { Reading } from './reading.ts'
import type { Voice } from './voice.ts'

const clock =
  /(\d{1,2})(?::([0-5]\d)(?::[0-5]\d)?|[hH]([0-5]\d)?|\.([0-5]\d)(?=[ \u00A0]?(?:[ap]\.?[ \u00A0]?m|h|hs|hrs)\b))?/y
const half = /[ \u00A0]?([apAP])\.?[ \u00A0]?[mM](?:\.|(?![\p{L}\d]))/uy
const hours = /[ \u00A0]?(?:h|hs|hrs|horas)\b\.?/y

/** A time of day: `10:30`, `9h30`, `5 pm`, `17:00`, `9.30 a.m.` */
export function timeAt(text: string, at: number, voice: Voice): Reading | null {
  const found = matchAt(clock, text, at)
  if (!found || Number(found[1]) > 24) return null
  const spanish = voice.language === 'es'
  const minutes = found[2] ?? found[3] ?? found[4]
  const isTime = found[0] !== found[1]
  let end = at + found[0].length
  const noon = matchAt(half, text, end)
  if (!noon && (!isTime || (minutes === undefined && !spanish))) return null
  if (!noon && (isWordy(text.charCodeAt(end)) || /^[:.]\d/.test(text.slice(end, end + 2)))) return null
  const said = [(spanish ? inSpanish : inEnglish)(Number(found[1]), minutes, voice, noon !== null)]
  const tail = noon ?? matchAt(hours, text, end)
  if (tail) end += tail[0].length
  if (noon) said.push(noon[1]!.toLowerCase() === 'a' ? (spanish ? 'a eme' : 'A M') : spanish ? 'pe eme' : 'P M')
  else if (tail && spanish && !Number(minutes ?? 0)) said.push('horas')
  return { kind: 'time', end, said: said.join(' ') }
}

function inEnglish(hour: number, minutes: string | undefined, voice: Voice, noon: boolean): string {
  const said = cardinal(String(hour), voice)
  if (minutes === undefined) return said
  if (minutes !== '00') return `${said} ${figurePair(minutes, voice)}`
  return noon ? said : hour > 12 || hour === 0 ? `${said} hundred` : `${said} o'clock`
}

function inSpanish(hour: number, minutes: string | undefined, voice: Voice): string {
  const said = feminine(cardinal(String(hour), voice))
  const count = Number(minutes ?? 0)
  if (count === 0) return said
  const spain = voice.region === 'ES'
  if (hour > 12) return `${said} ${cardinal(String(count), voice)}`
  if (count === 45 && spain) return `${feminine(cardinal(String((hour % 12) + 1), voice))} menos cuarto`
  const named = { 15: 'cuarto', 30: 'media' }[count]
  return `${said} ${named || spain || count < 10 ? 'y ' : ''}${named ?? cardinal(String(count), voice)}`
}
