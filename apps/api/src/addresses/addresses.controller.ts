import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { SentenceWorkService, StoreTextService } from '@zholdau/directives';
import { readTextFile } from '@zholdau/documents';
import { demand, splitParagraphs, type Actor, type Locale } from '@zholdau/domain';
import { AddressTextQuery } from '@zholdau/reporting';
import type { FastifyRequest } from 'fastify';
import { BodyPipe } from '../http/body.pipe.js';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IfMatch } from '../http/if-match.decorator.js';
import { ReaderLocale } from '../http/reader-locale.decorator.js';
import { uploadedForm } from '../files/uploaded-form.js';
import { DecideSentencesDto, MakeDirectivesDto, PasteLinksDto, StoreTextDto, TextFileDto } from './addresses.dto.js';
import {
  toAddressTextView,
  toSentenceView,
  type AddressTextView,
  type ItemSentenceView,
  type PastedLinksView,
} from './addresses.view.js';

const fields = new BodyPipe();

/** The text of the Address: its sentences, what is made of them, and the items that carry them out. */
@Controller()
export class AddressesController {
  constructor(
    private readonly texts: AddressTextQuery,
    private readonly store: StoreTextService,
    private readonly work: SentenceWorkService,
  ) {}

  @Get('addresses/:id/text')
  async showText(
    @CurrentActor() actor: Actor,
    @ReaderLocale() locale: Locale,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<AddressTextView> {
    return toAddressTextView(await this.texts.read(actor, id), locale);
  }

  /** The pasted text of one language takes the place of the former one. */
  @Put('addresses/:id/text')
  async storeText(
    @CurrentActor() actor: Actor,
    @ReaderLocale() locale: Locale,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { lang, text }: StoreTextDto,
  ): Promise<AddressTextView> {
    await this.store.store(actor, id, lang, splitParagraphs(text), version);
    return toAddressTextView(await this.texts.read(actor, id), locale);
  }

  /** The same from a file, docx or txt. */
  @Put('addresses/:id/text-file')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file', 'lang'],
      properties: { file: { type: 'string', format: 'binary' }, lang: { type: 'string', enum: ['ru', 'kk'] } },
    },
  })
  async storeFile(
    @CurrentActor() actor: Actor,
    @ReaderLocale() locale: Locale,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Req() request: FastifyRequest,
  ): Promise<AddressTextView> {
    demand(actor, 'address.edit');
    const file = await uploadedForm(request);
    const { lang } = (await fields.transform(file.fields, { type: 'body', metatype: TextFileDto })) as TextFileDto;
    await this.store.store(actor, id, lang, await readTextFile(file.fileName, file.content), version);
    return toAddressTextView(await this.texts.read(actor, id), locale);
  }

  @Post('addresses/:id/paragraphs/:paragraphId/check')
  @HttpCode(204)
  check(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('paragraphId', ParseUUIDPipe) paragraphId: string,
  ): Promise<void> {
    return this.store.checked(actor, id, paragraphId);
  }

  @Post('addresses/:id/directives')
  @HttpCode(204)
  makeDirectives(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MakeDirectivesDto,
  ): Promise<void> {
    return this.work.makeDirectives(actor, id, body);
  }

  @Post('addresses/:id/decisions')
  @HttpCode(204)
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecideSentencesDto,
  ): Promise<void> {
    return this.work.decide(actor, id, body);
  }

  /** Ties items to sentences by a pasted list; lines that are not certain change nothing. */
  @Post('addresses/:id/links')
  @HttpCode(200)
  async pasteLinks(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text, apply }: PasteLinksDto,
  ): Promise<PastedLinksView> {
    return { lines: await this.work.paste(actor, id, text, apply) };
  }

  @Put('addresses/:id/sentences/:sentenceId/items/:itemId')
  @HttpCode(204)
  linkItem(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('sentenceId', ParseUUIDPipe) sentenceId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
  ): Promise<void> {
    return this.work.link(actor, id, sentenceId, itemId);
  }

  @Delete('addresses/:id/sentences/:sentenceId/items/:itemId')
  @HttpCode(204)
  unlinkItem(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('sentenceId', ParseUUIDPipe) sentenceId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
  ): Promise<void> {
    return this.work.unlink(actor, id, sentenceId, itemId);
  }

  /** The sentences of the Address that an item carries out. */
  @Get('action-items/:id/sentences')
  async listSentences(
    @CurrentActor() actor: Actor,
    @ReaderLocale() locale: Locale,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ItemSentenceView[]> {
    const rows = await this.texts.ofItem(actor, id);
    return rows.map((row) => ({ ...toSentenceView(row, locale), addressId: row.addressId }));
  }
}
