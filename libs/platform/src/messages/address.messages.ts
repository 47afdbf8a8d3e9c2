/** What is wrong with a text of the Address, and with what is made of it. */
export const addressMessages = {
  text_file_unknown: {
    kk: '«{name}» файлы мәтін ретінде оқылмайды. Мәтінді docx немесе txt пішімінде жүктеңіз не терезеге қойыңыз.',
    ru: 'Файл «{name}» не читается как текст. Загрузите текст в docx или txt либо вставьте его в окно.',
    en: 'The file “{name}” cannot be read as a text. Upload docx or txt, or paste the text.',
  },
  text_file_empty: {
    kk: '«{name}» файлында мәтін жоқ.',
    ru: 'В файле «{name}» нет текста.',
    en: 'There is no text in the file “{name}”.',
  },
  text_too_long: {
    kk: 'Мәтін тым ұзын: ең көбі {most} таңба.',
    ru: 'Текст слишком длинный: не больше {most} знаков.',
    en: 'The text is too long: at most {most} characters.',
  },
  address_text_empty: { kk: 'Мәтін бос.', ru: 'Текст пуст.', en: 'The text is empty.' },
  address_stale: {
    kk: 'Сіз қарап отырғанда Жолдау мәтінін басқа адам өзгертті. Бетті жаңартып, қайта көріңіз.',
    ru: 'Пока вы смотрели, текст Послания изменил другой человек. Обновите страницу и посмотрите ещё раз.',
    en: 'Somebody changed the text of the Address while you were looking. Reload the page and look again.',
  },
  sentence_not_found: {
    kk: 'Жолдау мәтінінде мұндай сөйлем жоқ.',
    ru: 'Такого предложения в тексте Послания нет.',
    en: 'There is no such sentence in the text of the Address.',
  },
  directive_not_found: { kk: 'Мұндай бағыт жоқ.', ru: 'Такого направления нет.', en: 'There is no such directive.' },
  paragraph_not_found: {
    kk: 'Жолдау мәтінінде мұндай азатжол жоқ.',
    ru: 'Такого абзаца в тексте Послания нет.',
    en: 'There is no such paragraph in the text of the Address.',
  },
  sentence_has_directive: {
    kk: 'Бұл сөйлемнен тапсырма әлдеқашан жасалған.',
    ru: 'Из этого предложения направление уже создано.',
    en: 'A directive has been made of this sentence already.',
  },
  sentence_taken: {
    kk: 'Бұл сөйлемнен тапсырма не іс-шара жасалған, оны қалдыруға болмайды.',
    ru: 'Из этого предложения уже создано направление или мероприятие, оставить его нельзя.',
    en: 'A directive or an item has been made of this sentence; it cannot be left.',
  },
  sentence_not_linked: {
    kk: 'Іс-шара бұл сөйлемге байланыстырылмаған.',
    ru: 'Мероприятие не связано с этим предложением.',
    en: 'The item is not tied to this sentence.',
  },
  too_many_lines: {
    kk: 'Жол тым көп: ең көбі {most}.',
    ru: 'Слишком много строк: не больше {most}.',
    en: 'Too many lines: at most {most}.',
  },
  journal_address_text_stored: {
    kk: 'Жолдау мәтіні енгізілді',
    ru: 'Текст Послания внесён',
    en: 'The text of the Address was stored',
  },
  journal_address_paragraph_checked: {
    kk: 'Азатжолдың екі тілі салыстырылды',
    ru: 'Два языка абзаца сверены',
    en: 'The two languages of a paragraph were compared',
  },
  journal_address_sentence_decided: {
    kk: 'Жолдау сөйлемі бойынша шешім қабылданды',
    ru: 'Решено, что делать с предложением Послания',
    en: 'A sentence of the Address was decided on',
  },
  journal_directive_made_of_sentence: {
    kk: 'Жолдау сөйлемінен тапсырма жасалды',
    ru: 'Из предложения Послания создано направление',
    en: 'A directive was made of a sentence of the Address',
  },
  history_action_item_sentence_linked: {
    kk: 'Жолдау сөйлеміне байланыстырылды: {name}',
    ru: 'Связано с предложением Послания: {name}',
    en: 'Tied to a sentence of the Address: {name}',
  },
  history_action_item_sentence_unlinked: {
    kk: 'Жолдау сөйлемінен ажыратылды',
    ru: 'Связь с предложением Послания снята',
    en: 'The tie to a sentence of the Address was removed',
  },
};
