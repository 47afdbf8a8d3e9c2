import { Worker } from 'node:worker_threads';
import { BadInputError, type PlanTable } from '@zholdau/domain';
import type { PlanFileKind } from './file-kind.js';
import { READING_LIMITS } from './reading-limits.js';
import type { ReadingAnswer } from './reading-thread.js';

/**
 * The tables of a plan file, read in a thread of its own with little memory, little time and no view of the
 * environment: whatever a file does to its reader stays there.
 *
 * @throws BadInputError what the reader found; `file_too_complex` when memory or time ran out
 */
export function readPlanFile(kind: PlanFileKind, content: Uint8Array): Promise<readonly PlanTable[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./reading-thread.js', import.meta.url), {
      workerData: { kind, content },
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: READING_LIMITS.heapMegabytes, maxYoungGenerationSizeMb: 32 },
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
      if ('tables' in answer) resolve(answer.tables);
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
