import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofItem, plain } from './row-security.sql.js';

/** The text of the Address: paragraphs in two languages, their sentences, and the items that carry a sentence out. */
export class AddressSentences1790900000000 implements MigrationInterface {
  name = 'AddressSentences1790900000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    for (const table of ['address_paragraph', 'address_sentence']) await db.query(plain(table));
    await db.query(ofItem('item_sentence'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE item_sentence, address_sentence, address_paragraph;
      ALTER TABLE address DROP COLUMN text_version;
    `);
  }
}

const tables = `
-- Counts the editions of the text, so that nobody overwrites one they have not seen.
ALTER TABLE address ADD COLUMN text_version int NOT NULL DEFAULT 0;

CREATE TABLE address_paragraph (
  id            uuid NOT NULL DEFAULT gen_random_uuid(),
  region_id     uuid NOT NULL,
  address_id    uuid NOT NULL,
  ordinal       int  NOT NULL,
  text_ru       text NOT NULL,
  text_kk       text NOT NULL,
  changed_ru_on date,
  changed_kk_on date,
  to_check      text, -- the language left behind when the other changed alone
  CONSTRAINT pk_address_paragraph         PRIMARY KEY (id),
  CONSTRAINT fk_address_paragraph_region  FOREIGN KEY (region_id) REFERENCES region (id),
  CONSTRAINT fk_address_paragraph_address FOREIGN KEY (address_id) REFERENCES address (id) ON DELETE CASCADE,
  CONSTRAINT ck_address_paragraph_check   CHECK (to_check IN ('ru', 'kk'))
);
CREATE INDEX ix_address_paragraph_address ON address_paragraph (address_id, ordinal);

CREATE TABLE address_sentence (
  id           uuid    NOT NULL DEFAULT gen_random_uuid(),
  region_id    uuid    NOT NULL,
  address_id   uuid    NOT NULL,
  paragraph_id uuid, -- null once the sentence left the text while items hang on it
  ordinal      int     NOT NULL,
  text_ru      text    NOT NULL,
  text_kk      text    NOT NULL,
  instructs    boolean NOT NULL,
  score        real    NOT NULL,
  reading      jsonb   NOT NULL, -- addressee, term and signals of each language
  decision     text    NOT NULL DEFAULT 'open',
  directive_id uuid, -- made of the sentence
  decided_by   uuid,
  decided_at   timestamptz,
  CONSTRAINT pk_address_sentence           PRIMARY KEY (id),
  CONSTRAINT fk_address_sentence_address   FOREIGN KEY (address_id) REFERENCES address (id) ON DELETE CASCADE,
  CONSTRAINT fk_address_sentence_paragraph FOREIGN KEY (paragraph_id) REFERENCES address_paragraph (id) ON DELETE SET NULL,
  CONSTRAINT fk_address_sentence_directive FOREIGN KEY (directive_id) REFERENCES directive (id) ON DELETE SET NULL,
  CONSTRAINT fk_address_sentence_decided   FOREIGN KEY (decided_by) REFERENCES person (id),
  CONSTRAINT ck_address_sentence_decision  CHECK (decision IN ('open', 'taken', 'left'))
);
CREATE INDEX ix_address_sentence_address ON address_sentence (address_id, ordinal);
CREATE INDEX ix_address_sentence_paragraph ON address_sentence (paragraph_id);

CREATE TABLE item_sentence (
  region_id   uuid        NOT NULL,
  item_id     uuid        NOT NULL,
  sentence_id uuid        NOT NULL,
  linked_by   uuid        NOT NULL,
  linked_at   timestamptz NOT NULL,
  CONSTRAINT pk_item_sentence          PRIMARY KEY (item_id, sentence_id),
  CONSTRAINT fk_item_sentence_item     FOREIGN KEY (item_id) REFERENCES action_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_item_sentence_sentence FOREIGN KEY (sentence_id) REFERENCES address_sentence (id) ON DELETE CASCADE,
  CONSTRAINT fk_item_sentence_by       FOREIGN KEY (linked_by) REFERENCES person (id)
);
CREATE INDEX ix_item_sentence_sentence ON item_sentence (sentence_id);
`;
