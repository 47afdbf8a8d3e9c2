import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn, DeadlineMover, lockCheckpoint, type CheckpointAtHand } from '@zholdau/directives';
import {
  BadInputError,
  demand,
  extensionAddressee,
  extensionFlags,
  NotFoundError,
  RuleViolationError,
  type Actor,
  type ExtensionAddressee,
  type ExtensionFlags,
  type LocalDate,
} from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Notifications } from '@zholdau/notifications';
import { ActiveCalendar, Clock, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { addresseeSeats } from './addressee-seats.js';

/** A written request for a later date of one period. */
export interface NewExtension {
  readonly dueOn: LocalDate;
  readonly reason: string;
  /** Whom the letter names: the one who gave the task. */
  readonly addressee: string;
  /** What supports it, in words. */
  readonly evidence: string;
  readonly links: readonly { readonly name: string; readonly url: string }[];
  /** Files and links of reports on the item. */
  readonly evidenceIds: readonly string[];
}

/** What a request is looked at with. */
interface Look extends ExtensionFlags {
  readonly wantedOn: LocalDate;
  readonly decider: ExtensionAddressee;
}

/**
 * The head of the lead asks for a later date. Asking stops nothing unless the region has it so: the ladder goes on until
 * somebody decides. Whoever must decide has a clock from now on.
 */
@Injectable()
export class AskExtensionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly mover: DeadlineMover,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
    private readonly ladder: LadderService,
  ) {}

  /**
   * A late request, or one beyond the usual number, is taken and marked.
   *
   * @returns the id of the request
   * @throws RuleViolationError `extension_already_asked`, `extension_without_date`, `extension_not_later`,
   *   `due_date_passed`, `wrong_state`
   * @throws BadInputError `evidence_link_missing`; NotFoundError `evidence_not_found`
   */
  async ask(actor: Actor, checkpointId: string, wish: NewExtension): Promise<string> {
    if (!wish.links.every(({ url }) => /^https?:\/\/[^\s]+$/i.test(url))) {
      throw new BadInputError('evidence_link_missing');
    }
    return this.transactions.asActor(actor, async (tx) => {
      const checkpoint = await lockCheckpoint(tx, checkpointId);
      demand(actor, 'extension.ask', checkpoint);
      const look = await this.look(tx, checkpoint, wish.dueOn);
      const id = await this.insert(tx, actor, checkpoint, wish, look);
      await this.attach(tx, actor, checkpoint, id, wish);
      await countItemOn(tx, checkpoint.item.id);
      await this.tell(tx, checkpoint, id, wish, look);
      const { regionId } = checkpoint.item;
      const pauses = (await this.settings.read(tx, regionId))['extension.pauses'];
      await this.ladder.askExtension(tx, { id, regionId, checkpointId, decider: look.decider, pauses });
      await this.journal.record(tx, actor, {
        action: 'extension.asked',
        subjectType: 'extension',
        subjectId: id,
        itemId: checkpoint.item.id,
        before: { dueOn: checkpoint.dueOn },
        after: { ...look, dueOn: look.wantedOn, period: checkpoint.period, addressee: wish.addressee },
        reason: wish.reason,
      });
      return id;
    });
  }

  private async look(tx: EntityManager, checkpoint: CheckpointAtHand, wished: LocalDate): Promise<Look> {
    const { item, dueOn, dueAt } = checkpoint;
    const [known] = await tx.query<{ pending: boolean; given: number }[]>(
      `SELECT coalesce(bool_or(state = 'pending'), false) AS pending,
         count(*) FILTER (WHERE state IN ('granted', 'recorded'))::int AS given
       FROM extension_request WHERE checkpoint_id = $1`,
      [checkpoint.id],
    );
    if (known!.pending) throw new RuleViolationError('extension_already_asked', { number: item.number });
    if (dueOn === null || dueAt === null) throw new RuleViolationError('extension_without_date');
    const now = await this.clock.now(tx);
    const today = await this.clock.today(tx);
    const { dueOn: wantedOn } = await this.mover.dateOf(tx, checkpoint, wished);
    if (wantedOn <= dueOn) throw new RuleViolationError('extension_not_later', { dueOn });
    if (wantedOn < today) throw new RuleViolationError('due_date_passed', { dueOn: wantedOn, today });
    const settings = await this.settings.read(tx, item.regionId);
    const rules = { minLeadWd: settings['extension.min-lead-days'], maxExtensions: settings['extension.max-count'] };
    return {
      ...extensionFlags({ dueOn, dueAt }, known!.given, now, rules, await this.calendar.load(tx)),
      wantedOn,
      decider: extensionAddressee(item.origin, item.level, settings),
    };
  }

  private async insert(
    tx: EntityManager,
    actor: Actor,
    { id, item, dueOn }: CheckpointAtHand,
    wish: NewExtension,
    look: Look,
  ): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>(
      `INSERT INTO extension_request (region_id, item_id, checkpoint_id, due_on, wanted_on, reason, evidence_text, addressee,
                                      decider, late, over_limit, after_due, asked_by, asked_seat_id, asked_for, asked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, (SELECT zholdau_now())) RETURNING id`,
      [
        item.regionId,
        item.id,
        id,
        dueOn,
        look.wantedOn,
        wish.reason,
        wish.evidence,
        wish.addressee,
        look.decider,
        look.late,
        look.overLimit,
        look.afterDue,
        actor.personId,
        actor.seatId,
        actor.actingForId ?? null,
      ],
    );
    return row!.id;
  }

  /** Links as they are written, and what is on reports already. */
  private async attach(
    tx: EntityManager,
    actor: Actor,
    { item }: CheckpointAtHand,
    id: string,
    { links, evidenceIds }: NewExtension,
  ): Promise<void> {
    for (const { name, url } of links) {
      await tx.query(
        `INSERT INTO extension_evidence (region_id, item_id, request_id, kind, name, url, added_by, added_at)
         VALUES ($1, $2, $3, 'link', $4, $5, $6, (SELECT zholdau_now()))`,
        [item.regionId, item.id, id, name, url, actor.personId],
      );
    }
    const wanted = [...new Set(evidenceIds)];
    if (wanted.length === 0) return;
    const taken = await tx.query<unknown[]>(
      `INSERT INTO extension_evidence (region_id, item_id, request_id, kind, name, url, sha256, size, media_type, added_by, added_at)
       SELECT e.region_id, e.item_id, $1, e.kind, e.name, e.url, e.sha256, e.size, e.media_type, $2, (SELECT zholdau_now())
       FROM evidence e JOIN progress_report r ON r.id = e.report_id
       WHERE e.item_id = $3 AND e.id = ANY($4) AND e.kind IN ('file', 'link') RETURNING id`,
      [id, actor.personId, item.id, wanted],
    );
    if (taken.length !== wanted.length) throw new NotFoundError('evidence_not_found');
  }

  private async tell(
    tx: EntityManager,
    { id: checkpointId, item, deadlineVersion }: CheckpointAtHand,
    id: string,
    { reason }: NewExtension,
    { wantedOn, decider }: Look,
  ): Promise<void> {
    await this.notifications.tell(tx, {
      regionId: item.regionId,
      kind: 'extension_asked',
      itemId: item.id,
      checkpointId,
      deadlineVersion,
      to: addresseeSeats(decider),
      params: { wantedOn, reason },
      dedupeKey: `extension-asked-${id}`,
    });
  }
}
