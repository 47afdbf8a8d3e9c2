import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { http } from '../../api/http.js';
import type { DeadlineReadingView, Origin } from '../../api/types.js';
import { dateText, shortDateText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

const TYPING_MS = 350;

interface Props {
  id?: string;
  value?: string;
  onChange?: (words: string) => void;
  origin: Origin;
  /** The words leave a choice and the person made it. */
  onChooseDate: (day: string) => void;
}

/** Deadline words with what the system understands of them while they are typed: the dates and why. */
export function DeadlineWords({ id, value = '', onChange, origin, onChooseDate }: Props) {
  const { t } = useLocale();
  const phrase = useSettled(value.trim());
  const reading = useQuery({
    queryKey: ['deadline-reading', phrase, origin],
    queryFn: () => http.post<DeadlineReadingView>('/deadline-readings', { phrase, origin }),
    enabled: phrase.length > 2,
    staleTime: Infinity,
    placeholderData: (before) => before,
  });
  return (
    <div>
      <Input
        {...(id === undefined ? {} : { id })}
        value={value}
        onChange={(event) => onChange?.(event.target.value)}
        maxLength={300}
      />
      <div className="reading" role="status" aria-live="polite" data-busy={reading.isFetching}>
        {phrase.length <= 2 && <p className="quiet">{t('itemForm.words.empty')}</p>}
        <ProblemAlert error={reading.error} />
        {phrase.length > 2 && reading.data !== undefined && (
          <Reading reading={reading.data} onChooseDate={onChooseDate} />
        )}
      </div>
    </div>
  );
}

function Reading({ reading, onChooseDate }: { reading: DeadlineReadingView; onChooseDate: (day: string) => void }) {
  const { t, locale } = useLocale();
  return (
    <>
      {reading.rolled.length > 1 && <p className="quiet small">{t('itemForm.words.recurring')}</p>}
      {reading.rolled.length > 0 && (
        <ul className="reading-dates">
          {reading.rolled.map((day, index) => (
            <li key={day}>
              <b>{dateText(day, locale)}</b>
              {reading.due[index] !== undefined && reading.due[index] !== day && (
                <span className="quiet small">
                  {' '}
                  · {t('itemForm.words.rolled', { date: shortDateText(reading.due[index] ?? day, locale) })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className={reading.ask ? 'reading-ask' : 'quiet'}>{reading.why}</p>
      {reading.ask && reading.choices.length > 0 && (
        <p className="reading-choices">
          {t('itemForm.words.choose')}
          {reading.choices.map((day) => (
            <Button key={day} size="small" onClick={() => onChooseDate(day)}>
              {/^\d{4}-\d{2}-\d{2}$/.test(day) ? dateText(day, locale) : day}
            </Button>
          ))}
        </p>
      )}
      {!reading.ask && reading.rolled.length === 0 && <p className="quiet">{t('itemForm.words.noDate')}</p>}
    </>
  );
}

/** The value once nobody has typed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), TYPING_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
