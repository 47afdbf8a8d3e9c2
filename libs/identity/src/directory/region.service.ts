import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { demand, type Actor, type Names } from '@zholdau/domain';
import { RegionEntity, Transactions } from '@zholdau/persistence';
import type { RegionPicture } from './refs.js';

/** The region of the actor: an oblast or a city of republican significance. */
@Injectable()
export class RegionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
  ) {}

  own(actor: Actor): Promise<RegionPicture> {
    demand(actor, 'directory.read');
    return this.transactions.asActor(actor, async (tx) =>
      pictureOf(await tx.findOneByOrFail(RegionEntity, { id: actor.regionId })),
    );
  }

  rename(actor: Actor, names: Names): Promise<RegionPicture> {
    demand(actor, 'region.manage');
    return this.transactions.asActor(actor, async (tx) => {
      const row = await tx.findOneByOrFail(RegionEntity, { id: actor.regionId });
      const before = pictureOf(row);
      await tx.update(RegionEntity, { id: row.id }, { nameRu: names.ru, nameKk: names.kk, nameEn: names.en });
      await this.journal.record(tx, actor, {
        action: 'region.renamed',
        subjectType: 'region',
        subjectId: row.id,
        before: before.names,
        after: names,
      });
      return { ...before, names };
    });
  }
}

function pictureOf({ id, kato, nameRu, nameKk, nameEn }: RegionEntity): RegionPicture {
  return { id, kato, names: { ru: nameRu, kk: nameKk, en: nameEn } };
}
