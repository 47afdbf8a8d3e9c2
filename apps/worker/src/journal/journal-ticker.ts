import { Injectable, Logger } from '@nestjs/common';
import { JournalAnchors, JournalSealer, JournalVerifier } from '@zholdau/audit';
import { RepeatedLook } from '../repeated-look.js';

/** A day's signature is noticed within so many looks. */
const LOOKS_BETWEEN_ANCHORS = 30;

/** Seals new lines of the journal, signs the head once a day and then checks the whole chain. */
@Injectable()
export class JournalTicker extends RepeatedLook {
  /** How often new lines are looked for; how long they may wait is the region's setting. */
  protected readonly everyMs = 1_000;
  protected readonly failure = 'The journal was not sealed';
  private readonly alarm = new Logger(JournalTicker.name);
  private looks = 0;

  constructor(
    private readonly sealer: JournalSealer,
    private readonly anchors: JournalAnchors,
    private readonly verifier: JournalVerifier,
  ) {
    super();
  }

  protected async look(): Promise<void> {
    await this.sealer.sealDue(this.stopping);
    if (this.looks++ % LOOKS_BETWEEN_ANCHORS === 0) await this.endOfDay();
  }

  private async endOfDay(): Promise<void> {
    for (const regionId of await this.anchors.makeDue()) {
      if (this.stopping()) return;
      const { breaks } = await this.verifier.verify(regionId, { stopping: this.stopping });
      if (breaks > 0)
        this.alarm.error(`The journal of region ${regionId} has ${breaks} breaks: run \`journal verify\``);
    }
  }
}
