import { setting } from './settings.js';

/** Comments, and who is told what of the things they follow. */
export const talkSettings = {
  'comment.edit-minutes': setting<number>({
    default: 15,
    source: 'Предложение системы; устанавливается регионом',
    type: 'number',
    min: 0,
    max: 1440,
    title: {
      ru: 'Сколько минут автор может править комментарий',
      kk: 'Автор түсініктемені неше минут ішінде түзете алады',
      en: 'Minutes in which an author may edit a comment',
    },
    help: {
      ru: 'Потом комментарий можно только отозвать. Прежний текст остаётся в журнале. 0 – править нельзя.',
      kk: 'Одан кейін түсініктемені тек кері қайтарып алуға болады. Бұрынғы мәтін журналда қалады. 0 – түзетуге болмайды.',
      en: 'Afterwards it can only be retracted. The earlier text stays in the journal. 0: no editing.',
    },
  }),
  'follow.authors': setting<boolean>({
    default: true,
    source: 'Предложение системы; устанавливается регионом',
    type: 'boolean',
    title: {
      ru: 'Автор комментария сам становится подписчиком',
      kk: 'Түсініктеме авторы автоматты түрде жазылады',
      en: 'The author of a comment follows its item',
    },
  }),
  'follow.delegates': setting<boolean>({
    default: true,
    source: 'Предложение системы; устанавливается регионом',
    type: 'boolean',
    title: {
      ru: 'Сотрудник, которому передан пункт, становится подписчиком',
      kk: 'Тармақ берілген қызметкер автоматты түрде жазылады',
      en: 'A person an item is handed to follows it',
    },
  }),
  'follow.letters': setting<boolean>({
    default: true,
    source: 'Предложение системы; устанавливается регионом',
    type: 'boolean',
    title: {
      ru: 'Новости по подписке входят в ежедневное письмо',
      kk: 'Жазылым жаңалықтары күнделікті хатқа енеді',
      en: 'News of what one follows stands in the daily letter',
    },
    help: {
      ru: 'Отдельных писем о новостях не бывает. Если выключить, новости видны только во входящих.',
      kk: 'Жаңалықтар туралы жеке хат жіберілмейді. Өшірілсе, жаңалықтар тек кіріс хабарламаларда көрінеді.',
      en: 'News never leave as letters of their own. Switched off, they stand in the inbox alone.',
    },
  }),
};
