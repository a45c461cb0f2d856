/** Where a message belongs: a file's key, and which of its steps. */
export type Owner = Readonly<{ key: string; at: number }>

/** Owners in an order of their own. */
export const byOwner = (a: Owner, b: Owner): number => byText(a.key, b.key) || a.at - b.at

/** Texts by their code units. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
