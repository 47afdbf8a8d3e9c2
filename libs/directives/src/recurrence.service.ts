import { Injectable, Logger } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  CHECKPOINTS_AHEAD,
  isContinuous,
  missingPeriods,
  type DateRules,
  type Level,
  type LocalDate,
  type RollRule,
} from '@zholdau/domain';
import { ActiveCalendar, Clock, elevated, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { CheckpointWriter } from './checkpoint-writer.js';

interface RunningItem {
  readonly id: string;
  readonly regionId: string;
  readonly level: Level;
  readonly kind: string;
  readonly rule: string;
  readonly words: string;
  readonly roll: RollRule;
  readonly baseOn: LocalDate;
  readonly lastOn: LocalDate;
  readonly lastOrdinal: number;
  readonly ahead: number;
}

/** A continuous item is never done: a period accepted before its date does not count as one that stands ahead. */
const STANDS_AHEAD = `(i.deadline_kind <> 'continuous' OR c.closed_at IS NULL)`;

/** Items taken up in one transaction. */
const BATCH = 100;

/** Makes the next periods of recurring and continuous items as the earlier ones pass. */
@Injectable()
export class RecurrenceService {
  private readonly log = new Logger(RecurrenceService.name);
  private doneOn: LocalDate | undefined;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly checkpoints: CheckpointWriter,
    private readonly journal: Journal,
  ) {}

  /**
   * Once a day, and harmless at any time: what stands ahead already is not made again.
   *
   * @param stop asked between items
   * @returns how many periods were made
   */
  async topUp(stop: () => boolean = () => false): Promise<number> {
    let made = 0;
    for (const id of await this.candidates()) {
      if (stop()) break;
      try {
        made += await this.transactions.asEngine((tx) => this.topUpItem(tx, id));
      } catch (error) {
        this.log.error(`Item ${id} cannot be continued: ${String(error)}`);
      }
    }
    return made;
  }

  /** The same for whoever looks often: does nothing until the day of the one clock is another. */
  async topUpOnNewDay(stop: () => boolean): Promise<number> {
    const today = await this.transactions.asEngine((tx) => this.clock.today(tx));
    if (today === this.doneOn) return 0;
    const made = await this.topUp(stop);
    if (!stop()) this.doneOn = today;
    return made;
  }

  /**
   * The same for one item inside the transaction of whoever has just closed a period of it: a continuous item is never
   * without its next report, not even until tomorrow.
   */
  async continueItem(tx: EntityManager, id: string): Promise<void> {
    const [item] = await tx.query<{ kind: string }[]>('SELECT deadline_kind AS kind FROM action_item WHERE id = $1', [
      id,
    ]);
    if (item && isContinuous(item.kind)) await elevated(tx, (engine) => this.topUpItem(engine, id));
  }

  private async candidates(): Promise<string[]> {
    const ids: string[] = [];
    let after = '00000000-0000-0000-0000-000000000000';
    let batch: { id: string }[];
    do {
      batch = await this.transactions.asEngine(async (tx) => {
        const today = await this.clock.today(tx);
        return tx.query<{ id: string }[]>(
          `SELECT i.id FROM action_item i
           WHERE i.id > $1 AND (i.deadline_kind LIKE 'recurring\\_%' OR i.deadline_kind = 'continuous')
             AND i.status NOT IN ('draft', 'cancelled', 'replaced', 'off_control')
             AND (SELECT count(*) FROM checkpoint c WHERE c.item_id = i.id AND c.due_on > $2 AND ${STANDS_AHEAD}) < $3
           ORDER BY i.id LIMIT ${BATCH}`,
          [after, today, CHECKPOINTS_AHEAD],
        );
      });
      ids.push(...batch.map(({ id }) => id));
      after = batch.at(-1)?.id ?? after;
    } while (batch.length === BATCH);
    return ids;
  }

  private async topUpItem(tx: EntityManager, id: string): Promise<number> {
    const item = await this.load(tx, id);
    if (!item) return 0;
    const rules = await this.rules(tx, item);
    const dates = missingPeriods(item, rules);
    if (dates.length === 0) return 0;
    const made = { id, regionId: item.regionId, level: item.level, approved: true, quiet: true };
    const { kind, rule, words, baseOn, roll, lastOrdinal } = item;
    const calendarVersion = rules.calendar.version;
    const origin = { kind, rule, words, baseOn, roll, innerOn: null, calendarVersion, steps: [], createdBy: null };
    await this.checkpoints.write(tx, made, dates, origin, lastOrdinal);
    await this.journal.record(tx, null, {
      action: 'action-item.continued',
      subjectType: 'action-item',
      subjectId: id,
      itemId: id,
      regionId: item.regionId,
      after: { due: dates.map(({ dueOn }) => dueOn) },
    });
    return dates.length;
  }

  /** The item with its last period, locked, so that two workers do not make the same one. */
  private async load(tx: EntityManager, id: string): Promise<RunningItem | undefined> {
    const today = await this.clock.today(tx);
    await tx.query('SELECT 1 FROM action_item WHERE id = $1 FOR NO KEY UPDATE', [id]);
    const [item] = await tx.query<RunningItem[]>(
      `SELECT i.id, i.region_id AS "regionId", i.level, i.deadline_kind AS kind, i.deadline_rule AS rule, i.roll,
         coalesce(nullif(i.deadline_words_ru, ''), i.deadline_words_kk) AS words, d.base_on AS "baseOn",
         d.unrolled_on AS "lastOn", c.ordinal AS "lastOrdinal",
         (SELECT count(*)::int FROM checkpoint c WHERE c.item_id = i.id AND c.due_on > $2 AND ${STANDS_AHEAD}) AS ahead
       FROM action_item i
       JOIN LATERAL (SELECT * FROM checkpoint c WHERE c.item_id = i.id AND c.due_on IS NOT NULL ORDER BY c.ordinal DESC LIMIT 1) c ON true
       JOIN deadline d ON d.checkpoint_id = c.id AND d.version = 1
       WHERE i.id = $1`,
      [id, today],
    );
    return item;
  }

  private async rules(tx: EntityManager, item: RunningItem): Promise<DateRules> {
    const settings = await this.settings.read(tx, item.regionId);
    return {
      roll: item.roll,
      calendar: await this.calendar.hold(tx),
      hours: { start: settings['workday.start'], end: settings['workday.end'] },
      continuousPeriod: settings['continuous.period'],
    };
  }
}
