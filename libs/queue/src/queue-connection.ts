import type { Config } from '@zholdau/platform';
import { createPostgresBackend, setDefaultBackendFactory, type ConnectionOptions, type QueueOptions } from 'bullmq';
import type { Reconnecting } from './reconnecting.js';

/** The namespace of the queue's own tables; nothing of ours stands in it. */
export const QUEUE_SCHEMA = 'bullmq';

/** A queue asks for little at a time; each worker holds one more connection to listen on. */
const CONNECTIONS = 2;

/**
 * Where the queue lives: in Redis when REDIS_URL says so, else in the installation's own PostgreSQL.
 *
 * BullMQ takes its backend for the whole process, so this is called before any queue is made.
 */
export function queueConnection(config: Config, reconnecting: Reconnecting): Pick<QueueOptions, 'connection'> {
  if (config.REDIS_URL) {
    setDefaultBackendFactory();
    return { connection: { url: config.REDIS_URL, maxRetriesPerRequest: null, retryStrategy: reconnecting.delay } };
  }
  setDefaultBackendFactory(createPostgresBackend);
  const connection = {
    connectionString: config.DATABASE_URL,
    schema: QUEUE_SCHEMA,
    max: CONNECTIONS,
    migrate: true,
    application_name: 'zholdau-queue',
  };
  // BullMQ types the option for Redis alone; its PostgreSQL backend takes a pool configuration in the same place.
  return { connection: connection as unknown as ConnectionOptions };
}
