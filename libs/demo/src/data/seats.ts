import { akimats } from './akimats.js';
import { departments } from './departments.js';
import { districts } from './districts.js';
import { departmentSeats } from './seats-departments.js';
import { leadingSeats } from './seats-leading.js';
import type { SeatData } from './types.js';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const headSeats: readonly SeatData[] = departments
  .filter(({ kind }) => kind === 'department')
  .map((body) => ({
    key: `head-${body.key}`,
    kind: 'head',
    titleRu: `Руководитель ${lowerFirst(body.nameRu).replace(/^управление/, 'управления')}`,
    titleKk: `${body.nameKk}ның басшысы`,
    titleEn: `Head of the ${body.nameEn}`,
    personKey: body.key,
    bodyKey: body.key,
  }));

const akimSeats: readonly SeatData[] = districts.flatMap((district): SeatData[] => {
  const bodyKey = `akimat-${district.key}`;
  const body = akimats.find(({ key }) => key === bodyKey);
  return [
    {
      key: `head-${bodyKey}`,
      kind: 'head',
      titleRu: body?.nameRu.replace(/^Акимат/, 'Аким') ?? '',
      titleKk: body?.nameKk.replace(/әкімдігі$/, 'әкімі') ?? '',
      titleEn: `Akim of ${district.nameEn}`,
      personKey: district.key,
      bodyKey,
    },
    {
      key: `executor-${bodyKey}`,
      kind: 'executor',
      titleRu: 'Руководитель отдела контроля аппарата акима',
      titleKk: 'Әкім аппараты бақылау бөлімінің басшысы',
      titleEn: 'Head of the control division',
      personKey: `${district.key}.executor`,
      bodyKey,
    },
  ];
});

/** Every post of the demo region with the person who holds it. */
export const seats: readonly SeatData[] = [...leadingSeats, ...headSeats, ...departmentSeats, ...akimSeats];
