import { Button, DatePicker, Input, Segmented } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useReadDeadline } from '../../api/imports.js';
import type { DeadlineReadingView, ImportCorrections, PlanImportRowView } from '../../api/types.js';
import { dateText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

type Way = 'date' | 'words' | 'none';

interface Props {
  row: PlanImportRowView;
  actOn: string;
  busy: boolean;
  onCorrect: (correction: ImportCorrections) => void;
}

/** Says the deadline otherwise: by a date, in words that are read at once, or that there is none. */
export function FixDeadline({ row, actOn, busy, onCorrect }: Props) {
  const { t } = useLocale();
  const [way, setWay] = useState<Way>('date');
  const [date, setDate] = useState<Dayjs | null>(null);
  const save = (deadline: NonNullable<ImportCorrections['deadline']>): void => onCorrect({ deadline });
  return (
    <div className="import-fix">
      <Segmented
        size="small"
        aria-label={t('imports.fixDeadline')}
        value={way}
        onChange={setWay}
        options={[
          { value: 'date', label: t('imports.byDate') },
          { value: 'words', label: t('imports.byWords') },
          { value: 'none', label: t('imports.withoutDate') },
        ]}
      />
      {way === 'date' && (
        <div className="import-fix-line">
          <DatePicker aria-label={t('imports.fixDeadline')} format="DD.MM.YYYY" value={date} onChange={setDate} />
          <Button
            disabled={date === null || busy}
            onClick={() => date !== null && save({ dueOn: date.format('YYYY-MM-DD') })}
          >
            {t('imports.apply')}
          </Button>
        </div>
      )}
      {way === 'words' && <ByWords row={row} actOn={actOn} busy={busy} onSave={(words) => save({ words })} />}
      {way === 'none' && (
        <div className="import-fix-line">
          <Button disabled={busy} onClick={() => save({ noDate: true })}>
            {t('imports.apply')}
          </Button>
        </div>
      )}
    </div>
  );
}

function ByWords({ row, actOn, busy, onSave }: Omit<Props, 'onCorrect'> & { onSave: (words: string) => void }) {
  const { t } = useLocale();
  const [words, setWords] = useState('');
  const reading = useReadDeadline();
  const read = (): void => reading.mutate({ phrase: words.trim(), origin: row.draft.origin, today: actOn });
  const understood = reading.data?.phrase === words.trim() ? reading.data : undefined;
  return (
    <>
      <div className="import-fix-line">
        <Input
          aria-label={t('imports.byWords')}
          placeholder={t('imports.wordsPlaceholder')}
          value={words}
          maxLength={300}
          onChange={(event) => setWords(event.target.value)}
          onPressEnter={read}
        />
        <Button disabled={words.trim() === ''} loading={reading.isPending} onClick={read}>
          {t('imports.read')}
        </Button>
      </div>
      <ProblemAlert error={reading.error} />
      {understood !== undefined && (
        <div className="import-reading" role="status">
          <Reading reading={understood} />
          {!understood.ask && (
            <Button type="primary" size="small" disabled={busy} onClick={() => onSave(understood.phrase)}>
              {t('imports.apply')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function Reading({ reading }: { reading: DeadlineReadingView }) {
  const { t, locale } = useLocale();
  const dates = reading.rolled.length > 0 ? reading.rolled : reading.due;
  return (
    <p>
      {dates.length > 0 && (
        <b>
          {t('imports.readAs')}: {dates.map((on) => dateText(on, locale)).join('; ')}
        </b>
      )}{' '}
      <span className="quiet">{reading.why}</span>
    </p>
  );
}
