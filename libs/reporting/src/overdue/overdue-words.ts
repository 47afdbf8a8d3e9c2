import type { Ageing, Names } from '@zholdau/domain';
import { message } from '@zholdau/platform';

/** A sentence of the dictionaries in the three languages. */
export function namesOf(code: string): Names {
  return { ru: message(code, {}, 'ru'), kk: message(code, {}, 'kk'), en: message(code, {}, 'en') };
}

/** The code of the words for an ageing: overdue_ageing_1_5 … overdue_ageing_90. */
export function ageingCode(ageing: Ageing): string {
  return `overdue_ageing_${ageing.replace('-', '_').replace('+', '')}`;
}
