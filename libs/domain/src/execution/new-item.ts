import type { LocalDate } from '../calendar/local-date.js';
import type { RollRule } from '../calendar/work-calendar.js';
import type { DeadlineStep } from '../deadlines/reading.js';
import { BadInputError, RuleViolationError } from '../errors.js';
import type { Texts } from '../names.js';
import { LEVELS, ORIGINS, type Level, type Origin } from './origin.js';

/** A body that carries out a new item; the marks stand as the plan gives them. */
export interface NewExecutor {
  readonly bodyId: string;
  readonly role: 'lead' | 'co';
  readonly marks?: readonly string[];
}

/** Deadline words as they were read: the dates are those the words mean, before any roll to a working day. */
export interface ReadDeadlineWords {
  readonly words: Texts;
  readonly kind: string;
  readonly rule: string;
  readonly due: readonly LocalDate[];
  /** Why these days, step by step. */
  readonly steps: readonly DeadlineStep[];
  /** The day relative words count from; absent: the date of the plan's act. */
  readonly baseOn?: LocalDate;
  readonly innerOn?: LocalDate | null;
}

/** A date a person chose. */
export interface ChosenDeadline {
  readonly dueOn: LocalDate;
  readonly innerOn?: LocalDate | null;
  readonly words?: Texts;
}

export type NewDeadline = ReadDeadlineWords | ChosenDeadline;

/** An action item that does not exist yet, however it came: from a file, by hand, or by splitting another. */
export interface NewItem {
  readonly planId: string;
  readonly planVersionId: string;
  readonly directiveId: string;
  readonly parentId?: string | null;
  /** The number in the act, else the normalised title; unique in its plan. */
  readonly externalKey: string;
  readonly number: string;
  readonly ordinal: number;
  readonly titles: Texts;
  readonly completionForms: Texts;
  readonly level: Level;
  readonly origin: Origin;
  /** Absent: as the settings say for the origin. */
  readonly roll?: RollRule;
  readonly deadline: NewDeadline;
  readonly executors: readonly NewExecutor[];
  readonly curatorSeatId?: string | null;
  readonly financing?: unknown;
  readonly source?: unknown;
  readonly restricted?: boolean;
}

/**
 * One lead and at most so many others. A plan names up to 20 of them, but a name such as «акимы районов и
 * городов» unfolds into all akimats of a region, 20 in Akmola, beside the agencies that stand with it.
 */
export const MOST_CO_EXECUTORS = 60;

/** Directive, item, sub-item … : an item may stand at most so deep below the top one. */
export const DEEPEST_ITEM = 4;

/**
 * Whether the item says what an item must say: a concrete result, an origin, a
 * lead and a deadline kind. A restricted item says no more than number, body and
 * date, so its texts may be empty.
 *
 * @throws BadInputError `item_title_missing`, `item_completion_form_missing`, `item_origin_missing`,
 *   `item_level_missing`, `item_lead_missing`, `item_deadline_missing`, `item_number_missing`
 * @throws RuleViolationError `item_too_many_leads`, `item_too_many_co_executors`, `item_executor_twice`
 */
export function checkNewItem(item: NewItem): void {
  if (blank(item.number) || blank(item.externalKey)) throw new BadInputError('item_number_missing');
  if (!item.restricted && noText(item.titles)) throw new BadInputError('item_title_missing', { number: item.number });
  if (!item.restricted && noText(item.completionForms)) {
    throw new BadInputError('item_completion_form_missing', { number: item.number });
  }
  if (!ORIGINS.includes(item.origin)) throw new BadInputError('item_origin_missing', { number: item.number });
  if (!LEVELS.includes(item.level)) throw new BadInputError('item_level_missing', { number: item.number });
  if ('kind' in item.deadline && (blank(item.deadline.kind) || blank(item.deadline.rule))) {
    throw new BadInputError('item_deadline_missing', { number: item.number });
  }
  checkExecutors(item.executors);
}

/** Exactly one lead, up to twenty co-executors, no body twice. */
export function checkExecutors(executors: readonly NewExecutor[]): void {
  const leads = executors.filter(({ role }) => role === 'lead').length;
  if (leads === 0) throw new BadInputError('item_lead_missing');
  if (leads > 1) throw new RuleViolationError('item_too_many_leads');
  if (executors.length - 1 > MOST_CO_EXECUTORS) {
    throw new RuleViolationError('item_too_many_co_executors', {
      most: MOST_CO_EXECUTORS,
      given: executors.length - 1,
    });
  }
  if (new Set(executors.map(({ bodyId }) => bodyId)).size < executors.length) {
    throw new RuleViolationError('item_executor_twice');
  }
}

function noText(texts: Texts): boolean {
  return blank(texts.ru) && blank(texts.kk);
}

function blank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
