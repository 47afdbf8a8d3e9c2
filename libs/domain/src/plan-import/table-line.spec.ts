import { describe, expect, it } from '@jest/globals';
import { anyText, appendLines, type FieldText } from './table-line.js';

const text = (part: Partial<FieldText>): FieldText => ({ ru: '', kk: '', either: '', ...part });

describe('lines of one cell', () => {
  it('keep their order when the first is written alike in both languages', () => {
    const joined = appendLines(text({ either: 'протокол' }), text({ ru: 'информация в аппарат акима' }));
    expect(anyText(joined)).toBe('протокол\nинформация в аппарат акима');
    expect(joined.ru).toBe('протокол\nинформация в аппарат акима');
  });

  it('keep their order when the last is', () => {
    expect(appendLines(text({ kk: 'ақпарат' }), text({ either: 'акт' })).kk).toBe('ақпарат\nакт');
  });

  it('stay apart beside both languages', () => {
    const both = text({ ru: 'информация', kk: 'ақпарат' });
    expect(appendLines(both, text({ either: 'акт' }))).toEqual({ ...both, either: 'акт' });
  });
});
