import { readdirSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { explanationSchemaText, schemaText } from '../../src/render/schema.ts'
import { unecho } from '../cli/program.ts'

const compiled = (schema: string) => new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(schema))
const valid = compiled(schemaText())
const validExplanation = compiled(explanationSchemaText())

const sample = () => JSON.parse(unecho(['-f', 'json', 'fixtures/sample--flat-first/input.txt']).stdout)

test('what the command writes for every fixture is valid', () => {
  const records = unecho(['-f', 'jsonl', 'fixtures']).stdout.trimEnd().split('\n')
  expect(records.length).toBeGreaterThanOrEqual(readdirSync('fixtures').length)
  for (const record of records) expect(valid(JSON.parse(record)), JSON.stringify(valid.errors)).toBe(true)
})

test('so is what it explains, and the schema of either is printed', () => {
  const records = unecho(['-e', '-q', '-f', 'jsonl', '--thorough', 'fixtures']).stdout.trimEnd().split('\n')
  expect(records.length).toBeGreaterThanOrEqual(readdirSync('fixtures').length)
  for (const record of records)
    expect(validExplanation(JSON.parse(record)), JSON.stringify(validExplanation.errors)).toBe(true)
  expect(validExplanation(sample())).toBe(false)
  expect(unecho(['--schema']).stdout).toBe(schemaText())
  expect(unecho(['--schema', '-e']).stdout).toBe(explanationSchemaText())
})

test.each([
  ['a field is missing', ({ words: _, ...rest }) => rest],
  ['a field is unknown', record => ({ ...record, author: 'x' })],
  ['an offset is negative', record => ({ ...record, removed: [{ kind: 'related', start: -1, end: 1, text: 'x' }] })],
  ['a repeat has no twin', record => ({ ...record, removed: [{ kind: 'repeat', start: 0, end: 1, differs: [] }] })],
  ['a kind is unknown', record => ({ ...record, removed: [{ kind: 'advert', start: 0, end: 1, text: 'x' }] })],
] satisfies [string, (record: Record<string, unknown>) => object][])('%s: not valid', (_name, spoil) => {
  expect(valid(spoil(sample()))).toBe(false)
})
