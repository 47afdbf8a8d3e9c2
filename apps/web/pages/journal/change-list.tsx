import { SETTINGS, type SettingKey } from '@zholdau/domain';
import type { JournalRowView } from '../../api/types.js';
import { shortDateText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { hasText } from '../../i18n/texts.js';

const isSetting = (field: string): field is SettingKey => field in SETTINGS;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What was and what is, field by field. */
export function ChangeList({ changes }: Pick<JournalRowView, 'changes'>) {
  const { t, locale } = useLocale();
  if (changes.length === 0) return null;
  const nameOfField = (field: string): string => {
    const key = `journal.field.${field}`;
    if (hasText(key)) return t(key);
    return isSetting(field) ? SETTINGS[field].title[locale] : field;
  };
  const shown = (field: string, value: string | null): string => {
    if (value === null) return t('journal.change.none');
    if (DATE.test(value)) return shortDateText(value, locale);
    const key = [`words.${field}.${value}`, `journal.value.${value}`].find(hasText);
    return key === undefined ? value : t(key);
  };
  return (
    <ul className="journal-changes">
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          {field !== '' && <span className="quiet">{nameOfField(field)}: </span>}
          {before !== null && (
            <>
              <del>{shown(field, before)}</del> →{' '}
            </>
          )}
          <ins>{shown(field, after)}</ins>
        </li>
      ))}
    </ul>
  );
}
