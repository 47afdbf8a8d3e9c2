import { setting } from '../settings/settings.js';

/** How soon lines are sealed, when the day's head is signed, how long answers are kept for a repeated request. */
export const journalSettings = {
  'journal.seal-seconds': setting<number>({
    default: 5,
    source: 'Предложение системы: незапечатанный хвост живёт секунды',
    type: 'number',
    min: 1,
    max: 3600,
    title: {
      ru: 'Журнал: опечатывать строки раз в столько секунд',
      kk: 'Журнал: жолдар осынша секундта бір рет мөрленеді',
      en: 'Journal: seal lines every so many seconds',
    },
    help: {
      ru: 'До опечатывания строка уже записана, но её подмена ещё не обнаруживается. Меньше – надёжнее, больше – реже обращения к базе.',
      kk: 'Мөрленгенге дейін жол жазылып қояды, бірақ оның ауыстырылғаны әлі анықталмайды. Аз болса – сенімдірек, көп болса – дерекқорға сирек жүгінеді.',
      en: 'A line is stored before it is sealed, but a forgery of it is not yet found out. Less is safer, more asks the database less often.',
    },
  }),
  'journal.anchor-time': setting<string>({
    default: '20:00',
    source: 'Предложение системы: после окончания рабочего дня',
    type: 'time',
    title: {
      ru: 'Журнал: время ежедневной подписи',
      kk: 'Журнал: күнделікті қол қою уақыты',
      en: 'Journal: hour of the daily signature',
    },
    help: {
      ru: 'В это время голова цепочки подписывается и публикуется: по ней любой проверит выписку.',
      kk: 'Осы уақытта тізбектің соңғы буынына қол қойылып, жарияланады: үзінді көшірмені кез келген адам сол бойынша тексере алады.',
      en: 'At this time the head of the chain is signed and published; anybody can check an extract against it.',
    },
  }),
  'idempotency.keep-hours': setting<number>({
    default: 168,
    source: 'Предложение системы: отчёт, написанный без сети, отправляется в течение недели',
    type: 'number',
    min: 1,
    max: 2160,
    title: {
      ru: 'Повтор запроса узнаётся, часов',
      kk: 'Қайталанған сұрау танылатын мерзім, сағат',
      en: 'A repeated request is recognised for, hours',
    },
    help: {
      ru: 'Столько хранится ответ на запрос с ключом Idempotency-Key: повтор получает тот же ответ и ничего не меняет.',
      kk: 'Idempotency-Key кілті бар сұраудың жауабы осынша сақталады: қайталанған сұрау сол жауапты алады және ештеңені өзгертпейді.',
      en: 'The answer to a request with an Idempotency-Key is kept so long: a repetition gets the same answer and changes nothing.',
    },
  }),
};
