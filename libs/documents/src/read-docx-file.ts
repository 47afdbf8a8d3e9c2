import type { DocxDocument } from './docx/docx-document.js';
import { readInThread } from './read-in-thread.js';

/**
 * The body of a Word document, paragraphs and tables in their order, read in a thread of its own.
 *
 * @throws BadInputError as {@link readInThread}
 */
export async function readDocxFile(content: Uint8Array): Promise<DocxDocument> {
  return (await readInThread({ kind: 'body', content })) as DocxDocument;
}
