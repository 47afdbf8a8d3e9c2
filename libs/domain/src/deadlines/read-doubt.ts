import type { Atom } from './atom.js';
import type { DeadlineContext, Meaning } from './reading.js';
import { readAtoms } from './read-atoms.js';

/** «за 10 дней до заседания», «1 қарашадан 5 күн бұрын»: counted back from a day, for which no rule of the list stands. */
const COUNTED_BACK =
  /(?<!\p{L})за\s+(\S+\s+){0,3}?(дн|день|месяц|недел|сут|год|квартал)\p{L}*\s+до(?!\p{L})|\d\s+(раб\S*\s+|кал\S*\s+)?(дн|недел|месяц|сут)\p{L}*\s+до(?!\p{L}|\s+(конца|\d))|(күн|апта|ай|жыл|кун)\p{L}*\s+(бұрын|бурын)/u;
/** «кроме августа», «тамыздан басқа»: one of the dates is taken out again. */
const EXCEPT = /(?<!\p{L})(кроме|исключая|не считая|за исключением|басқа|қоспағанда)(?!\p{L})/u;
/** «до 1 октября либо до 1 ноября». */
const EITHER = /(?<!\p{L})(или|либо|немесе|әлде)(?!\p{L})/u;

/** «сентябрь 2026 г. - постоянно», «…, одан әрі тұрақты»: one term, then another without end. */
const ENDLESS_AFTER = /(?<=.*\d.*)([-,;]|далее|затем|одан әрі|бұдан әрі)\s*(постоянно|на постоянной основе|тұрақты)/u;

/** The day of the feast and not the month that bears its name: «Наурыз мерекесіне дейін». */
const FEAST = /(?<!\p{L})наурыз\p{L}* (мереке|мейрам|той)|(праздник|дн[яюе]|мейрам)\p{L}* наурыз/u;

/** ««___» ________ 2026 г.», «« » декабря»: a place left to be filled in. */
const UNFILLED = /__|[«"“]\s*[»"”]/u;

/** A form whose date nobody has written yet. */
export const isUnfilled = (phrase: string): boolean => UNFILLED.test(phrase);

/** A term that is named and put in doubt by the same words; the dates to choose from are given where they can be. */
export function readDoubt(clean: string, atoms: readonly Atom[], context: DeadlineContext): Meaning | null {
  const event: Meaning = { kind: 'event', rule: 'EVENT', ask: true, steps: [{ code: 'event', params: {} }] };
  if (COUNTED_BACK.test(clean)) return event;
  if (FEAST.test(clean) && !atoms.some(({ shape }) => shape === 'day')) return event;
  const unclear: Meaning = { kind: 'none', rule: 'NONE', ask: true, steps: [{ code: 'not_understood', params: {} }] };
  if (EXCEPT.test(clean) && (atoms.length > 0 || /(ежемес|ежекв|ежегод|еженед|сайын)/u.test(clean))) return unclear;
  if (ENDLESS_AFTER.test(clean) && atoms.length > 0) return unclear;
  if (!EITHER.test(clean) || atoms.length < 2) return null;
  const several = readAtoms(atoms, context);
  return several ? { ...several, ask: true, due: [], choices: several.due ?? [] } : unclear;
}
