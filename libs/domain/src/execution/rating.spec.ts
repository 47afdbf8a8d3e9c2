import { checkSelfRating, checkVerdict, ratingGap, type Rating, type VerdictSource } from './rating.js';

describe('a verdict', () => {
  it.each<[string, Rating, VerdictSource, 'accept' | 'return', string]>([
    ['without a source', 'done', { kind: 'act' }, 'accept', 'verdict_source_missing'],
    [
      'on evidence of another report',
      'done',
      { kind: 'evidence', evidenceId: 'b' },
      'accept',
      'verdict_source_missing',
    ],
    ['on no evidence in particular', 'done', { kind: 'evidence' }, 'return', 'verdict_source_missing'],
    ['of nothing done, with acceptance', 'not_done', { kind: 'visit', words: 'Был' }, 'accept', 'verdict_not_done'],
    ['on the agency’s own words', 'done', { kind: 'report' }, 'accept', 'verdict_on_own_words'],
  ])('%s is refused', (_, rating, source, decision, code) =>
    expect(() => checkVerdict({ rating, source }, decision, ['a'])).toThrow(expect.objectContaining({ code })),
  );

  it.each<[string, Rating, VerdictSource, 'accept' | 'return']>([
    ['on evidence', 'done', { kind: 'evidence', evidenceId: 'a' }, 'accept'],
    ['on a visit', 'partly', { kind: 'visit', words: 'Выезд 12 октября' }, 'accept'],
    ['on the report, with a return', 'not_done', { kind: 'report' }, 'return'],
  ])('%s stands', (_, rating, source, decision) =>
    expect(() => checkVerdict({ rating, source }, decision, ['a'])).not.toThrow(),
  );
});

it('an agency that has not done all says what is left', () => {
  expect(() => checkSelfRating({ rating: 'partly', words: ' ' })).toThrow(
    expect.objectContaining({ code: 'rating_words_missing' }),
  );
  expect(() => checkSelfRating({ rating: 'done', words: '' })).not.toThrow();
});

it.each<[Rating, Rating, string]>([
  ['done', 'partly', 'overstated'],
  ['done', 'done', 'same'],
  ['not_done', 'partly', 'understated'],
])('%s against a verdict of %s is %s', (self, verdict, gap) => expect(ratingGap(self, verdict)).toBe(gap));
