import { Worker } from 'node:worker_threads';
import { BadInputError } from '@zholdau/domain';
import { READING_LIMITS } from './reading-limits.js';
import type { ReadingAnswer, ReadingTask } from './reading-thread.js';

/**
 * Reads a file in a thread of its own with little memory, little time and no view of the environment: whatever a file
 * does to its reader stays there.
 *
 * @throws BadInputError what the reader found; `file_too_complex` when memory or time ran out
 */
export function readInThread(
  task: ReadingTask,
  heapMegabytes: number = READING_LIMITS.heapMegabytes,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./reading-thread.js', import.meta.url), {
      workerData: task,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 32 },
      stdout: true,
      stderr: true,
    });
    const tooMuch = (): void =>
      reject(new BadInputError('file_too_complex', { seconds: READING_LIMITS.milliseconds / 1000 }));
    const timer = setTimeout(() => {
      tooMuch();
      void thread.terminate();
    }, READING_LIMITS.milliseconds);
    thread.once('message', (answer: ReadingAnswer) => {
      if ('read' in answer) resolve(answer.read);
      else reject(new BadInputError(answer.code, answer.params));
      void thread.terminate();
    });
    thread.once('error', tooMuch);
    thread.once('exit', () => {
      clearTimeout(timer);
      tooMuch();
    });
  });
}
