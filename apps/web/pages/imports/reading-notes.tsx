import { Button, Popover } from 'antd';
import { useT } from '../../i18n/locale.js';
import { hasText } from '../../i18n/texts.js';

const LEFT_OUT = 'left_out:';

/** Which column was taken for what, and the rows that are no measures, so that nothing vanishes unseen. */
export function ReadingNotes({ columns }: { columns: Record<string, string> }) {
  const t = useT();
  const entries = Object.entries(columns);
  const taken = entries.filter(([field]) => !field.startsWith(LEFT_OUT));
  const leftOut = entries.filter(([field]) => field.startsWith(LEFT_OUT));
  const nameOf = (field: string): string => {
    const key = `imports.column_${field}`;
    return hasText(key) ? t(key) : field;
  };
  const content = (
    <div className="import-notes">
      <dl>
        {taken.map(([field, column]) => (
          <div key={field}>
            <dt>{nameOf(field)}</dt>
            <dd>{column}</dd>
          </div>
        ))}
      </dl>
      {leftOut.length > 0 && (
        <>
          <p className="import-notes-name">{t('imports.leftOut')}</p>
          <ul>
            {leftOut.map(([place, text]) => (
              <li key={place}>
                <span className="quiet">{placeText(place)}</span> {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={content} title={t('imports.howRead')}>
      <Button type="text">
        {t('imports.howRead')}
        {leftOut.length > 0 && ` · ${t('imports.leftOutN', { n: leftOut.length })}`}
      </Button>
    </Popover>
  );
}

/** «left_out:Лист1!14» → «Лист1, 14». */
function placeText(place: string): string {
  return place.slice(LEFT_OUT.length).replace(/!(\d+)$/, ', $1');
}
