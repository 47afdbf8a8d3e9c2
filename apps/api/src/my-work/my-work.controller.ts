import { Controller, Get } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { MyWorkQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { MyWorkView, toMyWorkView } from './my-work.view.js';

@Controller('my-work')
export class MyWorkController {
  constructor(private readonly work: MyWorkQuery) {}

  @Get()
  async read(@CurrentActor() actor: Actor): Promise<MyWorkView> {
    return toMyWorkView(await this.work.read(actor));
  }
}
