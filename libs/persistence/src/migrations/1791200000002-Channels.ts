import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enable } from './row-security.sql.js';

/** Each person's own channels, what became of every attempt to deliver, and how quiet a person wants it. */
export class Channels1791200000002 implements MigrationInterface {
  name = 'Channels1791200000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
-- A channel of a person, tried in the order of place; it counts from its confirmation on.
CREATE TABLE person_channel (
  region_id    uuid        NOT NULL,
  person_id    uuid        NOT NULL,
  channel      text        NOT NULL,
  place        int         NOT NULL,
  address      text        NOT NULL DEFAULT '', -- chat, number or URL; empty where the account has it
  secret       text        NOT NULL DEFAULT '', -- of a webhook: what its calls are signed with
  code_hash    text, -- waits for the person to type it in
  code_tries   int         NOT NULL DEFAULT 0,
  code_at      timestamptz, -- real time
  confirmed_at timestamptz,
  CONSTRAINT pk_person_channel         PRIMARY KEY (person_id, channel),
  CONSTRAINT fk_person_channel_person  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT ck_person_channel_channel CHECK (channel IN ('email', 'push', 'telegram', 'sms', 'webhook'))
);

-- A browser that wants notifications.
CREATE TABLE push_subscription (
  id         uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id  uuid        NOT NULL,
  person_id  uuid        NOT NULL,
  endpoint   text        NOT NULL,
  p256dh     text        NOT NULL,
  auth       text        NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT pk_push_subscription          PRIMARY KEY (id),
  CONSTRAINT uq_push_subscription_endpoint UNIQUE (endpoint),
  CONSTRAINT fk_push_subscription_person   FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX ix_push_subscription_person ON push_subscription (person_id);

-- The key pair by which push services know this installation; made at first use.
CREATE TABLE push_key (
  id          int  NOT NULL DEFAULT 1,
  public_key  text NOT NULL,
  private_key text NOT NULL,
  CONSTRAINT pk_push_key     PRIMARY KEY (id),
  CONSTRAINT ck_push_key_one CHECK (id = 1)
);

-- How calm a person wants it.
CREATE TABLE person_preference (
  region_id uuid    NOT NULL,
  person_id uuid    NOT NULL,
  digest_at text, -- HH:MM of the working day; null: when the window opens
  quiet     boolean NOT NULL DEFAULT false, -- reminders in the digest only
  calendar  boolean NOT NULL DEFAULT true, -- due dates as .ics
  CONSTRAINT pk_person_preference        PRIMARY KEY (person_id),
  CONSTRAINT fk_person_preference_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT ck_person_preference_time   CHECK (digest_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')
);

-- One attempt to deliver one letter by one channel.
CREATE TABLE delivery (
  id           uuid        NOT NULL DEFAULT gen_random_uuid(),
  region_id    uuid        NOT NULL,
  person_id    uuid        NOT NULL,
  letter_id    uuid        NOT NULL,
  channel      text        NOT NULL,
  at           timestamptz NOT NULL,
  outcome      text        NOT NULL,
  reason       text        NOT NULL DEFAULT '',
  CONSTRAINT pk_delivery         PRIMARY KEY (id),
  CONSTRAINT fk_delivery_letter  FOREIGN KEY (letter_id) REFERENCES outbox (id) ON DELETE CASCADE,
  CONSTRAINT ck_delivery_outcome CHECK (outcome IN ('sent', 'refused', 'unknown'))
);
CREATE INDEX ix_delivery_person ON delivery (person_id, at DESC);
CREATE INDEX ix_delivery_letter ON delivery (letter_id);

ALTER TABLE outbox ADD COLUMN tried text[] NOT NULL DEFAULT '{}'; -- channels that have failed
ALTER TABLE mailbox_letter ADD COLUMN calendar text; -- the attachment with the due dates

${['person_channel', 'push_subscription', 'person_preference']
  .map(
    (table) => `${enable(table)}
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO zholdau_app;
CREATE POLICY own_${table} ON ${table} TO zholdau_app
  USING (region_id = (SELECT scope_region()) AND person_id = (SELECT scope_person()))
  WITH CHECK (region_id = (SELECT scope_region()) AND person_id = (SELECT scope_person()));`,
  )
  .join('\n')}
${enable('push_key')}
${enable('delivery')}
GRANT SELECT ON delivery TO zholdau_app;
CREATE POLICY read_delivery ON delivery FOR SELECT TO zholdau_app
  USING (region_id = (SELECT scope_region())
    AND ((SELECT scope_role()) IN ('administrator', 'auditor') OR person_id = (SELECT scope_person())));

-- Somebody was told something: whoever looks at an inbox now hears of it. The payload names them, or all when they are many.
CREATE FUNCTION tell_of_notices() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
DECLARE told text;
BEGIN
  SELECT CASE WHEN count(DISTINCT person_id) > 100 THEN '*' ELSE string_agg(DISTINCT person_id::text, ',') END INTO told FROM fresh;
  IF told IS NOT NULL THEN PERFORM pg_notify('zholdau_notice', told); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_of_notices AFTER INSERT ON notice
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION tell_of_notices();
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TRIGGER tell_of_notices ON notice;
DROP FUNCTION tell_of_notices();
ALTER TABLE mailbox_letter DROP COLUMN calendar;
ALTER TABLE outbox DROP COLUMN tried;
DROP TABLE delivery, person_preference, push_key, push_subscription, person_channel;
`);
  }
}
