import { Input, Select } from 'antd';
import type { Carry } from '../../api/plans.js';
import { useT } from '../../i18n/locale.js';
import { ItemSearch } from './item-search.js';

/** What becomes of one item: continued under a number, merged into another, or closed with a reason. */
export function CarryDecision({ carry, onChange }: { carry: Carry; onChange: (carry: Carry) => void }) {
  const t = useT();
  return (
    <div className="carry-row">
      <Select
        value={carry.decision}
        aria-label={t('plans.carry.decision')}
        onChange={(decision) => onChange({ ...carry, decision })}
        options={(['continue', 'merge', 'close'] as const).map((value) => ({
          value,
          label: t(`plans.carry.${value}`),
        }))}
      />
      {carry.decision === 'continue' && (
        <Input
          value={carry.number ?? ''}
          maxLength={30}
          aria-label={t('plans.carry.number')}
          placeholder={t('plans.carry.number')}
          onChange={({ target }) => onChange({ ...carry, number: target.value })}
        />
      )}
      {carry.decision === 'merge' && (
        <ItemSearch
          aria-label={t('plans.carry.into')}
          value={carry.successorId ?? null}
          onChange={(successorId) => onChange({ ...carry, successorId })}
        />
      )}
      {carry.decision !== 'continue' && (
        <Input
          value={carry.reason ?? ''}
          maxLength={1000}
          aria-label={t('plans.carry.reason')}
          placeholder={t('plans.carry.reason')}
          onChange={({ target }) => onChange({ ...carry, reason: target.value })}
        />
      )}
    </div>
  );
}
