import { PlusOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useChangePerson, useInviteAgain, usePeople } from '../../../api/administration.js';
import { useMay } from '../../../api/session.js';
import type { PersonView } from '../../../api/types.js';
import { useLocale } from '../../../i18n/locale.js';
import { NamesText } from '../../../ui/names-text.js';
import { personName } from '../../../ui/person-text.js';
import { PlainTable, type PlainColumn } from '../../../ui/plain-table.js';
import { problemText } from '../../../ui/problem-alert.js';
import { AdminList } from '../admin-list.js';
import { PersonDrawer } from './person-drawer.js';

export function PeopleSection() {
  const { t, locale } = useLocale();
  const people = usePeople();
  const mayInvite = useMay('person.invite');
  const [open, setOpen] = useState<PersonView | 'new' | null>(null);
  const columns: PlainColumn<PersonView>[] = [
    {
      key: 'name',
      title: t('admin.people.name'),
      render: (person) =>
        mayInvite ? (
          <button type="button" className="admin-open" data-row onClick={() => setOpen(person)}>
            {personName(person, locale)}
          </button>
        ) : (
          personName(person, locale)
        ),
    },
    { key: 'email', title: t('admin.people.email'), width: 240, render: ({ email }) => email },
    { key: 'seats', title: t('admin.people.seats'), render: (person) => <Seats person={person} /> },
    { key: 'access', title: t('admin.people.access'), width: 170, render: (person) => <Access person={person} /> },
  ];
  if (mayInvite) {
    columns.push({ key: 'act', title: '', width: 190, render: (person) => <PersonActions person={person} /> });
  }
  return (
    <>
      <AdminList
        intro={t('admin.people.intro')}
        query={people}
        wordsOf={({ nameRu, nameKk, email, seats }) =>
          [
            nameRu,
            nameKk,
            email,
            ...seats.flatMap(({ titles, body }) => [...Object.values(titles), ...Object.values(body?.names ?? {})]),
          ].join(' ')
        }
        empty={{ title: t('admin.people.emptyTitle'), text: t('admin.people.emptyText') }}
        actions={
          <>
            <Link to="/substitutions">{t('frame.top.substitutions')}</Link>{' '}
            {mayInvite && (
              <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen('new')}>
                {t('admin.people.add')}
              </Button>
            )}
          </>
        }
      >
        {(rows) => <PlainTable label={t('admin.nav.people')} columns={columns} rows={rows} keyOf={({ id }) => id} />}
      </AdminList>
      {open !== null && <PersonDrawer person={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}

function Seats({ person }: { person: PersonView }) {
  const { t } = useLocale();
  if (person.seats.length === 0) return <span className="quiet">{t('admin.people.noSeat')}</span>;
  return (
    <ul>
      {person.seats.map((seat) => (
        <li key={seat.id}>
          <NamesText names={seat.titles} />
        </li>
      ))}
    </ul>
  );
}

function Access({ person }: { person: PersonView }) {
  const { t } = useLocale();
  if (person.disabledAt !== null) return <span className="admin-warn">{t('admin.people.disabled')}</span>;
  if (person.invited === 'accepted') return <span>{t('admin.people.accepted')}</span>;
  return (
    <span className="admin-warn">
      {t(person.invited === 'waiting' ? 'admin.people.waiting' : 'admin.people.notInvited')}
    </span>
  );
}

function PersonActions({ person }: { person: PersonView }) {
  const { t, locale } = useLocale();
  const { modal, message } = App.useApp();
  const change = useChangePerson();
  const invite = useInviteAgain();
  const name = personName(person, locale);
  const failed = (error: unknown): void => void message.error(problemText(error, t));
  const setDisabled = (disabled: boolean): Promise<unknown> =>
    change.mutateAsync({ id: person.id, version: person.version, fields: { disabled } }).catch(failed);
  const disable = (): void =>
    void modal.confirm({
      title: t('admin.people.disableAsk', { name }),
      okText: t('admin.people.disable'),
      okButtonProps: { danger: true },
      cancelText: t('common.action.cancel'),
      onOk: () => setDisabled(true),
    });
  if (person.disabledAt !== null) {
    return (
      <Button
        size="small"
        loading={change.isPending}
        aria-label={`${t('admin.people.enable')}: ${name}`}
        onClick={() => void setDisabled(false)}
      >
        {t('admin.people.enable')}
      </Button>
    );
  }
  return (
    <span className="admin-row-actions">
      {person.invited !== 'accepted' && (
        <Button
          size="small"
          loading={invite.isPending}
          aria-label={`${t('admin.people.resendShort')}: ${name}`}
          onClick={() =>
            invite.mutate(person.id, {
              onSuccess: () => void message.success(t('admin.people.resent', { email: person.email })),
              onError: failed,
            })
          }
        >
          {t('admin.people.resendShort')}
        </Button>
      )}
      <Button size="small" aria-label={`${t('admin.people.disable')}: ${name}`} onClick={disable}>
        {t('admin.people.disable')}
      </Button>
    </span>
  );
}
