import {
  continueSentences,
  pairSentences,
  readAddress,
  type AddressLanguage,
  type PlacedSentence,
  type SentenceReading,
  type Texts,
} from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

interface Paragraph extends Texts {
  readonly id: string;
}

interface Row {
  readonly id: string | null;
  readonly paragraphId: string;
  readonly ordinal: number;
  readonly ru: string;
  readonly kk: string;
  readonly instructs: boolean;
  readonly score: number;
  readonly reading: Readonly<Record<AddressLanguage, ReadingOfSide | null>>;
}

/** What is kept of the reading of a sentence in one language. */
export interface ReadingOfSide {
  readonly addressee: string | null;
  readonly term: string | null;
  readonly termFromPrevious: boolean;
  readonly signals: SentenceReading['signals'];
}

/**
 * Reads the whole text again. A sentence that is still there keeps its id and so its items; one that is gone stays
 * without a paragraph while anything hangs on it.
 */
export async function rewriteSentences(
  tx: EntityManager,
  regionId: string,
  addressId: string,
  paragraphs: readonly Paragraph[],
): Promise<void> {
  const before = await tx.query<(Texts & { id: string })[]>(
    'SELECT id, text_ru AS ru, text_kk AS kk FROM address_sentence WHERE address_id = $1 ORDER BY ordinal FOR UPDATE',
    [addressId],
  );
  const rows = rowsOf(paragraphs);
  const known = new Map(before.map((one, index) => [`${one.ru}\n${one.kk}`, index]));
  const same = rows.map(({ ru, kk }) => known.get(`${ru}\n${kk}`) ?? null);
  const rest = before.map((_, index) => index).filter((index) => !same.includes(index));
  const changed = rows.map((_, index) => index).filter((index) => same[index] === null);
  const continued = continueSentences(
    rest.map((index) => before[index]!),
    changed.map((index) => rows[index]!),
  );
  changed.forEach((at, index) => {
    const found = continued[index];
    same[at] = found === null || found === undefined ? null : rest[found]!;
  });
  const taken = new Set<number>();
  const kept = rows.map((row, at) => {
    const index = same[at] ?? null;
    if (index === null || taken.has(index)) return row;
    taken.add(index);
    return { ...row, id: before[index]!.id };
  });
  await write(tx, regionId, addressId, kept);
  const gone = before.filter((_, index) => !taken.has(index)).map(({ id }) => id);
  await tx.query(
    `DELETE FROM address_sentence s WHERE s.id = ANY ($1::uuid[]) AND s.directive_id IS NULL
       AND NOT EXISTS (SELECT FROM item_sentence l WHERE l.sentence_id = s.id)`,
    [gone],
  );
  await tx.query('UPDATE address_sentence SET paragraph_id = NULL WHERE id = ANY ($1::uuid[])', [gone]);
}

function rowsOf(paragraphs: readonly Paragraph[]): Row[] {
  const read = { ru: byParagraph(paragraphs, 'ru'), kk: byParagraph(paragraphs, 'kk') };
  let ordinal = 0;
  return paragraphs.flatMap(({ id }, index) =>
    pairSentences(read.ru.get(index + 1) ?? [], read.kk.get(index + 1) ?? []).map(({ ru, kk }) => ({
      id: null,
      paragraphId: id,
      ordinal: (ordinal += 1),
      ru: ru.map(({ sentence }) => sentence).join(' '),
      kk: kk.map(({ sentence }) => sentence).join(' '),
      instructs: [...ru, ...kk].some(({ instruction }) => instruction),
      score: Math.max(0, ...[...ru, ...kk].map(({ score }) => score)),
      reading: { ru: sideOf(ru), kk: sideOf(kk) },
    })),
  );
}

function byParagraph(paragraphs: readonly Paragraph[], lang: AddressLanguage): Map<number, PlacedSentence[]> {
  const found = new Map<number, PlacedSentence[]>();
  for (const sentence of readAddress(
    paragraphs.map((one) => one[lang]),
    lang,
  )) {
    found.set(sentence.paragraph, [...(found.get(sentence.paragraph) ?? []), sentence]);
  }
  return found;
}

/** Of several sentences of one side the one that instructs most says whom and by when. */
function sideOf(sentences: readonly SentenceReading[]): ReadingOfSide | null {
  const [first] = [...sentences].sort((one, other) => other.score - one.score);
  if (!first) return null;
  const { addressee, term, termFromPrevious, signals } = first;
  return { addressee, term, termFromPrevious, signals };
}

async function write(tx: EntityManager, regionId: string, addressId: string, rows: readonly Row[]): Promise<void> {
  await tx.query(
    `INSERT INTO address_sentence AS s
       (id, region_id, address_id, paragraph_id, ordinal, text_ru, text_kk, instructs, score, reading)
     SELECT coalesce(g.id, gen_random_uuid()), $2, $3, g."paragraphId", g.ordinal, g.ru, g.kk, g.instructs, g.score, g.reading
     FROM jsonb_to_recordset($1::jsonb) AS g
       (id uuid, "paragraphId" uuid, ordinal int, ru text, kk text, instructs boolean, score real, reading jsonb)
     ON CONFLICT (id) DO UPDATE SET paragraph_id = excluded.paragraph_id, ordinal = excluded.ordinal,
       text_ru = excluded.text_ru, text_kk = excluded.text_kk, instructs = excluded.instructs,
       score = excluded.score, reading = excluded.reading`,
    [JSON.stringify(rows), regionId, addressId],
  );
}
