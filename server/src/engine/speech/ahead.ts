import { isLetter, isSpace, Kind, kindOf } from './characters.ts'

/** The end of a run of letters with apostrophes inside. */
export function endOfWord(text: string, at: number, end: number): number {
  let i = at + 1
  while (i < end) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind === Kind.letter) i++
    else if (kind === Kind.apostrophe && i + 1 < end && isLetter(text.charCodeAt(i + 1))) i += 2
    else break
  }
  return i
}

/** The end of what has no blank; negative where nothing in it can be an address. */
export function mayHoldAddress(text: string, at: number, end: number): number {
  let may = false
  let i = at
  for (; i < end; i++) {
    const code = text.charCodeAt(i)
    if (isSpace(code)) break
    if (code === 64) may = true
    else if ((code === 46 || code === 47) && i + 1 < end && (isLetter(text.charCodeAt(i + 1)) || code === 47))
      may = true
  }
  return may ? i : -i
}

/** Whether a sentence is written in capitals throughout. */
export function isShouted(text: string, start: number, end: number): boolean {
  let lower = 0
  let upper = 0
  for (let i = start; i < end && i < start + 400; i++) {
    const c = text.charCodeAt(i)
    if (c >= 97 && c <= 122) lower++
    else if (c >= 65 && c <= 90) upper++
  }
  return upper > 12 && lower * 3 < upper
}
