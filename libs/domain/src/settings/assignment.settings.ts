import { setting } from './settings.js';

const OWN = 'Предложение системы; устанавливается регионом';

/** Disputes over an assignment, and the earlier dates of co-executors. */
export const assignmentSettings = {
  'dispute.days': setting<number>({
    default: 1,
    source: OWN,
    type: 'number',
    min: 0,
    max: 10,
    title: {
      ru: 'Оспорить назначение: рабочих дней после него',
      kk: 'Тағайындауға дау айту: одан кейінгі жұмыс күндері',
      en: 'Dispute of an assignment: working days after it',
    },
    help: {
      ru: 'До конца этого рабочего дня исполнитель может возразить; молчание считается согласием. 0 – только в день назначения.',
      kk: 'Орындаушы осы жұмыс күнінің соңына дейін қарсылық білдіре алады; үнсіздік келісім деп саналады. 0 – тек тағайындалған күні.',
      en: 'Until the end of that working day an executor may object; silence accepts. 0: only on the day itself.',
    },
  }),
  'dispute.answer-days': setting<number>({
    default: 2,
    source: OWN,
    type: 'number',
    min: 0,
    max: 20,
    title: {
      ru: 'Ответ на спор о назначении: рабочих дней',
      kk: 'Тағайындау туралы дауға жауап: жұмыс күндері',
      en: 'Answer to a dispute: working days',
    },
    help: {
      ru: 'После этого спор без ответа считается просроченным и о нём узнаёт руководитель аппарата.',
      kk: 'Осыдан кейін жауапсыз дау мерзімі өткен болып саналады және ол туралы аппарат басшысына хабарланады.',
      en: 'After that an unanswered dispute is overdue and the chief of staff is told of it.',
    },
  }),
  'parts.days-before': setting<number>({
    default: 3,
    source: OWN,
    type: 'number',
    min: 0,
    max: 60,
    title: {
      ru: 'Срок соисполнителей: рабочих дней до срока мероприятия',
      kk: 'Бірлесіп орындаушылардың мерзімі: іс-шара мерзіміне дейінгі жұмыс күндері',
      en: 'Date of co-executors: working days before the due date',
    },
    help: {
      ru: 'Предлагается, когда соисполнителю назначают свой срок без даты.',
      kk: 'Бірлесіп орындаушыға күні көрсетілмей мерзім белгіленгенде ұсынылады.',
      en: 'Taken where a co-executor is asked for its part without a date.',
    },
  }),
};
