import {
  actualsOf,
  attainmentOf,
  can,
  colourInForce,
  computeColour,
  expectedAt,
  periodSpan,
  trajectoryOf,
  workDonePercent,
  type Actor,
  type Actual,
  type Colour,
  type ComputedColour,
  type Direction,
  type ItemSubject,
  type LocalDate,
  type PeriodKind,
  type Sum,
  type Texts,
  type TrajectoryPoint,
} from '@zholdau/domain';
import type { IndicatorRow, OpenJudgement } from '@zholdau/persistence';
import type { Look } from '../outlooks.js';

/** Plan and fact of one period of an indicator. */
export interface IndicatorPeriod {
  readonly period: string;
  readonly endOn: LocalDate;
  /** null for a period that has a fact and no plan. */
  readonly plan: number | null;
  /** Accepted; null: none yet. */
  readonly fact: number | null;
  /** What lies under review, where it differs from the fact; null: nothing. */
  readonly reported: number | null;
  /** Coverage of accepted events in the fact. */
  readonly coverage: number;
  /** The totals that stand on the trajectory, and the day of which they speak. */
  readonly factTotal: number | null;
  readonly factOn: LocalDate | null;
  readonly reportedTotal: number | null;
  readonly reportedOn: LocalDate | null;
  /** Per cent of what the trajectory asks for on that day. */
  readonly attained: number | null;
  /** Its days have run out without a fact. */
  readonly missing: boolean;
}

/** An indicator as one reader sees it now. */
export interface IndicatorCard {
  readonly id: string;
  readonly itemId: string;
  readonly version: number;
  readonly names: Texts;
  readonly units: Texts;
  readonly direction: Direction;
  readonly sum: Sum;
  readonly periodKind: PeriodKind;
  readonly baseline: number;
  readonly baselineOn: LocalDate;
  readonly plan: readonly { readonly period: string; readonly value: number }[];
  readonly periods: readonly IndicatorPeriod[];
  readonly trajectory: readonly TrajectoryPoint[];
  /** What the trajectory asks for today. */
  readonly expectedNow: number;
  readonly computed: ComputedColour;
  /** The computed colour, or the one a person gave. */
  readonly colour: Colour;
  /** The word of a person that holds now, with the reason that everybody reads. */
  readonly judgement: OpenJudgement | null;
  /** Share of the whole plan done by accepted facts; null without a plan. */
  readonly workPercent: number | null;
  readonly actions: readonly string[];
}

/** Everything that the rules say of an indicator at this instant. */
export function toIndicatorCard(row: IndicatorRow, look: Look, actor: Actor, item: ItemSubject): IndicatorCard {
  const official = actualsOf(row, true);
  const told = actualsOf(row, false);
  const trajectory = trajectoryOf(row);
  const computed = computeColour(row, look.colours, look.calendar, look.today);
  const colour = colourInForce(computed.colour, row.judgement);
  return {
    id: row.id,
    itemId: row.itemId,
    version: row.version,
    names: row.names,
    units: row.units,
    direction: row.direction,
    sum: row.sum,
    periodKind: row.periodKind,
    baseline: row.baseline,
    baselineOn: row.baselineOn,
    plan: row.plan,
    periods: periodsOf(row, official, told, computed),
    trajectory,
    expectedNow: expectedAt(trajectory, look.today),
    computed,
    colour,
    judgement: row.judgement?.computed === computed.colour ? row.judgement : null,
    workPercent: workDonePercent(row, official),
    actions: [
      ...(can(actor, 'indicator.edit', item) ? ['edit', 'remove'] : []),
      ...(can(actor, 'indicator.judge', item) ? ['judge'] : []),
    ],
  };
}

function periodsOf(
  row: IndicatorRow,
  official: readonly Actual[],
  told: readonly Actual[],
  { missing }: ComputedColour,
): IndicatorPeriod[] {
  const names = new Set([...row.plan.map(({ period }) => period), ...told.map(({ period }) => period)]);
  return [...names]
    .map((name) => periodSpan(name)!)
    .sort((a, b) => (a.endOn < b.endOn ? -1 : 1))
    .map(({ name, endOn }) => {
      const fact = official.find(({ period }) => period === name);
      const said = told.find(({ period, official: accepted }) => period === name && !accepted);
      return {
        period: name,
        endOn,
        plan: row.plan.find(({ period }) => period === name)?.value ?? null,
        fact: fact?.value ?? null,
        reported: said?.value ?? null,
        coverage: fact?.coverage ?? 0,
        factTotal: fact?.total ?? null,
        factOn: fact?.on ?? null,
        reportedTotal: said?.total ?? null,
        reportedOn: said?.on ?? null,
        attained: fact ? attainmentOf(row, fact) : null,
        missing: missing.includes(name),
      };
    });
}
