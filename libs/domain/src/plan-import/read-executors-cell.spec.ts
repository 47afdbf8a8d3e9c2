import { localDate } from '../calendar/local-date.js';
import { BodyDirectory } from './body-directory.js';
import { executorBodies, readExecutorsCell } from './read-executors-cell.js';

const bodies = [
  ['education', 'department', 'Управление образования', 'Білім басқармасы', true],
  ['health', 'department', 'Управление здравоохранения', 'Денсаулық сақтау басқармасы', true],
  ['akkol', 'district_akimat', 'Акимат Аккольского района', 'Ақкөл ауданының әкімдігі', true],
  ['burabay', 'district_akimat', 'Акимат Бурабайского района', 'Бурабай ауданының әкімдігі', true],
  ['police', 'territorial_department', 'Департамент полиции', 'Полиция департаменті', false],
] as const;
const directory = new BodyDirectory(
  bodies.map(([id, kind, ru, kk, subordinate]) => ({
    id,
    kind,
    names: { ru, kk },
    shorts: { ru: '', kk: '' },
    aliases: [],
    subordinate,
    validFrom: null,
    validTo: null,
  })),
  [],
  { ru: '', kk: '' },
  localDate('2026-09-15'),
);

const EDUCATION = 'управление образования';
const HEALTH = 'управление здравоохранения';
const read = (ru: string, kk = '', said = {}) => readExecutorsCell({ ru, kk }, directory, said);
const codes = (ru: string, kk = ''): string[] => read(ru, kk).doubts.map(({ severity, code }) => `${severity} ${code}`);

describe('the lead of a cell', () => {
  it.each([
    ['the first named', `${EDUCATION}, ${HEALTH}`, 'education'],
    ['the convener, wherever it stands', `${EDUCATION}, ${HEALTH} (созыв)`, 'health'],
    ['the consolidator without a convener', `${EDUCATION}, ${HEALTH} (свод)`, 'health'],
    ['the convener before the consolidator', `${EDUCATION} (свод), ${HEALTH} (созыв)`, 'health'],
    ['the first not by agreement', `департамент полиции (по согласованию), ${EDUCATION}`, 'education'],
    ['the first of a list of akims', 'акимы Бурабайского и Аккольского районов', 'burabay'],
    ['nobody where a group stands first', `акимы районов, ${EDUCATION}`, null],
    ['nobody where all take part by agreement', 'департамент полиции (по согласованию)', null],
    ['nobody where the first name is unknown', `управление чудес, ${EDUCATION}`, null],
    ['a co-executor only by a mark', `соисполнители: ${HEALTH}, ${EDUCATION}`, null],
  ])('is %s', (_, cell, lead) => expect(read(cell).leadBodyId).toBe(lead));
});

describe('doubts about executors', () => {
  it.each([
    ['none', `${EDUCATION} (созыв), ${HEALTH}`, '', []],
    ['an empty cell', '', '', ['wrong executors_missing']],
    ['a name nobody knows', `${EDUCATION}, управление чудес`, '', ['wrong executor_unknown']],
    ['a group in the place of the lead', 'акимы районов', '', ['wrong lead_is_group']],
    [
      'several akims in the place of the lead',
      'акимы Аккольского, Бурабайского районов',
      '',
      ['doubt lead_of_several'],
    ],
    ['all by agreement', 'департамент полиции (по согласованию)', '', ['wrong lead_missing']],
    ['two conveners', `${EDUCATION} (созыв), ${HEALTH} (созыв)`, '', ['doubt two_conveners']],
    ['a lead that the akim cannot order', `департамент полиции, ${EDUCATION}`, '', ['doubt lead_not_subordinate']],
    [
      'rural akims beside those of districts',
      `${EDUCATION}, акимы районов, сельских округов`,
      '',
      ['doubt executor_group_inside'],
    ],
    ['rural akims alone', `${EDUCATION}, акимы сельских округов`, '', ['wrong executor_group_empty']],
    ['another lead in Kazakh', EDUCATION, 'денсаулық сақтау басқармасы', ['wrong lead_languages_differ']],
    [
      'more bodies in Kazakh',
      EDUCATION,
      'білім басқармасы, денсаулық сақтау басқармасы',
      ['doubt executors_languages_differ'],
    ],
    ['the same in both languages', `${EDUCATION}, ${HEALTH}`, 'білім басқармасы, денсаулық сақтау басқармасы', []],
  ])('%s', (_, ru, kk, expected) => expect(codes(ru, kk)).toEqual(expected));

  it('offer the nearest bodies', () => {
    expect(read('упраление образования').doubts[0]).toMatchObject({
      params: { name: 'упраление образования' },
      choices: ['education', 'health'],
    });
  });
});

describe('corrections', () => {
  it('say who a name means, however it is written', () => {
    const said = { executors: [{ name: 'Управление  ЧУДЕС', bodyId: 'health' }] };
    expect(read('управление чудес (созыв)', '', said)).toMatchObject({ leadBodyId: 'health', doubts: [] });
  });

  it('leave a name out', () => {
    const said = { executors: [{ name: 'управление чудес', bodyId: null }] };
    expect(read(`управление чудес, ${EDUCATION}`, '', said)).toMatchObject({ leadBodyId: 'education', doubts: [] });
  });

  it('name the lead of a group', () => {
    const cell = read('акимы районов', '', { leadBodyId: 'burabay' });
    expect(cell).toMatchObject({ leadBodyId: 'burabay', doubts: [] });
    expect(executorBodies(cell.executors, 'burabay').map(({ bodyId, role }) => [bodyId, role])).toEqual([
      ['burabay', 'lead'],
      ['akkol', 'co'],
    ]);
  });
});

it('takes every body once, the lead first, with all its marks', () => {
  const { executors } = read(`акимы районов, аким Аккольского района (свод), ${EDUCATION} (созыв)`);
  expect(executorBodies(executors, 'education')).toEqual([
    { bodyId: 'education', role: 'lead', marks: ['convener'] },
    { bodyId: 'akkol', role: 'co', marks: ['consolidator'] },
    { bodyId: 'burabay', role: 'co', marks: [] },
  ]);
});

it('takes excepted districts out of a group', () => {
  expect(read(`${EDUCATION}, акимы районов (кроме Бурабайского)`).executors[1]?.bodyIds).toEqual(['akkol']);
});
