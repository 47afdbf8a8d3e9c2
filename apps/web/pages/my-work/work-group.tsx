import { Link } from 'react-router';
import type { MyWorkRow, MyWorkView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { WorkRow } from './work-row.js';

type Group = MyWorkView['groups'][number];

/** Where the plan goes on with a group that is longer than the list here. */
const WHOLE: Partial<Record<Group['key'], string>> = {
  overdue: '/plan?condition=overdue',
  at_risk: '/plan?condition=at_risk',
  to_decide: '/plan?condition=waiting',
  this_week: '/plan?sort=due',
  later: '/plan?sort=due',
};

interface Props {
  group: Group;
  onDecide: (row: MyWorkRow) => void;
  onAnswer: (row: MyWorkRow) => void;
  onSettle: (row: MyWorkRow) => void;
  onExtend: (row: MyWorkRow) => void;
}

export function WorkGroup({ group, onDecide, onAnswer, onSettle, onExtend }: Props) {
  const t = useT();
  const { key, total, items } = group;
  const whole = WHOLE[key];
  return (
    <section id={`work-${key}`} className="work-group" aria-labelledby={`work-${key}-name`}>
      <h2 id={`work-${key}-name`} className="work-group-name" data-group={key}>
        {t(`myWork.${key}`)} <span className="work-group-total">{total}</span>
      </h2>
      <ul className="work-list">
        {items.map((row) => (
          <WorkRow
            key={`${row.item.id}-${row.reportId ?? row.requestId ?? row.disputeId ?? row.extensionId ?? ''}`}
            row={row}
            group={key}
            onDecide={() => onDecide(row)}
            onAnswer={() => onAnswer(row)}
            onSettle={() => onSettle(row)}
            onExtend={() => onExtend(row)}
          />
        ))}
      </ul>
      {items.length < total && (
        <p className="work-more">
          {t('myWork.shownOf', { shown: items.length, total })}
          {whole !== undefined && (
            <>
              {' · '}
              <Link to={whole}>{t('myWork.inPlan')}</Link>
            </>
          )}
        </p>
      )}
    </section>
  );
}
