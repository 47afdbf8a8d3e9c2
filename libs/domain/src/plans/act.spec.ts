import { localDate as d } from '../calendar/local-date.js';
import { actInWords, checkAct } from './act.js';

describe('checkAct', () => {
  const earlier = [
    { actNumber: 'А-9/412', actOn: d('2026-09-15') },
    { actNumber: null, actOn: null },
  ];
  it.each<[string, string, string, string | null]>([
    ['a later act passes', 'А-10/5', '2026-10-20', null],
    ['another number of the same day passes', 'А-9/413', '2026-09-15', null],
    ['the act of an earlier version', ' А-9/412', '2026-09-15', 'act_taken'],
    ['an act before the last one', 'А-9/1', '2026-09-14', 'act_too_early'],
    ['an act of tomorrow', 'А-10/6', '2026-10-22', 'act_in_future'],
  ])('%s', (_, actNumber, actOn, code) => {
    const check = () => checkAct({ actNumber, actOn: d(actOn) }, earlier, d('2026-10-21'));
    if (code === null) expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ code }));
  });

  it('is said in words with its date as people write it', () => {
    expect(actInWords('А-9/412', d('2026-09-15'))).toBe('№ А-9/412 от 15.09.2026');
    expect(actInWords(null, d('2026-09-15'))).toBe('15.09.2026');
  });
});
