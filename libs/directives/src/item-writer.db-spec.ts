import { localDate, readDeadline, type NewDeadline, type NewItem } from '@zholdau/domain';
import { openBuilders, type Builders } from '../../../test/support/builders.js';
import { openDatabase, type TestDatabase } from '../../../test/support/database.js';
import { openDesk, type Desk } from '../../../test/support/desk.js';

interface Written {
  readonly period: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly ladder: string | null;
  readonly versions: number;
}

describe('writing an action item', () => {
  let db: TestDatabase;
  let world: Builders;
  let desk: Desk;
  let running = 0;
  beforeAll(async () => {
    db = await openDatabase();
    world = await openBuilders(db);
    desk = openDesk(db);
    await db.setNow('2026-09-21T05:00:00Z');
  });
  afterAll(() => db.close());

  const draft = (change: Partial<NewItem> = {}): NewItem => ({
    planId: world.planId,
    planVersionId: world.planVersionId,
    directiveId: world.directiveId,
    externalKey: `w${(running += 1)}`,
    number: `w${running}`,
    ordinal: running,
    titles: { ru: 'Построить школу', kk: 'Мектеп салу' },
    completionForms: { ru: 'акт ввода', kk: 'пайдалануға беру актісі' },
    level: 'control',
    origin: 'president',
    deadline: { dueOn: localDate('2026-12-25') },
    executors: [{ bodyId: world.lead.bodyId, role: 'lead' }],
    ...change,
  });
  const write = (item: NewItem) =>
    db.transactions.asActor(world.asCoordinator, (tx) => desk.writer.create(tx, world.asCoordinator, item));
  const checkpointsOf = (id: string): Promise<Written[]> =>
    db.owner<Written>(
      `SELECT c.period, c.state, c.due_on AS "dueOn", r.state AS ladder,
         (SELECT count(*)::int FROM deadline d WHERE d.checkpoint_id = c.id) AS versions
       FROM checkpoint c LEFT JOIN ladder_run r ON r.checkpoint_id = c.id WHERE c.item_id = $1 ORDER BY c.ordinal`,
      [id],
    );
  const words = async (phrase: string): Promise<NewDeadline> => {
    const calendar = await db.transactions.asEngine((tx) => db.calendar.load(tx));
    const today = await db.transactions.asEngine((tx) => db.clock.today(tx));
    const { kind, rule, due, steps } = readDeadline(phrase, {
      today,
      calendar,
      roll: 'previous',
    });
    return { words: { ru: phrase, kk: '' }, kind, rule, due, steps };
  };

  it.each<[string, string, [string, string | null][]]>([
    ['one date makes one period', 'до 25 декабря 2026 года', [['', '2026-12-25']]],
    ['a date on a day off rolls back', 'IV квартал 2026 года', [['', '2026-12-31']]],
    [
      'recurring words make four, as far as the calendar is approved',
      'ежемесячно',
      [
        ['2026-09', '2026-09-30'],
        ['2026-10', '2026-10-30'],
        ['2026-11', '2026-11-30'],
        ['2026-12', '2026-12-31'],
      ],
    ],
    [
      'a continuous item reports each quarter',
      'постоянно',
      [
        ['2026-Q3', '2026-09-30'],
        ['2026-Q4', '2026-12-31'],
      ],
    ],
    ['words without a date wait for one', 'в кратчайшие сроки', [['', null]]],
  ])('%s: %s', async (_, phrase, expected) => {
    const { id } = await write(draft({ deadline: await words(phrase) }));
    const written = await checkpointsOf(id);
    expect(written.map(({ period, dueOn }) => [period, dueOn]).slice(0, expected.length)).toEqual(expected);
    for (const { dueOn, ladder, versions, state } of written) {
      expect([state, ladder, versions]).toEqual(dueOn === null ? ['assigned', null, 0] : ['assigned', 'armed', 1]);
    }
  });

  it.each<[string, 'president' | 'meeting', string]>([
    ['a control term ends on the working day before', 'president', '2026-10-23'],
    ['a term of a meeting on the working day after', 'meeting', '2026-10-27'],
  ])('%s', async (_, origin, dueOn) => {
    const { id } = await write(draft({ origin, deadline: { dueOn: localDate('2026-10-24') } }));
    expect((await checkpointsOf(id)).map((written) => written.dueOn)).toEqual([dueOn]);
  });

  it('keeps number, date, body and due date only of a restricted item', async () => {
    const { id } = await write(draft({ restricted: true, financing: { amountMlnTenge: 5 } }));
    const [item] = await db.owner<Record<string, unknown>>(
      `SELECT title_ru, title_kk, completion_form_ru, financing FROM action_item WHERE id = $1`,
      [id],
    );
    expect(item).toEqual({ title_ru: '', title_kk: '', completion_form_ru: '', financing: null });
  });

  it.each<[string, Partial<NewItem>, string]>([
    ['title', { titles: { ru: ' ', kk: '' } }, 'item_title_missing'],
    ['completion form', { completionForms: { ru: '', kk: '' } }, 'item_completion_form_missing'],
    ['lead', { executors: [] }, 'item_lead_missing'],
    ['origin', { origin: '' as never }, 'item_origin_missing'],
    [
      'deadline kind',
      { deadline: { words: { ru: '', kk: '' }, kind: '', rule: '', due: [], steps: [] } },
      'item_deadline_missing',
    ],
  ])('refuses an item without %s', async (_, change, code) => {
    await expect(write(draft(change))).rejects.toMatchObject({ code });
  });

  it('refuses a key that the plan has, and leaves nothing behind', async () => {
    await write(draft({ externalKey: 'twice', number: '500' }));
    await expect(write(draft({ externalKey: 'twice', number: '501' }))).rejects.toMatchObject({
      code: 'item_key_taken',
    });
    expect(await db.owner(`SELECT 1 FROM action_item WHERE number = '501'`)).toHaveLength(0);
  });

  it('refuses a body of another region', async () => {
    const other = await openBuilders(db, '120000000');
    await expect(write(draft({ executors: [{ bodyId: other.lead.bodyId, role: 'lead' }] }))).rejects.toMatchObject({
      code: 'unknown_body',
    });
  });

  it('makes the next periods as the earlier ones pass, none twice, and none beyond the approved calendar but the next', async () => {
    await db.setNow('2026-08-03T05:00:00Z');
    const { id } = await write(draft({ deadline: await words('ежемесячно') }));
    const due = async () => (await checkpointsOf(id)).map(({ dueOn }) => dueOn);
    expect(await due()).toEqual(['2026-08-31', '2026-09-30', '2026-10-30', '2026-11-30']);
    for (const [now, last] of [
      ['2026-10-05T05:00:00Z', '2026-12-31'],
      ['2027-01-04T05:00:00Z', '2027-01-29'],
    ] as const) {
      await db.setNow(now);
      await desk.recurrence.topUp();
      expect(await desk.recurrence.topUp()).toBe(0);
      expect((await due()).at(-1)).toBe(last);
    }
    expect(await due()).toHaveLength(6);
    await db.setNow('2026-09-21T05:00:00Z');
  });
});
