import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { JournalAnchors, JournalSealer, JournalVerifier } from '@zholdau/audit';

/** How often new lines are looked for; how long they may wait is the region's setting. */
const LOOK_MS = 1_000;

/** A day's signature is noticed within so many looks. */
const LOOKS_BETWEEN_ANCHORS = 30;

/** Seals new lines of the journal, signs the head once a day and then checks the whole chain. */
@Injectable()
export class JournalTicker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(JournalTicker.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopping = false;
  private looks = 0;

  constructor(
    private readonly sealer: JournalSealer,
    private readonly anchors: JournalAnchors,
    private readonly verifier: JournalVerifier,
  ) {}

  onApplicationBootstrap(): void {
    this.tick();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private tick(): void {
    this.running = this.look();
    void this.running.finally(() => {
      if (!this.stopping) this.timer = setTimeout(() => this.tick(), LOOK_MS);
    });
  }

  /** A look that fails, because the database is away, is tried again by the next one. */
  private async look(): Promise<void> {
    try {
      await this.sealer.sealDue(() => this.stopping);
      if (this.looks++ % LOOKS_BETWEEN_ANCHORS === 0) await this.endOfDay();
    } catch (error) {
      this.log.error(`The journal was not sealed: ${String(error)}`);
    }
  }

  private async endOfDay(): Promise<void> {
    for (const regionId of await this.anchors.makeDue()) {
      if (this.stopping) return;
      const { breaks } = await this.verifier.verify(regionId, { stopping: () => this.stopping });
      if (breaks > 0) this.log.error(`The journal of region ${regionId} has ${breaks} breaks: run \`journal verify\``);
    }
  }
}
