import type { Config } from '@zholdau/platform';
import { Redis } from 'ioredis';
import { createTransport } from 'nodemailer';
import type { Finding } from './doctor.messages.js';

const detailOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error));

/** Redis is optional; where it is set it must answer and must not evict. */
export async function redisFinding({ REDIS_URL }: Config): Promise<Finding[]> {
  if (!REDIS_URL) return [];
  const redis = new Redis(REDIS_URL, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    const [, policy = '?'] = (await redis.config('GET', 'maxmemory-policy')) as string[];
    return [
      { ok: true, code: 'redis', params: {} },
      { ok: policy === 'noeviction', code: 'redis_policy', params: { policy } },
    ];
  } catch (error) {
    return [{ ok: false, code: 'redis', params: { detail: detailOf(error) } }];
  } finally {
    redis.disconnect();
  }
}

/** A mail server is optional; without it letters go to the mailbox page. */
export async function mailFinding({ SMTP_URL }: Config): Promise<Finding[]> {
  if (!SMTP_URL) return [];
  const transport = createTransport(SMTP_URL);
  try {
    await transport.verify();
    return [{ ok: true, code: 'mail', params: {} }];
  } catch (error) {
    return [{ ok: false, code: 'mail', params: { detail: detailOf(error) } }];
  } finally {
    transport.close();
  }
}
