import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useDistricts, useRegion } from '../../../api/administration.js';
import { useMay } from '../../../api/session.js';
import type { DistrictView } from '../../../api/types.js';
import { useLocale } from '../../../i18n/locale.js';
import { NamesText } from '../../../ui/names-text.js';
import { PlainTable, type PlainColumn } from '../../../ui/plain-table.js';
import { AdminList } from '../admin-list.js';
import { DistrictDrawer } from './district-drawer.js';
import { RegionDrawer } from './region-drawer.js';

export function DistrictsSection() {
  const { t } = useLocale();
  const districts = useDistricts();
  const region = useRegion();
  const mayChange = useMay('directory.manage');
  const mayRename = useMay('region.manage');
  const [open, setOpen] = useState<DistrictView | 'new' | 'region' | null>(null);
  const close = (): void => setOpen(null);
  const columns: PlainColumn<DistrictView>[] = [
    {
      key: 'name',
      title: t('admin.districts.name'),
      render: (district) =>
        mayChange ? (
          <button type="button" className="admin-open" data-row onClick={() => setOpen(district)}>
            <NamesText names={district.names} both />
          </button>
        ) : (
          <NamesText names={district.names} both />
        ),
    },
    { key: 'kind', title: t('admin.kind'), width: 160, render: ({ kind }) => t(`admin.districts.${kind}`) },
    { key: 'kato', title: t('admin.districts.kato'), width: 160, render: ({ kato }) => kato },
  ];
  return (
    <>
      {region.data !== undefined && (
        <p className="admin-region">
          {t('admin.districts.region')}:{' '}
          <b>
            <NamesText names={region.data.names} />
          </b>
          , {t('admin.districts.kato')} {region.data.kato}
          {mayRename && (
            <Button type="link" size="small" onClick={() => setOpen('region')}>
              {t('admin.districts.renameRegion')}
            </Button>
          )}
        </p>
      )}
      <AdminList
        intro={t('admin.districts.intro')}
        query={districts}
        wordsOf={({ names, kato }) => `${Object.values(names).join(' ')} ${kato}`}
        empty={{ title: t('admin.districts.emptyTitle'), text: t('admin.districts.emptyText') }}
        actions={
          mayChange && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen('new')}>
              {t('admin.districts.add')}
            </Button>
          )
        }
      >
        {(rows) => <PlainTable label={t('admin.nav.districts')} columns={columns} rows={rows} keyOf={({ id }) => id} />}
      </AdminList>
      {open === 'region' && region.data !== undefined && <RegionDrawer region={region.data} onClose={close} />}
      {open !== null && open !== 'region' && <DistrictDrawer district={open === 'new' ? null : open} onClose={close} />}
    </>
  );
}
