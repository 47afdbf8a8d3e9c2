import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { addDays, localDate, nextSpan, periodSpan, spanAround, type PeriodKind } from '@zholdau/domain';
import { Button, InputNumber } from 'antd';
import { periodText } from '../../../i18n/dates.js';
import { useLocale } from '../../../i18n/locale.js';

export interface PlanRow {
  period: string;
  value: number | null;
}

interface Props {
  /** antd's Form gives these two. */
  value?: PlanRow[];
  onChange?: (rows: PlanRow[]) => void;
  kind: PeriodKind;
  /** The day of the baseline; the first period ends after it. */
  after: string;
}

/** The planned value of each period; periods follow one another. */
export function PlanEditor({ value: rows = [], onChange, kind, after }: Props) {
  const { t, locale } = useLocale();
  const add = (): void => {
    const last = periodSpan(rows.at(-1)?.period ?? '');
    const next = last ? nextSpan(last) : spanAround(addDays(localDate(after), 1), kind);
    onChange?.([...rows, { period: next.name, value: null }]);
  };
  return (
    <div className="plan-editor">
      {rows.map(({ period, value }, index) => (
        <div key={period} className="plan-editor-row">
          <span>{periodText(period, locale)}</span>
          <InputNumber
            value={value}
            aria-label={periodText(period, locale)}
            decimalSeparator={locale === 'en' ? '.' : ','}
            inputMode="decimal"
            onChange={(next) => onChange?.(rows.map((row, at) => (at === index ? { ...row, value: next } : row)))}
          />
          <Button
            type="text"
            icon={<DeleteOutlined aria-hidden="true" />}
            aria-label={t('indicators.form.removePeriod', { period: periodText(period, locale) })}
            onClick={() => onChange?.(rows.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button icon={<PlusOutlined aria-hidden="true" />} onClick={add}>
        {t('indicators.form.addPeriod')}
      </Button>
    </div>
  );
}
