import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BadInputError } from '@zholdau/domain';

/**
 * The bytes of a file that a command was given by name.
 *
 * @throws BadInputError `file_unreadable` when it is not there, is a folder, or may not be read
 */
export async function readNamedFile(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw new BadInputError('file_unreadable', { name: path.basename(file) });
  }
}
