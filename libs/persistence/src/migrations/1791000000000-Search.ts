import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Word forms for the search over titles, reports, comments and file names.
 *
 * The words stand in generated columns beside the text they come from: they change with it in one statement, row
 * security of the row is theirs too, and a restricted title has none.
 */
export class Search1791000000000 implements MigrationInterface {
  name = 'Search1791000000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(functions);
    for (const [table, words] of Object.entries(WORDS)) {
      await db.query(`ALTER TABLE ${table} ADD COLUMN words tsvector GENERATED ALWAYS AS (${words}) STORED;
        CREATE INDEX ix_${table}_words ON ${table} USING gin (words);`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of Object.keys(WORDS)) await db.query(`ALTER TABLE ${table} DROP COLUMN words`);
    await db.query(
      'DROP FUNCTION search_terms(text), search_words(text, text), kazakh_stems(text), plain_letters(text)',
    );
  }
}

const WORDS: Readonly<Record<string, string>> = {
  action_item: `CASE WHEN NOT restricted THEN
    search_words(title_ru || ' ' || completion_form_ru, title_kk || ' ' || completion_form_kk) END`,
  progress_report: `search_words(text || ' ' || delay_reason || ' ' || next_step, text || ' ' || delay_reason || ' ' || next_step)`,
  comment: 'search_words(text, text)',
  evidence: 'search_words(name, name)',
  comment_file: 'search_words(name, name)',
};

/**
 * Kazakh has no dictionary in PostgreSQL. Its words carry chains of well-known endings (number, possession, case,
 * relation, verb), so a stem is what is left of a word without the longest such chain, three letters at least. The text
 * is turned round, for the chain is then a prefix and one expression takes it off. Letters that Russian keyboards lack
 * are folded, so that «казак» finds «қазақ»; «б» and «г» that stand for «п» and «к» before a vowel are put back.
 */
const functions = `
CREATE FUNCTION plain_letters(body text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT translate(lower(body), 'ё._/\\', 'е    ')
$$;

CREATE FUNCTION kazakh_stems(body text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT reverse(regexp_replace(regexp_replace(regexp_replace(
    reverse(translate(plain_letters(body), 'әғқңөұүһі', 'агкноуухи')),
    '\\m(?:р[ае][лдт]|н[ае][мбп]|з[ыи]м|н[ыи][ндт]|[ае][гк]|н?[ае][дт]н?|н?[ае]н|[ыи][ндтлгк]|к[ыи][лдт]|з[ыи]с|[ыи]ш|с[ае]л|н?[ыи]с?|м[ыи]|у[тл]?|п[ыи]|н[ае][гк]|н[ыи]тй?[аи]?|[ае]с|р[ае]|л[ыи]|[ыи]дл|н[ае]гл|р[ыи][дт]|[нт]?[ае]л)+(?=\\w{3})',
    '', 'g'), '\\mб', 'п', 'g'), '\\mг', 'к', 'g'))
$$;

CREATE FUNCTION search_words(russian text, kazakh text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT to_tsvector('russian'::regconfig, plain_letters(russian)) || to_tsvector('simple'::regconfig, kazakh_stems(kazakh))
$$;

-- One row for each word of a question that says something. Broad is the beginning of its stem, for what the stemmers cut
-- unevenly («фонтан-ов», «фонта-ны»), and of the last word as far as it is typed.
CREATE FUNCTION search_terms(asked text) RETURNS TABLE (exact tsquery, broad tsquery)
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  WITH said AS (
    SELECT DISTINCT ON (word) word, at, max(at) OVER () AS last
    FROM regexp_split_to_table(plain_letters(asked), '[^[:alnum:]]+') WITH ORDINALITY AS parts (word, at)
    WHERE word <> '' AND numnode(plainto_tsquery('russian', word)) > 0
      AND word NOT IN ('және', 'мен', 'бен', 'пен', 'үшін', 'бойынша', 'туралы', 'осы', 'бұл', 'сол', 'де', 'да', 'қандай', 'қай', 'бар', 'не')
    ORDER BY word, at),
  forms AS (
    SELECT word, at, last, plainto_tsquery('russian', word) || plainto_tsquery('simple', kazakh_stems(word)) AS exact,
      coalesce((ts_lexize('russian_stem', word))[1], word) AS russian, kazakh_stems(word) AS kazakh
    FROM said)
  SELECT exact, to_tsquery('simple', concat_ws(' | ', '(' || exact::text || ')',
    CASE WHEN length(russian) > 4 THEN quote_literal(left(russian, -1)) || ':*' END,
    CASE WHEN length(kazakh) > 4 THEN quote_literal(left(kazakh, -1)) || ':*' END,
    CASE WHEN at = last AND length(word) > 2 THEN quote_literal(word) || ':*' END))
  FROM forms ORDER BY at LIMIT 12
$$;
`;
