import { CHECKPOINT_STATES, type CheckpointState } from '../execution/lifecycle.js';
import type { Actor, Role } from './actor.js';
import { can, SENTENCES, type Action } from './can.js';
import type { ReportSubject, RequestSubject } from './item-subjects.js';

const ROLES: readonly Role[] = [
  'coordinator',
  'head',
  'executor',
  'staff',
  'curator',
  'chief_of_staff',
  'akim',
  'deputy',
  'auditor',
  'administrator',
];

/** The states in which each role may do each action to its own things and to somebody else's. */
export interface AccessCell {
  readonly role: Role;
  readonly action: Action;
  readonly own: readonly CheckpointState[];
  readonly others: readonly CheckpointState[];
}

/** Asks the table for every role, every action, every state, to own things and to others'. */
export function accessMatrix(): AccessCell[] {
  const actions = [...new Set(SENTENCES.map(({ action }) => action))].filter(needsItem).sort();
  return actions.flatMap((action) =>
    ROLES.map((role) => ({ role, action, own: states(role, action, true), others: states(role, action, false) })),
  );
}

/**
 * The table of access for people, as Markdown: the sentences, then for each action the roles and the states in which
 * the table says yes. An item is one's own by body, by charge, or by having been handed over.
 */
export function accessDocument(): string {
  const sentences = SENTENCES.map(({ says, roles, action }) => `| ${roles.join(', ')} | \`${action}\` | ${says} |`);
  const cells = accessMatrix()
    .filter(({ own }) => own.length > 0)
    .map(({ role, action, own, others }) => `| \`${action}\` | ${role} | ${named(own)} | ${named(others)} |`);
  return [
    '# Who may do what',
    '',
    'Written by `npm run docs:access` from the table in `libs/domain/src/access`. What no sentence grants is forbidden (403);',
    'what a rule of the work forbids is refused whoever asks (409); what is out of reach does not exist (404).',
    '',
    '## The sentences',
    '',
    '| role | action | sentence |',
    '| --- | --- | --- |',
    ...sentences,
    '',
    '## By state of the period',
    '',
    'Items that are late, reports written by somebody else, requests without an answer; a dash means never.',
    '',
    '| action | role | own items | items of others |',
    '| --- | --- | --- | --- |',
    ...cells,
    '',
  ].join('\n');
}

/** Actions that are done to an item or to what hangs on it; the others need no state. */
function needsItem(action: Action): boolean {
  return /^(item|report|request)\./.test(action) && action !== 'item.create';
}

function states(role: Role, action: Action, own: boolean): CheckpointState[] {
  return CHECKPOINT_STATES.filter((state) =>
    can(actorOf(role), action as 'report.edit', subjectOf(action, state, own)),
  );
}

const actorOf = (role: Role): Actor => ({
  personId: 'me',
  seatId: 'my seat',
  role,
  regionId: 'region',
  bodyIds: ['my body'],
  directiveIds: ['my directive'],
  districtId: null,
  locale: 'ru',
});

function subjectOf(action: Action, state: CheckpointState, own: boolean): ReportSubject & RequestSubject {
  const body = own ? 'my body' : 'other body';
  const decided = action === 'report.withdraw' || action === 'report.return' || action === 'report.accept';
  return {
    leadBodyId: body,
    bodyIds: [body],
    delegateIds: own ? ['me'] : ['somebody'],
    curatorSeatId: null,
    directiveId: own ? 'my directive' : 'other directive',
    status: state,
    overdue: true,
    state,
    submittedBy: 'somebody',
    reportBodyId: body,
    reportState: decided ? 'submitted' : 'draft',
    answered: false,
  };
}

const named = (list: readonly CheckpointState[]): string =>
  list.length === CHECKPOINT_STATES.length ? 'any' : list.join(', ') || '–';
