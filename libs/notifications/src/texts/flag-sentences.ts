import type { Names } from '@zholdau/domain';

/** What an administrator reads of a flag. `{body}` and `{item}` are filled in. */
export const FLAG_SENTENCES: Readonly<Record<string, Names>> = {
  no_recipient: {
    ru: 'Сообщить о сроке некому: в органе «{body}» не занята нужная должность. Назначьте ответственного.',
    kk: 'Мерзім туралы хабарлайтын адам жоқ: «{body}» органында қажетті лауазым бос тұр. Жауапты адамды тағайындаңыз.',
    en: 'Nobody can be told of a date: the seat in “{body}” is empty. Please appoint somebody.',
  },
  no_reviewer: {
    ru: 'Отчёт или просьба ждут ответа, а отвечать некому: должность не занята (пункт {item}).',
    kk: 'Есеп немесе өтініш жауап күтуде, бірақ жауап беретін адам жоқ: лауазым бос тұр ({item}-тармақ).',
    en: 'A report or a request waits for an answer and there is nobody to give it: the seat is empty (item {item}).',
  },
  calendar_ends: {
    ru: 'Утверждённый календарь рабочих дней кончается {on}. Внесите следующий год: сроки после этой даты – расчётные.',
    kk: 'Бекітілген жұмыс күндерінің күнтізбесі {on} аяқталады. Келесі жылды енгізіңіз: осы күннен кейінгі мерзімдер есептік болып табылады.',
    en: 'The approved working calendar ends on {on}. Enter the next year: dates beyond it are estimates.',
  },
  sweep_failed: {
    ru: 'Лестница контроля пункта {item} не рассчитывается. Проверьте политику контроля и журнал службы.',
    kk: '{item}-тармақтың бақылау сатысы есептелмейді. Бақылау саясатын және қызмет журналын тексеріңіз.',
    en: 'The ladder of item {item} cannot be computed. Check the policy and the log of the service.',
  },
  address_refused: {
    ru: 'Почта не принимает письма для: {name}. Проверьте адрес; о сроках сообщено координатору. {reason}',
    kk: 'Пошта мына адамға жіберілген хаттарды қабылдамайды: {name}. Мекенжайды тексеріңіз; мерзімдер туралы үйлестірушіге хабарланды. {reason}',
    en: 'The mail server takes no letters for {name}. Check the address; the coordinator was told of the dates. {reason}',
  },
  letter_failed: {
    ru: 'Письмо не доставлено после шести попыток: {reason}',
    kk: 'Хат алты рет жіберілгеннен кейін де жеткізілмеді: {reason}',
    en: 'A letter was not delivered in six attempts: {reason}',
  },
  letter_unknown: {
    ru: 'Неизвестно, дошло ли письмо: почтовый сервер не ответил. {reason}',
    kk: 'Хаттың жеткені белгісіз: пошта сервері жауап бермеді. {reason}',
    en: 'It is unknown whether a letter arrived: the mail server did not answer. {reason}',
  },
  audit_rung_late: {
    ru: 'Самопроверка: ступени не сработали вовремя, {count}. Проверьте, работает ли обработчик (worker).',
    kk: 'Өзін тексеру: уақытында іске қосылмаған сатылар саны – {count}. Өңдеушінің (worker) жұмысын тексеріңіз.',
    en: 'Self-check: rungs that did not fire in time: {count}. Check whether the worker runs.',
  },
  audit_plan_drift: {
    ru: 'Самопроверка: у лестниц сбит следующий срок, {count}. Они рассчитываются заново.',
    kk: 'Өзін тексеру: келесі уақыты бұзылған бақылау сатылары саны – {count}. Олар қайта есептелуде.',
    en: 'Self-check: ladders whose next instant was wrong: {count}. They are computed again.',
  },
  audit_ladder_missing: {
    ru: 'Самопроверка: открытые сроки без лестницы контроля, {count}.',
    kk: 'Өзін тексеру: бақылау сатысы жоқ ашық мерзімдер саны – {count}.',
    en: 'Self-check: open dates that no ladder watches: {count}.',
  },
  audit_ladder_stray: {
    ru: 'Самопроверка: лестница идёт по закрытым или прежним срокам, {count}.',
    kk: 'Өзін тексеру: жабық немесе бұрынғы мерзімдер бойынша жүріп жатқан сатылар саны – {count}.',
    en: 'Self-check: ladders alive on closed work or an older date: {count}.',
  },
  audit_review_missing: {
    ru: 'Самопроверка: отчёты и просьбы ждут ответа, а срок ответа не отсчитывается, {count}.',
    kk: 'Өзін тексеру: жауап күтіп тұрған, бірақ жауап мерзімі есептелмейтін есептер мен өтініштер саны – {count}.',
    en: 'Self-check: reports and requests that wait for an answer while nothing counts the days: {count}.',
  },
  audit_review_stray: {
    ru: 'Самопроверка: срок ответа отсчитывается, хотя ответ уже дан, {count}.',
    kk: 'Өзін тексеру: жауап берілгенімен, жауап мерзімі әлі есептеліп жатқан өтініштер саны – {count}.',
    en: 'Self-check: days are still counted although the answer was given: {count}.',
  },
  audit_letter_stuck: {
    ru: 'Самопроверка: письма не уходят, хотя другие уходят, {count}.',
    kk: 'Өзін тексеру: басқалары кетіп жатса да, жіберілмей тұрған хаттар саны – {count}.',
    en: 'Self-check: letters that do not leave while others do: {count}.',
  },
  audit_lease_stuck: {
    ru: 'Самопроверка: письма заняты отправителем, который не отвечает, {count}.',
    kk: 'Өзін тексеру: жауап бермейтін жіберушіде қалған хаттар саны – {count}.',
    en: 'Self-check: letters held by a sender that is gone: {count}.',
  },
  audit_letter_after_close: {
    ru: 'Самопроверка: напоминания ушли после закрытия мероприятия, {count}.',
    kk: 'Өзін тексеру: іс-шара жабылғаннан кейін кеткен ескертулер саны – {count}.',
    en: 'Self-check: reminders that left after the work was closed: {count}.',
  },
  audit_memory_lost: {
    ru: 'Самопроверка: в базе снята защита от повторной отправки. Запустите migrate и проверьте, кто менял базу.',
    kk: 'Өзін тексеру: дерекқорда қайта жіберуден қорғаныс алынып тасталған. migrate іске қосып, дерекқорды кім өзгерткенін тексеріңіз.',
    en: 'Self-check: the database no longer refuses a second firing. Run migrate and find out who changed the database.',
  },
};

/** The sentence of a flag in the reader's language; an unknown kind is shown by its name. */
export function flagSentence(kind: string, values: Readonly<Record<string, string>>, locale: keyof Names): string {
  const sentence = FLAG_SENTENCES[kind]?.[locale] ?? kind;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
