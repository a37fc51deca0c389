import type { Worker } from 'node:worker_threads'
import { codeOf, reasonOf } from './reason.ts'
import type { Result } from './result.ts'
import { type DoTask, lostTask, type Settings, sizeOf, type Task } from './task.ts'

/** Bytes of work from which on workers pay: they take about as long to start as this takes to clean. */
const WORTH_WORKERS = 1 << 20
/** Bytes that a file costs beside its own: opening, reading and writing take as long as so much text. */
const A_FILE = 4096
/** Bytes. A larger text is cleaned in a worker, so that running out of memory is its failure alone. */
const LARGE = 1 << 24
/** Milliseconds of work after which this thread looks at what else there is, such as a signal. */
const PAUSE = 20
/** Tasks that wait in a worker, so that it need not wait for the next one. */
const AHEAD = 4
/** Room for what a worker just made: a quarter of V8's own, since most of it is done with at once. */
const LIMITS = { maxYoungGenerationSizeMb: 12 }
/** Results that may wait, for each worker, until those before them have been written. */
const WAITING = 16

/** Bytes of the inputs whose results may wait. One input may have more. */
const MOST_BYTES = 1 << 26

/** What does the tasks. */
export interface Hands {
  /** Threads at most, this one among them; null for as many as there are processors. */
  jobs: number | null
  /** Seconds after which a task is given up, and its worker replaced; null for never. Then workers do all tasks. */
  timeout: number | null
  /** What a worker runs; null where there is none, as when the sources run as they are. */
  program: string | null
  /** Called whenever a worker has started. */
  onStart?: () => void
}

/** Does tasks in worker threads where they pay, and in the thread that asks where they do not. */
export class Pool {
  readonly #settings: Settings
  readonly #doTask: DoTask
  readonly #program: string | null
  #asked: number | null
  readonly #timeout: number | null
  readonly #onStart: (() => void) | undefined
  readonly #workers = new Set<Hand>()
  readonly #queue: Job[] = []
  #weight = 0
  #isBusy = false
  #paused = 0

  /**
   * @param settings what a worker is given to make its own `doTask` of
   * @param doTask does the tasks of this thread
   */
  constructor(settings: Settings, doTask: DoTask, { jobs, timeout, program, onStart }: Hands) {
    this.#settings = settings
    this.#doTask = doTask
    this.#program = program
    this.#timeout = program === null ? null : timeout
    this.#asked = program === null ? 1 : jobs
    this.#onStart = onStart
  }

  /** To ask how many processors there are takes time that most runs do not need: with one text no thread is started. */
  get #jobs(): number {
    this.#asked ??= process.getBuiltinModule('node:os').availableParallelism()
    return this.#asked
  }

  /** How many tasks may be under way, so that the results that wait for their turn stay few. */
  get window(): number {
    return this.#workers.size === 0 ? 1 : this.#jobs * WAITING
  }

  run(task: Task): Promise<Result> {
    const size = sizeOf(task)
    this.#weight += size + A_FILE
    const isLarge = size > LARGE && this.#program !== null
    if (this.#weight > WORTH_WORKERS) this.#start(this.#timeout === null ? this.#jobs - 1 : this.#jobs)
    if (isLarge || this.#timeout !== null) this.#start(1)
    if (this.#workers.size === 0) return this.#runHere(task)
    return new Promise(done => {
      this.#queue.push({ task, isLarge, done })
      this.#hand()
    })
  }

  /** Lets the process heed its signals now and then. */
  async #runHere(task: Task): Promise<Result> {
    if (Date.now() - this.#paused > PAUSE) {
      await new Promise(resolve => setImmediate(resolve))
      this.#paused = Date.now()
    }
    return this.#doTask(task)
  }

  /** Ends all workers, done or not. */
  async close(): Promise<void> {
    const hands = [...this.#workers]
    this.#workers.clear()
    for (const hand of hands) clearTimeout(hand.timer)
    await Promise.all(hands.map(hand => hand.worker.terminate()))
  }

  #start(count: number): void {
    while (this.#workers.size < count) this.#workers.add(this.#hire())
  }

  #hire(): Hand {
    // Loaded when it is needed: most runs start without.
    const { Worker } = process.getBuiltinModule('node:worker_threads')
    const worker = new Worker(this.#program as string, { workerData: this.#settings, resourceLimits: LIMITS })
    const hand: Hand = { worker, jobs: [], isOnline: false, timer: undefined }
    worker.on('online', () => {
      hand.isOnline = true
      this.#onStart?.()
      this.#watch(hand)
    })
    worker.on('message', (result: Result) => {
      hand.jobs.shift()?.done(result)
      this.#watch(hand)
      this.#hand()
    })
    // Its last answers come before its exit, not always before its error.
    let failure: unknown = new Error('the worker ended')
    worker.on('error', error => {
      failure = error
    })
    worker.on('exit', () => this.#replace(hand, failure))
    return hand
  }

  /** Gives the task that a worker is at its time, and no more. That of the worker to start is not the task's. */
  #watch(hand: Hand): void {
    clearTimeout(hand.timer)
    if (this.#timeout === null || hand.jobs.length === 0 || !hand.isOnline) return
    hand.timer = setTimeout(() => {
      this.#replace(hand, new Error(`took longer than ${this.#timeout} s: --timeout sets how long an input may take`))
      void hand.worker.terminate()
    }, 1000 * this.#timeout)
  }

  /** A worker that died, or is given up, takes the task that it was at with it, no other. */
  #replace(hand: Hand, failure: unknown): void {
    if (!this.#workers.delete(hand)) return
    clearTimeout(hand.timer)
    const [lost, ...rest] = hand.jobs
    this.#queue.unshift(...rest)
    const isMemory = codeOf(failure) === 'ERR_WORKER_OUT_OF_MEMORY'
    lost?.done(
      lostTask(lost.task, isMemory ? 'too large for the memory there is: split it' : reasonOf(failure), this.#settings),
    )
    // One that cannot even start must not be started over and over.
    if (this.#queue.length > 0) this.#workers.add(this.#hire())
    this.#hand()
  }

  /** Hands out what waits: to the workers first, the rest to this thread where it may. */
  #hand(): void {
    for (let n = 0; n < AHEAD; n++) {
      for (const hand of this.#workers) {
        const { worker, jobs } = hand
        if (jobs.length > n) continue
        const job = this.#queue.shift()
        if (!job) return
        jobs.push(job)
        worker.postMessage(job.task, jobs.length === 1 ? handedOver(job) : [])
        if (jobs.length === 1) this.#watch(hand)
      }
    }
    if (this.#isBusy || this.#jobs === 1 || this.#timeout !== null || this.#queue.every(job => job.isLarge)) return
    this.#isBusy = true
    // After the messages that are there: a worker must not wait for this thread.
    setImmediate(async () => {
      const at = this.#queue.findIndex(job => !job.isLarge)
      const [job] = at < 0 ? [] : this.#queue.splice(at, 1)
      if (job) job.done(await this.#doTask(job.task))
      this.#isBusy = false
      if (job) this.#hand()
    })
  }
}

interface Job {
  task: Task
  isLarge: boolean
  done: (result: Result) => void
}

/** What of a task the worker is given for good: a large text is not copied. (One that waits may come back.) */
function handedOver({ task, isLarge }: Job): ArrayBuffer[] {
  if (!isLarge || task.kind !== 'text') return []
  const { buffer, byteLength } = task.bytes
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
}

interface Hand {
  worker: Worker
  /** Sent to it and not answered, the one that it is at first. */
  jobs: Job[]
  /** Whether it runs already. */
  isOnline: boolean
  timer: NodeJS.Timeout | undefined
}

/**
 * The results of the tasks, in their order, with few of them waiting, and few bytes. A result does not wait for a task
 * that has not come yet: who writes to a pipe may want the answer before he goes on.
 */
export async function* inOrder(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  pool: Pool,
): AsyncGenerator<[Task, Result], void, void> {
  const source = Symbol.asyncIterator in tasks ? tasks[Symbol.asyncIterator]() : tasks[Symbol.iterator]()
  const waiting: [Task, Promise<Result>][] = []
  let bytes = 0
  let next: Promise<IteratorResult<Task>> | undefined
  try {
    for (let isDone = false; !isDone || waiting.length > 0; ) {
      const [first] = waiting
      if (!isDone && waiting.length < pool.window && bytes <= MOST_BYTES) next ??= Promise.resolve(source.next())
      if (first && (!next || (await Promise.race([next.then(never), first[1].then(always)])))) {
        waiting.shift()
        yield [first[0], await first[1]]
        bytes -= sizeOf(first[0])
      } else {
        const { done, value } = (await next) as IteratorResult<Task>
        next = undefined
        if (done) isDone = true
        else {
          waiting.push([value, pool.run(value)])
          bytes += sizeOf(value)
        }
      }
    }
  } finally {
    // Not waited for: it may be about to read what never comes.
    Promise.resolve(source.return?.()).catch(never)
  }
}

const always = (): true => true
const never = (): false => false
