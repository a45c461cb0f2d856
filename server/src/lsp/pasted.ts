import { check } from '../engine/check.ts'
import type { Language } from '../engine/language/text.ts'
import type { PastedLine, PastedParams, PastedResult } from '../protocol.ts'

/** A text from a document, a mail or a CRM: which of its lines are read aloud, as a guess, and the script that they make. */
export function pasted({ text, said }: PastedParams, fallback: Language): PastedResult {
  const rows = text
    .slice(0, MOST)
    .split(/\r\n|[\r\n\u2028\u2029\v\f]/)
    .map(clean)
  const lines: PastedLine[] = []
  const out: string[] = []
  for (const row of rows) {
    if (row === '') {
      if (out.length > 0 && out.at(-1) !== '') out.push('')
      continue
    }
    const guess = kindOf(row)
    const answer = said?.[lines.length]
    const kind = guess === 'step' || answer === undefined ? guess : answer ? 'said' : 'note'
    lines.push({ text: row, kind })
    const last = lines.at(-2)?.kind
    // A new step, and a note beside what is said, stand apart.
    if (out.length > 0 && out.at(-1) !== '' && (kind === 'step' || kind !== last)) out.push('')
    if (!rule.test(row) || kind === 'said') out.push(written(row, kind))
  }
  while (out.at(-1) === '') out.pop()
  const body = out.join('\n')
  const { language } = check(body, { defaultLanguage: fallback })
  const script = `---\n${language === 'es' ? 'idioma' : 'lang'}: ${language}\n---\n\n${body}\n`
  return { language, lines, script }
}

/** Characters; nobody pastes a longer script. */
const MOST = 200_000

/** Without what word processors and web pages put between the words. */
const clean = (row: string): string =>
  row
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\t\u00A0\u2000-\u200A\u202F\u3000]+/g, ' ')
    .replace(/^\s*[•●▪◦‣·∙○■–—]\s+/u, '- ')
    .replace(/ {2,}/g, ' ')
    .trim()

function kindOf(row: string): PastedLine['kind'] {
  const words = bare(row)
  if (stepMark.test(row) || (stepNames.test(words) && words.length <= LONGEST_NAME && !/[.!?…]$/.test(words)))
    return 'step'
  if (rule.test(row) || /^>/.test(row) || /^[([].*[)\]]$/.test(row) || /^https?:\S+$/i.test(words)) return 'note'
  return labels.test(words) || stage.test(words) || isCapitals(words) ? 'note' : 'said'
}

const LONGEST_NAME = 70

/** A line without the marks around it. */
const bare = (row: string): string =>
  row
    .replace(/^(?:#{1,6}|[-*+]|>)\s+/, '')
    .replace(/^[*_]+|[*_]+$/g, '')
    .trim()

const stepMark = /^#{1,6}\s+\S/
/** "Day 3 – call", "Touch 2:", "Voicemail #1", "Segunda llamada". */
const stepNames =
  /^(?:(?:day|step|touch|voicemail|voice mail|vm|call|e-?mail|message|follow[- ]?up|attempt|día|dia|paso|toque|buzón|buzon|llamada|correo|mensaje|seguimiento|intento)\s*(?:#|n\.?º|no\.?)?\s*\d+\b|(?:first|second|third|fourth|fifth|last|final|primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|quint[ao]|últim[ao])\s+(?:call|voicemail|step|touch|e-?mail|message|attempt|llamada|buzón|paso|toque|correo|mensaje|intento)\b)/iu
const rule = /^[-–—_*=~]{3,}$/
/** What is told about a call, and is no part of it. */
const labels =
  /^(?:notes?|tips?|objections?|goals?|objectives?|purpose|tone|audience|persona|prospect|customer|if|when|context|cta|subject|to|from|date|time|version|owner|nota|notas|consejo|objeción|objeciones|objetivo|meta|tono|público|contexto|asunto|para|de|fecha|hora|versión|responsable|cliente|prospecto|si|cuando)\s*[^:.!?]{0,30}:(?:\s|$)/iu
/** "If they pick up, go to the opener." */
const stage =
  /^(?:(?:if|when) (?:they|he|she|someone|somebody|the prospect|nobody|no one|it goes)\b|(?:si|cuando) (?:contesta|contestan|responde|atiende|salta|pregunta|nadie|el cliente|la clienta)\b|(?:wait|pause|smile|espere|esperar|pausa|sonríe|sonreír)\b.{0,30}$)/iu
const isCapitals = (words: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(words) && words === words.toUpperCase() && words.length <= 60

/** "Rep:" and "Vendedora:" are not said. */
const speaker =
  /^(?:[*_]{0,2})(?:rep|caller|you|me|script|sdr|bdr|agent|say|vendedora?|asesora?|ejecutiv[ao]|tú|yo|guion|decir)\s*:\s*(?:[*_]{0,2})\s*/iu

function written(row: string, kind: PastedLine['kind']): string {
  if (kind === 'step') return `## ${bare(row).replace(/\s*:$/, '')}`
  const words = row.replace(/^>\s*/, '')
  if (kind === 'note') return `> ${words}`
  const said = words.replace(speaker, '').replace(/^#+\s*/, '')
  // What would be a detail of the step, or a line of the file’s own, is said all the same.
  return said.replace(/^-\s+/, '').replace(/^(?=-{3,}$|\.{3}$)/, ' ')
}
