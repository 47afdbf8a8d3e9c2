import { Injectable, Logger } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { silenceOf, type DueReport, type LocalDate } from '@zholdau/domain';
import { Notifications, type Addressee } from '@zholdau/notifications';
import { Clock, DUE_REPORTS, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

interface QuietItem {
  readonly id: string;
  readonly regionId: string;
  readonly reports: readonly DueReport[];
}

/** Raises continuous items that have missed their reports in a row to their curator, once for each such run (U23). */
@Injectable()
export class SilenceService {
  private readonly log = new Logger(SilenceService.name);
  private doneOn: LocalDate | undefined;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settings: SettingsStore,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
  ) {}

  /**
   * Harmless at any time: what was raised is not raised again until a report has come in between.
   *
   * @param stop asked between items
   * @returns how many items were raised now
   */
  async raise(stop: () => boolean = () => false): Promise<number> {
    let raised = 0;
    for (const item of await this.transactions.asEngine((tx) => this.quietItems(tx))) {
      if (stop()) break;
      try {
        raised += await this.transactions.asEngine((tx) => this.raiseOne(tx, item));
      } catch (error) {
        this.log.error(`Item ${item.id} cannot be raised: ${String(error)}`);
      }
    }
    return raised;
  }

  /** The same for whoever looks often: does nothing until the day of the one clock is another. */
  async raiseOnNewDay(stop: () => boolean): Promise<number> {
    const today = await this.transactions.asEngine((tx) => this.clock.today(tx));
    if (today === this.doneOn) return 0;
    const raised = await this.raise(stop);
    if (!stop()) this.doneOn = today;
    return raised;
  }

  /** Continuous items whose last due report is missing, with every report that was due. */
  private quietItems(tx: EntityManager): Promise<QuietItem[]> {
    return tx.query<QuietItem[]>(
      `SELECT i.id, i.region_id AS "regionId", due.reports FROM action_item i
       CROSS JOIN LATERAL (${DUE_REPORTS}) due
       WHERE i.deadline_kind = 'continuous' AND i.status NOT IN ('draft', 'off_control', 'cancelled', 'replaced')
         AND due.reports IS NOT NULL AND NOT (due.reports -> -1 ->> 'reported')::boolean
       ORDER BY i.id`,
    );
  }

  private async raiseOne(tx: EntityManager, { id, regionId, reports }: QuietItem): Promise<number> {
    const silence = silenceOf(reports);
    const settings = await this.settings.read(tx, regionId);
    if (silence === null || silence.missed < settings['continuous.silence']) return 0;
    const [raised] = await tx.query<unknown[]>(
      `INSERT INTO silence (region_id, item_id, checkpoint_id, missed, raised_at) VALUES ($1, $2, $3, $4, zholdau_now())
       ON CONFLICT ON CONSTRAINT uq_silence DO NOTHING RETURNING 1`,
      [regionId, id, silence.since, silence.missed],
    );
    if (!raised) return 0;
    await this.notifications.tell(tx, {
      regionId,
      kind: 'silence',
      itemId: id,
      to: await this.curatorsOf(tx, id),
      params: { count: silence.missed },
      dedupeKey: `silence-${silence.since}`,
    });
    await this.journal.record(tx, null, {
      action: 'action-item.silent',
      subjectType: 'action-item',
      subjectId: id,
      itemId: id,
      regionId,
      after: { missed: silence.missed },
    });
    return 1;
  }

  /** The curator the item names, else of the lead body, else of the directive or one above it, else the coordinators. */
  private async curatorsOf(tx: EntityManager, itemId: string): Promise<readonly Addressee[]> {
    const seats = await tx.query<{ seatId: string; rank: number }[]>(
      `WITH RECURSIVE item AS (SELECT curator_seat_id, lead_body_id, directive_id FROM action_item WHERE id = $1),
         above (id, parent_id, depth) AS (
           SELECT d.id, d.parent_id, 2 FROM directive d JOIN item ON item.directive_id = d.id
           UNION ALL SELECT d.id, d.parent_id, depth + 1 FROM directive d JOIN above ON above.parent_id = d.id)
       SELECT s.id AS "seatId", found.rank FROM (
         SELECT curator_seat_id AS seat_id, 0 AS rank FROM item
         UNION SELECT h.seat_id, 1 FROM seat_charge h JOIN item ON item.lead_body_id = h.body_id
         UNION SELECT h.seat_id, above.depth FROM seat_charge h JOIN above ON above.id = h.directive_id) found
       JOIN seat s ON s.id = found.seat_id AND s.closed_at IS NULL ORDER BY found.rank, s.id`,
      [itemId],
    );
    const nearest = seats.filter(({ rank }) => rank === seats[0]?.rank);
    return nearest.length > 0 ? nearest.map(({ seatId }) => ({ seatId })) : [{ seats: 'coordinator' }];
  }
}
