import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  BadInputError,
  demand,
  NotFoundError,
  RuleViolationError,
  StaleError,
  type Actor,
  type LocalDate,
  type Names,
  type Texts,
} from '@zholdau/domain';
import { BodyEntity, Transactions, type BodyKind } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { defined } from '../defined.js';
import { BodiesQuery, type BodyCard } from './bodies.query.js';

/** What an office may say about a body. */
export interface BodyDetails {
  readonly names: Names;
  readonly shorts: Texts;
  readonly kind: BodyKind;
  readonly districtId: string | null;
  /** False where the akim cannot order it: it takes part by agreement. */
  readonly subordinate: boolean;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

const OF_DISTRICT: readonly BodyKind[] = ['district_akimat', 'city_akimat', 'rural_akimat'];

/** Keeps the list of bodies. A body is never deleted: it ends, and old items still name it. */
@Injectable()
export class BodiesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
    private readonly bodies: BodiesQuery,
  ) {}

  /**
   * @throws NotAllowedError
   * @throws RuleViolationError `body_exists` when the region has a body of this name
   * @throws BadInputError as {@link checkBody}
   */
  create(actor: Actor, details: BodyDetails): Promise<BodyCard> {
    demand(actor, 'directory.manage');
    return this.transactions.asActor(actor, async (tx) => {
      await checkBody(tx, details, null);
      const { identifiers } = await tx.insert(BodyEntity, { ...columnsOf(details), regionId: actor.regionId });
      const id = (identifiers[0] as { id: string }).id;
      await this.journal.record(tx, actor, {
        action: 'body.created',
        subjectType: 'body',
        subjectId: id,
        after: details,
      });
      return this.bodies.cardIn(tx, id);
    });
  }

  /** @throws NotFoundError, StaleError, and as {@link create} */
  change(actor: Actor, id: string, version: number, change: Partial<BodyDetails>): Promise<BodyCard> {
    demand(actor, 'directory.manage');
    return this.transactions.asActor(actor, async (tx) => {
      const before = await tx.findOne(BodyEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!before) throw new NotFoundError();
      if (before.version !== version) throw new StaleError();
      const details = { ...detailsOf(before), ...defined(change) };
      await checkBody(tx, details, id);
      await tx.update(BodyEntity, { id }, { ...columnsOf(details), version: version + 1 });
      await this.journal.record(tx, actor, {
        action: 'body.changed',
        subjectType: 'body',
        subjectId: id,
        before: detailsOf(before),
        after: details,
      });
      return this.bodies.cardIn(tx, id);
    });
  }
}

/**
 * @throws BadInputError `body_validity_reversed`, `body_district_missing`, `body_district_unwanted`, `unknown_district`
 * @throws RuleViolationError `body_exists`
 */
async function checkBody(tx: EntityManager, details: BodyDetails, ownId: string | null): Promise<void> {
  const { validFrom, validTo, districtId, kind, names } = details;
  if (validFrom && validTo && validTo < validFrom) throw new BadInputError('body_validity_reversed');
  const ofDistrict = OF_DISTRICT.includes(kind);
  if (ofDistrict && districtId === null) throw new BadInputError('body_district_missing');
  if (!ofDistrict && districtId !== null) throw new BadInputError('body_district_unwanted');
  if (districtId !== null) {
    const [district] = await tx.query<unknown[]>('SELECT 1 FROM district WHERE id = $1', [districtId]);
    if (!district) throw new BadInputError('unknown_district');
  }
  const [double] = await tx.query<unknown[]>('SELECT 1 FROM body WHERE name_ru = $1 AND id IS DISTINCT FROM $2', [
    names.ru,
    ownId,
  ]);
  if (double) throw new RuleViolationError('body_exists', { name: names.ru });
}

function columnsOf({ names, shorts, ...rest }: BodyDetails) {
  return {
    ...rest,
    nameRu: names.ru,
    nameKk: names.kk,
    nameEn: names.en,
    shortRu: shorts.ru || names.ru,
    shortKk: shorts.kk || names.kk,
  };
}

function detailsOf(body: BodyEntity): BodyDetails {
  return {
    names: { ru: body.nameRu, kk: body.nameKk, en: body.nameEn },
    shorts: { ru: body.shortRu, kk: body.shortKk },
    kind: body.kind,
    districtId: body.districtId,
    subordinate: body.subordinate,
    validFrom: body.validFrom,
    validTo: body.validTo,
  };
}
