import type { Actor, Role } from './actor.js';
import { accessMatrix } from './access-matrix.js';
import { can, demand, mayOf } from './can.js';
import { itemActions } from './item-actions.js';
import type { CheckpointSubject, ReportSubject } from './item-subjects.js';

const actor = (role: Role, change: Partial<Actor> = {}): Actor => ({
  personId: 'me',
  seatId: 'seat',
  role,
  regionId: 'region',
  bodyIds: ['mine'],
  directiveIds: [],
  districtId: null,
  locale: 'ru',
  ...change,
});
const checkpoint = (change: Partial<CheckpointSubject> = {}): CheckpointSubject => ({
  leadBodyId: 'mine',
  bodyIds: ['mine', 'partner'],
  delegateIds: [],
  curatorSeatId: null,
  directiveId: 'directive',
  status: 'assigned',
  state: 'assigned',
  overdue: false,
  reporters: [],
  ...change,
});
const report = (change: Partial<ReportSubject> = {}): ReportSubject => ({
  ...checkpoint({ state: 'in_work', status: 'in_work' }),
  reportBodyId: 'mine',
  reportState: 'draft',
  ...change,
});

/** What the akim and the chief of staff decide on items of others. */
const DECISIONS: readonly string[] = [
  'extension.record',
  'extension.grant',
  'extension.refuse',
  'removal.remove',
  'removal.refuse',
];

describe('can', () => {
  it.each<[string, boolean, boolean]>([
    ['the head of the lead submits', can(actor('head'), 'report.submit', report()), true],
    ['the executor of the lead drafts and does not submit', can(actor('executor'), 'report.submit', report()), false],
    [
      'the head of a co-executor does not submit',
      can(actor('head', { bodyIds: ['partner'] }), 'report.submit', report({ reportBodyId: 'partner' })),
      false,
    ],
    [
      'the head of a co-executor drafts',
      can(actor('head', { bodyIds: ['partner'] }), 'item.report', checkpoint()),
      true,
    ],
    [
      'staff drafts what was handed over',
      can(actor('staff'), 'item.report', checkpoint({ delegateIds: ['me'] })),
      true,
    ],
    ['staff does not draft what was not', can(actor('staff'), 'item.report', checkpoint()), false],
    ['nobody reports on a draft plan', can(actor('head'), 'item.report', checkpoint({ state: 'draft' })), false],
    [
      'a coordinator does not decide on their own report',
      can(
        actor('coordinator'),
        'report.accept',
        report({ state: 'submitted', reportState: 'submitted', reporters: ['me'] }),
      ),
      false,
    ],
    [
      'nor on a report of the coordinator they stand in for',
      can(
        actor('coordinator', { actingForId: 'she' }),
        'report.accept',
        report({ state: 'submitted', reportState: 'submitted', reporters: ['she'] }),
      ),
      false,
    ],
    ['a deputy asks a late item', can(actor('deputy'), 'item.request', checkpoint({ overdue: true })), true],
    ['a deputy does not ask one in time', can(actor('deputy'), 'item.request', checkpoint()), false],
    ['a curator threatens what is in charge by body', can(actor('curator'), 'item.threaten', checkpoint()), true],
    [
      'a curator threatens what is in charge by directive',
      can(actor('curator', { bodyIds: [], directiveIds: ['directive'] }), 'item.threaten', checkpoint()),
      true,
    ],
    ['a curator threatens nothing else', can(actor('curator', { bodyIds: [] }), 'item.threaten', checkpoint()), false],
    ['an administrator decides nothing of the content', can(actor('administrator'), 'item.edit', checkpoint()), false],
  ])('%s', (_, answer, expected) => expect(answer).toBe(expected));

  it('tells a missing right from a rule of the work', () => {
    expect(() => demand(actor('deputy'), 'item.edit', checkpoint())).toThrow(
      expect.objectContaining({ code: 'not_allowed' }),
    );
    expect(() => demand(actor('deputy'), 'item.request', checkpoint())).toThrow(
      expect.objectContaining({ code: 'item_not_late' }),
    );
    expect(() => demand(actor('coordinator'), 'item.edit', checkpoint({ status: 'cancelled' }))).toThrow(
      expect.objectContaining({ code: 'item_closed' }),
    );
  });

  it('gives auditors and administrators nothing to change, akims and chiefs of staff only decisions', () => {
    const changes = accessMatrix().filter(({ action }) => action !== 'item.read');
    for (const role of ['auditor', 'akim', 'chief_of_staff', 'administrator']) {
      const own = changes.filter((cell) => cell.role === role && (cell.own.length > 0 || cell.others.length > 0));
      const decisions = role === 'akim' || role === 'chief_of_staff' ? DECISIONS : [];
      expect(own.map(({ action }) => action).filter((action) => !decisions.includes(action))).toEqual([]);
    }
  });

  it('lets nobody but the coordinator change items of others, decisions aside', () => {
    const changes = accessMatrix().filter(
      ({ action, others }) => others.length > 0 && ![...DECISIONS, 'item.read', 'item.request'].includes(action),
    );
    expect(new Set(changes.map(({ role }) => role))).toEqual(new Set(['coordinator']));
  });

  it.each<[string, string, ReturnType<typeof checkpoint>, boolean, boolean, string | null]>([
    ['the head of the lead, in time', 'mine', checkpoint(), true, false, null],
    ['too late', 'mine', checkpoint(), false, false, 'dispute_too_late'],
    ['a second time', 'mine', checkpoint(), true, true, 'dispute_repeated'],
    ['having taken it up', 'mine', checkpoint({ status: 'in_work' }), true, false, 'dispute_taken_up'],
    ['a co-executor, whatever the lead does', 'partner', checkpoint({ status: 'in_work' }), true, false, null],
    ['a body that has no part', 'other', checkpoint(), true, false, 'not_allowed'],
  ])('disputes: %s', (_, body, item, disputeInTime, disputedBefore, code) => {
    const ask = () =>
      demand(actor('head', { bodyIds: [body] }), 'item.dispute', { ...item, disputeInTime, disputedBefore });
    if (code === null) expect(ask).not.toThrow();
    else expect(ask).toThrow(expect.objectContaining({ code }));
  });

  it('lets nobody settle a dispute of their own, nor one twice', () => {
    const open = { ...checkpoint({ status: 'disputed' }), disputedBy: 'somebody', settled: false };
    expect(can(actor('coordinator'), 'dispute.settle', open)).toBe(true);
    expect(() => demand(actor('coordinator'), 'dispute.settle', { ...open, disputedBy: 'me' })).toThrow(
      expect.objectContaining({ code: 'dispute_own' }),
    );
    expect(() => demand(actor('coordinator'), 'dispute.settle', { ...open, settled: true })).toThrow(
      expect.objectContaining({ code: 'dispute_settled' }),
    );
    expect(can(actor('head'), 'dispute.settle', open)).toBe(false);
  });

  it('shows buttons by the same table', () => {
    expect(itemActions(actor('head'), checkpoint(), [checkpoint()])).toEqual([
      'delegate',
      'answer',
      'acknowledge',
      'report',
      'submit',
      'note',
      'extend',
      'askParts',
    ]);
    expect(itemActions(actor('auditor'), checkpoint(), [checkpoint()])).toEqual([]);
    expect(mayOf(actor('coordinator'))).toEqual(expect.arrayContaining(['item.create', 'plan.import', 'overdue.read']));
    expect(mayOf(actor('deputy'))).not.toContain('item.create');
  });
});
