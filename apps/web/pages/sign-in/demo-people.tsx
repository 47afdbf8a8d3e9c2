import { Input } from 'antd';
import { useState } from 'react';
import type { InstallationView, Role } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { nameOf } from '../../ui/names-text.js';
import { personName } from '../../ui/person-text.js';
import type { Credentials } from './sign-in-form.js';

type DemoPerson = InstallationView['demoPeople'][number];

/** The roles in the order of the story: who assigns, who does, who watches. */
const ROLES: Role[] = [
  'coordinator',
  'head',
  'executor',
  'staff',
  'deputy',
  'curator',
  'chief_of_staff',
  'akim',
  'administrator',
  'auditor',
];
const SHOWN = 3;

interface Props {
  people: DemoPerson[];
  busy: boolean;
  onEnter: (credentials: Credentials) => void;
}

/** The people of the demonstration by role; a click signs in as the person. */
export function DemoPeople({ people, busy, onEnter }: Props) {
  const { t, locale } = useLocale();
  const [words, setWords] = useState('');
  const found = people.filter((person) =>
    `${person.nameRu} ${person.nameKk} ${Object.values(person.titles).join(' ')}`
      .toLowerCase()
      .includes(words.trim().toLowerCase()),
  );
  return (
    <section className="demo-people" aria-labelledby="demo-people-title">
      <h2 className="demo-people-title" id="demo-people-title">
        {t('signIn.demo.title')}
      </h2>
      <p className="quiet">{t('signIn.demo.text')}</p>
      <Input
        className="demo-people-find"
        allowClear
        value={words}
        placeholder={t('signIn.demo.find')}
        aria-label={t('signIn.demo.find')}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="demo-people-groups">
        {ROLES.map((role) => (
          <DemoGroup
            key={role}
            title={t(`words.role.${role}`)}
            people={found.filter((person) => person.role === role)}
            open={words.trim() !== ''}
            busy={busy}
            lineOf={(person) => [personName(person, locale), nameOf(person.titles, locale)]}
            onEnter={onEnter}
          />
        ))}
      </div>
    </section>
  );
}

interface GroupProps {
  title: string;
  people: DemoPerson[];
  open: boolean;
  busy: boolean;
  lineOf: (person: DemoPerson) => [string, string];
  onEnter: (credentials: Credentials) => void;
}

function DemoGroup({ title, people, open, busy, lineOf, onEnter }: GroupProps) {
  const { t } = useLocale();
  const [all, setAll] = useState(false);
  if (people.length === 0) return null;
  const shown = all || open ? people : people.slice(0, SHOWN);
  return (
    <div className="demo-group">
      <h3 className="demo-group-title">{title}</h3>
      <ul>
        {shown.map((person) => {
          const [name, seat] = lineOf(person);
          return (
            <li key={person.email}>
              <button
                type="button"
                className="demo-person"
                disabled={busy}
                onClick={() => onEnter({ email: person.email, password: person.password })}
              >
                <span>{name}</span>
                <span className="demo-person-seat">{seat}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {people.length > SHOWN && !open && (
        <button type="button" className="demo-group-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('signIn.demo.less') : t('signIn.demo.all', { n: people.length })}
        </button>
      )}
    </div>
  );
}
