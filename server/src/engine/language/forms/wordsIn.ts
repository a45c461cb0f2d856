/** What a character is to the words of a text. */
export type Kind = typeof LETTER | typeof MARK | typeof FIGURE | typeof OTHER
export const LETTER = 1
export const MARK = 2
export const FIGURE = 3
const OTHER = 4

/**
 * Goes through the words and numbers of a text: letters with their marks and inner apostrophes, figures with the dots,
 * commas and colons between them; a letter behind a figure begins no word. By characters, for libraries of thousands of
 * files are read this way.
 */
export function forEachWord(text: string, tell: (start: number, end: number, kind: Kind) => void): void {
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    if ((kind !== LETTER && kind !== FIGURE) || isJoined(text, at)) {
      at++
      continue
    }
    const end = kind === LETTER ? wordEnd(text, at) : figureEnd(text, at)
    tell(at, end, kind)
    at = end
  }
}

/** What stands at an offset; both halves of a pair are what the pair is. */
export function kindAt(text: string, at: number): Kind {
  if (at >= text.length) return OTHER
  const code = text.charCodeAt(at)
  if ((code & 0xf800) !== 0xd800) {
    if (kinds[code] === 0) kinds[code] = kindOf(String.fromCharCode(code))
    return kinds[code] as Kind
  }
  const isSecond = code >= 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
  return kindOf(String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at)!))
}

/** Filled as characters come up. */
const kinds = new Uint8Array(0x10000)

const kindOf = (character: string): Kind =>
  /\p{L}/u.test(character) ? LETTER : /\p{M}/u.test(character) ? MARK : /\p{N}/u.test(character) ? FIGURE : OTHER

const isJoined = (text: string, at: number): boolean => {
  if (at === 0) return false
  const before = kindAt(text, at - 1)
  return before === LETTER || before === FIGURE
}

function wordEnd(text: string, start: number): number {
  let end = start + 1
  while (kindAt(text, end) === LETTER || kindAt(text, end) === MARK) end++
  while (isApostrophe(text.charCodeAt(end)) && kindAt(text, end + 1) === LETTER) end = endOf(text, end + 1, LETTER)
  return end
}

function figureEnd(text: string, start: number): number {
  let end = endOf(text, start, FIGURE)
  while (isPoint(text.charCodeAt(end)) && kindAt(text, end + 1) === FIGURE) end = endOf(text, end + 1, FIGURE)
  return end
}

function endOf(text: string, start: number, kind: Kind): number {
  let end = start
  while (kindAt(text, end) === kind) end++
  return end
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019
const isPoint = (code: number): boolean => code === 44 || code === 46 || code === 58
