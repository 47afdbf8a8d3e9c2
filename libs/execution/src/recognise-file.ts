import { BadInputError } from '@zholdau/domain';
import { fileTypeFromBuffer } from 'file-type';
import { checkContent } from './files/check-content.js';
import { checkZip } from './files/check-zip.js';

/** A file as its content says it is. */
export interface RecognisedFile {
  /** Without folders, control characters and bidirectional tricks; ends in the extension of its content. */
  readonly name: string;
  readonly mediaType: string;
}

/** Formats that share one container; the name says which of them it is. */
const IN_CONTAINER: Readonly<Record<string, readonly string[]>> = { cfb: ['doc', 'xls', 'ppt'] };

const LONGEST_NAME = 150;
const ZIP_START = Buffer.from('PK\x03\x04', 'latin1');

/** Names of one and the same format. */
const SAME: Readonly<Record<string, string>> = { jpeg: 'jpg', jpe: 'jpg', heif: 'heic' };

const isSame = (stated: string, found: string): boolean => (SAME[stated] ?? stated) === found;

/**
 * Tells a file by its content and refuses what the region does not allow, what claims to be something else, and what
 * would harm whoever opens it.
 *
 * @param allowed extensions, as the setting lists them
 * @throws BadInputError `file_empty`, `file_type_refused` with what was found, `file_name_mismatch`, or what
 *   {@link checkContent} finds
 */
export async function recogniseFile(
  fileName: string,
  bytes: Uint8Array,
  allowed: readonly string[],
): Promise<RecognisedFile> {
  if (bytes.length === 0) throw new BadInputError('file_empty');
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Before anything looks into an archive, it must be known to unpack within bounds.
  if (content.subarray(0, 4).equals(ZIP_START)) await checkZip(content);
  const found = await fileTypeFromBuffer(content);
  const stated = extensionOf(fileName);
  const extension = found && IN_CONTAINER[found.ext]?.includes(stated) ? stated : (found?.ext ?? '');
  if (!found || !allowed.includes(extension)) {
    throw new BadInputError('file_type_refused', { found: extension || '?', allowed: allowed.join(', ') });
  }
  if (stated !== '' && !isSame(stated, extension))
    throw new BadInputError('file_name_mismatch', { stated, found: extension });
  await checkContent(content, extension);
  return { name: nameWith(fileName, extension), mediaType: found.mime };
}

function extensionOf(fileName: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
}

function nameWith(fileName: string, extension: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '').trim();
  const stated = extensionOf(clean);
  const stem = stated !== '' ? clean.slice(0, -stated.length - 1) : clean;
  return `${stem.slice(0, LONGEST_NAME) || 'file'}.${extension}`;
}
