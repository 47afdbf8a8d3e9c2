import { DeleteOutlined, MobileOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Addition } from '../../device/kept-report.js';
import { useLocale } from '../../i18n/locale.js';
import { fileSizeText } from '../../ui/file-size.js';
import '../../ui/evidence-list.css';

interface Props {
  additions: readonly Addition[];
  locked: boolean;
  onRemove: (id: string) => void;
}

/** Files and notes that are on this device and not yet on the server. */
export function WaitingEvidence({ additions, locked, onRemove }: Props) {
  const { t, locale } = useLocale();
  if (additions.length === 0) return null;
  return (
    <ul className="evidence waiting-evidence" aria-label={t('device.title')}>
      {additions.map((one) => {
        const name = one.kind === 'file' ? one.name : one.evidence.name || (one.evidence.url ?? '');
        return (
          <li key={one.id} className="evidence-line">
            <span aria-hidden="true" className="evidence-icon">
              <MobileOutlined />
            </span>
            <span className="evidence-words">
              {name}
              <span className="quiet small">
                {one.kind === 'file' && ` · ${fileSizeText(one.size, locale)}`}
                {one.refused === null && ` · ${t('report.waiting')}`}
              </span>
              {one.refused !== null && <span className="evidence-trouble"> {one.refused}</span>}
            </span>
            <Button
              type="text"
              size="small"
              disabled={locked}
              icon={<DeleteOutlined aria-hidden="true" />}
              aria-label={t('report.remove', { name })}
              onClick={() => onRemove(one.id)}
            />
          </li>
        );
      })}
    </ul>
  );
}
