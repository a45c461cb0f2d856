/** Without accents and diaeresis; ñ and ç stay, for they are letters of their own. */
export function fold(word: string): string {
  if (isAscii(word)) return word
  return word
    .normalize('NFD')
    .replace(/(?<![nc])[\u0300\u0301\u0302\u0303\u0308\u0327]|(?<=[nc])[\u0300\u0301\u0302\u0308]/gi, '')
    .normalize('NFC')
}

const isAscii = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false
  return true
}
