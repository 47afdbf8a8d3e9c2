import type { Messages } from './sentence.js';

/** Sign-in, people, seats, bodies and the settings of an installation. */
export const identityMessages: Messages = {
  sign_in_failed: {
    kk: 'Пошта немесе құпиясөз дұрыс емес.',
    ru: 'Неверная почта или пароль.',
    en: 'The e-mail or the password is wrong.',
  },
  sign_in_throttled: {
    kk: 'Кіру әрекеттері тым көп болды. {minutes} минуттан кейін қайталап көріңіз немесе құпиясөзді қалпына келтіріңіз.',
    ru: 'Слишком много попыток входа. Повторите через {minutes} мин или восстановите пароль.',
    en: 'Too many attempts to sign in. Try again in {minutes} min or reset the password.',
  },
};
