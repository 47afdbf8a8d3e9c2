import { Module } from '@nestjs/common';
import { AddressTextQuery } from './address/address-text.query.js';
import { DirectivesTreeQuery } from './directives-tree.query.js';
import { IndicatorTable } from './indicators/indicator-table.js';
import { IndicatorsQuery } from './indicators/indicators.query.js';
import { DeadlinesQuery } from './item-card/deadlines.query.js';
import { DisputesQuery } from './item-card/disputes.query.js';
import { ExtensionsQuery } from './item-card/extensions.query.js';
import { HistoryQuery } from './item-card/history.query.js';
import { ItemCardQuery } from './item-card/item-card.query.js';
import { RemovalsQuery } from './item-card/removals.query.js';
import { ReportsQuery } from './item-card/reports.query.js';
import { RequestsQuery } from './item-card/requests.query.js';
import { ItemsListQuery } from './items-list.query.js';
import { DeliveryLogQuery } from './delivery/delivery-log.query.js';
import { JournalListQuery } from './journal/journal-list.query.js';
import { JournalStateQuery } from './journal/journal-state.query.js';
import { MyWorkQuery } from './my-work/my-work.query.js';
import { OverdueListQuery } from './overdue/overdue-list.query.js';
import { OverdueMatrixQuery } from './overdue/overdue-matrix.query.js';
import { OverdueWorkbook } from './overdue/overdue-workbook.js';
import { CarryOverQuery } from './plans/carry-over.query.js';
import { ItemPlacesQuery } from './plans/item-places.query.js';
import { PlanComparisonQuery } from './plans/plan-comparison.query.js';
import { PlanContentsQuery } from './plans/plan-contents.query.js';
import { PlanListQuery } from './plans/plan-list.query.js';
import { BulkChangeQuery } from './bulk/bulk-change.query.js';
import { TalkQuery } from './talk/talk.query.js';
import { RatingGapsQuery } from './rating-gaps/rating-gaps.query.js';
import { RechecksQuery } from './recheck/rechecks.query.js';
import { PaperPress, PRESS_LIMITS } from './paper/paper-press.js';
import { ItemPaperQuery } from './paper/item-paper.query.js';
import { PlanPaperQuery } from './paper/plan-paper.query.js';
import { SearchQuery } from './search/search.query.js';
import { Outlooks } from './outlooks.js';

const QUERIES = [
  Outlooks,
  ItemsListQuery,
  AddressTextQuery,
  DirectivesTreeQuery,
  ItemCardQuery,
  DeadlinesQuery,
  DisputesQuery,
  ReportsQuery,
  RequestsQuery,
  ExtensionsQuery,
  RemovalsQuery,
  HistoryQuery,
  MyWorkQuery,
  DeliveryLogQuery,
  JournalListQuery,
  JournalStateQuery,
  TalkQuery,
  BulkChangeQuery,
  OverdueMatrixQuery,
  OverdueListQuery,
  OverdueWorkbook,
  PlanListQuery,
  PlanContentsQuery,
  PlanComparisonQuery,
  ItemPlacesQuery,
  CarryOverQuery,
  IndicatorsQuery,
  IndicatorTable,
  RatingGapsQuery,
  RechecksQuery,
  SearchQuery,
  ItemPaperQuery,
  PlanPaperQuery,
];

/** Everything that is read as a list, a count or a report. */
@Module({
  providers: [...QUERIES, { provide: PaperPress, useFactory: () => new PaperPress(PRESS_LIMITS) }],
  exports: [...QUERIES, PaperPress],
})
export class ReportingModule {}
