import { Controller, Get, Logger, Query, StreamableFile } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { message } from '@zholdau/platform';
import { OverdueWorkbook } from '@zholdau/reporting';
import { PassThrough } from 'node:stream';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { OverdueDto } from './overdue.dto.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('overdue.xlsx')
export class OverdueFileController {
  private readonly log = new Logger(OverdueFileController.name);

  constructor(private readonly workbook: OverdueWorkbook) {}

  /** The report as a workbook, streamed as it is read; a fault on the way breaks the download off. */
  @Get()
  read(@CurrentActor() actor: Actor, @Query() { by, ...filter }: OverdueDto): StreamableFile {
    const stream = new PassThrough();
    this.workbook.write(actor, filter, by ?? 'body', stream).catch((error: unknown) => {
      this.log.error(`The overdue report broke off: ${String(error)}`);
      stream.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    const name = `${message('overdue_file', {}, actor.locale)}.xlsx`;
    return new StreamableFile(stream, { type: XLSX, disposition: `attachment; filename="${name}"` });
  }
}
