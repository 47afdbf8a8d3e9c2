import { Injectable, Logger } from '@nestjs/common';
import { MailTransport } from '@zholdau/notifications';
import { SettingsStore, Transactions } from '@zholdau/persistence';
import { Config, message } from '@zholdau/platform';
import { randomUUID } from 'node:crypto';
import { engineTroubles, type EngineTrouble } from './engine-troubles.js';
import { FiguresQuery } from './figures.query.js';

/** One call is enough for so long: whoever was called is at work. */
const QUIET_HOURS = 4;

/** Troubles for which somebody is called; the others are seen on the status page. */
const CALLED_FOR: readonly EngineTrouble[] = ['engine_dead', 'silent'];

/**
 * Calls the duty person when the engine is dead or silent. It runs in the API and hands the letter to the mail server
 * itself: neither a worker nor the queue of letters takes part.
 */
@Injectable()
export class DutyCall {
  private readonly log = new Logger(DutyCall.name);

  constructor(
    private readonly figures: FiguresQuery,
    private readonly transactions: Transactions,
    private readonly settings: SettingsStore,
    private readonly transport: MailTransport,
    private readonly config: Config,
  ) {}

  /** @returns the addresses that were called now */
  async look(): Promise<string[]> {
    const troubles = engineTroubles(await this.figures.read()).filter((trouble) => CALLED_FOR.includes(trouble));
    if (troubles.length === 0) return [];
    const called: string[] = [];
    for (const { regionId, email } of await this.claim()) {
      const text = troubles
        .flatMap((trouble) => (['ru', 'kk', 'en'] as const).map((locale) => message(`duty_${trouble}`, {}, locale)))
        .join('\n\n');
      const outcome = await this.transport.send({
        messageId: `<duty-${randomUUID()}@${new URL(this.config.PUBLIC_URL).hostname}>`,
        regionId,
        personId: null,
        to: email,
        subject: message(`duty_${troubles[0]!}`, {}, 'ru'),
        text: `${text}\n\n${this.config.PUBLIC_URL}/admin/status`,
        html: '',
        link: `${this.config.PUBLIC_URL}/admin/status`,
        lines: [],
        calendar: null,
        secret: null,
      });
      if (outcome.kind === 'sent') called.push(email);
      else this.log.error(`The duty person was not reached: ${outcome.reason}`);
    }
    return called;
  }

  /** Of several API processes one calls; by real time, for the troubles are of the machine. */
  private claim(): Promise<{ regionId: string; email: string }[]> {
    return this.transactions.asEngine(async (tx) => {
      const regions = await tx.query<{ id: string }[]>('SELECT id FROM region ORDER BY id');
      const claimed: { regionId: string; email: string }[] = [];
      for (const { id } of regions) {
        const email = (await this.settings.read(tx, id))['watch.dutyEmail'];
        if (email === '') continue;
        const mine = await tx.query<unknown[]>(
          `INSERT INTO heartbeat AS h (component, at) VALUES ($1, clock_timestamp())
           ON CONFLICT (component) DO UPDATE SET at = excluded.at
           WHERE h.at < clock_timestamp() - make_interval(hours => $2) RETURNING component`,
          [`duty_call ${id}`, QUIET_HOURS],
        );
        if (mine.length > 0) claimed.push({ regionId: id, email });
      }
      return claimed;
    });
  }
}
