import { BadInputError } from '@zholdau/domain';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

/** @throws BadInputError `file_damaged` on what is no archive */
export function openZip(content: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, validateEntrySize: true, strictFileNames: true, autoClose: false };
    yauzl.fromBuffer(content, options, (error, zip) => {
      if (error) reject(new BadInputError('file_damaged'));
      else resolve(zip);
    });
  });
}

/**
 * The next part of the archive; null after the last.
 *
 * @throws BadInputError `file_suspicious` on a name no office gives, `file_damaged`
 */
export function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (): void => void zip.removeAllListeners();
    zip.once('entry', (entry: Entry) => (settle(), resolve(entry)));
    zip.once('end', () => (settle(), resolve(null)));
    zip.once('error', (error: Error) => {
      settle();
      reject(new BadInputError(/path|fileName|characters/i.test(error.message) ? 'file_suspicious' : 'file_damaged'));
    });
    zip.readEntry();
  });
}
