import { CheckOutlined, CloseOutlined } from '@ant-design/icons';
import { missingDemands, type EvidencePiece } from '@zholdau/domain';
import type { CheckpointView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { SortsText } from '../../ui/sorts-text.js';
import '../../ui/ratings.css';

type Piece = Pick<EvidencePiece, 'kind' | 'documentType'>;

/** What the completion form demands, each with whether it is there already. */
export function DemandList({ checkpoint, evidence }: { checkpoint: CheckpointView; evidence: readonly Piece[] }) {
  const t = useT();
  if (checkpoint.demands.length === 0) return null;
  const missing = missingDemands(
    checkpoint.demands.map(({ sorts }) => sorts),
    evidence,
  );
  return (
    <div className="demands">
      <span className="demands-title">{t('common.demands.title')}:</span>
      <ul>
        {checkpoint.demands.map(({ sorts }) => {
          const met = !missing.includes(sorts);
          return (
            <li key={sorts.join()} className="demand" data-met={met}>
              {met ? <CheckOutlined aria-hidden="true" /> : <CloseOutlined aria-hidden="true" />}{' '}
              <SortsText sorts={sorts} />
              {' — '}
              {t(met ? 'report.demand.met' : 'report.demand.missing')}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
