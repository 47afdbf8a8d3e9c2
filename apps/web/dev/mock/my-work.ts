import type { MyWorkRow, MyWorkView } from '../../api/types.js';
import { roleOf } from './base.js';
import { mocks } from './items.js';
import type { Route } from './route.js';

type Group = MyWorkView['groups'][number];

const rowOf = (mock: (typeof mocks)[number], more: Partial<MyWorkRow> = {}): MyWorkRow => ({
  item: mock.row,
  reportId: null,
  requestId: null,
  waitingSince: null,
  waitingDays: null,
  ...more,
});

const group = (key: Group['key'], items: MyWorkRow[]): Group => ({
  key,
  total: items.length,
  items: items.slice(0, 50),
});

function agency(): Group[] {
  const open = mocks.filter(({ row }) => row.number !== '77');
  const overdue = open.filter(({ row }) => row.condition === 'overdue');
  const risk = open.filter(({ row }) => row.condition === 'at_risk');
  const returned = open.filter((m) => m.reports[0]?.state === 'returned');
  const questions = open.flatMap((m) =>
    m.requests
      .filter((r) => r.answer === null)
      .map((r) => rowOf(m, { requestId: r.id, waitingSince: r.askedAt, waitingDays: 3 })),
  );
  return [
    group(
      'overdue',
      overdue.slice(0, 4).map((m) => rowOf(m)),
    ),
    group(
      'today',
      risk.slice(0, 1).map((m) => rowOf(m)),
    ),
    group(
      'this_week',
      [...risk.slice(1, 3), ...open.filter(({ row }) => row.number === '5')].map((m) => rowOf(m)),
    ),
    group(
      'returned',
      returned.slice(0, 2).map((m) => rowOf(m)),
    ),
    group('to_answer', questions.slice(0, 2)),
    group(
      'to_acknowledge',
      open
        .filter(({ row }) => row.status === 'assigned')
        .slice(0, 3)
        .map((m) => rowOf(m)),
    ),
    {
      ...group(
        'later',
        open
          .filter(({ row }) => row.condition === 'in_time')
          .slice(3, 9)
          .map((m) => rowOf(m)),
      ),
      total: 64,
    },
  ];
}

function coordinator(): Group[] {
  const waiting = mocks.filter((m) => m.reports.some((r) => r.state === 'submitted'));
  return [
    group(
      'to_decide',
      waiting.map((m, i) =>
        rowOf(m, {
          reportId: m.reports.find((r) => r.state === 'submitted')!.id,
          waitingSince: '2026-11-18T06:00:00Z',
          waitingDays: Math.max(0, 3 - i),
        }),
      ),
    ),
    group('to_answer', []),
    group(
      'overdue',
      mocks.filter(({ row }) => row.condition === 'overdue').map((m) => rowOf(m)),
    ),
  ];
}

export const routes: Route[] = [
  [
    'GET',
    '/my-work',
    (context): MyWorkView => {
      const role = roleOf(context);
      if (role === 'coordinator') return { groups: coordinator() };
      if (role === 'head' || role === 'executor' || role === 'staff') return { groups: agency() };
      return { groups: [] };
    },
  ],
];
