import { Injectable } from '@nestjs/common';
import {
  addDays,
  checkRungChannels,
  checkRungs,
  demand,
  endOfDay,
  firingKey,
  isOpen,
  localDateOf,
  nextRungAt,
  postponedUntil,
  rungInstants,
  type Actor,
  type CheckpointState,
  type LocalDate,
  type Origin,
  type PolicyLevel,
  type Rung,
} from '@zholdau/domain';
import { channelRules } from '@zholdau/notifications';
import { Clock, elevated, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { LAST_ACTIVITY, stops } from './swept.js';
import { FiringMemory, type FiredRun } from './firing-memory.js';
import { LadderGround, type CountedDays } from './ladder-ground.js';
import { LadderPolicies } from './ladder-policies.js';
import { planFirings, scheduleOf } from './plan-firings.js';
import { checkSeats, named, type WrittenRung } from './policy-changes.service.js';
import { seatsNamed, TargetBook, type Recipients, type TargetItem } from './target-book.js';
import { firedReviews, REVIEW_RUN_COLUMNS, toDecider, type ReviewRun } from './waiting-review.js';

export interface ForecastRow {
  readonly on: LocalDate;
  readonly at: Date;
  readonly itemId: string;
  readonly number: string;
  readonly rung: string;
  readonly says: 'reminder' | 'escalation' | 'vacancy';
  readonly personId: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly seatRu: string;
  readonly seatKk: string;
}

export interface Forecast {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly ladders: number;
  readonly messages: number;
  /** What would be sent without the change. */
  readonly messagesNow: number;
  readonly people: readonly {
    readonly personId: string;
    readonly nameRu: string;
    readonly nameKk: string;
    readonly count: number;
  }[];
  readonly days: readonly { readonly on: LocalDate; readonly reminders: number; readonly escalations: number }[];
  readonly rows: readonly ForecastRow[];
}

/** What decides whether a rung speaks, and to whom. */
interface SpeakingLadder extends TargetItem {
  readonly number: string;
  readonly takenUp: boolean;
  readonly reportBegun: boolean;
  readonly activeAt: Date | null;
}

/** A live ladder of an item. */
interface LookedLadder extends FiredRun, SpeakingLadder {
  readonly armedAt: Date;
  readonly ladderOn: LocalDate;
  readonly policyId: string;
  readonly state: CheckpointState;
}

interface LookedPolicy {
  readonly regionId: string;
  readonly level: PolicyLevel;
  readonly origin: Origin | '';
  readonly rungs: readonly Rung[];
}

interface Found {
  readonly coming: Coming[];
  readonly ladders: number;
  readonly messagesNow: number;
}

/** A message to come. */
interface Coming {
  readonly at: Date;
  readonly ladder: SpeakingLadder;
  readonly rung: string;
  readonly says: ForecastRow['says'];
  readonly personId: string;
  readonly seatId: string;
}

/** How far one looks, and with what. */
interface Ahead {
  readonly now: Date;
  readonly until: Date;
  readonly quietDays: number;
  readonly bookOf: (on: LocalDate) => Promise<Recipients>;
}

const AHEAD_DAYS = 30;
const SHOWN_ROWS = 500;

/**
 * Looks before sending (U29): who would get what in the next 30 days, by the same rules, recipients and memory that the
 * sweep goes by, for the state of things at this moment.
 */
@Injectable()
export class PolicyForecast {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly ground: LadderGround,
    private readonly policies: LadderPolicies,
    private readonly memory: FiringMemory,
    private readonly targets: TargetBook,
    private readonly settings: SettingsStore,
  ) {}

  /**
   * As if the rungs were put into force now and every ladder of the level and origin were armed anew by them: the
   * forecast is what is sent after saving and arming anew. Held ladders say nothing while they wait.
   *
   * @throws NotAllowedError; BadInputError as {@link checkRungs} does, `unknown_seat`; RuleViolationError `rung_channel_off`
   */
  look(actor: Actor, level: PolicyLevel, origin: Origin | '', written: readonly WrittenRung[]): Promise<Forecast> {
    demand(actor, 'settings.read');
    const rungs = written.map(named);
    checkRungs(rungs);
    return this.transactions.asActor(
      actor,
      async (tx) => {
        await checkSeats(tx, written);
        checkRungChannels(level, rungs, channelRules(await this.settings.read(tx, actor.regionId)));
        return elevated(tx, (engine) => this.forecast(engine, actor.regionId, level, origin, rungs));
      },
      { snapshot: true },
    );
  }

  private async forecast(
    engine: EntityManager,
    regionId: string,
    level: PolicyLevel,
    origin: Origin | '',
    rungs: readonly Rung[],
  ): Promise<Forecast> {
    const now = await this.clock.now(engine);
    const from = localDateOf(now);
    const to = addDays(from, AHEAD_DAYS);
    const until = new Date(endOfDay(to).getTime() - 1);
    const quietDays = (await this.settings.read(engine, regionId))['reminders.activity-days'];
    const look = { now, until, quietDays };
    const found =
      level === 'review'
        ? await this.reviews(engine, regionId, look)
        : await this.items(engine, { regionId, level, origin, rungs }, look);
    const { coming, ladders, messagesNow } = found;
    coming.sort(
      (one, other) => one.at.getTime() - other.at.getTime() || (one.ladder.itemId < other.ladder.itemId ? -1 : 1),
    );
    return { from, to, ladders, messagesNow, ...(await this.shown(engine, coming)) };
  }

  private async items(
    engine: EntityManager,
    { regionId, level, origin, rungs }: LookedPolicy,
    look: Omit<Ahead, 'bookOf'>,
  ): Promise<Found> {
    const ladders = await this.ladders(engine, regionId, level, origin);
    const daysOf = await this.ground.of(engine, ladders);
    const fired = await this.memory.ofRuns(engine, ladders);
    const frozen = await this.policies.frozenAt(
      engine,
      ladders.map(({ policyId }) => policyId),
    );
    const named = [...seatsNamed(rungs), ...[...frozen.values()].flatMap((policy) => seatsNamed(policy.rungs))];
    const ahead = { ...look, bookOf: this.books(engine, ladders, named) };
    const coming: Coming[] = [];
    let messagesNow = 0;
    for (const ladder of ladders) {
      const days = daysOf(ladder);
      const memory = fired(ladder);
      const past = rungInstants(rungs, days, look.now).map(({ rung, occurrence }) => firingKey(rung.key, occurrence));
      coming.push(...(await this.ofLadder(ladder, rungs, days, new Set([...memory, ...past]), ahead)));
      const present = frozen.get(ladder.policyId)!.rungs;
      messagesNow += (await this.ofLadder(ladder, present, days, memory, ahead)).length;
    }
    return { coming, ladders: ladders.length, messagesNow };
  }

  /**
   * What those hear who owe an answer to a report or a request that waits now, should none come. Each waits by the ladder
   * it began with, whatever is written for the ones after it.
   */
  private async reviews(engine: EntityManager, regionId: string, look: Omit<Ahead, 'bookOf'>): Promise<Found> {
    const rows = await engine.query<(ReviewRun & { readonly number: string })[]>(
      `SELECT ${REVIEW_RUN_COLUMNS}, i.number FROM review_run r JOIN action_item i ON i.id = r.item_id
       WHERE r.region_id = $1 AND r.state = 'armed' ORDER BY r.id`,
      [regionId],
    );
    const runs = rows.filter(({ waits }) => waits);
    const daysOf = await this.ground.of(engine, runs);
    const frozen = await this.policies.frozenAt(
      engine,
      runs.map(({ policyId }) => policyId),
    );
    const fired = await firedReviews(
      engine,
      runs.map(({ runId }) => runId),
    );
    const bookOf = this.books(
      engine,
      runs,
      [...frozen.values()].flatMap((policy) => seatsNamed(policy.rungs)),
    );
    const coming: Coming[] = [];
    for (const run of runs) {
      const { paused: _, ...days } = daysOf({ ...run, ladderOn: run.askedOn, armedAt: null });
      const toItsDecider = async (on: LocalDate): Promise<Recipients> => {
        const recipients = await bookOf(on);
        return (item, rung) => recipients(item, toDecider(rung, run.decider), false);
      };
      const ladder = { ...run, takenUp: false, reportBegun: false, activeAt: null };
      const { rungs } = frozen.get(run.policyId)!;
      const memory = fired.get(run.runId) ?? new Set();
      coming.push(...(await this.ofLadder(ladder, rungs, days, memory, { ...look, bookOf: toItsDecider })));
    }
    return { coming, ladders: runs.length, messagesNow: coming.length };
  }

  /** Whom rungs reach on a day, opened once for each day. */
  private books(engine: EntityManager, items: readonly TargetItem[], named: readonly string[]): Ahead['bookOf'] {
    const books = new Map<LocalDate, Recipients>();
    return async (on) => {
      const known = books.get(on) ?? (await this.targets.open(engine, items, on, named));
      books.set(on, known);
      return known;
    };
  }

  /** Every instant of one ladder, as the sweep would meet it. */
  private async ofLadder(
    ladder: SpeakingLadder,
    rungs: readonly Rung[],
    days: Omit<CountedDays, 'paused'> & Partial<Pick<CountedDays, 'paused'>>,
    memory: ReadonlySet<string>,
    { now, until, quietDays, bookOf }: Ahead,
  ): Promise<Coming[]> {
    const fired = new Set(memory);
    const coming: Coming[] = [];
    const stopped = stops(ladder);
    let at: Date | null = now;
    while (at !== null && at <= until) {
      const recipients = await bookOf(localDateOf(at));
      const schedule = scheduleOf(rungs, days, at);
      const later = postponedUntil(schedule, fired, days, { activeAt: ladder.activeAt, quietDays }, at);
      if (later !== null) {
        at = later;
        continue;
      }
      for (const plan of planFirings(schedule, fired, (rung, first) => recipients(ladder, rung, first), stopped)) {
        const { instant, says, told } = plan;
        fired.add(firingKey(instant.rung.key, instant.occurrence));
        for (const { personId, seatId } of told) {
          coming.push({ at, ladder, rung: instant.rung.key, says, personId, seatId });
        }
      }
      at = nextRungAt(rungs, days, at);
    }
    return coming;
  }

  private async ladders(
    engine: EntityManager,
    regionId: string,
    level: PolicyLevel,
    origin: Origin | '',
  ): Promise<LookedLadder[]> {
    const rows = await engine.query<LookedLadder[]>(
      `SELECT r.id AS "runId", r.region_id AS "regionId", r.item_id AS "itemId", r.checkpoint_id AS "checkpointId",
              r.deadline_version AS "deadlineVersion", r.armed_at AS "armedAt", r.ladder_on::text AS "ladderOn",
              r.policy_id AS "policyId", c.state, i.number, i.lead_body_id AS "leadBodyId", i.body_ids AS "bodyIds",
              i.directive_id AS "directiveId", i.curator_seat_id AS "curatorSeatId",
              c.acknowledged_at IS NOT NULL AS "takenUp",
              written.at IS NOT NULL AS "reportBegun", greatest(written.at, said.at) AS "activeAt"
       FROM ladder_run r JOIN checkpoint c ON c.id = r.checkpoint_id AND c.deadline_version = r.deadline_version
       JOIN action_item i ON i.id = r.item_id
       ${LAST_ACTIVITY}
       WHERE r.region_id = $1 AND r.state = 'armed' AND i.level = $2
         AND CASE WHEN $3 = '' THEN NOT EXISTS (SELECT FROM ladder_policy p WHERE p.region_id = $1 AND p.level = $2
                    AND p.origin = i.origin AND p.active) ELSE i.origin = $3 END
       ORDER BY r.id`,
      [regionId, level, origin],
    );
    return rows.filter(({ state }) => isOpen(state) && state !== 'draft' && state !== 'submitted');
  }

  private async shown(
    engine: EntityManager,
    coming: readonly Coming[],
  ): Promise<Pick<Forecast, 'messages' | 'people' | 'days' | 'rows'>> {
    const people = await engine.query<{ id: string; nameRu: string; nameKk: string }[]>(
      `SELECT id, name_ru AS "nameRu", name_kk AS "nameKk" FROM person WHERE id = ANY($1)`,
      [[...new Set(coming.map(({ personId }) => personId))]],
    );
    const seats = await engine.query<{ id: string; ru: string; kk: string }[]>(
      'SELECT id, title_ru AS ru, title_kk AS kk FROM seat WHERE id = ANY($1)',
      [[...new Set(coming.map(({ seatId }) => seatId))]],
    );
    const nameOf = new Map(people.map(({ id, ...names }) => [id, names]));
    const titleOf = new Map(seats.map(({ id, ...titles }) => [id, titles]));
    const counts = new Map<string, number>();
    const days = new Map<LocalDate, { reminders: number; escalations: number }>();
    for (const { personId, at, says } of coming) {
      counts.set(personId, (counts.get(personId) ?? 0) + 1);
      const day = days.get(localDateOf(at)) ?? { reminders: 0, escalations: 0 };
      day[says === 'reminder' ? 'reminders' : 'escalations'] += 1;
      days.set(localDateOf(at), day);
    }
    return {
      messages: coming.length,
      people: [...counts]
        .map(([personId, count]) => ({ personId, count, ...nameOf.get(personId)! }))
        .sort((one, other) => other.count - one.count || (one.nameRu < other.nameRu ? -1 : 1)),
      days: [...days].map(([on, day]) => ({ on, ...day })),
      rows: coming.slice(0, SHOWN_ROWS).map(({ at, ladder, rung, says, personId, seatId }) => ({
        on: localDateOf(at),
        at,
        itemId: ladder.itemId,
        number: ladder.number,
        rung,
        says,
        personId,
        ...nameOf.get(personId)!,
        seatRu: titleOf.get(seatId)?.ru ?? '',
        seatKk: titleOf.get(seatId)?.kk ?? '',
      })),
    };
  }
}
