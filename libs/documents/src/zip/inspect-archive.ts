import { BadInputError } from '@zholdau/domain';
import type { Entry, ZipFile } from 'yauzl';
import { READING_LIMITS } from '../reading-limits.js';
import { nextEntry, openZip } from './open-zip.js';

const MACROS = /(^|\/)(vbaProject\.bin|vbaProjectSignature\.bin)$|^xl\/macrosheets\//i;

/**
 * Looks through an archive before any reader of documents sees it: names, encryption, and the real size of every
 * part, unpacked in passing and thrown away. What the archive says about its sizes is not believed.
 *
 * @throws BadInputError `file_damaged`, `file_suspicious`, `file_encrypted`, `file_has_macros`, `file_unpacks_too_large`
 */
export async function inspectArchive(content: Buffer): Promise<void> {
  const zip = await openZip(content);
  const names = new Set<string>();
  let unpacked = 0;
  try {
    if (zip.entryCount > READING_LIMITS.parts) throw new BadInputError('file_suspicious');
    for (let entry = await nextEntry(zip); entry !== null; entry = await nextEntry(zip)) {
      checkEntry(entry, names);
      unpacked += await measure(zip, entry, READING_LIMITS.unpackedBytes - unpacked);
    }
  } finally {
    zip.close();
  }
}

function checkEntry(entry: Entry, names: Set<string>): void {
  const name = entry.fileName;
  if (names.has(name) || name.includes('..') || name.startsWith('/') || name.includes('\\') || name.includes('\0')) {
    throw new BadInputError('file_suspicious');
  }
  if ((entry.generalPurposeBitFlag & 1) !== 0) throw new BadInputError('file_encrypted');
  if (MACROS.test(name)) throw new BadInputError('file_has_macros');
  names.add(name);
  checkSize(entry.uncompressedSize, entry.compressedSize);
}

function checkSize(unpacked: number, packed: number): void {
  const tight = unpacked > READING_LIMITS.ratioFrom && unpacked > packed * READING_LIMITS.ratio;
  if (tight || unpacked > READING_LIMITS.partBytes) throw new BadInputError('file_unpacks_too_large');
}

/** Bytes the part really has; stops at the first byte too many. */
function measure(zip: ZipFile, entry: Entry, left: number): Promise<number> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (failed, stream) => {
      if (failed) return reject(new BadInputError('file_damaged'));
      let bytes = 0;
      let head = '';
      const refuse = (error: BadInputError): void => {
        stream.destroy();
        reject(error);
      };
      stream.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (head.length < 2_048) head += chunk.subarray(0, 2_048).toString('latin1');
        if (head.includes('<!DOCTYPE')) return refuse(new BadInputError('file_suspicious'));
        if (bytes > READING_LIMITS.partBytes || bytes > left) refuse(new BadInputError('file_unpacks_too_large'));
      });
      stream.on('end', () => resolve(bytes));
      stream.on('error', () => refuse(new BadInputError('file_damaged')));
    });
  });
}
