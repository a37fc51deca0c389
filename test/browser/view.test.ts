import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { browsing, reportOf } from './browsing.ts'

const { open } = browsing()
const sample = reportOf(['fixtures/sample--flat-first/input.txt'])

/** What is lit, as the text of the lines and paragraphs that it stands in. */
const litIn = (page: Page, pane: 'input' | 'result'): Promise<string[]> =>
  page
    .locator(`.${pane} .lit`)
    .evaluateAll(all => all.map(one => (one.querySelector('.text') ?? one).textContent.trim()))

/** The exact stretches that the browser marks. */
const markedIn = (page: Page, pane: 'input' | 'result'): Promise<string[]> =>
  page.evaluate(`[...(CSS.highlights.get('twin-in-${pane}') ?? [])].map(String)`)

const TWINS = [
  'The wooden Solveig, rebuilt plank by plank, carries passengers across the fjord once more',
  'The Solveig left the quay at Tarn on Thursday with forty passengers, two goats and the mayor.',
  '“We kept every plank that could be kept,” said Marit Dahl, who led the boatbuilders.',
]

describe('one article', () => {
  test('is shown without an overview: what it is called, its account, and the panes', async () => {
    const page = await open(sample)
    expect(await page.title()).toMatch(/^Ferry to Osk runs again after nine winters – unecho /)
    expect(await page.locator('h1').textContent()).toBe('Ferry to Osk runs again after nine winters')
    expect(await page.locator('.account p').textContent()).toBe('168 words in: 84 kept, 76 repeated, 8 related')
    expect(await page.locator('h2').allTextContents()).toEqual(['Map', 'Input', 'Result'])
    expect(await page.locator('.back').isVisible()).toBe(false)
  })

  test('what went is struck through, and says in words what it is and what it repeats', async () => {
    const page = await open(sample)
    const verdicts = await page.locator('.removed .verdict').allTextContents()
    expect(verdicts).toEqual([
      'flat copyrepeats lines 3-5, word for word',
      'pointera pointer to another article',
      'flat copyrepeats lines 6-7, word for word',
    ])
    for (const text of await page.locator('.removed .text').all()) {
      expect(await text.evaluate(({ tagName }) => tagName)).toBe('DEL')
    }
    expect(await page.evaluate("getComputedStyle(document.querySelector('.removed .text')).textDecorationLine")).toBe(
      'line-through',
    )
    expect(await page.locator('.kept .label').allTextContents()).toEqual(['title', 'lead'])
    expect(
      await page.locator('.input .line').evaluateAll(all => all.map(one => one.getAttribute('data-line'))),
    ).toEqual(['1', '2', '2', '2', '3', '4', '5', '6', '7'])
  })

  test('the result has the title, the lead and the paragraphs, each with the numbers of its findings', async () => {
    const page = await open(sample)
    const parts = page.locator('.result .part')
    expect(await parts.evaluateAll(all => all.map(one => [one.id, one.getAttribute('data-findings')]))).toEqual([
      ...[
        ['result-title', '0'],
        ['result-lead', '4'],
        ['result-paragraph-1', '5'],
        ['result-paragraph-2', '6'],
      ],
      ...[
        ['result-paragraph-3', '7'],
        ['result-paragraph-4', '8'],
      ],
    ])
  })
})

describe('the twin', () => {
  test('is lit where a passage that went is pointed at, and goes out where the pointer leaves', async () => {
    const page = await open(sample)
    await page.locator('.removed').first().hover()
    expect(await litIn(page, 'input')).toEqual(TWINS)
    expect(await litIn(page, 'result')).toEqual(TWINS)
    expect(await markedIn(page, 'input')).toEqual(TWINS)
    expect(await markedIn(page, 'result')).toEqual(TWINS)
    await page.locator('h1').hover()
    expect(await litIn(page, 'input')).toEqual([])
    expect(await markedIn(page, 'result')).toEqual([])
  })

  test('is lit alone where it is a part of a paragraph', async () => {
    const page = await open(reportOf(['fixtures/wild--caption-sentence-pt/input.txt']))
    await page.locator('.removed.pull-quote').first().hover()
    const [[input], [result], [paragraph]] = await Promise.all([
      ...[markedIn(page, 'input'), markedIn(page, 'result'), litIn(page, 'result')],
    ] as const)
    expect(input).toBe(result)
    expect(paragraph).toContain(input)
    expect(paragraph!.length).toBeGreaterThan(input!.length)
  })

  test('a click pins it, and Escape lets go', async () => {
    const page = await open(sample)
    await page.locator('.removed .text').first().click()
    await page.locator('.removed').last().hover()
    expect(await litIn(page, 'result')).toEqual(TWINS)
    expect(await page.locator('.walk .told').textContent()).toBe('1 of 3, pinned')
    await page.keyboard.press('Escape')
    expect(await litIn(page, 'result')).toEqual([])
    expect(await page.locator('.walk .told').textContent()).toBe('3 removed')
  })

  test('is scrolled to in each pane, while what repeats it stays in sight', async () => {
    const page = await open(sample, { viewport: { width: 1000, height: 560 } })
    await page.locator('.removed').last().focus()
    for (const one of ['.input .source', '.result .lit >> nth=0']) {
      const [pane, box] = await Promise.all([page.locator('.input').boundingBox(), page.locator(one).boundingBox()])
      expect(box!.y).toBeGreaterThanOrEqual(pane!.y)
      expect(box!.y).toBeLessThan(pane!.y + pane!.height)
    }
  })

  test('the lines that a passage repeats are a button that goes there; Escape comes back', async () => {
    const page = await open(sample, { viewport: { width: 1000, height: 560 } })
    await page.getByRole('button', { name: 'Go to lines 6-7' }).click()
    expect((await page.locator(':focus').textContent())?.trim()).toMatch(/^A round trip/)
    expect(await litIn(page, 'result')).toHaveLength(2)
    await page.keyboard.press('Escape')
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Removed, flat copy, line 2')
    expect(await litIn(page, 'result')).toEqual([])
  })
})

describe('the keyboard', () => {
  const walked = async (page: Page, keys: string[]): Promise<string[]> => {
    const places: string[] = []
    for (const key of keys) {
      await page.keyboard.press(key)
      places.push((await page.locator('.passage.source').getAttribute('id'))!)
    }
    return places
  }

  test.each([
    ['j', 'k'],
    ['ArrowDown', 'ArrowUp'],
  ])('%s and %s walk among what went', async (on, back) => {
    const page = await open(sample)
    expect(await walked(page, [on, on, on, on, back, back])).toEqual(
      [1, 2, 3, 3, 2, 1].map(finding => `finding-${finding}`),
    )
    expect(await litIn(page, 'result')).toEqual(TWINS)
  })

  test('Tab goes to a passage and tells what it is', async () => {
    const page = await open(sample)
    await page.locator('.pane.input').focus()
    await page.keyboard.press('Tab')
    const passage = page.getByRole('group', { name: 'Removed, flat copy, line 2' }).and(page.locator(':focus'))
    expect(await passage.getAttribute('id')).toBe('finding-1')
    expect(await litIn(page, 'input')).toEqual(TWINS)
    await page.keyboard.press('Enter')
    expect(await page.locator('.walk .told').textContent()).toBe('1 of 3, pinned')
  })

  test('the buttons walk too', async () => {
    const page = await open(sample)
    await page.getByRole('button', { name: 'Next removed passage' }).click()
    expect(await page.locator('.walk .told').textContent()).toBe('1 of 3')
    expect(await litIn(page, 'result')).toEqual(TWINS)
  })
})

test('where a copy is worded otherwise, both wordings are shown', async () => {
  const page = await open(reportOf(['fixtures/shape--words-edited-flat-en/input.txt']))
  expect(await page.locator('.says').textContent()).toBe('repeats lines 5, 7, 9, 94 % alike')
  expect(await page.locator('.differs p').textContent()).toBe('worded otherwise in 3 places:')
  expect(await page.locator('.differs del').allTextContents()).toEqual(['short yellow', 'fifty', 'letter'])
  expect(await page.locator('.differs ins').allTextContents()).toEqual(['long green', 'forty', 'postcard'])
})

test('what only a copy had is labelled as saved', async () => {
  const page = await open(reportOf(['fixtures/shape--flat-has-a-sentence-more-en/input.txt']))
  expect(await page.locator('.kept.saved .verdict').textContent()).toMatch(/^savedonly a copy that went had this: /)
})

test('the map says in words what it shows, and its diagonals are drawn', async () => {
  const page = await open(sample)
  const says = await page.locator('.map canvas').getAttribute('aria-label')
  expect(says).toBe(
    'Map of the text against itself: 2 passages of the text were taken out as copies. ' +
      'flat copy in line 2 repeats line 3-5; flat copy in line 2 repeats line 6-7.',
  )
  const coloured = (): Promise<number> =>
    page.evaluate(`(() => {
      const copy = new OffscreenCanvas(200, 200).getContext('2d', { willReadFrequently: true })
      copy.drawImage(document.querySelector('.map canvas'), 0, 0, 200, 200)
      return copy.getImageData(0, 0, 200, 200).data.filter((value, i) => i % 4 === 3 && value > 0).length
    })()`)
  await expect.poll(coloured).toBeGreaterThan(500)
  const before = await coloured()
  await page.keyboard.press('j')
  expect(await coloured()).toBeGreaterThan(2 * before)
})
