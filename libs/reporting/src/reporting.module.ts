import { Module } from '@nestjs/common';
import { DirectivesTreeQuery } from './directives-tree.query.js';
import { ItemsListQuery } from './items-list.query.js';
import { Outlooks } from './outlooks.js';

const QUERIES = [Outlooks, ItemsListQuery, DirectivesTreeQuery];

/** Everything that is read as a list, a count or a report. */
@Module({ providers: QUERIES, exports: QUERIES })
export class ReportingModule {}
