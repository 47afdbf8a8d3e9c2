import { KZ_YEARS } from './kz-calendar.js';
import { calendarSourceText } from './kz-sources.js';

describe('the source of a calendar day', () => {
  it('is said in the language of the reader for every published day', () => {
    for (const { source } of KZ_YEARS.flatMap(({ days }) => days)) {
      expect(calendarSourceText(source, 'ru')).toBe(source);
      expect(calendarSourceText(source, 'kk')).toMatch(/Заң|акт/);
      expect(calendarSourceText(source, 'en')).toMatch(/Law|Act/);
    }
  });

  it('stays as an administrator wrote it', () => {
    expect(calendarSourceText('Постановление № 1', 'kk')).toBe('Постановление № 1');
  });
});
