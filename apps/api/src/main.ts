import 'reflect-metadata';
import { loadConfig } from '@zholdau/platform';
import { ApiProcessModule } from './api-process.module.js';
import { createApi } from './create-api.js';

const config = loadConfig();
const app = await createApi(ApiProcessModule.forRoot(config), config);
app.enableShutdownHooks();
await app.listen(config.PORT, config.HOST);
