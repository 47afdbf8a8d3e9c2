import { Module } from '@nestjs/common';
import { PlanImportModule } from '@zholdau/plan-import';
import { PlanImportsController } from './plan-imports.controller.js';

@Module({ imports: [PlanImportModule], controllers: [PlanImportsController] })
export class PlanImportsModule {}
