import { Module, type DynamicModule } from '@nestjs/common';
import { LadderModule } from '@zholdau/ladder';
import { PersistenceModule } from '@zholdau/persistence';
import { ConfigError, ConfigModule, type Config } from '@zholdau/platform';
import { QueueModule } from '@zholdau/queue';
import { HealthServer } from './health.server.js';
import { WorkerModule } from './worker.module.js';

/** The worker as a process of its own, beside an API and against their common PostgreSQL. */
@Module({})
export class WorkerProcessModule {
  /** @throws ConfigError without DATABASE_URL: only the standalone brings its own database */
  static forRoot(config: Config): DynamicModule {
    if (!config.DATABASE_URL)
      throw new ConfigError('DATABASE_URL is not set; the worker needs the PostgreSQL of the installation');
    return {
      module: WorkerProcessModule,
      imports: [
        ConfigModule.forRoot(config),
        PersistenceModule.forRoot({ url: config.DATABASE_URL }),
        QueueModule.forRoot(),
        LadderModule,
        WorkerModule,
      ],
      providers: [HealthServer],
    };
  }
}
