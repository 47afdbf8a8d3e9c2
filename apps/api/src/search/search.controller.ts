import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '@zholdau/domain';
import { SearchQuery } from '@zholdau/reporting';
import { CurrentActor } from '../http/current-actor.decorator.js';
import { SearchDto } from './search.dto.js';
import { SearchView, toSearchView } from './search.view.js';

@Controller('search')
export class SearchController {
  constructor(private readonly search: SearchQuery) {}

  /** Items by the words of their titles, reports, comments and file names, the best first; and talk above the items. */
  @Get()
  async read(@CurrentActor() actor: Actor, @Query() { q, limit }: SearchDto): Promise<SearchView> {
    return toSearchView(await this.search.read(actor, q, limit));
  }
}
