/** The words in which migrations say who sees a row; `first-schema/access.sql.ts` explains the reaches. */

/**
 * Every part is a boolean of its own in a subquery: it is computed once for a statement, and the planner takes it for
 * half of the rows. Written as a comparison it would be taken for one row in two hundred, and plans made for a handful
 * of rows are ruinous for a whole region. EXISTS lets the planner choose between a hash and a look at the index.
 */
export const reaches = (reach: string): string => `(SELECT scope_reaches('${reach}'))`;

/** The row stands with its item: seen by whoever sees the item. The table has `region_id` and `item_id`. */
export const itemVisible = (table: string): string =>
  `region_id = (SELECT scope_region())
    AND (${reaches('region')} OR EXISTS (SELECT FROM action_item AS of_row WHERE of_row.id = ${table}.item_id))`;

/** Row security on, forced on the owner too; the engine sees all, and a person nothing until a policy says so. */
export const enable = (table: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY engine_${table} ON ${table} TO zholdau_engine USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO zholdau_engine;`;

/** Every person of the region reads and writes; what they may do, the table of access says. */
export const plain = (table: string): string => `${enable(table)}
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO zholdau_app;
CREATE POLICY region_${table} ON ${table} TO zholdau_app
  USING (region_id = (SELECT scope_region())) WITH CHECK (region_id = (SELECT scope_region()));`;

/** A table whose rows belong to an item. */
export const ofItem = (table: string): string => `${enable(table)}
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO zholdau_app;
CREATE POLICY item_${table} ON ${table} TO zholdau_app
  USING (${itemVisible(table)}) WITH CHECK (${itemVisible(table)});`;
