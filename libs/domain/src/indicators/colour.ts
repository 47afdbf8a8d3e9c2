import type { LocalDate } from '../calendar/local-date.js';
import { addWorkingDays, type WorkCalendar } from '../calendar/work-calendar.js';
import { actualsOf } from './actuals.js';
import { attainmentOf } from './attainment.js';
import type { IndicatorFacts } from './indicator.js';
import { periodSpan } from './period-span.js';

/** On the way, behind, far behind, or nothing known yet. */
export const COLOURS = ['green', 'none', 'yellow', 'red'] as const;
export type Colour = (typeof COLOURS)[number];

/** What an office calls behind; its settings. */
export interface ColourRules {
  /** From so many per cent of the expected on it is green. */
  readonly greenFrom: number;
  /** From so many on it is yellow, below red. */
  readonly yellowFrom: number;
  /** Working days after the end of a period until its fact must be there. */
  readonly factDays: number;
}

/** Why a colour was computed. */
export type ColourBecause = 'no_facts' | 'attained' | 'fact_missing';

export interface ComputedColour {
  readonly colour: Colour;
  readonly because: ColourBecause;
  /** Per cent of the expected; null without facts. */
  readonly attained: number | null;
  /** Planned periods whose facts are overdue. */
  readonly missing: readonly string[];
}

/**
 * The colour of an indicator today, from its accepted facts against the trajectory (U11).
 *
 * The last fact is measured against the value expected on the day of which it speaks: an agency is not behind for the
 * part of a period that nobody has measured. A planned period whose fact is not even under review when its days have
 * run out makes it yellow at best, two such periods red: silence is not green. Without any fact and with none overdue
 * there is no colour.
 */
export function computeColour(
  indicator: IndicatorFacts,
  rules: ColourRules,
  calendar: WorkCalendar,
  today: LocalDate,
): ComputedColour {
  const last = actualsOf(indicator, true).at(-1);
  const missing = missingPeriods(indicator, rules, calendar, today);
  const attained = last ? attainmentOf(indicator, last) : null;
  const byValue: Colour = attained === null ? 'none' : colourOf(attained, rules);
  const bySilence: Colour = missing.length === 0 ? 'green' : missing.length === 1 ? 'yellow' : 'red';
  const silent = missing.length > 0 && severity(bySilence) > severity(byValue);
  return {
    colour: silent ? bySilence : byValue,
    because: silent ? 'fact_missing' : attained === null ? 'no_facts' : 'attained',
    attained,
    missing,
  };
}

/** How bad a colour is; not knowing is worse than being on the way. */
export function severity(colour: Colour): number {
  return COLOURS.indexOf(colour);
}

export function isBetter(colour: Colour, than: Colour): boolean {
  return severity(colour) < severity(than);
}

/** The colour of an item: the worst of its indicators; where some are known, not knowing the others is no colour. */
export function worstColour(colours: readonly Colour[]): Colour {
  const known = colours.filter((colour) => colour !== 'none');
  return known.reduce<Colour>(
    (worst, colour) => (isBetter(worst, colour) ? colour : worst),
    known.length === 0 ? 'none' : 'green',
  );
}

function colourOf(attained: number, { greenFrom, yellowFrom }: ColourRules): Colour {
  if (attained >= greenFrom) return 'green';
  return attained >= yellowFrom ? 'yellow' : 'red';
}

function missingPeriods(
  indicator: IndicatorFacts,
  { factDays }: ColourRules,
  calendar: WorkCalendar,
  today: LocalDate,
): string[] {
  const known = new Set(actualsOf(indicator, false).map(({ period }) => period));
  return indicator.plan
    .map(({ period }) => periodSpan(period)!)
    .filter(({ name, endOn }) => endOn > indicator.baselineOn && endOn < today && !known.has(name))
    .filter(({ endOn }) => addWorkingDays(endOn, factDays, calendar) < today)
    .map(({ name }) => name);
}
