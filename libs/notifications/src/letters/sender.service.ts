import { Injectable, Logger } from '@nestjs/common';
import { passingTrouble } from '@zholdau/persistence';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ChannelTransports } from '../channels/channel-transports.js';
import { MailTransport } from '../transports/mail-transport.js';
import { LetterGathering } from './letter-gathering.service.js';
import { LetterLeasing } from './letter-leasing.service.js';
import { LetterOpening } from './letter-opening.service.js';
import { LetterSettling } from './letter-settling.service.js';

export interface SendResult {
  readonly sent: number;
  readonly void: number;
  readonly failed: number;
  readonly unknown: number;
}

/** Letters of one claim that leave side by side. */
const AT_ONCE = 5;
/** How long what became of a letter is kept for a database that does not take it, a second between two tries. */
const KEEP_OUTCOME_SECONDS = 120;
const TRY_AGAIN_MS = 1_000;

/**
 * The sender: claims letters whose time has come, looks at the world again, sends outside any transaction, settles.
 *
 * Any number of senders may run at once. A lease ends by real time, whatever the clock of a demo does.
 */
@Injectable()
export class Sender {
  private readonly log = new Logger(Sender.name);

  constructor(
    private readonly gathering: LetterGathering,
    private readonly leasing: LetterLeasing,
    private readonly opening: LetterOpening,
    private readonly settling: LetterSettling,
    private readonly transports: ChannelTransports,
    private readonly mail: MailTransport,
  ) {}

  /** Asked before the sweep, so that what a restored database has missed is told after its fence has closed. */
  mayLeave(): Promise<boolean> {
    return this.leasing.mayLeave();
  }

  /** Sends until nothing is due. */
  async sendAll(stop: () => boolean = () => false): Promise<SendResult> {
    await this.settling.recover((messageId) => this.mail.fateOf(messageId));
    await this.gathering.gather();
    const result = { sent: 0, void: 0, failed: 0, unknown: 0 };
    const busy = new Set<string>();
    while (!stop()) {
      const token = randomUUID();
      const claimed = await this.leasing.lease(token, [...busy]);
      if (claimed.length === 0) break;
      const queue = [...claimed];
      const begun = new Set<string>();
      const work = async (): Promise<void> => {
        for (let id = queue.shift(); id !== undefined && !stop(); id = queue.shift()) {
          begun.add(id);
          const outcome = await this.sendOne(id, token, stop);
          if (outcome === 'busy') busy.add(id);
          else if (outcome !== 'lost') result[outcome] += 1;
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      const untouched = claimed.filter((id) => !begun.has(id));
      if (untouched.length > 0) await this.settling.release(token, untouched);
    }
    return result;
  }

  private async sendOne(id: string, token: string, stop: () => boolean): Promise<keyof SendResult | 'busy' | 'lost'> {
    let handedOver = false;
    try {
      const opening = await this.opening.begin(id, token);
      if (opening.kind === 'busy') await this.settling.release(token, [id]);
      if (opening.kind !== 'begun') return opening.kind;
      const { channel, next } = opening.chosen;
      handedOver = true;
      const outcome = await this.transports.send(channel, opening.letter);
      const settled = await this.surely(() => this.settling.settle(id, token, outcome, next), stop);
      if (outcome.kind !== 'sent') this.log.warn(`Letter ${id} by ${channel} ${outcome.kind}: ${outcome.reason}`);
      return settled === 'retry' ? 'failed' : settled;
    } catch (error) {
      if (passingTrouble(error) !== null) {
        if (handedOver) throw error;
        await this.surely(() => this.settling.giveBack(id, token), stop);
        return 'busy';
      }
      this.log.error(`Letter ${id} could not be sent: ${String(error)}`);
      const settled = await this.settling.spoiled(id, token, String(error).slice(0, 300));
      return settled === 'lost' ? 'lost' : 'failed';
    }
  }

  /** What became of a letter only this process knows: it goes on telling a database that is away or busy. */
  private async surely<T>(tell: () => Promise<T>, stop: () => boolean): Promise<T> {
    for (let seconds = 0; ; seconds += 1) {
      try {
        return await tell();
      } catch (error) {
        if (passingTrouble(error) === null || seconds >= KEEP_OUTCOME_SECONDS || (stop() && seconds > 0)) throw error;
        this.log.warn(`What became of a letter is not written down yet: ${String(error)}`);
        await pause(TRY_AGAIN_MS);
      }
    }
  }
}
