import {
  localDateOf,
  type Colour,
  type Direction,
  type IndicatorFacts,
  type LocalDate,
  type PeriodKind,
  type PlanPoint,
  type Sum,
  type Texts,
} from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** The colour a person gave and that no write has ended; whether it still holds, colourInForce says. */
export interface OpenJudgement {
  readonly colour: Colour;
  readonly computed: Colour;
  readonly reason: string;
  readonly givenAt: string;
  readonly givenBy: { readonly id: string; readonly nameRu: string; readonly nameKk: string };
}

/** An indicator with all that the rules ask of it. */
export interface IndicatorRow extends IndicatorFacts {
  readonly id: string;
  readonly itemId: string;
  readonly ordinal: number;
  readonly names: Texts;
  readonly units: Texts;
  readonly version: number;
  readonly judgement: OpenJudgement | null;
}

interface Told {
  readonly period: string;
  readonly value: number;
  readonly reportId: string;
  readonly submittedAt: string;
  readonly official: boolean;
}

interface Took {
  readonly key: string;
  readonly on: LocalDate;
  readonly coverage: number;
  readonly reportId: string;
  readonly official: boolean;
}

interface RawIndicator extends Pick<IndicatorRow, 'id' | 'itemId' | 'ordinal' | 'version' | 'judgement'> {
  readonly nameRu: string;
  readonly nameKk: string;
  readonly unitRu: string;
  readonly unitKk: string;
  readonly direction: Direction;
  readonly sum: Sum;
  readonly periodKind: PeriodKind;
  readonly baseline: number;
  readonly baselineOn: LocalDate;
  readonly plan: PlanPoint[];
  readonly told: Told[];
  readonly took: Took[];
}

/** The same event is the one of that day and name, which says what took place and where; however it is typed. @param e alias of evidence */
export const eventKeySql = (e: string): string =>
  `md5(${e}.event_on::text || ' ' || lower(regexp_replace(btrim(${e}.name), '\\s+', ' ', 'g')))`;

/** Numbers and events of reports that were accepted or wait for it; of a period the last report speaks. */
const ROWS = `
  SELECT n.id, n.item_id AS "itemId", n.ordinal, n.version, n.name_ru AS "nameRu", n.name_kk AS "nameKk", n.unit_ru AS "unitRu",
    n.unit_kk AS "unitKk", n.direction, n.sum, n.period_kind AS "periodKind", n.baseline::float8 AS baseline,
    n.baseline_on AS "baselineOn",
    coalesce((SELECT jsonb_agg(jsonb_build_object('period', p.period, 'value', p.value) ORDER BY p.ends_on)
      FROM indicator_plan p WHERE p.indicator_id = n.id), '[]') AS plan,
    coalesce((SELECT jsonb_agg(jsonb_build_object('period', f.period, 'value', f.value, 'reportId', r.id,
        'submittedAt', r.submitted_at, 'official', r.state = 'accepted') ORDER BY r.decided_at DESC NULLS LAST, r.submitted_at DESC)
      FROM indicator_fact f JOIN progress_report r ON r.id = f.report_id
      WHERE f.indicator_id = n.id AND r.state IN ('accepted', 'submitted')), '[]') AS told,
    coalesce((SELECT jsonb_agg(jsonb_build_object('key', ${eventKeySql('e')}, 'on', e.event_on, 'coverage', e.fact,
        'reportId', r.id, 'official', r.state = 'accepted') ORDER BY r.submitted_at)
      FROM evidence e JOIN progress_report r ON r.id = e.report_id
      WHERE e.indicator_id = n.id AND r.state IN ('accepted', 'submitted')), '[]') AS took,
    (SELECT jsonb_build_object('colour', j.colour, 'computed', j.computed, 'reason', j.reason, 'givenAt', j.given_at,
        'givenBy', jsonb_build_object('id', giver.id, 'nameRu', giver.name_ru, 'nameKk', giver.name_kk))
      FROM indicator_judgement j JOIN person giver ON giver.id = j.given_by
      WHERE j.indicator_id = n.id AND j.ended_at IS NULL) AS judgement
  FROM indicator n JOIN action_item i ON i.id = n.item_id`;

/**
 * Indicators as the rules need them, in the order of the plan.
 *
 * @param where a condition over indicator `n` and action_item `i`
 */
export async function readIndicators(
  tx: EntityManager,
  where: string,
  params: readonly unknown[],
): Promise<IndicatorRow[]> {
  const rows = await tx.query<RawIndicator[]>(`${ROWS} WHERE ${where} ORDER BY i.ordinal, i.id, n.ordinal`, [
    ...params,
  ]);
  return rows.map(toIndicatorRow);
}

function toIndicatorRow({ nameRu, nameKk, unitRu, unitKk, told, took, ...row }: RawIndicator): IndicatorRow {
  return {
    ...row,
    names: { ru: nameRu, kk: nameKk },
    units: { ru: unitRu, kk: unitKk },
    numbers: told.map(({ period, value, reportId, submittedAt, official }) => ({
      period,
      value,
      reportId,
      official,
      reportedOn: localDateOf(new Date(submittedAt)),
    })),
    events: took,
  };
}
