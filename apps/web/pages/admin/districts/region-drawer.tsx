import { Form } from 'antd';
import { useRenameRegion } from '../../../api/administration.js';
import type { Names, RegionRef } from '../../../api/types.js';
import { useT } from '../../../i18n/locale.js';
import { EditDrawer } from '../edit-drawer.js';
import { NamesFields } from '../names-fields.js';

export function RegionDrawer({ region, onClose }: { region: RegionRef; onClose: () => void }) {
  const t = useT();
  const [form] = Form.useForm<{ names: Names }>();
  const rename = useRenameRegion();
  return (
    <EditDrawer<{ names: Names }>
      title={t('admin.districts.renameRegion')}
      form={form}
      initial={{ names: region.names }}
      save={({ names }) => rename.mutateAsync(names)}
      error={rename.error}
      busy={rename.isPending}
      onClose={onClose}
    >
      <NamesFields at="names" />
    </EditDrawer>
  );
}
