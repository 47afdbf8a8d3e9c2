import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * For a search among a million texts: the words of talk above the items, which is little, apart from those of talk on
 * items; and how many titles have a word, without counting those that are many.
 */
export class SearchAtSize1792000000050 implements MigrationInterface {
  name = 'SearchAtSize1792000000050';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE INDEX ix_comment_words_above ON comment USING gin (words) WHERE item_id IS NULL AND retracted_at IS NULL;

-- Titles of the scope's region with the words; counted, where they are few, up to one more than most. The index collects every row of a beginning
-- before it gives the first, so words that the statistics know to be in hundreds are not looked for: their estimate is
-- near enough. It changes nothing; PostgreSQL lets only a volatile function ask for a plan.
CREATE FUNCTION search_titles(asked tsquery, most int) RETURNS int LANGUAGE plpgsql VOLATILE SET search_path = public AS $$
DECLARE
  plan json;
  estimated float8;
BEGIN
  EXECUTE format('EXPLAIN (FORMAT JSON) SELECT FROM action_item WHERE region_id = %L AND words @@ %L::tsquery', scope_region(), asked)
    INTO plan;
  estimated := plan #>> '{0,Plan,Plan Rows}';
  IF estimated > 300 THEN
    RETURN estimated;
  END IF;
  RETURN (SELECT count(*) FROM (
    SELECT FROM action_item WHERE region_id = scope_region() AND words @@ asked LIMIT most + 1) AS counted);
END $$;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION search_titles(tsquery, int); DROP INDEX ix_comment_words_above;');
  }
}
