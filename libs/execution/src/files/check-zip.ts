import { BadInputError } from '@zholdau/domain';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { readZipDirectory, type ZipEntry } from './zip-directory.js';

/** A document of an office unpacks to a few dozen megabytes at most. */
export const MOST_UNPACKED_BYTES = 100 * 1024 * 1024;
/** Text of a document shrinks to a tenth or a twentieth; what shrinks to a two-hundredth was made to burst. */
export const MOST_RATIO = 200;
/** Small parts may shrink as much as they like: nothing bursts below this. */
const RATIO_FROM_BYTES = 1024 * 1024;
const MOST_ENTRIES = 5_000;
const STORED = 0;
const DEFLATED = 8;

const inflate = promisify(inflateRaw);

/**
 * Lets an archive pass that unpacks within bounds, holds no program, and names no path outside itself.
 *
 * The directory is believed first, since it costs nothing; then every part is unpacked with what is left of the bound,
 * since a directory may lie. Nothing is written anywhere.
 *
 * @throws BadInputError `file_damaged`, `file_bomb`, `file_path_outside`, `file_macros`
 */
export async function checkZip(bytes: Buffer): Promise<void> {
  const entries = readZipDirectory(bytes);
  if (entries === null) throw new BadInputError('file_damaged');
  entries.forEach(checkName);
  if (entries.length > MOST_ENTRIES) throw new BadInputError('file_bomb');
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_UNPACKED_BYTES)
    throw new BadInputError('file_bomb');
  if (entries.some(bursts)) throw new BadInputError('file_bomb');
  let left = MOST_UNPACKED_BYTES;
  for (const entry of entries) left -= await unpackedBytes(bytes, entry, left);
}

function checkName({ name }: ZipEntry): void {
  if (/vbaProject|vbaData|macrosheets\/|activeX\//i.test(name)) throw new BadInputError('file_macros');
  const outside = /^[\\/]|^[a-z]:/i.test(name) || name.split(/[\\/]/).includes('..') || name.includes('\0');
  if (outside) throw new BadInputError('file_path_outside');
}

const bursts = ({ packed, unpacked }: ZipEntry): boolean =>
  unpacked > RATIO_FROM_BYTES && unpacked > packed * MOST_RATIO;

async function unpackedBytes(
  bytes: Buffer,
  { method, from, packed, unpacked }: ZipEntry,
  left: number,
): Promise<number> {
  if (from < 0 || from + packed > bytes.length) throw new BadInputError('file_damaged');
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new BadInputError('file_damaged');
  if (left <= 0) throw new BadInputError('file_bomb');
  const part = bytes.subarray(from, from + packed);
  const size = await sizeOf(part, left);
  if (size !== unpacked) throw new BadInputError('file_damaged');
  return size;
}

async function sizeOf(part: Buffer, left: number): Promise<number> {
  try {
    return (await inflate(part, { maxOutputLength: left })).length;
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
    const tooMuch = code === 'ERR_BUFFER_TOO_LARGE';
    throw new BadInputError(tooMuch ? 'file_bomb' : 'file_damaged');
  }
}
