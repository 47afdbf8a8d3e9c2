import type { Messages } from './sentence.js';

/** Disputes over an assignment, and the parts of co-executors. */
export const assignmentMessages: Messages = {
  dispute_not_found: { kk: 'Мұндай дау жоқ.', ru: 'Такого спора нет.', en: 'There is no such dispute.' },
  dispute_too_late: {
    kk: 'Тағайындауға дау айту мерзімі өтті: үнсіздік келісім деп саналады.',
    ru: 'Срок, в который можно оспорить назначение, прошёл: молчание считается согласием.',
    en: 'The time to dispute the assignment has passed; silence has accepted it.',
  },
  dispute_taken_up: {
    kk: 'Орган бұл жұмысты қабылдап қойған, енді дау айтуға болмайды.',
    ru: 'Орган уже взял работу, оспорить назначение нельзя.',
    en: 'The body has taken the work up and cannot dispute it any more.',
  },
  dispute_repeated: {
    kk: 'Бұл тағайындауға органыңыз бұрын дау айтқан.',
    ru: 'Ваш орган уже оспаривал это назначение.',
    en: 'Your body has disputed this assignment before.',
  },
  dispute_same_body: {
    kk: 'Дау айтқан органнан басқа органды таңдаңыз.',
    ru: 'Выберите другой орган, не тот, что оспорил назначение.',
    en: 'Choose a body other than the one that disputes the assignment.',
  },
  dispute_body_missing: {
    kk: 'Жаңа жауапты орындаушыны көрсетіңіз.',
    ru: 'Укажите нового ответственного исполнителя.',
    en: 'Name the new lead.',
  },
  dispute_settled: {
    kk: 'Бұл дау бойынша шешім қабылданған.',
    ru: 'По этому спору решение уже принято.',
    en: 'This dispute is settled already.',
  },
  dispute_own: {
    kk: 'Дау айтқан адам оны өзі шеше алмайды.',
    ru: 'Кто оспорил назначение, тот спор не решает.',
    en: 'Whoever raised the dispute cannot settle it.',
  },
  part_not_found: {
    kk: 'Бірлесіп орындаушының мұндай бөлігі жоқ.',
    ru: 'Такой части соисполнителя нет.',
    en: 'There is no such part of a co-executor.',
  },
  part_wrong_state: {
    kk: 'Бөліктің қазіргі жай-күйінде бұл әрекетті орындауға болмайды.',
    ru: 'В нынешнем состоянии части это действие невозможно.',
    en: 'This is not possible in the present state of the part.',
  },
  part_not_co_executor: {
    kk: 'Өз мерзімі тек бірлесіп орындаушыларға белгіленеді.',
    ru: 'Свой срок назначают только соисполнителю этого мероприятия.',
    en: 'Only a co-executor of the item has a date of its own.',
  },
  part_after_due: {
    kk: 'Бөліктің мерзімі ({dueOn}) іс-шараның мерзімінен ({wholeOn}) кеш болмауы керек.',
    ru: 'Срок части ({dueOn}) не может быть позже срока мероприятия ({wholeOn}).',
    en: 'The part would be due on {dueOn}, after the item on {wholeOn}.',
  },
  part_date_passed: {
    kk: 'Бөліктің мерзімі өткен күнге белгіленбейді: {dueOn}.',
    ru: 'Нельзя назначить части прошедший день: {dueOn}.',
    en: 'A part cannot be due on a day that has passed: {dueOn}.',
  },
  part_date_missing: {
    kk: 'Іс-шараның мерзімі жоқ: бөліктің күнін көрсетіңіз.',
    ru: 'У мероприятия нет срока: укажите дату части.',
    en: 'The item has no date; give the part one.',
  },
  item_disputed: {
    kk: '{number}-тармақты тағайындауға дау айтылған: алдымен дау бойынша шешім қабылдаңыз.',
    ru: 'Назначение по пункту {number} оспорено: сначала решите спор.',
    en: 'The assignment of item {number} is disputed; settle the dispute first.',
  },
};
