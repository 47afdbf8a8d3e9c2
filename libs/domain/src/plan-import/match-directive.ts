import { foldText } from './fold-letters.js';
import type { PlanSection } from './plan-fields.js';
import { numeralValue } from './read-heading.js';
import { titleKey } from './row-key.js';

/** A directive of the Address as it stands. */
export interface KnownDirective {
  readonly id: string;
  readonly parentId: string | null;
  readonly number: string;
  readonly titleRu: string;
  readonly titleKk: string;
}

/**
 * The directive a heading means: of those under the same parent the one of the same title in either language, else
 * the one of the same number («I», «Раздел 1» and «1» are one number), else the one of the same title further below, since
 * a form has two levels and the tree may have more; null when there is none yet.
 */
export function matchDirective(
  section: PlanSection,
  parentId: string | null,
  directives: readonly KnownDirective[],
): KnownDirective | null {
  const level = directives.filter((directive) => directive.parentId === parentId);
  const isNamed = ({ titleRu, titleKk }: KnownDirective): boolean =>
    sameTitle(section.titleRu, titleRu) || sameTitle(section.titleKk, titleKk);
  const found = level.find(isNamed) ?? level.find(({ number }) => sameNumber(section.number, number));
  if (found) return found;
  return parentId === null ? null : (below(level, directives).find(isNamed) ?? null);
}

function below(level: readonly KnownDirective[], directives: readonly KnownDirective[]): readonly KnownDirective[] {
  const ids = new Set(level.map(({ id }) => id));
  const next = directives.filter((directive) => directive.parentId !== null && ids.has(directive.parentId));
  return next.length === 0 ? [] : [...next, ...below(next, directives)];
}

function sameTitle(one: string, other: string): boolean {
  return titleKey(one) !== '' && titleKey(one) === titleKey(other);
}

function sameNumber(one: string, other: string): boolean {
  if (one.trim() === '' || other.trim() === '') return false;
  const [first, second] = [numeralValue(one), numeralValue(other)];
  return first !== null ? first === second : foldText(one) === foldText(other);
}
