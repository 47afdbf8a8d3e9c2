import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { PersistenceModule } from '@zholdau/persistence';
import { Config, ConfigModule } from '@zholdau/platform';
import { run } from '../../apps/cli/src/journal.command.js';
import { JournalModule } from '../../apps/worker/src/journal/journal.module.js';
import { openBuilders, type Builders } from '../support/builders.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { openJournal, type JournalDesk } from '../support/journal.js';
import { until } from '../support/until.js';

@Module({})
class JournalWorker {
  static around(config: Config): DynamicModule {
    const database = PersistenceModule.forRoot({ url: config.DATABASE_URL!, poolSize: 2 });
    return { module: JournalWorker, imports: [ConfigModule.forRoot(config), database, JournalModule] };
  }
}

describe('the journal with a worker and the command `journal`', () => {
  let db: TestDatabase;
  let build: Builders;
  let desk: JournalDesk;
  let folder: string;
  let worker: INestApplicationContext | undefined;
  let said: string[];
  const before = process.env['DATABASE_URL'];

  beforeEach(async () => {
    db = await openDatabase();
    build = await openBuilders(db);
    desk = openJournal(db);
    folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-journal-'));
    process.env['DATABASE_URL'] = db.url;
    said = [];
    jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
    jest.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await worker?.close();
    worker = undefined;
    process.env['DATABASE_URL'] = before;
    if (before === undefined) delete process.env['DATABASE_URL'];
    rmSync(folder, { recursive: true });
    await db.close();
  });

  const start = async (): Promise<void> => {
    const config = Object.assign(new Config(), { DATABASE_URL: db.url });
    worker = await NestFactory.createApplicationContext(JournalWorker.around(config), { logger: false });
  };
  const count = async (table: string): Promise<number> => (await db.owner(`SELECT 1 FROM ${table}`)).length;
  const kept = (name: string, content: unknown): string => {
    const file = path.join(folder, name);
    writeFileSync(file, JSON.stringify(content));
    return file;
  };

  it('seals by itself, signs the day’s head and checks the chain; the next day again', async () => {
    await db.setNow('2026-09-10T15:30:00Z');
    for (let n = 0; n < 5; n += 1) await desk.append(build.asCoordinator, n);
    await start();
    await until('the day is signed and checked', async () => (await count('journal_check')) === 1);
    expect([await count('journal_link'), await count('journal_anchor')]).toEqual([5, 1]);
    await db.owner(`INSERT INTO setting (region_id, key, value) VALUES ($1, 'journal.seal-seconds', '1')`, [
      build.regionId,
    ]);
    await desk.append(build.asCoordinator, 5);
    await until('the new line is sealed', async () => (await count('journal_link')) === 6);
    await worker!.close();
    await db.setNow('2026-09-11T15:30:00Z');
    await start();
    await until('the next day is signed', async () => (await count('journal_anchor')) === 2);
    const { anchors } = await desk.anchors.published({ limit: 5 });
    expect(anchors.map(({ anchoredOn, seq }) => [anchoredOn, seq])).toEqual([
      ['2026-09-11', '6'],
      ['2026-09-10', '5'],
    ]);
  }, 60_000);

  it('verify ends with 0 on a whole journal and with 1 on a changed line, which it names', async () => {
    for (let n = 0; n < 5; n += 1) await desk.append(build.asCoordinator, n);
    await desk.sealer.seal(build.regionId);
    expect(await run(['verify'])).toBe(0);
    expect(said.join('\n')).toContain('5 links, sealed to 5, 0 anchors, 0 lines not yet sealed, 0 breaks');
    expect(await run(['head', '--region', '110000000'])).toBe(0);
    expect(said.at(-1)).toMatch(/^[0-9a-f-]{36} 5 [0-9a-f]{64}$/);
    await desk.forge([
      [`UPDATE journal SET reason = 'x' WHERE id = (SELECT journal_id FROM journal_link WHERE seq = 2)`],
    ]);
    expect(await run(['verify', '--region', '110000000'])).toBe(1);
    expect(said.join('\n')).toContain('✗ line-changed · seq 2');
    expect(await count('journal_check')).toBe(2);
    expect(await run(['verify', '--region', '000000000'])).toBe(2);
    expect(await run(['rewrite'])).toBe(2);
  });

  it('verify --anchors finds a chain made anew with anchors and key by whoever owns the database', async () => {
    for (let n = 0; n < 5; n += 1) await desk.append(build.asCoordinator, n);
    await desk.sealer.seal(build.regionId);
    await desk.anchors.makeDue();
    const file = kept('anchors.json', await desk.anchors.published({ limit: 10 }));
    expect(await run(['verify', '--anchors', file])).toBe(0);
    await desk.forge([
      ['DELETE FROM journal_anchor'],
      ['DELETE FROM journal_link'],
      [`UPDATE journal SET reason = 'Не принято'`],
      ['INSERT INTO journal_tail (journal_id, region_id) SELECT id, region_id FROM journal'],
    ]);
    await desk.sealer.seal(build.regionId);
    await desk.anchors.makeDue();
    expect(await run(['verify'])).toBe(0); // whole in itself
    expect(await run(['verify', '--anchors', file])).toBe(1);
    expect(said.join('\n')).toContain('✗ anchor-unmet · seq 5');
  });

  it('verify-extract tells a true extract from a forged one', async () => {
    const { itemId } = await build.item();
    const auditor = build.actor('auditor', await build.seat('auditor'));
    await desk.append(build.asCoordinator, 1, itemId);
    await desk.append(build.asCoordinator, 2);
    await desk.sealer.seal(build.regionId);
    await desk.anchors.makeDue();
    const anchors = kept('anchors.json', await desk.anchors.published({ limit: 10 }));
    const text = JSON.stringify(await desk.extracts.ofItem(auditor, itemId));
    expect(await run(['verify-extract', kept('true.json', JSON.parse(text)), '--anchors', anchors])).toBe(0);
    expect(said.at(-1)).toBe('✓ 1 lines proven, 0 after the last anchor');
    const forged = JSON.parse(text.replace('Принято 1', 'Принято 9')) as unknown;
    expect(await run(['verify-extract', kept('forged.json', forged), '--anchors', anchors])).toBe(1);
    expect(said).toContain('  ✗ line 1');
  });
});
