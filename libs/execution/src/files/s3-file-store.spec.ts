import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { openFileStore } from './open-file-store.js';
import { signS3 } from './sign-s3.js';

const KEY = 'AKIAIOSFODNN7EXAMPLE';
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: string | Buffer, value: string): Buffer => createHmac('sha256', key).update(value).digest();

it('signs as the published example does', () => {
  const { authorization } = signS3(
    {
      method: 'GET',
      url: new URL('https://examplebucket.s3.amazonaws.com/test.txt'),
      headers: { range: 'bytes=0-9' },
      bodyHash: sha256(''),
    },
    { accessKey: KEY, secretKey: SECRET, region: 'us-east-1' },
    new Date('2013-05-24T00:00:00Z'),
  );
  expect(authorization).toContain('Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41');
});

/** Checks what a store checks, by its own reckoning: the signature over the headers named, and the hash of the body. */
function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const match = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\S+),SignedHeaders=(\S+),Signature=(\w{64})$/.exec(
    request.headers.authorization ?? '',
  );
  if (!match) return false;
  const [, key, scope = '', names = '', signature] = match;
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name])}\n`);
  const bodyHash = String(request.headers['x-amz-content-sha256']);
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const canonical = [request.method, path, query, headers.join(''), names, bodyHash].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const [day = '', region = '', service = ''] = scope.split('/');
  const signing = hmac(hmac(hmac(hmac(`AWS4${SECRET}`, day), region), service), 'aws4_request');
  return key === KEY && bodyHash === sha256(body) && hmac(signing, toSign).toString('hex') === signature;
}

describe('a store that speaks S3', () => {
  let server: Server;
  let puts = 0;
  let failing = false;
  const objects = new Map<string, Buffer>();
  const urlWith = (secret: string): string =>
    `http://${KEY}:${encodeURIComponent(secret)}@127.0.0.1:${(server.address() as AddressInfo).port}/evidence?region=kz-1`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    if (failing) return void response.writeHead(503).end();
    if (!isSigned(request, body)) return void response.writeHead(403).end();
    const name = request.url ?? '';
    if (request.method === 'PUT') {
      puts += 1;
      objects.set(name, body);
      return void response.writeHead(200).end();
    }
    const found = objects.get(name);
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-length': found.length }).end(request.method === 'HEAD' ? undefined : found);
  }

  beforeAll(async () => {
    server = createServer((request, response) => void answer(request, response));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  });
  beforeEach(() => {
    failing = false;
    objects.clear();
    puts = 0;
  });
  afterAll(() => new Promise((ended) => server.close(ended)));

  it('keeps the same bytes once, under the name of their hash, and gives them back', async () => {
    const store = openFileStore('unused', urlWith(SECRET));
    const bytes = Buffer.from('Акт ввода');
    const name = await store.keep(bytes);
    expect(await store.keep(bytes)).toBe(name);
    expect([...objects.keys()]).toEqual([`/evidence/${name.slice(0, 2)}/${name}`]);
    expect(puts).toBe(1);
    expect(await text((await store.read(name))!)).toBe('Акт ввода');
  });

  it('says null of what is gone, and fails where the store fails or the key is wrong', async () => {
    const store = openFileStore('unused', urlWith(SECRET));
    expect(await store.read('a'.repeat(64))).toBeNull();
    await expect(store.read('../../etc/passwd')).rejects.toThrow(RangeError);
    await expect(openFileStore('unused', urlWith('wrong')).keep(Buffer.from('x'))).rejects.toThrow('403');
    failing = true;
    await expect(store.keep(Buffer.from('x'))).rejects.toThrow('503');
    await expect(store.read('a'.repeat(64))).rejects.toThrow('503');
    expect(objects.size).toBe(0);
  });
});
