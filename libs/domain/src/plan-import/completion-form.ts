import { foldText } from './fold-letters.js';

/** What kind of thing ends a measure. */
export const COMPLETION_CLASSES = [
  'act',
  'act_draft',
  'info',
  'doc',
  'object',
  'indicator',
  'finance',
  'event',
] as const;
export type CompletionClass = (typeof COMPLETION_CLASSES)[number];

/** A draft act is named before the act it will become; housing brought into use is counted, not handed over. */
const FIRST: readonly (readonly [CompletionClass, RegExp])[] = [
  [
    'act_draft',
    /проект(ы|а|ов)? (совместн\p{L}+ )?(закон|указ|постановлен|решен|приказ|распоряжен)|(заң|жарлы\p{L}*|қаулы\p{L}*|шешім\p{L}*|бұйры\p{L}*|өкім\p{L}*)\s?\p{L}* ?жобас/u,
  ],
  ['indicator', /(ввод|сдач)\p{L}* (в эксплуатацию )?жил|тұрғын үй\p{L}* пайдалан|кв\. ?м|шаршы метр/u],
];

/**
 * The noun the words begin with in Russian or end with in Kazakh: «информация об исполнении постановления» is no act,
 * and «әкімдік қаулысының орындалуы туралы есеп» is a report.
 */
const HEADS: readonly (readonly [CompletionClass, RegExp, RegExp])[] = [
  [
    'info',
    /^(информац|отчет|справк|доклад|предложени|сведени|анализ|мониторинг)/u,
    /(^|\s)(ақпарат|есеп|есеб|анықтама|баяндама|ұсыныс|мәлімет|талдау)\p{L}*$/u,
  ],
  [
    'doc',
    /^(протокол|план|карт[аыуе]|концепц|программ|календар|график|методик|рекомендац|правил|регламент|стандарт|соглашени|меморандум|договор|реестр|перечен|ревизи|проверк|мастер-план)/u,
    /(^|\s)(хаттама|жоспар|карта|тұжырымдама|бағдарлама|күнтізбе|кесте|әдістеме|ұсыным|қағида|регламент|стандарт|келісім|меморандум|шарт|тізілім|тізбе|ревизия|тексеру)\p{L}*$/u,
  ],
];

const ADJECTIVE = /^\p{L}+(ая|яя|ый|ий|ой|ое|ее|ые|ие|ых|их|ого|его|ую|юю) /u;

/**
 * Words that tell the class wherever they stand, asked in this order: an act of acceptance before a plain act.
 *
 * Source: the forms used by the National plans of measures and by regional plans, in both languages.
 */
const WORDING: readonly (readonly [CompletionClass, RegExp])[] = [
  [
    'object',
    /(^|\s)акт(ы|ов|а|ом|ами)?(\s|$)|актісі|актілері|актілер|ввод|сдач|приемк|строительств|реконструкц|проектно-сметн|псд|тэо|жсқ|тэн|экспертиз|сараптама|заключени|қорытынды|салу|пайдалануға|информационн\p{L}* (систем|ресурс)|ақпараттық (жүйе|ресурс)|портал|паспорт|база данных|дерекқор|схема|сызба/u,
  ],
  [
    'finance',
    /выделени\p{L}* (\p{L}+ )?средств|заявк|уточнени\p{L}* (\p{L}+ )?бюджет|қаражат|өтінім|бюджет\p{L}* нақтылау/u,
  ],
  [
    'act',
    /закон|указ|постановлен|распоряжен|решени|приказ|заң|жарлы|қаулы|өкім|шешім|бұйры|комисси|рабоч\p{L}+ групп|жұмыс тоб/u,
  ],
  ['indicator', /достижени|показател|рабочих мест|көрсеткіш|жұмыс орын/u],
  [
    'doc',
    /(?<!медиа)план|карт[аы]|концепци|программ|проект|календар|график|методик|рекомендац|правила|регламент|стандарт|соглашени|меморандум|договор|протокол|реестр|перечень|мастер|(?<!медиа)жоспар|тұжырымдама|бағдарлама|жоба|күнтізбе|кесте|әдістеме|ұсынымдар|қағида|келісім|шарт|хаттама|тізілім|тізбе|ревизи|проверк|тексеру|таблиц|лицензи/u,
  ],
  [
    'event',
    /публикац|медиаплан|брифинг|пресс|круглый стол|семинар|форум|встреч|обучени|сертификат|выставк|ярмарк|спартакиад|площадк|конкурс|фестивал|акци|день|жарияланым|медиажоспар|дөңгелек үстел|кездесу|оқыту|көрме|жәрмеңке|алаң|байқау/u,
  ],
  [
    'info',
    /информац|отчет|справк|доклад|предложени|сведени|анализ|мониторинг|ақпарат|есеп|анықтама|баяндама|ұсыныс|талдау|мәлімет/u,
  ],
];

/** Words that name no result anybody could show. */
const EMPTY_WORDS =
  /^(исполнение|выполнение|работа|меры|принятие мер|мероприятие|постоянно|да|есть|орындау|орындалды|жұмыс|шаралар|шара қабылдау|иә|[-–—.?]+)$/u;

/** The kind of result the words name; null for wording not met before. */
export function completionClassOf(form: string): CompletionClass | null {
  const text = foldText(form);
  const first = FIRST.find(([, wording]) => wording.test(text));
  if (first) return first[0];
  const head = text.replace(ADJECTIVE, '').replace(ADJECTIVE, '');
  const headed = HEADS.find(([, russian, kazakh]) => russian.test(head) || kazakh.test(text));
  return (headed ?? WORDING.find(([, wording]) => wording.test(text)))?.[0] ?? null;
}

/**
 * The kinds of every result that the words name, in their order, none twice: «приказ, информация» names two.
 *
 * @returns empty for wording not met before
 */
export function completionClassesOf(form: string): CompletionClass[] {
  const classes = partsOfForm(form).map(completionClassOf);
  const known = classes.filter((one) => one !== null);
  if (known.length > 0) return [...new Set(known)];
  const whole = completionClassOf(form);
  return whole === null ? [] : [whole];
}

/** The results that stand in one cell one after another, by line, semicolon or comma. */
export function partsOfForm(form: string): string[] {
  return form
    .split(/[\n;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Whether the words name no concrete result, which an item must have. */
export function isVagueForm(form: string): boolean {
  return EMPTY_WORDS.test(foldText(form));
}
