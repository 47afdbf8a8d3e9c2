import type { Names } from '../names.js';

/** One number or choice an office may change: its default, where the default comes from, and what is allowed. */
export interface SettingRule<T> {
  readonly default: T;
  /** The document or practice behind the default. */
  readonly source: string;
  readonly type: 'number' | 'text' | 'time' | 'choice' | 'boolean';
  readonly min?: number;
  readonly max?: number;
  readonly choices?: readonly T[];
  /** Regular expression that a text must match. */
  readonly pattern?: string;
  readonly title: Names;
  readonly help?: Names;
}

/** A typed setting; the helper keeps the literal types of choices. */
export const setting = <T>(rule: SettingRule<T>): SettingRule<T> => rule;

/** Whether a stored or submitted value fits the rule; a wrong one is refused, never clipped. */
export function fitsSetting(rule: SettingRule<unknown>, value: unknown): boolean {
  switch (rule.type) {
    case 'number':
      return (
        typeof value === 'number' && Number.isInteger(value) && value >= (rule.min ?? 0) && value <= (rule.max ?? 1e9)
      );
    case 'time':
      return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
    case 'choice':
      return (rule.choices ?? []).includes(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'text':
      return (
        typeof value === 'string' &&
        value.length <= (rule.max ?? 200) &&
        (rule.pattern === undefined || new RegExp(rule.pattern, 'u').test(value))
      );
  }
}
