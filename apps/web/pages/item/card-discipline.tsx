import { CheckCircleOutlined, ClockCircleOutlined, CloseCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import type { DueView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';

/** Discipline against both dates, and what is counted as a breach; nothing before anything can be said. */
export function CardDiscipline({ due }: { due: DueView }) {
  const t = useT();
  const { byOriginal, byCurrent, breaches } = due;
  if (byOriginal === null && byCurrent === null && breaches.length === 0) return null;
  return (
    <p className="small card-discipline">
      {t('extension.discipline')}: <Fact name={t('extension.byOriginal')} kept={byOriginal} />;{' '}
      <Fact name={t('extension.byCurrent')} kept={byCurrent} />{' '}
      {breaches.map((breach) => (
        <Tag key={breach} icon={<WarningOutlined />} color="warning">
          {t(`words.breach.${breach}`)}
        </Tag>
      ))}
    </p>
  );
}

function Fact({ name, kept }: { name: string; kept: boolean | null }) {
  const t = useT();
  if (kept === null) {
    return (
      <span className="quiet">
        <ClockCircleOutlined aria-hidden="true" /> {name} – {t('extension.open')}
      </span>
    );
  }
  return (
    <span>
      {kept ? <CheckCircleOutlined aria-hidden="true" /> : <CloseCircleOutlined aria-hidden="true" />} {name} –{' '}
      {t(kept ? 'extension.kept' : 'extension.broken')}
    </span>
  );
}
