import { createCipheriv, createECDH, createPrivateKey, hkdfSync, randomBytes, sign, type ECDH } from 'node:crypto';

/** What a browser has given: its public key and its secret, both in base64url. */
export interface PushKeys {
  readonly p256dh: string;
  readonly auth: string;
}

const RECORD_SIZE = 4096;
const CURVE = 'prime256v1';

/**
 * A message that only the browser can read: aes128gcm of one record.
 *
 * Source: RFC 8291 (keys), RFC 8188 (header and record).
 *
 * @param own key pair and salt; fresh for every message, given only where the result must be known beforehand
 */
export function encryptPush(
  plain: Buffer,
  { p256dh, auth }: PushKeys,
  own: { readonly key: ECDH; readonly salt: Buffer } = freshKey(),
): Buffer {
  const theirs = Buffer.from(p256dh, 'base64url');
  const ours = own.key.getPublicKey();
  const shared = own.key.computeSecret(theirs);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), theirs, ours]);
  const input = Buffer.from(hkdfSync('sha256', shared, Buffer.from(auth, 'base64url'), info, 32));
  const derive = (name: string, length: number): Buffer =>
    Buffer.from(hkdfSync('sha256', input, own.salt, Buffer.from(`Content-Encoding: ${name}\0`), length));
  const cipher = createCipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
  const record = Buffer.concat([
    cipher.update(Buffer.concat([plain, Buffer.from([2])])),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(RECORD_SIZE);
  return Buffer.concat([own.salt, size, Buffer.from([ours.length]), ours, record]);
}

function freshKey(): { key: ECDH; salt: Buffer } {
  const key = createECDH(CURVE);
  key.generateKeys();
  return { key, salt: randomBytes(16) };
}

/** The key pair of an installation, both in base64url: the public point and the private number. */
export function newPushKey(): { publicKey: string; privateKey: string } {
  const key = createECDH(CURVE);
  key.generateKeys();
  const number = Buffer.concat([Buffer.alloc(32), key.getPrivateKey()]).subarray(-32);
  return { publicKey: key.getPublicKey('base64url'), privateKey: number.toString('base64url') };
}

/**
 * The header by which a push service knows who sends: a token signed with the installation's key.
 *
 * Source: RFC 8292 (VAPID).
 *
 * @param untilSecond seconds since 1970, at most a day ahead
 */
export function vapidHeader(
  endpoint: string,
  contact: string,
  keys: { publicKey: string; privateKey: string },
  untilSecond: number,
): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ typ: 'JWT', alg: 'ES256' })}.${part({ aud: new URL(endpoint).origin, exp: untilSecond, sub: contact })}`;
  const point = Buffer.from(keys.publicKey, 'base64url');
  const key = createPrivateKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      d: keys.privateKey,
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  });
  const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  return `vapid t=${text}.${signature}, k=${keys.publicKey}`;
}
