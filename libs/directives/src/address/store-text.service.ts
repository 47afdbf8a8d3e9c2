import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  BadInputError,
  demand,
  mergeEdition,
  NotFoundError,
  type Actor,
  type AddressLanguage,
  type MergedPassage,
  type Passage,
} from '@zholdau/domain';
import { Clock, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { lockAddress } from './address-at-hand.js';
import { rewriteSentences } from './rewrite-sentences.js';

/** An Address has some 300 paragraphs and 60,000 characters. */
export const MOST_PARAGRAPHS = 2_000;
export const LONGEST_ADDRESS = 300_000;

/** Keeps the text of an Address in its two languages, paragraph beside paragraph. */
@Injectable()
export class StoreTextService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /**
   * Puts the text of one language in the place of the former one. Items stay tied to the sentences that are still
   * there; where the language changed alone, the other one is marked to be checked.
   *
   * @param seen version of the text that the actor looked at
   * @throws NotFoundError `address_not_found`; StaleError `address_stale`
   * @throws BadInputError `address_text_empty`, `text_too_long`
   */
  store(
    actor: Actor,
    addressId: string,
    lang: AddressLanguage,
    paragraphs: readonly string[],
    seen: number,
  ): Promise<void> {
    demand(actor, 'address.edit');
    checkSize(paragraphs);
    return this.transactions.asActor(actor, async (tx) => {
      const { textVersion } = await lockAddress(tx, addressId, seen);
      const before = await passagesOf(tx, addressId);
      const merged = mergeEdition(before, lang, paragraphs);
      const today = await this.clock.today(tx);
      const ids = await this.write(tx, actor, { addressId, lang, merged, today, before });
      await rewriteSentences(
        tx,
        actor.regionId,
        addressId,
        ids.map((id, at) => ({ ...merged[at]!, id })),
      );
      await tx.query(`UPDATE address SET text_version = $2, text_${lang} = $3 WHERE id = $1`, [
        addressId,
        textVersion + 1,
        paragraphs.join('\n'),
      ]);
      await this.journal.record(tx, actor, {
        action: 'address.text_stored',
        subjectType: 'address',
        subjectId: addressId,
        before: { paragraphs: before.filter((one) => one[lang] !== '').length },
        after: {
          lang,
          paragraphs: paragraphs.length,
          changed: merged.filter(({ changed }) => changed).length,
          toCheck: merged.filter(({ check }) => check !== null).length,
        },
      });
    });
  }

  /**
   * The coordinator has compared the two languages of a paragraph.
   *
   * @throws NotFoundError `paragraph_not_found`
   */
  checked(actor: Actor, addressId: string, paragraphId: string): Promise<void> {
    demand(actor, 'address.edit');
    return this.transactions.asActor(actor, async (tx) => {
      await lockAddress(tx, addressId);
      const rows = await tx.query<{ was: string | null }[]>(
        `WITH was AS (SELECT id, to_check FROM address_paragraph WHERE id = $1 AND address_id = $2),
           done AS (UPDATE address_paragraph p SET to_check = NULL FROM was WHERE p.id = was.id)
         SELECT to_check AS was FROM was`,
        [paragraphId, addressId],
      );
      if (rows.length === 0) throw new NotFoundError('paragraph_not_found');
      await this.journal.record(tx, actor, {
        action: 'address.paragraph_checked',
        subjectType: 'address',
        subjectId: addressId,
        before: { toCheck: rows[0]!.was },
        after: { paragraphId },
      });
    });
  }

  /** @returns the ids of the merged paragraphs, in their order */
  private async write(
    tx: EntityManager,
    actor: Actor,
    { addressId, lang, merged, today, before }: Edition,
  ): Promise<string[]> {
    const kept = new Set(merged.map(({ id }) => id));
    const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
    const rows = merged.map(({ id, ru, kk, check, changed }, index) => ({
      id,
      ordinal: index + 1,
      ru,
      kk,
      check,
      changed: changed ? today : null,
    }));
    const written = await tx.query<{ id: string }[]>(
      `WITH given AS (
         SELECT coalesce(g.id, gen_random_uuid()) AS id, g.ordinal, g.ru, g.kk, g."check", g.changed
         FROM jsonb_to_recordset($1::jsonb) AS g (id uuid, ordinal int, ru text, kk text, "check" text, changed date)),
       written AS (
         INSERT INTO address_paragraph AS p
           (id, region_id, address_id, ordinal, text_ru, text_kk, to_check, changed_${lang}_on)
         SELECT id, $2, $3, ordinal, ru, kk, "check", changed FROM given
         ON CONFLICT (id) DO UPDATE SET ordinal = excluded.ordinal, text_ru = excluded.text_ru,
           text_kk = excluded.text_kk, to_check = excluded.to_check,
           changed_${lang}_on = coalesce(excluded.changed_${lang}_on, p.changed_${lang}_on)
         RETURNING id, ordinal)
       SELECT id FROM written ORDER BY ordinal`,
      [JSON.stringify(rows), actor.regionId, addressId],
    );
    await tx.query('DELETE FROM address_paragraph WHERE id = ANY ($1::uuid[])', [gone]);
    return written.map(({ id }) => id);
  }
}

interface Edition {
  readonly addressId: string;
  readonly lang: AddressLanguage;
  readonly merged: readonly MergedPassage[];
  readonly today: string;
  readonly before: readonly Passage[];
}

function checkSize(paragraphs: readonly string[]): void {
  if (paragraphs.length === 0) throw new BadInputError('address_text_empty');
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  if (length > LONGEST_ADDRESS || paragraphs.length > MOST_PARAGRAPHS) {
    throw new BadInputError('text_too_long', { most: LONGEST_ADDRESS });
  }
}

const passagesOf = (tx: EntityManager, addressId: string): Promise<Passage[]> =>
  tx.query<Passage[]>(
    `SELECT id, text_ru AS ru, text_kk AS kk, to_check AS "check" FROM address_paragraph
     WHERE address_id = $1 ORDER BY ordinal`,
    [addressId],
  );
