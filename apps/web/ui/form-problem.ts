import type { FormInstance } from 'antd';
import { isProblem } from '../api/problem.js';

/** Puts the sentences of a problem document under the fields they speak of: `titles.ru` finds the field ['titles','ru']. */
export function showFieldProblems<V>(form: FormInstance<V>, error: unknown): void {
  if (!isProblem(error) || error.errors.length === 0) return;
  const fields = error.errors.map(({ field, message }) => ({ name: pathOf(field), errors: [message] }));
  form.setFields(fields as Parameters<FormInstance<V>['setFields']>[0]);
  const first = fields[0];
  if (first !== undefined) form.scrollToField(first.name as never, { block: 'center', focus: true });
}

function pathOf(field: string): (string | number)[] {
  return field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
