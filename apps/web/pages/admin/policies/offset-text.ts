import type { PolicyRung } from '../../../api/types.js';
import type { Translate } from '../../../i18n/locale.js';

type Placed = Pick<PolicyRung, 'offset' | 'unit'>;

/** «за 5 рабочих дней», «в день срока», «через 3 рабочих дня»; other units follow their number. */
export function offsetText({ offset, unit }: Placed, t: Translate): string {
  if (offset === 0) return t('admin.policies.day');
  if (unit !== 'working_days') return `${offset > 0 ? '+' : '−'}${Math.abs(offset)} ${t(`ladder.unit.${unit}`)}`;
  return t(offset < 0 ? 'admin.policies.before' : 'admin.policies.after', { n: Math.abs(offset) });
}

const A_DAY = { working_days: 1, calendar_days: 7 / 5, working_hours: 9.5 } as const;

/** How far along the ladder, in working days. */
export const weightOf = ({ offset, unit }: Placed): number => offset / A_DAY[unit];

export function sortedRungs<R extends Placed>(rungs: readonly R[]): R[] {
  return [...rungs].sort((a, b) => weightOf(a) - weightOf(b));
}
