import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { FileStore, hashOf } from '../file-store.js';
import { signS3, type S3Credentials } from './sign-s3.js';

const EMPTY = createHash('sha256').digest('hex');
const TIMEOUT_MS = 30_000;

/**
 * Bytes by their SHA-256 in a bucket of any store that speaks S3. An object appears whole or not at all; nothing is ever
 * deleted. The name of an object is the hash of its bytes, which the store is asked to check on arrival.
 */
export class S3FileStore extends FileStore {
  /**
   * @param bucket address of the bucket, https://storage.example.kz/evidence
   * @param now the real time: a store refuses a signature of another day
   */
  constructor(
    private readonly bucket: URL,
    private readonly credentials: S3Credentials,
    private readonly now: () => Date,
  ) {
    super();
  }

  async keep(bytes: Uint8Array): Promise<string> {
    const sha256 = hashOf(bytes);
    const present = await this.send('HEAD', sha256, EMPTY);
    if (present.ok) return sha256;
    if (present.status !== 404) throw new Error(`The file store answered ${present.status} to HEAD`);
    const answer = await this.send('PUT', sha256, sha256, bytes);
    if (!answer.ok) throw new Error(`The file store answered ${answer.status} to PUT`);
    return sha256;
  }

  async read(sha256: string): Promise<Readable | null> {
    const answer = await this.send('GET', sha256, EMPTY);
    if (answer.status === 404) return null;
    if (!answer.ok || !answer.body) throw new Error(`The file store answered ${answer.status} to GET`);
    return Readable.fromWeb(answer.body as ReadableStream);
  }

  private send(method: 'GET' | 'PUT' | 'HEAD', sha256: string, bodyHash: string, body?: Uint8Array): Promise<Response> {
    this.requireHash(sha256);
    const url = new URL(this.bucket);
    url.pathname = `${url.pathname.replace(/\/$/, '')}/${sha256.slice(0, 2)}/${sha256}`;
    const headers = signS3({ method, url, headers: {}, bodyHash }, this.credentials, this.now());
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    return fetch(url, { method, headers, signal, redirect: 'error', ...(body ? { body: Buffer.from(body) } : {}) });
  }
}
