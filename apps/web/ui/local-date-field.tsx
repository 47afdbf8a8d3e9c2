import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useT } from '../i18n/locale.js';

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (value: string | null) => void;
  /** Days before this one cannot be chosen. */
  from?: string;
  /** Days after this one cannot be chosen. */
  to?: string;
  disabled?: boolean;
  'aria-label'?: string;
}

/** A calendar date as YYYY-MM-DD in and out, written 25.12.2026 on the screen. */
export function LocalDateField({ value, onChange, from, to, ...rest }: Props) {
  const t = useT();
  return (
    <DatePicker
      {...rest}
      style={{ width: '100%' }}
      format="DD.MM.YYYY"
      placeholder={t('common.date.format')}
      value={value === undefined || value === null || value === '' ? null : dayjs(value)}
      onChange={(day) => onChange?.(day === null ? null : day.format('YYYY-MM-DD'))}
      disabledDate={(day) => {
        const text = day.format('YYYY-MM-DD');
        return (from !== undefined && text < from) || (to !== undefined && text > to);
      }}
    />
  );
}
