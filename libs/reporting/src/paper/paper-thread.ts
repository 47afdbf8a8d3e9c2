import os from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Paper, PaperFormat } from './paper.js';
import { writePaper } from './write-paper.js';

/** What the thread is given and what it answers; nothing else passes. */
export interface PaperOrder {
  readonly paper: Paper;
  readonly format: PaperFormat;
}

export type PaperAnswer = { readonly bytes: Uint8Array } | { readonly failure: string };

// On Linux a thread has a niceness of its own, elsewhere it is that of the process: people's requests go before papers.
if (process.platform === 'linux') os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);

parentPort?.on('message', ({ paper, format }: PaperOrder) => {
  writePaper(paper, format).then(
    (buffer) => {
      const bytes = new Uint8Array(buffer);
      parentPort?.postMessage({ bytes } satisfies PaperAnswer, [bytes.buffer]);
    },
    (error: unknown) => parentPort?.postMessage({ failure: String(error) } satisfies PaperAnswer),
  );
});
