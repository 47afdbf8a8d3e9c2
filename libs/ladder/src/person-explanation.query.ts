import { Injectable } from '@nestjs/common';
import {
  addDays,
  BadInputError,
  demand,
  endOfDay,
  instantAt,
  localDateOf,
  NotFoundError,
  rungWeight,
  type Actor,
  type LocalDate,
  type Names,
  type Rung,
} from '@zholdau/domain';
import { elevated, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { LadderPolicies } from './ladder-policies.js';
import type { ExplainedPerson } from './ladder-explanation.query.js';
import { seatsNamed, TargetBook, type Recipients, type TargetItem } from './target-book.js';

/** What became of one thing for one person. */
export type PersonVerdict =
  | 'sent'
  /** In a letter of which nobody knows whether it arrived. */
  | 'unknown'
  /** Every channel refused it; it stands in the inbox. */
  | 'channel_failed'
  | 'inbox_only'
  /** The summary of a change of many items speaks for it. */
  | 'in_summary'
  /** It waits for the hours of letters. */
  | 'held'
  /** A channel refused it; it will be tried again. */
  | 'retrying'
  /** The day's letters were used up; the next day's digest carries it. */
  | 'capped'
  /** Taken back before it left; `reason` says why. */
  | 'cancelled'
  /** The substitute was told in their place. */
  | 'substituted'
  | 'collapsed'
  | 'closed'
  | 'superseded'
  | 'under_review'
  | 'stopped'
  /** Nobody sat in the seat on that day; the rung went up at once. */
  | 'empty_seat';

export interface ExplainedLine {
  readonly id: string;
  readonly at: Date;
  readonly verdict: PersonVerdict;
  /** Kind of the notice, or what the rung says. */
  readonly kind: string;
  readonly rung: string | null;
  /** Null where it is about no item, or the reader may not see it. */
  readonly item: {
    readonly id: string;
    readonly number: string;
    readonly titles: Pick<Names, 'ru' | 'kk'> | null;
  } | null;
  readonly seatTitles: Names | null;
  /** Who was told in the person's place. */
  readonly instead: ExplainedPerson | null;
  readonly channel: string | null;
  readonly sentAt: Date | null;
  readonly reason: string;
}

export interface PersonExplanation {
  readonly person: ExplainedPerson;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly lines: readonly ExplainedLine[];
  readonly next: string | null;
}

export interface ExplainedPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly limit: number;
  readonly after?: string | undefined;
}

interface Line extends Omit<ExplainedLine, 'item'> {
  readonly atText: string;
  readonly itemId: string | null;
}

interface SilentFire extends TargetItem {
  readonly id: string;
  readonly at: Date;
  readonly atText: string;
  readonly outcome: string;
  readonly rungKey: string;
  readonly occurrence: number;
  readonly policyId: string;
  /** Seats of the person that they held then or came to hold later. */
  readonly seatIds: readonly string[];
}

const SILENT: Readonly<Record<string, PersonVerdict>> = {
  collapsed: 'collapsed',
  suppressed_closed: 'closed',
  suppressed_superseded: 'superseded',
  suppressed_review: 'under_review',
  suppressed_stopped: 'stopped',
  no_recipient: 'empty_seat',
};

const LONGEST_DAYS = 366;
/** Silent firings looked through for one page; whoever answers for a region is addressed by few of its many. */
const LOOKED_AT = 1_000;
const CURSOR = /^(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?\+00)~([0-9a-f-]{36})$/;

/** «Why me, why not me» for a person: everything that reached them in a period, and what did not, with the reason (U6). */
@Injectable()
export class PersonExplanationQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: LadderPolicies,
    private readonly targets: TargetBook,
  ) {}

  /**
   * The newest first. A page may be shorter than asked for while `next` leads on.
   *
   * @throws NotAllowedError about somebody else, but for those who read the log of the region; NotFoundError
   * @throws BadInputError `bad_cursor`, `period_wrong` when it ends before it begins or is longer than a year
   */
  of(actor: Actor, personId: string, period: ExplainedPeriod): Promise<PersonExplanation> {
    if (personId !== actor.personId) demand(actor, 'delivery.read');
    const { from, to, limit, after } = period;
    if (to < from || to > addDays(from, LONGEST_DAYS)) throw new BadInputError('period_wrong');
    const cursor = after === undefined ? [null, null] : cursorOf(after);
    return this.transactions.asActor(actor, async (tx) => {
      const [person] = await tx.query<ExplainedPerson[]>(
        'SELECT id, name_ru AS "nameRu", name_kk AS "nameKk" FROM person WHERE id = $1',
        [personId],
      );
      if (!person) throw new NotFoundError();
      const span = [instantAt(from, 0), endOfDay(to), ...cursor, limit + 1];
      const found = await elevated(tx, async (engine) => {
        const told = await engine.query<Line[]>(TOLD, [personId, ...span]);
        const instead = await engine.query<Line[]>(TOLD_INSTEAD, [personId, ...span]);
        const silent = await this.silent(engine, actor.regionId, personId, span);
        return { lines: [...told, ...instead, ...silent.lines], stoppedAt: silent.stoppedAt };
      });
      const sorted = found.lines.sort((one, other) => (key(one) < key(other) ? 1 : -1));
      const reached = sorted.filter((line) => found.stoppedAt === null || key(line) >= found.stoppedAt);
      const shown = reached.slice(0, limit);
      const last = shown.at(-1);
      const next = reached.length > limit && last !== undefined ? key(last) : found.stoppedAt;
      return { person, from, to, lines: await withItems(tx, shown), next };
    });
  }

  /** Firings that told nobody, as far as they would have spoken to the person on that day, or found the person's seat empty. */
  private async silent(
    engine: EntityManager,
    regionId: string,
    personId: string,
    [from, to, at, id, limit]: readonly unknown[],
  ): Promise<{ lines: Line[]; stoppedAt: string | null }> {
    const fires = await engine.query<SilentFire[]>(SILENT_FIRES, [personId, regionId, from, to, at, id, LOOKED_AT]);
    const frozen = await this.policies.frozenAt(
      engine,
      fires.map(({ policyId }) => policyId),
    );
    const named = [...frozen.values()].flatMap(({ rungs }) => seatsNamed(rungs));
    const books = new Map<LocalDate, Recipients>();
    const seatsOf = await this.targets.seatsAddressed(
      engine,
      fires.filter(({ outcome }) => outcome === 'no_recipient'),
    );
    const lines: Line[] = [];
    for (const fire of fires) {
      if (lines.length === limit) break;
      const rungs = frozen.get(fire.policyId)?.rungs ?? [];
      const rung = rungs.find((one) => one.key === fire.rungKey);
      if (rung === undefined) continue;
      const on = localDateOf(fire.at);
      const sameDay = fires.filter((one) => localDateOf(one.at) === on);
      const book = books.get(on) ?? (await this.targets.open(engine, sameDay, on, named));
      books.set(on, book);
      const first = isFirst(rung, fire, rungs);
      const meant =
        fire.outcome === 'no_recipient'
          ? seatsOf(fire, rung, first).some((seatId) => fire.seatIds.includes(seatId))
          : book(fire, rung, first).some((one) => one.personId === personId);
      if (!meant) continue;
      lines.push({
        id: fire.id,
        at: fire.at,
        atText: fire.atText,
        verdict: SILENT[fire.outcome]!,
        kind: rung.offset > 0 ? 'escalation' : 'reminder',
        rung: fire.rungKey,
        itemId: fire.itemId,
        seatTitles: null,
        instead: null,
        channel: null,
        sentAt: null,
        reason: '',
      });
    }
    const last = fires.at(-1);
    return { lines, stoppedAt: fires.length === LOOKED_AT && lines.length < Number(limit) && last ? key(last) : null };
  }
}

/** The first escalation also speaks to the heads of the co-executors. */
const isFirst = (rung: Rung, { occurrence }: SilentFire, rungs: readonly Rung[]): boolean =>
  occurrence === 0 &&
  rungWeight(rung) === Math.min(...rungs.filter(({ offset }) => offset > 0).map((one) => rungWeight(one)));

const key = ({ atText, id }: { readonly atText: string; readonly id: string }): string => `${atText}~${id}`;

function cursorOf(text: string): [string, string] {
  const found = CURSOR.exec(text);
  if (!found) throw new BadInputError('bad_cursor');
  return [found[1]!, found[2]!];
}

/** Numbers and titles as far as the reader may see the items: row security answers; a restricted one has no title. */
async function withItems(tx: EntityManager, lines: readonly Line[]): Promise<ExplainedLine[]> {
  const rows = await tx.query<{ id: string; number: string; titleRu: string; titleKk: string; restricted: boolean }[]>(
    'SELECT id, number, title_ru AS "titleRu", title_kk AS "titleKk", restricted FROM action_item WHERE id = ANY($1)',
    [[...new Set(lines.flatMap(({ itemId }) => itemId ?? []))]],
  );
  const items = new Map(
    rows.map(({ id, number, titleRu, titleKk, restricted }) => [
      id,
      { id, number, titles: restricted ? null : { ru: titleRu, kk: titleKk } },
    ]),
  );
  return lines.map(({ atText: _, itemId, ...line }) => ({
    ...line,
    item: itemId === null ? null : (items.get(itemId) ?? null),
  }));
}

const SEAT_TITLES = `CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('ru', s.title_ru, 'kk', s.title_kk, 'en', s.title_en) END AS "seatTitles"`;
const AFTER = `($4::timestamptz IS NULL OR (n.created_at, n.id) < ($4::timestamptz, $5::uuid))`;

/** What the person was told. Secrets of the account and their letters are nobody's to read here. */
const TOLD = `
  SELECT n.id, n.created_at AS at, n.created_at::text AS "atText", n.kind, n.params ->> 'rung' AS rung, n.item_id AS "itemId",
         ${SEAT_TITLES}, NULL AS instead, CASE WHEN o.state IN ('sent', 'unknown', 'failed') THEN o.channel END AS channel,
         o.sent_at AS "sentAt",
         CASE WHEN n.state = 'cancelled' THEN coalesce(n.cancel_reason, '') ELSE coalesce(o.last_error, '') END AS reason,
         CASE WHEN n.state = 'cancelled' THEN 'cancelled'
              WHEN o.state = 'failed' THEN 'channel_failed'
              WHEN o.state = 'unknown' THEN 'unknown'
              WHEN n.state = 'sent' THEN 'sent'
              WHEN n.bulk_id IS NOT NULL THEN 'in_summary'
              WHEN n.state = 'inbox_only' THEN 'inbox_only'
              WHEN o.attempts > 0 THEN 'retrying'
              WHEN o.template = 'digest' AND EXISTS (SELECT FROM outbox earlier WHERE earlier.state = 'sent'
                AND earlier.dedupe_key = 'digest-' || n.person_id || '-' || (n.created_at AT TIME ZONE interval '5 hours')::date) THEN 'capped'
              ELSE 'held' END AS verdict
    FROM notice n LEFT JOIN seat s ON s.id = n.seat_id LEFT JOIN outbox o ON o.id = n.letter_id
   WHERE n.person_id = $1 AND n.kind NOT IN ('invitation', 'password_reset')
     AND n.created_at >= $2 AND n.created_at < $3 AND ${AFTER}
   ORDER BY n.created_at DESC, n.id DESC LIMIT $6`;

/** What somebody else was told in a seat that the person held that day; each seat by its index, the newest lines only. */
const TOLD_INSTEAD = `
  SELECT n.id, n.at, n."atText", n.kind, n.rung, n."itemId", ${SEAT_TITLES}, jsonb_build_object('id', p.id, 'nameRu', p.name_ru, 'nameKk', p.name_kk) AS instead,
         NULL AS channel, NULL AS "sentAt", '' AS reason, 'substituted' AS verdict
    FROM (SELECT seat_id, from_on, to_on FROM seat_holder WHERE person_id = $1) AS held
    CROSS JOIN LATERAL (
      SELECT n.id, n.created_at AS at, n.created_at::text AS "atText", n.kind, n.params ->> 'rung' AS rung,
             n.item_id AS "itemId", n.seat_id, n.person_id
        FROM notice n
       WHERE n.seat_id = held.seat_id AND n.person_id <> $1 AND n.created_at >= $2 AND n.created_at < $3 AND ${AFTER}
         AND n.created_at >= held.from_on::timestamp AT TIME ZONE interval '5 hours'
         AND (held.to_on IS NULL OR n.created_at < (held.to_on + 1)::timestamp AT TIME ZONE interval '5 hours')
       ORDER BY n.created_at DESC, n.id DESC LIMIT $6
    ) AS n
    JOIN seat s ON s.id = n.seat_id JOIN person p ON p.id = n.person_id
   ORDER BY n.at DESC, n.id DESC LIMIT $6`;

/** Firings in silence about items that a seat of the person has to do with; the rung itself then says whether it meant them. */
const SILENT_FIRES = `
  WITH mine AS (
    SELECT s.id, s.kind, s.body_id, held.to_on FROM seat s
      JOIN (SELECT seat_id, to_on FROM seat_holder WHERE person_id = $1
            UNION SELECT seat_id, to_on FROM substitution WHERE person_id = $1 AND revoked_at IS NULL) AS held ON held.seat_id = s.id
  )
  SELECT f.id, f.fired_at AS at, f.fired_at::text AS "atText", f.outcome, f.rung_key AS "rungKey", f.occurrence, r.policy_id AS "policyId",
         i.id AS "itemId", i.region_id AS "regionId", i.lead_body_id AS "leadBodyId", i.body_ids AS "bodyIds",
         i.directive_id AS "directiveId", i.curator_seat_id AS "curatorSeatId",
         ARRAY(SELECT id FROM mine WHERE to_on IS NULL OR to_on >= (f.fired_at AT TIME ZONE interval '5 hours')::date) AS "seatIds"
    FROM rung_fire f JOIN action_item i ON i.id = f.item_id JOIN ladder_run r ON r.id = f.run_id
   WHERE f.region_id = $2 AND f.outcome <> 'sent' AND f.fired_at >= $3 AND f.fired_at < $4
     AND ($5::timestamptz IS NULL OR (f.fired_at, f.id) < ($5::timestamptz, $6::uuid))
     AND (i.body_ids && ARRAY(SELECT body_id FROM mine WHERE body_id IS NOT NULL)
       OR EXISTS (SELECT FROM mine WHERE kind NOT IN ('head', 'executor', 'deputy', 'auditor', 'administrator')))
   ORDER BY f.fired_at DESC, f.id DESC LIMIT $7`;
