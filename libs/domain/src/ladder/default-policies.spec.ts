import { checkRungs } from './check-rungs.js';
import { DEFAULT_POLICIES } from './default-policies.js';
import type { Rung } from './rung.js';

describe('default ladders', () => {
  const shape = (rungs: readonly Rung[]) => rungs.map(({ offset, repeatEvery }) => [offset, repeatEvery ?? 0]);

  it.each(Object.entries(DEFAULT_POLICIES))('%s may be put into force', (_, rungs) => {
    expect(() => checkRungs(rungs)).not.toThrow();
  });

  it.each(Object.entries(DEFAULT_POLICIES))('%s: a higher escalation speaks to everybody below it', (_, rungs) => {
    const escalations = rungs.filter(({ offset }) => offset > 0);
    escalations.slice(1).forEach((rung, index) => {
      expect(rung.targets).toEqual(expect.arrayContaining([...escalations[index]!.targets]));
    });
  });

  it('stand where the offices expect them', () => {
    expect(shape(DEFAULT_POLICIES.control)).toEqual([
      [-10, 0],
      [-5, 0],
      [-1, 0],
      [0, 0],
      [1, 0],
      [3, 0],
      [7, 5],
    ]);
    expect(shape(DEFAULT_POLICIES.special)).toEqual([
      [-20, 0],
      [-10, 0],
      [-5, 0],
      [-3, 0],
      [-1, 0],
      [0, 0],
      [1, 0],
      [3, 0],
      [5, 3],
    ]);
    expect(shape(DEFAULT_POLICIES.working)).toEqual([
      [-5, 0],
      [0, 0],
      [3, 10],
    ]);
  });
});

describe('checkRungs', () => {
  const good: Rung = { key: 'on', offset: 0, targets: ['executor'] };

  it.each<[string, string, Rung[]]>([
    ['an empty ladder', 'rungs_none', []],
    ['the same key twice', 'rung_key_twice', [good, good]],
    ['half a day', 'rung_offset_wrong', [{ ...good, offset: 0.5 }]],
    ['a rung further than a year', 'rung_offset_wrong', [{ ...good, offset: 251 }]],
    ['a rung to nobody', 'rung_without_target', [{ ...good, targets: [] }]],
    ['a reminder that repeats', 'rung_repeat_wrong', [{ ...good, repeatEvery: 5 }]],
    [
      'a repetition below another rung',
      'rung_repeat_wrong',
      [
        { key: 'a', offset: 1, targets: ['head'], repeatEvery: 2 },
        { key: 'b', offset: 3, targets: ['head'] },
      ],
    ],
    ['an unknown target', 'rung_target_unknown', [{ ...good, targets: ['minister' as 'akim'] }]],
    ['an unknown channel', 'rung_channel_unknown', [{ ...good, channels: ['pigeon' as 'sms'] }]],
  ])('refuses %s', (_, code, rungs) => {
    expect(() => checkRungs(rungs)).toThrow(expect.objectContaining({ code }));
  });
});
