import { BullModule } from '@nestjs/bullmq';
import { Module, type DynamicModule } from '@nestjs/common';
import { Config } from '@zholdau/platform';
import { EvictionCheck } from './eviction-check.js';
import { IMPORTS_QUEUE, ImportsQueue } from './imports.queue.js';
import { queueConnection } from './queue-connection.js';
import { Reconnecting, ReconnectingModule } from './reconnecting.js';
import { WAKE_QUEUE, WakeQueue } from './wake.queue.js';

/** The queues of a process. Workers come into being only where a processor is provided. */
@Module({})
export class QueueModule {
  static forRoot(): DynamicModule {
    return {
      module: QueueModule,
      global: true,
      imports: [
        BullModule.forRootAsync({
          imports: [ReconnectingModule],
          inject: [Config, Reconnecting],
          useFactory: queueConnection,
        }),
        BullModule.registerQueue({ name: WAKE_QUEUE }, { name: IMPORTS_QUEUE }),
      ],
      providers: [WakeQueue, ImportsQueue, EvictionCheck],
      exports: [WakeQueue, ImportsQueue, BullModule],
    };
  }
}
