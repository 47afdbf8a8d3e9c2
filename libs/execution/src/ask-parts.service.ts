import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn, lockCheckpoint, type CheckpointAtHand } from '@zholdau/directives';
import { demand, partDueOn, RuleViolationError, type Actor, type LocalDate, type WorkCalendar } from '@zholdau/domain';
import { Notifications } from '@zholdau/notifications';
import { ActiveCalendar, Clock, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

export interface AskedPart {
  readonly bodyId: string;
  /** Its own date; absent: so many working days before the date of the whole as the setting says. */
  readonly dueOn?: LocalDate;
}

/** The coordinator or the lead asks co-executors for their parts by dates of their own. */
@Injectable()
export class AskPartsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
  ) {}

  /**
   * Asks for parts, or moves the dates of those asked before; others stay as they are.
   *
   * @throws RuleViolationError `part_not_co_executor`, `part_after_due`, `part_date_passed`, `part_date_missing`
   */
  ask(actor: Actor, checkpointId: string, version: number, parts: readonly AskedPart[]): Promise<string> {
    return this.transactions.asActor(actor, async (tx) => {
      const checkpoint = await lockCheckpoint(tx, checkpointId);
      demand(actor, 'part.ask', checkpoint);
      const { item } = checkpoint;
      await countItemOn(tx, item.id, version);
      const dated = await this.dates(tx, checkpoint, parts);
      for (const part of dated) await this.write(tx, actor, checkpoint, part);
      await this.tell(tx, checkpoint, dated);
      await this.journal.record(tx, actor, {
        action: 'part.asked',
        subjectType: 'checkpoint',
        subjectId: checkpointId,
        itemId: item.id,
        after: { period: checkpoint.period, parts: dated },
      });
      return item.id;
    });
  }

  private async dates(
    tx: EntityManager,
    checkpoint: CheckpointAtHand,
    parts: readonly AskedPart[],
  ): Promise<Required<AskedPart>[]> {
    const calendar: WorkCalendar = await this.calendar.load(tx);
    const settings = await this.settings.read(tx, checkpoint.item.regionId);
    const today = await this.clock.today(tx);
    const wholeOn = checkpoint.innerOn ?? checkpoint.dueOn;
    return parts.map(({ bodyId, dueOn }) => {
      if (bodyId === checkpoint.leadBodyId || !checkpoint.bodyIds.includes(bodyId))
        throw new RuleViolationError('part_not_co_executor');
      return { bodyId, dueOn: partDueOn(dueOn, wholeOn, today, settings['parts.days-before'], calendar) };
    });
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    { id, item }: CheckpointAtHand,
    { bodyId, dueOn }: Required<AskedPart>,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO checkpoint_part (region_id, item_id, checkpoint_id, body_id, due_on, set_by)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT uq_checkpoint_part
         DO UPDATE SET due_on = excluded.due_on, set_by = excluded.set_by, ended_at = NULL`,
      [item.regionId, item.id, id, bodyId, dueOn, actor.personId],
    );
  }

  private async tell(
    tx: EntityManager,
    { id, item }: CheckpointAtHand,
    parts: readonly Required<AskedPart>[],
  ): Promise<void> {
    await this.notifications.tellMany(
      tx,
      parts.map(({ bodyId, dueOn }) => ({
        regionId: item.regionId,
        kind: 'part_asked',
        itemId: item.id,
        checkpointId: id,
        to: { bodyId, as: 'both' } as const,
        params: { dueOn },
        dedupeKey: `part-asked-${id}-${bodyId}-${dueOn}`,
      })),
    );
  }
}
