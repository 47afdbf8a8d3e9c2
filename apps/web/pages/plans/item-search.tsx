import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { http } from '../../api/http.js';
import type { ItemRow, Page } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { nameOf } from '../../ui/names-text.js';

interface Props {
  /** antd's Form gives these. */
  id?: string;
  value?: string | null;
  onChange?: (id: string) => void;
  'aria-label'?: string;
}

const MOST = 20;

/** Finds an item by its number or by words of its title. */
export function ItemSearch({ value, onChange, ...rest }: Props) {
  const { t, locale } = useLocale();
  const [words, setWords] = useState('');
  const found = useQuery({
    queryKey: ['items', 'search', words],
    queryFn: ({ signal }) => http.get<Page<ItemRow>>('/action-items', { q: words, limit: MOST }, signal),
    enabled: words.trim() !== '',
  });
  return (
    <Select<string>
      {...rest}
      value={value ?? null}
      onChange={(id) => onChange?.(id)}
      showSearch={{ filterOption: false, onSearch: setWords }}
      placeholder={t('plans.link.find')}
      loading={found.isFetching}
      notFoundContent={null}
      options={(found.data?.items ?? []).map((item) => ({
        value: item.id,
        label: `${item.number}. ${nameOf(item.titles, locale)}`,
      }))}
    />
  );
}
