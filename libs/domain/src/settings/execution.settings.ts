import type { RollRule } from '../calendar/work-calendar.js';
import type { ContinuousPeriod } from '../execution/checkpoint-dates.js';
import type { Names } from '../names.js';
import { setting } from './settings.js';

const rollSetting = (value: RollRule, source: string, title: Names) =>
  setting<RollRule>({
    default: value,
    source,
    type: 'choice',
    choices: ['previous', 'next', 'none'],
    title,
    help: {
      ru: 'Куда переносится срок, который выпал на нерабочий день: previous – на предыдущий рабочий день, next – на следующий, none – не переносится.',
      kk: 'Жұмыс істемейтін күнге түскен мерзім қайда ауыстырылады: previous – алдыңғы жұмыс күніне, next – келесі жұмыс күніне, none – ауыстырылмайды.',
      en: 'Where a due date goes that falls on a day off: previous – the working day before, next – the one after, none – nowhere.',
    },
  });

const CONTROL = 'Практика контроля: срок контрольного поручения переносится на предыдущий рабочий день';
const CIVIL = 'Практика: сроки обращений и встреч переносятся на следующий рабочий день';

/** Dates, risks and evidence of items. */
export const executionSettings = {
  'roll.president': rollSetting('previous', CONTROL, {
    ru: 'Перенос срока: поручения Президента',
    kk: 'Мерзімді ауыстыру: Президенттің тапсырмалары',
    en: 'Roll of due dates: instructions of the President',
  }),
  'roll.administration': rollSetting('previous', CONTROL, {
    ru: 'Перенос срока: поручения Администрации Президента',
    kk: 'Мерзімді ауыстыру: Президент Әкімшілігінің тапсырмалары',
    en: 'Roll of due dates: instructions of the Presidential Administration',
  }),
  'roll.government': rollSetting('previous', CONTROL, {
    ru: 'Перенос срока: поручения Правительства',
    kk: 'Мерзімді ауыстыру: Үкіметтің тапсырмалары',
    en: 'Roll of due dates: instructions of the Government',
  }),
  'roll.akim': rollSetting('previous', CONTROL, {
    ru: 'Перенос срока: поручения акима',
    kk: 'Мерзімді ауыстыру: әкімнің тапсырмалары',
    en: 'Roll of due dates: instructions of the akim',
  }),
  'roll.maslikhat': rollSetting('previous', CONTROL, {
    ru: 'Перенос срока: вопросы маслихата',
    kk: 'Мерзімді ауыстыру: мәслихаттың мәселелері',
    en: 'Roll of due dates: questions of the maslikhat',
  }),
  'roll.party': rollSetting('previous', CONTROL, {
    ru: 'Перенос срока: партийные программы',
    kk: 'Мерзімді ауыстыру: партиялық бағдарламалар',
    en: 'Roll of due dates: party programmes',
  }),
  'roll.meeting': rollSetting('next', CIVIL, {
    ru: 'Перенос срока: встречи с населением',
    kk: 'Мерзімді ауыстыру: халықпен кездесулер',
    en: 'Roll of due dates: meetings with the population',
  }),
  'roll.own': rollSetting('previous', CONTROL, {
    ru: 'Перенос срока: собственные мероприятия',
    kk: 'Мерзімді ауыстыру: өз іс-шаралары',
    en: 'Roll of due dates: own measures',
  }),
  'continuous.period': setting<ContinuousPeriod>({
    default: 'quarter',
    source: 'Практика: ход постоянных мероприятий докладывается ежеквартально',
    type: 'choice',
    choices: ['month', 'quarter', 'half_year', 'year'],
    title: {
      ru: 'Отчётный период постоянных мероприятий',
      kk: 'Тұрақты іс-шаралардың есепті кезеңі',
      en: 'Reporting period of continuous items',
    },
  }),
  'risk.days': setting<number>({
    default: 5,
    source: 'Практика: информация собирается за 5–10 рабочих дней до срока',
    type: 'number',
    min: 0,
    max: 60,
    title: {
      ru: 'Под угрозой: рабочих дней до срока',
      kk: 'Қауіп төнген: мерзімге дейінгі жұмыс күндері',
      en: 'At risk: working days before the due date',
    },
    help: {
      ru: 'Мероприятие считается под угрозой, если до срока осталось не больше стольких рабочих дней, а сделано мало.',
      kk: 'Мерзімге дейін осыншадан аспайтын жұмыс күні қалып, аз орындалса, іс-шараға қауіп төнген болып есептеледі.',
      en: 'An item is at risk when no more working days than this are left and little is done.',
    },
  }),
  'risk.returned-days': setting<number>({
    default: 3,
    source: 'Предложение системы; устанавливается регионом',
    type: 'number',
    min: 0,
    max: 60,
    title: {
      ru: 'Под угрозой: отчёт возвращён, рабочих дней до срока',
      kk: 'Қауіп төнген: есеп қайтарылған, мерзімге дейінгі жұмыс күндері',
      en: 'At risk: report returned, working days before the due date',
    },
  }),
  'evidence.required': setting<boolean>({
    default: true,
    source: 'Практика контроля: отчёт без подтверждения не принимается',
    type: 'boolean',
    title: {
      ru: 'Отчёт требует подтверждающего материала',
      kk: 'Есеп растайтын құжатты қажет етеді',
      en: 'A report needs evidence',
    },
  }),
  'acceptance.sub-items-first': setting<boolean>({
    default: true,
    source: 'Практика контроля: пункт не снимается с контроля, пока не исполнены его подпункты',
    type: 'boolean',
    title: {
      ru: 'Пункт принимается после всех его подпунктов',
      kk: 'Тармақ барлық тармақшаларынан кейін қабылданады',
      en: 'An item is accepted after all its sub-items',
    },
  }),
  'evidence.types': setting<string>({
    default: 'pdf docx xlsx pptx odt ods doc xls ppt jpg png heic webp mp4',
    source: 'Форматы, которыми обмениваются государственные органы; устанавливается регионом',
    type: 'text',
    max: 300,
    title: {
      ru: 'Разрешённые виды файлов',
      kk: 'Рұқсат етілген файл түрлері',
      en: 'File types allowed as evidence',
    },
    help: {
      ru: 'Расширения через пробел. Вид определяется по содержимому файла, а не по имени.',
      kk: 'Кеңейтімдер бос орын арқылы жазылады. Түрі файлдың атауы емес, мазмұны бойынша анықталады.',
      en: 'Extensions separated by spaces. The type is told by the content of the file, not by its name.',
    },
  }),
  'evidence.max-mb': setting<number>({
    default: 20,
    source: 'Предложение системы; устанавливается регионом',
    type: 'number',
    min: 1,
    max: 20,
    title: {
      ru: 'Наибольший размер файла, МБ',
      kk: 'Файлдың ең үлкен көлемі, МБ',
      en: 'Largest file, MB',
    },
  }),
};
