import { DatePicker, Form } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useChangeHolder } from '../../../api/administration.js';
import { useSession } from '../../../api/session.js';
import type { SeatView } from '../../../api/types.js';
import { useT } from '../../../i18n/locale.js';
import { NamesText } from '../../../ui/names-text.js';
import { PersonText } from '../../../ui/person-text.js';
import { EditDrawer } from '../edit-drawer.js';
import { PersonSelect } from './person-select.js';

interface Fields {
  personId?: string | null;
  fromOn: Dayjs;
}

/** Who holds the seat from which day; nothing that was sent to the seat is lost. */
export function HolderDrawer({ seat, onClose }: { seat: SeatView; onClose: () => void }) {
  const t = useT();
  const { today } = useSession();
  const [form] = Form.useForm<Fields>();
  const change = useChangeHolder();
  return (
    <EditDrawer<Fields>
      title={t('admin.seats.changeTitle')}
      form={form}
      initial={{ fromOn: dayjs(today) }}
      save={({ personId, fromOn }) =>
        change.mutateAsync({ id: seat.id, personId: personId ?? null, fromOn: fromOn.format('YYYY-MM-DD') })
      }
      error={change.error}
      busy={change.isPending}
      onClose={onClose}
    >
      <p className="admin-subject">
        <NamesText names={seat.titles} both />
      </p>
      <p className="admin-subject">
        {t('admin.seats.holder')}: <PersonText person={seat.holder} full />
      </p>
      <Form.Item name="personId" label={t('admin.seats.newHolder')}>
        <PersonSelect allowClear placeholder={t('admin.seats.leaveVacant')} />
      </Form.Item>
      <Form.Item
        name="fromOn"
        label={t('admin.seats.fromOn')}
        extra={t('admin.seats.fromHint')}
        rules={[{ required: true, message: t('admin.required') }]}
      >
        <DatePicker format="DD.MM.YYYY" allowClear={false} />
      </Form.Item>
    </EditDrawer>
  );
}
