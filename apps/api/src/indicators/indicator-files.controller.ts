import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Actor } from '@zholdau/domain';
import { message } from '@zholdau/platform';
import { IndicatorTable } from '@zholdau/reporting';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { attachment } from '../files/attachment.js';
import { GivesFile } from '../files/file-routes.js';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IndicatorFilterDto } from './indicators.dto.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv; charset=utf-8';

/** The indicators for other programs: one row per indicator and period. */
@Controller()
export class IndicatorFilesController {
  constructor(private readonly table: IndicatorTable) {}

  @Get('indicators.xlsx')
  @GivesFile(XLSX)
  async xlsx(@CurrentActor() actor: Actor, @Query() { mine, ...filter }: IndicatorFilterDto): Promise<StreamableFile> {
    const to = new PassThrough();
    const [bytes] = await Promise.all([buffer(to), this.table.writeXlsx(actor, { ...filter, mine: mine === '1' }, to)]);
    return new StreamableFile(bytes, { type: XLSX, disposition: disposition(actor, 'xlsx'), length: bytes.length });
  }

  @Get('indicators.csv')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(@CurrentActor() actor: Actor, @Query() { mine, ...filter }: IndicatorFilterDto): Promise<StreamableFile> {
    const bytes = Buffer.from(await this.table.csv(actor, { ...filter, mine: mine === '1' }));
    return new StreamableFile(bytes, { type: CSV, disposition: disposition(actor, 'csv'), length: bytes.length });
  }
}

const disposition = ({ locale }: Actor, ending: string): string =>
  attachment(`${message('indicator_file', {}, locale)}.${ending}`);
