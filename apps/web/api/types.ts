import type { CheckpointState, Condition, Level, Locale, Origin, Role, Ageing, Colour } from '@zholdau/domain';
import type { components } from './schema.js';

/** What the API answers, as its own description has it: `npm run openapi` writes schema.d.ts from the built server. */
type Schemas = components['schemas'];

export type { Ageing, Colour, Condition, Level, Locale, Origin, Role };
export type ItemStatus = CheckpointState;

/** One page of a list: `next` leads to the following one. */
export interface Page<T> {
  items: T[];
  next: string | null;
  total: number;
}

export type Names = Schemas['Names'];
export type Texts = Schemas['Texts'];
export type InstallationView = Schemas['InstallationView'];
export type SessionView = Schemas['SessionView'];
export type SeatRef = Schemas['SeatRef'];
export type RegionRef = Schemas['RegionRef'];
export type AddressRef = Schemas['AddressRef'];
export type BodyRef = Schemas['BodyRef'];
export type PersonRef = Schemas['PersonRef'];
export type DistrictView = Schemas['DistrictView'];
export type DirectiveView = Schemas['DirectiveView'];
export type ConditionCounts = Schemas['ConditionCounts'];
export type ItemRow = Schemas['ItemRow'];
export type SearchView = Schemas['SearchView'];
export type SearchRow = Schemas['SearchRowView'];
export type DueView = Schemas['DueView'];
export type ItemView = Schemas['ItemView'];
export type ExecutorView = Schemas['ExecutorView'];
export type CheckpointView = Schemas['CheckpointView'];
export type PartView = Schemas['PartView'];
export type DeadlineView = Schemas['DeadlineView'];
export type LadderView = Schemas['LadderView'];
export type RungView = Schemas['RungView'];
export type ReportView = Schemas['ReportView'];
export type FactView = Schemas['FactView'];
export type IndicatorView = Schemas['IndicatorView'];
export type ListedIndicator = Schemas['ListedIndicatorView'];
export type IndicatorList = Schemas['IndicatorListView'];
export type IndicatorsOfItem = Schemas['IndicatorsOfItemView'];
export type EvidenceView = Schemas['EvidenceView'];
export type ExtensionView = Schemas['ExtensionView'];
export type RemovalView = Schemas['RemovalView'];
export type RequestView = Schemas['RequestView'];
export type DisputeView = Schemas['DisputeView'];
export type HistoryLine = Schemas['HistoryLine'];
export type DeadlineReadingView = Schemas['DeadlineReadingView'];
export type MyWorkView = Schemas['MyWorkView'];
export type MyWorkRow = Schemas['MyWorkRow'];
export type PlanImportView = Schemas['PlanImportView'];
export type PlanImportRowView = Schemas['PlanImportRowView'];
export type ImportRaw = Schemas['ImportRaw'];
export type ImportDraft = Schemas['ImportDraft'];
export type ImportDoubt = Schemas['ImportDoubt'];
export type ImportCorrections = Schemas['ImportCorrections'];
export type OverdueView = Schemas['OverdueView'];
export type OverdueRow = Schemas['OverdueRow'];
export type RecheckDrawView = Schemas['RecheckDrawView'];
export type RecheckSampleView = Schemas['RecheckSampleView'];
export type RatingGapView = Schemas['RatingGapView'];
export type RatedReportView = Schemas['RatedReportView'];
export type NoticeView = Schemas['NoticeView'];
export type TalkView = Schemas['TalkView'];
export type CommentView = Schemas['CommentView'];
export type MentionView = Schemas['MentionView'];
export type BulkChangeView = Schemas['BulkChangeView'];
export type BulkRowView = Schemas['BulkRowView'];
export type BodyView = Schemas['BodyView'];
export type PersonView = Schemas['PersonView'];
export type SeatView = Schemas['SeatView'];
/** The description cannot say «any value that fits the rule of the key». */
export type SettingView = Omit<Schemas['SettingView'], 'value' | 'default'> & { value: unknown; default: unknown };
export type PolicyView = Schemas['PolicyView'];
export type PolicyRung = Schemas['PolicyRung'];
export type LetterView = Schemas['LetterView'];
export type StatusView = Schemas['StatusView'];
export type MyChannelsView = Schemas['MyChannelsView'];
export type DeliveryView = Schemas['DeliveryView'];
export type JournalPageView = Schemas['JournalPageView'];
export type JournalRowView = Schemas['JournalRowView'];
export type JournalActionView = Schemas['JournalActionView'];
export type JournalStateView = Schemas['JournalStateView'];
export type PlanView = Schemas['PlanView'];
export type PlanVersionView = Schemas['PlanVersionView'];
export type PlanPlaceView = Schemas['PlanPlaceView'];
export type PlanContentsView = Schemas['PlanContentsView'];
export type PlanComparisonView = Schemas['PlanComparisonView'];
export type ItemPlacesView = Schemas['ItemPlacesView'];
export type UnfinishedView = Schemas['UnfinishedView'];
export type CarryPreviewView = Schemas['CarryPreviewView'];
export type CalendarView = Schemas['CalendarView'];
