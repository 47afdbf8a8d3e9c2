import 'reflect-metadata';
import { createApi } from '../../api/src/create-api.js';
import { checkZoneData, loadConfig, processLogger } from '@zholdau/platform';
import { welcome } from './welcome.js';
import { openStandaloneDatabase } from './database.js';
import { prepareInstallation } from './installation.js';
import { StandaloneModule } from './standalone.module.js';

checkZoneData();
const environment = loadConfig(process.env, { ZHOLDAU_DEMO: true });
const database = await openStandaloneDatabase(environment);
const config = Object.assign(environment, { DATABASE_URL: database.url });
await prepareInstallation(config);
const app = await createApi(StandaloneModule.forRoot(config), config, processLogger(config.LOG_FORMAT));
await app.listen(config.PORT, config.HOST);
process.stdout.write(`${welcome(config)}\n`);

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
