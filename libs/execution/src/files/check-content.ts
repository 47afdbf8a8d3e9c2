import { BadInputError } from '@zholdau/domain';
import { checkZip } from './check-zip.js';
import { imageSize } from './image-size.js';
import { endsInZip } from './zip-directory.js';

/** A photograph of a telephone has 12 to 200 million; 50,000 × 50,000 has 2,500 and fills the memory of a reader. */
export const MOST_PIXELS = 250_000_000;

const IN_ZIP = new Set(['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'zip']);
const IMAGES = new Set(['png', 'jpg', 'webp', 'heic', 'gif']);
const MARKUP = new Set(['xml', 'svg', 'html']);

const SCRIPT = /<script|<foreignObject|<!ENTITY|javascript:|\son[a-z]{3,20}\s*=/i;
/** Actions that run when a PDF is opened. Source: ISO 32000-1, 12.6.4. */
const PDF_ACTION = /\/(JavaScript|JS|Launch|EmbeddedFile|RichMedia)\b/;
/** The storage that holds macros in the binary formats of an office; names there are UTF-16. */
const OLE_MACROS = Buffer.from('_VBA_PROJECT', 'utf16le');

/**
 * Refuses what would harm whoever opens it, though its type is allowed.
 *
 * @param extension what the content is
 * @throws BadInputError `file_bomb`, `file_damaged`, `file_path_outside`, `file_macros`, `file_active`,
 *   `file_polyglot`, `file_image_too_big`
 */
export async function checkContent(bytes: Buffer, extension: string): Promise<void> {
  if (IN_ZIP.has(extension)) return checkZip(bytes);
  if (endsInZip(bytes)) throw new BadInputError('file_polyglot');
  if (extension === 'pdf' && PDF_ACTION.test(bytes.toString('latin1'))) throw new BadInputError('file_active');
  if (MARKUP.has(extension) && SCRIPT.test(bytes.toString('utf8'))) throw new BadInputError('file_active');
  if (bytes.includes(OLE_MACROS)) throw new BadInputError('file_macros');
  if (IMAGES.has(extension)) checkImage(bytes, extension);
}

function checkImage(bytes: Buffer, extension: string): void {
  if (/<script|<html|<\?php/i.test(bytes.toString('latin1'))) throw new BadInputError('file_polyglot');
  const size = imageSize(bytes, extension);
  if (size && size.width * size.height > MOST_PIXELS) {
    throw new BadInputError('file_image_too_big', { width: size.width, height: size.height });
  }
}
