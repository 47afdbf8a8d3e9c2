import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Bytes by their SHA-256 under one folder. The same bytes are kept once; a file appears under its name whole or not
 * at all, whatever happens while it is written. Nothing is ever deleted: evidence of a decision stays.
 */
export class FileStore {
  constructor(private readonly folder: string) {}

  /** @returns the name the bytes are kept under */
  async keep(bytes: Uint8Array): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const target = this.pathOf(sha256);
    if (await exists(target)) return sha256;
    await mkdir(path.dirname(target), { recursive: true });
    const written = `${target}.${randomUUID()}.part`;
    try {
      const file = await open(written, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(written, target);
    } catch (error) {
      await rm(written, { force: true });
      throw error;
    }
    return sha256;
  }

  /** The bytes of a name that `keep` gave; null when they are gone from the disk. */
  async read(sha256: string): Promise<ReadStream | null> {
    const target = this.pathOf(sha256);
    return (await exists(target)) ? createReadStream(target) : null;
  }

  private pathOf(sha256: string): string {
    if (!SHA256.test(sha256)) throw new RangeError('A file is named by its SHA-256');
    return path.join(this.folder, sha256.slice(0, 2), sha256);
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
