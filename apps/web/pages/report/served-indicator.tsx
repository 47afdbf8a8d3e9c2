import { Form, Select } from 'antd';
import { useIndicatorsOf } from '../../api/indicators.js';
import { useLocale } from '../../i18n/locale.js';
import { textOf } from '../../ui/figure-text.js';

/** The indicator that an event adds its coverage to; nothing where the item has none. */
export function ServedIndicator({ itemId }: { itemId: string }) {
  const { t, locale } = useLocale();
  const indicators = useIndicatorsOf(itemId).data?.indicators ?? [];
  if (indicators.length === 0) return null;
  return (
    <Form.Item name="indicatorId" label={t('indicators.facts.serves')} extra={t('indicators.facts.servesHint')}>
      <Select allowClear options={indicators.map(({ id, names }) => ({ value: id, label: textOf(names, locale) }))} />
    </Form.Item>
  );
}
