import type { Messages } from './sentence.js';

/** Sign-in, passwords, people, seats, bodies and the settings of an installation. */
export const identityMessages: Messages = {
  sign_in_failed: {
    kk: 'Пошта немесе құпиясөз дұрыс емес.',
    ru: 'Неверная почта или пароль.',
    en: 'The e-mail or the password is wrong.',
  },
  sign_in_throttled: {
    kk: 'Әрекеттер тым көп болды. {minutes} минуттан кейін қайталап көріңіз.',
    ru: 'Слишком много попыток. Повторите через {minutes} мин.',
    en: 'Too many attempts. Try again in {minutes} min.',
  },
  password_too_short: {
    kk: 'Құпиясөз кемінде {min} таңбадан тұруы керек.',
    ru: 'В пароле должно быть не меньше {min} знаков.',
    en: 'A password must have at least {min} characters.',
  },
  password_too_long: {
    kk: 'Құпиясөз {max} таңбадан аспауы керек.',
    ru: 'Пароль не может быть длиннее {max} знаков.',
    en: 'A password may have at most {max} characters.',
  },
  password_like_name: {
    kk: 'Құпиясөзде пошта мекенжайыңыздағы атау болмауы керек.',
    ru: 'Пароль не должен содержать имя из адреса почты.',
    en: 'A password must not contain the name from your e-mail address.',
  },
  password_wrong: {
    kk: 'Қазіргі құпиясөз дұрыс емес.',
    ru: 'Нынешний пароль указан неверно.',
    en: 'The present password is wrong.',
  },
  password_same: {
    kk: 'Жаңа құпиясөз бұрынғысынан өзгеше болуы керек.',
    ru: 'Новый пароль должен отличаться от прежнего.',
    en: 'The new password must differ from the present one.',
  },
  link_over: {
    kk: 'Сілтеме бұрын қолданылған немесе мерзімі өткен. Жаңасын сұраңыз.',
    ru: 'Ссылка уже использована или устарела. Запросите новую.',
    en: 'The link has been used or is too old. Please ask for a new one.',
  },
  not_your_seat: {
    kk: 'Бұл лауазым бүгін сізге тиесілі емес.',
    ru: 'Сегодня эта должность не ваша.',
    en: 'This seat is not yours today.',
  },
  body_exists: {
    kk: '«{name}» атты ұйым бұрыннан бар.',
    ru: 'Орган с названием «{name}» уже есть.',
    en: 'There is already a body named “{name}”.',
  },
  body_validity_reversed: {
    kk: 'Ұйымның соңғы күні алғашқы күнінен ерте болмауы керек.',
    ru: 'Последний день органа не может быть раньше первого.',
    en: 'The last day of a body cannot lie before its first.',
  },
  body_district_missing: {
    kk: 'Әкімдік үшін аудан немесе қала көрсетіңіз.',
    ru: 'Для акимата укажите район или город.',
    en: 'Name the district or city of the akimat.',
  },
  body_district_unwanted: {
    kk: 'Аудан тек аудан, қала және ауыл әкімдіктеріне көрсетіледі.',
    ru: 'Район указывается только для акиматов района, города и сельского округа.',
    en: 'A district is named only for the akimat of a district, a city or a rural area.',
  },
  alias_empty: {
    kk: 'Атауда әріп немесе сан болуы керек.',
    ru: 'В названии должны быть буквы или цифры.',
    en: 'The name must contain letters or digits.',
  },
  alias_taken: {
    kk: '«{alias}» атауы басқа ұйымға не топқа берілген.',
    ru: 'Название «{alias}» уже ведёт к другому органу или группе.',
    en: 'The name “{alias}” already leads to another body or group.',
  },
  kato_taken: {
    kk: '{kato} ӘАОЖ коды бұрыннан тіркелген.',
    ru: 'Код КАТО {kato} уже занят.',
    en: 'The KATO code {kato} is already taken.',
  },
  body_not_found: { kk: 'Мұндай ұйым жоқ.', ru: 'Такого органа нет.', en: 'There is no such body.' },
  unknown_body: { kk: 'Мұндай ұйым жоқ.', ru: 'Такого органа нет.', en: 'There is no such body.' },
  unknown_district: { kk: 'Мұндай аудан жоқ.', ru: 'Такого района нет.', en: 'There is no such district.' },
  unknown_directive: {
    kk: 'Мұндай бағыт немесе тапсырма жоқ.',
    ru: 'Такого направления или поручения нет.',
    en: 'There is no such directive.',
  },
  unknown_person: { kk: 'Мұндай адам жоқ.', ru: 'Такого человека нет.', en: 'There is no such person.' },
  email_taken: {
    kk: '{email} мекенжайы басқа адамға тіркелген.',
    ru: 'Адрес {email} уже записан за другим человеком.',
    en: 'The address {email} already belongs to another person.',
  },
  already_joined: {
    kk: 'Бұл адам шақыруды қабылдап қойған; құпиясөзді ұмытса, кіру бетінде қалпына келтіреді.',
    ru: 'Этот человек уже принял приглашение; забытый пароль восстанавливают на странице входа.',
    en: 'This person has already accepted; a forgotten password is reset on the sign-in page.',
  },
  person_disabled: {
    kk: 'Бұл адамның жүйеге кіруі жабылған.',
    ru: 'Доступ этого человека к системе закрыт.',
    en: 'This person’s access is closed.',
  },
  not_yourself: {
    kk: 'Өзіңіздің кіруіңізді өзіңіз жаба алмайсыз.',
    ru: 'Закрыть доступ самому себе нельзя.',
    en: 'You cannot close your own access.',
  },
  last_administrator: {
    kk: 'Жүйеде кемінде бір әкімші қалуы керек.',
    ru: 'В системе должен остаться хотя бы один администратор.',
    en: 'At least one administrator must remain.',
  },
  administrator_exists: {
    kk: 'Әкімші бұрыннан бар; басқаларды сол шақырады.',
    ru: 'Администратор уже есть; остальных приглашает он.',
    en: 'There is an administrator already; others come by invitation.',
  },
  seat_body_missing: {
    kk: 'Бұл лауазым қай ұйымда екенін көрсетіңіз.',
    ru: 'Укажите, в каком органе эта должность.',
    en: 'Name the body of this seat.',
  },
  seat_body_unwanted: {
    kk: 'Бұл лауазым ұйымға емес, өңірге тиесілі.',
    ru: 'Эта должность относится к региону, а не к органу.',
    en: 'This seat belongs to the region, not to a body.',
  },
  seat_district_unwanted: {
    kk: 'Аудан тек мәслихат депутатына көрсетіледі.',
    ru: 'Район указывается только для депутата маслихата.',
    en: 'A district is named only for a deputy.',
  },
  seat_taken: {
    kk: 'Бұл ұйымда мұндай лауазым бар.',
    ru: 'В этом органе такая должность уже есть.',
    en: 'This body already has such a seat.',
  },
  seat_closed: {
    kk: 'Лауазым жабылған; алдымен оны қайта ашыңыз.',
    ru: 'Должность закрыта; сначала откройте её снова.',
    en: 'The seat is closed; open it again first.',
  },
  already_holds: {
    kk: 'Бұл адам осы лауазымда отыр.',
    ru: 'Этот человек уже занимает эту должность.',
    en: 'This person already holds the seat.',
  },
  term_before_present: {
    kk: 'Күн қазіргі адамның тағайындалған күнінен ерте болмауы керек.',
    ru: 'Дата не может быть раньше назначения нынешнего человека.',
    en: 'The day cannot lie before the present holder’s first day.',
  },
  charges_of_curators_only: {
    kk: 'Жауапкершілік тек әкім орынбасарларына белгіленеді.',
    ru: 'Кураторство назначается только заместителям акима.',
    en: 'Only deputy akims are put in charge of bodies and directives.',
  },
  unknown_setting: { kk: 'Мұндай баптау жоқ.', ru: 'Такой настройки нет.', en: 'There is no such setting.' },
  setting_unfit: {
    kk: 'Баптаудың мәні жарамайды. Рұқсат етілетіні: {allowed}.',
    ru: 'Значение настройки не подходит. Допустимо: {allowed}.',
    en: 'The value does not fit the setting. Allowed: {allowed}.',
  },
};
