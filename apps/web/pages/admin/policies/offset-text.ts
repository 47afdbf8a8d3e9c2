import type { PolicyRung } from '../../../api/types.js';
import type { Translate } from '../../../i18n/locale.js';

/** «за 5 рабочих дней», «в день срока», «через 3 рабочих дня». */
export function offsetText(offset: number, t: Translate): string {
  if (offset === 0) return t('admin.policies.day');
  return t(offset < 0 ? 'admin.policies.before' : 'admin.policies.after', { n: Math.abs(offset) });
}

export function sortedRungs<R extends Pick<PolicyRung, 'offset'>>(rungs: readonly R[]): R[] {
  return [...rungs].sort((a, b) => a.offset - b.offset);
}
