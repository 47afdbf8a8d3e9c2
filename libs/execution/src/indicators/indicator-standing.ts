import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  actualsOf,
  colourRules,
  computeColour,
  itemWorkPercent,
  workDonePercent,
  type Actor,
  type ColourRules,
  type ComputedColour,
  type LocalDate,
  type WorkCalendar,
} from '@zholdau/domain';
import { ActiveCalendar, Clock, readIndicators, SettingsStore, type IndicatorRow } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** Rules, calendar and day by which colours are computed. */
interface Ground {
  readonly rules: ColourRules;
  readonly calendar: WorkCalendar;
  readonly today: LocalDate;
}

/** Keeps what follows from the indicators of an item: its work done, and the end of colours that people gave. */
@Injectable()
export class IndicatorStanding {
  constructor(
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly journal: Journal,
  ) {}

  /** The computed colour of one indicator now. */
  async colourNow(tx: EntityManager, regionId: string, indicator: IndicatorRow): Promise<ComputedColour> {
    const { rules, calendar, today } = await this.ground(tx, regionId);
    return computeColour(indicator, rules, calendar, today);
  }

  /**
   * After a change of plan, facts or their acceptance. A person's colour is over where another one is computed now, and
   * where the report that was handed in speaks of the indicator.
   *
   * @param handedIn the report that was just handed in
   */
  async settle(tx: EntityManager, actor: Actor, itemId: string, handedIn?: string): Promise<void> {
    const indicators = await readIndicators(tx, 'n.item_id = $1', [itemId]);
    const percent = itemWorkPercent(indicators.map((one) => workDonePercent(one, actualsOf(one, true))));
    await tx.query(
      'UPDATE action_item SET indicator_percent = $2 WHERE id = $1 AND indicator_percent IS DISTINCT FROM $2::int',
      [itemId, percent],
    );
    const judged = indicators.filter(({ judgement }) => judgement !== null);
    if (judged.length === 0) return;
    const { rules, calendar, today } = await this.ground(tx, actor.regionId);
    for (const indicator of judged) {
      if (speaksOf(indicator, handedIn)) await this.end(tx, actor, indicator, 'new_report');
      else if (computeColour(indicator, rules, calendar, today).colour !== indicator.judgement!.computed) {
        await this.end(tx, actor, indicator, 'computed_changed');
      }
    }
  }

  private async end(
    tx: EntityManager,
    actor: Actor,
    { id, itemId, names, judgement }: IndicatorRow,
    because: 'new_report' | 'computed_changed',
  ): Promise<void> {
    await tx.query(
      `UPDATE indicator_judgement SET ended_at = (SELECT zholdau_now()), ended_because = $2
       WHERE indicator_id = $1 AND ended_at IS NULL`,
      [id, because],
    );
    await this.journal.record(tx, actor, {
      action: 'indicator.colour-ended',
      subjectType: 'indicator',
      subjectId: id,
      itemId,
      before: { colour: judgement!.colour, reason: judgement!.reason },
      after: { name: names.ru || names.kk, because },
    });
  }

  private async ground(tx: EntityManager, regionId: string): Promise<Ground> {
    const settings = await this.settings.read(tx, regionId);
    return {
      rules: colourRules(settings),
      calendar: await this.calendar.load(tx),
      today: await this.clock.today(tx),
    };
  }
}

function speaksOf({ numbers, events }: IndicatorRow, reportId: string | undefined): boolean {
  return reportId !== undefined && [...numbers, ...events].some((one) => one.reportId === reportId);
}
