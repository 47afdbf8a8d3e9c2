import { executorBodies, readPlan, understandRow, type UnderstoodRow } from '@zholdau/domain';
import { planItems } from '../../demo/src/data/plan-items.js';
import type { FixtureRow } from '../../../test/fixtures/plans/fixture-row.js';
import { planHeaderKk, planKk } from '../../../test/fixtures/plans/plan-kk.js';
import { planHeaderRu, planRu } from '../../../test/fixtures/plans/plan-ru.js';
import { demoContext, planSheet, toPlanTable } from '../../../test/support/plans/plan-sheet.js';

const context = demoContext();

const understand = (header: readonly string[], rows: readonly FixtureRow[]): UnderstoodRow[] =>
  readPlan([toPlanTable(planSheet(header, rows))]).rows.map((row) => understandRow(row, context));

/** Lead, co-executors, kind and dates of a row, as the labels have them. */
function fieldsOf({ draft }: UnderstoodRow): Record<string, string> {
  const { deadline, leadBodyId, executors } = draft;
  const co = executors.flatMap(({ bodyIds }) => bodyIds).filter((id) => id !== leadBodyId);
  return {
    lead: String(leadBodyId),
    co: [...new Set(co)].sort().join(),
    kind: deadline?.kind ?? '',
    due: deadline?.due.join() ?? '',
    ask: String(deadline?.ask),
  };
}

function labelsOf({ expected }: FixtureRow): Record<string, string> {
  return {
    lead: String(expected.lead),
    co: [...expected.co].sort().join(),
    kind: expected.kind,
    due: (expected.due ?? []).join(),
    ask: String(expected.ask),
  };
}

describe.each([
  ['Russian', planHeaderRu, planRu],
  ['Kazakh', planHeaderKk, planKk],
] as const)('the labelled %s plan', (_, header, rows) => {
  const understood = understand(header, rows);

  it('keeps every row under its number and section', () => {
    expect(understood.map(({ draft }) => draft.number)).toEqual(rows.map(({ no }) => String(no)));
    expect(new Set(understood.map(({ draft }) => draft.sections[0]?.number))).toEqual(
      new Set(['I', 'II', 'III', 'IV', 'V']),
    );
  });

  it('reads at least 98 % of leads, co-executors, kinds and dates as a person does', () => {
    const wrong = rows.flatMap((row, at) => {
      const [got, want] = [fieldsOf(understood[at]!), labelsOf(row)];
      return Object.keys(want)
        .filter((field) => got[field] !== want[field])
        .map((field) => [row.no, field, got[field], want[field]]);
    });
    expect({ wrong, share: wrong.length <= rows.length * 5 * 0.02 }).toEqual({ wrong: expect.anything(), share: true });
  });

  it('marks every mistake made on purpose', () => {
    const fields = { agency: 'executors', date: 'deadline', year: 'deadline' } as const;
    for (const [at, row] of rows.entries()) {
      const marked = understood[at]!.doubts.filter(({ severity }) => severity === 'wrong').map(({ field }) => field);
      expect([row.no, marked]).toEqual([
        row.no,
        row.wrong ? [fields[row.wrong]] : row.expected.ask ? ['deadline'] : [],
      ]);
    }
  });
});

describe('the plan of the demo', () => {
  it('names the same lead and the same others in both languages', () => {
    for (const item of planItems) {
      const read = (ru: string, kk: string): UnderstoodRow =>
        understandRow(
          { raw: { ...rawOf(item), executorsRu: ru, executorsKk: kk }, sections: [], number: '1' },
          context,
        );
      const both = read(item.executorsRu, item.executorsKk);
      expect([item.number, both.draft.leadBodyId]).toEqual([item.number, item.lead]);
      const bodies = (row: UnderstoodRow): string[] =>
        executorBodies(row.draft.executors, item.lead)
          .map(({ bodyId }) => bodyId)
          .sort();
      expect([item.number, bodies(read('', item.executorsKk))]).toEqual([
        item.number,
        bodies(read(item.executorsRu, '')),
      ]);
    }
  });

  it('means the same dates in both languages', () => {
    for (const item of planItems) {
      const row = understandRow({ raw: rawOf(item), sections: [], number: '1' }, context);
      expect([item.number, row.draft.deadline?.due]).toEqual([item.number, item.dueOn]);
      expect([item.number, row.doubts.filter(({ code }) => code === 'deadline_languages_differ')]).toEqual([
        item.number,
        [],
      ]);
    }
  });
});

function rawOf(item: (typeof planItems)[number]) {
  return {
    section: '',
    number: String(item.number),
    titleRu: item.titleRu,
    titleKk: item.titleKk,
    completionFormRu: item.completionFormRu,
    completionFormKk: item.completionFormKk,
    deadlineRu: item.deadlineRu,
    deadlineKk: item.deadlineKk,
    executorsRu: item.executorsRu,
    executorsKk: item.executorsKk,
    financing: '',
  };
}
