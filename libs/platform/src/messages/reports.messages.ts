import type { Messages } from './sentence.js';

/** Reports, their evidence and the requests of deputies. */
export const reportsMessages: Messages = {
  report_not_found: { kk: 'Есеп табылмады.', ru: 'Отчёт не найден.', en: 'There is no such report.' },
  report_stale: {
    kk: 'Есепті осы уақытта басқа адам өзгертті. Жаңа мәтінді қарап, әрекетті қайталаңыз.',
    ru: 'Отчёт тем временем изменил другой человек. Посмотрите новый текст и повторите действие.',
    en: 'Somebody else has changed the report meanwhile. Look at the new text and try again.',
  },
  report_wrong_state: {
    kk: 'Есеп бойынша шешім қабылданған немесе ол әлі жіберілмеген.',
    ru: 'По отчёту уже принято решение, или он ещё не отправлен.',
    en: 'The report is decided already, or not submitted yet.',
  },
  report_empty: {
    kk: 'Есепте не істелгенін жазыңыз.',
    ru: 'Напишите в отчёте, что сделано.',
    en: 'Say in the report what was done.',
  },
  report_without_evidence: {
    kk: 'Растайтын құжатты қосыңыз: сан, сілтеме, оқиға немесе файл.',
    ru: 'Добавьте подтверждение: число, ссылку, событие или файл.',
    en: 'Add evidence: a number, a link, an event or a file.',
  },
  delay_reason_missing: {
    kk: 'Мерзім өтті: кешігу себебін жазыңыз.',
    ru: 'Срок прошёл: укажите причину задержки.',
    en: 'The date has passed: give the reason for the delay.',
  },
  reason_too_short: {
    kk: 'Себебін кемінде {shortest} таңбамен жазыңыз.',
    ru: 'Опишите причину, не короче {shortest} знаков.',
    en: 'Give a reason of at least {shortest} characters.',
  },
  same_person: {
    kk: 'Есепті жіберген адам оны өзі қабылдай алмайды.',
    ru: 'Кто отправил отчёт, тот его не принимает.',
    en: 'Whoever submitted the report cannot accept it.',
  },
  evidence_not_found: {
    kk: 'Растайтын құжат табылмады.',
    ru: 'Подтверждающий материал не найден.',
    en: 'There is no such evidence.',
  },
  evidence_link_missing: {
    kk: 'http:// немесе https:// деп басталатын сілтеме керек.',
    ru: 'Нужна ссылка, которая начинается с http:// или https://.',
    en: 'A link is needed that begins with http:// or https://.',
  },
  evidence_number_missing: {
    kk: 'Нақты мәнді көрсетіңіз.',
    ru: 'Укажите фактическое значение.',
    en: 'Give the actual value.',
  },
  evidence_event_missing: {
    kk: 'Оқиғаның күнін көрсетіңіз.',
    ru: 'Укажите дату события.',
    en: 'Give the date of the event.',
  },
  evidence_too_much: {
    kk: 'Бір есепке {most} материалдан артық қосылмайды.',
    ru: 'К одному отчёту можно приложить не больше {most} материалов.',
    en: 'A report takes at most {most} pieces of evidence.',
  },
  file_missing: { kk: 'Файл жіберілмеген.', ru: 'Файл не передан.', en: 'No file was sent.' },
  file_empty: { kk: 'Файл бос.', ru: 'Файл пустой.', en: 'The file is empty.' },
  file_too_big: {
    kk: 'Файл {most} МБ-тан үлкен.',
    ru: 'Файл больше {most} МБ.',
    en: 'The file is larger than {most} MB.',
  },
  file_type_refused: {
    kk: 'Мазмұны бойынша файл түрі: {found}. Рұқсат етілгендері: {allowed}.',
    ru: 'По содержимому это файл вида {found}. Разрешены: {allowed}.',
    en: 'By its content the file is of type {found}. Allowed: {allowed}.',
  },
  item_not_late: {
    kk: 'Сұрау тек мерзімі өткен іс-шара бойынша жіберіледі.',
    ru: 'Запрос направляют только по просроченному мероприятию.',
    en: 'A request is put to a late item only.',
  },
  request_not_found: { kk: 'Сұрау табылмады.', ru: 'Запрос не найден.', en: 'There is no such request.' },
  request_already_open: {
    kk: '{number}-тармақ бойынша сұрауыңыз жауап күтуде.',
    ru: 'Ваш запрос по пункту {number} ещё ждёт ответа.',
    en: 'Your request on item {number} is still waiting for an answer.',
  },
  request_answered: {
    kk: 'Бұл сұрауға жауап берілген.',
    ru: 'На этот запрос уже ответили.',
    en: 'This request is answered already.',
  },
};
