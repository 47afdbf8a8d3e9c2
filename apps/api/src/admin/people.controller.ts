import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { PeopleQuery, PeopleService } from '@zholdau/identity';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { IfMatch } from '../http/if-match.decorator.js';
import { ChangePersonDto, InvitePersonDto } from './people.dto.js';
import { toPersonView, type PersonView } from './people.view.js';

@Controller('admin/people')
export class PeopleController {
  constructor(
    private readonly query: PeopleQuery,
    private readonly people: PeopleService,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor): Promise<PersonView[]> {
    return (await this.query.cards(actor)).map(toPersonView);
  }

  /** Writes the person down and sends an invitation. */
  @Post()
  async invite(@CurrentActor() actor: Actor, @Body() body: InvitePersonDto): Promise<PersonView> {
    return toPersonView(await this.people.invite(actor, body));
  }

  @Get(':id')
  async show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PersonView> {
    return toPersonView(await this.query.card(actor, id));
  }

  @Patch(':id')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangePersonDto,
  ): Promise<PersonView> {
    return toPersonView(await this.people.change(actor, id, version, body));
  }

  @Post(':id/invitation')
  @HttpCode(202)
  async inviteAgain(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PersonView> {
    return toPersonView(await this.people.inviteAgain(actor, id));
  }
}
