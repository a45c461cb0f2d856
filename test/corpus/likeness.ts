/** The different runs of three words of a text, without case, accents and punctuation. */
export function threeGrams(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`))
}

type Text = Readonly<{ id: string; text: string }>

/** The pairs of texts of which more than `most` of all their three-word runs are in both, with that share. */
export function tooAlike(texts: readonly Text[], most: number): readonly (readonly [string, string, number])[] {
  const holders = new Map<string, number[]>()
  const grams = texts.map(({ text }) => threeGrams(text))
  const alike: [string, string, number][] = []
  texts.forEach(({ id }, i) => {
    const common = new Map<number, number>()
    for (const gram of grams[i]!) {
      const earlier = holders.get(gram) ?? holders.set(gram, []).get(gram)!
      for (const other of earlier) common.set(other, (common.get(other) ?? 0) + 1)
      earlier.push(i)
    }
    for (const [other, count] of common) {
      const share = count / (grams[i]!.size + grams[other]!.size - count)
      if (share > most) alike.push([texts[other]!.id, id, share])
    }
  })
  return alike
}
