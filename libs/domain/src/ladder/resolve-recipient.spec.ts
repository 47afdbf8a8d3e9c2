import { resolveRecipient } from './resolve-recipient.js';

const map = (entries: Record<string, string>) => new Map(Object.entries(entries));

describe('resolveRecipient', () => {
  it.each<[string, Record<string, string>, Record<string, string>, Record<string, string>, string | null]>([
    ['reaches the holder', { seat: 'ann' }, {}, {}, 'ann'],
    ['reaches nobody in an empty seat', {}, {}, {}, null],
    ['reaches the substitute', { seat: 'ann' }, { seat: 'ben' }, {}, 'ben'],
    ['reaches whoever acts in an empty seat', {}, { seat: 'ben' }, {}, 'ben'],
    ['follows a substitute who is away', { seat: 'ann' }, { seat: 'ben' }, { ben: 'cat' }, 'cat'],
    ['goes no further than three', { seat: 'ann' }, { seat: 'ben' }, { ben: 'cat', cat: 'dan', dan: 'eve' }, 'dan'],
    ['stops before a loop', { seat: 'ann' }, { seat: 'ben' }, { ben: 'ann', ann: 'ben' }, 'ben'],
    ['does not move a holder who is away elsewhere', { seat: 'ann' }, {}, { ann: 'ben' }, 'ann'],
  ])('%s', (_, holders, substitutes, standIns, expected) => {
    const seating = { holders: map(holders), substitutes: map(substitutes), standIns: map(standIns) };
    expect(resolveRecipient('seat', seating)).toBe(expected);
  });
});
