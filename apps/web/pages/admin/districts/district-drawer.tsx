import { Form, Input, Select } from 'antd';
import { useAddDistrict, useChangeDistrict, type DistrictFields } from '../../../api/administration.js';
import type { DistrictView } from '../../../api/types.js';
import { useT } from '../../../i18n/locale.js';
import { EditDrawer } from '../edit-drawer.js';
import { NamesFields } from '../names-fields.js';

/** A district or city with its code in the classifier of territories. */
export function DistrictDrawer({ district, onClose }: { district: DistrictView | null; onClose: () => void }) {
  const t = useT();
  const [form] = Form.useForm<DistrictFields>();
  const add = useAddDistrict();
  const change = useChangeDistrict();
  const save = (fields: DistrictFields): Promise<unknown> =>
    district === null ? add.mutateAsync(fields) : change.mutateAsync({ id: district.id, fields });
  const initial: Partial<DistrictFields> =
    district === null ? { kind: 'district' } : { kato: district.kato, kind: district.kind, names: district.names };
  return (
    <EditDrawer<DistrictFields>
      title={t(district === null ? 'admin.districts.add' : 'admin.districts.edit')}
      form={form}
      initial={initial}
      save={save}
      error={add.error ?? change.error}
      busy={add.isPending || change.isPending}
      onClose={onClose}
    >
      <NamesFields at="names" />
      <div className="admin-pair">
        <Form.Item name="kind" label={t('admin.kind')}>
          <Select
            options={(['district', 'city'] as const).map((kind) => ({
              value: kind,
              label: t(`admin.districts.${kind}`),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="kato"
          label={t('admin.districts.kato')}
          extra={t('admin.districts.katoHint')}
          rules={[{ required: true, pattern: /^\d{9}$/, message: t('admin.districts.katoWrong') }]}
        >
          <Input maxLength={9} inputMode="numeric" />
        </Form.Item>
      </div>
    </EditDrawer>
  );
}
