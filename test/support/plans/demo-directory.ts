import { bodies, groupExecutors } from '../../../libs/demo/src/data/bodies.js';
import { region } from '../../../libs/demo/src/data/districts.js';
import type { BodyData } from '../../../libs/demo/src/data/types.js';
import { BodyDirectory, localDate, type DirectoryBody } from '@zholdau/domain';

const RULES = { 'districts+cities': 'districts_and_cities' } as const;

/** The directory of the demo region without a database; ids are the keys of the written data. */
export function demoDirectory(on = '2026-09-15', more: readonly DirectoryBody[] = []): BodyDirectory {
  const listed = bodies.map((body: BodyData) => ({
    id: body.key,
    kind: body.kind,
    names: { ru: body.nameRu, kk: body.nameKk },
    shorts: { ru: body.shortRu, kk: body.shortKk },
    aliases: body.aliases,
    subordinate: body.subordinate,
    validFrom: null,
    validTo: null,
  }));
  const groups = groupExecutors.map(({ aliases, members }) => ({
    aliases,
    rule: members === 'districts+cities' ? RULES[members] : members,
  }));
  return new BodyDirectory([...listed, ...more], groups, { ru: region.nameRu, kk: region.nameKk }, localDate(on));
}
