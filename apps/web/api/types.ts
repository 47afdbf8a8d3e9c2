/** What the API answers, word for word of its contract. Dates are YYYY-MM-DD, instants ISO 8601. */
export interface Names {
  ru: string;
  kk: string;
  en: string;
}
export interface Texts {
  ru: string;
  kk: string;
}
export type Role =
  | 'coordinator'
  | 'head'
  | 'executor'
  | 'staff'
  | 'curator'
  | 'chief_of_staff'
  | 'akim'
  | 'deputy'
  | 'auditor'
  | 'administrator';
export type Locale = 'kk' | 'ru' | 'en';
export type ItemStatus =
  | 'draft'
  | 'assigned'
  | 'in_work'
  | 'submitted'
  | 'returned'
  | 'disputed'
  | 'accepted'
  | 'removal_pending'
  | 'off_control'
  | 'cancelled'
  | 'replaced';
export type Level = 'special' | 'control' | 'working';
export type Origin = 'president' | 'administration' | 'government' | 'akim' | 'maslikhat' | 'party' | 'meeting' | 'own';
/** computed, never stored: done_in_time|done_late|waiting (for review)|overdue|at_risk|in_time|no_date|closed (cancelled/replaced) */
export type Condition =
  'done_in_time' | 'done_late' | 'waiting' | 'overdue' | 'at_risk' | 'in_time' | 'no_date' | 'closed';

export interface InstallationView {
  demo: boolean;
  demoPeople: { email: string; nameRu: string; nameKk: string; role: Role; titles: Names; password: string }[];
  now: string;
  today: string;
  mail: 'smtp' | 'mailbox';
}
export interface SessionView {
  csrf: string;
  person: { id: string; email: string; nameRu: string; nameKk: string; locale: Locale };
  seat: SeatRef | null;
  seats: SeatRef[];
  role: Role | null;
  region: RegionRef;
  may: string[] /* app-level actions, e.g. 'plan.import','item.create','admin' */;
  addresses: AddressRef[];
  today: string;
  now: string;
  demo: boolean;
  unread: number;
}
export interface SeatRef {
  id: string;
  kind: Role;
  titles: Names;
  bodyId: string | null;
  body: BodyRef | null;
  districtId: string | null;
}
export interface RegionRef {
  id: string;
  kato: string;
  names: Names;
}
export interface AddressRef {
  id: string;
  year: number;
  deliveredOn: string;
  titles: Names;
}
export interface BodyRef {
  id: string;
  names: Names;
  shorts: Texts;
  kind: string;
}
export interface PersonRef {
  id: string;
  nameRu: string;
  nameKk: string;
}

export interface DistrictView {
  id: string;
  kato: string;
  kind: 'district' | 'city';
  names: Names;
}

export interface DirectiveView {
  id: string;
  parentId: string | null;
  number: string;
  titles: Names;
  counts: ConditionCounts;
}
export interface ConditionCounts {
  total: number;
  done: number;
  waiting: number;
  inTime: number;
  atRisk: number;
  overdue: number;
  closed: number;
  noDate: number;
} // total = sum of the others
export interface ItemRow {
  id: string;
  number: string;
  titles: Texts;
  level: Level;
  origin: Origin;
  directiveId: string;
  directiveNumber: string;
  lead: BodyRef;
  coCount: number;
  status: ItemStatus;
  condition: Condition;
  due: DueView | null;
  checkpointsTotal: number;
  checkpointsDone: number;
  percent: number;
  daysLate: number;
  daysToDue: number | null;
  restricted: boolean;
  version: number;
}
/** The checkpoint that matters now: first open one, else the last. Three dates for life. */
export interface DueView {
  checkpointId: string;
  period: string;
  originalOn: string | null;
  dueOn: string | null;
  innerOn: string | null;
  actualOn: string | null;
  postponements: number;
  estimated: boolean;
  words: string;
}
export interface ItemView {
  id: string;
  version: number;
  number: string;
  titles: Texts;
  completionForms: Texts;
  level: Level;
  origin: Origin;
  directive: { id: string; number: string; titles: Names };
  address: AddressRef;
  plan: { id: string; titles: Texts; actNumber: string | null; actOn: string | null };
  parentId: string | null;
  subItems: ItemRow[];
  status: ItemStatus;
  condition: Condition;
  deadlineWords: Texts;
  deadlineKind: string;
  deadlineRule: string;
  executors: ExecutorView[];
  delegates: { person: PersonRef; bodyId: string; givenAt: string; note: string }[];
  curator: { seatId: string; titles: Names; person: PersonRef | null } | null;
  threat: string | null;
  financing: { amountMlnTenge: number | null; sourceRu: string } | null;
  restricted: boolean;
  checkpoints: CheckpointView[];
  actions: string[] /* can() for this actor now: acknowledge,delegate,report,submit,withdraw,return,accept,edit,reassign,reschedule,split,remind,request,answer,threaten,cancel */;
  source: { file: string; sheet: string; row: number } | null;
}
export interface ExecutorView {
  body: BodyRef;
  role: 'lead' | 'co';
  marks: string[];
  head: PersonRef | null;
  executor: PersonRef | null;
  subordinate: boolean;
}
export interface CheckpointView {
  id: string;
  ordinal: number;
  period: string;
  state: ItemStatus;
  condition: Condition;
  due: DueView;
  daysLate: number;
  agencyDays: number;
  reviewDays: number;
  percent: number;
  timeUsedPercent: number;
  returns: number;
  acknowledgedAt: string | null;
  submittedAt: string | null;
  acceptedAt: string | null;
  why: { code: string; params: Record<string, string | number>; text: string }[];
  actions: string[];
}
export interface DeadlineView {
  checkpointId: string;
  version: number;
  dueOn: string;
  unrolledOn: string;
  innerOn: string | null;
  roll: string;
  words: string;
  kind: string;
  rule: string;
  why: string[];
  reason: string;
  authority: string;
  createdAt: string;
  createdBy: PersonRef | null;
  supersededAt: string | null;
}
export interface LadderView {
  checkpoints: {
    checkpointId: string;
    period: string;
    state: 'armed' | 'held' | 'superseded' | 'cancelled' | 'done' | 'none';
    policyVersion: number;
    rungs: RungView[];
  }[];
}
export interface RungView {
  key: string;
  kind: 'reminder' | 'escalation';
  offset: number /* working days, negative before */;
  occurrence: number;
  at: string;
  outcome:
    | 'to_come'
    | 'sent'
    | 'collapsed'
    | 'suppressed_closed'
    | 'suppressed_superseded'
    | 'suppressed_review'
    | 'no_recipient';
  firedAt: string | null;
  targets: string[];
  told: {
    person: PersonRef;
    seatTitles: Names;
    kind: string;
    letter: 'waiting' | 'sent' | 'failed' | 'unknown' | 'cancelled' | 'inbox';
    sentAt: string | null;
  }[];
}
export interface ReportView {
  id: string;
  checkpointId: string;
  period: string;
  body: BodyRef;
  author: PersonRef;
  state: 'draft' | 'submitted' | 'withdrawn' | 'returned' | 'accepted';
  text: string;
  percent: number;
  delayReason: string;
  nextStep: string;
  submittedAt: string | null;
  submittedBy: PersonRef | null;
  decidedAt: string | null;
  decidedBy: PersonRef | null;
  decisionReason: string;
  evidence: EvidenceView[];
  version: number;
  createdAt: string;
  updatedAt: string;
  actions: string[];
}
export interface EvidenceView {
  id: string;
  kind: 'file' | 'link' | 'number' | 'event';
  name: string;
  unit: string;
  plan: number | null;
  fact: number | null;
  eventOn: string | null;
  url: string;
  size: number | null;
  mediaType: string | null;
  addedAt: string;
  addedBy: PersonRef;
}
export interface RequestView {
  id: string;
  itemId: string;
  itemNumber: string;
  itemTitles: Texts;
  text: string;
  askedBy: PersonRef;
  askedSeatTitles: Names;
  askedAt: string;
  answer: string | null;
  answeredBy: PersonRef | null;
  answeredAt: string | null;
}
export interface HistoryLine {
  id: string;
  at: string;
  person: PersonRef | null;
  seatTitles: Names | null;
  action: string;
  text: string /* sentence in reader's language */;
  before: unknown;
  after: unknown;
  reason: string;
}

export interface DeadlineReadingView {
  phrase: string;
  kind: string;
  rule: string;
  start: string | null;
  due: string[];
  rolled: string[];
  ask: boolean;
  choices: string[];
  why: string;
}

export interface MyWorkView {
  groups: {
    key:
      | 'overdue'
      | 'today'
      | 'this_week'
      | 'to_decide'
      | 'returned'
      | 'to_answer'
      | 'to_acknowledge'
      | 'drafts_to_approve'
      | 'later';
    total: number;
    items: MyWorkRow[];
  }[];
} // agency roles: own items by urgency; coordinator: to_decide = submitted reports oldest first, then overdue…; each group at most 50 rows + total
export interface MyWorkRow {
  item: ItemRow;
  reportId: string | null;
  requestId: string | null;
  waitingSince: string | null;
  waitingDays: number | null;
}

export interface PlanImportView {
  id: string;
  version: number;
  fileName: string;
  size: number;
  state: 'uploaded' | 'reading' | 'ready' | 'applying' | 'applied' | 'failed' | 'discarded';
  doneRows: number;
  totalRows: number;
  actNumber: string | null;
  actOn: string;
  columns: Record<string, string>;
  error: { code: string; message: string } | null;
  summary: { new: number; changed: number; same: number; wrong: number; doubts: number; skipped: number };
  createdAt: string;
  createdBy: PersonRef;
  planId: string | null;
}
export interface PlanImportRowView {
  id: string;
  ordinal: number;
  sheet: string;
  sheetRow: number;
  outcome: 'new' | 'changed' | 'same' | 'wrong';
  skipped: boolean;
  raw: ImportRaw;
  draft: ImportDraft;
  doubts: ImportDoubt[];
  corrections: ImportCorrections;
  changes: { field: string; before: string; after: string }[];
  itemId: string | null;
}
export interface ImportRaw {
  section: string;
  number: string;
  titleRu: string;
  titleKk: string;
  completionFormRu: string;
  completionFormKk: string;
  deadlineRu: string;
  deadlineKk: string;
  executorsRu: string;
  executorsKk: string;
  financing: string;
}
export interface ImportDraft {
  section: string;
  number: string;
  titles: Texts;
  completionForms: Texts;
  level: Level;
  origin: Origin;
  deadline: DeadlineReadingView | null;
  executors: { name: string; role: 'lead' | 'co'; marks: string[]; bodies: BodyRef[] }[];
}
/** severity 'wrong' stops the row until corrected or skipped; 'doubt' asks for a look. message is in the reader's language. */
export interface ImportDoubt {
  field: 'number' | 'title' | 'completionForm' | 'deadline' | 'executors' | 'section';
  code: string;
  severity: 'wrong' | 'doubt';
  message: string;
  params: Record<string, string | number>;
  choices: { value: string; label: string }[];
}
export interface ImportCorrections {
  number?: string;
  titleRu?: string;
  titleKk?: string;
  completionFormRu?: string;
  completionFormKk?: string;
  level?: Level;
  origin?: Origin;
  deadline?: { dueOn: string } | { words: string } | { noDate: true };
  executors?: { name: string; bodyId: string | null }[];
  /* also remembered as alias */ leadBodyId?: string;
}

export type Ageing = '1-5' | '6-15' | '16-30' | '31-90' | '90+';
export interface OverdueView {
  asOf: string;
  by: string;
  ageings: Ageing[];
  groups: {
    key: string;
    titles: Names;
    cells: Record<Ageing, number>;
    total: number;
    agencyDays: number;
    reviewDays: number;
    postponed: number;
  }[];
  totals: {
    cells: Record<Ageing, number>;
    total: number;
    agencyDays: number;
    reviewDays: number;
    postponed: number;
    /** How many items the late dates belong to. */
    items?: number;
  };
  onTimeShare: { due: number; doneInTime: number };
}
export interface OverdueRow {
  item: ItemRow;
  checkpointId: string;
  dueOn: string;
  originalOn: string;
  daysLate: number;
  ageing: Ageing;
  agencyDays: number;
  reviewDays: number;
  postponements: number;
  district: DistrictView | null;
  openRequest: boolean;
}

export interface NoticeView {
  id: string;
  kind: string;
  title: string;
  text: string;
  itemId: string | null;
  itemNumber: string | null;
  createdAt: string;
  readAt: string | null;
  urgent: boolean;
  link: string | null;
}

export interface BodyView extends BodyRef {
  version: number;
  districtId: string | null;
  subordinate: boolean;
  validFrom: string | null;
  validTo: string | null;
  aliases: { id: string; alias: string; source: string }[];
  head: PersonRef | null;
  executor: PersonRef | null;
  staffCount: number;
}
export interface PersonView {
  id: string;
  version: number;
  email: string;
  nameRu: string;
  nameKk: string;
  locale: Locale;
  disabledAt: string | null;
  invited: 'accepted' | 'waiting' | 'none';
  seats: SeatRef[];
}
export interface SeatView extends SeatRef {
  holder: PersonRef | null;
  since: string | null;
  closedAt: string | null;
  charges: { bodyIds: string[]; directiveIds: string[] };
}
export interface SettingView {
  key: string;
  value: unknown;
  default: unknown;
  source: string;
  type: 'number' | 'text' | 'time' | 'choice' | 'boolean';
  choices: string[] | null;
  min: number | null;
  max: number | null;
  title: string;
  help: string;
}
export interface PolicyView {
  level: Level;
  version: number;
  rungs: PolicyRung[];
}
export interface PolicyRung {
  key: string;
  offset: number;
  targets: ('executor' | 'head' | 'coordinator' | 'curator' | 'chief_of_staff' | 'akim')[];
  repeatEvery: number | null;
}
export interface LetterView {
  id: string;
  to: string;
  toPerson: PersonRef | null;
  subject: string;
  text: string;
  html: string;
  receivedAt: string;
}
export interface StatusView {
  lastSweepAt: string | null;
  lastSendAt: string | null;
  armed: number;
  dueNow: number;
  queue: { pending: number; failed: number; unknown: number; oldestPendingAt: string | null };
  flags: { id: string; kind: string; text: string; raisedAt: string; itemId: string | null; bodyId: string | null }[];
  caughtUpAt: string | null;
  engineAlive: boolean;
  backend: 'redis' | 'postgres';
}
export interface CalendarView {
  version: string;
  source: string;
  approvedThrough: string;
  days: { day: string; kind: 'day_off' | 'working_weekend'; note: string }[];
}

/** One page of a list; `next` is the cursor of the page after it, null on the last. */
export interface Page<T> {
  items: T[];
  next: string | null;
  total: number;
}
