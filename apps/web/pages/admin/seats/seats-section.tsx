import { ROLES } from '@zholdau/domain';
import { PlusOutlined } from '@ant-design/icons';
import { App, Button, Checkbox, Dropdown, Select } from 'antd';
import { useState } from 'react';
import { useChangeSeat, useSeats } from '../../../api/administration.js';
import { useMay } from '../../../api/session.js';
import type { Role, SeatView } from '../../../api/types.js';
import { exactDate } from '../../../i18n/dates.js';
import { useLocale } from '../../../i18n/locale.js';
import { nameOf, NamesText } from '../../../ui/names-text.js';
import { PersonText } from '../../../ui/person-text.js';
import { PlainTable, type PlainColumn } from '../../../ui/plain-table.js';
import { problemText } from '../../../ui/problem-alert.js';
import { AdminList } from '../admin-list.js';
import { Vacant } from '../vacant.js';
import { ChargesDrawer } from './charges-drawer.js';
import { HolderDrawer } from './holder-drawer.js';
import { SeatDrawer } from './seat-drawer.js';

type Open = { what: 'new' } | { what: 'edit' | 'holder' | 'charges'; seat: SeatView };

export function SeatsSection() {
  const { t } = useLocale();
  const seats = useSeats();
  const mayChange = useMay('directory.manage');
  const [role, setRole] = useState<Role | null>(null);
  const [withClosed, setWithClosed] = useState(false);
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  const columns: PlainColumn<SeatView>[] = [
    {
      key: 'title',
      title: t('admin.seats.title'),
      render: (seat) => (
        <>
          <NamesText names={seat.titles} both />
          {seat.closedAt !== null && <span className="admin-warn"> {t('admin.seats.closed')}</span>}
        </>
      ),
    },
    { key: 'kind', title: t('admin.seats.kind'), width: 170, render: ({ kind }) => t(`words.role.${kind}`) },
    {
      key: 'body',
      title: t('admin.seats.body'),
      width: 230,
      render: (seat) => (
        <>
          {seat.body !== null && <NamesText names={seat.body.names} />}
          {seat.kind === 'curator' && (
            <span>
              {t('admin.seats.chargesN', {
                bodies: seat.charges.bodyIds.length,
                directives: seat.charges.directiveIds.length,
              })}
            </span>
          )}
        </>
      ),
    },
    { key: 'holder', title: t('admin.seats.holder'), width: 190, render: (seat) => <Holder seat={seat} /> },
  ];
  if (mayChange) {
    columns.push({ key: 'act', title: '', width: 220, render: (seat) => <SeatActions seat={seat} onOpen={setOpen} /> });
  }
  return (
    <>
      <AdminList
        intro={t('admin.seats.intro')}
        query={seats}
        wordsOf={({ titles, body, holder }) =>
          [...Object.values(titles), ...Object.values(body?.names ?? {}), holder?.nameRu, holder?.nameKk].join(' ')
        }
        keep={(seat) => (role === null || seat.kind === role) && (withClosed || seat.closedAt === null)}
        empty={{ title: t('admin.seats.emptyTitle'), text: t('admin.seats.emptyText') }}
        filters={
          <>
            <Select<Role | 'all'>
              className="admin-role"
              aria-label={t('admin.seats.kind')}
              value={role ?? 'all'}
              onChange={(value) => setRole(value === 'all' ? null : value)}
              options={[
                { value: 'all', label: t('admin.seats.allRoles') },
                ...ROLES.map((value) => ({ value, label: t(`words.role.${value}`) })),
              ]}
            />
            <Checkbox checked={withClosed} onChange={(event) => setWithClosed(event.target.checked)}>
              {t('admin.seats.showClosed')}
            </Checkbox>
          </>
        }
        actions={
          mayChange && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen({ what: 'new' })}>
              {t('admin.seats.add')}
            </Button>
          )
        }
      >
        {(rows) => <PlainTable label={t('admin.nav.seats')} columns={columns} rows={rows} keyOf={({ id }) => id} />}
      </AdminList>
      {open?.what === 'new' && <SeatDrawer seat={null} onClose={close} />}
      {open?.what === 'edit' && <SeatDrawer seat={open.seat} onClose={close} />}
      {open?.what === 'holder' && <HolderDrawer seat={open.seat} onClose={close} />}
      {open?.what === 'charges' && <ChargesDrawer seat={open.seat} onClose={close} />}
    </>
  );
}

function Holder({ seat }: { seat: SeatView }) {
  const { t } = useLocale();
  if (seat.holder === null) return <Vacant />;
  return (
    <>
      <PersonText person={seat.holder} />
      {seat.since !== null && (
        <span className="names-second">{t('admin.seats.sinceShort', { date: exactDate(seat.since) })}</span>
      )}
    </>
  );
}

function SeatActions({ seat, onOpen }: { seat: SeatView; onOpen: (open: Open) => void }) {
  const { t, locale } = useLocale();
  const { modal, message } = App.useApp();
  const change = useChangeSeat();
  const title = nameOf(seat.titles, locale);
  const setClosed = (closed: boolean): Promise<unknown> =>
    change
      .mutateAsync({ id: seat.id, fields: { closed } })
      .catch((error: unknown) => void message.error(problemText(error, t)));
  const choose = (key: string): void => {
    if (key === 'edit') onOpen({ what: 'edit', seat });
    if (key === 'charges') onOpen({ what: 'charges', seat });
    if (key === 'reopen') void setClosed(false);
    if (key === 'close') {
      void modal.confirm({
        title: t('admin.seats.closeAsk', { title }),
        okText: t('admin.seats.close'),
        okButtonProps: { danger: true },
        cancelText: t('common.action.cancel'),
        onOk: () => setClosed(true),
      });
    }
  };
  const items = [
    { key: 'edit', label: t('common.action.edit') },
    ...(seat.kind === 'curator' ? [{ key: 'charges', label: t('admin.seats.charges') }] : []),
    seat.closedAt === null
      ? { key: 'close', label: t('admin.seats.close'), danger: true }
      : { key: 'reopen', label: t('admin.seats.reopen') },
  ];
  return (
    <span className="admin-row-actions">
      {seat.closedAt === null && (
        <Button
          size="small"
          aria-label={`${t('admin.seats.change')}: ${title}`}
          onClick={() => onOpen({ what: 'holder', seat })}
        >
          {t('admin.seats.change')}
        </Button>
      )}
      <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => choose(key) }}>
        <Button size="small" aria-label={`${t('admin.actions')}: ${title}`}>
          …
        </Button>
      </Dropdown>
    </span>
  );
}
