/** The library: text in, article out; no file system, no process. */
export { clean, explain } from './clean.ts'
export { toMarkdown, toText } from './render/markdown.ts'
export type {
  Article,
  Aside,
  CleanOptions,
  Difference,
  Explanation,
  Finding,
  Range,
  Reason,
  Removal,
  Repeat,
  Warning,
  WordCounts,
} from './types.ts'
