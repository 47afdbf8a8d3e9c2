import { planItems } from '../../../../libs/demo/src/data/plan-items.js';
import type { ImportDoubt, PlanImportRowView, PlanImportView } from '../../api/types.js';
import { NOW, bodyOf, bodyRefs, personOf } from './base.js';
import { MockProblem, type Route } from './route.js';

const ROWS = Number(process.env.MOCK_ROWS ?? 120);

function rowOf(i: number): PlanImportRowView {
  const source = planItems[i % planItems.length]!;
  const unknown = i % 17 === 4;
  const vague = i % 23 === 9;
  const leads = i % 41 === 20;
  const doubts: ImportDoubt[] = [
    ...(unknown
      ? [
          {
            field: 'executors',
            code: 'body_unknown',
            severity: 'wrong',
            message: 'Исполнитель «упр. пром-ти и предпр-ва» не найден. Выберите его из списка.',
            params: { name: 'упр. пром-ти и предпр-ва' },
            choices: [bodyOf('business'), bodyOf('investment'), bodyOf('economy')].map((b) => ({
              value: b.id,
              label: b.names.ru,
            })),
          } as ImportDoubt,
        ]
      : []),
    ...(vague
      ? [
          {
            field: 'deadline',
            code: 'year_target',
            severity: 'wrong',
            message: '«К 2027 году» понимают двояко. Выберите дату.',
            params: { phrase: 'к 2027 году' },
            choices: [
              { value: '2026-12-31', label: '31.12.2026' },
              { value: '2027-12-31', label: '31.12.2027' },
            ],
          } as ImportDoubt,
        ]
      : []),
    ...(leads
      ? [
          {
            field: 'executors',
            code: 'lead_ambiguous',
            severity: 'doubt',
            message: 'Отмечены двое: «созыв» и «свод». Ответственным считается созывающий.',
            params: {},
            choices: [bodyOf('finance'), bodyOf('economy')].map((b) => ({ value: b.id, label: b.names.ru })),
          } as ImportDoubt,
        ]
      : []),
  ];
  const outcome = doubts.some((d) => d.severity === 'wrong')
    ? 'wrong'
    : i % 9 === 2
      ? 'changed'
      : i % 5 === 1
        ? 'same'
        : 'new';
  const due = source.dueOn;
  return {
    id: `row-${i}`,
    ordinal: i + 1,
    sheet: 'План',
    sheetRow: i + 5,
    outcome,
    skipped: i % 50 === 33,
    itemId: outcome === 'new' ? null : `item-${source.number}`,
    raw: {
      section: 'I. Экономика и предпринимательство',
      number: String(i + 1),
      titleRu: source.titleRu,
      titleKk: i % 3 === 0 ? '' : source.titleKk,
      completionFormRu: source.completionFormRu,
      completionFormKk: '',
      deadlineRu: vague ? 'к 2027 году' : source.deadlineRu,
      deadlineKk: '',
      executorsRu: unknown ? 'упр. пром-ти и предпр-ва (созыв), акимы районов' : source.executorsRu,
      executorsKk: '',
      financing: '',
    },
    draft: {
      section: 'I. Экономика и предпринимательство',
      number: String(i + 1),
      titles: { ru: source.titleRu, kk: source.titleKk },
      completionForms: { ru: source.completionFormRu, kk: source.completionFormKk },
      level: source.level,
      origin: source.origin,
      deadline: {
        phrase: source.deadlineRu,
        kind: 'quarter',
        rule: 'QUARTER_END',
        start: null,
        due: vague ? [] : [...due],
        rolled: vague ? [] : [...due],
        ask: vague,
        choices: [],
        why: 'Конец квартала, рабочий день.',
      },
      executors: [
        {
          name: unknown ? 'упр. пром-ти и предпр-ва' : bodyOf(source.lead).names.ru,
          role: 'lead',
          marks: ['convener'],
          bodies: unknown ? [] : [bodyOf(source.lead)],
        },
        ...(i % 2
          ? [
              {
                name: 'акимы районов',
                role: 'co' as const,
                marks: [],
                bodies: bodyRefs.filter((b) => b.kind === 'district_akimat'),
              },
            ]
          : []),
      ],
    },
    doubts,
    corrections: {},
    changes:
      outcome === 'changed'
        ? [
            { field: 'deadline', before: '30.11.2026', after: '31.12.2026' },
            { field: 'completionForm', before: 'информация', after: source.completionFormRu },
          ]
        : [],
  };
}

let rows: PlanImportRowView[] = Array.from({ length: ROWS }, (_, i) => rowOf(i));
const summary = (): PlanImportView['summary'] => {
  const of = (outcome: string): number => rows.filter((r) => !r.skipped && r.outcome === outcome).length;
  return {
    new: of('new'),
    changed: of('changed'),
    same: of('same'),
    wrong: of('wrong'),
    doubts: rows.filter((r) => !r.skipped && r.doubts.length > 0).length,
    skipped: rows.filter((r) => r.skipped).length,
  };
};
const view = (id: string, state: PlanImportView['state'], more: Partial<PlanImportView> = {}): PlanImportView => ({
  id,
  version: 1,
  fileName: 'План мероприятий Акмолинской области 2026.xlsx',
  size: 84_211,
  state,
  doneRows: ROWS,
  totalRows: ROWS,
  actNumber: 'А-9/412',
  actOn: '2026-09-15',
  columns: {
    number: 'A: № п/п',
    title: 'B: Наименование мероприятия',
    completionForm: 'C: Форма завершения',
    deadline: 'D: Срок исполнения',
    executors: 'E: Ответственные исполнители',
    'left_out:План!126': 'Примечание: расшифровка аббревиатур',
    'left_out:План!127': 'УЭиБП – управление экономики и бюджетного планирования',
  },
  error: null,
  summary: summary(),
  createdAt: NOW,
  createdBy: personOf('coordinator'),
  planId: state === 'applied' ? 'plan' : null,
  ...more,
});
const imports: PlanImportView[] = [
  view('imp-1', 'ready'),
  view('imp-2', 'reading', { doneRows: 48, fileName: 'Өңірлік жоспар.xlsx' }),
  view('imp-3', 'failed', {
    fileName: 'Свод.csv',
    doneRows: 0,
    totalRows: 0,
    error: {
      code: 'header_missing',
      message:
        'В файле не найдена строка с названиями граф: «Мероприятие», «Срок исполнения», «Ответственные исполнители».',
    },
  }),
  view('imp-4', 'applied', {
    fileName: 'План 2025.xlsx',
    createdAt: '2025-10-02T05:00:00Z',
    actOn: '2025-09-30',
    actNumber: 'А-9/380',
  }),
];
const one = (id: string): PlanImportView => {
  const found = imports.find((other) => other.id === id);
  if (!found) throw new MockProblem(404, 'not_found', 'Такой загрузки нет или она вам не видна.');
  if (found.state === 'reading' || found.state === 'applying') {
    found.doneRows = Math.min(found.totalRows, found.doneRows + Math.ceil(ROWS / 12));
    if (found.doneRows === found.totalRows && found.id !== 'imp-2')
      found.state = found.state === 'reading' ? 'ready' : 'applied';
  }
  return { ...found, summary: summary() };
};

export const routes: Route[] = [
  ['GET', '/plan-imports', ({ query }) => (query.empty ? [] : imports)],
  ['GET', '/plan-imports/:id', ({ params }) => one(params.id!)],
  [
    'POST',
    '/plan-imports',
    ({ raw }) => {
      if (raw.includes('broken'))
        throw new MockProblem(
          400,
          'file_broken',
          'Файл повреждён или это не таблица. Откройте его в Excel, сохраните заново как xlsx и загрузите снова.',
        );
      const made = view(`imp-${imports.length + 1}`, 'reading', { doneRows: 0 });
      imports.unshift(made);
      return made;
    },
  ],
  [
    'GET',
    '/plan-imports/:id/rows',
    ({ query }) => {
      const found = rows.filter(
        (r) => (!query.outcome || r.outcome === query.outcome) && (!query.doubts || r.doubts.length > 0),
      );
      const from = Number(query.after ?? 0);
      const to = from + Number(query.limit ?? 50);
      return { items: found.slice(from, to), next: to < found.length ? String(to) : null, total: found.length };
    },
  ],
  [
    'PATCH',
    '/plan-imports/:id/rows/:rowId',
    ({ params, body }) => {
      const row = rows.find((r) => r.id === params.rowId)!;
      const next: PlanImportRowView = {
        ...row,
        skipped: body.skipped ?? row.skipped,
        corrections: body.corrections ?? row.corrections,
      };
      if (body.corrections) {
        next.doubts = [];
        next.outcome = 'new';
        const { deadline, executors } = body.corrections;
        if (deadline?.dueOn)
          next.draft = {
            ...next.draft,
            deadline: { ...next.draft.deadline!, due: [deadline.dueOn], rolled: [deadline.dueOn], ask: false },
          };
        if (executors)
          next.draft = {
            ...next.draft,
            executors: next.draft.executors.map((e) => {
              const fixed = executors.find((x: { name: string }) => x.name === e.name);
              return fixed ? { ...e, bodies: bodyRefs.filter((b) => b.id === fixed.bodyId) } : e;
            }),
          };
      }
      rows = rows.map((r) => (r.id === row.id ? next : r));
      return next;
    },
  ],
  [
    'POST',
    '/plan-imports/:id/approval',
    ({ params }) =>
      Object.assign(
        imports.find((i) => i.id === params.id)!,
        { state: 'applying', doneRows: 0 },
      ),
  ],
  [
    'DELETE',
    '/plan-imports/:id',
    ({ params }) => {
      imports.splice(
        imports.findIndex((i) => i.id === params.id),
        1,
      );
    },
  ],
];
