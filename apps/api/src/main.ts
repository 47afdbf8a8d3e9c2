import 'reflect-metadata';
import { checkZoneData, loadConfig, processLogger } from '@zholdau/platform';
import { ApiProcessModule } from './api-process.module.js';
import { createApi } from './create-api.js';

checkZoneData();
const config = loadConfig();
const app = await createApi(ApiProcessModule.forRoot(config), config, processLogger(config.LOG_FORMAT));
app.enableShutdownHooks();
await app.listen(config.PORT, config.HOST);
