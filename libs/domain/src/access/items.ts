import type { NoSubject, Sentences } from './sentence.js';
import {
  handedToMe,
  inMyCharge,
  isLate,
  itemOpen,
  notAnswered,
  notDraft,
  notReporter,
  ownBodyLeads,
  ownBodyTakesPart,
  ownReport,
  ownReportHandedToMe,
  ownReportOfLead,
  reportIs,
  stateIs,
  type CheckpointSubject,
  type ItemSubject,
  type ReportSubject,
  type RequestSubject,
} from './item-subjects.js';

/** The actions on items, their periods, reports and requests. */
export interface ItemActions {
  'item.read': ItemSubject;
  'item.create': NoSubject;
  'item.edit': ItemSubject;
  'item.reassign': ItemSubject;
  'item.split': ItemSubject;
  'item.cancel': ItemSubject;
  'item.threaten': ItemSubject;
  'item.delegate': ItemSubject;
  'item.request': ItemSubject;
  'item.reschedule': CheckpointSubject;
  'item.remind': CheckpointSubject;
  'clock.pause': CheckpointSubject;
  'escalation.note': CheckpointSubject;
  'ladder.explain': NoSubject;
  'item.acknowledge': CheckpointSubject;
  'item.report': CheckpointSubject;
  'report.edit': ReportSubject;
  'report.submit': ReportSubject;
  'report.withdraw': ReportSubject;
  'report.return': ReportSubject;
  'report.accept': ReportSubject;
  'request.answer': RequestSubject;
}

const TO_DO = ['assigned', 'in_work', 'returned'] as const;

/** Source: «Who sees what» of the model of this system; control belongs to the apparatus of the akim, work to the bodies. */
export const itemSentences: Sentences<ItemActions> = [
  {
    says: 'The apparatus, the akim, auditors and administrators read every item of the region.',
    roles: ['coordinator', 'akim', 'chief_of_staff', 'auditor', 'administrator'],
    action: 'item.read',
  },
  {
    says: 'A deputy reads every item of the region that is not a draft.',
    roles: ['deputy'],
    action: 'item.read',
    whose: notDraft,
  },
  {
    says: 'A curator reads the items of the bodies and directives in charge.',
    roles: ['curator'],
    action: 'item.read',
    whose: (item, actor) => notDraft(item) && inMyCharge(item, actor),
  },
  {
    says: 'An agency reads the items where it is lead or co-executor.',
    roles: ['head', 'executor'],
    action: 'item.read',
    whose: (item, actor) => notDraft(item) && ownBodyTakesPart(item, actor),
  },
  {
    says: 'A member of staff reads the items handed to them.',
    roles: ['staff'],
    action: 'item.read',
    whose: (item, actor) => notDraft(item) && handedToMe(item, actor),
  },
  { says: 'The coordinator creates items.', roles: ['coordinator'], action: 'item.create' },
  {
    says: 'The coordinator edits the text and level of an open item.',
    roles: ['coordinator'],
    action: 'item.edit',
    rules: [itemOpen],
  },
  {
    says: 'The coordinator gives an open item to other bodies.',
    roles: ['coordinator'],
    action: 'item.reassign',
    rules: [itemOpen],
  },
  { says: 'The coordinator splits an open item.', roles: ['coordinator'], action: 'item.split', rules: [itemOpen] },
  { says: 'The coordinator cancels an open item.', roles: ['coordinator'], action: 'item.cancel', rules: [itemOpen] },
  {
    says: 'The coordinator moves the due date of an open period.',
    roles: ['coordinator'],
    action: 'item.reschedule',
    rules: [stateIs('draft', 'assigned', 'in_work', 'returned', 'disputed')],
  },
  {
    says: 'The coordinator reminds an agency of work it has not handed in.',
    roles: ['coordinator'],
    action: 'item.remind',
    rules: [stateIs(...TO_DO)],
  },
  {
    says: 'The coordinator stops the clock of a period while it waits for another body, and starts it again.',
    roles: ['coordinator'],
    action: 'clock.pause',
    rules: [stateIs(...TO_DO)],
  },
  {
    says: 'The lead takes note of an escalation; the ladder waits some working days.',
    roles: ['head', 'executor'],
    action: 'escalation.note',
    whose: ownBodyLeads,
    rules: [stateIs(...TO_DO)],
  },
  {
    says: 'Those who answer for the region see why a message did or did not reach somebody else.',
    roles: ['coordinator', 'administrator', 'auditor', 'akim', 'chief_of_staff', 'curator'],
    action: 'ladder.explain',
  },
  {
    says: 'A curator sets an open item in charge under threat, or takes that back.',
    roles: ['curator'],
    action: 'item.threaten',
    whose: inMyCharge,
    rules: [itemOpen],
  },
  {
    says: 'The head of the lead confirms that the item has arrived.',
    roles: ['head'],
    action: 'item.acknowledge',
    whose: ownBodyLeads,
    rules: [stateIs('assigned')],
  },
  {
    says: 'The head of an executor hands an open item to staff of the body.',
    roles: ['head'],
    action: 'item.delegate',
    whose: ownBodyTakesPart,
    rules: [itemOpen],
  },
  {
    says: 'An executor body drafts its report.',
    roles: ['head', 'executor'],
    action: 'item.report',
    whose: ownBodyTakesPart,
    rules: [stateIs(...TO_DO)],
  },
  {
    says: 'A member of staff drafts the report on an item handed to them.',
    roles: ['staff'],
    action: 'item.report',
    whose: handedToMe,
    rules: [stateIs(...TO_DO)],
  },
  {
    says: 'An executor body changes its draft and the evidence of it.',
    roles: ['head', 'executor'],
    action: 'report.edit',
    whose: ownReport,
    rules: [reportIs('draft'), stateIs(...TO_DO)],
  },
  {
    says: 'A member of staff changes the draft on an item handed to them.',
    roles: ['staff'],
    action: 'report.edit',
    whose: ownReportHandedToMe,
    rules: [reportIs('draft'), stateIs(...TO_DO)],
  },
  {
    says: 'The head of the lead submits the report; co-executors write their part as a draft that the lead reads.',
    roles: ['head'],
    action: 'report.submit',
    whose: ownReportOfLead,
    rules: [reportIs('draft'), stateIs(...TO_DO)],
  },
  {
    says: 'The head of the lead withdraws a report before it is decided.',
    roles: ['head'],
    action: 'report.withdraw',
    whose: ownReportOfLead,
    rules: [reportIs('submitted'), stateIs('submitted')],
  },
  {
    says: 'The coordinator returns a submitted report with a reason.',
    roles: ['coordinator'],
    action: 'report.return',
    rules: [reportIs('submitted'), stateIs('submitted')],
  },
  {
    says: 'The coordinator accepts a report that somebody else wrote and submitted.',
    roles: ['coordinator'],
    action: 'report.accept',
    rules: [reportIs('submitted'), stateIs('submitted'), notReporter],
  },
  {
    says: 'A deputy puts a request to a late item.',
    roles: ['deputy'],
    action: 'item.request',
    whose: notDraft,
    rules: [isLate],
  },
  {
    says: 'The head of the lead answers a request.',
    roles: ['head'],
    action: 'request.answer',
    whose: ownBodyLeads,
    rules: [notAnswered],
  },
];
