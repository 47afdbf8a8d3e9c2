import { SENTENCES } from '../access/can.js';
import {
  canMove,
  CHECKPOINT_STATES,
  factsOf,
  isDone,
  isOpen,
  itemStatusOf,
  stateAfter,
  TRANSITIONS,
  type CheckpointState,
} from './lifecycle.js';

describe('the lifecycle of a checkpoint', () => {
  it('goes the way of a report', () => {
    const moves = ['approve', 'acknowledge', 'report', 'submit', 'return', 'report', 'submit', 'accept'] as const;
    const states = moves.reduce<CheckpointState[]>(
      (way, move) => [...way, stateAfter(way.at(-1) ?? 'draft', move)],
      [],
    );
    expect(states).toEqual([
      'assigned',
      'in_work',
      'in_work',
      'submitted',
      'returned',
      'in_work',
      'submitted',
      'accepted',
    ]);
  });

  it('refuses every move that is not listed', () => {
    const allowed = TRANSITIONS.flatMap(({ move, from }) => from.map((state) => `${state} ${move}`));
    for (const state of CHECKPOINT_STATES) {
      for (const { move } of TRANSITIONS) {
        const listed = allowed.includes(`${state} ${move}`);
        expect(canMove(state, move)).toBe(listed);
        if (!listed) expect(() => stateAfter(state, move)).toThrow(expect.objectContaining({ code: 'wrong_state' }));
      }
    }
  });

  it('knows each state as open, done or neither, and names who may make each move', () => {
    expect(CHECKPOINT_STATES.filter((state) => isOpen(state) && isDone(state))).toEqual([]);
    expect(CHECKPOINT_STATES.filter((state) => !isOpen(state) && !isDone(state))).toEqual(['cancelled', 'replaced']);
    expect(TRANSITIONS.every(({ by }) => by.length > 0)).toBe(true);
  });

  it.each<[string, CheckpointState[], CheckpointState]>([
    ['the first open one tells', ['accepted', 'in_work', 'assigned'], 'in_work'],
    ['all done: the last done one', ['accepted', 'off_control'], 'off_control'],
    ['done beside cancelled is done', ['accepted', 'cancelled'], 'accepted'],
    ['all cancelled is cancelled', ['cancelled', 'cancelled'], 'cancelled'],
    ['none is a draft', [], 'draft'],
  ])('gives its item a status: %s', (_, states, expected) => expect(itemStatusOf(states)).toBe(expected));

  it('reaches every state from a draft, and from every state an end', () => {
    const next = (state: CheckpointState): CheckpointState[] =>
      TRANSITIONS.flatMap(({ from, to }) => (from.includes(state) ? [to] : []));
    const reached = (from: CheckpointState, seen = new Set<CheckpointState>([from])): Set<CheckpointState> => {
      for (const state of next(from)) if (!seen.has(state)) reached(state, seen.add(state));
      return seen;
    };
    expect([...reached('draft')].sort()).toEqual([...CHECKPOINT_STATES].sort());
    for (const state of CHECKPOINT_STATES) {
      const { final } = factsOf(state);
      expect([state, next(state).length === 0]).toEqual([state, final]);
      expect([state, [...reached(state)].some((one) => factsOf(one).final)]).toEqual([state, true]);
    }
  });

  it('gives each move to the roles that the table of access grants its action', () => {
    const granted = (action: string) =>
      [...new Set(SENTENCES.flatMap((line) => (line.action === action ? line.roles : [])))].sort();
    const differing = TRANSITIONS.filter(({ action, by }) => granted(action).join() !== [...by].sort().join());
    expect(differing.map(({ move }) => move)).toEqual([]);
  });

  it('demands of a move what the rules of its action may refuse, wrong states apart', () => {
    for (const { action, demands } of TRANSITIONS) {
      const rules = SENTENCES.flatMap((line) => (line.action === action ? (line.rules ?? []) : []));
      const codes = rules.map(({ code }) => code).filter((code) => !/wrong_state$|^item_closed$/.test(code));
      expect([action, codes.filter((code) => !demands.includes(code))]).toEqual([action, []]);
    }
  });
});
