import { foldText } from './fold-letters.js';
import type { PlanField } from './plan-fields.js';
import { languageOf, type PlanLanguage } from './text-language.js';

/** What the heading of a column says: the field, and the language where the words tell it. */
export interface Caption {
  readonly field: PlanField;
  readonly language: PlanLanguage | 'both' | null;
}

/** Asked in this order: «срок исполнения» is a date and «форма исполнения» a form, though both name the executor's stem. */
const WORDING: readonly (readonly [PlanField | 'other', RegExp])[] = [
  [
    'other',
    /примечани|ескерт|ход (исполнени|выполнени)|орындалу барысы|^исполнение$|статус|код (бюджет|программ)|бюджетной программ|бюджеттік бағдарлама|мәртебе|отметка|белгі|охват|қамту|куратор|курирующ|жетекшілік/,
  ],
  ['source', /источник|көзі|көздері/],
  [
    'amount',
    /расход|стоимост|сумма|объем(ы)? финанс|финансирование|шығын|шығыс|қаржы көлемі|қаржыландыру|сома|млн\.? ?(тенге|теңге)/,
  ],
  ['deadline', /срок|мерзім|дата (исполнени|завершени|выполнени|реализаци)|период|кезең|күні$/],
  ['completionForm', /форма|завершени|результат|аяқталу|аяқтау|нысан|нәтиже|итоговый документ|қорытынды құжат/],
  [
    'executors',
    /^(ответствен|исполнител|жауапты|орындаушы|отв\.).*(соисполнител|со-исполнител|бірлесіп|бірге|қосалқы|қоса)/,
  ],
  ['coExecutors', /соисполнител|со-исполнител|бірлесіп орындау|бірге орындау|қосалқы орындау|қоса орындау/],
  ['executors', /ответствен|исполнител|жауапты|орындаушы|(^|\s)отв\.|^исп\./],
  [
    'title',
    /мероприяти|наименован|содержани|поручени|задач|меры|действи|іс ?- ?шара|ісшара|шара(лар)?(ның|дың)? атау|атауы|мазмұн|тапсырма|шаралар|перечень работ|название/,
  ],
  ['number', /^(№|n|no|nn|р ?\/ ?с|р\.с|т ?\/ ?р|п ?\/ ?п|рет|реттік|номер|пункт|тармақ)|№/],
];

const SAYS_RUSSIAN = /рус\p{L}*|орыс/u;
const SAYS_KAZAKH = /казах\p{L}*|гос\p{L}*\.? язык\p{L}*|государственн\p{L}* язык\p{L}*|каз\.|қазақ|мемлекеттік тіл/u;
const LONGEST_CAPTION = 160;

/** The field a column heading names, or null; «other» columns (notes, budget codes) also give null. */
export function classifyCaption(text: string): Caption | null {
  const caption = foldText(text);
  if (caption === '' || caption.length > LONGEST_CAPTION) return null;
  const field = WORDING.find(([, wording]) => wording.test(caption))?.[0];
  return !field || field === 'other' ? null : { field, language: captionLanguage(text, caption) };
}

function captionLanguage(text: string, caption: string): Caption['language'] {
  if (SAYS_RUSSIAN.test(caption) !== SAYS_KAZAKH.test(caption)) return SAYS_KAZAKH.test(caption) ? 'kk' : 'ru';
  const languages = new Set(text.split(/[\n/()]/).map(languageOf));
  if (languages.has('ru') && languages.has('kk')) return 'both';
  return languageOf(text);
}
