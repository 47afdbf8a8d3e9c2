import { cleanCell } from './clean-cell.js';
import { languageOf, splitLanguages } from './text-language.js';

describe('the language of a text', () => {
  it.each([
    ['Построить школу', 'ru'],
    ['Мектеп салу', 'kk'],
    ['Шағын бизнесті қолдау', 'kk'],
    ['І квартал 2026 года', 'ru'], // a Cyrillic І for the numeral
    ['IV тоқсан', 'kk'],
    ['аудандар мен қалалар әкімдері', 'kk'],
    ['Реконструкция проспекта Қабанбай батыра', 'ru'],
    ['Открыть музей имени Ыбырая Алтынсарина и Әуезова', 'ru'],
    ['– Обеспечить водой 12.1 Обеспечить водой Ұлытау', 'ru'],
    ['ШАҒЫН БИЗНЕСТІ ҚОЛДАУ', 'kk'],
    ['форум', null],
    ['15.10.2026', null],
    ['', null],
  ])('«%s» is %s', (text, language) => expect(languageOf(text)).toBe(language));

  it.each([
    ['Мектеп салу\nПостроить школу', { ru: 'Построить школу', kk: 'Мектеп салу' }],
    ['Построить школу / Мектеп салу', { ru: 'Построить школу', kk: 'Мектеп салу' }],
    [
      'Построить школу\nи детский сад\nМектеп пен балабақша салу',
      { ru: 'Построить школу\nи детский сад', kk: 'Мектеп пен балабақша салу' },
    ],
    ['Построить школу\nи детский сад', null],
    ['Мектеп салу\nПостроить школу\nЖол жөндеу', null],
    ['50/50', null],
  ])('«%s» is divided', (text, parts) => expect(splitLanguages(text)).toEqual(parts));
});

describe('a cell', () => {
  it.each([
    ['line ends of every kind', 'а\r\nб\rв\u2028г', 'а\nб\nв\nг'],
    ['control characters', 'а\u0000б\u0007в\tг', 'абв г'],
    ['spaces of every kind', ' а\u00a0\u2009 б  ', 'а б'],
    ['what nobody sees', 'мо\u00adло\u200bко\ufeff', 'молоко'],
    ['half a character', 'а\ud800б', 'а\ufffdб'],
    ['emoji and Kazakh letters', '👩‍🏫 Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі', '👩‍🏫 Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі'],
    ['right-to-left text', 'אבג', 'אבג'],
    ['a formula', '=1+1', '=1+1'],
  ])('is kept as it is read: %s', (_, raw, kept) => expect(cleanCell(raw)).toBe(kept));
});
