import type { Messages } from './sentence.js';

/** Lines of an item's history: the action of the journal with `history_` before it, signs as underscores. */
export const historyMessages: Messages = {
  history_other: { kk: 'Өзгеріс енгізілді', ru: 'Внесено изменение', en: 'A change was made' },
  history_action_item_created: { kk: 'Іс-шара құрылды', ru: 'Мероприятие создано', en: 'The item was created' },
  history_action_item_edited: {
    kk: 'Іс-шараның мәтіні немесе деңгейі өзгертілді',
    ru: 'Изменены текст или уровень мероприятия',
    en: 'Text or level of the item was changed',
  },
  history_action_item_reassigned: {
    kk: 'Орындаушылар өзгертілді',
    ru: 'Изменены исполнители',
    en: 'The executors were changed',
  },
  history_action_item_rescheduled: {
    kk: 'Мерзім ауыстырылды: {before} орнына {after}',
    ru: 'Срок перенесён: {after} вместо {before}',
    en: 'The due date was moved: {after} instead of {before}',
  },
  history_action_item_split: {
    kk: 'Іс-шара бөліктерге бөлінді',
    ru: 'Мероприятие разделено на части',
    en: 'The item was split',
  },
  history_action_item_cancelled: { kk: 'Іс-шара тоқтатылды', ru: 'Мероприятие отменено', en: 'The item was cancelled' },
  history_action_item_continued: {
    kk: 'Келесі кезеңдер қосылды',
    ru: 'Добавлены следующие периоды',
    en: 'The next periods were added',
  },
  history_action_item_acknowledged: {
    kk: 'Орындаушы іс-шараны жұмысқа қабылдады',
    ru: 'Исполнитель принял мероприятие в работу',
    en: 'The executor has taken the item up',
  },
  history_action_item_delegated: {
    kk: 'Іс-шара қызметкерге берілді',
    ru: 'Мероприятие передано сотруднику',
    en: 'The item was handed to a member of staff',
  },
  history_dispute_raised: {
    kk: 'Орындаушы тағайындауға дау айтты',
    ru: 'Исполнитель оспорил назначение',
    en: 'An executor disputed the assignment',
  },
  history_dispute_kept: {
    kk: 'Дау шешілді: тағайындау өзгеріссіз қалды',
    ru: 'Спор решён: назначение остаётся в силе',
    en: 'The dispute is settled: the assignment stands',
  },
  history_dispute_given: {
    kk: 'Дау шешілді: тапсырма басқа органға берілді',
    ru: 'Спор решён: поручение передано другому органу',
    en: 'The dispute is settled: another body has the item',
  },
  history_dispute_unanswered: {
    kk: 'Дауға мерзімінде жауап берілмеді: аппарат басшысына хабарланды',
    ru: 'Спор не решён в срок: сообщено руководителю аппарата',
    en: 'The dispute was not answered in time; the chief of staff was told',
  },
  history_part_asked: {
    kk: 'Бірлесіп орындаушылардың мерзімдері белгіленді',
    ru: 'Соисполнителям назначены свои сроки',
    en: 'Co-executors were given dates of their own',
  },
  history_part_handed_in: {
    kk: 'Бірлесіп орындаушы өз бөлігін тапсырды',
    ru: 'Соисполнитель сдал свою часть',
    en: 'A co-executor handed in its part',
  },
  history_part_returned: {
    kk: 'Жауапты орындаушы бөлікті қайтарды',
    ru: 'Ответственный исполнитель вернул часть',
    en: 'The lead returned a part',
  },
  history_action_item_undelegated: {
    kk: 'Іс-шара қызметкерден қайтарып алынды',
    ru: 'Мероприятие забрано у сотрудника',
    en: 'The item was taken back from a member of staff',
  },
  history_action_item_threatened: {
    kk: 'Жетекші орындалуына қауіп бар деп белгіледі',
    ru: 'Куратор отметил угрозу срыва',
    en: 'The curator set the item under threat',
  },
  history_action_item_threat_lifted: {
    kk: 'Қауіп белгісі алынды',
    ru: 'Отметка об угрозе снята',
    en: 'The threat was lifted',
  },
  history_action_item_reminded: {
    kk: 'Үйлестіруші ескертті',
    ru: 'Координатор напомнил',
    en: 'The coordinator reminded',
  },
  history_clock_stopped: {
    kk: 'Сағат тоқтатылды: басқа органның жауабы күтілуде',
    ru: 'Часы остановлены: ждём ответа другого органа',
    en: 'The clock was stopped: another body must answer',
  },
  history_clock_started: { kk: 'Сағат қайта жүргізілді', ru: 'Часы снова идут', en: 'The clock was started again' },
  history_escalation_noted: {
    kk: 'Мерзімі өткені туралы хабар назарға алынды',
    ru: 'Сообщение о просрочке принято к сведению',
    en: 'An escalation was taken note of',
  },
  history_calendar_moved: {
    kk: 'Күнтізбе өзгергендіктен мерзім ауысты: {before} орнына {after}',
    ru: 'Срок сдвинулся из-за календаря: {after} вместо {before}',
    en: 'The calendar moved the due date: {after} instead of {before}',
  },
  history_report_begun: { kk: 'Есеп жобасы басталды', ru: 'Начат проект отчёта', en: 'A draft report was begun' },
  history_report_submitted: {
    kk: 'Есеп тексеруге жіберілді',
    ru: 'Отчёт отправлен на проверку',
    en: 'The report was submitted',
  },
  history_report_withdrawn: { kk: 'Есеп кері қайтарып алынды', ru: 'Отчёт отозван', en: 'The report was withdrawn' },
  history_report_returned: { kk: 'Есеп қайтарылды', ru: 'Отчёт возвращён', en: 'The report was returned' },
  history_report_accepted: { kk: 'Есеп қабылданды', ru: 'Отчёт принят', en: 'The report was accepted' },
  history_evidence_added: {
    kk: 'Растайтын құжат қосылды: {name}',
    ru: 'Добавлено подтверждение: {name}',
    en: 'Evidence was added: {name}',
  },
  history_recheck_confirmed: {
    kk: 'Қайта тексеру орындалғанын растады',
    ru: 'Перепроверка подтвердила исполнение',
    en: 'A re-check confirmed the work',
  },
  history_recheck_refuted: {
    kk: 'Қайта тексеру орындалғанын растамады',
    ru: 'Перепроверка не подтвердила исполнение',
    en: 'A re-check did not confirm the work',
  },
  history_evidence_described: {
    kk: 'Растайтын құжат сипатталды: {name}',
    ru: 'Описан подтверждающий материал: {name}',
    en: 'Evidence was described: {name}',
  },
  history_evidence_removed: {
    kk: 'Растайтын құжат алынды: {name}',
    ru: 'Убрано подтверждение: {name}',
    en: 'Evidence was removed: {name}',
  },
  history_request_asked: { kk: 'Депутат сұрау жіберді', ru: 'Депутат направил запрос', en: 'A deputy put a request' },
  history_request_answered: { kk: 'Сұрауға жауап берілді', ru: 'Дан ответ на запрос', en: 'The request was answered' },
};
