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
  evidence_coverage_wrong: {
    kk: 'Қамту – теріс емес бүтін сан.',
    ru: 'Охват – целое число, не меньше нуля.',
    en: 'Coverage is a whole number, not below zero.',
  },
  evidence_act_incomplete: {
    kk: 'Құжаттың түрін, нөмірін, күнін және кім шығарғанын көрсетіңіз.',
    ru: 'Укажите вид документа, его номер, дату и кто его издал.',
    en: 'Say what the document is, its number, its date and who issued it.',
  },
  evidence_type_misplaced: {
    kk: 'Құжат түрі сан мен оқиғаға қойылмайды.',
    ru: 'Вид документа не ставится числу и событию.',
    en: 'A figure or an event has no type of document.',
  },
  evidence_kinds_missing: {
    kk: 'Аяқталу нысаны талап ететін растау жетіспейді: {missing:sort}.',
    ru: 'Не хватает подтверждения, которого требует форма завершения: {missing:sort}.',
    en: 'Evidence that the completion form demands is missing: {missing:sort}.',
  },
  evidence_does_not_match: {
    kk: 'Растау аяқталу нысанына сай емес, жетіспейтіні: {missing:sort}. Есепті қайтарыңыз.',
    ru: 'Подтверждение не соответствует форме завершения, не хватает: {missing:sort}. Верните отчёт.',
    en: 'The evidence does not match the completion form, missing: {missing:sort}. Return the report.',
  },
  plan_unmet_without_reason: {
    kk: '«{name}»: жоспар {plan}, нақты {fact}, себебі жазылмаған. Есепті қайтарыңыз.',
    ru: '«{name}»: план {plan}, факт {fact}, причина не указана. Верните отчёт.',
    en: '“{name}”: plan {plan}, actual {fact}, no reason given. Return the report.',
  },
  sub_items_open: {
    kk: 'Тармақшалар орындалмаған: {numbers}. Алдымен соларды қабылдаңыз.',
    ru: 'Не исполнены подпункты: {numbers}. Сначала примите их.',
    en: 'Sub-items are not done: {numbers}. Accept them first.',
  },
  rating_words_missing: {
    kk: 'Не орындалмағанын жазыңыз.',
    ru: 'Напишите, что не сделано.',
    en: 'Say what is not done.',
  },
  verdict_source_missing: {
    kk: 'Баға неге негізделгенін көрсетіңіз: қай материал, акт, барып көру немесе деректер жүйесі.',
    ru: 'Укажите, на чём основана оценка: какой материал, акт, выезд или система данных.',
    en: 'Say what the verdict rests on: which evidence, an act, a visit or a data system.',
  },
  verdict_not_done: {
    kk: 'Орындалмаған жұмыс туралы есеп қабылданбайды: оны қайтарыңыз.',
    ru: 'Отчёт о невыполненной работе не принимают: верните его.',
    en: 'A report on work not done is not accepted: return it.',
  },
  verdict_on_own_words: {
    kk: 'Есепті тек өз сөзіне сүйеніп қабылдауға болмайды: дереккөзді көрсетіңіз.',
    ru: 'Отчёт нельзя принять на основании его же слов: укажите источник.',
    en: 'A report is not accepted on its own words: name a source.',
  },
  recheck_not_found: {
    kk: 'Мұндай қайта тексеру жоқ.',
    ru: 'Такой перепроверки нет.',
    en: 'There is no such re-check.',
  },
  recheck_draw_not_found: { kk: 'Мұндай іріктеу жоқ.', ru: 'Такой выборки нет.', en: 'There is no such draw.' },
  recheck_same_person: {
    kk: 'Есепті қабылдаған немесе жазған адам жұмысты қайта тексермейді.',
    ru: 'Кто принимал или готовил отчёт, тот работу не перепроверяет.',
    en: 'Whoever accepted or reported the work does not check it again.',
  },
  recheck_decided: {
    kk: 'Қайта тексеру нәтижесі жазылып қойған.',
    ru: 'Итог перепроверки уже записан.',
    en: 'The outcome of the re-check is recorded already.',
  },
  recheck_source_missing: {
    kk: 'Қайта тексеру неге негізделгенін жазыңыз.',
    ru: 'Напишите, на чём основан итог перепроверки.',
    en: 'Say what the re-check rests on.',
  },
  recheck_reason_missing: {
    kk: 'Не расталмағанын жазыңыз.',
    ru: 'Напишите, что не подтвердилось.',
    en: 'Say what was not confirmed.',
  },
  sort_file: { kk: 'файл', ru: 'файл', en: 'a file' },
  sort_link: { kk: 'сілтеме', ru: 'ссылка', en: 'a link' },
  sort_number: { kk: 'сан', ru: 'число', en: 'a figure' },
  sort_event: { kk: 'оқиға', ru: 'событие', en: 'an event' },
  sort_reference: { kk: 'құжат деректемелері', ru: 'реквизиты документа', en: 'a document by its number' },
  sort_act: { kk: 'құқықтық акт', ru: 'правовой акт', en: 'an act' },
  sort_act_draft: { kk: 'акт жобасы', ru: 'проект акта', en: 'a draft act' },
  sort_letter: {
    kk: 'ақпарат немесе есеп хаты',
    ru: 'письмо с информацией или отчётом',
    en: 'a letter of information',
  },
  sort_document: { kk: 'бекітілген құжат', ru: 'утверждённый документ', en: 'an approved document' },
  sort_protocol: { kk: 'хаттама', ru: 'протокол', en: 'minutes' },
  sort_object_act: { kk: 'іске қосу немесе қабылдау актісі', ru: 'акт ввода или приёмки', en: 'an act of acceptance' },
  sort_conclusion: { kk: 'қорытынды', ru: 'заключение', en: 'an expert conclusion' },
  sort_payment: { kk: 'төлем немесе бюджет құжаты', ru: 'платёжный или бюджетный документ', en: 'a budget document' },
  sort_media: { kk: 'жарияланым', ru: 'публикация', en: 'a publication' },
  sort_list: { kk: 'қатысушылар тізімі', ru: 'список участников', en: 'a list of participants' },
  sort_photo: { kk: 'фотосурет', ru: 'фотография', en: 'a photograph' },
  file_name_mismatch: {
    kk: 'Файл {stated} деп аталған, ал мазмұны – {found}. Дұрыс атауымен қайта жіберіңіз.',
    ru: 'Файл назван как {stated}, а по содержимому это {found}. Пришлите его с верным названием.',
    en: 'The file is called {stated}, but by its content it is {found}. Send it under its right name.',
  },
  file_damaged: { kk: 'Файл бүлінген.', ru: 'Файл повреждён.', en: 'The file is damaged.' },
  file_bomb: {
    kk: 'Файл ашылғанда тым үлкейіп кетеді.',
    ru: 'При распаковке файл становится слишком большим.',
    en: 'The file becomes far too large when it is unpacked.',
  },
  file_path_outside: {
    kk: 'Мұрағаттағы файл атаулары одан тыс жерді көрсетеді.',
    ru: 'Имена внутри архива указывают за его пределы.',
    en: 'Names in the archive point outside it.',
  },
  file_macros: {
    kk: 'Макростары бар құжат қабылданбайды. Макроссыз сақтаңыз.',
    ru: 'Документ с макросами не принимается. Сохраните его без макросов.',
    en: 'A document with macros is not accepted. Save it without them.',
  },
  file_active: {
    kk: 'Файлда ашылғанда іске қосылатын бағдарлама бар.',
    ru: 'В файле есть программа, которая запускается при открытии.',
    en: 'The file holds a program that runs when it is opened.',
  },
  file_polyglot: {
    kk: 'Файл бір мезгілде екі түрге жатады.',
    ru: 'Файл одновременно двух видов.',
    en: 'The file is of two types at once.',
  },
  file_image_too_big: {
    kk: 'Сурет тым үлкен: {width} × {height} нүкте.',
    ru: 'Изображение слишком большое: {width} × {height} точек.',
    en: 'The image is too large: {width} × {height} pixels.',
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
