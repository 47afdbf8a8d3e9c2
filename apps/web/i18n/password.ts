import { dictionary } from './dictionary.js';

export const password = dictionary({
  ru: {
    'title.invitation': 'Добро пожаловать',
    'title.reset': 'Новый пароль',
    'text.invitation': 'Придумайте пароль, чтобы начать работу.',
    'text.reset': 'Придумайте новый пароль. Прежний перестанет действовать.',
    set: 'Установить пароль',
    current: 'Нынешний пароль',
    next: 'Новый пароль',
    rule: 'Не короче {n} знаков. Годится фраза из нескольких слов.',
    changed: 'Пароль изменён',
    done: 'Пароль установлен. Теперь войдите с ним.',
    toSignIn: 'Ко входу',
    'dead.title': 'Ссылка больше не действует',
    'dead.text':
      'Ею уже воспользовались, или её срок истёк. Запросите новую на странице входа или попросите администратора повторить приглашение.',
  },
  kk: {
    'title.invitation': 'Қош келдіңіз',
    'title.reset': 'Жаңа құпиясөз',
    'text.invitation': 'Жұмысты бастау үшін құпиясөз ойлап табыңыз.',
    'text.reset': 'Жаңа құпиясөз ойлап табыңыз. Бұрынғысы жарамсыз болады.',
    set: 'Құпиясөзді орнату',
    current: 'Қазіргі құпиясөз',
    next: 'Жаңа құпиясөз',
    rule: 'Кемінде {n} таңба. Бірнеше сөзден тұратын тіркес те жарайды.',
    changed: 'Құпиясөз өзгертілді',
    done: 'Құпиясөз орнатылды. Енді сонымен кіріңіз.',
    toSignIn: 'Кіру бетіне',
    'dead.title': 'Сілтеме енді жарамайды',
    'dead.text':
      'Ол пайдаланылған немесе мерзімі өткен. Кіру бетінде жаңасын сұраңыз не әкімшіден шақыруды қайта жіберуді өтініңіз.',
  },
  en: {
    'title.invitation': 'Welcome',
    'title.reset': 'New password',
    'text.invitation': 'Choose a password to begin.',
    'text.reset': 'Choose a new password. The old one will stop working.',
    set: 'Set the password',
    current: 'Present password',
    next: 'New password',
    rule: 'At least {n} characters. A phrase of several words is fine.',
    changed: 'The password is changed',
    done: 'The password is set. Now sign in with it.',
    toSignIn: 'To sign-in',
    'dead.title': 'This link no longer works',
    'dead.text':
      'It has been used, or its time has passed. Ask for a new one on the sign-in page, or ask the administrator to invite you again.',
  },
});
