import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { demand, RuleViolationError, StaleError, type Actor, type WorkCalendar } from '@zholdau/domain';
import { LadderShift } from '@zholdau/ladder';
import { ActiveCalendar, Clock, elevated, putCalendarEdition, Transactions } from '@zholdau/persistence';
import { QueryFailedError, type EntityManager } from 'typeorm';
import { markEstimates, writeCalendarDates } from './calendar-dates.js';
import { calendarFingerprint } from './calendar-fingerprint.js';
import { CalendarNotices } from './calendar-notices.js';
import { CalendarProjection, type CalendarProjectionResult, type MovedCheckpoint } from './calendar-projection.js';
import { actText, calendarOf, type CalendarProposal } from './calendar-proposal.js';

export interface CalendarChanged {
  readonly id: string;
  readonly version: string;
  /** Dates that moved, each with a line of the journal. */
  readonly dates: number;
  /** Ladders whose messages come at another time, those of moved dates included. */
  readonly ladders: number;
  readonly kept: number;
  /** People who were told, each once. */
  readonly people: number;
}

/** Where somebody holds an item longer than this, the change gives way and is tried again. */
const GIVE_WAY = '900ms';
const IN_THE_WAY = new Set(['55P03', '40P01']);

/**
 * Changes the working calendar: its new edition, the dates, the ladders, the notices and the journal in one transaction,
 * so that nothing is ever half changed (A-33, X24).
 */
@Injectable()
export class ChangeCalendarService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly projection: CalendarProjection,
    private readonly ladders: LadderShift,
    private readonly notices: CalendarNotices,
    private readonly journal: Journal,
  ) {}

  /**
   * @param fingerprint of the preview that the actor saw
   * @throws NotAllowedError; StaleError `calendar_preview_stale` when the result would be another than what was seen;
   *   RuleViolationError `calendar_busy` when somebody is saving an item at this moment; as {@link calendarOf} does
   */
  async apply(actor: Actor, proposal: CalendarProposal, fingerprint: number): Promise<CalendarChanged> {
    demand(actor, 'calendar.change');
    try {
      return await this.transactions.asActor(actor, (tx) =>
        elevated(tx, (engine) => this.change(engine, actor, proposal, fingerprint)),
      );
    } catch (error) {
      const code = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
      if (code !== undefined && IN_THE_WAY.has(code)) throw new RuleViolationError('calendar_busy');
      throw error;
    }
  }

  private async change(
    engine: EntityManager,
    actor: Actor,
    proposal: CalendarProposal,
    fingerprint: number,
  ): Promise<CalendarChanged> {
    const { id: edition, calendar: before } = await this.inHand(engine);
    const today = await this.clock.today(engine);
    const after = await calendarOf(engine, before, proposal, today);
    const result = await this.projection.of(engine, { before, after }, { lock: true });
    if (calendarFingerprint(edition, proposal, proposal.act, result) !== fingerprint) {
      throw new StaleError('calendar_preview_stale');
    }
    const { moved, ladders, kept, estimates } = result;
    const { act } = proposal;
    const source = actText(act);
    await writeCalendarDates(engine, moved, { version: after.version, act, source, personId: actor.personId });
    await markEstimates(engine, estimates);
    await this.ladders.apply(engine, ladders);
    const createdBy = actor.personId;
    const id = await putCalendarEdition(engine, {
      calendar: after,
      change: proposal,
      act,
      source,
      createdBy,
      moved: moved.length,
    });
    await this.record(engine, actor, { id, before, after, proposal, source }, result);
    const people = await this.notices.tell(engine, id, source, moved);
    const shifted = ladders.filter(({ date, rungs }) => date !== null || rungs.length > 0).length;
    return { id, version: after.version, dates: moved.length, ladders: shifted, kept: kept.length, people };
  }

  /** Every item with an open date, then the calendar: in this order whoever writes dates takes them. */
  private async inHand(engine: EntityManager): Promise<{ readonly id: string; readonly calendar: WorkCalendar }> {
    await engine.query(`SET LOCAL lock_timeout = '${GIVE_WAY}'`);
    await engine.query(
      `SELECT count(*) FROM (
         SELECT 1 FROM action_item i WHERE EXISTS (SELECT FROM checkpoint c WHERE c.item_id = i.id AND c.closed_at IS NULL
           AND c.due_on IS NOT NULL) ORDER BY i.id FOR NO KEY UPDATE OF i) locked`,
    );
    const held = await this.calendar.take(engine);
    await engine.query('SET LOCAL lock_timeout = 0');
    return held;
  }

  /** One line for the calendar in every region, and one for each date that moved. */
  private async record(
    engine: EntityManager,
    actor: Actor,
    change: {
      readonly id: string;
      readonly before: WorkCalendar;
      readonly after: WorkCalendar;
      readonly proposal: CalendarProposal;
      readonly source: string;
    },
    { moved }: CalendarProjectionResult,
  ): Promise<void> {
    const { id, before, after, proposal, source } = change;
    const { title } = proposal.act;
    const regions = await engine.query<{ id: string }[]>('SELECT id FROM region ORDER BY id');
    await this.journal.recordMany(engine, actor, [
      ...regions.map((region) => ({
        action: 'calendar.changed',
        subjectType: 'work-calendar',
        subjectId: id,
        regionId: region.id,
        before: { version: before.version, approvedThrough: before.approvedThrough },
        after: {
          version: after.version,
          approvedThrough: after.approvedThrough,
          days: proposal.days.map(({ on, sort }) => `${on} ${sort}`),
          dates: moved.filter(({ checkpoint }) => checkpoint.regionId === region.id).length,
        },
        authority: source,
        reason: title,
      })),
      ...moved.map((one) => lineOf(one, source, title)),
    ]);
  }
}

const lineOf = ({ checkpoint, verdict }: MovedCheckpoint, authority: string, reason: string) => ({
  action: 'calendar.moved',
  subjectType: 'checkpoint',
  subjectId: checkpoint.id,
  itemId: checkpoint.itemId,
  regionId: checkpoint.regionId,
  before: { dueOn: checkpoint.dueOn, innerOn: checkpoint.innerOn },
  after: { dueOn: verdict.dueOn, innerOn: verdict.innerOn },
  authority,
  reason,
});
