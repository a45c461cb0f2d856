import { numberWords } from '../language/forms/numberWords.ts'
import type { SpokenWord } from '../speech/timed.ts'
import type { TouchFacts } from './facts.ts'
import { isForWriting, isOfOthers } from './next/ringing.ts'

/** The phone numbers of a message that are left for a call: not those that only a text can go to. */
export function numbersToCall(t: TouchFacts): SpokenWord[] {
  const { sentences, words } = t.timed
  const asking = new Set(t.callbackAsks.map(({ sentence }) => sentence.timed))
  const written = t.lines.filter((line) => isForWriting(line, t.context.language) || isOfOthers(line))
  const writing = new Set([...t.acts('reply'), ...written].map(({ sentence }) => sentence.timed))
  return words.filter(({ kind, sentence: at }) => {
    const sentence = sentences[at]!
    return kind === 'phone' && (asking.has(sentence) || !writing.has(sentence))
  })
}

/** Anything that may be a number on which to ring: figures, seven digits written as words, a field, an extension. */
export function mayHaveNumber({ timed, context }: TouchFacts): boolean {
  if (timed.touch.tags.some(({ name }) => numberFields.test(name))) return true
  if (shown.test(timed.touch.spoken)) return true
  let run = 0
  let figures = 0
  return timed.words.some(({ kind, norm }) => {
    const digits = norm.replace(/\D/g, '').length
    const isNumber = numberWords[context.language].has(norm) || digitWords.test(norm) || kind === 'number'
    // "Noventa y nueve, quinientos cincuenta y cinco" is one number.
    run = isNumber ? run + 1 : norm === 'y' ? run : 0
    figures = digits > 0 ? figures + digits : 0
    return (
      kind === 'phone' || Math.max(digits, figures) >= FEWEST_DIGITS || run >= FEWEST_SPOKEN || extension.test(norm)
    )
  })
}

/** The number that the telephone shows, or that they have in writing. */
const shown =
  /(?<!\p{L})(?:number (?:that['’]?s )?(?:printed )?(?:on|in) (?:the|your|our) (?:back|bill|card|contract|folder|invoice|label|letter|policy|receipt|statement|sticker|tag)|(?:número|teléfono) (?:que (?:viene|está|aparece|sale) )?(?:de|del|en) (?:la |el |su |tu )?(?:albarán|carpeta|carta|contrato|etiqueta|factura|pegatina|póliza|recibo|remito|tarjeta)|est[ea] (?:mismo |misma )?(?:número|teléfono|celular|móvil|línea)|(?:tiene|tienes|tenés|tienen) (?:ya |usted |ahí )?mi (?:número|teléfono|celular|móvil)(?= (?:en|desde|por)(?!\p{L})))(?!\p{L})/iu
const FEWEST_DIGITS = 5
const FEWEST_SPOKEN = 6
const numberFields = /phone|number|tel|cel|mobile|móvil|movil|direct|número|numero|ext/i
const digitWords = /^(?:oh|zero|double|triple|cero)$/
const extension = /^(?:extension|ext|extensión|anexo|interno)$/

/** The number in the groups in which it is said; null where the clock does not say it digit by digit. */
export function groupedAsSaid(written: string, said: string): string | null {
  const digits = written.replace(/\D/g, '')
  const plus = written.startsWith('+')
  const sizes = said.split(', ').map((group) => group.split(' ').length)
  if (plus) sizes[0]! -= 1
  if (sizes.length < 2 || sizes.reduce((sum, size) => sum + size, 0) !== digits.length) return null
  let at = 0
  const groups = sizes.map((size) => {
    at += size
    return digits.slice(at - size, at)
  })
  return (plus ? '+' : '') + groups.join(' ')
}

/** A run of this many digits cannot be read aloud at sight. */
export const isUngrouped = (written: string): boolean => /\d{7,}/.test(written)
