import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Optional,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Req,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import { BadInputError, demand, type Actor, type Locale } from '@zholdau/domain';
import {
  ApproveImportService,
  CorrectRowService,
  exampleFile,
  ImportQueries,
  UploadImportService,
} from '@zholdau/plan-import';
import { ImportsQueue } from '@zholdau/queue';
import type { FastifyRequest } from 'fastify';
import { BodyPipe } from '../http/body.pipe.js';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IfMatch } from '../http/if-match.decorator.js';
import { ReaderLocale } from '../http/reader-locale.decorator.js';
import { toCorrections } from './to-corrections.js';
import { toImportRowView } from './to-import-row-view.js';
import { toPlanImportView } from './to-plan-import-view.js';
import { CorrectRowDto, ExampleDto, ImportRowsDto, UploadImportDto } from './plan-imports.dto.js';
import type { PlanImportRowsView, PlanImportRowView, PlanImportView } from './plan-imports.view.js';
import { uploadedForm } from '../files/uploaded-form.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const fields = new BodyPipe();

/** Plan files on their way in. */
@Controller('plan-imports')
export class PlanImportsController {
  constructor(
    private readonly uploads: UploadImportService,
    private readonly queries: ImportQueries,
    private readonly corrections: CorrectRowService,
    private readonly approvals: ApproveImportService,
    @Optional() private readonly queue?: ImportsQueue,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file', 'addressId', 'actOn', 'level', 'origin'],
      properties: {
        file: { type: 'string', format: 'binary' },
        addressId: { type: 'string', format: 'uuid' },
        actNumber: { type: 'string' },
        actOn: { type: 'string', format: 'date' },
        level: { type: 'string' },
        origin: { type: 'string' },
      },
    },
  })
  async upload(
    @CurrentActor() actor: Actor,
    @ReaderLocale() locale: Locale,
    @Req() request: FastifyRequest,
  ): Promise<PlanImportView> {
    demand(actor, 'plan.import');
    const file = await uploadedForm(request);
    const said = (await fields.transform(file.fields, { type: 'body', metatype: UploadImportDto })) as UploadImportDto;
    const id = await this.uploads.upload(actor, { ...file, ...said, actNumber: said.actNumber?.trim() || null });
    this.queue?.enqueue('read', id);
    return toPlanImportView(await this.queries.one(actor, id), locale);
  }

  @Get()
  async list(@CurrentActor() actor: Actor, @ReaderLocale() locale: Locale): Promise<PlanImportView[]> {
    return (await this.queries.list(actor)).map((one) => toPlanImportView(one, locale));
  }

  @Get('example')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  async example(@CurrentActor() actor: Actor, @Query() { lang }: ExampleDto): Promise<StreamableFile> {
    const bytes = await exampleFile(lang, await this.queries.freeNumber(actor));
    const name = lang === 'kk' ? 'zhospar-ulgi.xlsx' : 'plan-primer.xlsx';
    return new StreamableFile(bytes, { type: XLSX, disposition: `attachment; filename="${name}"` });
  }

  @Get(':id')
  async show(
    @CurrentActor() actor: Actor,
    @ReaderLocale() locale: Locale,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<PlanImportView> {
    return toPlanImportView(await this.queries.one(actor, id), locale);
  }

  @Get(':id/rows')
  async rows(
    @CurrentActor() actor: Actor,
    @ReaderLocale() locale: Locale,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { outcome, doubts, limit, after }: ImportRowsDto,
  ): Promise<PlanImportRowsView> {
    const filter = { outcome, doubts: doubts === '1', limit, after: ordinalOf(after) };
    const page = await this.queries.rows(actor, id, filter);
    const last = page.rows.at(-1);
    return {
      items: page.rows.map((row) => toImportRowView(row, page.names, locale)),
      next: page.more && last ? String(last.ordinal) : null,
      total: page.total,
    };
  }

  @Patch(':id/rows/:rowId')
  async correct(
    @CurrentActor() actor: Actor,
    @ReaderLocale() locale: Locale,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('rowId', ParseUUIDPipe) rowId: string,
    @Body() { corrections, skipped }: CorrectRowDto,
  ): Promise<PlanImportRowView> {
    const said = corrections && toCorrections(corrections);
    const row = await this.corrections.correct(actor, id, rowId, { ...said, skipped });
    return toImportRowView(row, await this.queries.names(actor), locale);
  }

  @Post(':id/approval')
  @HttpCode(202)
  async approve(
    @CurrentActor() actor: Actor,
    @ReaderLocale() locale: Locale,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<PlanImportView> {
    await this.approvals.approve(actor, id, version);
    this.queue?.enqueue('apply', id);
    return toPlanImportView(await this.queries.one(actor, id), locale);
  }

  @Delete(':id')
  @HttpCode(204)
  discard(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.approvals.discard(actor, id);
  }
}

/** @throws BadInputError `bad_cursor` on anything no page has answered */
function ordinalOf(cursor = '0'): number {
  if (!/^\d{1,9}$/.test(cursor)) throw new BadInputError('bad_cursor');
  return Number(cursor);
}
