import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn, lockCheckpoint } from '@zholdau/directives';
import { BadInputError, demand, RuleViolationError, type Actor } from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/**
 * The lead takes note of an escalation: the ladder waits some working days and then goes on where it was.
 *
 * Each escalation can be noted once, the latest one; so whoever takes note again and again is still reached by the next.
 */
@Injectable()
export class NoteEscalationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: SettingsStore,
    private readonly ladder: LadderService,
    private readonly journal: Journal,
  ) {}

  /** @throws RuleViolationError `nothing_to_note`, `wrong_state`; NotAllowedError; StaleError */
  note(actor: Actor, itemId: string, version: number, checkpointId: string): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const checkpoint = await lockCheckpoint(tx, checkpointId);
      if (checkpoint.item.id !== itemId) throw new BadInputError('checkpoint_of_other_item');
      demand(actor, 'escalation.note', checkpoint);
      await countItemOn(tx, itemId, version);
      const fireId = await latestUnnoted(tx, checkpointId, checkpoint.deadlineVersion);
      const { regionId } = checkpoint.item;
      const days = (await this.settings.read(tx, regionId))['escalation.note-days'];
      const until = await this.ladder.takeNote(tx, { regionId, checkpointId, fireId, days, by: actor.personId });
      await this.journal.record(tx, actor, {
        action: 'escalation.noted',
        subjectType: 'checkpoint',
        subjectId: checkpointId,
        itemId,
        after: { period: checkpoint.period, until },
      });
    });
  }
}

async function latestUnnoted(tx: EntityManager, checkpointId: string, version: number): Promise<string> {
  const [latest] = await tx.query<{ id: string; noted: boolean }[]>(
    `SELECT f.id, EXISTS (SELECT FROM suspension s WHERE s.fire_id = f.id) AS noted
     FROM rung_fire f WHERE f.checkpoint_id = $1 AND f.deadline_version = $2 AND f.outcome = 'sent'
       AND EXISTS (SELECT FROM notice n WHERE n.rung_fire_id = f.id AND n.kind = 'escalation')
     ORDER BY f.due_at DESC, f.fired_at DESC LIMIT 1`,
    [checkpointId, version],
  );
  if (!latest || latest.noted) throw new RuleViolationError('nothing_to_note');
  return latest.id;
}
