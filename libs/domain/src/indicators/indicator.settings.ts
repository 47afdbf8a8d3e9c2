import { setting } from '../settings/settings.js';

const PROPOSAL = 'Предложение системы; устанавливается регионом';

/** What an office calls on the way and behind. */
export const indicatorSettings = {
  'indicator.green-from': setting<number>({
    default: 95,
    source: PROPOSAL,
    type: 'number',
    min: 1,
    max: 100,
    title: {
      ru: 'Показатель зелёный: от скольких процентов ожидаемого',
      kk: 'Көрсеткіш жасыл: күтілгеннің неше пайызынан бастап',
      en: 'Indicator green: from how many per cent of the expected',
    },
    help: {
      ru: 'Принятый факт сравнивается со значением траектории на тот же день.',
      kk: 'Қабылданған нақты мән сол күнге траектория мәнімен салыстырылады.',
      en: 'The accepted fact is compared with the value of the trajectory on the same day.',
    },
  }),
  'indicator.yellow-from': setting<number>({
    default: 80,
    source: PROPOSAL,
    type: 'number',
    min: 1,
    max: 100,
    title: {
      ru: 'Показатель жёлтый: от скольких процентов ожидаемого',
      kk: 'Көрсеткіш сары: күтілгеннің неше пайызынан бастап',
      en: 'Indicator yellow: from how many per cent of the expected',
    },
    help: { ru: 'Ниже этого – красный.', kk: 'Бұдан төмені – қызыл.', en: 'Below this it is red.' },
  }),
  'indicator.fact-days': setting<number>({
    default: 10,
    source: PROPOSAL,
    type: 'number',
    min: 0,
    max: 60,
    title: {
      ru: 'Факт показателя: рабочих дней после конца периода',
      kk: 'Көрсеткіштің нақты мәні: кезең аяқталғаннан кейінгі жұмыс күндері',
      en: 'Fact of an indicator: working days after the end of the period',
    },
    help: {
      ru: 'Если факта нет и на проверке, показатель становится жёлтым, после двух таких периодов – красным.',
      kk: 'Нақты мән тексеруде де болмаса, көрсеткіш сары болады, ондай екі кезеңнен кейін – қызыл.',
      en: 'Without a fact even under review the indicator turns yellow, after two such periods red.',
    },
  }),
  'indicator.fact-required': setting<boolean>({
    default: true,
    source: PROPOSAL,
    type: 'boolean',
    title: {
      ru: 'Отчёт требует фактов по показателям мероприятия',
      kk: 'Есеп іс-шара көрсеткіштері бойынша нақты мәндерді қажет етеді',
      en: 'A report needs the facts of the indicators of the item',
    },
  }),
};
