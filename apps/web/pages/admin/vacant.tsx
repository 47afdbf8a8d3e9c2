import { UserDeleteOutlined } from '@ant-design/icons';
import { useT } from '../../i18n/locale.js';

/** Nobody holds the seat: letters go higher until somebody does. */
export function Vacant() {
  const t = useT();
  return (
    <span className="admin-vacant">
      <UserDeleteOutlined aria-hidden="true" /> {t('admin.seats.vacant')}
    </span>
  );
}
