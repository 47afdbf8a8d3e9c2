import { Module, type DynamicModule, type INestApplicationContext, type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PersistenceModule } from '@zholdau/persistence';
import { Config, ConfigModule } from '@zholdau/platform';
import { QueueModule } from '@zholdau/queue';
import { EngineModule } from '../../apps/worker/src/engine/engine.module.js';

@Module({})
class EngineWorkerModule {
  static with(config: Config): DynamicModule {
    return {
      module: EngineWorkerModule,
      imports: [
        ConfigModule.forRoot(config),
        PersistenceModule.forRoot({ url: config.DATABASE_URL! }),
        QueueModule.forRoot(),
        EngineModule,
      ],
    };
  }
}

/** The engine's part of a worker, started and turning. */
export function startWorker(
  environment: Pick<Config, 'DATABASE_URL'> & Partial<Config>,
  logger: LoggerService | false = false,
): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(EngineWorkerModule.with(Object.assign(new Config(), environment)), {
    logger,
    abortOnError: false,
  });
}
