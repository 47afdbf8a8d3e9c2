import { BadInputError, type BulkWish } from '@zholdau/domain';
import type { BulkChangeDto } from './bulk-changes.dto.js';

/**
 * The one part of the body that its kind names.
 *
 * @throws BadInputError `bulk_change_missing` when it is not there, or says nothing
 */
export function toBulkWish({ kind, assign, move, edit }: BulkChangeDto): BulkWish {
  switch (kind) {
    case 'assign':
      if (assign && (assign.leadBodyId ?? assign.coBodyIds)) return { kind, ...assign };
      break;
    case 'move':
      if (move) return { kind, ...move };
      break;
    case 'edit':
      if (edit && (edit.level ?? edit.curatorSeatId) !== undefined) return { kind, ...edit };
      break;
    case 'remind':
      return { kind };
  }
  throw new BadInputError('bulk_change_missing');
}
