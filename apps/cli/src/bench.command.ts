import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Actor } from '@zholdau/domain';
import { PersistenceModule, Transactions, type DataSourceSettings } from '@zholdau/persistence';
import {
  DirectivesTreeQuery,
  ItemCardQuery,
  ItemsListQuery,
  MyWorkQuery,
  OVERDUE_GROUPINGS,
  OverdueListQuery,
  OverdueMatrixQuery,
  ReportingModule,
  SearchQuery,
} from '@zholdau/reporting';
import { parseArgs } from 'node:util';
import { openBenchDatabase } from './bench/bench-database.js';
import { benchRegions, type BenchRegion } from './bench/bench-readers.js';
import { measure } from './bench/measure.js';

/** What a reader waits for at most without noticing. */
const AIM_MS = 100;

@Module({})
class BenchProcess {
  static around(settings: DataSourceSettings): DynamicModule {
    return { module: BenchProcess, imports: [PersistenceModule.forRoot(settings), ReportingModule] };
  }
}

export const USAGE = `bench [--items 100000] [--others 5000] [--regions 20] [--times 20]

How long the screens wait for the database: an invented country, or the one of DATABASE_URL unless it is live.`;

/**
 * `bench`: how long the screens wait for the database.
 *
 * Without DATABASE_URL it invents a country in an embedded database: one region with `items`, the others with
 * `others` each. With it, it measures that database as it is, unless the installation is live.
 * The largest and the smallest region are asked, each question `times` times, by readers of several roles.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      items: { type: 'string', default: '100000' },
      others: { type: 'string', default: '5000' },
      regions: { type: 'string', default: '20' },
      times: { type: 'string', default: '20' },
    },
  });
  const [items, others, regions, times] = [values.items, values.others, values.regions, values.times].map(Number);
  if (![items, others, regions, times].every((number) => Number.isInteger(number) && number! > 0)) {
    console.error('bench [--items 100000] [--others 5000] [--regions 20] [--times 20]: whole numbers above zero');
    return 2;
  }
  const volume = [items!, ...Array.from({ length: regions! - 1 }, () => others!)];
  const database = await openBenchDatabase(volume, (line) => console.log(line));
  try {
    const app = await NestFactory.createApplicationContext(BenchProcess.around(database.settings), { logger: false });
    try {
      for (const region of await benchRegions(app.get(Transactions))) await ask(app, region, times!);
    } finally {
      await app.close();
    }
  } finally {
    await database.close();
  }
  return 0;
}

async function ask(app: INestApplicationContext, region: BenchRegion, times: number): Promise<void> {
  console.log(
    `\n${region.name}: ${region.items} items, ${region.late} of them overdue; ${times} times each, milliseconds`,
  );
  for (const reader of region.readers) {
    for (const [name, question] of Object.entries(questions(app, region, reader))) {
      const { median, p95 } = await measure(name, times, question);
      const verdict = median <= AIM_MS ? 'ok  ' : 'OVER';
      console.log(
        `${verdict} ${reader.role.padEnd(12)} ${name.padEnd(28)} median ${median.toFixed(0).padStart(5)}  p95 ${p95.toFixed(0).padStart(5)}`,
      );
    }
  }
}

/** One question for each screen that stands on a list or a sum. */
function questions(
  app: INestApplicationContext,
  { addressId, itemId }: BenchRegion,
  reader: Actor,
): Record<string, () => Promise<unknown>> {
  const page = { limit: 50 };
  const matrix = app.get(OverdueMatrixQuery);
  const seesAll = reader.role === 'coordinator' || reader.role === 'deputy';
  return {
    'items, first page': () => app.get(ItemsListQuery).read(reader, { addressId }, page),
    'items overdue, latest first': () =>
      app.get(ItemsListQuery).read(reader, { addressId, condition: 'overdue' }, { ...page, sort: 'late' }),
    'plan tree with counts': () => app.get(DirectivesTreeQuery).read(reader, addressId),
    ...(seesAll ? { 'item card': () => app.get(ItemCardQuery).read(reader, itemId) } : {}),
    ...Object.fromEntries(
      OVERDUE_GROUPINGS.map((by) => [`overdue by ${by}`, () => matrix.read(reader, { addressId }, by)]),
    ),
    'overdue list, first page': () => app.get(OverdueListQuery).read(reader, { addressId }, page),
    'search, a rare word': () => app.get(SearchQuery).read(reader, 'мероприятие 777', 20),
    'search, common words': () => app.get(SearchQuery).read(reader, 'развитие инфраструктуры образования', 20),
    'search, Kazakh': () => app.get(SearchQuery).read(reader, 'инфрақұрылымның дамуы 4242', 20),
    'my work': () => app.get(MyWorkQuery).read(reader),
  };
}
