/** A table that forgets all when it is full, which costs less than keeping an order of use. */
export type Bounded<V> = Readonly<{ get(key: string): V | undefined; set(key: string, value: V): V }>

/** A memo of at most `most` entries. Long keys are not kept, so that a hostile text cannot fill memory. */
export function bounded<V>(most: number): Bounded<V> {
  const table = new Map<string, V>()
  return {
    get: (key) => table.get(key),
    set(key, value) {
      if (key.length > 64) return value
      if (table.size >= most) table.clear()
      table.set(key, value)
      return value
    },
  }
}
