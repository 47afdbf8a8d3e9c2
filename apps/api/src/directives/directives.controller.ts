import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { DirectivesTreeQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { DirectivesDto } from './directives.dto.js';
import { toDirectiveView, type DirectiveView } from './directives.view.js';

@Controller('directives')
export class DirectivesController {
  constructor(private readonly tree: DirectivesTreeQuery) {}

  /** The tree of an Address as a flat list. */
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() { addressId }: DirectivesDto): Promise<DirectiveView[]> {
    return (await this.tree.read(actor, addressId)).map(toDirectiveView);
  }
}
