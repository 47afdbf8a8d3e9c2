import { Controller, Get, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { ItemPaperQuery, PaperPress, PlanPaperQuery, type PaperFile, type PaperLanguage } from '@zholdau/reporting';
import { attachment } from '../files/attachment.js';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { PaperDto } from './paper.dto.js';

/** A plan and an item as files in the official form. */
@Controller()
export class PaperController {
  constructor(
    private readonly plans: PlanPaperQuery,
    private readonly items: ItemPaperQuery,
    private readonly press: PaperPress,
  ) {}

  /** What stands in the plan, with its columns; an xlsx of it may be edited and imported again. */
  @Get('plans/:id/paper')
  async writePlan(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { format, lang }: PaperDto,
  ): Promise<StreamableFile> {
    return toFile(await this.press.print(await this.plans.read(actor, id, languageOf(actor, lang)), format));
  }

  /** The card: what it is, its dates and the reports handed in. */
  @Get('action-items/:id/paper')
  async writeItem(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { format, lang }: PaperDto,
  ): Promise<StreamableFile> {
    return toFile(await this.press.print(await this.items.read(actor, id, languageOf(actor, lang)), format));
  }
}

const languageOf = ({ locale }: Actor, asked: PaperLanguage | undefined): PaperLanguage =>
  asked ?? (locale === 'kk' ? 'kk' : 'ru');

function toFile({ name, mediaType, bytes }: PaperFile): StreamableFile {
  return new StreamableFile(bytes, { type: mediaType, disposition: attachment(name), length: bytes.length });
}
