import { Select } from 'antd';
import { useBodies } from '../api/directory.js';
import { useLocale } from '../i18n/locale.js';
import { nameOf } from './names-text.js';

interface Props {
  /** antd's Form gives these. */
  id?: string;
  value?: string | string[] | null;
  onChange?: (value: string | string[] | undefined) => void;
  multiple?: boolean;
  placeholder?: string;
  allowClear?: boolean;
  'aria-label'?: string;
  disabled?: boolean;
  className?: string;
  /** Bodies that may not be chosen here, for instance the lead among the co-executors. */
  without?: readonly string[];
}

/** Chooses bodies by any of their names: typing finds the Kazakh, Russian and short ones alike. */
export function BodySelect({ multiple = false, without = [], value, onChange, ...rest }: Props) {
  const { locale } = useLocale();
  const bodies = useBodies();
  const options = (bodies.data ?? [])
    .filter((body) => !without.includes(body.id))
    .map((body) => ({
      value: body.id,
      label: nameOf(body.names, locale),
      found: [...Object.values(body.names), ...Object.values(body.shorts)].join(' ').toLocaleLowerCase(),
    }));
  return (
    <Select<string | string[]>
      {...rest}
      {...(multiple ? { mode: 'multiple' as const } : {})}
      value={value ?? (multiple ? [] : undefined)}
      onChange={(next) => onChange?.(next)}
      options={options}
      loading={bodies.isPending}
      showSearch={{ filterOption: (text, option) => option?.found.includes(text.toLocaleLowerCase()) ?? false }}
      popupMatchSelectWidth={380}
    />
  );
}
