import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** The public half of a key, as it is stored and published. */
export interface PublicKey {
  /** The first 16 signs of the hexadecimal sha-256 of its DER. */
  readonly id: string;
  readonly pem: string;
}

/**
 * Reads the private key of the environment.
 *
 * @param text PEM (PKCS #8), its line ends real or written `\n`
 * @throws Error when it is no Ed25519 key; the message does not repeat it
 */
export function readPrivateKey(text: string): KeyObject {
  let key: KeyObject | undefined;
  try {
    key = createPrivateKey(text.replaceAll('\\n', '\n'));
  } catch {
    key = undefined;
  }
  if (key?.asymmetricKeyType !== 'ed25519') throw new Error('JOURNAL_KEY is not an Ed25519 private key in PEM');
  return key;
}

export function publicHalf(key: KeyObject): PublicKey {
  const open = createPublicKey(key);
  const id = createHash('sha256')
    .update(open.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);
  return { id, pem: open.export({ type: 'spki', format: 'pem' }).toString() };
}

/** Ed25519 over the bytes of UTF-8; base64. */
export const signText = (text: string, key: KeyObject): string =>
  sign(null, Buffer.from(text, 'utf8'), key).toString('base64');

/** Whether the signature is that of this text; false for a key or signature that cannot be read. */
export function isSigned(text: string, signature: string, publicKeyPem: string): boolean {
  try {
    return verify(null, Buffer.from(text, 'utf8'), publicKeyPem, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}
