/** Letters that are left of a word without its ending at least, and those of an ending at most. */
const SHORTEST_STEM = 4
const LONGEST_ENDING = 2

/** What a word begins with in most of its forms: `Ореховск` of `Ореховский` and `Ореховского`, `mayo` of `mayor` and `mayors`. */
export const stemOf = (word: string): string => word.slice(0, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING))
