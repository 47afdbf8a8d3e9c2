import { KZ_CALENDAR, ageingOf, localDate, workingDaysBetween } from '../../../../libs/domain/src/index.js';
import { seats } from '../../../../libs/demo/src/data/seats.js';
import type { Ageing, Names, OverdueRow, OverdueView } from '../../api/types.js';
import { TODAY, districtViews } from './base.js';
import { mocks } from './items.js';
import { MockProblem, type Context, type Route } from './route.js';

const AGEINGS: Ageing[] = ['1-5', '6-15', '16-30', '31-90', '90+'];
const NONE: Names = { ru: 'Область в целом', kk: 'Жалпы облыс', en: 'Region as a whole' };

const districtOf = (n: number) => (n % 4 === 0 ? null : districtViews[n % districtViews.length]!);
const curators = seats.filter((s) => s.kind === 'curator');
const curatorOf = (n: number) => curators[n % curators.length]!;

function all(asOf: string): (OverdueRow & { curatorSeatId: string; n: number })[] {
  return mocks.flatMap(({ row, view }, n) => {
    const c = view.checkpoints.find((point) => point.condition === 'overdue');
    if (!c?.due.dueOn || c.due.dueOn >= asOf) return [];
    const daysLate = workingDaysBetween(localDate(c.due.dueOn), localDate(asOf), KZ_CALENDAR) + (n % 7 === 0 ? 60 : 0);
    const reviewDays = n % 3 === 0 ? Math.min(3, daysLate) : 0;
    return [
      {
        item: row,
        checkpointId: c.id,
        dueOn: c.due.dueOn,
        originalOn: c.due.originalOn!,
        daysLate,
        ageing: ageingOf(daysLate),
        agencyDays: daysLate - reviewDays,
        reviewDays,
        postponements: c.due.postponements,
        district: districtOf(n),
        openRequest: n % 5 === 0,
        curatorSeatId: curatorOf(n).key,
        n,
      },
    ];
  });
}

function rows({ query }: Context) {
  if (query.addressId === 'address-2025') return [];
  if (query.asOf && !/^\d{4}-\d\d-\d\d$/.test(query.asOf)) throw new MockProblem(400, 'bad_date', 'Такой даты нет.');
  return all(query.asOf ?? TODAY)
    .filter((r) => !query.directiveId || r.item.directiveId === query.directiveId)
    .filter((r) => !query.bodyId || r.item.lead.id === query.bodyId)
    .filter((r) => !query.districtId || (r.district?.id ?? 'none') === query.districtId)
    .filter((r) => !query.curatorSeatId || r.curatorSeatId === query.curatorSeatId)
    .filter((r) => !query.ageing || r.ageing === query.ageing)
    .sort((a, b) => b.daysLate - a.daysLate);
}

function keyOf(by: string, row: ReturnType<typeof rows>[number]): [string, Names] {
  if (by === 'body') return [row.item.lead.id, row.item.lead.names];
  if (by === 'district') return row.district ? [row.district.id, row.district.names] : ['none', NONE];
  if (by === 'curator') {
    const seat = curators.find((s) => s.key === row.curatorSeatId)!;
    return [seat.key, { ru: seat.titleRu, kk: seat.titleKk, en: seat.titleEn }];
  }
  return [row.item.directiveId, mocks.find((m) => m.row.id === row.item.id)!.view.directive.titles];
}

const empty = () => ({
  cells: { '1-5': 0, '6-15': 0, '16-30': 0, '31-90': 0, '90+': 0 } as Record<Ageing, number>,
  total: 0,
  agencyDays: 0,
  reviewDays: 0,
  postponed: 0,
});

function add(sum: ReturnType<typeof empty>, row: OverdueRow): void {
  sum.cells[row.ageing] += 1;
  sum.total += 1;
  sum.agencyDays += row.agencyDays;
  sum.reviewDays += row.reviewDays;
  sum.postponed += row.postponements;
}

export const routes: Route[] = [
  [
    'GET',
    '/overdue',
    (context): OverdueView => {
      const by = (context.query.by ?? 'directive') as OverdueView['by'];
      const groups = new Map<string, OverdueView['groups'][number]>();
      const totals = { ...empty(), items: 0 };
      for (const row of rows(context)) {
        const [key, titles] = keyOf(by, row);
        if (!groups.has(key)) groups.set(key, { key, titles, ...empty() });
        add(groups.get(key)!, row);
        add(totals, row);
        totals.items += 1;
      }
      return {
        asOf: context.query.asOf ?? TODAY,
        by,
        ageings: AGEINGS,
        groups: [...groups.values()].sort((a, b) => b.total - a.total),
        totals,
        onTimeShare: { due: 47, doneInTime: 31 },
      };
    },
  ],
  [
    'GET',
    '/overdue/items',
    (context) => {
      const found = rows(context);
      const from = Number(context.query.after ?? 0);
      const to = from + Number(context.query.limit ?? 50);
      return { items: found.slice(from, to), next: to < found.length ? String(to) : null, total: found.length };
    },
  ],
];
