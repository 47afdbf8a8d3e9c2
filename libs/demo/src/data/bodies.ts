import { akimats, type AkimatKey } from './akimats.js';
import { departments } from './departments.js';
import { partners } from './partners.js';
import type { BodyData, GroupExecutorData } from './types.js';

export type BodyKey = (typeof departments)[number]['key'] | AkimatKey | (typeof partners)[number]['key'];

/** Every body a plan of the region may name. */
export const bodies: readonly (BodyData & { readonly key: BodyKey })[] = [...departments, ...akimats, ...partners];

/** Phrases that stand for many bodies; the importer unfolds them into their members. */
export const groupExecutors = [
  {
    key: 'districts',
    aliases: [
      'акимы районов',
      'акимам районов',
      'акиматы районов',
      'районные акиматы',
      'аудан әкімдері',
      'аудандар әкімдері',
      'аудандардың әкімдері',
      'аудан әкімдіктері',
      'аудандар әкімдіктері',
    ],
    members: 'districts',
  },
  {
    key: 'cities',
    aliases: [
      'акимы городов',
      'акимам городов',
      'акиматы городов',
      'қала әкімдері',
      'қалалар әкімдері',
      'қалалардың әкімдері',
      'қалалар әкімдіктері',
    ],
    members: 'cities',
  },
  {
    key: 'districts-and-cities',
    aliases: [
      'акимы районов и городов',
      'акимам районов и городов',
      'акимы городов и районов',
      'акиматы районов и городов',
      'акиматы городов и районов',
      'акимы районов, городов',
      'аудандар мен қалалар әкімдері',
      'аудандар мен қалалардың әкімдері',
      'аудандар мен қалалар әкімдіктері',
      'аудан және қала әкімдері',
      'қалалар мен аудандар әкімдері',
      'өңір әкімдіктері',
      'жергілікті атқарушы органдар',
      'местные исполнительные органы',
    ],
    members: 'districts+cities',
  },
  {
    key: 'departments',
    aliases: [
      'управления области',
      'областные управления',
      'руководители управлений',
      'все управления',
      'облыстық басқармалар',
      'басқармалар басшылары',
      'барлық басқармалар',
    ],
    members: 'departments',
  },
] as const satisfies readonly GroupExecutorData[];
