import { type Page, type Paint, PLAIN, type Style } from '../render/style.ts'
import type { Streams } from './streams.ts'

/** Columns where nobody says how many there are. */
const USUAL_WIDTH = 80

/** Whether what is written to a stream is coloured: a terminal, or FORCE_COLOR, and no NO_COLOR (no-color.org). */
export function isColoured(stream: { isTTY?: boolean }): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env
  return !NO_COLOR && (stream.isTTY === true || FORCE_COLOR !== undefined)
}

/** How wide the terminal is, and what its colours are. */
export async function pageOf({ stdout }: Streams): Promise<Page> {
  const width = stdout.columns || Number(process.env.COLUMNS) || USUAL_WIDTH
  return { width, style: isColoured(stdout) ? await coloursOf() : PLAIN }
}

async function coloursOf(): Promise<Style> {
  const { default: chalk } = await import('chalk')
  // Both halves of what chalk writes around a text.
  const of = (colour: (text: string) => string): Paint => colour('\0').split('\0') as Paint
  return {
    plain: ['', ''],
    title: of(chalk.bold),
    removed: of(chalk.dim.strikethrough),
    removedSign: of(chalk.red),
    saved: of(chalk.green),
    note: of(chalk.dim),
  }
}
