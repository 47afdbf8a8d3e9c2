import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ActiveCalendar } from './calendar/active-calendar.js';
import { Clock } from './clock.js';
import { appDataSource, type DataSourceSettings } from './data-source.js';
import { EngineGeneration } from './engine-generation.js';
import { SettingsStore } from './settings/settings-store.js';
import { Transactions } from './transactions.js';

/** The one pool of a process and everything that stands on it. */
@Module({})
export class PersistenceModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly db: DataSource) {}

  static forRoot(settings: DataSourceSettings): DynamicModule {
    return {
      module: PersistenceModule,
      global: true,
      providers: [
        { provide: DataSource, useFactory: () => appDataSource(settings).initialize() },
        { provide: Transactions, useFactory: (db: DataSource) => new Transactions(db), inject: [DataSource] },
        {
          provide: EngineGeneration,
          useFactory: (transactions: Transactions) => new EngineGeneration(transactions),
          inject: [Transactions],
        },
        Clock,
        ActiveCalendar,
        SettingsStore,
      ],
      exports: [DataSource, Transactions, EngineGeneration, Clock, ActiveCalendar, SettingsStore],
    };
  }

  /** Last of all: whoever still works when SIGTERM comes finishes first (their hooks run before this one). */
  async onApplicationShutdown(): Promise<void> {
    if (this.db.isInitialized) await this.db.destroy();
  }
}
