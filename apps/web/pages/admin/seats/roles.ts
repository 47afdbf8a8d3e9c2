import type { Role } from '../../../api/types.js';

export const ROLES: readonly Role[] = [
  'coordinator',
  'head',
  'executor',
  'staff',
  'curator',
  'chief_of_staff',
  'akim',
  'deputy',
  'auditor',
  'administrator',
];

/** Seats that stand inside a body. */
export const IN_A_BODY: readonly Role[] = ['head', 'executor', 'staff'];
