import { localDate } from '../calendar/local-date.js';
import { anchorStatement, latestAnchorDay } from './anchor.js';

describe('the anchor of a day', () => {
  it.each([
    ['is due from its hour on', '2026-09-10T15:00:00Z', '2026-09-10'],
    ['is that of yesterday before', '2026-09-10T14:59:59Z', '2026-09-09'],
    ['counts days in Kazakhstan', '2026-09-10T19:30:00Z', '2026-09-10'],
  ])('%s', (_, now, day) => {
    expect(latestAnchorDay(new Date(now), '20:00')).toBe(localDate(day));
  });

  it('says region, day, number and hash in plain lines', () => {
    const facts = { regionId: 'r', anchoredOn: localDate('2026-09-10'), seq: '12', hash: 'ab' };
    expect(anchorStatement(facts)).toBe('zholdau-journal-anchor-1\nregion r\non 2026-09-10\nseq 12\nhash ab\n');
  });
});
