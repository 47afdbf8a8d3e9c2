import { breachesOf, disciplineOf, type DisciplineFacts } from './discipline.js';

const at = (day: string, time = '13:30'): Date => new Date(`2026-10-${day}T${time}:00Z`);
const facts = (change: Partial<DisciplineFacts> = {}): DisciplineFacts => ({
  state: 'in_work',
  dueOn: null,
  dueAt: at('20'),
  originalDueAt: at('15'),
  submittedAt: null,
  percent: 0,
  returns: 0,
  lateExtensions: 0,
  ...change,
});

describe('discipline against both dates', () => {
  it.each<[string, Partial<DisciplineFacts>, Date, boolean | null, boolean | null]>([
    ['is not judged before either date', {}, at('14'), null, null],
    ['is not judged in the last minute of the day', {}, at('15'), null, null],
    ['fails the first date while the second is still ahead', {}, at('16'), false, null],
    ['fails both once both have passed', {}, at('21'), false, false],
    ['keeps both when handed in by the first', { state: 'accepted', submittedAt: at('15') }, at('30'), true, true],
    [
      'fails the first alone when handed in between',
      { state: 'off_control', submittedAt: at('18') },
      at('30'),
      false,
      true,
    ],
    ['fails both when handed in after', { state: 'accepted', submittedAt: at('22') }, at('30'), false, false],
    [
      'is open while a report that came in time is under review',
      { state: 'submitted', submittedAt: at('14') },
      at('30'),
      null,
      null,
    ],
    ['says nothing about drafts', { state: 'draft' }, at('30'), null, null],
    ['says nothing about cancelled work', { state: 'cancelled' }, at('30'), null, null],
    ['says nothing without a date', { dueAt: null, originalDueAt: null }, at('30'), null, null],
  ])('%s', (_, change, now, byOriginal, byCurrent) =>
    expect(disciplineOf(facts(change), now)).toEqual({ byOriginal, byCurrent }),
  );
});

describe('breaches', () => {
  it.each<[string, Partial<DisciplineFacts>, string[]]>([
    ['none in time', {}, []],
    ['late work', { dueAt: at('14') }, ['late']],
    ['work done late', { state: 'accepted', submittedAt: at('21') }, ['late']],
    ['a returned report', { state: 'returned', returns: 2 }, ['quality']],
    ['a date moved after it had passed', { lateExtensions: 1 }, ['late_extension']],
    ['all of them', { dueAt: at('14'), returns: 1, lateExtensions: 1 }, ['late', 'quality', 'late_extension']],
    ['none of cancelled work', { state: 'cancelled', returns: 1, lateExtensions: 1, dueAt: at('14') }, []],
    ['none of a draft', { state: 'draft', dueAt: at('14') }, []],
  ])('are %s', (_, change, expected) => expect(breachesOf(facts(change), at('15'))).toEqual(expected));
});
