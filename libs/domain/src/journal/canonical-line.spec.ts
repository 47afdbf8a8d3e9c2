import { canonicalLine, isChainLine, type ChainLine } from './canonical-line.js';

const LINE: ChainLine = {
  id: '7',
  regionId: 'r',
  atMicros: '1790000000000001',
  personId: null,
  seatId: null,
  actingForId: null,
  authority: '',
  action: 'report.accepted',
  subjectType: 'report',
  subjectId: 's',
  itemId: null,
  before: null,
  after: '{"percent": 100}',
  reason: 'Қабылданды',
  ip: '',
  requestId: '',
};

describe('the canonical text of a journal line', () => {
  it('counts bytes of UTF-8 and tells an absent value from an empty one', () => {
    const text = canonicalLine(LINE);
    expect(text).toContain('6:reason20:Қабылданды');
    expect(text).toContain('8:personId-');
    expect(text).toContain('2:ip0:');
  });

  it.each(Object.keys(LINE) as (keyof ChainLine)[])('changes with %s', (field) => {
    expect(canonicalLine({ ...LINE, [field]: 'other' })).not.toBe(canonicalLine(LINE));
  });

  it.each(['', 'a', 'Қ', '№ 5', '😀', 'а😀\u2028б'])('counts the bytes of «%s» as UTF-8 has them', (reason) => {
    expect(canonicalLine({ ...LINE, reason })).toContain(`6:reason${Buffer.byteLength(reason, 'utf8')}:${reason}`);
  });

  it('cannot be the same for a text that moves from one field to the next', () => {
    const one = canonicalLine({ ...LINE, reason: 'x2:ip1:y', ip: '' });
    const other = canonicalLine({ ...LINE, reason: 'x', ip: 'y' });
    expect(one).not.toBe(other);
  });

  it('recognises a line read from a file, and what is none', () => {
    expect(isChainLine(JSON.parse(JSON.stringify(LINE)))).toBe(true);
    expect(isChainLine({ ...LINE, at: 1, reason: 5 })).toBe(false);
    expect(isChainLine(null)).toBe(false);
  });
});
