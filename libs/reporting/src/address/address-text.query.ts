import { Injectable } from '@nestjs/common';
import {
  demand,
  NotFoundError,
  reachOf,
  sentenceState,
  type Actor,
  type AddressLanguage,
  type Condition,
  type LocalDate,
  type SentenceDecision,
  type SentenceState,
  type Signal,
  type Texts,
} from '@zholdau/domain';
import { itemConditionSql, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { Outlooks, outlookParams } from '../outlooks.js';
import { SqlParams } from '../sql-params.js';

/** An item that carries a sentence out. */
export interface SentenceItem {
  readonly id: string;
  readonly number: string;
  readonly titles: Texts;
  readonly condition: Condition;
  /** Tied to the sentence itself, not only hanging on the directive made of it. */
  readonly tied: boolean;
}

/** What one language says of a sentence: whom, by when, and the signals that decided. */
export interface SentenceSide {
  readonly addressee: string | null;
  readonly term: string | null;
  readonly termFromPrevious: boolean;
  readonly signals: readonly Signal[];
}

export interface AddressSentenceRow {
  readonly id: string;
  readonly paragraphId: string | null;
  readonly texts: Texts;
  readonly instructs: boolean;
  readonly score: number;
  readonly reading: Readonly<Record<AddressLanguage, SentenceSide | null>>;
  readonly decision: SentenceDecision;
  readonly directive: { readonly id: string; readonly number: string } | null;
  readonly items: readonly SentenceItem[];
  /** How far it is served; null where it asks for nothing. */
  readonly state: SentenceState | null;
}

export interface AddressParagraphRow {
  readonly id: string;
  readonly ordinal: number;
  readonly texts: Texts;
  readonly changedRuOn: LocalDate | null;
  readonly changedKkOn: LocalDate | null;
  readonly toCheck: AddressLanguage | null;
}

/** The text of an Address with its sentences, and how far each of them is served. */
export interface AddressText {
  readonly id: string;
  readonly version: number;
  readonly paragraphs: readonly AddressParagraphRow[];
  /** In the order of the text; those that left it while items hang on them last. */
  readonly sentences: readonly AddressSentenceRow[];
}

type RawSentence = Omit<AddressSentenceRow, 'items' | 'state'>;
type RawItem = SentenceItem & { readonly sentenceId: string };

@Injectable()
export class AddressTextQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly outlooks: Outlooks,
  ) {}

  /** @throws NotFoundError `address_not_found` */
  read(actor: Actor, addressId: string): Promise<AddressText> {
    demand(actor, 'address.read');
    return this.transactions.asActor(actor, async (tx) => {
      const [address] = await tx.query<{ version: number }[]>(
        'SELECT text_version AS version FROM address WHERE id = $1',
        [addressId],
      );
      if (!address) throw new NotFoundError('address_not_found');
      const paragraphs = await tx.query<AddressParagraphRow[]>(
        `SELECT id, ordinal, jsonb_build_object('ru', text_ru, 'kk', text_kk) AS texts,
           changed_ru_on::text AS "changedRuOn", changed_kk_on::text AS "changedKkOn", to_check AS "toCheck"
         FROM address_paragraph WHERE address_id = $1 ORDER BY ordinal`,
        [addressId],
      );
      const sentences = await this.sentences(tx, actor, 's.address_id', addressId);
      return { id: addressId, version: address.version, paragraphs, sentences };
    });
  }

  /** The sentences that an item carries out, with the Address they stand in. */
  ofItem(actor: Actor, itemId: string): Promise<(AddressSentenceRow & { readonly addressId: string })[]> {
    demand(actor, 'address.read');
    return this.transactions.asActor(actor, async (tx) => {
      const [item] = await tx.query<unknown[]>('SELECT 1 FROM action_item WHERE id = $1', [itemId]);
      if (!item) throw new NotFoundError('item_not_found');
      const ties = await tx.query<{ id: string; addressId: string }[]>(
        `SELECT s.id, s.address_id AS "addressId" FROM address_sentence s
         WHERE s.id IN (SELECT l.sentence_id FROM item_sentence l WHERE l.item_id = $1)
           OR s.directive_id = (SELECT i.directive_id FROM action_item i WHERE i.id = $1)`,
        [itemId],
      );
      const addressOf = new Map(ties.map(({ id, addressId }) => [id, addressId]));
      const rows = await this.sentences(tx, actor, 's.id', [...addressOf.keys()]);
      return rows.map((row) => ({ ...row, addressId: addressOf.get(row.id)! }));
    });
  }

  private async sentences(
    tx: EntityManager,
    actor: Actor,
    column: 's.address_id' | 's.id',
    ids: string | readonly string[],
  ): Promise<AddressSentenceRow[]> {
    const wanted = [ids].flat();
    const rows = await tx.query<RawSentence[]>(
      `SELECT s.id, s.paragraph_id AS "paragraphId", jsonb_build_object('ru', s.text_ru, 'kk', s.text_kk) AS texts,
         s.instructs, s.score, s.reading, s.decision,
         CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('id', d.id, 'number', d.number) END AS directive
       FROM address_sentence s LEFT JOIN directive d ON d.id = s.directive_id
       WHERE ${column} = ANY ($1::uuid[]) ORDER BY s.paragraph_id IS NULL, s.ordinal, s.id`,
      [wanted],
    );
    const items = await this.items(tx, actor, column, wanted);
    const whole = ['region', 'reader'].includes(reachOf(actor.role));
    return rows.map((row) => {
      const own = items.filter(({ sentenceId }) => sentenceId === row.id);
      return {
        ...row,
        items: own.map(({ id, number, titles, condition, tied }) => ({ id, number, titles, condition, tied })),
        state: sentenceState(
          row,
          own.map(({ condition }) => condition),
          whole,
        ),
      };
    });
  }

  private async items(
    tx: EntityManager,
    actor: Actor,
    column: 's.address_id' | 's.id',
    wanted: readonly string[],
  ): Promise<RawItem[]> {
    const look = await this.outlooks.look(tx, actor.regionId);
    const params = new SqlParams();
    const ids = params.add(wanted);
    const at = outlookParams(params, look);
    return tx.query<RawItem[]>(
      `WITH tie AS (
         SELECT l.sentence_id, l.item_id, true AS tied FROM item_sentence l JOIN address_sentence s ON s.id = l.sentence_id
         WHERE ${column} = ANY (${ids}::uuid[])
         UNION ALL
         SELECT s.id, i.id, false FROM address_sentence s JOIN action_item i ON i.directive_id = s.directive_id
         WHERE ${column} = ANY (${ids}::uuid[])),
       one AS (SELECT sentence_id, item_id, bool_or(tied) AS tied FROM tie GROUP BY 1, 2)
       SELECT one.sentence_id AS "sentenceId", i.id, i.number, one.tied,
         jsonb_build_object('ru', i.title_ru, 'kk', i.title_kk) AS titles, ${itemConditionSql('i', at)} AS condition
       FROM one JOIN action_item i ON i.id = one.item_id WHERE i.status <> 'draft' ORDER BY i.ordinal, i.id`,
      params.values,
    );
  }
}
