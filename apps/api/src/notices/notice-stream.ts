import { Injectable, Logger, type BeforeApplicationShutdown, type MessageEvent } from '@nestjs/common';
import { Config } from '@zholdau/platform';
import pg from 'pg';
import { filter, interval, map, merge, Observable, of, Subject, takeUntil, throttleTime, timer } from 'rxjs';

/** The database tells of new notices here, with the people they are for. */
const CHANNEL = 'zholdau_notice';
const AGAIN_MS = 2_000;
/** Proxies close a stream that says nothing. */
const BREATH_MS = 25_000;
/** The page then opens it anew, by a session that is looked at again: one that has ended stays closed. */
const LONGEST_MS = 5 * 60_000;

/**
 * Who has something new in the inbox, as it happens. One connection of the process listens to the database, from the
 * first page that asks on; a connection that is lost is made again, and everybody looks once.
 */
@Injectable()
export class NoticeStream implements BeforeApplicationShutdown {
  private readonly log = new Logger(NoticeStream.name);
  private readonly told = new Subject<string>();
  private readonly ending = new Subject<void>();
  private listener: pg.Client | undefined;
  private ended = false;

  constructor(private readonly config: Config) {}

  /** @returns `ready` at once, `notice` for each news, `breath` in between; ends by itself */
  of(personId: string): Observable<MessageEvent> {
    void this.listen();
    const news = this.told.pipe(
      filter((people) => people === '*' || people.includes(personId)),
      throttleTime(500, undefined, { leading: true, trailing: true }),
      map(() => ({ type: 'notice', data: {} })),
    );
    const breath = interval(BREATH_MS).pipe(map(() => ({ type: 'breath', data: {} })));
    return merge(of({ type: 'ready', data: {} }), news, breath).pipe(takeUntil(merge(this.ending, timer(LONGEST_MS))));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.ended = true;
    this.ending.next();
    await this.listener?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    if (this.listener || this.ended) return;
    const client = new pg.Client({ connectionString: this.config.DATABASE_URL, application_name: 'zholdau-live' });
    this.listener = client;
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ payload }) => this.told.next(payload ?? '*'));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.told.next('*');
    } catch (error) {
      this.log.warn(`News of the inbox are not heard: ${String(error)}`);
      this.lost(client);
    }
  }

  private lost(client: pg.Client): void {
    if (this.listener !== client) return;
    this.listener = undefined;
    if (!this.ended) setTimeout(() => void this.listen(), AGAIN_MS).unref();
  }
}
