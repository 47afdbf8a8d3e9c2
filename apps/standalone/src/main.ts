import 'reflect-metadata';
import type { INestApplication } from '@nestjs/common';
import { checkZoneData, loadConfig, processLogger, type Config } from '@zholdau/platform';
import { createApi } from '../../api/src/create-api.js';
import { openStandaloneDatabase } from './database.js';
import { checkReach, prepareInstallation } from './installation.js';
import { StandaloneModule } from './standalone.module.js';
import { welcome } from './welcome.js';

checkZoneData();
const environment = loadConfig(process.env, { ZHOLDAU_DEMO: true });
checkReach(environment);
const database = await openStandaloneDatabase(environment);

async function start(config: Config): Promise<INestApplication> {
  await prepareInstallation(config);
  const logger = processLogger(config.LOG_FORMAT);
  const app = await createApi(StandaloneModule.forRoot(config), config, logger);
  await app.listen(config.PORT, config.HOST);
  process.stdout.write(`${welcome(config)}\n`);
  return app;
}

const config = Object.assign(environment, { DATABASE_URL: database.url });
const app = await start(config).catch(async (error: unknown) => {
  await database.stop();
  throw error;
});

let stopping = false;
/** Requests and running jobs finish first, the embedded database stops last; then the process has nothing left to do. */
const stop = async (): Promise<void> => {
  if (stopping) return;
  stopping = true;
  await app.close();
  await database.stop();
  process.exit(0);
};
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
