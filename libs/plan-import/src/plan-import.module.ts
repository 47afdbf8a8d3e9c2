import { Module } from '@nestjs/common';
import { AuditModule } from '@zholdau/audit';
import { DirectivesModule } from '@zholdau/directives';
import { LadderModule } from '@zholdau/ladder';
import { NotificationsModule } from '@zholdau/notifications';
import { ApplyImportService } from './apply-import.service.js';
import { ApproveImportService } from './approve-import.service.js';
import { ApproveVersionService } from './approve-version.service.js';
import { ChangeItemService } from './change-item.service.js';
import { CorrectRowService } from './correct-row.service.js';
import { ImportQueries } from './import-queries.js';
import { MoveDatesService } from './move-dates.service.js';
import { PlanEdition } from './plan-edition.service.js';
import { PlanImports } from './plan-imports.service.js';
import { PlanSummaries } from './plan-summaries.service.js';
import { ReadImportService } from './read-import.service.js';
import { RowContexts } from './row-context.js';
import { UploadImportService } from './upload-import.service.js';

const DOORS = [
  UploadImportService,
  CorrectRowService,
  ApproveImportService,
  ApproveVersionService,
  ImportQueries,
  PlanImports,
];

/** Plan files on their way in: read, corrected, approved, applied. */
@Module({
  imports: [AuditModule, DirectivesModule, LadderModule, NotificationsModule],
  providers: [
    ...DOORS,
    ReadImportService,
    ApplyImportService,
    RowContexts,
    PlanEdition,
    PlanSummaries,
    ChangeItemService,
    MoveDatesService,
  ],
  exports: DOORS,
})
export class PlanImportModule {}
