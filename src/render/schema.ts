import { REASONS } from '../types.ts'

const count = { type: 'integer', minimum: 0 }
const offset = { ...count, description: 'Unicode code points from the start of the decoded text' }
const string = { type: 'string' }
const strings = { type: 'array', items: string }
const stringOrNull = { type: ['string', 'null'] }

/** An object that has exactly these fields. */
const closed = (properties: Record<string, object>, description?: string): object => ({
  type: 'object',
  ...(description && { description }),
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

const range = { type: 'array', items: offset, minItems: 2, maxItems: 2 }

const twins = { type: 'array', items: range, description: 'where the twin stands, all of it kept' }
const differs = { type: 'array', items: closed({ removed: string, kept: string }) }

const repeat = closed(
  { kind: { const: 'repeat' }, start: offset, end: offset, of: twins, differs },
  'a passage that says again what stands elsewhere in the kept text',
)

const asides = { kind: { enum: ['related', 'furniture'] }, start: offset, end: offset, text: string }
const aside = closed(asides, 'a pointer to another article, or a phrase of the page around the article')

const words = closed(
  { input: count, kept: count, repeated: count, related: count, furniture: count },
  'input = kept + repeated + related + furniture',
)
const warnings = { type: 'array', items: closed({ code: string, message: string }) }
const source = { ...string, description: 'the path as given, - for standard input' }

/** The JSON Schema of one article, as text that ends with a line feed. */
export function schemaText(): string {
  return textOf('An article cleaned by unecho', {
    source,
    title: stringOrNull,
    lead: { ...stringOrNull, description: 'the standfirst, where the text sets one apart' },
    paragraphs: { ...strings, description: 'the lead is not among them' },
    related: { ...strings, description: 'the pointers to other articles that were taken out' },
    removed: { type: 'array', items: { oneOf: [repeat, aside] } },
    words,
    warnings,
  })
}

const lines = {
  ...{ type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 2, maxItems: 2 },
  description: 'the lines, from 1, on which it begins and ends',
}
const kept = {
  start: offset,
  end: offset,
  saved: { type: 'boolean', description: 'only a copy that went had it' },
  lines,
}

const finding = {
  oneOf: [
    closed({ kind: { enum: ['title', 'lead'] }, ...kept }),
    closed({ kind: { const: 'paragraph' }, ...kept, paragraph: { ...count, description: 'of the article, from 0' } }),
    closed({
      ...{ kind: { const: 'repeat' }, start: offset, end: offset, of: twins, differs },
      reason: { enum: REASONS },
      lines,
      alike: { type: 'number', minimum: 0, maximum: 1, description: 'share of its words that the twin has too' },
    }),
    closed({ ...asides, lines }),
  ],
}

/** The same of one explanation. */
export function explanationSchemaText(): string {
  return textOf('An article explained by unecho', {
    source,
    title: stringOrNull,
    findings: { type: 'array', items: finding, description: 'in the order of the input' },
    words,
    warnings,
  })
}

function textOf(title: string, properties: Record<string, object>): string {
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', title }
  return `${JSON.stringify({ ...head, ...closed(properties) }, null, 2)}\n`
}
