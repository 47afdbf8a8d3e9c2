import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import type { Actor, Locale } from '@zholdau/domain';
import { SettingsService } from '@zholdau/identity';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { ReaderLocale } from '../http/reader-locale.decorator.js';
import { ChangeSettingDto } from './settings.dto.js';
import { toSettingView, type SettingView } from './settings.view.js';

@Controller('admin')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  @Get('settings')
  async list(@CurrentActor() actor: Actor, @ReaderLocale() locale: Locale): Promise<SettingView[]> {
    return (await this.settings.list(actor)).map((setting) => toSettingView(setting, locale));
  }

  @Put('settings/:key')
  async change(
    @CurrentActor() actor: Actor,
    @ReaderLocale() locale: Locale,
    @Param('key') key: string,
    @Body() { value }: ChangeSettingDto,
  ): Promise<SettingView> {
    return toSettingView(await this.settings.change(actor, key, value), locale);
  }
}
