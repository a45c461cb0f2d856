/**
 * Runs `work` once for each key at a time, and once more when it was asked for meanwhile: what comes in between is not
 * lost, but not done twice either.
 */
export function catchUp(work: (key: string) => Promise<void>): (key: string) => Promise<void> {
  const running = new Set<string>()
  const behind = new Set<string>()
  return async (key) => {
    behind.add(key)
    if (running.has(key)) return
    running.add(key)
    try {
      while (behind.delete(key)) await work(key)
    } finally {
      running.delete(key)
    }
  }
}
