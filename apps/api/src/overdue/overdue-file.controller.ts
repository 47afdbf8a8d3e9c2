import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { message } from '@zholdau/platform';
import { OverdueWorkbook } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { OverdueDto } from './overdue.dto.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('overdue.xlsx')
export class OverdueFileController {
  constructor(private readonly workbook: OverdueWorkbook) {}

  /**
   * The report as a workbook. It is written to a file first: whoever downloads slowly holds no database connection,
   * and a fault on the way is a problem document and not half a workbook.
   */
  @Get()
  async read(@CurrentActor() actor: Actor, @Query() { by, ...filter }: OverdueDto): Promise<StreamableFile> {
    const file = path.join(os.tmpdir(), `zholdau-overdue-${randomUUID()}.xlsx`);
    try {
      await this.workbook.write(actor, filter, by ?? 'body', createWriteStream(file, { mode: 0o600 }));
      const { size } = await stat(file);
      const stream = createReadStream(file);
      stream.once('close', () => void rm(file, { force: true }));
      const name = `${message('overdue_file', {}, actor.locale)}.xlsx`;
      return new StreamableFile(stream, { type: XLSX, disposition: `attachment; filename="${name}"`, length: size });
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    }
  }
}
