import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../apps/cli/src/import.command.js';
import { openBuilders, type Builders } from '../support/builders.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { planCsv } from '../support/plans/plan-workbook.js';

describe('the command `import`', () => {
  let db: TestDatabase;
  let build: Builders;
  let folder: string;
  let said: string[];
  const before = process.env['DATABASE_URL'];

  beforeAll(async () => {
    db = await openDatabase();
    build = await openBuilders(db);
    process.env['DATABASE_URL'] = db.url;
    folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-import-'));
  });
  beforeEach(() => {
    said = [];
    jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
    jest.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    process.env['DATABASE_URL'] = before;
    if (before === undefined) delete process.env['DATABASE_URL'];
    rmSync(folder, { recursive: true });
    await db.close();
  });

  const file = (name: string, ...rows: string[][]): string => {
    const target = path.join(folder, name);
    const header = [
      '№ п/п',
      'Наименование мероприятия',
      'Форма завершения',
      'Срок исполнения',
      'Ответственные исполнители',
    ];
    writeFileSync(target, planCsv([header, ...rows]));
    return target;
  };
  const PLACE = ['--region', '110000000', '--act-on', '2026-09-15'];

  it('applies a plan that has nothing wrong', async () => {
    const [body] = await db.owner<{ name: string }>('SELECT name_ru AS name FROM body WHERE id = $1', [
      build.lead.bodyId,
    ]);
    const plan = file('plan.csv', ['77', 'Построить школу', 'акт', 'до 25 декабря 2026 года', body!.name]);
    expect(await run([plan, ...PLACE])).toBe(0);
    expect(JSON.parse(said.at(-1)!)).toMatchObject({ new: 1, wrong: 0 });
    expect(await run([plan, ...PLACE, '--approve'])).toBe(0);
    expect(said.at(-1)).toBe('applied');
    expect(await db.owner(`SELECT title_ru FROM action_item WHERE number = '77'`)).toEqual([
      { title_ru: 'Построить школу' },
    ]);
  });

  it('says what is wrong, in the language asked for, and applies nothing', async () => {
    const plan = file('wrong.csv', ['78', 'Открыть музей', 'приказ', 'в кратчайшие сроки', 'управление чудес']);
    expect(await run([plan, ...PLACE, '--approve', '--lang', 'kk'])).toBe(1);
    expect(said[0]).toContain('✗ 2 № 78: «в кратчайшие сроки» нақты күнді білдірмейді. Күнін көрсетіңіз.');
    expect(await db.owner(`SELECT 1 FROM action_item WHERE number = '78'`)).toEqual([]);
  });

  it.each([
    ['no file', ['--region', '110000000', '--act-on', '2026-09-15'], 2],
    ['31 February', ['plan.csv', '--region', '110000000', '--act-on', '2026-02-31'], 2],
    ['a level nobody knows', ['plan.csv', ...PLACE, '--level', 'high'], 2],
  ])('ends with its usage on %s', async (_, args, code) => expect(await run(args)).toBe(code));

  it('says that a file is no plan, and that a region is not there', async () => {
    const target = path.join(folder, 'plan.pdf');
    writeFileSync(target, '%PDF');
    expect(await run([target, ...PLACE, '--lang', 'en'])).toBe(1);
    expect(said.at(-1)).toBe('A file of this kind is not read. Upload the plan as docx, xlsx or csv.');
    expect(await run([target, '--region', '990000000', '--act-on', '2026-09-15'])).toBe(1);
  });
});
