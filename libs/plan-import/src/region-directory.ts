import {
  BodyDirectory,
  type DirectoryBody,
  type DirectoryGroup,
  type LocalDate,
  type RegionNames,
} from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** The bodies and groups of a region with every name they are known by, as they stood on a day. */
export async function loadDirectory(tx: EntityManager, regionId: string, on: LocalDate): Promise<BodyDirectory> {
  const [region] = await tx.query<RegionNames[]>('SELECT name_ru AS ru, name_kk AS kk FROM region WHERE id = $1', [
    regionId,
  ]);
  const bodies = await tx.query<DirectoryBody[]>(
    `SELECT b.id, b.kind, json_build_object('ru', b.name_ru, 'kk', b.name_kk) AS names,
       json_build_object('ru', b.short_ru, 'kk', b.short_kk) AS shorts, b.subordinate, b.valid_from AS "validFrom",
       b.valid_to AS "validTo",
       coalesce((SELECT json_agg(a.alias ORDER BY a.alias) FROM body_alias a WHERE a.body_id = b.id), '[]') AS aliases
     FROM body b WHERE b.region_id = $1 ORDER BY b.name_ru`,
    [regionId],
  );
  const groups = await tx.query<DirectoryGroup[]>(
    `SELECT g.rule, array_prepend(g.name_ru, array_prepend(g.name_kk,
         coalesce((SELECT array_agg(a.alias) FROM body_alias a WHERE a.group_id = g.id), '{}'))) AS aliases
     FROM body_group g WHERE g.region_id = $1`,
    [regionId],
  );
  return new BodyDirectory(bodies, groups, region ?? { ru: '', kk: '' }, on);
}
