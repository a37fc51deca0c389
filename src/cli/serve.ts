import type { MessagePort } from 'node:worker_threads'
import { doerOf, type Settings, type Task } from './task.ts'
import { toUtf8 } from './utf8.ts'

/** Serves as a worker: a task comes in, its result goes out, the text as bytes that are handed over. */
export async function serve(): Promise<void> {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads')
  const port = parentPort as MessagePort
  const settings: Settings = workerData
  const doTask = await doerOf(settings)
  // One after the other, so that the results come in the order of the tasks.
  let last = Promise.resolve()
  port.on('message', (task: Task) => {
    last = last.then(() => answer(task))
  })
  async function answer(task: Task): Promise<void> {
    const result = await doTask(task)
    const bytes = typeof result.text === 'string' ? toUtf8(result.text) : result.text
    port.postMessage({ ...result, text: bytes }, [bytes.buffer as ArrayBuffer])
  }
}
