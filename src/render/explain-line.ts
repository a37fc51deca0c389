import { printable } from '../text/controls.ts'
import { cutStart, cutTo, padTo } from './columns.ts'
import type { Explained } from './explain.ts'
import { isolated } from './isolated.ts'
import { rowOf, shareRemoved } from './report-data.ts'
import { type Page, paint } from './style.ts'
import { type Verdict, wordingOf } from './wording.ts'

/** Shares of the columns that path and verdicts take; the title has the rest. */
const PATH = 0.35
const VERDICTS = 0.3

/**
 * One input in one line: the share of its words that went, its path, of what kinds that was, its title. In columns of a
 * terminal, or parted by tabs and whole where `page` is null. Ends with a line feed.
 */
export function toExplanationLine({ source, article, findings }: Explained, page: Page | null): string {
  const { words, went, title } = rowOf(source, { article, findings })
  const removed = shareRemoved(words)
  const share = `${removed === 0 ? 0 : Math.max(1, Math.round(100 * removed))} %`.padStart(5)
  const verdicts = (Object.keys(went) as Verdict[]).map(verdict => wordingOf(verdict).name).join(', ')
  const [path, name] = [printable(source), title === null ? '' : printable(title)]
  if (!page) return `${share}\t${path}\t${verdicts}\t${name}\n`
  const { width, style } = page
  const left = width - share.length - 6
  const [forPath, forVerdicts] = [Math.floor(PATH * left), Math.floor(VERDICTS * left)]
  const columns = [
    paint(style.removedSign, share),
    padTo(cutStart(path, forPath), forPath),
    paint(style.note, padTo(cutTo(verdicts, forVerdicts), forVerdicts)),
    isolated(cutTo(name, left - forPath - forVerdicts)),
  ]
  return `${columns.join('  ').trimEnd()}\n`
}
