import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromUtf8, joinedAsUtf8, toUtf8, Utf8Lines } from '../../src/cli/utf8.ts'

/** UTF-16 units. Longer texts go another way. */
const LONG = 1 << 20

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary-ascii' }),
)

describe('UTF-8 is written and read as the platform does it', () => {
  it('for every text, halves of pairs among them', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    fc.assert(
      fc.property(
        fc.oneof(
          texts,
          units.map(list => String.fromCharCode(...list)),
        ),
        text => {
          expect(Buffer.from(toUtf8(text))).toEqual(Buffer.from(text))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('for all bytes, those that are none among them', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 30 }),
      texts.map(text => new TextEncoder().encode(text)),
    )
    fc.assert(
      fc.property(bytes, list => {
        expect(fromUtf8(list)).toBe(read(list))
      }),
      { numRuns: 2000 },
    )
  })

  it('for texts one after the other', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), list => {
        expect(Buffer.from(joinedAsUtf8(list, '\n\n', '\n'))).toEqual(Buffer.from(`${list.join('\n\n')}\n`))
      }),
      { numRuns: 500 },
    )
  })

  it.each(['', 'a', 'Zoë’s ferry, 渡口 🚢', '\ufeffbehind a mark', '\ufeff\ufeffbehind two'])('%j', text => {
    expect(fromUtf8(Buffer.from(text))).toBe(read(Buffer.from(text)))
    expect(Buffer.from(toUtf8(text)).toString()).toBe(text)
  })

  it('where a text is long', () => {
    const text = 'Zoë’s ferry. '.repeat(LONG / 10)
    expect(fromUtf8(toUtf8(text))).toBe(text)
    expect(fromUtf8(Buffer.concat([Buffer.from(text), Buffer.of(0xff)]))).toBeNull()
  })

  it('each into memory of its own', () => {
    const [one, other] = [toUtf8('one'), toUtf8('another')]
    expect(Buffer.from(one).toString()).toBe('one')
    expect(one.buffer).not.toBe(other.buffer)
    expect(one.buffer.byteLength).toBe(3)
  })
})

describe('lines are written one after the other', () => {
  const linesOf = (texts: readonly string[], room: number): Uint8Array => {
    const lines = new Utf8Lines(Buffer.alloc(room))
    for (const text of texts) lines.add(text)
    return lines.take()
  }

  it('whatever the room', () => {
    fc.assert(
      fc.property(fc.array(texts), fc.integer({ min: 0, max: 100 }), (list, room) => {
        expect(Buffer.from(linesOf(list, room)).toString()).toBe(
          Buffer.from(list.map(text => `${text}\n`).join('')).toString(),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('into memory of their own', () => {
    expect(linesOf(['one', 'two'], 100).buffer.byteLength).toBe(8)
    expect(linesOf([], 100).buffer.byteLength).toBe(0)
  })
})

function read(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
