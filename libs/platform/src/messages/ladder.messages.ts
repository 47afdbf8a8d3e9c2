import type { Messages } from './sentence.js';

/** The ladder of control, its policies and reminding by hand. */
export const ladderMessages: Messages = {
  rungs_none: {
    kk: 'Бақылау сатысында кемінде бір баспалдақ болуы керек.',
    ru: 'В лестнице контроля должна быть хотя бы одна ступень.',
    en: 'A ladder needs at least one rung.',
  },
  rungs_too_many: {
    kk: 'Бақылау сатысында ең көбі {most} баспалдақ болады.',
    ru: 'В лестнице контроля не больше {most} ступеней.',
    en: 'A ladder has at most {most} rungs.',
  },
  rung_key_twice: {
    kk: '«{key}» баспалдағы екі рет берілген.',
    ru: 'Ступень «{key}» указана дважды.',
    en: 'The rung “{key}” is given twice.',
  },
  rung_offset_wrong: {
    kk: '«{key}» баспалдағының мерзімі бүтін жұмыс күнімен беріледі, {most} күннен аспайды.',
    ru: 'Срок ступени «{key}» указывается целым числом рабочих дней, не больше {most}.',
    en: 'The rung “{key}” must stand a whole number of working days from the date, at most {most}.',
  },
  rung_without_target: {
    kk: '«{key}» баспалдағы кімге арналғаны көрсетілмеген.',
    ru: 'Не указано, кому адресована ступень «{key}».',
    en: 'It is not said whom the rung “{key}” speaks to.',
  },
  rung_target_unknown: {
    kk: '«{key}» баспалдағында белгісіз алушы: {target}.',
    ru: 'В ступени «{key}» неизвестный адресат: {target}.',
    en: 'The rung “{key}” names an unknown target: {target}.',
  },
  rung_channel_unknown: {
    kk: '«{key}» баспалдағында белгісіз арна: {channel}.',
    ru: 'В ступени «{key}» неизвестный канал: {channel}.',
    en: 'The rung “{key}” names an unknown channel: {channel}.',
  },
  rung_channel_off: {
    kk: '«{key}» баспалдағындағы «{channel}» арнасы өңірде мұндай хабарлар үшін қосылмаған. Арнаны баптауларда қосыңыз немесе басқасын таңдаңыз.',
    ru: 'Канал «{channel}» ступени «{key}» не включён в регионе для таких сообщений. Включите его в настройках или выберите другой.',
    en: 'The channel “{channel}” of the rung “{key}” is not switched on in the region for such messages. Switch it on in the settings or choose another.',
  },
  rung_repeat_wrong: {
    kk: '«{key}» баспалдағы қайталана алмайды: мерзімнен кейінгі соңғы баспалдақ қана бүтін жұмыс күні сайын қайталанады.',
    ru: 'Ступень «{key}» не может повторяться: повторяется только последняя ступень после срока, через целое число рабочих дней.',
    en: 'The rung “{key}” cannot repeat: only the last rung after the date does, every whole number of working days.',
  },
  calendar_day_twice: {
    kk: '{on} күні екі рет көрсетілген.',
    ru: 'День {on} назван дважды.',
    en: 'The day {on} is named twice.',
  },
  calendar_day_out_of_range: {
    kk: '{on} күні күнтізбеден тыс: {first}–{last} жылдар ғана жүргізіледі.',
    ru: 'День {on} вне календаря: он ведётся за {first}–{last} годы.',
    en: 'The day {on} is outside the calendar, which is kept for {first}–{last}.',
  },
  calendar_day_passed: {
    kk: '{on} күні өтіп кетті. Өткен күндер өзгертілмейді: ол күндердің кешігуі есепке алынған.',
    ru: 'День {on} прошёл. Прошедшие дни не меняются: просрочка за них уже учтена.',
    en: 'The day {on} has passed. Days that have passed stay: what was late by them has been counted.',
  },
  calendar_end_earlier: {
    kk: 'Күнтізбе {approvedThrough} дейін бекітілген, оны {through} күніне қысқартуға болмайды.',
    ru: 'Календарь утверждён по {approvedThrough}, сократить его до {through} нельзя.',
    en: 'The calendar is approved until {approvedThrough} and cannot be cut to {through}.',
  },
  calendar_nothing_changes: {
    kk: 'Күнтізбеде бұл күндер қазірдің өзінде осылай: өзгеретін ештеңе жоқ.',
    ru: 'В календаре эти дни уже такие: менять нечего.',
    en: 'The calendar has these days so already: nothing changes.',
  },
  calendar_preview_stale: {
    kk: 'Сіз қарап шыққаннан бері мерзімдер өзгерді. Ештеңе сақталған жоқ: не ауысатынын қайта қараңыз.',
    ru: 'С тех пор как вы смотрели, сроки изменились. Ничего не сохранено: посмотрите ещё раз, что сдвинется.',
    en: 'Dates have changed since you looked. Nothing was saved: look again at what moves.',
  },
  calendar_busy: {
    kk: 'Дәл қазір біреу тармақты сақтап жатыр. Ештеңе өзгерген жоқ: бір минуттан кейін қайталаңыз.',
    ru: 'Прямо сейчас кто-то сохраняет пункт. Ничего не изменено: повторите через минуту.',
    en: 'Somebody is saving an item at this moment. Nothing was changed: repeat in a minute.',
  },
  policy_changed_meanwhile: {
    kk: 'Бұл бақылау деңгейінің сатысын басқа адам жаңа ғана өзгертті. Бетті жаңартып, қайталап көріңіз.',
    ru: 'Лестницу этого уровня контроля только что изменил кто-то другой. Обновите страницу и повторите.',
    en: 'Somebody else has just changed the ladder of this level. Reload the page and try again.',
  },
  checkpoint_not_open: {
    kk: 'Бақылау нүктесі жабық немесе есеп тексерілуде, ескертудің қажеті жоқ.',
    ru: 'Контрольная точка закрыта или отчёт на проверке: напоминать не о чем.',
    en: 'The checkpoint is closed or its report is under review: there is nothing to remind of.',
  },
  already_reminded_today: {
    kk: 'Бұл бақылау нүктесі бойынша бүгін ескертілген немесе ескертетін адам жоқ.',
    ru: 'По этой контрольной точке сегодня уже напомнили, или напоминать некому.',
    en: 'A reminder was already sent today for this checkpoint, or there is nobody to remind.',
  },
  rung_unit_unknown: {
    kk: '«{key}» баспалдағының өлшем бірлігі белгісіз: {unit}.',
    ru: 'В ступени «{key}» неизвестная единица: {unit}.',
    en: 'The rung “{key}” has an unknown unit: {unit}.',
  },
  period_wrong: {
    kk: 'Кезең басталғаннан бұрын аяқталады немесе бір жылдан ұзақ.',
    ru: 'Период кончается раньше, чем начинается, или длиннее года.',
    en: 'The period ends before it begins, or is longer than a year.',
  },
  unknown_seat: {
    kk: 'Мұндай лауазым жоқ немесе ол жабылған.',
    ru: 'Такой должности нет или она закрыта.',
    en: 'There is no such seat, or it is closed.',
  },
  review_has_no_origin: {
    kk: 'Тексерушінің сатысы барлық тапсырмалар үшін біреу.',
    ru: 'Лестница проверяющего одна для поручений всех источников.',
    en: 'The ladder of the reviewer is one for all origins.',
  },
  review_rung_before: {
    kk: 'Тексерушінің сатысында баспалдақтар тек есеп берілгеннен кейін тұрады.',
    ru: 'В лестнице проверяющего ступени стоят только после сдачи отчёта.',
    en: 'In the ladder of the reviewer every rung comes after what was handed in.',
  },
  nothing_to_rearm: {
    kk: 'Барлық саты қолданыстағы редакциямен жүріп тұр.',
    ru: 'Все лестницы уже идут по действующей редакции.',
    en: 'Every ladder already runs by the version in force.',
  },
  nothing_to_note: {
    kk: 'Назарға алынбаған хабар жоқ: соңғы хабар белгіленген немесе мерзім өткені туралы хабар болған емес.',
    ru: 'Нечего принимать к сведению: последнее сообщение уже отмечено, или сообщений о просрочке не было.',
    en: 'There is nothing to take note of: the last escalation has been noted, or there was none.',
  },
  clock_stands: {
    kk: 'Сағат бұрыннан тоқтап тұр.',
    ru: 'Часы уже остановлены.',
    en: 'The clock stands still already.',
  },
  clock_runs: {
    kk: 'Сағат жүріп тұр: тоқтатылған жоқ.',
    ru: 'Часы идут: их никто не останавливал.',
    en: 'The clock runs: nobody has stopped it.',
  },
};
