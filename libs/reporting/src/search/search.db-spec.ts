import type { Actor } from '@zholdau/domain';
import { openBuilders, type Builders } from '../../../../test/support/builders.js';
import { openDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { searchedTitles } from '../../../../test/fixtures/search/load.js';
import { Outlooks } from '../outlooks.js';
import { SearchQuery } from './search.query.js';
import { atLeast } from './steps.js';

const AT = '2026-09-15T05:00:00Z';
/** Of the 200 questions in each language, so many are passed over to one that is asked; the figures ask them all. */
const EVERY = 4;

describe('search', () => {
  let db: TestDatabase;
  let build: Builders;
  let search: SearchQuery;

  beforeAll(async () => {
    db = await openDatabase(4);
    await db.setNow(AT);
    build = await openBuilders(db);
    search = new SearchQuery(db.transactions, new Outlooks(db.clock, db.settings, db.calendar));
  });
  afterAll(() => db.close());

  const titled = async (title: string, wish: Parameters<Builders['item']>[0] = {}): Promise<string> => {
    const { itemId } = await build.item(wish);
    await db.owner('UPDATE action_item SET title_ru = $2, title_kk = $2 WHERE id = $1', [itemId, title]);
    return itemId;
  };
  const report = async (itemId: string, text: string, state = 'submitted'): Promise<string> => {
    const [row] = await db.owner<{ id: string }>(
      `INSERT INTO progress_report (region_id, item_id, checkpoint_id, body_id, author_id, state, text, created_at, updated_at)
       SELECT region_id, item_id, id, $2, $3, $4, $5, now(), now() FROM checkpoint WHERE item_id = $1 RETURNING id`,
      [itemId, build.lead.bodyId, build.lead.executor.personId, state, text],
    );
    return row!.id;
  };
  const file = (itemId: string, reportId: string, name: string): Promise<object[]> =>
    db.owner(
      `INSERT INTO evidence (region_id, item_id, report_id, kind, name, added_by, added_at)
       VALUES ($1, $2, $3, 'file', $4, $5, now())`,
      [build.regionId, itemId, reportId, name, build.lead.executor.personId],
    );
  const comment = (itemId: string, text: string): Promise<object[]> =>
    db.owner(
      `INSERT INTO comment (region_id, level, item_id, author_id, author_seat_id, text, created_at)
       VALUES ($1, 'item', $2, $3, $4, $5, now())`,
      [build.regionId, itemId, build.coordinator.personId, build.coordinator.seatId, text],
    );
  let manyItems: Promise<readonly { readonly itemId: string }[]> | undefined;
  const many = (): Promise<readonly { readonly itemId: string }[]> => (manyItems ??= build.items(1200));
  const find = async (actor: Actor, asked: string) =>
    (await search.read(actor, asked, 20)).items.map(({ item, hits }) => ({
      id: item.id,
      places: hits.map(({ place }) => place),
      found: hits.flatMap(({ pieces }) => pieces.filter((piece) => piece.found).map(({ text }) => text)),
    }));

  it('finds other forms of Russian and Kazakh words, also typed without the Kazakh letters, and marks them', async () => {
    const id = await titled('Отремонтировать мосты через ручьи');
    const kk = await titled('Көпірлерді жөндеу жұмыстарын аяқтау');
    expect(await find(build.asCoordinator, 'мостов ручей')).toEqual([
      { id, places: ['title'], found: ['мосты', 'ручьи', 'мосты', 'ручьи'] },
    ]);
    expect(await find(build.asCoordinator, 'көпірдің')).toMatchObject([
      { id: kk, found: ['Көпірлерді', 'Көпірлерді'] },
    ]);
    expect((await find(build.asCoordinator, 'копирлер')).map((row) => row.id)).toEqual([kk]);
    expect((await find(build.asCoordinator, 'ремонт мост')).map((row) => row.id)).toEqual([id]);
  });

  it('finds what stands in a report, a comment and the name of a file, and says where', async () => {
    const id = await titled('Мероприятие без приметных слов');
    const reportId = await report(id, 'Закуплены аквариумы для выставок');
    await file(id, reportId, 'Дендрарий_план-2026.pdf');
    await comment(id, 'Просим уточнить смету на фонтаны');
    expect(await find(build.asCoordinator, 'аквариум')).toMatchObject([
      { id, places: ['report'], found: ['аквариумы'] },
    ]);
    expect(await find(build.asCoordinator, 'дендрария')).toMatchObject([
      { id, places: ['file'], found: ['Дендрарий'] },
    ]);
    expect(await find(build.asCoordinator, 'фонтанов')).toMatchObject([
      { id, places: ['comment'], found: ['фонтаны'] },
    ]);
  });

  it('knows a text as soon as it is written, and forgets it as soon as it is changed', async () => {
    const id = await titled('Высадить кипарисы');
    expect((await find(build.asCoordinator, 'кипарис')).map((row) => row.id)).toEqual([id]);
    await db.owner(`UPDATE action_item SET title_ru = 'Высадить туи', title_kk = '' WHERE id = $1`, [id]);
    expect(await find(build.asCoordinator, 'кипарис')).toEqual([]);
  });

  it('computes words when their text changes, and only then: no row trigger before an update stands beside them', async () => {
    const forcing = await db.owner(
      `SELECT t.tgrelid::regclass::text AS on_table, t.tgname FROM pg_trigger t JOIN pg_attribute a ON a.attrelid = t.tgrelid
       WHERE a.attname = 'words' AND a.attgenerated = 's' AND NOT t.tgisinternal AND (t.tgtype & 19) = 19`,
    );
    expect(forcing).toEqual([]);
  });

  it('tells nobody of what they may not open, neither by a row nor by «more»', async () => {
    const other = await build.body();
    const deputy = build.actor('deputy', build.akim);
    const head = build.actor('head', build.lead.head, { bodyIds: [build.lead.bodyId] });
    const staff = build.actor('staff', build.lead.executor, { bodyIds: [build.lead.bodyId] });
    const draft = await titled('Черновик про орхидеи', { state: 'draft' });
    const foreign = await titled('Чужие орхидеи', { lead: other });
    await titled('Секретные орхидеи', { restricted: true, number: '7707' });
    const own = await titled('Мероприятие с разговором');
    await comment(own, 'Где орхидеи?');
    const written = await report(own, 'Орхидеи ещё не готовы', 'draft');
    await file(own, written, 'орхидеи.docx');
    const ids = async (actor: Actor) => (await find(actor, 'орхидея')).map(({ id }) => id).sort();
    expect(await ids(build.asCoordinator)).toEqual([draft, foreign, own].sort());
    expect(await ids(deputy)).toEqual([foreign]);
    expect(await ids(head)).toEqual([own]);
    expect(await ids(staff)).toEqual([]);
    expect(await search.read(deputy, 'орхидея', 1)).toMatchObject({ more: false });
    const there = await openBuilders(db, '350000000');
    expect(await ids(there.asCoordinator)).toEqual([]);
    expect(await find(build.asCoordinator, '7707')).toMatchObject([{ places: [], found: [] }]);
  });

  it('finds what is said of a directive and of the Address, for those whom talk is for', async () => {
    const [directive, foreign] = [await build.directive(), await build.directive()];
    await build.item({ directiveId: directive });
    const other = await build.body();
    await build.item({ directiveId: foreign, lead: other });
    const say = async (column: string, subject: string, text: string): Promise<string> => {
      const [row] = await db.owner<{ id: string }>(
        `INSERT INTO comment (region_id, level, ${column}_id, author_id, author_seat_id, text, created_at)
         VALUES ($1, '${column}', $2, $3, $4, $5, now()) RETURNING id`,
        [build.regionId, subject, build.coordinator.personId, build.coordinator.seatId, text],
      );
      return row!.id;
    };
    const said = await say('directive', directive, 'Обсудили планетарий на совещании');
    await say('directive', foreign, 'Планетарии соседей');
    await say('address', build.addressId, 'Планетарий назван в Послании');
    const retracted = await say('directive', directive, '');
    await db.owner(`UPDATE comment SET retracted_at = now() WHERE id = $1`, [retracted]);
    await db.owner(
      `INSERT INTO comment_file (region_id, comment_id, name, sha256, size, media_type, added_at)
       VALUES ($1, $2, 'обсерватория.pdf', 'x', 1, 'application/pdf', now())`,
      [build.regionId, said],
    );
    const above = async (actor: Actor, asked: string) =>
      (await search.read(actor, asked, 20)).above.map(({ level, id, year, hits }) => ({
        level,
        id,
        year,
        found: hits.flatMap(({ pieces }) => pieces.filter((piece) => piece.found).map(({ text }) => text)),
      }));
    expect((await above(build.asCoordinator, 'планетариев')).map(({ id }) => id).sort()).toEqual(
      [directive, foreign, build.addressId].sort(),
    );
    const head = build.actor('head', build.lead.head, { bodyIds: [build.lead.bodyId] });
    const seen = await above(head, 'планетариев');
    expect(seen).toContainEqual({ level: 'directive', id: directive, year: 2026, found: ['планетарий'] });
    expect(seen.map(({ id }) => id)).not.toContain(foreign);
    expect(await above(build.asCoordinator, 'обсерватории')).toMatchObject([{ id: directive }]);
    expect(await above(build.actor('deputy', build.akim), 'планетариев')).toEqual([]);
    expect(await above((await openBuilders(db, '470000000')).asCoordinator, 'планетариев')).toEqual([]);
  });

  it('finds nothing by words that say nothing, and takes signs for no more than signs', async () => {
    for (const asked of ['и в на', '!', `' | & :* \\`, 'және', '<script>', '%%'])
      expect(await search.read(build.asCoordinator, asked, 20)).toMatchObject({ more: false });
    expect(await find(build.asCoordinator, 'и в на')).toEqual([]);
  });

  it('finds the one title with a rare word, and the one with all the words, among a thousand with the others', async () => {
    const rows = await many();
    const titles = rows.map((_, at) => `Построить павильон и беседку, участок ${at}`);
    titles[700] = 'Сберечь кедр';
    titles[800] = 'Построить павильон и беседку у берёзы';
    await db.owner(
      `UPDATE action_item i SET title_ru = t.title, title_kk = '' FROM unnest($1::uuid[], $2::text[]) AS t (id, title) WHERE i.id = t.id`,
      [rows.map(({ itemId }) => itemId), titles],
    );
    for (const statistics of ['unknown', 'known']) {
      if (statistics === 'known') await db.owner('ANALYZE action_item');
      const found = await find(build.asCoordinator, 'павильоны беседки кедров берёз');
      expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining([rows[700]!.itemId, rows[800]!.itemId]));
      const common = await search.read(build.asCoordinator, 'павильоны с беседкой', 20);
      expect(common).toMatchObject({ items: { length: 20 }, more: true });
    }
  });

  it('asks for so many of the words, whichever', async () => {
    const words = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const least of [1, 2, 3, 4, 5, 6]) {
      const query = atLeast(
        least,
        words.map((word) => `'${word}'`),
      );
      const wrong = await db.owner(
        `SELECT n FROM generate_series(0, 63) AS n,
           LATERAL (SELECT array_agg(w) AS words FROM unnest($1::text[]) WITH ORDINALITY AS t (w, at) WHERE n & (1 << (at - 1)::int) <> 0) AS chosen
         WHERE array_to_tsvector(coalesce(words, '{}')) @@ $2::tsquery IS DISTINCT FROM (coalesce(cardinality(words), 0) >= $3)`,
        [words, query, least],
      );
      expect({ least, wrong }).toEqual({ least, wrong: [] });
    }
  });

  it.each([
    ['ru', 0.9],
    ['kk', 0.78],
  ] as const)('has what was meant among the first ten of questions in other word forms, %s', async (lang, least) => {
    const titles = searchedTitles(lang);
    const rows = await many();
    await db.owner(
      `UPDATE action_item i SET title_ru = CASE $3 WHEN 'ru' THEN t.title ELSE '' END, title_kk = CASE $3 WHEN 'kk' THEN t.title ELSE '' END
       FROM unnest($1::uuid[], $2::text[]) AS t (id, title) WHERE i.id = t.id`,
      [rows.slice(0, titles.length).map(({ itemId }) => itemId), titles.map(({ text }) => text), lang],
    );
    const questions = titles.flatMap(({ asks = [] }, at) => asks.map((question) => ({ question, at })));
    expect(questions).toHaveLength(200);
    const asked = questions.filter((_, nth) => nth % EVERY === 0);
    const missed: string[] = [];
    for (const { question, at } of asked) {
      const { items } = await search.read(build.asCoordinator, question, 10);
      if (!items.some(({ item }) => item.id === rows[at]!.itemId)) missed.push(question);
    }
    const recall = 1 - missed.length / asked.length;
    if (recall < least) expect({ recall, missed }).toEqual({ recall: least, missed: [] });
  });
});
