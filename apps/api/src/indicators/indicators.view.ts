import type { Colour, ColourBecause, Direction, PeriodKind, Sum } from '@zholdau/domain';
import type { IndicatorCard, IndicatorList } from '@zholdau/reporting';
import type { BodyRef, PersonRef, Texts } from '../directory/refs.view.js';

export class PlanPointView {
  period!: string;
  value!: number;
}

export class TrajectoryPointView {
  on!: string;
  value!: number;
}

export class IndicatorPeriodView {
  period!: string;
  endOn!: string;
  /** null for a period that has a fact and no plan. */
  plan!: number | null;
  /** Accepted; null: none yet. */
  fact!: number | null;
  /** What lies under review. */
  reported!: number | null;
  /** Coverage of accepted events in the fact. */
  coverage!: number;
  /** Where the fact stands on the trajectory, and the day of which it speaks. */
  factTotal!: number | null;
  factOn!: string | null;
  reportedTotal!: number | null;
  reportedOn!: string | null;
  /** Per cent of what the trajectory asks for on that day. */
  attained!: number | null;
  /** Its days have run out without a fact. */
  missing!: boolean;
}

export class ComputedColourView {
  colour!: Colour;
  because!: ColourBecause;
  /** Per cent of the expected; null without facts. */
  attained!: number | null;
  /** Planned periods whose facts are overdue. */
  missing!: string[];
}

export class JudgementView {
  colour!: Colour;
  computed!: Colour;
  /** Everybody reads it. */
  reason!: string;
  givenAt!: string;
  givenBy!: PersonRef;
}

export class IndicatorView {
  id!: string;
  itemId!: string;
  version!: number;
  names!: Texts;
  units!: Texts;
  direction!: Direction;
  sum!: Sum;
  periodKind!: PeriodKind;
  baseline!: number;
  baselineOn!: string;
  plan!: PlanPointView[];
  periods!: IndicatorPeriodView[];
  trajectory!: TrajectoryPointView[];
  /** What the trajectory asks for today. */
  expectedNow!: number;
  computed!: ComputedColourView;
  /** The computed colour, or the one a person gave. */
  colour!: Colour;
  judgement!: JudgementView | null;
  /** Share of the whole plan done by accepted facts. */
  workPercent!: number | null;
  /** What the reader may do with it now. */
  actions!: string[];
}

export class IndicatorsOfItemView {
  /** The worst of them. */
  colour!: Colour;
  indicators!: IndicatorView[];
}

export class IndicatorItemView {
  id!: string;
  number!: string;
  titles!: Texts;
  directiveNumber!: string;
  lead!: BodyRef;
}

export class ListedIndicatorView extends IndicatorView {
  item!: IndicatorItemView;
}

export class ColourCountsView {
  total!: number;
  green!: number;
  yellow!: number;
  red!: number;
  none!: number;
}

export class IndicatorListView {
  items!: ListedIndicatorView[];
  /** For `after` of the next page; null on the last one. */
  next!: string | null;
  total!: number;
  /** Of everything the filter leaves, whatever the colour. */
  counts!: ColourCountsView;
}

export const toIndicatorView = (card: IndicatorCard): IndicatorView => ({
  id: card.id,
  itemId: card.itemId,
  version: card.version,
  names: card.names,
  units: card.units,
  direction: card.direction,
  sum: card.sum,
  periodKind: card.periodKind,
  baseline: card.baseline,
  baselineOn: card.baselineOn,
  plan: card.plan.map(({ period, value }) => ({ period, value })),
  periods: card.periods.map((period) => ({ ...period })),
  trajectory: card.trajectory.map(({ on, value }) => ({ on, value })),
  expectedNow: card.expectedNow,
  computed: { ...card.computed, missing: [...card.computed.missing] },
  colour: card.colour,
  judgement: card.judgement && { ...card.judgement, givenAt: new Date(card.judgement.givenAt).toISOString() },
  workPercent: card.workPercent,
  actions: [...card.actions],
});

export const toIndicatorListView = ({ items, next, total, counts }: IndicatorList): IndicatorListView => ({
  items: items.map(({ item, ...card }) => ({ ...toIndicatorView(card), item })),
  next,
  total,
  counts,
});
