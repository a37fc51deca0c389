// As much of vitest as the tests of text, rules and steps need to be run by themselves.

/** Takes tests down, each with a name of its own. */
export class Registry {
  tests = []
  #path = []

  constructor(file) {
    this.#path.push(file)
  }

  describe = withEach((name, body) => {
    this.#path.push(name)
    body()
    this.#path.pop()
  })

  test = withEach((name, run) => {
    this.tests.push({ id: `${[...this.#path, name].join(' > ')} (${this.tests.length})`, run })
  })

  it = this.test
}

/** The file that a test stands in, by the name of the test. */
export const fileOf = id => id.split(' > ', 1)[0]

/** A function that takes a name and a body, with its `each`. */
function withEach(take) {
  const each = rows => (name, body) => {
    for (const [i, row] of rows.entries()) take(`${name} (${i})`, () => (Array.isArray(row) ? body(...row) : body(row)))
  }
  return Object.assign(take, { each })
}
