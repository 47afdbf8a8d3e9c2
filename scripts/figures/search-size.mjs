/**
 * How long the search waits for the database among many texts, titles, reports, comments and file names together, for
 * readers of several roles under row security. Other programs on the machine make it longer. Alone, with other sizes:
 * `node scripts/figures/search-size.mjs 1000 10000`.
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
/** Of the questions, so many are passed over to one that is asked. */
const EVERY = 4;
/** Tables whose words are put together here; of `comment_file` nothing is written. */
const KEPT = ['action_item', 'progress_report', 'comment', 'evidence'];

export async function searchSize(...sizes) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-search-size-'));
  const server = await startEmbeddedPostgres({ folder, fast: true });
  const url = server.url('zholdau');
  try {
    await migrate(url);
    const asked = ['ru', 'kk'].map(fixture);
    const { actor, body } = await plant(url, 'ru', asked[0]);
    const questions = asked
      .flatMap((titles) => titles.flatMap(({ asks = [] }) => asks))
      .filter((_, at) => at % EVERY === 0);
    let texts = 0;
    for (const size of sizes) {
      const began = performance.now();
      await fill(url, actor.regionId, body, texts, size, asked);
      texts = size;
      console.log(
        `     ${texts} texts written with their words in ${((performance.now() - began) / 1000).toFixed(0)} s`,
      );
      for (const role of ['coordinator', 'deputy', 'head']) {
        const reader = { ...actor, role, bodyIds: role === 'head' ? [body] : [] };
        await askAll(url, reader, questions, texts);
      }
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function askAll(url, reader, questions, texts) {
  const db = await appDataSource({ url, poolSize: 2 }).initialize();
  try {
    const query = new SearchQuery(
      new Transactions(db),
      new Outlooks(new Clock(), new SettingsStore(), new ActiveCalendar()),
    );
    for (const question of questions.slice(0, 10)) await query.read(reader, question, 20);
    const times = [];
    for (const question of questions) {
      const start = performance.now();
      await query.read(reader, question, 20);
      times.push(performance.now() - start);
    }
    times.sort((one, other) => one - other);
    const at = (share) => times[Math.floor(times.length * share)];
    atMost(
      `search p95 over ${texts} texts, ${reader.role}`,
      at(0.95),
      'ms',
      limitOf(texts),
      `p50 ${at(0.5).toFixed(0)} ms of ${times.length} questions`,
    );
  } finally {
    await db.destroy();
  }
}

const fixture = (lang) =>
  readFileSync(`test/fixtures/search/${lang}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/**
 * Adds texts of two sentences of the questions' own words and one rare word each, from the number there are to the number
 * wanted: every tenth is a title, six are reports, two comments, one the name of a file. Their words are put together
 * from those of the sentences, for computing a million takes minutes; a sample is compared with what the database computes.
 */
async function fill(url, regionId, body, from, to, [ru, kk]) {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const share = (part) => [Math.round(from * part), Math.round(to * part)];
  const one = (n) =>
    `JOIN sentence a ON a.at = ${n} % 409 JOIN sentence b ON b.at = (${n} / 409 + ${n} * 7 + 13) % 409 JOIN rare r ON r.at = ${n} % 50000`;
  const text = (lang) => `concat_ws(' ', a.${lang}, b.${lang}, r.text)`;
  const said = (n) =>
    `CASE ${n} % 3 WHEN 0 THEN ${text('kk')} ELSE ${text('ru')} END, CASE ${n} % 3 WHEN 0 THEN a.words_kk || b.words_kk ELSE a.words_ru || b.words_ru END || r.words`;
  try {
    await owner.query(`SET session_replication_role = replica; SET maintenance_work_mem = '512MB'; SET jit = off`);
    for (const table of KEPT)
      await owner.query(
        `DROP INDEX IF EXISTS ix_${table}_words; ALTER TABLE ${table} ALTER COLUMN words DROP EXPRESSION IF EXISTS`,
      );
    await owner.query(
      `CREATE TEMP TABLE sentence AS SELECT n - 1 AS at, ru, kk, to_tsvector('russian', plain_letters(ru)) AS own_ru, to_tsvector('simple', kazakh_stems(kk)) AS own_kk,
         search_words(ru, ru) AS words_ru, search_words(kk, kk) AS words_kk FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS t (ru, kk, n)`,
      [ru, kk].map((titles) => titles.map((title) => title.text)),
    );
    await owner.query(
      `CREATE TEMP TABLE rare AS SELECT at, text, search_words(text, text) AS words FROM generate_series(0, 49999) AS at,
         LATERAL (SELECT translate(md5(at::text), '0123456789abcdef', 'абвгдежзиклмнопр')::varchar(8) AS text) AS said;
       ALTER TABLE rare ADD PRIMARY KEY (at); ALTER TABLE sentence ADD PRIMARY KEY (at); ANALYZE rare; ANALYZE sentence`,
    );
    await owner.query(
      `INSERT INTO action_item (region_id, plan_id, plan_version_id, directive_id, external_key, number, ordinal, title_ru, title_kk, completion_form_ru,
         completion_form_kk, deadline_kind, deadline_rule, status, lead_body_id, body_ids, words)
       SELECT i.region_id, i.plan_id, i.plan_version_id, i.directive_id, 'size ' || n, 's' || n, 1000 + n, ${text('ru')}, ${text('kk')}, 'акт', 'акт',
         'none', 'NONE', 'assigned', of_body, ARRAY[of_body], a.own_ru || b.own_ru || a.own_kk || b.own_kk || r.words
       FROM (SELECT * FROM action_item WHERE region_id = $1 LIMIT 1) AS i, generate_series($3::int + 1, $4::int) AS n
         CROSS JOIN LATERAL (SELECT CASE WHEN n % 40 = 0 THEN $2::uuid ELSE md5((n % 40)::text)::uuid END AS of_body) AS o ${one('n')}`,
      [regionId, body, ...share(0.1)],
    );
    await owner.query(
      `CREATE TEMP TABLE place AS SELECT id, row_number() OVER () - 1 AS at FROM action_item; ALTER TABLE place ADD PRIMARY KEY (at); ANALYZE place`,
    );
    const items = Number((await owner.query('SELECT count(*) FROM place')).rows[0].count);
    await owner.query(
      `INSERT INTO progress_report (region_id, item_id, checkpoint_id, body_id, author_id, state, created_at, updated_at, text, words)
       SELECT $1, p.id, gen_random_uuid(), $2, gen_random_uuid(), 'accepted', now(), now(), ${said('n')}
       FROM generate_series($3::int + 1, $4::int) AS n JOIN place p ON p.at = n % $5::int ${one('n')}`,
      [regionId, body, ...share(0.6), items],
    );
    await owner.query(
      `INSERT INTO comment (region_id, level, item_id, author_id, author_seat_id, created_at, text, words)
       SELECT $1, 'item', p.id, gen_random_uuid(), gen_random_uuid(), now(), ${said('n')}
       FROM generate_series($2::int + 1, $3::int) AS n JOIN place p ON p.at = n % $4::int ${one('n')}`,
      [regionId, ...share(0.2), items],
    );
    await owner.query(
      `INSERT INTO evidence (region_id, item_id, report_id, kind, name, added_by, added_at, words)
       SELECT r.region_id, r.item_id, r.id, 'file', r.text || '.pdf', r.author_id, now(), r.words FROM progress_report r OFFSET $1::int LIMIT $2::int`,
      [share(0.1)[0], share(0.1)[1] - share(0.1)[0]],
    );
    const { rows } = await owner.query(
      `SELECT text FROM (SELECT text, words FROM progress_report LIMIT 200) AS sample WHERE strip(words) <> strip(search_words(text, text))`,
    );
    if (rows.length > 0) throw new Error(`Words put together are not those of the text: ${rows[0].text}`);
    for (const table of KEPT) await owner.query(`CREATE INDEX ix_${table}_words ON ${table} USING gin (words)`);
    await owner.query('VACUUM ANALYZE');
  } finally {
    await owner.end();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sizes = process.argv.slice(2).map(Number);
  await searchSize(...(sizes.length > 0 ? sizes : [100_000, 1_000_000]));
}
