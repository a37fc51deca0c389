/** The address of one input within the page: `#input=17`. */
export const addressOf = (row: number): string => `#input=${row}`

/** The row that an address asks for; null where it asks for none of the rows that there are. */
export function rowAsked(address: string, rows: number): number | null {
  const digits = /^#input=(\d+)$/.exec(address)?.[1]
  if (digits === undefined || Number(digits) >= rows) return null
  return Number(digits)
}
