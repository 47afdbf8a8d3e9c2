import { normaliseBodyName, type LocalDate } from '@zholdau/domain';
import {
  BodyAliasEntity,
  BodyEntity,
  BodyGroupEntity,
  DistrictEntity,
  PersonEntity,
  RegionEntity,
  SeatChargeEntity,
  SeatEntity,
  SeatHolderEntity,
} from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { bodies, groupExecutors } from './data/bodies.js';
import { districts, region } from './data/districts.js';
import { people } from './data/people.js';
import { seats } from './data/seats.js';
import type { BodyData } from './data/types.js';

/** The ids of what was seeded, by the keys of the written data. */
export interface SeededDirectory {
  readonly regionId: string;
  readonly bodies: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  readonly seats: ReadonlyMap<string, string>;
}

const BODY_KIND = { chamber: 'association' } as const;
const GROUP_RULE = { 'districts+cities': 'districts_and_cities' } as const;
const SEATS_OF_BODIES: readonly string[] = ['head', 'executor', 'staff'];

const normalise = (alias: string): string => normaliseBodyName(alias, { ru: region.nameRu, kk: region.nameKk });

/** All people of the demo took their seats before the plan was approved. */
const SEATED_FROM = '2026-01-05' as LocalDate;

/** Writes the region with its districts, bodies, people and seats. Runs as the engine. */
export async function seedDirectory(tx: EntityManager): Promise<SeededDirectory> {
  const regionRow = await tx.save(RegionEntity, namesOf(region, { kato: region.kato }));
  const regionId = regionRow.id;
  const districtIds = await saveAll(
    tx,
    DistrictEntity,
    districts,
    ({ kato }) => kato,
    (district) => namesOf(district, { regionId, kato: district.kato, kind: district.kind }),
  );
  const bodyIds = await saveAll(
    tx,
    BodyEntity,
    bodies,
    ({ key }) => key,
    (body: BodyData) =>
      namesOf(body, {
        regionId,
        districtId: body.districtKato ? districtIds.get(body.districtKato)! : null,
        kind: body.kind === 'chamber' ? BODY_KIND.chamber : body.kind,
        shortRu: body.shortRu,
        shortKk: body.shortKk,
        subordinate: body.subordinate,
      }),
  );
  const groupIds = await saveAll(
    tx,
    BodyGroupEntity,
    groupExecutors,
    ({ key }) => key,
    (group) => ({
      regionId,
      key: group.key,
      nameRu: group.aliases[0]!,
      nameKk: group.aliases.find((alias) => /[әғқңөұүһі]/.test(alias)) ?? group.aliases[0]!,
      rule: group.members === 'districts+cities' ? GROUP_RULE[group.members] : group.members,
    }),
  );
  await seedAliases(tx, regionId, bodyIds, groupIds);
  const personIds = await saveAll(
    tx,
    PersonEntity,
    people,
    ({ key }) => key,
    (person) => ({
      regionId,
      email: person.email,
      nameRu: person.nameRu,
      nameKk: person.nameKk,
      locale: person.locale,
    }),
  );
  const seatIds = await saveAll(
    tx,
    SeatEntity,
    seats,
    ({ key }) => key,
    (seat) => ({
      regionId,
      kind: seat.kind,
      bodyId: SEATS_OF_BODIES.includes(seat.kind) ? bodyIds.get(seat.bodyKey!)! : null,
      districtId: seat.districtKato ? districtIds.get(seat.districtKato)! : null,
      titleRu: seat.titleRu,
      titleKk: seat.titleKk,
      titleEn: seat.titleEn,
    }),
  );
  await tx.insert(
    SeatHolderEntity,
    seats
      .filter((seat) => seat.personKey !== null)
      .map((seat) => ({
        regionId,
        seatId: seatIds.get(seat.key)!,
        personId: personIds.get(seat.personKey!)!,
        fromOn: SEATED_FROM,
      })),
  );
  await tx.insert(
    SeatChargeEntity,
    seats.flatMap((seat) =>
      (seat.inCharge ?? []).map((key) => ({ regionId, seatId: seatIds.get(seat.key)!, bodyId: bodyIds.get(key)! })),
    ),
  );
  return { regionId, bodies: bodyIds, people: personIds, seats: seatIds };
}

function namesOf<T extends object>(named: { nameRu: string; nameKk: string; nameEn: string }, rest: T) {
  return { nameRu: named.nameRu, nameKk: named.nameKk, nameEn: named.nameEn, ...rest };
}

async function saveAll<Data, Row extends { id: string }>(
  tx: EntityManager,
  entity: new () => Row,
  data: readonly Data[],
  keyOf: (one: Data) => string,
  rowOf: (one: Data) => object,
): Promise<Map<string, string>> {
  const { identifiers } = await tx.insert(entity, data.map(rowOf) as never);
  return new Map(data.map((one, index) => [keyOf(one), (identifiers[index] as { id: string }).id]));
}

/** Full names, short names and the written variants, each spelling once; the first body that claims a spelling has it. */
async function seedAliases(
  tx: EntityManager,
  regionId: string,
  bodyIds: ReadonlyMap<string, string>,
  groupIds: ReadonlyMap<string, string>,
): Promise<void> {
  const seen = new Set<string>();
  const fresh = (alias: string): boolean => {
    const normalised = normalise(alias);
    if (normalised === '' || seen.has(normalised)) return false;
    seen.add(normalised);
    return true;
  };
  const ofGroups = groupExecutors.flatMap((group) =>
    group.aliases.filter(fresh).map((alias) => ({ groupId: groupIds.get(group.key)!, bodyId: null, alias })),
  );
  const ofBodies = bodies.flatMap((body: BodyData) =>
    [body.nameRu, body.nameKk, body.nameEn, body.shortRu, body.shortKk, ...body.aliases]
      .filter(fresh)
      .map((alias) => ({ groupId: null, bodyId: bodyIds.get(body.key)!, alias })),
  );
  await tx.insert(
    BodyAliasEntity,
    [...ofGroups, ...ofBodies].map((row) => ({ ...row, regionId, normalised: normalise(row.alias) })),
  );
}
