/** Paragraphs that have nothing in common, for tests of steps. */
export const PROSE = [
  'The boat left the quay on Thursday with forty passengers, two goats and the mayor, and nobody was sick.',
  'The council has promised money for two summers, and the rest depends on the weather and on the goats.',
  'A round trip costs six crowns, which is what stood on the last ticket sold before the storm of that year.',
  'Whoever wants to row instead may do so, said the harbour master, who has rowed there twice himself.',
  'The lighthouse has been dark since April, since nobody knows where the key of its door was put.',
  'In the evening the band of the fire brigade played until the last lamp of the pier went out.',
  'Her hull is of larch, her mast of spruce, and every nail in her was drawn from an older ship.',
  'For nine winters whoever lived on Osk went to market over the ice, or did not go at all.',
] as const

/** One of them by its number. */
export const prose = (n: number): string => PROSE[n] as string

/** A made-up sentence of so many letters, which has no run of them in common with that of another seed. */
export function sentence(letters: number, seed: number): string {
  let state = seed * 7919 + 17
  let text = ''
  for (let n = 0; n < letters; n++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    const letter = String.fromCharCode(97 + ((state >>> 16) % 26))
    text += n % 6 === 5 ? `${letter} ` : n === 0 ? letter.toUpperCase() : letter
  }
  return `${text.trim()}.`
}
