import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

const SHA256 = /^[0-9a-f]{64}$/;

/** The name under which bytes are kept. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Where the bytes of evidence lie: the same bytes once, each under the name of its hash, never deleted. */
export abstract class FileStore {
  /** @returns the name the bytes are kept under */
  abstract keep(bytes: Uint8Array): Promise<string>;

  /** The bytes of a name that `keep` gave; null when they are gone. */
  abstract read(sha256: string): Promise<NodeJS.ReadableStream | null>;

  protected requireHash(sha256: string): void {
    if (!SHA256.test(sha256)) throw new RangeError('A file is named by its SHA-256');
  }
}

/**
 * Bytes by their SHA-256 under one folder. The same bytes are kept once; a file appears under its name whole or not
 * at all, whatever happens while it is written. Nothing is ever deleted: evidence of a decision stays.
 */
export class DiskFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async keep(bytes: Uint8Array): Promise<string> {
    const sha256 = hashOf(bytes);
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

  async read(sha256: string): Promise<NodeJS.ReadableStream | null> {
    const target = this.pathOf(sha256);
    return (await exists(target)) ? createReadStream(target) : null;
  }

  private pathOf(sha256: string): string {
    this.requireHash(sha256);
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
