import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  StopOutlined,
  SwapOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useDisputes } from '../../api/items.js';
import type { DisputeView, ItemView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { InstantText } from '../../ui/date-text.js';
import { NamesText } from '../../ui/names-text.js';
import { PersonText } from '../../ui/person-text.js';
import { SettleDispute } from '../item-form/settle-dispute.js';
import { CardSection } from './card-section.js';
import { assignment } from '../../i18n/assignment.js';
import { addTexts } from '../../i18n/texts.js';

addTexts({ assignment });

const SIGNS: Record<DisputeView['state'], ReactNode> = {
  open: <ExclamationCircleOutlined aria-hidden="true" />,
  kept: <CheckCircleOutlined aria-hidden="true" />,
  given: <SwapOutlined aria-hidden="true" />,
  void: <StopOutlined aria-hidden="true" />,
};

/** Disputes over the assignment with their answers; absent while there are none. */
export function DisputeList({ item }: { item: ItemView }) {
  const { t } = useLocale();
  const disputes = useDisputes(item.id);
  const [settling, setSettling] = useState<DisputeView | null>(null);
  if (disputes.data === undefined || disputes.data.length === 0) return null;
  return (
    <CardSection title={t('assignment.section')}>
      <ol className="requests">
        {disputes.data.map((dispute) => (
          <li key={dispute.id}>
            <Dispute dispute={dispute} onSettle={() => setSettling(dispute)} />
          </li>
        ))}
      </ol>
      {settling !== null && (
        <SettleDispute
          disputeId={settling.id}
          number={item.number}
          version={item.version}
          onClose={() => setSettling(null)}
        />
      )}
    </CardSection>
  );
}

function Dispute({ dispute, onSettle }: { dispute: DisputeView; onSettle: () => void }) {
  const { t } = useLocale();
  return (
    <article className="request">
      <p className="small quiet">
        <NamesText names={dispute.body.names} /> ({t(`assignment.${dispute.role}`)}),{' '}
        <PersonText person={dispute.raisedBy} full /> · <InstantText at={dispute.raisedAt} short />
      </p>
      <p className="request-text">{dispute.reason}</p>
      {dispute.proposed !== null && (
        <p className="small">
          <span className="quiet">{t('assignment.proposes')}:</span> <NamesText names={dispute.proposed.names} />
        </p>
      )}
      <p className={dispute.late ? 'dispute-state late' : 'dispute-state'}>
        {dispute.late ? <ClockCircleOutlined aria-hidden="true" /> : SIGNS[dispute.state]}{' '}
        {dispute.late ? t('assignment.late') : t(`assignment.state.${dispute.state}`)}
        {dispute.state === 'open' && (
          <span className="quiet small">
            {' · '}
            {t('assignment.answerBy')} <InstantText at={dispute.answerBy} short />
          </span>
        )}
      </p>
      {dispute.settledBy !== null && <Answer dispute={dispute} />}
      {dispute.actions.includes('settle') && (
        <p>
          <Button type="primary" className="no-print" onClick={onSettle}>
            {t('assignment.settle')}
          </Button>
        </p>
      )}
    </article>
  );
}

function Answer({ dispute }: { dispute: DisputeView }) {
  const { t } = useLocale();
  return (
    <div className="request-answer">
      <p className="small quiet">
        <PersonText person={dispute.settledBy} full />
        {dispute.settledAt !== null && (
          <>
            {' · '}
            <InstantText at={dispute.settledAt} short />
          </>
        )}
      </p>
      <p className="request-text">{dispute.answer}</p>
      {dispute.given !== null && (
        <p className="small">
          <span className="quiet">{t('assignment.givenTo')}:</span> <NamesText names={dispute.given.names} />
        </p>
      )}
    </div>
  );
}
