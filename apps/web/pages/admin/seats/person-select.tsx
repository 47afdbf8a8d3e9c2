import { Select } from 'antd';
import { usePeople } from '../../../api/administration.js';
import { useLocale } from '../../../i18n/locale.js';
import { personName } from '../../../ui/person-text.js';

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (id: string | null) => void;
  allowClear?: boolean;
  placeholder?: string;
  disabled?: boolean;
}

/** Chooses one of the people who may still sign in. */
export function PersonSelect({ value, onChange, ...rest }: Props) {
  const { locale } = useLocale();
  const people = usePeople();
  const options = (people.data ?? [])
    .filter(({ disabledAt }) => disabledAt === null)
    .map((person) => ({
      value: person.id,
      label: `${personName(person, locale)} · ${person.email}`,
      found: `${person.nameRu} ${person.nameKk} ${person.email}`.toLocaleLowerCase(),
    }));
  return (
    <Select<string | null>
      {...rest}
      value={value ?? null}
      onChange={(next) => onChange?.(next ?? null)}
      loading={people.isPending}
      options={options}
      showSearch={{ filterOption: (text, option) => option?.found.includes(text.toLocaleLowerCase()) ?? false }}
    />
  );
}
