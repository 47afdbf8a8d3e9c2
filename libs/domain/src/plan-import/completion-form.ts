import { foldText } from './fold-letters.js';

/** What kind of thing ends a measure. */
export type CompletionClass = 'act_draft' | 'act' | 'info' | 'doc' | 'object' | 'indicator' | 'finance' | 'event';

/**
 * Asked in this order: a draft before the act, an act of acceptance before a plain act.
 *
 * Source: the forms used by the National plans of measures and by regional plans, in both languages.
 */
const WORDING: readonly (readonly [CompletionClass, RegExp])[] = [
  [
    'act_draft',
    /проект(ы|а)? (закон|указ|постановлен|решен|приказ|распоряжен)|(заң|жарлы\p{L}*|қаулы\p{L}*|шешім\p{L}*|бұйры\p{L}*|өкім\p{L}*)\s?\p{L}* ?жобас/u,
  ],
  [
    'object',
    /(^|\s)акт(ы|ов)?(\s|$)|актісі|актілері|актілер|ввод|сдача|приемк|строительств|реконструкц|проектно-сметн|псд|тэо|жсқ|тэн|экспертиз|сараптама|заключени|қорытынды|салу|пайдалануға|информационн\p{L}* (систем|ресурс)|ақпараттық (жүйе|ресурс)|портал|паспорт|база данных|дерекқор|схема|сызба/u,
  ],
  ['act', /закон|указ|постановлен|распоряжен|решени|приказ|заң|жарлы|қаулы|өкім|шешім|бұйры|комисси|жұмыс тобы/u],
  ['finance', /выделени\p{L}* средств|заявк|уточнени\p{L}* бюджет|қаражат|өтінім|бюджетті нақтылау|договор|шарт/u],
  ['indicator', /достижени|показател|рабочих мест|көрсеткіш|жұмыс орын|кв\. ?м/u],
  [
    'doc',
    /(?<!медиа)план|карт[аы]|концепци|программ|проект|календар|график|методик|рекомендац|правила|регламент|стандарт|соглашени|меморандум|протокол|реестр|перечень|мастер|(?<!медиа)жоспар|тұжырымдама|бағдарлама|жоба|күнтізбе|кесте|әдістеме|ұсынымдар|қағида|келісім|хаттама|тізілім|тізбе|ревизи|проверк|тексеру|таблиц|лицензи/u,
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
  return WORDING.find(([, wording]) => wording.test(text))?.[0] ?? null;
}

/** Whether the words name no concrete result, which an item must have. */
export function isVagueForm(form: string): boolean {
  return EMPTY_WORDS.test(foldText(form));
}
