import { ClearOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useDistricts } from '../../api/directory.js';
import type { Condition, Level } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { BodySelect } from '../../ui/body-select.js';
import { nameOf } from '../../ui/names-text.js';
import type { PlanView } from './plan-view.js';

const CONDITIONS: Condition[] = [
  'overdue',
  'at_risk',
  'waiting',
  'in_time',
  'done_in_time',
  'done_late',
  'no_date',
  'closed',
];
const LEVELS: Level[] = ['special', 'control', 'working'];
const TYPING_MS = 300;

/** What narrows the list; each choice goes into the URL at once. */
export function PlanFilters({ view }: { view: PlanView }) {
  const { t, locale } = useLocale();
  const districts = useDistricts();
  return (
    <div className="plan-filters no-print">
      <SearchField view={view} />
      <Select
        className="plan-filter"
        mode="multiple"
        maxTagCount={0}
        maxTagPlaceholder={(chosen) => chosen.map(({ label }) => label).join(', ')}
        allowClear
        placeholder={t('plan.filter.condition')}
        aria-label={t('plan.filter.condition')}
        value={view.value('condition')?.split(',') ?? []}
        options={CONDITIONS.map((value) => ({ value, label: t(`words.condition.${value}`) }))}
        onChange={(values) => view.set({ condition: values.join(',') })}
        popupMatchSelectWidth={240}
        showSearch={false}
      />
      <BodySelect
        className="plan-filter"
        allowClear
        placeholder={t('plan.filter.lead')}
        aria-label={t('plan.filter.lead')}
        value={view.value('lead') ?? null}
        onChange={(value) => view.set({ lead: typeof value === 'string' ? value : undefined })}
      />
      <Select
        className="plan-filter"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('plan.filter.district')}
        aria-label={t('plan.filter.district')}
        value={view.value('district') ?? null}
        options={(districts.data ?? []).map(({ id, names }) => ({ value: id, label: nameOf(names, locale) }))}
        onChange={(value: string | undefined) => view.set({ district: value })}
        popupMatchSelectWidth={240}
      />
      <Select
        className="plan-filter"
        allowClear
        placeholder={t('plan.filter.level')}
        aria-label={t('plan.filter.level')}
        value={view.value('level') ?? null}
        options={LEVELS.map((value) => ({ value, label: t(`words.level.${value}`) }))}
        onChange={(value: string | undefined) => view.set({ level: value })}
        popupMatchSelectWidth={200}
      />
      {view.narrowed > 0 && (
        <Button
          icon={<ClearOutlined aria-hidden="true" />}
          onClick={view.clear}
          title={t('plan.filter.clear')}
          aria-label={t('plan.filter.clear')}
        />
      )}
    </div>
  );
}

/** Waits for a pause in typing, so that each letter is not a question to the server. */
function SearchField({ view }: { view: PlanView }) {
  const { t } = useLocale();
  const inUrl = view.value('q') ?? '';
  const [text, setText] = useState(inUrl);
  useEffect(() => setText(inUrl), [inUrl]);
  useEffect(() => {
    if (text.trim() === inUrl) return;
    const timer = setTimeout(() => view.set({ q: text.trim() }), TYPING_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <Input
      className="plan-filter"
      allowClear
      value={text}
      placeholder={t('plan.filter.q')}
      aria-label={t('plan.filter.q')}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
