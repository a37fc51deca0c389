/** Share of the made-up scrapes of a layout that may come out otherwise than they were told. Goes down only. */
export const MOST_MISSES = 0.08
