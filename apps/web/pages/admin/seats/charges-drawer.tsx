import { Form, Select } from 'antd';
import { useChangeCharges } from '../../../api/administration.js';
import { useDirectives } from '../../../api/directives.js';
import type { SeatView } from '../../../api/types.js';
import { useLocale } from '../../../i18n/locale.js';
import { BodySelect } from '../../../ui/body-select.js';
import { nameOf, NamesText } from '../../../ui/names-text.js';
import { useAddress } from '../../../ui/use-address.js';
import { EditDrawer } from '../edit-drawer.js';

interface Fields {
  bodyIds: string[];
  directiveIds: string[];
}

/** The bodies and directions a deputy akim answers for: escalations of their items reach this seat. */
export function ChargesDrawer({ seat, onClose }: { seat: SeatView; onClose: () => void }) {
  const { t, locale } = useLocale();
  const [form] = Form.useForm<Fields>();
  const [address] = useAddress();
  const directives = useDirectives(address?.id ?? null);
  const change = useChangeCharges();
  return (
    <EditDrawer<Fields>
      title={t('admin.seats.chargesTitle')}
      form={form}
      initial={seat.charges}
      save={({ bodyIds, directiveIds }) => change.mutateAsync({ id: seat.id, bodyIds, directiveIds })}
      error={change.error}
      busy={change.isPending}
      onClose={onClose}
    >
      <p className="admin-subject">
        <NamesText names={seat.titles} both />
      </p>
      <Form.Item name="bodyIds" label={t('admin.seats.chargeBodies')}>
        <BodySelect multiple />
      </Form.Item>
      <Form.Item name="directiveIds" label={t('admin.seats.chargeDirectives')}>
        <Select
          mode="multiple"
          loading={directives.isPending}
          options={(directives.data ?? []).map(({ id, number, titles }) => ({
            value: id,
            label: `${number} ${nameOf(titles, locale)}`,
          }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
    </EditDrawer>
  );
}
