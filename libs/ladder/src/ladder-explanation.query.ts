import { Injectable } from '@nestjs/common';
import {
  demand,
  NotFoundError,
  rungWeight,
  type Actor,
  type LocalDate,
  type Names,
  type Rung,
  type RungCount,
} from '@zholdau/domain';
import { Clock, elevated, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { LadderQuery, type ShownLadder, type ShownRung, type ToldOfRung } from './ladder.query.js';
import { TargetBook, type Recipient, type TargetItem } from './target-book.js';

/** Why a rung reached a person, or did not. */
export type RungVerdict =
  | 'told'
  | 'will_be_told'
  /** The rung speaks to other seats. */
  | 'not_addressed'
  /** Somebody stands in for them. */
  | 'substituted'
  /** A higher rung spoke to them at that time. */
  | 'higher_rung'
  /** They were not in an addressed seat at that time. */
  | 'not_in_seat_then'
  | 'collapsed'
  | 'closed'
  | 'superseded'
  | 'under_review'
  | 'stopped'
  | 'empty_seat'
  /** It waits while the clock stands. */
  | 'waits';

export interface ExplainedPerson {
  readonly id: string;
  readonly nameRu: string;
  readonly nameKk: string;
}

export interface ExplainedRung extends Pick<
  ShownRung,
  'key' | 'kind' | 'offset' | 'unit' | 'occurrence' | 'at' | 'outcome' | 'targets'
> {
  readonly checkpointId: string;
  readonly period: string;
  readonly verdict: RungVerdict;
  /** Who is told in the person's place. */
  readonly instead: ExplainedPerson | null;
  readonly seatTitles: Names | null;
  readonly letter: ToldOfRung['letter'] | null;
  readonly sentAt: Date | null;
  readonly count: RungCount;
}

export interface Explanation {
  readonly person: ExplainedPerson;
  readonly rungs: readonly ExplainedRung[];
}

const SILENT: Readonly<Partial<Record<ShownRung['outcome'], RungVerdict>>> = {
  collapsed: 'collapsed',
  suppressed_closed: 'closed',
  suppressed_superseded: 'superseded',
  suppressed_review: 'under_review',
  suppressed_stopped: 'stopped',
  no_recipient: 'empty_seat',
};

/** "Why me, why not me" (U6): for an item and a person every rung with what became of it for that person. */
@Injectable()
export class LadderExplanation {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly ladders: LadderQuery,
    private readonly targets: TargetBook,
  ) {}

  /**
   * @throws NotFoundError `item_not_found`, or when the person is unknown
   * @throws NotAllowedError when somebody else is asked about by a role that does not answer for the region
   */
  ofItem(actor: Actor, itemId: string, personId: string): Promise<Explanation> {
    return this.transactions.asActor(actor, async (tx) => {
      const item = await itemOf(tx, itemId);
      if (personId !== actor.personId) demand(actor, 'ladder.explain');
      const person = await personOf(tx, personId);
      const ladders = await this.ladders.ofItem(tx, itemId);
      const today = await this.clock.today(tx);
      return elevated(tx, async (engine) => {
        const held = await heldSeats(engine, personId, today);
        const named = ladders.flatMap(({ rungs }) => rungs.flatMap(({ seatIds }) => [...seatIds]));
        const recipients = await this.targets.open(engine, [item], today, named);
        const names = new Map<string, ExplainedPerson>();
        const rungs = ladders.flatMap((ladder) => {
          const first = Math.min(...ladder.rungs.filter(({ offset }) => offset > 0).map(rungWeight));
          return ladder.rungs.map((rung) => {
            const isFirst = rungWeight(rung) === first && rung.occurrence === 0;
            return { ladder, rung, reached: recipients(item, asRung(rung), isFirst) };
          });
        });
        for (const { reached } of rungs) {
          for (const { personId: id } of reached) if (!names.has(id)) names.set(id, await personOf(engine, id));
        }
        return {
          person,
          rungs: rungs.map(({ ladder, rung, reached }) => explained(ladder, rung, reached, { personId, held, names })),
        };
      });
    });
  }
}

interface Asked {
  readonly personId: string;
  /** Seats the person holds today. */
  readonly held: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, ExplainedPerson>;
}

function explained(
  ladder: ShownLadder,
  rung: ShownRung,
  reached: readonly Recipient[],
  { personId, held, names }: Asked,
): ExplainedRung {
  const told = rung.told.find(({ person }) => person.id === personId);
  const substitute = reached.find(({ seatId, personId: id }) => held.has(seatId) && id !== personId);
  const verdict = told ? 'told' : verdictOf(ladder, rung, reached, { personId, substituted: substitute !== undefined });
  return {
    checkpointId: ladder.checkpointId,
    period: ladder.period,
    key: rung.key,
    kind: rung.kind,
    offset: rung.offset,
    unit: rung.unit,
    occurrence: rung.occurrence,
    at: rung.at,
    outcome: rung.outcome,
    targets: rung.targets,
    verdict,
    instead: verdict === 'substituted' ? (names.get(substitute!.personId) ?? null) : null,
    seatTitles: told?.seatTitles ?? null,
    letter: told?.letter ?? null,
    sentAt: told?.sentAt ?? null,
    count: rung.count,
  };
}

function verdictOf(
  ladder: ShownLadder,
  rung: ShownRung,
  reached: readonly Recipient[],
  { personId, substituted }: { personId: string; substituted: boolean },
): RungVerdict {
  const silent = SILENT[rung.outcome];
  const addressed = reached.some(({ personId: id }) => id === personId);
  if (silent !== undefined) return addressed || substituted || silent === 'empty_seat' ? silent : 'not_addressed';
  if (substituted && !addressed) return 'substituted';
  if (!addressed) return 'not_addressed';
  if (rung.outcome === 'to_come') return ladder.state === 'held' ? 'waits' : 'will_be_told';
  const higher = ladder.rungs.some(
    (other) =>
      other.firedAt?.getTime() === rung.firedAt?.getTime() &&
      rungWeight(other) > rungWeight(rung) &&
      other.told.some(({ person }) => person.id === personId),
  );
  return higher ? 'higher_rung' : 'not_in_seat_then';
}

const asRung = ({ key, offset, unit, targets, seatIds }: ShownRung): Rung => ({ key, offset, unit, targets, seatIds });

async function itemOf(tx: EntityManager, itemId: string): Promise<TargetItem> {
  const [item] = await tx.query<TargetItem[]>(
    `SELECT id AS "itemId", region_id AS "regionId", lead_body_id AS "leadBodyId", body_ids AS "bodyIds",
            directive_id AS "directiveId", curator_seat_id AS "curatorSeatId" FROM action_item WHERE id = $1`,
    [itemId],
  );
  if (!item) throw new NotFoundError('item_not_found');
  return item;
}

async function personOf(tx: EntityManager, id: string): Promise<ExplainedPerson> {
  const [person] = await tx.query<ExplainedPerson[]>(
    `SELECT id, name_ru AS "nameRu", name_kk AS "nameKk" FROM person WHERE id = $1`,
    [id],
  );
  if (!person) throw new NotFoundError();
  return person;
}

async function heldSeats(engine: EntityManager, personId: string, today: LocalDate): Promise<ReadonlySet<string>> {
  const rows = await engine.query<{ seatId: string }[]>(
    `SELECT seat_id AS "seatId" FROM seat_holder
     WHERE person_id = $1 AND from_on <= $2 AND (to_on IS NULL OR to_on >= $2)`,
    [personId, today],
  );
  return new Set(rows.map(({ seatId }) => seatId));
}
