/** Choices that come from one seed, the same on every machine. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  int: (low: number, high: number) => number
  chance: (share: number) => boolean
  pick: <T>(items: readonly T[]) => T
  /** Choices of its own for a part, so that a part stays the same where its neighbours go. */
  fork: (name: string | number) => Random
}

export function randomFrom(seed: number | string): Random {
  const key = String(seed)
  const next = mulberry(hash(key))
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    int,
    chance: share => next() < share,
    pick: items => {
      const item = items[int(0, items.length - 1)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    fork: name => randomFrom(`${key}/${name}`),
  }
}

/** FNV-1a. */
function hash(text: string): number {
  let h = 2166136261
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619)
  return h
}

/** mulberry32, by Tommy Ettinger (public domain). */
function mulberry(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
