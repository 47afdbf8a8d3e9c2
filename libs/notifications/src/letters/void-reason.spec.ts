import type { NoticeRow } from './notice-row.js';
import { voidReason, type VoidReason } from './void-reason.js';

const NOW = new Date('2026-09-16T04:00:00Z');
const line = (more: Partial<NoticeRow>): NoticeRow => ({
  id: 'n',
  kind: 'escalation',
  params: {},
  itemId: 'i',
  checkpointId: 'c',
  datedId: 'c',
  version: 1,
  expiresAt: null,
  createdAt: NOW,
  number: '17',
  titleRu: 'Построить школу',
  titleKk: 'Мектеп салу',
  restricted: false,
  itemStatus: 'in_work',
  leadRu: 'УО',
  leadKk: 'ББ',
  checkpointState: 'in_work',
  currentVersion: 1,
  ladderOn: '2026-09-15',
  days: -1,
  seatTitleRu: null,
  seatTitleKk: null,
  seatTitleEn: null,
  ...more,
});

describe('voidReason', () => {
  it.each<[string, Partial<NoticeRow>, VoidReason | null]>([
    ['an escalation of open work leaves', {}, null],
    ['one of a returned report leaves', { checkpointState: 'returned' }, null],
    ['one of a moved date is void', { currentVersion: 2 }, 'superseded'],
    ['one whose report is in is void', { checkpointState: 'submitted' }, 'submitted'],
    ['one of accepted work is void', { checkpointState: 'accepted' }, 'closed'],
    ['one of cancelled work is void', { checkpointState: 'cancelled' }, 'closed'],
    ['a reminder that has outlived itself is void', { kind: 'reminder', expiresAt: NOW }, 'expired'],
    ['one that has not leaves', { kind: 'reminder', expiresAt: new Date(NOW.getTime() + 1) }, null],
    ['a reminder by hand of accepted work is void', { kind: 'remind_now', checkpointState: 'accepted' }, 'closed'],
    ['a report to review leaves while it waits', { kind: 'submitted', checkpointState: 'submitted' }, null],
    ['and is void once it is decided', { kind: 'submitted', checkpointState: 'accepted' }, 'already_decided'],
    ['a return is told though the work goes on', { kind: 'returned', version: null }, null],
    ['an acceptance is told after the work is closed', { kind: 'accepted', checkpointState: 'accepted' }, null],
    ['nothing is told of a cancelled item', { kind: 'returned', itemStatus: 'cancelled', version: null }, 'closed'],
    ['but that it is cancelled', { kind: 'cancelled', itemStatus: 'cancelled', version: null }, null],
    ['an account letter leaves', { kind: 'invitation', itemId: null, checkpointId: null, version: null }, null],
  ])('%s', (_, more, expected) => expect(voidReason(line(more), NOW)).toBe(expected));
});
