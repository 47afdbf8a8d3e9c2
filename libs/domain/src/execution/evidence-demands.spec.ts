import { DEFAULT_SETTINGS } from '../settings/all-settings.js';
import {
  DEMANDS_PATTERN,
  demandsByClass,
  demandsOfForm,
  demandsOfItem,
  missingDemands,
  readDemands,
  unexplainedFigure,
  writeDemands,
  type EvidencePiece,
} from './evidence-demands.js';

const byClass = demandsByClass((kind) => DEFAULT_SETTINGS[`evidence.of-${kind}`]);
const demanded = (ru: string, place = { ordinal: 1, total: 1 }, kk = ''): string =>
  writeDemands(demandsOfForm({ ru, kk }, place, byClass));
const piece = (change: Partial<EvidencePiece>): EvidencePiece => ({
  kind: 'file',
  documentType: '',
  name: 'x',
  plan: null,
  fact: null,
  reason: '',
  ...change,
});

describe('what must prove a period', () => {
  it.each([
    ['an act by its number', 'постановление акимата', 'act'],
    ['a letter for information', 'сводная информация', 'letter'],
    ['both, for a single period with two results', 'приказ, информация', 'act letter'],
    ['nothing for words not met before', 'нечто новое', ''],
    ['a figure for an indicator', 'создание рабочих мест', 'number'],
  ])('is %s', (_, form, expected) => expect(demanded(form)).toBe(expected));

  it('pairs results with periods by their order', () => {
    expect(demanded('приказ, информация', { ordinal: 1, total: 2 })).toBe('act');
    expect(demanded('приказ, информация', { ordinal: 2, total: 2 })).toBe('letter');
  });

  it('takes any of the results where periods are more than results', () =>
    expect(demanded('приказ, информация', { ordinal: 1, total: 4 })).toBe('act|letter'));

  it('reads the Kazakh words where the Russian say nothing', () =>
    expect(demanded('', { ordinal: 1, total: 1 }, 'әкімдік қаулысы')).toBe('act'));

  it('is met by any sort named, as carrier or as document', () => {
    const demands = readDemands('act event|media');
    expect(missingDemands(demands, [piece({ documentType: 'act' }), piece({ kind: 'event' })])).toEqual([]);
    expect(missingDemands(demands, [piece({ documentType: 'media' })])).toEqual([['act']]);
    expect(missingDemands(demandsOfItem(['photo', 'number']), [piece({ documentType: 'photo' })])).toEqual([
      ['number'],
    ]);
  });
});

it.each([
  ['act', true],
  ['act letter|document', true],
  ['', true],
  ['act,letter', false],
  ['selfie', false],
])('a setting «%s» is well formed: %s', (text, fits) => expect(new RegExp(DEMANDS_PATTERN, 'u').test(text)).toBe(fits));

it.each<[string, Partial<EvidencePiece>, boolean]>([
  ['below its plan', { plan: 300, fact: 299 }, true],
  ['below its plan, with a reason', { plan: 300, fact: 299, reason: 'Одна группа не открыта' }, false],
  ['at its plan', { plan: 300, fact: 300 }, false],
  ['without a plan', { fact: 1 }, false],
])('a figure %s must say why: %s', (_, change, must) =>
  expect(unexplainedFigure([piece({ kind: 'number', ...change })]) !== null).toBe(must),
);
