// Runs the tests of text, rules and steps for Stryker within one process: its runner for vitest starts a thread for each
// mutant, which takes a second where the tests take milliseconds. Each file of tests is bundled once with what it tests, and
// the bundles that a mutant needs are evaluated anew for it, so that nothing that was learned outlives it.
import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { build } from 'esbuild'
import { expect } from 'vitest'
import { fileOf, Registry } from './registry.mjs'

/**
 * The tests that stand in the mirror of what is mutated; for steps the fixtures, too, behind the quick ones, at which most
 * mutants end. Tests on made-up texts are left out: to make one smaller takes seconds.
 */
function testsFor(mutated) {
  const folders = ['text', 'rules', 'steps'].filter(folder => mutated.some(pattern => pattern.includes(folder)))
  return folders
    .flatMap(folder => readdirSync(`test/${folder}`).map(name => `test/${folder}/${name}`))
    .filter(name => name.endsWith('.test.ts') && !name.includes('.generated.'))
    .concat(folders.includes('steps') ? 'test/fixtures.test.ts' : [])
}

/**
 * Milliseconds of tests for one mutant. What none has found by then counts as survived, which can only lower the score: a run
 * over all files takes hours.
 */
const LONGEST_RUN = 8000

/**
 * How often a mutated place may be passed within one test. To be told so takes less time than to end a process that goes on for
 * ever, and to start another one.
 */
const MOST_HITS = 20_000_000

class InProcessRunner {
  static inject = ['options']

  constructor({ mutate }) {
    this.files = testsFor(mutate)
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    this.bundles = await Promise.all(this.files.map(bundle))
    this.modules = new Map()
    for (const { packages } of this.bundles) for (const name of packages) this.modules.set(name, await import(name))
  }

  async dryRun() {
    const space = stryker()
    const tests = []
    for (const test of this.bundles.flatMap(bundle => this.load(bundle))) {
      space.currentTestId = test.id
      const start = performance.now()
      const failure = failureOf(test.run)
      const result = { id: test.id, name: test.id, timeSpentMs: performance.now() - start }
      tests.push(failure === null ? { ...result, status: 0 } : { ...result, status: 1, failureMessage: failure })
    }
    space.currentTestId = undefined
    return { status: 'complete', tests, mutantCoverage: space.mutantCoverage }
  }

  mutantRun({ activeMutant: { id }, testFilter, mutantActivation, sandboxFileName }) {
    const space = Object.assign(stryker(), { hitLimit: MOST_HITS, hitCount: 0 })
    const isStatic = mutantActivation === 'static'
    const found = this.#foundBy(
      id,
      sandboxFileName.slice(sandboxFileName.lastIndexOf('/src/') + 1),
      testFilter && new Set(testFilter),
      isStatic,
    )
    space.activeMutant = undefined
    return Promise.resolve(space.hitCount > MOST_HITS ? { status: 'timeout', reason: 'it goes on for ever' } : found)
  }

  /** The first test that fails while a mutant is active, of those that can reach its file, its own ones before all others. */
  #foundBy(id, mutated, filter, isStatic) {
    const space = stryker()
    const files = filter && new Set([...filter].map(fileOf))
    const end = performance.now() + LONGEST_RUN
    let nrOfTests = 0
    for (const bundle of inOrder(this.bundles, mutated)) {
      if (!bundle.inputs.has(mutated) || (files && !files.has(bundle.file))) continue
      let tests = []
      space.activeMutant = isStatic ? id : undefined
      const unloadable = failureOf(() => {
        tests = this.load(bundle)
      })
      if (unloadable !== null) return { status: 'killed', killedBy: [], failureMessage: unloadable, nrOfTests }
      space.activeMutant = id
      for (const test of tests) {
        if (filter && !filter.has(test.id)) continue
        if (performance.now() > end) return { status: 'survived', nrOfTests }
        nrOfTests++
        space.hitCount = 0
        const failureMessage = failureOf(test.run)
        if (failureMessage !== null) return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests }
      }
    }
    return { status: 'survived', nrOfTests }
  }

  /** The tests of a file, with everything that they test evaluated anew. */
  load(bundle) {
    const registry = new Registry(bundle.file)
    const { describe, test, it } = registry
    const require = name => (name === 'vitest' ? { describe, test, it, expect } : this.modules.get(name))
    bundle.script.runInThisContext()(require, process)
    return registry.tests
  }
}

/** Files of tests as they are run for a mutated file: its own, those of its folder, for steps the fixtures, then the others. */
function inOrder(bundles, mutated) {
  const own = mutated.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts')
  const folder = own.slice(0, own.indexOf('/', 5) + 1)
  const rank = ({ file }) => {
    if (file === own) return 0
    if (file.startsWith(folder)) return folder === 'test/steps/' ? 2 : 1
    return file.startsWith('test/fixtures') && folder === 'test/steps/' ? 1 : 3
  }
  return bundles.toSorted((a, b) => rank(a) - rank(b))
}

/** What the mutated files and Stryker tell each other. */
const stryker = () => (globalThis.__stryker__ ??= {})

function failureOf(run) {
  try {
    run()
    return null
  } catch (error) {
    return String(error)
  }
}

/** A file of tests and what it tests in one script, the files of which that is made, and the packages that it requires. */
async function bundle(file) {
  const packages = new Set()
  const require = {
    name: 'require',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^[^./]/ }, ({ path }) => {
        if (path !== 'vitest') packages.add(path)
        return { path, external: true }
      })
      onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
        loader: 'ts',
      }))
    },
  }
  const { outputFiles, metafile } = await build({
    stdin: { contents: `import './${file}'`, resolveDir: process.cwd() },
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    plugins: [require],
  })
  const script = new Script(`(require, process) => { ${outputFiles[0].text} }`)
  return { file, packages, script, inputs: new Set(Object.keys(metafile.inputs)) }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }]
