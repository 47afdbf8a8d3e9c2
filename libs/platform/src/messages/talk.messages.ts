import type { Messages } from './sentence.js';

/** Comments, mentions and following. */
export const talkMessages: Messages = {
  talk_place_not_found: {
    kk: 'Мұндай талқылау жоқ.',
    ru: 'Такого обсуждения нет.',
    en: 'There is no such talk.',
  },
  report_not_handed_in: {
    kk: 'Жоба түріндегі есеп талқыланбайды: алдымен оны тексеруге жіберіңіз.',
    ru: 'Проект отчёта не обсуждают: сначала представьте его на проверку.',
    en: 'A draft report is not talked about; hand it in first.',
  },
  comment_not_found: { kk: 'Түсініктеме табылмады.', ru: 'Комментарий не найден.', en: 'There is no such comment.' },
  comment_file_not_found: { kk: 'Файл табылмады.', ru: 'Файл не найден.', en: 'There is no such file.' },
  comment_stale: {
    kk: 'Түсініктеме осы уақытта өзгертілген. Жаңа мәтінді қарап, әрекетті қайталаңыз.',
    ru: 'Комментарий тем временем изменён. Посмотрите новый текст и повторите действие.',
    en: 'The comment has changed meanwhile. Look at the new text and try again.',
  },
  comment_retracted: {
    kk: 'Түсініктеме кері қайтарып алынған.',
    ru: 'Комментарий уже отозван.',
    en: 'The comment has been retracted.',
  },
  comment_edit_too_late: {
    kk: 'Түзету уақыты өтті. Түсініктемені тек кері қайтарып алуға болады.',
    ru: 'Время, в которое комментарий можно править, прошло. Его можно только отозвать.',
    en: 'The time to edit the comment has passed; it can only be retracted.',
  },
  comment_on_restricted: {
    kk: '{number}-тармақ – «Қызмет бабында пайдалану үшін»: жүйеде талқыланбайды.',
    ru: 'Пункт {number} – для служебного пользования: в системе его не обсуждают.',
    en: 'Item {number} is restricted; it is not talked about in the system.',
  },
  comment_files_too_many: {
    kk: 'Түсініктемеге {most} файлдан артық тіркеуге болмайды.',
    ru: 'К комментарию можно приложить не больше {most} файлов.',
    en: 'No more than {most} files beside a comment.',
  },
  mention_out_of_reach: {
    kk: 'Аталған адамдардың біреуі мұны көре алмайды. Оны тізімнен таңдаңыз.',
    ru: 'Кто-то из упомянутых этого не видит. Выберите человека из списка.',
    en: 'Somebody named here cannot see this. Choose a person from the list.',
  },
};
