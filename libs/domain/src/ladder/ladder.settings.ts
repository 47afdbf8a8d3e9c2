import { setting } from '../settings/settings.js';

/** When letters leave and how many. Each has a test that shows its effect. */
export const ladderSettings = {
  'letters.windowStart': setting<string>({
    default: '09:00',
    source: 'Начало рабочего дня государственных органов; письма ночью и в выходные не помогают исполнению',
    type: 'time',
    title: { ru: 'Письма уходят с', kk: 'Хаттар жіберіле бастайтын уақыт', en: 'Letters leave from' },
    help: {
      ru: 'До этого времени письма ждут. Приглашения и письма для смены пароля уходят сразу.',
      kk: 'Осы уақытқа дейін хаттар күтеді. Шақырулар мен құпиясөзді ауыстыру хаттары бірден жіберіледі.',
      en: 'Letters wait until this time. Invitations and password letters leave at once.',
    },
  }),
  'letters.windowEnd': setting<string>({
    default: '18:00',
    source: 'За полчаса до конца рабочего дня: письмо ещё успевают прочитать',
    type: 'time',
    title: { ru: 'Письма уходят до', kk: 'Хаттар жіберілуі тоқтайтын уақыт', en: 'Letters leave until' },
    help: {
      ru: 'После этого времени письма ждут следующего рабочего дня.',
      kk: 'Осы уақыттан кейін хаттар келесі жұмыс күнін күтеді.',
      en: 'After this time letters wait for the next working day.',
    },
  }),
  'letters.singleReminders': setting<number>({
    default: 5,
    source: 'Привычка: больше пяти отдельных писем в день не читают, остальное собирается в одну сводку',
    type: 'number',
    min: 0,
    max: 50,
    title: {
      ru: 'Отдельных напоминаний в день одному человеку',
      kk: 'Бір адамға күніне жіберілетін жеке ескертулер саны',
      en: 'Single reminders a day to one person',
    },
    help: {
      ru: 'Напоминания собираются в одно письмо рабочего дня. Если оно уже ушло, новое напоминание идёт отдельно, но не чаще этого числа; остальные попадают в письмо следующего рабочего дня.',
      kk: 'Ескертулер жұмыс күнінің бір хатына жиналады. Ол жіберіліп қойған болса, жаңа ескерту бөлек жіберіледі, бірақ осы саннан аспайды; қалғандары келесі жұмыс күнінің хатына кіреді.',
      en: 'Reminders are collected in one letter a working day. When it has left, a new reminder leaves by itself, but not more often than this; the others go into the letter of the next working day.',
    },
  }),
};
