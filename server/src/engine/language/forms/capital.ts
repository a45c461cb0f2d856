/** Whether a capital letter stands at that offset. */
export const hasCapital = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.slice(at, at + 2))
