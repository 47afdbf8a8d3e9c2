import { Journal } from '@zholdau/audit';
import {
  AssignmentNotices,
  CancelItemService,
  CheckpointWriter,
  CreateItemService,
  DeadlineMover,
  EditItemService,
  ItemWriter,
  ReassignService,
  AmendPlanService,
  CarryOverService,
  PlanLinksService,
  PlanPlaces,
  RecurrenceService,
  RescheduleService,
  SilenceService,
  SplitItemService,
} from '@zholdau/directives';
import {
  AcceptReportService,
  AcknowledgeService,
  DelegateService,
  DraftReportService,
  EvidenceService,
  DiskFileStore,
  RemindService,
  RequestsService,
  ReturnReportService,
  SubmitReportService,
  ThreatenService,
  WithdrawReportService,
} from '@zholdau/execution';
import { IndicatorStanding } from '../../libs/execution/src/indicators/indicator-standing.js';
import { ReportFacts } from '../../libs/execution/src/indicators/report-facts.js';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestDatabase } from './database.js';
import { openEngine } from './engine.js';

export type Desk = ReturnType<typeof openDesk>;

/** The verbs of items on one database, wired as the modules wire them. */
export function openDesk(db: TestDatabase) {
  const engine = openEngine(db);
  const { ladder, notifications } = engine;
  const { transactions, clock, calendar, settings } = db;
  const journal = new Journal();
  const checkpoints = new CheckpointWriter(ladder);
  const mover = new DeadlineMover(clock, calendar, settings, checkpoints, ladder, notifications);
  const writer = new ItemWriter(checkpoints, calendar, settings, clock, journal);
  const assignments = new AssignmentNotices(notifications);
  const facts = new ReportFacts(settings);
  const standing = new IndicatorStanding(clock, calendar, settings, journal);
  const files = new DiskFileStore(mkdtempSync(path.join(os.tmpdir(), 'zholdau-files-')));
  const recurrence = new RecurrenceService(transactions, clock, calendar, settings, checkpoints, journal);
  const places = new PlanPlaces(ladder, notifications, journal);
  return {
    engine,
    journal,
    writer,
    creating: new CreateItemService(transactions, clock, calendar, settings, writer, assignments),
    editing: new EditItemService(transactions, ladder, journal),
    reassigning: new ReassignService(transactions, assignments, notifications, journal),
    rescheduling: new RescheduleService(transactions, mover, journal),
    splitting: new SplitItemService(transactions, writer, assignments, journal),
    cancelling: new CancelItemService(transactions, places),
    acknowledging: new AcknowledgeService(transactions, journal),
    delegating: new DelegateService(transactions, clock, settings, notifications, journal),
    threatening: new ThreatenService(transactions, notifications, journal),
    reminding: new RemindService(transactions, ladder, journal),
    drafting: new DraftReportService(transactions, facts, notifications, journal),
    evidence: new EvidenceService(transactions, settings, files, facts, journal),
    submitting: new SubmitReportService(transactions, clock, settings, ladder, notifications, journal, facts, standing),
    withdrawing: new WithdrawReportService(transactions, ladder, journal, standing),
    returning: new ReturnReportService(transactions, ladder, notifications, journal, standing),
    accepting: new AcceptReportService(transactions, settings, ladder, notifications, journal, recurrence, standing),
    requests: new RequestsService(transactions, notifications, journal),
    recurrence,
    silence: new SilenceService(transactions, clock, settings, notifications, journal),
    places,
    amending: new AmendPlanService(transactions, journal),
    linking: new PlanLinksService(transactions, places, journal),
    carrying: new CarryOverService(transactions, places, journal),
  };
}
