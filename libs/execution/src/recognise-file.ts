import { BadInputError } from '@zholdau/domain';
import { fileTypeFromBuffer } from 'file-type';

/** A file as its content says it is. */
export interface RecognisedFile {
  /** Without folders, control characters and bidirectional tricks; ends in the extension of its content. */
  readonly name: string;
  readonly mediaType: string;
}

/** Formats that share one container; the name says which of them it is. */
const IN_CONTAINER: Readonly<Record<string, readonly string[]>> = { cfb: ['doc', 'xls', 'ppt'] };

const LONGEST_NAME = 150;

/**
 * Tells a file by its content and refuses what the region does not allow.
 *
 * @param allowed extensions, as the setting lists them
 * @throws BadInputError `file_empty`, or `file_type_refused` with what was found
 */
export async function recogniseFile(
  fileName: string,
  bytes: Uint8Array,
  allowed: readonly string[],
): Promise<RecognisedFile> {
  if (bytes.length === 0) throw new BadInputError('file_empty');
  const found = await fileTypeFromBuffer(bytes);
  const stated = extensionOf(fileName);
  const extension = found && IN_CONTAINER[found.ext]?.includes(stated) ? stated : (found?.ext ?? '');
  if (!found || !allowed.includes(extension)) {
    throw new BadInputError('file_type_refused', { found: extension || '?', allowed: allowed.join(', ') });
  }
  return { name: nameWith(fileName, extension), mediaType: found.mime };
}

function extensionOf(fileName: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
}

function nameWith(fileName: string, extension: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '').trim();
  const stated = extensionOf(clean);
  const same = stated === extension || (stated === 'jpeg' && extension === 'jpg');
  const stem = same ? clean.slice(0, -stated.length - 1) : clean;
  return `${stem.slice(0, LONGEST_NAME) || 'file'}.${extension}`;
}
