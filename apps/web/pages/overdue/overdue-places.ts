import type { Ageing } from '../../api/types.js';
import type { TextKey } from '../../i18n/texts.js';

/** Where on the page the list stands that a number of the matrix opens. */
export const LIST_ID = 'overdue-list';

/** The name of each ageing. */
export const AGEING_TEXTS: Record<Ageing, TextKey> = {
  '1-5': 'overdue.age_1_5',
  '6-15': 'overdue.age_6_15',
  '16-30': 'overdue.age_16_30',
  '31-90': 'overdue.age_31_90',
  '90+': 'overdue.age_90',
};
