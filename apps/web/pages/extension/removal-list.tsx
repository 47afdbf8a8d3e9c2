import { useRemovals } from '../../api/extensions.js';
import type { ItemView, RemovalView } from '../../api/types.js';
import { exactDate } from '../../i18n/dates.js';
import { useT } from '../../i18n/locale.js';
import { InstantText } from '../../ui/date-text.js';
import { PersonText } from '../../ui/person-text.js';
import { CardSection } from '../item/card-section.js';

/** Steps on the way off control; absent while there are none. */
export function RemovalList({ item }: { item: ItemView }) {
  const t = useT();
  const steps = useRemovals(item.id);
  if (steps.data === undefined || steps.data.length === 0) return null;
  return (
    <CardSection title={t('extension.removal.section')}>
      <ol className="requests">
        {steps.data.map((step) => (
          <li key={step.id}>
            <Step step={step} />
          </li>
        ))}
      </ol>
    </CardSection>
  );
}

function Step({ step }: { step: RemovalView }) {
  const t = useT();
  const { decidedAt, decisionOn } = step;
  return (
    <article className="request">
      <p>
        <b>{t(`extension.removal.state.${step.state}`)}</b>
      </p>
      <p className="small quiet">
        <PersonText person={step.decidedBy ?? step.proposedBy} full /> ·{' '}
        <InstantText at={decidedAt ?? step.proposedAt} short />
      </p>
      {step.note !== '' && <p className="request-text">{step.note}</p>}
      {decisionOn !== null && (
        <p>
          {t('extension.decision')}: {step.decisionBody}, № {step.decisionNumber}, {exactDate(decisionOn)}
        </p>
      )}
      {step.decisionReason !== '' && <p className="request-text">{step.decisionReason}</p>}
    </article>
  );
}
