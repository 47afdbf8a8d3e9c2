import type { Messages } from './sentence.js';

/** Actions of the journal by themselves: those that no item's history shows, and those whose sentence has gaps. */
export const journalMessages: Messages = {
  journal_action_item_rescheduled: { kk: 'Мерзім ауыстырылды', ru: 'Срок перенесён', en: 'The due date was moved' },
  journal_evidence_added: { kk: 'Растайтын құжат қосылды', ru: 'Добавлено подтверждение', en: 'Evidence was added' },
  journal_evidence_removed: { kk: 'Растайтын құжат алынды', ru: 'Убрано подтверждение', en: 'Evidence was removed' },
  journal_bulk_change_applied: {
    kk: 'Бірнеше тармақ бір әрекетпен өзгертілді',
    ru: 'Изменено сразу несколько пунктов',
    en: 'Many items were changed in one action',
  },
  journal_comment_added: { kk: 'Пікір жазылды', ru: 'Добавлен комментарий', en: 'A comment was added' },
  journal_comment_edited: { kk: 'Пікір түзетілді', ru: 'Комментарий исправлен', en: 'A comment was edited' },
  journal_comment_retracted: { kk: 'Пікір алып тасталды', ru: 'Комментарий снят', en: 'A comment was retracted' },
  journal_comment_file_added: {
    kk: 'Пікірге файл қосылды',
    ru: 'К комментарию приложен файл',
    en: 'A file was added to a comment',
  },
  journal_extension_asked: {
    kk: 'Мерзімді ұзарту сұралды',
    ru: 'Запрошено продление срока',
    en: 'An extension was asked for',
  },
  journal_extension_granted: { kk: 'Мерзім ұзартылды', ru: 'Срок продлён', en: 'The extension was granted' },
  journal_extension_recorded: {
    kk: 'Жоғары тұрған органның мерзім туралы шешімі енгізілді',
    ru: 'Занесено решение вышестоящего органа о сроке',
    en: 'The decision of a higher body on the date was recorded',
  },
  journal_extension_evidence_added: {
    kk: 'Ұзарту өтінішіне құжат қосылды',
    ru: 'К просьбе о продлении приложен документ',
    en: 'A document was added to the request for an extension',
  },
  journal_recheck_committed: {
    kk: 'Қайта тексеру жеребесінің мөрленген саны жарияланды',
    ru: 'Опубликован хеш числа для жеребьёвки повторной проверки',
    en: 'The commitment of the re-check draw was published',
  },
  journal_recheck_drawn: {
    kk: 'Қайта тексерілетін тармақтар жеребемен таңдалды',
    ru: 'Жеребьёвкой отобраны пункты для повторной проверки',
    en: 'Items for re-check were drawn',
  },
  journal_session_opened: { kk: 'Жүйеге кірді', ru: 'Вход в систему', en: 'Signed in' },
  journal_person_invited: { kk: 'Қызметкер шақырылды', ru: 'Сотрудник приглашён', en: 'A person was invited' },
  journal_person_invited_again: {
    kk: 'Шақыру қайта жіберілді',
    ru: 'Приглашение отправлено снова',
    en: 'The invitation was sent again',
  },
  journal_person_joined: {
    kk: 'Шақыру бойынша құпиясөз орнатылды',
    ru: 'Пароль задан по приглашению',
    en: 'A password was set by invitation',
  },
  journal_person_password_reset: {
    kk: 'Құпиясөз қалпына келтірілді',
    ru: 'Пароль восстановлен',
    en: 'The password was reset',
  },
  journal_person_password_changed: {
    kk: 'Құпиясөз ауыстырылды',
    ru: 'Пароль изменён',
    en: 'The password was changed',
  },
  journal_person_changed: {
    kk: 'Қызметкердің деректері өзгертілді',
    ru: 'Изменены данные сотрудника',
    en: 'A person’s details were changed',
  },
  journal_person_disabled: {
    kk: 'Қызметкердің кіруі жабылды',
    ru: 'Доступ сотрудника закрыт',
    en: 'A person’s access was closed',
  },
  journal_administrator_created: {
    kk: 'Бірінші әкімші тағайындалды',
    ru: 'Назначен первый администратор',
    en: 'The first administrator was made',
  },
  journal_seat_created: { kk: 'Лауазым құрылды', ru: 'Должность создана', en: 'A seat was made' },
  journal_seat_changed: { kk: 'Лауазым өзгертілді', ru: 'Должность изменена', en: 'A seat was changed' },
  journal_seat_closed: { kk: 'Лауазым жабылды', ru: 'Должность закрыта', en: 'A seat was closed' },
  journal_seat_filled: {
    kk: 'Лауазымға адам тағайындалды',
    ru: 'На должность назначен человек',
    en: 'A seat was filled',
  },
  journal_seat_vacated: { kk: 'Лауазым босатылды', ru: 'Должность освобождена', en: 'A seat was vacated' },
  journal_seat_charged: {
    kk: 'Жетекшінің жауапкершілік аясы өзгертілді',
    ru: 'Изменено, за что отвечает куратор',
    en: 'A curator’s charge was changed',
  },
  journal_body_created: { kk: 'Орган қосылды', ru: 'Орган добавлен', en: 'A body was added' },
  journal_body_changed: { kk: 'Орган туралы деректер өзгертілді', ru: 'Орган изменён', en: 'A body was changed' },
  journal_body_alias_added: {
    kk: 'Органның басқа атауы қосылды',
    ru: 'Добавлено другое название органа',
    en: 'Another name of a body was added',
  },
  journal_body_alias_removed: {
    kk: 'Органның басқа атауы алынды',
    ru: 'Убрано другое название органа',
    en: 'Another name of a body was removed',
  },
  journal_district_created: { kk: 'Аудан қосылды', ru: 'Район добавлен', en: 'A district was added' },
  journal_district_changed: { kk: 'Аудан өзгертілді', ru: 'Район изменён', en: 'A district was changed' },
  journal_region_renamed: {
    kk: 'Өңір атауы өзгертілді',
    ru: 'Изменено название региона',
    en: 'The region was renamed',
  },
  journal_setting_changed: { kk: 'Баптау өзгертілді', ru: 'Изменена настройка', en: 'A setting was changed' },
  journal_policy_retired: {
    kk: 'Жеке бақылау сатысы алып тасталды',
    ru: 'Снята отдельная лестница контроля',
    en: 'The ladder of one origin was retired',
  },
  journal_policy_rearmed: {
    kk: 'Жүріп тұрған сатылар қолданыстағы редакцияға көшірілді',
    ru: 'Идущие лестницы переведены на действующую редакцию',
    en: 'Running ladders were armed anew by the version in force',
  },
  journal_calendar_changed: {
    kk: 'Жұмыс күндерінің күнтізбесі өзгертілді',
    ru: 'Изменён календарь рабочих дней',
    en: 'The working calendar was changed',
  },
  journal_calendar_moved: {
    kk: 'Күнтізбе өзгергендіктен мерзім ауысты',
    ru: 'Срок сдвинулся из-за календаря',
    en: 'The calendar moved a due date',
  },
  journal_substitution_set: {
    kk: 'Алмастыру белгіленді',
    ru: 'Назначено замещение',
    en: 'A substitution was set',
  },
  journal_substitution_revoked: {
    kk: 'Алмастыру тоқтатылды',
    ru: 'Замещение отозвано',
    en: 'A substitution was revoked',
  },
  journal_policy_changed: {
    kk: 'Бақылау сатылары өзгертілді',
    ru: 'Изменена лестница контроля',
    en: 'A ladder was changed',
  },
  journal_plan_approved: { kk: 'Жоспар бекітілді', ru: 'План утверждён', en: 'The plan was approved' },
  journal_plan_import_applied: {
    kk: 'Файлдан алынған жоспар қолданылды',
    ru: 'План из файла применён',
    en: 'A plan file was applied',
  },
  journal_plan_made: { kk: 'Жоспар құрылды', ru: 'План создан', en: 'A plan was made' },
  journal_action_item_linked: {
    kk: 'Іс-шара басқа жоспарға енгізілді',
    ru: 'Мероприятие включено в другой план',
    en: 'The item was placed in another plan',
  },
  journal_action_item_unlinked: {
    kk: 'Іс-шара басқа жоспардан шығарылды',
    ru: 'Мероприятие исключено из другого плана',
    en: 'The item was taken out of another plan',
  },
  journal_indicator_created: { kk: 'Көрсеткіш қосылды', ru: 'Показатель добавлен', en: 'An indicator was added' },
  journal_indicator_edited: { kk: 'Көрсеткіш өзгертілді', ru: 'Показатель изменён', en: 'An indicator was changed' },
  journal_indicator_removed: { kk: 'Көрсеткіш алынды', ru: 'Показатель убран', en: 'An indicator was removed' },
  journal_indicator_colour_ended: {
    kk: 'Көрсеткіштің қолмен қойылған түсі алынды',
    ru: 'Цвет показателя, заданный вручную, снят',
    en: 'The colour of an indicator set by hand was ended',
  },
};
