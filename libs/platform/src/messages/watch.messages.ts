import type { Messages } from './sentence.js';

/** The engine watching itself, and the channels by which it reaches people. */
export const watchMessages: Messages = {
  fence_open: {
    kk: 'Хаттар жіберуге бөгет жоқ: ашатын ештеңе жоқ.',
    ru: 'Отправка писем не остановлена: открывать нечего.',
    en: 'Nothing keeps letters from leaving: there is nothing to open.',
  },
  fence_closed: {
    kk: 'Хаттарды жіберу тоқтатылып қойған.',
    ru: 'Отправка писем уже остановлена.',
    en: 'The sending of letters is stopped already.',
  },
  journal_fence_opened: {
    kk: 'Хаттарды жіберуге рұқсат берілді',
    ru: 'Отправка писем разрешена',
    en: 'Letters were let leave again',
  },
  journal_fence_closed: {
    kk: 'Хаттарды жіберу тоқтатылды',
    ru: 'Отправка писем остановлена',
    en: 'The sending of letters was stopped',
  },
  journal_engine_taken_back: {
    kk: 'Қызметтің бұрынғы нұсқасына қайтарылды',
    ru: 'Возврат к прежней версии службы',
    en: 'The engine went back to an earlier version',
  },
  duty_engine_dead: {
    kk: 'Жолдау: бақылау тоқтап қалды. Мерзімдер тексерілмей, хаттар жіберілмей жатыр. Өңдеушіні (worker) іске қосыңыз.',
    ru: 'Жолдау: лестница остановилась. Сроки не проверяются, письма не уходят. Запустите обработчик (worker).',
    en: 'Zholdau: the ladder has stopped. Dates are not checked and no letter leaves. Please start the worker.',
  },
  duty_silent: {
    kk: 'Жолдау: мерзімі келген сатылар бола тұра, бір жұмыс күні бойы ешбір ескерту жасалмады. Жүйе күйі бетін ашыңыз.',
    ru: 'Жолдау: целый рабочий день не сработала ни одна ступень, хотя сроки наступали. Откройте страницу состояния.',
    en: 'Zholdau: no rung has fired for a whole working day although some were due. Please open the status page.',
  },
  channel_order_wrong: {
    kk: 'Бір арна ретте екі рет тұр.',
    ru: 'Один канал стоит в порядке дважды.',
    en: 'A channel stands in the order twice.',
  },
  channel_address_wrong: {
    kk: 'Мекенжай бұл арнаға сай емес. Telegram: чат нөмірі, SMS: +7 және он цифр, webhook: https://… мекенжайы.',
    ru: 'Адрес не подходит к каналу. Telegram: номер чата, SMS: +7 и десять цифр, webhook: адрес https://…',
    en: 'The address does not fit the channel. Telegram: number of the chat, SMS: +7 and ten digits, webhook: an https:// address.',
  },
  channel_not_served: {
    kk: 'Бұл арна өңірде өшірулі немесе орнатылмаған.',
    ru: 'Этот канал в области выключен или не установлен.',
    en: 'This channel is switched off in the region or not installed.',
  },
  channel_unreachable: {
    kk: 'Бұл мекенжайға код жеткізілмеді: {reason}',
    ru: 'Код по этому адресу не доставлен: {reason}',
    en: 'The code did not reach this address: {reason}',
  },
  code_too_soon: {
    kk: 'Код жаңа ғана жіберілді. Бір минуттан кейін қайталаңыз.',
    ru: 'Код только что отправлен. Повторите через минуту.',
    en: 'A code was sent just now. Try again in a minute.',
  },
  code_wrong: {
    kk: 'Код дұрыс емес немесе ескірген. Жаңасын сұраңыз.',
    ru: 'Код неверен или устарел. Запросите новый.',
    en: 'The code is wrong or too old. Ask for a new one.',
  },
  channel_code: {
    kk: 'Жолдау: растау коды {code}',
    ru: 'Жолдау: код подтверждения {code}',
    en: 'Zholdau: confirmation code {code}',
  },
};
