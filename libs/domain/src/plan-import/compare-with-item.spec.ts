import { localDate } from '../calendar/local-date.js';
import { compareWithItem, type PlanItem } from './compare-with-item.js';
import { doubt, wrong } from './doubt.js';
import type { Corrections, DraftRow } from './draft-row.js';
import type { RawRow } from './plan-fields.js';

const raw: RawRow = {
  section: 'I Экономика',
  number: '1',
  titleRu: 'Построить школу',
  titleKk: '',
  completionFormRu: 'акт',
  completionFormKk: '',
  deadlineRu: 'до 25 декабря 2026 года',
  deadlineKk: '',
  executorsRu: 'УС, УО',
  executorsKk: '',
  financing: '',
};
const reading = (...due: string[]): DraftRow['deadline'] => ({
  phrase: '',
  kind: 'date',
  rule: 'DATE',
  start: null,
  due: due.map(localDate),
  rolled: due.map(localDate),
  ask: false,
  choices: [],
  steps: [],
});
const draft: DraftRow = {
  sections: [{ number: 'I', titleRu: 'Экономика', titleKk: '' }],
  number: '1',
  key: '1',
  titles: { ru: 'Построить школу', kk: '' },
  completionForms: { ru: 'акт', kk: '' },
  level: 'control',
  origin: 'president',
  deadlineWords: { ru: 'до 25 декабря 2026 года', kk: '' },
  deadline: reading('2026-12-25'),
  executors: [
    { name: 'УС', role: 'lead', marks: [], bodyIds: ['us'] },
    { name: 'УО', role: 'co', marks: [], bodyIds: ['uo'] },
  ],
  leadBodyId: 'us',
  financing: null,
};
const item: PlanItem = {
  id: 'item',
  key: '1',
  number: '1',
  titles: { ru: 'Построить школу', kk: 'Мектеп салу' },
  completionForms: { ru: 'акт', kk: '' },
  deadlineWords: { ru: 'до 25 декабря 2026 года', kk: '' },
  due: [localDate('2026-12-25')],
  directiveId: 'economy',
  executors: [
    { bodyId: 'us', role: 'lead' },
    { bodyId: 'uo', role: 'co' },
  ],
  open: true,
  raw,
};

interface Case {
  readonly cells?: Partial<RawRow>;
  readonly draft?: Partial<DraftRow>;
  readonly item?: Partial<PlanItem> | null;
  readonly doubts?: Parameters<typeof compareWithItem>[2];
  readonly said?: Corrections;
}
function compare({ cells, draft: changed, item: standing, doubts = [], said }: Case) {
  const against = standing === null ? null : { ...item, ...standing };
  const {
    outcome,
    changes,
    doubts: left,
  } = compareWithItem({ ...raw, ...cells }, { ...draft, ...changed }, doubts, against, 'economy', said);
  return { outcome, fields: changes.map(({ field }) => field), doubts: left.map(({ code }) => code) };
}

const ASK = wrong('deadline', 'deadline_vague');

describe('what importing a row would do', () => {
  it.each<[string, Case, ReturnType<typeof compare>]>([
    ['a row nobody knows is new', { item: null }, { outcome: 'new', fields: [], doubts: [] }],
    [
      'a wrong row is wrong',
      { item: null, doubts: [ASK] },
      { outcome: 'wrong', fields: [], doubts: ['deadline_vague'] },
    ],
    [
      'a doubt does not stop it',
      { item: null, doubts: [doubt('title', 'x')] },
      { outcome: 'new', fields: [], doubts: ['x'] },
    ],
    ['the same cells are the same', {}, { outcome: 'same', fields: [], doubts: [] }],
    [
      'the same cells are the same though the item was mended',
      { item: { titles: { ru: 'Построить две школы', kk: '' }, due: [localDate('2027-01-15')], executors: [] } },
      { outcome: 'same', fields: [], doubts: [] },
    ],
    ['the same cells raise no old question', { doubts: [ASK] }, { outcome: 'same', fields: [], doubts: [] }],
    [
      'an edited cell raises its questions',
      { cells: { deadlineRu: 'скоро' }, doubts: [ASK] },
      { outcome: 'wrong', fields: [], doubts: ['deadline_vague'] },
    ],
    [
      'an edited title',
      { cells: { titleRu: 'Построить две школы' }, draft: { titles: { ru: 'Построить две школы', kk: '' } } },
      { outcome: 'changed', fields: ['titleRu'], doubts: [] },
    ],
    [
      'a measure of quite other words under the same number is asked about',
      { cells: { titleRu: 'Провести форум' }, draft: { titles: { ru: 'Провести форум', kk: '' } } },
      { outcome: 'changed', fields: ['titleRu'], doubts: ['title_of_another'] },
    ],
    [
      'a title edited to what the item says already',
      { cells: { titleRu: 'построить  школу' } },
      { outcome: 'same', fields: [], doubts: [] },
    ],
    [
      'a language the file lacks stays',
      { cells: { titleRu: 'Построить две школы' }, draft: { titles: { ru: 'Построить две школы', kk: '' } } },
      { outcome: 'changed', fields: ['titleRu'], doubts: [] },
    ],
    [
      'other words for the same date',
      { cells: { deadlineRu: '25.12.2026' }, draft: { deadlineWords: { ru: '25.12.2026', kk: '' } } },
      { outcome: 'changed', fields: ['deadlineWords'], doubts: [] },
    ],
    [
      'words for another date',
      {
        cells: { deadlineRu: '26.12.2026' },
        draft: { deadlineWords: { ru: '26.12.2026', kk: '' }, deadline: reading('2026-12-26') },
      },
      { outcome: 'changed', fields: ['deadlineWords', 'dueOn'], doubts: [] },
    ],
    [
      'another date for a closed item stays away',
      {
        cells: { deadlineRu: '26.12.2026' },
        draft: { deadlineWords: { ru: 'до 25 декабря 2026 года', kk: '' }, deadline: reading('2026-12-26') },
        item: { open: false },
      },
      { outcome: 'same', fields: [], doubts: ['item_closed'] },
    ],
    [
      'a corrected date',
      { said: { deadline: { dueOn: localDate('2027-02-01') } }, draft: { deadline: reading('2027-02-01') } },
      { outcome: 'changed', fields: ['dueOn'], doubts: [] },
    ],
    [
      'another lead',
      {
        cells: { executorsRu: 'УО' },
        draft: { leadBodyId: 'uo', executors: [{ name: 'УО', role: 'lead', marks: [], bodyIds: ['uo'] }] },
      },
      { outcome: 'changed', fields: ['lead', 'executors'], doubts: [] },
    ],
    [
      'the same bodies in another order',
      { cells: { executorsRu: 'УС; УО' } },
      { outcome: 'same', fields: [], doubts: [] },
    ],
    [
      'another heading',
      { cells: { section: 'II Люди' }, item: { directiveId: 'people' } },
      { outcome: 'changed', fields: ['section'], doubts: [] },
    ],
    [
      'an item made by hand is compared by what it says',
      { item: { raw: null } },
      { outcome: 'same', fields: [], doubts: [] },
    ],
    [
      'an item made by hand with the same words asks nothing',
      { item: { raw: null }, doubts: [ASK] },
      { outcome: 'same', fields: [], doubts: [] },
    ],
    [
      'a repeated number stays wrong',
      { doubts: [wrong('number', 'number_repeated')], cells: { titleRu: 'Иное' } },
      { outcome: 'wrong', fields: [], doubts: ['number_repeated'] },
    ],
  ])('%s', (_, given, expected) => expect(compare(given)).toEqual(expected));
});
