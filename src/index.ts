/** The library: text in, article out; no file system, no process. */
export { clean } from './clean.ts'
export { toMarkdown, toText } from './render/markdown.ts'
export type {
  Article,
  Aside,
  CleanOptions,
  Difference,
  Range,
  Removal,
  Repeat,
  Warning,
  WordCounts,
} from './types.ts'
