const MONTHS = [
  'январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь',
]; // prettier-ignore

const DAY_MS = 86_400_000;
/** Day 0 of the two countings of days; the first takes 1900 for a leap year, which only days before March 1900 feel. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = 2_958_465;

/** How the cells of one style show a number. */
export interface NumberForm {
  /** Format code as written: «dd.mm.yyyy», «0.00». */
  readonly code: string;
  readonly isDate: boolean;
}

/** Codes of built-in formats that show dates. */
const BUILT_IN_DATES: Readonly<Record<number, string>> = {
  14: 'dd.mm.yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 22: 'dd.mm.yyyy h:mm', 27: 'yyyy mm', 30: 'm-d-yy',
  31: 'yyyy m d', 36: 'yyyy m', 50: 'yyyy m', 57: 'yyyy m d',
}; // prettier-ignore

export function numberForm(id: number, written: string | undefined): NumberForm {
  const code = written ?? BUILT_IN_DATES[id] ?? '';
  const shown = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return { code, isDate: /[yd]/.test(shown) || (/m/.test(shown) && !/[0#]/.test(shown) && !/[hs]/.test(shown)) };
}

/**
 * What a reader sees of a number: a date gives 31.12.2026, or what its format shows of it («ноябрь 2026 года»,
 * «2026 год»); «1.10» keeps its nought where the format has one.
 */
export function numberText(written: string, { code, isDate }: NumberForm, from1904: boolean): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  if (isDate && value >= 1 && value <= LAST_DAY) {
    return dateText(new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + Math.floor(value) * DAY_MS), code);
  }
  const decimals = /^0\.(0+)$/.exec(code)?.[1]?.length;
  return decimals === undefined ? String(Math.round(value * 1e8) / 1e8) : value.toFixed(Math.min(decimals, 8));
}

/** A date that the file writes out, as the strict form of the format does: «2026-12-31T00:00:00». */
export function writtenDateText(written: string, { code }: NumberForm): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(written);
  if (!found) return written;
  return dateText(new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]))), code);
}

/** A date without the day in its format means the whole month, one without the month the whole year. */
function dateText(date: Date, format: string): string {
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (shown.includes('y') && !shown.includes('d')) {
    return shown.includes('m') ? `${MONTHS[month]!} ${year} года` : `${year} год`;
  }
  return `${String(day).padStart(2, '0')}.${String(month + 1).padStart(2, '0')}.${year}`;
}
