import { fenceVerdict, type FenceFindings } from './fence-verdict.js';

const home = { cluster: '7', database: '16384', table: '16500' };
const at = (change: Partial<FenceFindings>): FenceFindings => ({
  home,
  here: home,
  rememberedTurn: 10,
  knownTurn: 10,
  admitted: true,
  othersAtWork: false,
  ...change,
});

describe('fenceVerdict', () => {
  it.each<[string, Partial<FenceFindings>, string]>([
    [
      'lets the first sender of a new installation begin',
      { home: null, rememberedTurn: null, knownTurn: null },
      'begin',
    ],
    ['lets the same place pass', {}, 'pass'],
    ['lets a place pass that died before it could write down its last turn', { knownTurn: 12 }, 'pass'],
    ['knows another cluster', { here: { ...home, cluster: '8' } }, 'moved'],
    ['knows a dump read into another database', { here: { ...home, database: '20000' } }, 'moved'],
    ['knows a dump read into the same database', { here: { ...home, table: '20001' } }, 'moved'],
    ['knows a database that has gone back in time', { knownTurn: 9 }, 'restored'],
    ['knows one from before this place was admitted', { knownTurn: null, admitted: false }, 'restored'],
    [
      'does not take a place that has just made its mark for one that the database forgot',
      { rememberedTurn: 0, knownTurn: null, admitted: false, othersAtWork: true },
      'wait',
    ],
    ['takes the place as it is after an administrator has opened the fence', { knownTurn: 'any' }, 'pass'],
    [
      'keeps a new place waiting while the others work',
      { rememberedTurn: null, knownTurn: null, admitted: false, othersAtWork: true },
      'wait',
    ],
    [
      'takes a new place where nobody else works for a copy',
      { rememberedTurn: null, knownTurn: null, admitted: false },
      'copied',
    ],
  ])('%s', (_, change, verdict) => expect(fenceVerdict(at(change))).toBe(verdict));
});
