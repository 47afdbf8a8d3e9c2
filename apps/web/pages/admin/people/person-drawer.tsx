import { Form, Input, Select } from 'antd';
import { useChangePerson, useInvite, type PersonFields } from '../../../api/administration.js';
import type { PersonView } from '../../../api/types.js';
import { useLocale } from '../../../i18n/locale.js';
import { personName } from '../../../ui/person-text.js';
import { EditDrawer } from '../edit-drawer.js';

const LANGUAGES = [
  { value: 'kk', label: 'Қазақша' },
  { value: 'ru', label: 'Русский' },
  { value: 'en', label: 'English' },
];

/** A person: an invitation for a new one, the name and address of a known one. */
export function PersonDrawer({ person, onClose }: { person: PersonView | null; onClose: () => void }) {
  const { t, locale } = useLocale();
  const [form] = Form.useForm<PersonFields>();
  const invite = useInvite();
  const change = useChangePerson();
  const email = Form.useWatch('email', form);
  const save = (fields: PersonFields): Promise<unknown> => {
    const clean = { ...fields, email: fields.email.trim().toLowerCase() };
    return person === null
      ? invite.mutateAsync(clean)
      : change.mutateAsync({ id: person.id, version: person.version, fields: clean });
  };
  const required = [{ required: true, whitespace: true, message: t('admin.required') }];
  const initial: Partial<PersonFields> =
    person === null
      ? { locale: 'kk' }
      : { email: person.email, nameRu: person.nameRu, nameKk: person.nameKk, locale: person.locale };
  return (
    <EditDrawer<PersonFields>
      title={person === null ? t('admin.people.add') : personName(person, locale)}
      form={form}
      initial={initial}
      save={save}
      error={invite.error ?? change.error}
      busy={invite.isPending || change.isPending}
      {...(person === null ? { saved: t('admin.people.invited', { email: email ?? '' }) } : {})}
      onClose={onClose}
    >
      <Form.Item name="nameKk" label={t('admin.people.nameKk')} rules={required}>
        <Input maxLength={200} lang="kk" />
      </Form.Item>
      <Form.Item name="nameRu" label={t('admin.people.nameRu')} rules={required}>
        <Input maxLength={200} lang="ru" />
      </Form.Item>
      <Form.Item
        name="email"
        label={t('admin.people.email')}
        extra={t('admin.people.emailHint')}
        rules={[{ required: true, type: 'email', message: t('admin.people.emailWrong') }]}
      >
        <Input maxLength={254} type="email" autoComplete="off" />
      </Form.Item>
      <Form.Item name="locale" label={t('admin.people.locale')}>
        <Select options={LANGUAGES} />
      </Form.Item>
    </EditDrawer>
  );
}
