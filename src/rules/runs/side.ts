import { type Draft, isBrokenOff, passageAt, type View } from '../../draft.ts'
import { CHANCE, type Chain } from '../../text/chains.ts'
import type { Match } from '../../text/matches.ts'
import type { Passages, Run } from './run.ts'

/** Whether the later stretch runs into its own twin. */
function isPeriodic({ matches }: Chain): boolean {
  const last = matches[matches.length - 1] as Match
  return last.b + last.length > (matches[0] as Match).a + CHANCE
}

/** Whether the earlier run is the one to go: it breaks off, or holds in few blocks what the later one has in many. */
export function isWorse(draft: Draft, view: View, { early, late, chain }: Run): boolean {
  // What is said several times over in a row has copies of one build, and the first stays.
  if (isPeriodic(chain)) return false
  if (late[1] - late[0] + 1 >= 1.5 * (early[1] - early[0] + 1)) return true
  const last = chain.matches[chain.matches.length - 1] as Match
  const beyond = last.b + last.length - (view.starts[early[1] + 1] as number)
  const earlyEnds = beyond >= -2 && beyond < CHANCE
  const end = last.a + last.length
  const p = passageAt(view, end - 1)
  // The passage behind the later run may begin with the same word as what stands behind the earlier one.
  const isChance = p > late[1] && end - (view.starts[p] as number) < CHANCE
  if (earlyEnds && !isChance && end < (view.starts[p + 1] as number) - 3) return true
  return breaksOff(draft, early) && !breaksOff(draft, late)
}

/** Whether one of some passages breaks off with dots. */
export function breaksOff(draft: Draft, [first, last]: Passages): boolean {
  for (let p = first; p <= last; p++) if (isBrokenOff(draft, p)) return true
  return false
}
