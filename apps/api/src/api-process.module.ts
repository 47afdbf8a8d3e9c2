import { Module, type DynamicModule } from '@nestjs/common';
import { PersistenceModule } from '@zholdau/persistence';
import { ConfigError, ConfigModule, type Config } from '@zholdau/platform';
import { QueueModule } from '@zholdau/queue';
import { ApiModule } from './api.module.js';

/** The API as a process of its own, beside a worker and against their common PostgreSQL. */
@Module({})
export class ApiProcessModule {
  /** @throws ConfigError without DATABASE_URL: only the standalone brings its own database */
  static forRoot(config: Config): DynamicModule {
    if (!config.DATABASE_URL)
      throw new ConfigError('DATABASE_URL is not set; the API needs the PostgreSQL of the installation');
    return {
      module: ApiProcessModule,
      imports: [
        ConfigModule.forRoot(config),
        PersistenceModule.forRoot({ url: config.DATABASE_URL }),
        QueueModule.forRoot(),
        ApiModule,
      ],
    };
  }
}
