import { CHECKPOINT_STATES, type CheckpointState } from '../execution/lifecycle.js';
import { ROLES, type Actor, type Role } from './actor.js';
import { refusalOf, SENTENCES, type Action, type Actions } from './can.js';

/** The states in which each role may do each action to its own things and to somebody else's. */
export interface AccessCell {
  readonly role: Role;
  readonly action: Action;
  readonly own: readonly CheckpointState[];
  readonly others: readonly CheckpointState[];
}

/** Asks the table for every role, every action, every state, to own things and to others'. */
export function accessMatrix(): AccessCell[] {
  const actions = allActions().filter(needsItem);
  return actions.flatMap((action) =>
    ROLES.map((role) => ({ role, action, own: states(role, action, true), others: states(role, action, false) })),
  );
}

/** Every action of the table, in the order of the alphabet. */
export function allActions(): Action[] {
  return [...new Set(SENTENCES.map(({ action }) => action))].sort();
}

/** What the table answers to one question: yes, 403, or 409 with the code of the rule. */
export type AccessAnswer = string;

/** One line of the complete matrix: one action, one role, own things or others', an answer for each state. */
export interface AccessLine {
  readonly action: Action;
  readonly role: Role;
  readonly whose: 'own' | 'other';
  readonly answers: readonly AccessAnswer[];
}

/** Every question there is: every action × every role × own or other × every state. */
export function completeMatrix(): AccessLine[] {
  return allActions().flatMap((action) =>
    ROLES.flatMap((role) =>
      (['own', 'other'] as const).map((whose) => ({
        action,
        role,
        whose,
        answers: CHECKPOINT_STATES.map((state) => answerTo(role, action, state, whose === 'own')),
      })),
    ),
  );
}

/** The complete matrix as tab-separated text, for a file that people review when the table changes. */
export function matrixText(): string {
  const head = ['action', 'role', 'whose', ...CHECKPOINT_STATES].join('\t');
  const lines = completeMatrix().map(({ action, role, whose, answers }) =>
    [action, role, whose, ...answers].join('\t'),
  );
  return [head, ...lines, ''].join('\n');
}

/** Actions that are done to an item or to what hangs on it; the others need no state. */
function needsItem(action: Action): boolean {
  return /^(item|report|request|dispute|part|indicator|extension|removal)\./.test(action) && action !== 'item.create';
}

function states(role: Role, action: Action, own: boolean): CheckpointState[] {
  return CHECKPOINT_STATES.filter((state) => answerTo(role, action, state, own) === 'yes');
}

function answerTo(role: Role, action: Action, state: CheckpointState, own: boolean): AccessAnswer {
  const refusal = refusalOf(actorOf(role), action, subjectOf(action, state, own));
  if (refusal === null) return 'yes';
  return refusal === 'not_allowed' ? '403' : `409 ${refusal}`;
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

/** Everything any action asks about its subject; a new action cannot be left out. */
type EverySubject = UnionToIntersection<NonNullable<Actions[Action]>>;
type UnionToIntersection<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;

/**
 * Items that are late, reports written by somebody else, requests without an answer, a fresh assignment. Requests for a later
 * date are addressed to the coordinator; accepted work is the region's own matter, proposed work a higher body's.
 */
function subjectOf(action: Action, state: CheckpointState, own: boolean): EverySubject {
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
    reporters: ['somebody'],
    reportBodyId: body,
    reportState: decided ? 'submitted' : 'draft',
    answered: false,
    disputeInTime: true,
    disputedBefore: false,
    disputedBy: 'somebody',
    settled: false,
    partBodyId: body,
    partState: action === 'part.return' ? 'handed_in' : 'waiting',
    acceptedBy: 'somebody',
    decided: false,
    kind: 'head',
    seatBodyId: body,
    holderId: 'somebody',
    substituteId: 'somebody else',
    substituteBodyIds: [body],
    substituteKinds: ['executor'],
    seatKinds: ['head'],
    parties: ['somebody'],
    extensionState: 'pending',
    addressee: action === 'extension.record' ? 'above' : 'coordinator',
    higher: action.startsWith('removal.') && state !== 'accepted',
    authorId: own ? 'me' : 'somebody',
    retracted: false,
    editInTime: true,
  };
}
