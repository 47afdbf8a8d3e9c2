import type { Messages } from './sentence.js';

/** Items: what a rule of the plan refuses. */
export const itemsMessages: Messages = {
  item_not_found: { kk: 'Іс-шара табылмады.', ru: 'Мероприятие не найдено.', en: 'There is no such item.' },
  checkpoint_not_found: {
    kk: 'Бақылау нүктесі табылмады.',
    ru: 'Контрольная точка не найдена.',
    en: 'There is no such checkpoint.',
  },
  checkpoint_of_other_item: {
    kk: 'Бақылау нүктесі басқа іс-шараға тиесілі.',
    ru: 'Контрольная точка относится к другому мероприятию.',
    en: 'The checkpoint belongs to another item.',
  },
  address_not_found: { kk: 'Жолдау табылмады.', ru: 'Послание не найдено.', en: 'There is no such Address.' },
  unknown_curator_seat: {
    kk: 'Мұндай жетекшінің лауазымы жоқ.',
    ru: 'Такой должности куратора нет.',
    en: 'There is no such seat of a curator.',
  },
  plan_version_not_found: {
    kk: 'Жоспардың редакциясы табылмады.',
    ru: 'Редакция плана не найдена.',
    en: 'There is no such version of the plan.',
  },
  item_stale: {
    kk: 'Іс-шараны осы уақытта басқа адам өзгертті. Жаңа деректерді қарап, әрекетті қайталаңыз.',
    ru: 'Мероприятие тем временем изменил другой человек. Посмотрите новые данные и повторите действие.',
    en: 'Somebody else has changed the item meanwhile. Look at the new data and try again.',
  },
  item_closed: {
    kk: 'Іс-шара жабылған, оны өзгертуге болмайды.',
    ru: 'Мероприятие закрыто, изменить его нельзя.',
    en: 'The item is closed and cannot be changed.',
  },
  wrong_state: {
    kk: 'Қазіргі жай-күйінде бұл әрекетті орындауға болмайды.',
    ru: 'В нынешнем состоянии это действие невозможно.',
    en: 'This is not possible in the present state.',
  },
  item_number_missing: {
    kk: 'Іс-шараның нөмірі көрсетілмеген.',
    ru: 'Не указан номер мероприятия.',
    en: 'The item has no number.',
  },
  item_title_missing: {
    kk: '{number}-тармақта іс-шараның атауы жоқ.',
    ru: 'Пункт {number}: нет наименования мероприятия.',
    en: 'Item {number} has no title.',
  },
  item_completion_form_missing: {
    kk: '{number}-тармақта аяқталу нысаны көрсетілмеген: нақты нәтиже керек.',
    ru: 'Пункт {number}: не указана форма завершения, нужен конкретный результат.',
    en: 'Item {number} has no completion form; a concrete result is needed.',
  },
  item_origin_missing: {
    kk: '{number}-тармақта тапсырманың көзі көрсетілмеген.',
    ru: 'Пункт {number}: не указано, кем дано поручение.',
    en: 'Item {number} does not say who gave the instruction.',
  },
  item_level_missing: {
    kk: '{number}-тармақта бақылау деңгейі көрсетілмеген.',
    ru: 'Пункт {number}: не указан уровень контроля.',
    en: 'Item {number} has no level of control.',
  },
  item_lead_missing: {
    kk: 'Жауапты орындаушы көрсетілмеген.',
    ru: 'Не указан ответственный исполнитель.',
    en: 'No lead is named.',
  },
  item_deadline_missing: {
    kk: '{number}-тармақта мерзім түрі көрсетілмеген.',
    ru: 'Пункт {number}: не указан вид срока.',
    en: 'Item {number} has no kind of deadline.',
  },
  item_too_many_leads: {
    kk: 'Жауапты орындаушы біреу ғана болуы керек.',
    ru: 'Ответственный исполнитель может быть только один.',
    en: 'An item has exactly one lead.',
  },
  item_too_many_co_executors: {
    kk: 'Бірлесіп орындаушылар {most} артық болмауы керек, көрсетілгені: {given}.',
    ru: 'Соисполнителей не может быть больше {most}, указано {given}.',
    en: 'An item has at most {most} co-executors, {given} are named.',
  },
  item_executor_twice: {
    kk: 'Бір орган екі рет көрсетілген.',
    ru: 'Один и тот же орган указан дважды.',
    en: 'A body is named twice.',
  },
  item_key_taken: {
    kk: 'Жоспарда {number} нөмірлі тармақ бар.',
    ru: 'В плане уже есть пункт {number}.',
    en: 'The plan already has an item {number}.',
  },
  item_too_deep: {
    kk: 'Іс-шараны {deepest} деңгейден терең бөлуге болмайды.',
    ru: 'Глубже {deepest} уровней мероприятие не делится.',
    en: 'An item cannot be split below level {deepest}.',
  },
  sub_item_after_parent: {
    kk: 'Бөліктің мерзімі ({dueOn}) бүкіл іс-шараның мерзімінен ({parentDueOn}) кеш.',
    ru: 'Срок части ({dueOn}) позже срока всего мероприятия ({parentDueOn}).',
    en: 'The part would be due on {dueOn}, after the whole on {parentDueOn}.',
  },
  due_date_out_of_range: {
    kk: 'Мерзім {first}–{last} жылдар аралығында болуы керек: {dueOn}.',
    ru: 'Срок должен быть в пределах {first}–{last} годов: {dueOn}.',
    en: 'A due date lies between {first} and {last}: {dueOn}.',
  },
  due_date_unchanged: { kk: 'Мерзім өзгерген жоқ.', ru: 'Срок не изменился.', en: 'The due date is the same.' },
  due_date_passed: {
    kk: 'Мерзім өткен күнге ауыстырылмайды: {dueOn}.',
    ru: 'Нельзя перенести срок на прошедший день: {dueOn}.',
    en: 'A due date cannot move to a day that has passed: {dueOn}.',
  },
  inner_date_after_due: {
    kk: 'Ішкі мерзім ({innerOn}) сыртқы мерзімнен ({dueOn}) кеш болмауы керек.',
    ru: 'Внутренний срок ({innerOn}) не может быть позже внешнего ({dueOn}).',
    en: 'The inner date {innerOn} cannot be after the due date {dueOn}.',
  },
  origin_above_region: {
    kk: 'Тапсырма жоғарыдан берілген: мерзімді оны берген орган ғана өзгертеді. Шешімнің нөмірі мен күнін көрсетіңіз.',
    ru: 'Поручение дано сверху: срок меняет только тот, кто его дал. Укажите номер и дату его решения.',
    en: 'The instruction comes from above: only whoever gave it moves the date. Name the number and date of that decision.',
  },
  decision_incomplete: {
    kk: 'Шешімнің нөмірі мен күні керек, мысалы: № 15, 01.10.2026.',
    ru: 'Нужны номер и дата решения, например: № 15 от 01.10.2026.',
    en: 'The decision needs its number and date, such as: № 15 of 01.10.2026.',
  },
  report_under_review: {
    kk: '{number}-тармақ бойынша есеп қаралуда: алдымен ол бойынша шешім қабылдаңыз.',
    ru: 'По пункту {number} отчёт на проверке: сначала примите по нему решение.',
    en: 'A report on item {number} is under review; decide on it first.',
  },
  not_staff_of_body: {
    kk: 'Бұл адам сіздің органыңызда жұмыс істемейді.',
    ru: 'Этот человек не работает в вашем органе.',
    en: 'This person does not work in your body.',
  },
  delegation_not_found: {
    kk: 'Іс-шара бұл адамға берілмеген.',
    ru: 'Мероприятие не передано этому человеку.',
    en: 'The item does not lie with this person.',
  },
};
