import { Button, Modal } from 'antd';
import { useT } from '../i18n/locale.js';
import './conflict-dialog.css';

export interface Difference {
  label: string;
  mine: string;
  theirs: string;
}

interface Props {
  differences: readonly Difference[];
  busy: boolean;
  onMine: () => void;
  onTheirs: () => void;
  onClose: () => void;
}

/** Two people edited one thing: both texts side by side, and the second decides; nothing is lost. */
export function ConflictDialog({ differences, busy, onMine, onTheirs, onClose }: Props) {
  const t = useT();
  return (
    <Modal
      open
      width={760}
      title={t('common.conflict.title')}
      onCancel={onClose}
      footer={[
        <Button key="theirs" onClick={onTheirs}>
          {t('common.conflict.takeTheirs')}
        </Button>,
        <Button key="mine" type="primary" loading={busy} onClick={onMine}>
          {t('common.conflict.keepMine')}
        </Button>,
      ]}
    >
      <p className="quiet">{t('common.conflict.text')}</p>
      <table className="conflict">
        <thead>
          <tr>
            <th scope="col">{t('common.conflict.field')}</th>
            <th scope="col">{t('common.conflict.mine')}</th>
            <th scope="col">{t('common.conflict.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ label, mine, theirs }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="conflict-mine">{mine}</td>
              <td>{theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
