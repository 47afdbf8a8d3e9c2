import { Worker } from 'node:worker_threads';
import { RuleViolationError } from '@zholdau/domain';
import type { PaperAnswer, PaperOrder } from './paper-thread.js';

/** What one paper may take. A plan of 5,000 items stays below all of them as a docx or an xlsx. */
export interface PaperLimits {
  readonly heapMegabytes: number;
  readonly milliseconds: number;
}

/** A thread that makes papers one after another; its fonts and libraries are loaded once. */
export class PaperMaker {
  private readonly thread: Worker;
  private ended = false;

  constructor(private readonly limits: PaperLimits) {
    this.thread = new Worker(new URL('./paper-thread.js', import.meta.url), {
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 64 },
    });
    this.thread.unref();
    this.thread.on('error', () => (this.ended = true));
    this.thread.on('exit', () => (this.ended = true));
  }

  /** False once a paper was too much for it: it takes no other. */
  get works(): boolean {
    return !this.ended;
  }

  /** @throws RuleViolationError `paper_too_large` when its time or its memory ran out */
  make(order: PaperOrder): Promise<Uint8Array> {
    const { thread } = this;
    return new Promise((resolve, reject) => {
      const tooLarge = (): void => {
        this.ended = true;
        end(() => reject(new RuleViolationError('paper_too_large', { format: order.format })));
      };
      const answered = (answer: PaperAnswer): void => {
        end(() => ('bytes' in answer ? resolve(answer.bytes) : reject(new Error(answer.failure))));
      };
      const timer = setTimeout(() => {
        tooLarge();
        this.close();
      }, this.limits.milliseconds);
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        thread.unref();
        thread.off('message', answered).off('error', tooLarge).off('exit', tooLarge);
        settle();
      };
      thread.once('message', answered).once('error', tooLarge).once('exit', tooLarge);
      thread.ref();
      thread.postMessage(order);
    });
  }

  close(): void {
    this.ended = true;
    void this.thread.terminate();
  }
}
