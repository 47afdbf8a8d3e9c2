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
  'reminders.activity-days': setting<number>({
    default: 1,
    source: 'Предложение системы: кто уже работает над пунктом, того не торопят; устанавливается регионом',
    type: 'number',
    min: 0,
    max: 20,
    title: {
      ru: 'Напоминание ждёт после работы над пунктом: рабочих дней',
      kk: 'Тармақпен жұмыс істелгеннен кейін ескерту күтетін жұмыс күндері',
      en: 'A reminder waits after work on the item: working days',
    },
    help: {
      ru: 'Если исполнитель писал отчёт или комментарий, напоминание до срока откладывается на столько рабочих дней, но не дальше следующей ступени. Сообщения о просрочке не откладываются никогда. 0 – не откладывать.',
      kk: 'Орындаушы есеп немесе түсініктеме жазса, мерзімге дейінгі ескерту осынша жұмыс күніне кейінге қалдырылады, бірақ келесі сатыдан аспайды. Мерзімі өткені туралы хабарламалар ешқашан кейінге қалдырылмайды. 0 – кейінге қалдырылмайды.',
      en: 'After an executor has written on a report or a comment, a reminder before the date waits this many working days, never beyond the next rung. Escalations never wait. 0: no waiting.',
    },
  }),
  'calendar.warn-days': setting<number>({
    default: 60,
    source: 'Предложение системы: постановление о переносе дней отдыха выходит в конце года',
    type: 'number',
    min: 1,
    max: 365,
    title: {
      ru: 'Предупредить о конце утверждённого календаря: дней',
      kk: 'Бекітілген күнтізбенің аяқталуы туралы ескерту: күн',
      en: 'Warning before the approved calendar ends: days',
    },
  }),
  'escalation.note-days': setting<number>({
    default: 3,
    source: 'Предложение системы; устанавливается регионом',
    type: 'number',
    min: 1,
    max: 20,
    title: {
      ru: 'Принято к сведению: рабочих дней без новых сообщений о просрочке',
      kk: 'Назарға алынды: мерзімі өткені туралы жаңа хабарсыз жұмыс күндері',
      en: 'Taken note of: working days without further escalations',
    },
    help: {
      ru: 'Исполнитель отмечает, что сообщение о просрочке принято к сведению; через столько рабочих дней лестница идёт дальше. Каждое сообщение можно отметить один раз.',
      kk: 'Орындаушы мерзімі өткені туралы хабарды назарға алғанын белгілейді; осынша жұмыс күнінен кейін саты әрі қарай жүреді. Әр хабарды бір рет қана белгілеуге болады.',
      en: 'The executor marks an escalation as taken note of; after so many working days the ladder goes on. Each can be marked once.',
    },
  }),
  'extension.pauses': setting<boolean>({
    default: false,
    source: 'Просьба о продлении сама по себе не останавливает контроль; регион может решить иначе',
    type: 'boolean',
    title: {
      ru: 'Просьба о продлении останавливает лестницу до решения',
      kk: 'Мерзімді ұзарту туралы өтініш шешімге дейін сатыны тоқтатады',
      en: 'A request for a later date stops the ladder until it is decided',
    },
  }),
};
