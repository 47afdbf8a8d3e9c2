import { setting } from '../settings/settings.js';

/** Which channels beside e-mail a region allows. */
export const channelSettings = {
  'channels.push': setting<boolean>({
    default: true,
    source: 'Предложение системы: уведомления браузера бесплатны и не раскрывают адреса',
    type: 'boolean',
    title: { ru: 'Уведомления браузера', kk: 'Браузер хабарландырулары', en: 'Notifications of the browser' },
  }),
  'channels.telegram': setting<boolean>({
    default: false,
    source: 'Выключено по умолчанию: сервер Telegram находится вне Казахстана',
    type: 'boolean',
    title: { ru: 'Сообщения в Telegram', kk: 'Telegram хабарламалары', en: 'Messages by Telegram' },
    help: {
      ru: 'Работает, если администратор сервера задал TELEGRAM_TOKEN. Каждый сам подтверждает свой чат.',
      kk: 'Сервер әкімшісі TELEGRAM_TOKEN көрсеткен болса ғана жұмыс істейді. Әркім өз чатын өзі растайды.',
      en: 'Works where the operator has set TELEGRAM_TOKEN. Each person confirms their own chat.',
    },
  }),
  'channels.sms': setting<'off' | 'escalations' | 'all'>({
    default: 'off',
    source: 'Выключено по умолчанию: SMS платные',
    type: 'choice',
    choices: ['off', 'escalations', 'all'],
    title: { ru: 'SMS', kk: 'SMS', en: 'SMS' },
    help: {
      ru: 'Работает, если администратор сервера задал SMS_URL. Каждый сам подтверждает свой номер.',
      kk: 'Сервер әкімшісі SMS_URL көрсеткен болса ғана жұмыс істейді. Әркім өз нөмірін өзі растайды.',
      en: 'Works where the operator has set SMS_URL. Each person confirms their own number.',
    },
  }),
  'channels.webhook': setting<boolean>({
    default: true,
    source: 'Предложение системы: для собственных систем органов',
    type: 'boolean',
    title: {
      ru: 'Подписанные вызовы своих систем (webhook)',
      kk: 'Өз жүйелеріне қол қойылған шақыру (webhook)',
      en: 'Signed calls to own systems (webhook)',
    },
    help: {
      ru: 'Внутренние адреса сети закрыты, пока администратор сервера не назовёт их в WEBHOOK_ALLOW.',
      kk: 'Сервер әкімшісі WEBHOOK_ALLOW ішінде атамайынша, желінің ішкі мекенжайлары жабық.',
      en: 'Addresses inside the network are closed unless the operator names them in WEBHOOK_ALLOW.',
    },
  }),
  'letters.calendar': setting<boolean>({
    default: true,
    source: 'Предложение системы: срок попадает в календарь получателя',
    type: 'boolean',
    title: {
      ru: 'Прикладывать к письмам срок для календаря (.ics)',
      kk: 'Хаттарға күнтізбеге арналған мерзімді (.ics) тіркеу',
      en: 'Attach the due date for the calendar (.ics) to letters',
    },
  }),
};
