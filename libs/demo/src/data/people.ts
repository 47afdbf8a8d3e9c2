import { akimatStaff } from './people-akimat-staff.js';
import { akims, departmentHeads } from './people-heads.js';
import { leaders } from './people-leaders.js';
import { departmentStaff } from './people-staff.js';
import type { PersonData } from './types.js';

/** Every invented person of the demo region. */
export const people: readonly PersonData[] = [
  ...leaders,
  ...departmentHeads,
  ...akims,
  ...departmentStaff,
  ...akimatStaff,
];
