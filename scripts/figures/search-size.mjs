/**
 * How long the search waits for the database among many texts, titles, reports, comments and file names together, for
 * readers of several roles under row security. Alone, with another size: `node scripts/figures/search-size.mjs 1000000`.
 */
import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import {
  ActiveCalendar,
  appDataSource,
  Clock,
  migrate,
  SettingsStore,
  startEmbeddedPostgres,
  Transactions,
} from '../../dist/libs/persistence/src/index.js';
import { Outlooks, SearchQuery } from '../../dist/libs/reporting/src/index.js';
import { atMost } from './lines.mjs';
import { plant } from './search.mjs';

/** Milliseconds at the 95th of a hundred questions: a page at a hundred thousand texts, an answer at a million. */
const limitOf = (texts) => (texts <= 100_000 ? 100 : 300);
const QUESTIONS = 200;

export async function searchSize(texts) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-search-size-'));
  const server = await startEmbeddedPostgres({ folder, fast: true });
  const url = server.url('zholdau');
  try {
    await migrate(url);
    const asked = ['ru', 'kk'].map(fixture);
    const { actor, body } = await plant(url, 'ru', asked[0]);
    const began = performance.now();
    await fill(url, actor.regionId, body, texts, asked);
    console.log(`     ${texts} texts written with their words in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    const questions = asked.flatMap((titles) => titles.flatMap(({ asks = [] }) => asks).slice(0, QUESTIONS));
    const db = await appDataSource({ url, poolSize: 2 }).initialize();
    try {
      const query = new SearchQuery(
        new Transactions(db),
        new Outlooks(new Clock(), new SettingsStore(), new ActiveCalendar()),
      );
      for (const role of ['coordinator', 'deputy', 'head']) {
        const reader = { ...actor, role, bodyIds: role === 'head' ? [body] : [] };
        for (const question of questions.slice(0, 10)) await query.read(reader, question, 20);
        const times = [];
        for (const question of questions) {
          const start = performance.now();
          await query.read(reader, question, 20);
          times.push(performance.now() - start);
        }
        times.sort((one, other) => one - other);
        atMost(`search p95 over ${texts} texts, ${role}`, times[Math.floor(times.length * 0.95)], 'ms', limitOf(texts));
      }
    } finally {
      await db.destroy();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const fixture = (lang) =>
  readFileSync(`test/fixtures/search/${lang}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Two sentences of the questions' own words and one rare word a text; every tenth text is a title, six are reports. */
async function fill(url, regionId, body, texts, [ru, kk]) {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const text = (lang, n) =>
    `(SELECT text FROM sentence WHERE lang = '${lang}' AND at = (${n}) % 409) || ' ' || (SELECT text FROM sentence WHERE lang = '${lang}' AND at = (${n} * 7919 + 13) % 409)
       || ' ' || translate(md5((${n} % 50000)::text), '0123456789abcdef', 'абвгдежзиклмнопр')::varchar(8)`;
  try {
    await owner.query('CREATE TEMP TABLE sentence (lang text, at int, text text, PRIMARY KEY (lang, at))');
    for (const [lang, titles] of Object.entries({ ru, kk }))
      await owner.query(
        'INSERT INTO sentence SELECT $1, n - 1, title FROM unnest($2::text[]) WITH ORDINALITY AS t (title, n)',
        [lang, titles.map(({ text: title }) => title)],
      );
    await owner.query(`SET session_replication_role = replica`);
    await owner.query(
      `INSERT INTO action_item (region_id, plan_id, plan_version_id, directive_id, external_key, number, ordinal, title_ru, title_kk, completion_form_ru,
         completion_form_kk, deadline_kind, deadline_rule, status, lead_body_id, body_ids)
       SELECT i.region_id, i.plan_id, i.plan_version_id, i.directive_id, 'size ' || n, 's' || n, 1000 + n, ${text('ru', 'n')}, ${text('kk', 'n')}, 'акт', 'акт',
         'none', 'NONE', 'assigned', b, ARRAY[b]
       FROM (SELECT * FROM action_item WHERE region_id = $1 LIMIT 1) AS i, generate_series(1, $3::int) AS n,
         LATERAL (SELECT CASE WHEN n % 40 = 0 THEN $2::uuid ELSE md5((n % 40)::text)::uuid END AS b) AS of_body`,
      [regionId, body, Math.round(texts / 10)],
    );
    await owner.query(
      `CREATE TEMP TABLE place AS SELECT id, row_number() OVER () - 1 AS at FROM action_item; ALTER TABLE place ADD PRIMARY KEY (at); ANALYZE place`,
    );
    const items = Number((await owner.query('SELECT count(*) FROM place')).rows[0].count);
    await owner.query(
      `INSERT INTO progress_report (region_id, item_id, checkpoint_id, body_id, author_id, state, text, created_at, updated_at)
       SELECT $1, p.id, gen_random_uuid(), $2, gen_random_uuid(), 'accepted', CASE n % 3 WHEN 0 THEN ${text('kk', 'n')} ELSE ${text('ru', 'n')} END, now(), now()
       FROM generate_series(1, $3::int) AS n JOIN place p ON p.at = n % $4::int`,
      [regionId, body, Math.round(texts * 0.6), items],
    );
    await owner.query(
      `INSERT INTO comment (region_id, level, item_id, author_id, author_seat_id, text, created_at)
       SELECT $1, 'item', p.id, gen_random_uuid(), gen_random_uuid(), CASE n % 3 WHEN 0 THEN ${text('kk', 'n')} ELSE ${text('ru', 'n')} END, now()
       FROM generate_series(1, $2::int) AS n JOIN place p ON p.at = n % $3::int`,
      [regionId, Math.round(texts * 0.2), items],
    );
    await owner.query(
      `INSERT INTO evidence (region_id, item_id, report_id, kind, name, added_by, added_at)
       SELECT r.region_id, r.item_id, r.id, 'file', left(r.text, 60) || '.pdf', r.author_id, now() FROM progress_report r LIMIT $1::int`,
      [Math.round(texts * 0.1)],
    );
    await owner.query('RESET session_replication_role');
    await owner.query('VACUUM ANALYZE');
  } finally {
    await owner.end();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await searchSize(Number(process.argv[2] ?? 100_000));
