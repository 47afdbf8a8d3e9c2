import { ClearOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useDirectives } from '../../api/directives.js';
import { useLocale } from '../../i18n/locale.js';
import { BodySelect } from '../../ui/body-select.js';
import { directiveTitle } from '../../ui/directive-title.js';
import type { IndicatorsView } from './indicators-view.js';

/** What narrows the list; each choice goes into the URL at once. */
export function IndicatorFilters({ view }: { view: IndicatorsView }) {
  const { t, locale } = useLocale();
  const directives = useDirectives(view.addressId);
  return (
    <div className="indicators-filters no-print">
      <Input.Search
        key={view.value('q') ?? ''}
        allowClear
        placeholder={t('indicators.filter.q')}
        aria-label={t('indicators.filter.q')}
        defaultValue={view.value('q') ?? ''}
        onSearch={(q) => view.set({ q })}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('indicators.filter.directive')}
        aria-label={t('indicators.filter.directive')}
        value={view.value('dir') ?? null}
        options={(directives.data ?? []).map((one) => ({ value: one.id, label: directiveTitle(one, locale) }))}
        onChange={(dir: string | undefined) => view.set({ dir })}
        popupMatchSelectWidth={420}
      />
      <BodySelect
        allowClear
        placeholder={t('indicators.filter.body')}
        aria-label={t('indicators.filter.body')}
        value={view.value('body') ?? null}
        onChange={(body) => view.set({ body: typeof body === 'string' ? body : undefined })}
      />
      {view.narrowed && (
        <Button icon={<ClearOutlined aria-hidden="true" />} onClick={view.clear}>
          {t('indicators.clear')}
        </Button>
      )}
    </div>
  );
}
