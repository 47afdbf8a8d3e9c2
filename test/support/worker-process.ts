import { startWorker } from './worker-app.js';

/** A worker as a process of its own, to be killed by a test. The environment says which database and mail server. */
async function main(): Promise<void> {
  const { DATABASE_URL, REDIS_URL, SMTP_URL } = process.env;
  const app = await startWorker({
    DATABASE_URL,
    ...(REDIS_URL ? { REDIS_URL } : {}),
    ...(SMTP_URL ? { SMTP_URL } : {}),
  });
  app.enableShutdownHooks();
  process.send?.('ready');
}

void main();
