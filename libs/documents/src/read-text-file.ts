import { BadInputError, splitParagraphs } from '@zholdau/domain';
import { decodeText } from './decode-text.js';
import { labelled, type DocxBlock } from './docx/docx-document.js';
import { planFileKind } from './file-kind.js';
import { readDocxFile } from './read-docx-file.js';

/** An Address has some 40,000 characters; a text so much longer is none. */
export const LONGEST_TEXT = 1_000_000;
const WORD = /\.(docx|docm|dotm|doc)$/i;
const PLAIN = /(^[^.]+|\.(txt|md|text))$/i;

/**
 * The paragraphs of a text, Word or plain, in their order; of a table, cell by cell.
 *
 * @throws BadInputError as planFileKind and readDocxFile do for a Word file; `text_file_unknown`, `text_file_empty`,
 *   `text_too_long`
 */
export async function readTextFile(name: string, content: Buffer): Promise<string[]> {
  const paragraphs = WORD.test(name) ? await wordParagraphs(name, content) : plainParagraphs(name, content);
  if (paragraphs.length === 0) throw new BadInputError('text_file_empty', { name });
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  if (length > LONGEST_TEXT) throw new BadInputError('text_too_long', { most: LONGEST_TEXT });
  return paragraphs;
}

async function wordParagraphs(name: string, content: Buffer): Promise<string[]> {
  planFileKind(name, content);
  return textsOf((await readDocxFile(content)).blocks).flatMap(splitParagraphs);
}

function plainParagraphs(name: string, content: Buffer): string[] {
  const wide = content[0] === 0xff || content[0] === 0xfe;
  if (!PLAIN.test(name) || (!wide && content.subarray(0, 65_536).includes(0))) {
    throw new BadInputError('text_file_unknown', { name });
  }
  return splitParagraphs(decodeText(content));
}

function textsOf(blocks: readonly DocxBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [labelled(block)]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => textsOf(cell.blocks))),
  );
}
