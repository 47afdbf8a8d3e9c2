import { availableParallelism } from 'node:os';
import type { OnModuleDestroy } from '@nestjs/common';
import { BusyError } from '@zholdau/domain';
import { PaperMaker, type PaperLimits } from './paper-maker.js';
import type { Paper, PaperFormat } from './paper.js';

/** How papers share the machine with the requests of everybody else. */
export interface PressLimits extends PaperLimits {
  /** Papers made at once. */
  readonly threads: number;
  /** Papers that may wait for their turn. */
  readonly waiting: number;
  /** A thread without work is kept for so long, with its libraries and fonts. */
  readonly idleMilliseconds: number;
}

/** One processor is left to the requests; a paper of 121 items takes about a second. */
export const PRESS_LIMITS: PressLimits = {
  threads: Math.min(4, Math.max(1, availableParallelism() - 1)),
  waiting: 20,
  heapMegabytes: 512,
  milliseconds: 60_000,
  idleMilliseconds: 60_000,
};

const MEDIA_TYPES: Readonly<Record<PaperFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
};

export interface PaperFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Makes papers in threads of their own, so that no other request waits for them. */
export class PaperPress implements OnModuleDestroy {
  private readonly queue: (() => void)[] = [];
  private readonly resting = new Map<PaperMaker, NodeJS.Timeout>();
  private readonly working = new Set<PaperMaker>();
  private places: number;

  constructor(private readonly limits: PressLimits) {
    this.places = limits.threads;
  }

  /**
   * A paper as a file of the wanted format. Those beyond the threads wait in the order they came.
   *
   * @throws BusyError `paper_press_busy` when too many wait already
   * @throws RuleViolationError `paper_too_large` when it takes more time or memory than one paper may
   */
  async print(paper: Paper, format: PaperFormat): Promise<PaperFile> {
    await this.turn();
    const maker = this.rested() ?? new PaperMaker(this.limits);
    this.working.add(maker);
    try {
      const bytes = await maker.make({ paper, format });
      return { name: `${paper.name}.${format}`, mediaType: MEDIA_TYPES[format], bytes };
    } finally {
      this.working.delete(maker);
      if (maker.works) this.rest(maker);
      this.next();
    }
  }

  onModuleDestroy(): void {
    for (const [maker, timer] of this.resting) {
      clearTimeout(timer);
      maker.close();
    }
    this.resting.clear();
    for (const maker of this.working) maker.close();
  }

  private async turn(): Promise<void> {
    if (this.places > 0) return void (this.places -= 1);
    if (this.queue.length >= this.limits.waiting) throw new BusyError('paper_press_busy');
    await new Promise<void>((resolve) => this.queue.push(resolve));
  }

  /** The place goes to whoever has waited longest, else it is free again. */
  private next(): void {
    const waited = this.queue.shift();
    if (waited) waited();
    else this.places += 1;
  }

  private rested(): PaperMaker | undefined {
    for (const [maker, timer] of this.resting) {
      clearTimeout(timer);
      this.resting.delete(maker);
      if (maker.works) return maker;
    }
    return undefined;
  }

  private rest(maker: PaperMaker): void {
    const leave = (): void => {
      this.resting.delete(maker);
      maker.close();
    };
    this.resting.set(maker, setTimeout(leave, this.limits.idleMilliseconds).unref());
  }
}
