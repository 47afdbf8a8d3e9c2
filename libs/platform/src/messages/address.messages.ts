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
};
