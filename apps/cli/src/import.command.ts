import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  DomainError,
  isLocalDate,
  LEVELS,
  ORIGINS,
  type Actor,
  type Level,
  type Locale,
  type Origin,
} from '@zholdau/domain';
import { PersistenceModule, Transactions } from '@zholdau/persistence';
import {
  ApproveImportService,
  ImportQueries,
  PlanImportModule,
  PlanImports,
  UploadImportService,
  type ImportRow,
} from '@zholdau/plan-import';
import { ConfigModule, loadConfig, message, type Config } from '@zholdau/platform';
import { databaseUrl } from './database-url.js';
import { isLocale } from './doctor.messages.js';

export const USAGE = `import FILE --region KATO --act-on YYYY-MM-DD [--act-number NUMBER] [--address YEAR] [--level control]
  [--origin president] [--approve] [--lang kk|ru|en]

Reads a plan (docx, xlsx or csv) for the latest Address of the region, or that of the year, and says what it would change.
With --approve it also applies the plan, if no row is wrong. Acts as the coordinator of the region.
Ends with 0 when nothing is wrong, with 1 when something is, with 2 on wrong words.`;

interface Wish {
  readonly file: string;
  readonly region: string;
  readonly actOn: string;
  readonly actNumber: string | null;
  readonly year: number | null;
  readonly level: Level;
  readonly origin: Origin;
  readonly approve: boolean;
  readonly locale: Locale;
}

/** `import`: the way of a plan file without the web. */
export async function run(args: string[]): Promise<number> {
  const wish = wishOf(args);
  if (!wish) {
    console.error(USAGE);
    return 2;
  }
  const config = Object.assign(loadConfig(), { DATABASE_URL: databaseUrl() });
  const app = await NestFactory.createApplicationContext(ImportProcess.around(config), { logger: ['error'] });
  try {
    return await importPlan(app, wish);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    console.error(message(error.code, error.params, wish.locale));
    return 1;
  } finally {
    await app.close();
  }
}

@Module({})
class ImportProcess {
  static around(config: Config): DynamicModule {
    const database = PersistenceModule.forRoot({ url: config.DATABASE_URL!, poolSize: 4 });
    return { module: ImportProcess, imports: [ConfigModule.forRoot(config), database, PlanImportModule] };
  }
}

function wishOf(args: string[]): Wish | null {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      region: { type: 'string' },
      'act-on': { type: 'string' },
      'act-number': { type: 'string' },
      address: { type: 'string' },
      level: { type: 'string', default: 'control' },
      origin: { type: 'string', default: 'president' },
      approve: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'ru' },
    },
  });
  const [file] = positionals;
  const { region, 'act-on': actOn, 'act-number': actNumber = null, address, level, origin, approve, lang } = values;
  if (!file || !region || !actOn || !isLocalDate(actOn) || !isLocale(lang)) return null;
  if (!isOneOf(LEVELS, level) || !isOneOf(ORIGINS, origin) || (address && !/^\d{4}$/.test(address))) return null;
  const year = address ? Number(address) : null;
  return { file, region, actOn, actNumber, year, level, origin, approve, locale: lang };
}

const isOneOf = <T extends string>(words: readonly T[], word: string): word is T =>
  (words as readonly string[]).includes(word);

async function importPlan(app: INestApplicationContext, wish: Wish): Promise<number> {
  const place = await placeOf(app.get(Transactions), wish);
  if (!place) {
    console.error(`No region ${wish.region} with an Address and a coordinator in it`);
    return 1;
  }
  const { actor, addressId } = place;
  const id = await app.get(UploadImportService).upload(actor, {
    fileName: path.basename(wish.file),
    content: await readFile(wish.file),
    addressId,
    actNumber: wish.actNumber,
    actOn: wish.actOn as never,
    level: wish.level,
    origin: wish.origin,
  });
  await app.get(PlanImports).run(id);
  const wrong = await report(app, actor, id, wish.locale);
  if (wrong > 0 || !wish.approve) return wrong > 0 ? 1 : 0;
  const { version } = await app.get(ImportQueries).one(actor, id);
  await app.get(ApproveImportService).approve(actor, id, version);
  await app.get(PlanImports).run(id);
  const applied = await app.get(ImportQueries).one(actor, id);
  console.log(applied.state);
  return applied.state === 'applied' ? 0 : 1;
}

/** Prints what was understood; the number of rows that are wrong, or 1 when the file could not be read. */
async function report(app: INestApplicationContext, actor: Actor, id: string, locale: Locale): Promise<number> {
  const queries = app.get(ImportQueries);
  const { errorCode, errorParams, summary } = await queries.one(actor, id);
  if (errorCode) {
    console.error(message(errorCode, errorParams, locale));
    return 1;
  }
  const { rows } = await queries.rows(actor, id, { limit: 100_000, after: 0 });
  for (const row of rows.filter(({ doubts }) => doubts.length > 0)) console.log(lines(row, locale));
  console.log(JSON.stringify(summary));
  return summary.wrong ?? 0;
}

function lines({ draft, doubts, sheet, sheetRow }: ImportRow, locale: Locale): string {
  const place = `${[sheet, sheetRow].filter((part) => part !== '').join('!')} № ${draft.number}`;
  return doubts
    .map(
      ({ severity, code, params }) =>
        `${severity === 'wrong' ? '✗' : '?'} ${place}: ${message(`doubt_${code}`, params, locale)}`,
    )
    .join('\n');
}

/** The region, its Address, and the coordinator as whom the plan is imported. */
async function placeOf(
  transactions: Transactions,
  { region, year }: Wish,
): Promise<{ actor: Actor; addressId: string } | null> {
  const [found] = await transactions.asEngine((tx) =>
    tx.query<{ regionId: string; addressId: string; seatId: string; personId: string }[]>(
      `SELECT r.id AS "regionId", a.id AS "addressId", s.id AS "seatId", h.person_id AS "personId"
       FROM region r
       JOIN address a ON a.region_id = r.id AND ($2::int IS NULL OR extract(year FROM a.delivered_on) = $2)
       JOIN seat s ON s.region_id = r.id AND s.kind = 'coordinator' AND s.closed_at IS NULL
       JOIN seat_holder h ON h.seat_id = s.id AND h.to_on IS NULL
       WHERE r.kato = $1 ORDER BY a.delivered_on DESC, s.id LIMIT 1`,
      [region, year],
    ),
  );
  if (!found) return null;
  const { regionId, addressId, seatId, personId } = found;
  const actor: Actor = {
    personId,
    seatId,
    role: 'coordinator',
    regionId,
    bodyIds: [],
    directiveIds: [],
    districtId: null,
    locale: 'ru',
  };
  return { actor, addressId };
}
