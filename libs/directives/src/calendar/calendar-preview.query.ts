import { Injectable } from '@nestjs/common';
import { demand, explainStep, type Actor, type DeadlineStep, type Locale, type LocalDate } from '@zholdau/domain';
import type { ShiftedLadder } from '@zholdau/ladder';
import { ActiveCalendar, Clock, elevated, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { calendarFingerprint } from './calendar-fingerprint.js';
import { CalendarNotices } from './calendar-notices.js';
import { CalendarProjection, type CalendarProjectionResult, type DatedCheckpoint } from './calendar-projection.js';
import { calendarOf, type CalendarProposal } from './calendar-proposal.js';

/** `dates`: due or inner date moves. `ladders`: only messages come at another time. `kept`: would move into the past and stays. */
export const CALENDAR_GROUPS = ['dates', 'ladders', 'kept'] as const;
export type CalendarGroup = (typeof CALENDAR_GROUPS)[number];

/** Which rows of the preview are wanted. */
export interface PreviewPage {
  readonly group: CalendarGroup;
  readonly from: number;
  readonly limit: number;
}

/** A message of the ladder that comes at another time. */
export interface PreviewRung {
  readonly key: string;
  /** Null: it was not awaited before. */
  readonly from: Date | null;
  /** Null: at once. */
  readonly to: Date | null;
}

export interface PreviewRow {
  readonly checkpointId: string;
  readonly itemId: string;
  readonly number: string;
  readonly titleRu: string;
  readonly titleKk: string;
  readonly leadRu: string;
  readonly leadKk: string;
  readonly dueBefore: LocalDate;
  readonly dueAfter: LocalDate;
  readonly innerBefore: LocalDate | null;
  readonly innerAfter: LocalDate | null;
  readonly why: readonly string[];
  readonly rungs: readonly PreviewRung[];
}

export interface CalendarPreview {
  readonly fingerprint: number;
  readonly version: string;
  /** Open dates looked at. */
  readonly open: number;
  readonly dates: number;
  readonly ladders: number;
  readonly kept: number;
  /** Dates that are no estimate any more. */
  readonly settled: number;
  /** People who hear of it, each once. */
  readonly people: number;
  /** Dates that move in other regions of the installation. */
  readonly elsewhere: number;
  readonly group: CalendarGroup;
  readonly rows: readonly PreviewRow[];
  readonly next: number | null;
}

/** A row to be, before its names are read. */
interface Line {
  readonly checkpoint: DatedCheckpoint;
  readonly dueAfter: LocalDate;
  readonly innerAfter: LocalDate | null;
  readonly steps: readonly DeadlineStep[];
  readonly rungs: readonly PreviewRung[];
}

/** What a change of the calendar would do, before anything is saved (A-33, U29). */
@Injectable()
export class CalendarPreviewQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly projection: CalendarProjection,
    private readonly notices: CalendarNotices,
  ) {}

  /** @throws NotAllowedError; as {@link calendarOf} does */
  look(actor: Actor, proposal: CalendarProposal, page: PreviewPage): Promise<CalendarPreview> {
    demand(actor, 'calendar.change');
    return this.transactions.asActor(
      actor,
      (tx) => elevated(tx, (engine) => this.preview(engine, actor, proposal, page)),
      { snapshot: true },
    );
  }

  private async preview(
    engine: EntityManager,
    actor: Actor,
    proposal: CalendarProposal,
    { group, from, limit }: PreviewPage,
  ): Promise<CalendarPreview> {
    const before = await this.calendar.load(engine);
    const [edition] = await engine.query<{ id: string }[]>('SELECT id FROM work_calendar WHERE active');
    const after = await calendarOf(engine, before, proposal, await this.clock.today(engine));
    const all = await this.projection.of(engine, { before, after });
    const result = within(all, actor.regionId);
    const lines = linesOf(result);
    const estimated = new Map(result.estimates.map((one) => [one.id, one.estimated]));
    return {
      fingerprint: calendarFingerprint(edition!.id, proposal, proposal.act, all),
      version: after.version,
      open: [...all.checkpoints.values()].filter(({ regionId }) => regionId === actor.regionId).length,
      dates: lines.dates.length,
      ladders: lines.ladders.length,
      kept: lines.kept.length,
      settled: [...estimated.values()].filter((one) => !one).length,
      people: await this.notices.count(engine, result.moved),
      elsewhere: all.moved.length - result.moved.length,
      group,
      rows: await this.named(engine, lines[group].slice(from, from + limit), actor.locale),
      next: from + limit < lines[group].length ? from + limit : null,
    };
  }

  private async named(engine: EntityManager, lines: readonly Line[], locale: Locale): Promise<PreviewRow[]> {
    const names = await engine.query<
      (Pick<PreviewRow, 'titleRu' | 'titleKk' | 'leadRu' | 'leadKk'> & { id: string })[]
    >(
      `SELECT i.id, CASE WHEN i.restricted THEN '' ELSE i.title_ru END AS "titleRu",
              CASE WHEN i.restricted THEN '' ELSE i.title_kk END AS "titleKk",
              coalesce(nullif(b.short_ru, ''), b.name_ru) AS "leadRu", coalesce(nullif(b.short_kk, ''), b.name_kk) AS "leadKk"
       FROM action_item i JOIN body b ON b.id = i.lead_body_id WHERE i.id = ANY($1)`,
      [lines.map(({ checkpoint }) => checkpoint.itemId)],
    );
    const nameOf = new Map(names.map(({ id, ...rest }) => [id, rest]));
    return lines.map(({ checkpoint, dueAfter, innerAfter, steps, rungs }) => ({
      checkpointId: checkpoint.id,
      itemId: checkpoint.itemId,
      number: checkpoint.number,
      ...nameOf.get(checkpoint.itemId)!,
      dueBefore: checkpoint.dueOn,
      dueAfter,
      innerBefore: checkpoint.innerOn,
      innerAfter,
      why: steps.map((step) => explainStep(step, locale)),
      rungs,
    }));
  }
}

function within(all: CalendarProjectionResult, regionId: string): CalendarProjectionResult {
  const own = (id: string): boolean => all.checkpoints.get(id)?.regionId === regionId;
  return {
    ...all,
    moved: all.moved.filter(({ checkpoint }) => checkpoint.regionId === regionId),
    kept: all.kept.filter(({ checkpoint }) => checkpoint.regionId === regionId),
    ladders: all.ladders.filter(({ run }) => run.regionId === regionId),
    estimates: all.estimates.filter(({ id }) => own(id)),
  };
}

function linesOf({ moved, kept, ladders, checkpoints }: CalendarProjectionResult): Record<CalendarGroup, Line[]> {
  const shifts = new Map(ladders.map((ladder) => [ladder.run.checkpointId, ladder]));
  const rungsOf = (id: string): PreviewRung[] => rungs(shifts.get(id));
  const as = (checkpoint: DatedCheckpoint, steps: readonly DeadlineStep[]): Line => ({
    checkpoint,
    dueAfter: checkpoint.dueOn,
    innerAfter: checkpoint.innerOn,
    steps,
    rungs: rungsOf(checkpoint.id),
  });
  return {
    dates: moved.map(({ checkpoint, verdict }) => ({
      ...as(checkpoint, verdict.steps),
      dueAfter: verdict.dueOn,
      innerAfter: verdict.innerOn,
    })),
    ladders: ladders
      .filter((ladder) => ladder.date === null && ladder.rungs.length > 0)
      .flatMap(({ run }) => checkpoints.get(run.checkpointId) ?? [])
      .map((checkpoint) => as(checkpoint, [])),
    kept: kept.map(({ checkpoint, wouldOn }) => as(checkpoint, [{ code: 'kept_passed', params: { on: wouldOn } }])),
  };
}

function rungs(ladder: ShiftedLadder | undefined): PreviewRung[] {
  return (ladder?.rungs ?? []).map(({ key, from, to }) => ({ key, from, to }));
}
