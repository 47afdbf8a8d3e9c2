import { setting } from './settings.js';

/** The second look at accepted work. */
export const recheckSettings = {
  'recheck.percent': setting<number>({
    default: 10,
    source: 'Предложение системы против формального исполнения; устанавливается регионом',
    type: 'number',
    min: 0,
    max: 100,
    title: {
      ru: 'Перепроверка: доля принятых отчётов за квартал, %',
      kk: 'Қайта тексеру: тоқсанда қабылданған есептердің үлесі, %',
      en: 'Re-check: share of the reports accepted in a quarter, %',
    },
    help: {
      ru: 'Действует со следующего квартала: доля текущего уже объявлена.',
      kk: 'Келесі тоқсаннан бастап қолданылады: ағымдағы тоқсанның үлесі жарияланған.',
      en: 'Holds from the next quarter on: the share of this one is published already.',
    },
  }),
  'recheck.finish-days': setting<number>({
    default: 10,
    source: 'Предложение системы; устанавливается регионом',
    type: 'number',
    min: 1,
    max: 60,
    title: {
      ru: 'Перепроверка не подтвердила: рабочих дней на доработку',
      kk: 'Қайта тексеру растамады: жетілдіруге берілетін жұмыс күндері',
      en: 'Not confirmed by a re-check: working days to finish',
    },
  }),
};
