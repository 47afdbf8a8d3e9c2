import type { JournalRowView } from '../../api/types.js';
import { shortDateText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { hasText } from '../../i18n/texts.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What was and what is, field by field. */
export function ChangeList({ changes }: Pick<JournalRowView, 'changes'>) {
  const { t, locale } = useLocale();
  if (changes.length === 0) return null;
  const shown = (value: string | null) =>
    value === null ? t('journal.change.none') : DATE.test(value) ? shortDateText(value, locale) : value;
  const nameOfField = (field: string): string => {
    const key = `journal.field.${field}`;
    return hasText(key) ? t(key) : field;
  };
  return (
    <ul className="journal-changes">
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          {field !== '' && <span className="quiet">{nameOfField(field)}: </span>}
          {before !== null && (
            <>
              <del>{shown(before)}</del> →{' '}
            </>
          )}
          <ins>{shown(after)}</ins>
        </li>
      ))}
    </ul>
  );
}
