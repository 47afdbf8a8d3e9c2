import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { checkZoneData, loadConfig, processLogger } from '@zholdau/platform';
import { WorkerProcessModule } from './worker-process.module.js';

checkZoneData();
const config = loadConfig();
const app = await NestFactory.createApplicationContext(WorkerProcessModule.forRoot(config), {
  logger: processLogger(config.LOG_FORMAT),
});
app.enableShutdownHooks();
