import { Select } from 'antd';
import { useSession } from '../../api/session.js';
import { useLocale } from '../../i18n/locale.js';
import { nameOf } from '../../ui/names-text.js';
import { personName } from '../../ui/person-text.js';
import { useBecome } from './become.js';

/** Everybody of the demonstration, found by name, post or role. */
export function SignInAs() {
  const { t, locale } = useLocale();
  const { person } = useSession();
  const { people, become, becoming } = useBecome();
  const options = people
    .filter(({ email }) => email !== person.email)
    .map((other) => {
      const name = personName(other, locale, 'short');
      const title = nameOf(other.titles, locale);
      const found = `${personName(other, locale)} ${title} ${t(`words.role.${other.role}`)}`.toLocaleLowerCase();
      return { value: other.email, label: `${title} · ${name}`, found };
    });
  return (
    <Select
      size="small"
      className="demo-become"
      aria-label={t('demo.signInAs')}
      placeholder={t('demo.signInAs')}
      value={null}
      loading={becoming}
      disabled={becoming}
      options={options}
      onChange={(email: string | null) => email !== null && become(email, '/')}
      showSearch={{ filterOption: (text, option) => option?.found.includes(text.toLocaleLowerCase()) ?? false }}
      popupMatchSelectWidth={340}
    />
  );
}
