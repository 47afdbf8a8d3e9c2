import { CheckOutlined, DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useSession } from '../../api/session.js';
import { useLocale } from '../../i18n/locale.js';
import { nameOf } from '../names-text.js';
import { useAddress } from '../use-address.js';

/** The Address whose plan is in view. */
export function AddressSwitch() {
  const { t, locale } = useLocale();
  const { addresses } = useSession();
  const [address, choose] = useAddress();
  const items = addresses.map((other) => ({
    key: other.id,
    icon: <CheckOutlined aria-hidden="true" style={{ visibility: other.id === address?.id ? 'visible' : 'hidden' }} />,
    label: (
      <span className="address-choice">
        <b>{t('frame.top.addressOf', { year: String(other.year) })}</b>
        <span className="quiet">{nameOf(other.titles, locale)}</span>
      </span>
    ),
  }));
  const chosen = t('frame.top.addressOf', { year: String(address?.year ?? '') });
  return (
    <Dropdown menu={{ items, onClick: ({ key }) => choose(key) }} trigger={['click']}>
      <Button type="text" className="top-address" aria-label={`${t('frame.top.address')}: ${chosen}`}>
        <span className="wide-only">{chosen}</span>
        <span className="narrow-only">{address?.year}</span>
        <DownOutlined className="top-caret" aria-hidden="true" />
      </Button>
    </Dropdown>
  );
}
