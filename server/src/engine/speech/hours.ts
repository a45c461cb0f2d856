import { feminine } from './agreement.ts'
import { isWordy } from './characters.ts'
import { cardinal } from './numbers.ts'
import { apocope } from './numerals.es.ts'
import type { Reading } from './reading.ts'
import type { Voice } from './voice.ts'

const clock =
  /(\d{1,2})(?::([0-5]\d)(?::[0-5]\d)?|[hH]([0-5]\d)?|\.([0-5]\d)(?=[ \u00A0]?(?:[ap]\.?[ \u00A0]?m|h|hs|hrs)\b))?/y
const half = /[ \u00A0]?([ap])\.?[ \u00A0]?m(?:\.|(?![\p{L}\d]))/uy
const hours = /[ \u00A0]?(?:h|hs|hrs|horas)\b\.?/y

/** A time of day: `10:30`, `9h30`, `5 pm`, `17:00`, `9.30 a.m.` */
export function timeAt(text: string, at: number, voice: Voice): Reading | null {
  clock.lastIndex = at
  const found = clock.exec(text)
  if (!found) return null
  let end = at + found[0].length
  const hour = Number(found[1])
  const minutes = found[2] ?? found[3] ?? found[4]
  half.lastIndex = end
  const noon = half.exec(text)
  const isTime = found[0].length > found[1]!.length
  if (hour > 24 || (!noon && !isTime) || (!noon && minutes === undefined && voice.language === 'en')) return null
  if (noon) end += noon[0].length
  else if (isWordy(text.charCodeAt(end)) || /^[:.]\d/.test(text.slice(end, end + 2))) return null
  const said = voice.language === 'es' ? inSpanish(hour, minutes, voice) : inEnglish(hour, minutes, !!noon, voice)
  let tail = ''
  if (noon)
    tail = voice.language === 'es' ? (noon[1] === 'a' ? ' a eme' : ' pe eme') : noon[1] === 'a' ? ' A M' : ' P M'
  else {
    hours.lastIndex = end
    const word = hours.exec(text)
    if (word) {
      end += word[0].length
      if (voice.language === 'es' && (minutes === undefined || minutes === '00')) tail = ' horas'
    }
  }
  return { kind: 'time', end, said: said + tail }
}

function inEnglish(hour: number, minutes: string | undefined, noon: boolean, voice: Voice): string {
  const said = cardinal(String(hour), voice)
  if (minutes === undefined) return said
  if (minutes === '00') return noon ? said : hour > 12 || hour === 0 ? `${said} hundred` : `${said} o'clock`
  return `${said} ${minutes[0] === '0' ? `oh ${cardinal(minutes, voice)}` : cardinal(minutes, voice)}`
}

function inSpanish(hour: number, minutes: string | undefined, voice: Voice): string {
  const said = feminine(cardinal(String(hour), voice))
  if (minutes === undefined || minutes === '00') return said
  if (hour <= 12) {
    if (minutes === '30') return `${said} y media`
    if (minutes === '15') return `${said} y cuarto`
    if (minutes === '45' && voice.region === 'ES') {
      return `${feminine(cardinal(String((hour % 12) + 1), voice))} menos cuarto`
    }
  }
  return `${said} ${hour <= 12 && (voice.region === 'ES' || Number(minutes) < 10) ? 'y ' : ''}${apocope(cardinal(minutes, voice))}`.replace(
    /veintiún$/,
    'veintiuno',
  )
}
