import { planItems } from '../../../../libs/demo/src/data/plan-items.js';
import type { Chance } from './chance.js';

export interface TrueExecutor {
  readonly ru: string;
  readonly kk: string;
  readonly marks: readonly string[];
}

/** What a row of a generated plan means, whatever it looks like. */
export interface TrueRow {
  /** Place of its heading among the headings of the plan. */
  readonly section: number;
  number: string;
  readonly title: { readonly ru: string; readonly kk: string };
  readonly forms: readonly { readonly ru: string; readonly kk: string }[];
  readonly terms: readonly { readonly ru: string; readonly kk: string }[];
  /** Dates before the shift to a working day. */
  readonly due: readonly string[];
  readonly executors: readonly TrueExecutor[];
  /** Fields that must carry a doubt. */
  doubts: readonly string[];
}

export const SECTIONS = [
  { ru: 'Экономика и предпринимательство', kk: 'Экономика және кәсіпкерлік' },
  { ru: 'Социальное развитие', kk: 'Әлеуметтік даму' },
  { ru: 'Инфраструктура и жилье', kk: 'Инфрақұрылым және тұрғын үй' },
  { ru: 'Слышащее государство', kk: 'Еститін мемлекет' },
] as const;

const LEADS: readonly TrueExecutor[] = [
  ['управление образования', 'білім басқармасы'],
  ['управление здравоохранения', 'денсаулық сақтау басқармасы'],
  ['Управление культуры, архивов и документации', 'Мәдениет, мұрағаттар және құжаттама басқармасы'],
  ['управление энергетики и ЖКХ', 'энергетика және ТКШ басқармасы'],
  ['УЭиБП', 'ЭБЖБ'],
  ['аппарат акима области', 'облыс әкімінің аппараты'],
  ['МНЭ', 'ҰЭМ'],
].map(([ru, kk]) => ({ ru: ru!, kk: kk!, marks: [] }));

const OTHERS: readonly TrueExecutor[] = [
  { ru: 'акимы районов и городов', kk: 'аудандар мен қалалар әкімдері', marks: [] },
  { ru: 'акимы районов', kk: 'аудан әкімдері', marks: [] },
  { ru: 'АО «Казахтелеком»', kk: '«Қазақтелеком» АҚ', marks: ['by-agreement'] },
  { ru: 'департамент полиции', kk: 'полиция департаменті', marks: ['by-agreement'] },
  { ru: 'управление строительства', kk: 'құрылыс басқармасы', marks: [] },
  { ru: 'управление внутренней политики', kk: 'ішкі саясат басқармасы', marks: ['consolidator'] },
  { ru: 'региональная палата предпринимателей', kk: 'өңірлік кәсіпкерлер палатасы', marks: ['by-agreement'] },
];

/** Two terms of one cell, each with its result. */
const DOUBLE = {
  forms: [
    { ru: 'приказ', kk: 'бұйрық' },
    { ru: 'информация', kk: 'ақпарат' },
  ],
  terms: [
    { ru: 'до 1 ноября 2026 года', kk: '2026 жылғы 1 қарашаға дейін' },
    { ru: 'до 25 декабря 2026 года', kk: '2026 жылғы 25 желтоқсанға дейін' },
  ],
  due: ['2026-11-01', '2026-12-25'],
};

/** Mistakes and open questions that a reader must mark, each with the field. */
const SPOILT: readonly (readonly [string, Partial<TrueRow>])[] = [
  ['deadline', { terms: [{ ru: 'к 2028 году', kk: '2028 жылға қарай' }], due: [] }],
  ['deadline', { terms: [{ ru: 'в кратчайшие сроки', kk: 'қысқа мерзімде' }], due: [] }],
  ['deadline', { terms: [{ ru: '31 ноября 2026 года', kk: '2026 жылғы 31 қараша' }], due: [] }],
  ['deadline', { terms: [{ ru: '', kk: '' }], due: [] }],
  ['deadline', { terms: [{ ru: 'по отдельному графику', kk: 'жеке кесте бойынша' }], due: [] }],
  ['executors', { executors: [] }],
  ['completionForm', { forms: [{ ru: '', kk: '' }] }],
];

/** Some 12 rows under up to four headings, two of them in doubt. */
export function trueRows(chance: Chance, count = 12): TrueRow[] {
  const items = planItems.filter(({ titleRu }) => !/[;:]/.test(titleRu));
  const from = chance.below(items.length - count);
  const rows = items.slice(from, from + count).map((item, at): TrueRow => {
    const lead = chance.of(LEADS);
    const mark = chance.below(3) === 0 ? [{ ...lead, marks: ['convener'] }] : [lead];
    const others = OTHERS.filter(() => chance.below(3) === 0);
    const one = {
      forms: [{ ru: item.completionFormRu, kk: item.completionFormKk }],
      terms: [{ ru: item.deadlineRu, kk: item.deadlineKk }],
      due: item.dueOn,
    };
    return {
      section: Math.min(3, Math.floor((at * 4) / count)),
      number: String(at + 1),
      title: { ru: item.titleRu, kk: item.titleKk },
      ...(at === 4 ? DOUBLE : one),
      executors: [...mark, ...others],
      doubts: [],
    };
  });
  for (const at of [2, 7]) {
    const [field, change] = chance.of(SPOILT);
    rows[at] = { ...rows[at]!, ...change, doubts: [field] };
  }
  return rows;
}
