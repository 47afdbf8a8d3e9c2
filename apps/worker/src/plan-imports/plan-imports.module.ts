import { Module } from '@nestjs/common';
import { PlanImportModule } from '@zholdau/plan-import';
import { ImportsProcessor } from './imports.processor.js';
import { ImportsTicker } from './imports-ticker.js';

/** The imports' part of a worker; expects Config, PersistenceModule and QueueModule around it. */
@Module({ imports: [PlanImportModule], providers: [ImportsTicker, ImportsProcessor], exports: [ImportsTicker] })
export class PlanImportsModule {}
