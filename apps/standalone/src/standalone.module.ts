import { Module, type DynamicModule } from '@nestjs/common';
import { PersistenceModule } from '@zholdau/persistence';
import { ConfigModule, type Config } from '@zholdau/platform';
import { QueueModule } from '@zholdau/queue';
import { ApiModule } from '../../api/src/api.module.js';
import { WorkerModule } from '../../worker/src/worker.module.js';

/** The API and the worker in one process: a laptop, a demonstration, a small akimat. */
@Module({})
export class StandaloneModule {
  /** @param config with the address of the database that was opened */
  static forRoot(config: Config): DynamicModule {
    return {
      module: StandaloneModule,
      imports: [
        ConfigModule.forRoot(config),
        PersistenceModule.forRoot({ url: config.DATABASE_URL! }),
        QueueModule.forRoot(),
        ApiModule,
        WorkerModule,
      ],
    };
  }
}
