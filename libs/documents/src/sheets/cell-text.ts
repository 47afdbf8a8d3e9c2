import { BadInputError } from '@zholdau/domain';
import type { Cell, CellValue } from 'exceljs';
import { READING_LIMITS } from '../reading-limits.js';

const MONTHS = [
  'январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь',
]; // prettier-ignore

/**
 * What a reader sees in a cell. A formula gives the result kept beside it and is never computed; a link gives its
 * text; a date gives 31.12.2026, or what its format shows of it: «ноябрь 2026 года», «2026 год».
 *
 * @throws BadInputError `cell_too_long` beyond what a spreadsheet can hold
 */
export function cellText(cell: Cell, sheet: string): string {
  const text = valueText(cell.value, cell.numFmt ?? '');
  if (text.length > READING_LIMITS.cellLength) {
    throw new BadInputError('cell_too_long', { sheet, cell: cell.address, most: READING_LIMITS.cellLength });
  }
  return text;
}

function valueText(value: CellValue, format: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(Math.round(value * 1e8) / 1e8);
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  if (value instanceof Date) return dateText(value, format);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return valueText(value.text as CellValue, format);
  if ('error' in value) return '';
  return valueText((value.result ?? null) as CellValue, format);
}

/** A date without the day in its format means the whole month, one without the month the whole year. */
function dateText(date: Date, format: string): string {
  if (Number.isNaN(date.getTime())) return '';
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (shown.includes('y') && !shown.includes('d')) {
    return shown.includes('m') ? `${MONTHS[month]!} ${year} года` : `${year} год`;
  }
  return `${String(day).padStart(2, '0')}.${String(month + 1).padStart(2, '0')}.${year}`;
}
