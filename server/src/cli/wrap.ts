/** Where printed text goes: how many columns wide, and whether in colour. */
export type Paper = Readonly<{ width: number; color: boolean }>

/** How many columns of a terminal a text takes: none for marks that sit on a letter, two for pictures and wide letters. */
export function columns(text: string): number {
  if (/^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2026]*$/.test(text)) return text.length
  let sum = 0
  for (const { segment } of letters.segment(text)) {
    if (/\uFE0F/.test(segment) || wide.test(segment)) sum += 2
    else if (!/^[\p{M}\p{Cf}]+$/u.test(segment)) sum += 1
  }
  return sum
}

/** Breaks at spaces into lines of at most `width` columns; a word that is longer than a line is cut. */
export function wrap(text: string, width: number): string[] {
  if (width === Number.POSITIVE_INFINITY || columns(text) <= width) return [text]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((one) => cut(one, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (columns(longer) <= width) line = longer
    else {
      if (line !== '') lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

/** Fills up with spaces to a width. */
export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)))
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - columns(text))) + text

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
const wide =
  /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\uFF01-\uFF60]/u

function cut(word: string, width: number): string[] {
  if (columns(word) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const { segment } of letters.segment(word)) {
    if (part !== '' && columns(part) + columns(segment) > width) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}
