import { CheckCircleOutlined, MobileOutlined, WarningOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { Link } from 'react-router';
import { useSession } from '../api/session.js';
import { standingOf, type KeptReport } from '../device/kept-report.js';
import { dropKept, dropSent } from '../device/kept-reports.js';
import { useOnDevice } from '../device/use-kept.js';
import { timeText } from '../i18n/dates.js';
import { useT, type Translate } from '../i18n/locale.js';
import './on-device.css';

/** Reports that only this device has, and those that have left it; on a card only those of its item. */
export function OnDevice({ itemId }: { itemId?: string }) {
  const t = useT();
  const { person, seat } = useSession();
  const { modal } = App.useApp();
  const all = useOnDevice(person.id);
  const here = <T extends { itemId: string }>(ones: readonly T[]): T[] =>
    ones.filter((one) => itemId === undefined || one.itemId === itemId);
  const kept = here(all.kept);
  const sent = here(all.sent).filter(({ id }) => !kept.some((one) => one.id === id));
  if (kept.length + sent.length === 0) return null;
  const drop = (id: string): void =>
    void modal.confirm({
      title: t('device.dropTitle'),
      content: t('device.dropText'),
      okText: t('device.drop'),
      okButtonProps: { danger: true },
      cancelText: t('common.action.cancel'),
      onOk: () => dropKept(id),
    });
  return (
    <section className="on-device no-print" aria-label={t('device.title')}>
      <h2 className="on-device-title">{t('device.title')}</h2>
      <ul>
        {kept.map((one) => (
          <li key={one.id} data-standing={standingOf(one)}>
            <span aria-hidden="true">{one.trouble === null ? <MobileOutlined /> : <WarningOutlined />}</span>
            <span className="on-device-words">
              <Link to={`/items/${one.itemId}?report=${one.checkpointId}`}>
                {t('device.item', { number: one.number })}
              </Link>
              : {wordsOf(one, seat?.id, t)}
            </span>
            {one.handing === null && (
              <Button size="small" type="text" onClick={() => drop(one.id)}>
                {t('device.drop')}
              </Button>
            )}
          </li>
        ))}
        {sent.map(({ id, itemId: of, number, sentAt }) => (
          <li key={id} data-standing="sent">
            <CheckCircleOutlined aria-hidden="true" />
            <span className="on-device-words">
              <Link to={`/items/${of}`}>{t('device.item', { number })}</Link>:{' '}
              {t('device.is.sent', { time: timeText(sentAt) })}
            </span>
            <Button size="small" type="text" onClick={() => void dropSent(id)}>
              {t('device.dismiss')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf(kept: KeptReport, seatId: string | undefined, t: Translate): string {
  const standing = standingOf(kept);
  if (kept.seatId !== seatId) return t('device.is.otherSeat');
  if (standing === 'queued' && kept.handing !== null && navigator.onLine) return t('device.is.sending');
  if (standing === 'refused') return t('device.is.refused', { reason: refusalOf(kept) });
  return t(`device.is.${standing === 'clean' ? 'kept' : standing}`);
}

const refusalOf = ({ trouble }: KeptReport): string =>
  trouble?.kind === 'refused' ? trouble.detail || trouble.code : '';
