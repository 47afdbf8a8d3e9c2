import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';

/** A browser's half of a push subscription: it has the private key and can read what arrives (RFC 8291, RFC 8188). */
export function pushBrowser(endpoint: string) {
  const key = createECDH('prime256v1');
  key.generateKeys();
  const auth = randomBytes(16);
  return {
    subscription: { endpoint, keys: { p256dh: key.getPublicKey('base64url'), auth: auth.toString('base64url') } },
    read: (message: Buffer): unknown => {
      const salt = message.subarray(0, 16);
      const length = message[20]!;
      const theirs = message.subarray(21, 21 + length);
      const record = message.subarray(21 + length);
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), key.getPublicKey(), theirs]);
      const input = Buffer.from(hkdfSync('sha256', key.computeSecret(theirs), auth, info, 32));
      const derive = (name: string, size: number) =>
        Buffer.from(hkdfSync('sha256', input, salt, Buffer.from(`Content-Encoding: ${name}\0`), size));
      const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
      decipher.setAuthTag(record.subarray(-16));
      const plain = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
      return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString('utf8'));
    },
  };
}
