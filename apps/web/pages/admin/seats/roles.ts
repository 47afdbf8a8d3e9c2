import type { Role } from '../../../api/types.js';

/** Seats that stand inside a body. */
export const IN_A_BODY: readonly Role[] = ['head', 'executor', 'staff'];
