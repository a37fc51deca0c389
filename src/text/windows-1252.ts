/** The signs that windows-1252 has for the bytes 80 to 9f, where Latin-1 has controls; blanks where it has none either. */
export const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** A text of windows-1252 that was decoded as Latin-1, as some Nodes do (20, 23), with its signs; another one as it is. */
export function asWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, control => {
    const sign = WINDOWS_1252[control.charCodeAt(0) - 0x80]
    return sign === undefined || sign === ' ' ? control : sign
  })
}
