import { fstatSync, lstatSync, type Stats, statSync } from 'node:fs'

/** Whether this is the null device. Asked on Linux alone. */
export const isNull = (target: Stats): boolean =>
  target.isCharacterDevice() && target.rdev === statSync('/dev/null').rdev

/**
 * Node puts the null device, open for reading and writing, in the place of a standard stream that was closed (`>&-`).
 * A shell opens the null device for writing alone, so `>/dev/null` is told apart; a parent program that discards both
 * outputs opens both for reading and writing, and is left in peace. Seen on Linux alone.
 */
export function standsForClosed(descriptor: number, target = fstatSync(descriptor)): boolean {
  if (process.platform !== 'linux' || !isNull(target)) return false
  const discarded = fstatSync(2).rdev === target.rdev && isOpenForBoth(2)
  return isOpenForBoth(descriptor) && !discarded
}

function isOpenForBoth(descriptor: number): boolean {
  const OWNER_READ_WRITE = 0o600
  const link = lstatSync(`/proc/self/fd/${descriptor}`)
  return (link.mode & OWNER_READ_WRITE) === OWNER_READ_WRITE
}
