import { enable, itemVisible, ofItem, plain, reaches } from '../row-security.sql.js';

/**
 * Row security: what a transaction sees follows from the scope set at its start, never from the code of a query.
 *
 * reach  region     the whole region (coordinator, akim, chief of staff, auditor, administrator)
 *        reader     the region's approved items, no drafts (deputy)
 *        curated    items of the bodies and directives in charge (curator)
 *        bodies     items where the body is lead or co-executor (head, executor)
 *        delegated  items handed to the person (staff)
 * No scope, no rows.
 */

/** Tables with a region that a person's transaction may touch, and how: r(ead), w(rite). */
const PLAIN_TABLES = [
  'district',
  'body',
  'body_group',
  'body_alias',
  'person',
  'seat',
  'seat_holder',
  'substitution',
  'seat_charge',
  'address',
  'directive',
  'plan',
  'setting',
] as const;

/** Tables whose rows belong to an item: visible with it. */
const ITEM_TABLES = [
  'item_executor',
  'item_delegation',
  'deadline',
  'evidence',
  'item_request',
  'ladder_run',
  'rung_fire',
] as const;

/** Tables of the engine alone: a person's transaction has no right on them at all. */
const ENGINE_TABLES = ['credential', 'session', 'person_token', 'sign_in_attempt'] as const;

export const accessSql = `
DO $$ BEGIN CREATE ROLE zholdau_app NOLOGIN NOBYPASSRLS; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE zholdau_engine NOLOGIN NOBYPASSRLS; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
DO $$ BEGIN
  EXECUTE format('GRANT zholdau_app, zholdau_engine TO %I', current_user);
EXCEPTION WHEN unique_violation OR internal_error OR insufficient_privilege THEN NULL; END $$;
GRANT USAGE ON SCHEMA public TO zholdau_app, zholdau_engine;

CREATE FUNCTION scope_region() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('zholdau.region', true), '')::uuid $$;
CREATE FUNCTION scope_reaches(reach text) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT coalesce(current_setting('zholdau.reach', true), '') = reach $$;
CREATE FUNCTION scope_role() RETURNS text LANGUAGE sql STABLE AS
$$ SELECT coalesce(current_setting('zholdau.role', true), '') $$;
CREATE FUNCTION scope_person() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('zholdau.person', true), '')::uuid $$;
CREATE FUNCTION scope_seat() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('zholdau.seat', true), '')::uuid $$;
CREATE FUNCTION scope_bodies() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(nullif(current_setting('zholdau.bodies', true), '')::uuid[], '{}') $$;
CREATE FUNCTION scope_directives() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(nullif(current_setting('zholdau.directives', true), '')::uuid[], '{}') $$;

-- Moves the clock of a demo forward, or sets the one of a test; a live clock never moves.
CREATE FUNCTION zholdau_move_clock(target timestamptz, standstill boolean DEFAULT false) RETURNS timestamptz
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE present clock%ROWTYPE;
BEGIN
  SELECT * INTO present FROM clock FOR UPDATE;
  IF present.mode = 'live' THEN RAISE EXCEPTION 'the live clock cannot be moved' USING ERRCODE = 'ZH001'; END IF;
  IF present.mode = 'demo' AND (standstill OR target < zholdau_now()) THEN
    RAISE EXCEPTION 'the clock of a demo goes forward only' USING ERRCODE = 'ZH002';
  END IF;
  UPDATE clock SET shift = CASE WHEN standstill THEN interval '0' ELSE target - clock_timestamp() END,
                   frozen_at = CASE WHEN standstill THEN target END;
  RETURN target;
END $$;

GRANT SELECT ON clock, work_calendar, work_calendar_day, working_day, heartbeat TO zholdau_app, zholdau_engine;
GRANT INSERT, UPDATE, DELETE ON work_calendar, work_calendar_day, working_day, heartbeat TO zholdau_engine;

${enable('region')}
GRANT SELECT, UPDATE ON region TO zholdau_app;
CREATE POLICY region_region ON region TO zholdau_app USING (id = (SELECT scope_region())) WITH CHECK (id = (SELECT scope_region()));

${PLAIN_TABLES.map(plain).join('\n')}
${ITEM_TABLES.map(ofItem).join('\n')}
${ENGINE_TABLES.map(enable).join('\n')}

${enable('action_item')}
GRANT SELECT, INSERT, UPDATE, DELETE ON action_item TO zholdau_app;
CREATE POLICY item_action_item ON action_item TO zholdau_app
  USING (
    region_id = (SELECT scope_region())
    AND (
      ${reaches('region')}
      OR (status <> 'draft' AND (
        ${reaches('reader')}
        OR (${reaches('bodies')} AND body_ids && (SELECT scope_bodies()))
        OR (${reaches('curated')} AND (
             body_ids && (SELECT scope_bodies())
             OR directive_id = ANY ((SELECT scope_directives())::uuid[])
             OR curator_seat_id = (SELECT scope_seat())))
        OR (${reaches('delegated')} AND delegate_ids @> ARRAY[(SELECT scope_person())])
      ))
    )
  )
  WITH CHECK (region_id = (SELECT scope_region()));

-- A reader sees what is no draft: the state of a checkpoint says so itself, without a look at its item.
${enable('checkpoint')}
GRANT SELECT, INSERT, UPDATE, DELETE ON checkpoint TO zholdau_app;
CREATE POLICY item_checkpoint ON checkpoint TO zholdau_app
  USING (region_id = (SELECT scope_region())
    AND (${reaches('region')} OR (${reaches('reader')} AND state <> 'draft')
      OR EXISTS (SELECT FROM action_item AS of_row WHERE of_row.id = checkpoint.item_id)))
  WITH CHECK (${itemVisible('checkpoint')});

${enable('plan_version')}
GRANT SELECT, INSERT, UPDATE ON plan_version TO zholdau_app;
CREATE POLICY region_plan_version ON plan_version TO zholdau_app
  USING (region_id = (SELECT scope_region())) WITH CHECK (region_id = (SELECT scope_region()));

-- A reader sees no drafts; a draft belongs to its body, to whoever is asked to help write it, and to the lead of the item,
-- for whom co-executors write their part.
${enable('progress_report')}
GRANT SELECT, INSERT, UPDATE, DELETE ON progress_report TO zholdau_app;
CREATE POLICY item_progress_report ON progress_report TO zholdau_app
  USING (${itemVisible('progress_report')}
    AND (state <> 'draft' OR body_id = ANY ((SELECT scope_bodies())::uuid[]) OR author_id = (SELECT scope_person())
      OR EXISTS (SELECT 1 FROM action_item i WHERE i.id = item_id AND i.lead_body_id = ANY ((SELECT scope_bodies())::uuid[]))))
  WITH CHECK (${itemVisible('progress_report')});

${enable('ladder_policy')}
GRANT SELECT, INSERT, UPDATE ON ladder_policy TO zholdau_app;
CREATE POLICY region_ladder_policy ON ladder_policy TO zholdau_app
  USING (region_id = (SELECT scope_region())) WITH CHECK (region_id = (SELECT scope_region()));

-- Everybody reads their own inbox; who was told of an item can be read on its card.
${enable('notice')}
GRANT SELECT ON notice TO zholdau_app;
GRANT UPDATE (read_at) ON notice TO zholdau_app;
CREATE POLICY own_notice ON notice FOR UPDATE TO zholdau_app
  USING (region_id = (SELECT scope_region()) AND person_id = (SELECT scope_person()));
CREATE POLICY read_notice ON notice FOR SELECT TO zholdau_app
  USING (region_id = (SELECT scope_region())
    AND (person_id = (SELECT scope_person())
      OR (item_id IS NOT NULL AND (SELECT scope_role()) <> 'deputy'
          AND (${reaches('region')} OR EXISTS (SELECT FROM action_item AS of_row WHERE of_row.id = notice.item_id)))));

${enable('outbox')}
GRANT SELECT ON outbox TO zholdau_app;
CREATE POLICY read_outbox ON outbox FOR SELECT TO zholdau_app
  USING (region_id = (SELECT scope_region()) AND ((SELECT scope_role()) IN ('administrator', 'auditor') OR person_id = (SELECT scope_person())));

${enable('mailbox_letter')}
GRANT SELECT ON mailbox_letter TO zholdau_app;
CREATE POLICY read_mailbox_letter ON mailbox_letter FOR SELECT TO zholdau_app
  USING (region_id = (SELECT scope_region()) AND (SELECT scope_role()) = 'administrator');

${enable('flag')}
GRANT SELECT, UPDATE ON flag TO zholdau_app;
CREATE POLICY read_flag ON flag TO zholdau_app
  USING (region_id = (SELECT scope_region()) AND (SELECT scope_role()) IN ('administrator', 'auditor', 'coordinator'));

${enable('plan_import')}
GRANT SELECT, INSERT, UPDATE ON plan_import TO zholdau_app;
CREATE POLICY region_plan_import ON plan_import TO zholdau_app
  USING (region_id = (SELECT scope_region()) AND (SELECT scope_role()) IN ('coordinator', 'auditor'))
  WITH CHECK (region_id = (SELECT scope_region()) AND (SELECT scope_role()) = 'coordinator');
${enable('plan_import_row')}
GRANT SELECT, INSERT, UPDATE ON plan_import_row TO zholdau_app;
CREATE POLICY region_plan_import_row ON plan_import_row TO zholdau_app
  USING (region_id = (SELECT scope_region()) AND (SELECT scope_role()) IN ('coordinator', 'auditor'))
  WITH CHECK (region_id = (SELECT scope_region()) AND (SELECT scope_role()) = 'coordinator');

-- The journal is only ever added to, by anyone; not even the engine changes a line.
ALTER TABLE journal ENABLE ROW LEVEL SECURITY;
ALTER TABLE journal FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON journal TO zholdau_engine;
GRANT SELECT, INSERT ON journal TO zholdau_app;
CREATE POLICY engine_journal ON journal TO zholdau_engine USING (true) WITH CHECK (true);
CREATE POLICY add_journal ON journal FOR INSERT TO zholdau_app WITH CHECK (region_id = (SELECT scope_region()));
CREATE POLICY read_journal ON journal FOR SELECT TO zholdau_app
  USING (region_id = (SELECT scope_region())
    AND ((SELECT scope_role()) IN ('auditor', 'administrator')
      OR (item_id IS NOT NULL AND item_id IN (SELECT id FROM action_item))));
`;
