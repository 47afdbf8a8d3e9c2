import type { Messages } from './sentence.js';

/** The engine watching itself: the fence, the auditor and the call to the duty person. */
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
};
