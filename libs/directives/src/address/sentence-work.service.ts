import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  BadInputError,
  demand,
  NotFoundError,
  readPastedLinks,
  RuleViolationError,
  sentenceOf,
  type Actor,
} from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { countItemOn, lockItem } from '../item-at-hand.js';
import { lockAddress, lockSentences, type SentenceAtHand } from './address-at-hand.js';
import { linkSentence } from './link-sentence.js';

/** One line of a pasted list of items and sentences, and what came of it. */
export interface PastedLine {
  readonly line: number;
  readonly number: string;
  readonly words: string;
  readonly sentenceId: string | null;
  readonly itemId: string | null;
  readonly outcome: 'linked' | 'known' | 'no_item' | 'no_sentence' | 'unread';
}

const MOST_LINES = 2_000;

/** What the coordinator makes of sentences of the Address: directives, ties to items, or nothing. */
@Injectable()
export class SentenceWorkService {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
  ) {}

  /**
   * Makes a directive of each sentence, below `parentId` or on top.
   *
   * @throws NotFoundError `sentence_not_found`, `directive_not_found`
   * @throws RuleViolationError `sentence_has_directive` when one of them has been made into a directive already
   */
  makeDirectives(
    actor: Actor,
    addressId: string,
    { sentenceIds, parentId }: { readonly sentenceIds: readonly string[]; readonly parentId: string | null },
  ): Promise<void> {
    demand(actor, 'address.edit');
    return this.transactions.asActor(actor, async (tx) => {
      await lockAddress(tx, addressId);
      const parent = await this.parent(tx, addressId, parentId);
      const sentences = await lockSentences(tx, addressId, sentenceIds);
      const taken = sentences.find(({ directiveId }) => directiveId !== null);
      if (taken) throw new RuleViolationError('sentence_has_directive');
      for (const sentence of sentences) await this.makeDirective(tx, actor, { addressId, parent, sentence });
    });
  }

  /**
   * Leaves proposals alone, or takes that back.
   *
   * @throws NotFoundError `sentence_not_found`; RuleViolationError `sentence_taken` when something was made of one
   */
  decide(
    actor: Actor,
    addressId: string,
    { sentenceIds, decision }: { readonly sentenceIds: readonly string[]; readonly decision: 'left' | 'open' },
  ): Promise<void> {
    demand(actor, 'address.edit');
    return this.transactions.asActor(actor, async (tx) => {
      await lockAddress(tx, addressId);
      const sentences = await lockSentences(tx, addressId, sentenceIds);
      if (sentences.some((one) => one.decision === 'taken')) throw new RuleViolationError('sentence_taken');
      await tx.query(
        `UPDATE address_sentence SET decision = $2, decided_by = $3, decided_at = zholdau_now() WHERE id = ANY ($1::uuid[])`,
        [sentenceIds, decision, actor.personId],
      );
      for (const { id, decision: was } of sentences) {
        await this.journal.record(tx, actor, {
          action: 'address.sentence_decided',
          subjectType: 'address',
          subjectId: addressId,
          before: { decision: was },
          after: { sentenceId: id, decision },
        });
      }
    });
  }

  /** @throws NotFoundError `item_not_found`, `sentence_not_found` */
  link(actor: Actor, addressId: string, sentenceId: string, itemId: string): Promise<void> {
    demand(actor, 'address.edit');
    return this.transactions.asActor(actor, async (tx) => {
      await lockItem(tx, itemId);
      const [sentence] = await lockSentences(tx, addressId, [sentenceId]);
      await this.tie(tx, actor, { addressId, itemId, sentence: sentence! });
    });
  }

  /** @throws NotFoundError `item_not_found`, `sentence_not_found`, `sentence_not_linked` */
  unlink(actor: Actor, addressId: string, sentenceId: string, itemId: string): Promise<void> {
    demand(actor, 'address.edit');
    return this.transactions.asActor(actor, async (tx) => {
      await lockItem(tx, itemId);
      const [sentence] = await lockSentences(tx, addressId, [sentenceId]);
      const gone = await tx.query<unknown[]>(
        `WITH gone AS (DELETE FROM item_sentence WHERE item_id = $1 AND sentence_id = $2 RETURNING 1) SELECT 1 FROM gone`,
        [itemId, sentenceId],
      );
      if (gone.length === 0) throw new NotFoundError('sentence_not_linked');
      await tx.query(
        `UPDATE address_sentence s SET decision = 'open', decided_by = $2, decided_at = zholdau_now()
         WHERE s.id = $1 AND s.directive_id IS NULL
           AND NOT EXISTS (SELECT FROM item_sentence l WHERE l.sentence_id = s.id)`,
        [sentenceId, actor.personId],
      );
      await countItemOn(tx, itemId);
      await this.journal.record(tx, actor, {
        action: 'action-item.sentence_unlinked',
        subjectType: 'address',
        subjectId: addressId,
        itemId,
        before: { sentenceId, name: sentence!.textRu || sentence!.textKk },
      });
    });
  }

  /**
   * Ties items to sentences by a pasted list, a line each: number of the item, then the sentence or a part of it that
   * no other sentence has. Lines that are not certain are answered and change nothing.
   *
   * @param apply false only looks
   * @throws BadInputError `too_many_lines`; NotFoundError `address_not_found`
   */
  paste(actor: Actor, addressId: string, text: string, apply: boolean): Promise<PastedLine[]> {
    demand(actor, 'address.edit');
    const lines = readPastedLinks(text);
    if (lines.length > MOST_LINES) throw new BadInputError('too_many_lines', { most: MOST_LINES });
    return this.transactions.asActor(actor, async (tx) => {
      const items = await itemsOf(tx, addressId);
      await lockAddress(tx, addressId);
      const sentences = await tx.query<{ id: string; ru: string; kk: string }[]>(
        `SELECT id, text_ru AS ru, text_kk AS kk FROM address_sentence
         WHERE address_id = $1 AND paragraph_id IS NOT NULL ORDER BY ordinal`,
        [addressId],
      );
      const known = await tiesOf(tx, addressId);
      const answers: PastedLine[] = [];
      for (const one of lines) {
        const at = one.number === '' ? null : sentenceOf(one.words, sentences);
        const itemId = items.get(one.number.toLowerCase()) ?? null;
        const sentenceId = at === null ? null : sentences[at]!.id;
        const outcome = outcomeOf(one.number, itemId, sentenceId, known);
        answers.push({ ...one, itemId, sentenceId, outcome });
        if (!apply || outcome !== 'linked') continue;
        const [sentence] = await lockSentences(tx, addressId, [sentenceId!]);
        await this.tie(tx, actor, { addressId, itemId: itemId!, sentence: sentence! });
        known.add(`${itemId} ${sentenceId}`);
      }
      return answers;
    });
  }

  private async parent(tx: EntityManager, addressId: string, id: string | null): Promise<Parent | null> {
    if (id === null) return null;
    const [parent] = await tx.query<Parent[]>('SELECT id, number FROM directive WHERE id = $1 AND address_id = $2', [
      id,
      addressId,
    ]);
    if (!parent) throw new NotFoundError('directive_not_found');
    return parent;
  }

  private async makeDirective(
    tx: EntityManager,
    actor: Actor,
    { addressId, parent, sentence }: { addressId: string; parent: Parent | null; sentence: SentenceAtHand },
  ): Promise<void> {
    const [last] = await tx.query<{ ordinal: number }[]>(
      `SELECT coalesce(max(ordinal), 0)::int AS ordinal FROM directive
       WHERE address_id = $1 AND parent_id IS NOT DISTINCT FROM $2::uuid`,
      [addressId, parent?.id ?? null],
    );
    const ordinal = last!.ordinal + 1;
    const number = parent === null || parent.number === '' ? String(ordinal) : `${parent.number}.${ordinal}`;
    const ru = sentence.textRu || sentence.textKk;
    const kk = sentence.textKk || sentence.textRu;
    const [made] = await tx.query<{ id: string }[]>(
      `INSERT INTO directive (region_id, address_id, parent_id, ordinal, number, title_ru, title_kk)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [actor.regionId, addressId, parent?.id ?? null, ordinal, number, ru, kk],
    );
    await tx.query(
      `UPDATE address_sentence SET decision = 'taken', directive_id = $2, decided_by = $3, decided_at = zholdau_now()
       WHERE id = $1`,
      [sentence.id, made!.id, actor.personId],
    );
    await this.journal.record(tx, actor, {
      action: 'directive.made_of_sentence',
      subjectType: 'directive',
      subjectId: made!.id,
      after: { sentenceId: sentence.id, number, name: ru },
    });
  }

  private async tie(
    tx: EntityManager,
    actor: Actor,
    { addressId, itemId, sentence }: { addressId: string; itemId: string; sentence: SentenceAtHand },
  ): Promise<void> {
    if (!(await linkSentence(tx, actor, { itemId, sentenceId: sentence.id }))) return;
    await countItemOn(tx, itemId);
    await this.journal.record(tx, actor, {
      action: 'action-item.sentence_linked',
      subjectType: 'address',
      subjectId: addressId,
      itemId,
      after: { sentenceId: sentence.id, name: sentence.textRu || sentence.textKk },
    });
  }
}

interface Parent {
  readonly id: string;
  readonly number: string;
}

function outcomeOf(
  number: string,
  itemId: string | null,
  sentenceId: string | null,
  known: ReadonlySet<string>,
): PastedLine['outcome'] {
  if (number === '') return 'unread';
  if (itemId === null) return 'no_item';
  if (sentenceId === null) return 'no_sentence';
  return known.has(`${itemId} ${sentenceId}`) ? 'known' : 'linked';
}

/** Items of the Address by their numbers, locked in one order; a number that two items have names none. */
async function itemsOf(tx: EntityManager, addressId: string): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; number: string }[]>(
    `SELECT i.id, lower(i.number) AS number FROM action_item i
     WHERE i.plan_id IN (SELECT id FROM plan WHERE address_id = $1) ORDER BY i.id FOR NO KEY UPDATE`,
    [addressId],
  );
  const twice = new Set(rows.map(({ number }) => number).filter((number, at, all) => all.indexOf(number) !== at));
  return new Map(rows.filter(({ number }) => !twice.has(number)).map(({ id, number }) => [number, id]));
}

async function tiesOf(tx: EntityManager, addressId: string): Promise<Set<string>> {
  const rows = await tx.query<{ tie: string }[]>(
    `SELECT l.item_id || ' ' || l.sentence_id AS tie FROM item_sentence l
     JOIN address_sentence s ON s.id = l.sentence_id WHERE s.address_id = $1`,
    [addressId],
  );
  return new Set(rows.map(({ tie }) => tie));
}
