import { setting } from '../settings/settings.js';

/** How long the door stays patient. One guesser is slowed; the person whose name is guessed is not locked out. */
export const signInSettings = {
  'sign_in.attempts': setting<number>({
    default: 10,
    source: 'OWASP ASVS 5.0, 6.3.1; NIST SP 800-63B, 5.2.2 (не более 100 неудачных попыток)',
    type: 'number',
    min: 3,
    max: 100,
    title: {
      ru: 'Неудачных попыток входа с одного адреса',
      kk: 'Бір мекенжайдан сәтсіз кіру әрекеттері',
      en: 'Failed sign-ins from one address',
    },
    help: {
      ru: 'После стольких неверных паролей к одной почте с одного адреса сети вход приостанавливается.',
      kk: 'Бір желі мекенжайынан бір поштаға осынша қате құпиясөз енгізілсе, кіру уақытша тоқтатылады.',
      en: 'After so many wrong passwords to one e-mail from one network address, sign-in pauses.',
    },
  }),
  'sign_in.window_minutes': setting<number>({
    default: 15,
    source: 'OWASP Authentication Cheat Sheet, Account Lockout: от минут до часа',
    type: 'number',
    min: 1,
    max: 1440,
    title: { ru: 'Пауза входа, минут', kk: 'Кіру үзілісі, минут', en: 'Pause of sign-in, minutes' },
    help: {
      ru: 'За это время считаются неудачные попытки; столько же длится пауза.',
      kk: 'Сәтсіз әрекеттер осы уақыт ішінде саналады; үзіліс те сонша созылады.',
      en: 'Failed attempts are counted over this time, and the pause lasts as long.',
    },
  }),
  'sign_in.attempts_per_address': setting<number>({
    default: 100,
    source: 'Опыт эксплуатации: за одним адресом сети акимата работают десятки людей',
    type: 'number',
    min: 10,
    max: 10_000,
    title: {
      ru: 'Неудачных попыток с одного адреса сети по всем почтам',
      kk: 'Бір желі мекенжайынан барлық пошталарға сәтсіз әрекеттер',
      en: 'Failed sign-ins from one network address to all e-mails',
    },
    help: {
      ru: 'Сдерживает перебор многих почт с одного компьютера.',
      kk: 'Бір компьютерден көп поштаны іріктеп байқауды тежейді.',
      en: 'Slows one computer that tries many e-mails.',
    },
  }),
};
