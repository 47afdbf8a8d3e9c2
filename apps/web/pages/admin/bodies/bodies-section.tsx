import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useBodies } from '../../../api/administration.js';
import { useMay } from '../../../api/session.js';
import type { BodyView } from '../../../api/types.js';
import { exactDate } from '../../../i18n/dates.js';
import { hasText } from '../../../i18n/texts.js';
import { useLocale, type Translate } from '../../../i18n/locale.js';
import { NamesText } from '../../../ui/names-text.js';
import { PersonText } from '../../../ui/person-text.js';
import { PlainTable, type PlainColumn } from '../../../ui/plain-table.js';
import { AdminList } from '../admin-list.js';
import { Vacant } from '../vacant.js';
import { BodyDrawer } from './body-drawer.js';

export function BodiesSection() {
  const { t } = useLocale();
  const bodies = useBodies();
  const mayChange = useMay('directory.manage');
  const [params, setParams] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const openId = params.get('body');
  const open = bodies.data?.find(({ id }) => id === openId);
  const columns: PlainColumn<BodyView>[] = [
    {
      key: 'name',
      title: t('admin.bodies.name'),
      render: (body) => (
        <button type="button" className="admin-open" data-row onClick={() => setParams({ body: body.id })}>
          <NamesText names={body.names} both />
        </button>
      ),
    },
    { key: 'kind', title: t('admin.kind'), width: 170, render: (body) => <BodyKind body={body} /> },
    {
      key: 'head',
      title: t('admin.bodies.head'),
      width: 170,
      render: ({ head }) => (head === null ? <Vacant /> : <PersonText person={head} />),
    },
    {
      key: 'executor',
      title: t('admin.bodies.executor'),
      width: 170,
      render: ({ executor }) => (executor === null ? <Vacant /> : <PersonText person={executor} />),
    },
    {
      key: 'aliases',
      title: t('admin.bodies.aliases'),
      width: 110,
      render: ({ aliases }) =>
        aliases.length === 0 ? (
          <span className="quiet">{t('admin.none')}</span>
        ) : (
          t('admin.bodies.aliasesN', { n: aliases.length })
        ),
    },
    { key: 'valid', title: t('admin.bodies.validity'), width: 130, render: (body) => validity(body, t) },
  ];
  return (
    <AdminList
      intro={t('admin.bodies.intro')}
      query={bodies}
      wordsOf={({ names, shorts, aliases }) =>
        [...Object.values(names), ...Object.values(shorts), ...aliases.map(({ alias }) => alias)].join(' ')
      }
      empty={{ title: t('admin.bodies.emptyTitle'), text: t('admin.bodies.emptyText') }}
      actions={
        mayChange && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
            {t('admin.bodies.add')}
          </Button>
        )
      }
    >
      {(rows) => (
        <>
          <PlainTable
            label={t('admin.nav.bodies')}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            chosen={openId}
          />
          {open !== undefined && (
            <BodyDrawer key={open.id} body={open} readOnly={!mayChange} onClose={() => setParams({})} />
          )}
          {adding && <BodyDrawer body={null} readOnly={false} onClose={() => setAdding(false)} />}
        </>
      )}
    </AdminList>
  );
}

function BodyKind({ body }: { body: BodyView }) {
  const { t } = useLocale();
  const key = `admin.bodyKind.${body.kind}`;
  return (
    <>
      {hasText(key) ? t(key) : body.kind}
      {!body.subordinate && <span className="names-second">{t('admin.bodies.byAgreement')}</span>}
    </>
  );
}

function validity({ validFrom, validTo }: BodyView, t: Translate): string {
  if (validFrom === null && validTo === null) return t('admin.bodies.always');
  const parts = [
    validFrom !== null && t('admin.bodies.since', { date: exactDate(validFrom) }),
    validTo !== null && t('admin.bodies.until', { date: exactDate(validTo) }),
  ];
  return parts.filter((part) => part !== false).join(' ');
}
