import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { RUNG_TARGETS } from '@zholdau/domain';
import { App, Button, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useChangePolicy } from '../../../api/administration.js';
import type { PolicyRung, PolicyView } from '../../../api/types.js';
import { useLocale } from '../../../i18n/locale.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import '../../../ui/plain-table.css';
import { offsetText, sortedRungs } from './offset-text.js';

type Rung = Omit<PolicyRung, 'key'> & { id: number };

const FURTHEST_DAYS = 250;
const BLANK = { unit: 'working_days', repeatTimes: null, channels: null, stopWhen: null } as const;

/** The rungs as a table: when, to whom, and for the last one how often again. */
export function PolicyEdit({ policy, onClose }: { policy: PolicyView; onClose: () => void }) {
  const { t } = useLocale();
  const { message } = App.useApp();
  const change = useChangePolicy();
  const [rungs, setRungs] = useState<Rung[]>(() =>
    sortedRungs(policy.rungs).map(({ key: _, ...rung }, id) => ({ id, ...rung })),
  );
  const last = Math.max(...rungs.map(({ offset }) => offset));
  const fault = faultOf(rungs);
  const set = (id: number, fields: Partial<Rung>): void =>
    setRungs((now) => now.map((rung) => (rung.id === id ? { ...rung, ...fields } : rung)));
  /** A new last rung; it goes on with the repetition of the one that was the last. */
  const add = (): void =>
    setRungs((now) => [
      ...now,
      {
        ...BLANK,
        seatIds: [],
        id: Math.max(...now.map(({ id }) => id)) + 1,
        offset: last + 1,
        targets: ['executor', 'head'],
        repeatEvery: now.find(({ offset }) => offset === last)?.repeatEvery ?? null,
      },
    ]);
  const save = (): void =>
    change.mutate(
      {
        level: policy.level,
        rungs: sortedRungs(rungs).map(({ id: _, ...rung }) => ({
          ...rung,
          repeatEvery: rung.offset > 0 && rung.offset === last ? rung.repeatEvery : null,
        })),
      },
      {
        onSuccess: () => {
          void message.success(t('admin.saved'));
          onClose();
        },
      },
    );
  return (
    <div className="admin-policy-edit">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('admin.policies.offset')}</th>
            <th scope="col">{t('admin.policies.targets')}</th>
            <th scope="col">{t('admin.policies.repeatEvery')}</th>
            <th scope="col">
              <span className="only-heard">{t('admin.policies.removeRung')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rungs.map((rung) => (
            <tr key={rung.id}>
              <td className="admin-rung-when">
                <InputNumber
                  aria-label={t('admin.policies.offset')}
                  value={rung.offset}
                  min={-FURTHEST_DAYS}
                  max={FURTHEST_DAYS}
                  precision={0}
                  onChange={(offset) => offset !== null && set(rung.id, { offset })}
                />{' '}
                <span className="quiet">{offsetText(rung.offset, t)}</span>
              </td>
              <td>
                <Select
                  mode="multiple"
                  className="admin-rung-targets"
                  aria-label={`${t('admin.policies.targets')}: ${offsetText(rung.offset, t)}`}
                  value={rung.targets}
                  onChange={(targets) => set(rung.id, { targets })}
                  options={RUNG_TARGETS.map((value) => ({ value, label: t(`admin.target.${value}`) }))}
                />
              </td>
              <td>
                {rung.offset > 0 && rung.offset === last && (
                  <InputNumber
                    aria-label={t('admin.policies.repeatEvery')}
                    title={t('admin.policies.repeatHint')}
                    value={rung.repeatEvery}
                    min={1}
                    max={FURTHEST_DAYS}
                    precision={0}
                    onChange={(repeatEvery) => set(rung.id, { repeatEvery })}
                  />
                )}
              </td>
              <td>
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  disabled={rungs.length === 1}
                  aria-label={`${t('admin.policies.removeRung')}: ${offsetText(rung.offset, t)}`}
                  onClick={() => setRungs((now) => now.filter(({ id }) => id !== rung.id))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet small">
        {t('admin.policies.offsetHint')}. {t('admin.policies.newOnly')}
      </p>
      {fault !== null && (
        <p className="admin-warn" role="alert">
          {fault === 'no_targets'
            ? t('admin.policies.noTargets')
            : t('admin.policies.twice', { n: offsetText(fault, t) })}
        </p>
      )}
      <ProblemAlert error={change.error} />
      <div className="admin-buttons">
        <Button icon={<PlusOutlined />} onClick={add}>
          {t('admin.policies.addRung')}
        </Button>
        <Button type="primary" disabled={fault !== null} loading={change.isPending} onClick={save}>
          {t('common.action.save')}
        </Button>
        <Button onClick={onClose}>{t('common.action.cancel')}</Button>
      </div>
    </div>
  );
}

/** A rung to nobody, or the day on which two rungs stand; null when the ladder holds. */
function faultOf(rungs: readonly Rung[]): 'no_targets' | number | null {
  if (rungs.some(({ targets }) => targets.length === 0)) return 'no_targets';
  const offsets = rungs.map(({ offset }) => offset);
  return offsets.find((offset, index) => offsets.indexOf(offset) !== index) ?? null;
}
