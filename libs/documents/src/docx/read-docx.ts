import { BadInputError } from '@zholdau/domain';
import { inspectArchive } from '../zip/inspect-archive.js';
import { OfficeArchive } from '../zip/office-archive.js';
import { BodyReader } from './body-reader.js';
import type { DocxDocument } from './docx-document.js';
import { Numbering } from './numbering.js';
import { Styles } from './styles.js';

/**
 * The body of a Word document: paragraphs and tables in their order, text as a reader sees it.
 *
 * Bounded in size, not in time: files of strangers go through {@link readDocxFile}, in a thread of its own.
 *
 * @throws BadInputError as {@link inspectArchive}; `file_not_a_document` when there is no document inside
 */
export async function readDocx(content: Buffer): Promise<DocxDocument> {
  await inspectArchive(content);
  const archive = await OfficeArchive.open(content);
  try {
    const main = await archive.mainPart('word/document.xml');
    if (main === null || !main.startsWith('word/')) throw new BadInputError('file_not_a_document');
    const relations = await archive.relations(main);
    const partOf = (type: string): string =>
      relations.find((relation) => relation.type === type)?.target ?? `word/${type}.xml`;
    const [styles, numbering] = [new Styles(), new Numbering()];
    await archive.read(partOf('styles'), styles);
    await archive.read(partOf('numbering'), numbering);
    const body = new BodyReader(styles, numbering);
    await archive.read(main, body);
    return { blocks: body.blocks };
  } finally {
    archive.close();
  }
}
