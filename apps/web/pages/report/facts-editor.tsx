import { periodsOfCheckpoint, localDate } from '@zholdau/domain';
import { Form, InputNumber } from 'antd';
import { useIndicatorsOf } from '../../api/indicators.js';
import type { ItemView } from '../../api/types.js';
import { factKey, type DraftFacts } from '../../device/draft-words.js';
import { periodText } from '../../i18n/dates.js';
import { indicators as texts } from '../../i18n/indicators.js';
import { useLocale } from '../../i18n/locale.js';
import { addTexts } from '../../i18n/texts.js';
import { figureText, textOf } from '../../ui/figure-text.js';

addTexts({ indicators: texts });

interface Props {
  item: ItemView;
  checkpointId: string;
  facts: DraftFacts;
  onChange: (facts: DraftFacts) => void;
}

/** The numbers of the indicators for the periods that are reported here. */
export function FactsEditor({ item, checkpointId, facts, onChange }: Props) {
  const { t, locale } = useLocale();
  const read = useIndicatorsOf(item.id);
  const places = item.checkpoints.map(({ id, period, due, state }) => ({
    id,
    period,
    dueOn: due.dueOn === null ? null : localDate(due.dueOn),
    ended: state === 'cancelled' || state === 'replaced',
  }));
  const wanted = (read.data?.indicators ?? []).flatMap((indicator) =>
    periodsOfCheckpoint(
      indicator.plan.map(({ period }) => period),
      checkpointId,
      places,
    ).map((period) => ({ indicator, period })),
  );
  if (wanted.length === 0) return null;
  return (
    <fieldset className="facts-editor">
      <legend>{t('indicators.facts.title')}</legend>
      <p className="quiet small">{t('indicators.facts.hint')}</p>
      {wanted.map(({ indicator, period }) => {
        const key = factKey(indicator.id, period);
        const plan = indicator.plan.find((point) => point.period === period)?.value ?? null;
        const unit = textOf(indicator.units, locale);
        return (
          <Form.Item
            key={key}
            label={`${textOf(indicator.names, locale)} · ${periodText(period, locale)}`}
            htmlFor={key}
            extra={t('indicators.facts.plan', { value: `${figureText(plan, locale)} ${unit}` })}
          >
            <InputNumber
              id={key}
              style={{ width: '100%' }}
              value={facts[key] ?? null}
              decimalSeparator={locale === 'en' ? '.' : ','}
              inputMode="decimal"
              suffix={unit}
              onChange={(value) => onChange({ ...facts, [key]: value })}
            />
          </Form.Item>
        );
      })}
    </fieldset>
  );
}
