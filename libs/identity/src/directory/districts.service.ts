import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { demand, NotFoundError, RuleViolationError, type Actor, type Names } from '@zholdau/domain';
import { DistrictEntity, Transactions } from '@zholdau/persistence';
import { defined } from '../defined.js';
import type { DistrictPicture } from './refs.js';

export interface DistrictDetails {
  /** Nine digits of the classifier of territories (KATO). */
  readonly kato: string;
  readonly kind: 'district' | 'city';
  readonly names: Names;
}

/** Districts and cities of the region. */
@Injectable()
export class DistrictsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
  ) {}

  list(actor: Actor): Promise<DistrictPicture[]> {
    return this.transactions.asActor(actor, async (tx) => {
      const rows = await tx.find(DistrictEntity, { order: { kind: 'DESC', nameRu: 'ASC' } });
      return rows.map(pictureOf);
    });
  }

  /** @throws RuleViolationError `kato_taken` */
  create(actor: Actor, details: DistrictDetails): Promise<DistrictPicture> {
    demand(actor, 'directory.manage');
    return this.transactions.asActor(actor, async (tx) => {
      const { kato, kind, names } = details;
      const rows = await tx.query<{ id: string }[]>(
        `INSERT INTO district (region_id, kato, kind, name_ru, name_kk, name_en) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (kato) DO NOTHING RETURNING id`,
        [actor.regionId, kato, kind, names.ru, names.kk, names.en],
      );
      if (!rows[0]) throw new RuleViolationError('kato_taken', { kato });
      const subject = { subjectType: 'district', subjectId: rows[0].id };
      await this.journal.record(tx, actor, { action: 'district.created', ...subject, after: details });
      return { id: rows[0].id, ...details };
    });
  }

  /** @throws NotFoundError; RuleViolationError `kato_taken` */
  change(actor: Actor, id: string, change: Partial<DistrictDetails>): Promise<DistrictPicture> {
    demand(actor, 'directory.manage');
    return this.transactions.asActor(actor, async (tx) => {
      const row = await tx.findOne(DistrictEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw new NotFoundError();
      const { id: _, ...before } = pictureOf(row);
      const after: DistrictDetails = { ...before, ...defined(change) };
      const doubles = await tx.query<unknown[]>('SELECT 1 FROM district WHERE kato = $1 AND id <> $2', [
        after.kato,
        id,
      ]);
      if (doubles.length > 0) throw new RuleViolationError('kato_taken', { kato: after.kato });
      await tx.update(DistrictEntity, { id }, columnsOf(after));
      await this.journal.record(tx, actor, {
        action: 'district.changed',
        subjectType: 'district',
        subjectId: id,
        before,
        after,
      });
      return { id, ...after };
    });
  }
}

function pictureOf({ id, kato, kind, nameRu, nameKk, nameEn }: DistrictEntity): DistrictPicture {
  return { id, kato, kind, names: { ru: nameRu, kk: nameKk, en: nameEn } };
}

function columnsOf({ kato, kind, names }: DistrictDetails) {
  return { kato, kind, nameRu: names.ru, nameKk: names.kk, nameEn: names.en };
}
