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

const repeat = closed(
  {
    kind: { const: 'repeat' },
    start: offset,
    end: offset,
    of: { type: 'array', items: range, description: 'where the twin stands, all of it kept' },
    differs: { type: 'array', items: closed({ removed: string, kept: string }) },
  },
  'a passage that says again what stands elsewhere in the kept text',
)

const aside = closed(
  { kind: { enum: ['related', 'furniture'] }, start: offset, end: offset, text: string },
  'a pointer to another article, or a phrase of the page around the article',
)

/** The JSON Schema of one article, as text that ends with a line feed. */
export function schemaText(): string {
  const article = closed({
    source: { ...string, description: 'the path as given, - for standard input' },
    title: stringOrNull,
    lead: { ...stringOrNull, description: 'the standfirst, where the text sets one apart' },
    paragraphs: { ...strings, description: 'the lead is not among them' },
    related: { ...strings, description: 'the pointers to other articles that were taken out' },
    removed: { type: 'array', items: { oneOf: [repeat, aside] } },
    words: closed(
      { input: count, kept: count, repeated: count, related: count, furniture: count },
      'input = kept + repeated + related + furniture',
    ),
    warnings: { type: 'array', items: closed({ code: string, message: string }) },
  })
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'An article cleaned by unecho' }
  return `${JSON.stringify({ ...head, ...article }, null, 2)}\n`
}
