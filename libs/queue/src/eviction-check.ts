import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '@zholdau/platform';
import { Redis } from 'ioredis';

const ANSWER_TIMEOUT_MS = 3_000;

/** Warns at start about a Redis that would throw jobs away when it is full. */
@Injectable()
export class EvictionCheck implements OnApplicationBootstrap {
  private readonly log = new Logger(EvictionCheck.name);

  constructor(private readonly config: Config) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.REDIS_URL) return;
    const policy = await evictionPolicy(this.config.REDIS_URL);
    if (policy !== null && policy !== 'noeviction') {
      this.log.warn(`Redis has maxmemory-policy ${policy}; set it to noeviction, or wake-ups are lost when it is full`);
    }
  }
}

/** The eviction policy of a Redis; null when it does not answer or does not tell. */
export async function evictionPolicy(url: string): Promise<string | null> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: ANSWER_TIMEOUT_MS,
    commandTimeout: ANSWER_TIMEOUT_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    const [, policy] = (await redis.config('GET', 'maxmemory-policy')) as string[];
    return policy ?? null;
  } catch {
    return null;
  } finally {
    redis.disconnect();
  }
}
