import { planItems } from '../../../libs/demo/src/data/plan-items.js';
import { bold, cell, docxFile, paragraph, row, spanning, table } from './docx-parts.js';

const CAPTIONS = [
  '№ п/п',
  'Наименование мероприятия',
  'Форма завершения',
  'Срок исполнения',
  'Ответственные исполнители',
];
const SECTIONS = ['Экономика', 'Социальное развитие', 'Инфраструктура', 'Слышащее государство', 'Цифровой регион'];

/** Rows of the demo plan over and over until there are so many, in the columns of the official form. */
export function manyRows(count: number): string[][] {
  return Array.from({ length: count }, (_, at) => {
    const item = planItems[at % planItems.length]!;
    const again = at < planItems.length ? '' : ` (${Math.floor(at / planItems.length) + 1})`;
    return [String(at + 1), item.titleRu + again, item.completionFormRu, item.deadlineRu, item.executorsRu];
  });
}

export interface Mistake {
  /** Number of the item. */
  readonly row: number;
  /** Place of the column, from 0 on. */
  readonly column: number;
  readonly text: string;
}

/** The same as a document of Word: heading rows of directions, the official heading above. */
export function largeDocx(count: number, mistakes: readonly Mistake[] = []): Buffer {
  const rows = manyRows(count);
  for (const { row: at, column, text } of mistakes) rows[at - 1]![column] = text;
  const share = Math.ceil(count / SECTIONS.length);
  const drawn = rows.flatMap((texts, at) => {
    const section =
      at % share === 0 ? [row([spanning(paragraph(bold(`${at / share + 1}. ${SECTIONS[at / share]!}`)), 5)])] : [];
    return [...section, row(texts.map((text) => cell(text)))];
  });
  return docxFile(paragraph('ПЛАН мероприятий') + table([row(CAPTIONS.map((text) => cell(text))), ...drawn]));
}
