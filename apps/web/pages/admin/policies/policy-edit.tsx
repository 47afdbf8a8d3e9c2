import { PlusOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useChangePolicy } from '../../../api/administration.js';
import type { PolicyView } from '../../../api/types.js';
import { useLocale } from '../../../i18n/locale.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import '../../../ui/plain-table.css';
import { Forecast } from './forecast.js';
import { offsetText, sortedRungs, weightOf } from './offset-text.js';
import { RungRow, type EditedRung } from './rung-row.js';

const HEADS = [
  'ladder.offset',
  'admin.policies.targets',
  'ladder.channels',
  'ladder.stopWhen',
  'ladder.repeat',
] as const;

interface Props {
  policy: PolicyView;
  /** Another origin than the policy's: a new ladder that begins as this one. */
  origin: string;
  onClose: () => void;
}

/** The rungs as a table, and below it at once what they would send to whom. */
export function PolicyEdit({ policy, origin, onClose }: Props) {
  const { t } = useLocale();
  const { message } = App.useApp();
  const change = useChangePolicy();
  const [rungs, setRungs] = useState<EditedRung[]>(() =>
    sortedRungs(policy.rungs).map(({ key: _, ...rung }, id) => ({ id, ...rung })),
  );
  const last = Math.max(...rungs.map(weightOf));
  const repeats = (rung: EditedRung): boolean => rung.offset > 0 && weightOf(rung) === last;
  const fault = faultOf(rungs);
  const set = (id: number, fields: Partial<EditedRung>): void =>
    setRungs((now) => now.map((rung) => (rung.id === id ? { ...rung, ...fields } : rung)));
  /** A new last rung; it goes on with the repetition of the one that was the last. */
  const add = (): void =>
    setRungs((now) => [
      ...now,
      {
        id: Math.max(...now.map(({ id }) => id)) + 1,
        offset: Math.max(0, Math.ceil(last)) + 1,
        unit: 'working_days',
        targets: policy.level === 'review' ? ['coordinator'] : ['executor', 'head'],
        seatIds: [],
        repeatEvery: now.find(repeats)?.repeatEvery ?? null,
        repeatTimes: null,
        channels: null,
        stopWhen: null,
      },
    ]);
  const written = sortedRungs(rungs).map(({ id, ...rung }) => {
    const again = repeats({ id, ...rung });
    return { ...rung, repeatEvery: again ? rung.repeatEvery : null, repeatTimes: again ? rung.repeatTimes : null };
  });
  const save = (): void =>
    change.mutate(
      { level: policy.level, origin, rungs: written },
      {
        onSuccess: () => {
          void message.success(t('admin.saved'));
          onClose();
        },
      },
    );
  return (
    <div className="admin-policy-edit">
      <div className="admin-rung-table" tabIndex={0} role="region" aria-label={t('admin.policies.edit')}>
        <table className="plain-table">
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {t(head)}
                </th>
              ))}
              <th scope="col">
                <span className="only-heard">{t('admin.policies.removeRung')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rungs.map((rung) => (
              <RungRow
                key={rung.id}
                rung={rung}
                repeats={repeats(rung)}
                only={rungs.length === 1}
                reviewer={policy.level === 'review'}
                onChange={(fields) => set(rung.id, fields)}
                onRemove={() => setRungs((now) => now.filter(({ id }) => id !== rung.id))}
              />
            ))}
          </tbody>
        </table>
      </div>
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
      {policy.level !== 'review' && (
        <Forecast level={policy.level} origin={origin} rungs={written} sound={fault === null} />
      )}
    </div>
  );
}

/** A rung to nobody, or one of two rungs that stand on one day; null when the ladder holds. */
function faultOf(rungs: readonly EditedRung[]): 'no_targets' | EditedRung | null {
  if (rungs.some(({ targets, seatIds }) => targets.length + seatIds.length === 0)) return 'no_targets';
  const places = rungs.map(({ offset, unit }) => (offset === 0 ? 'on' : `${offset} ${unit}`));
  return rungs.find((_, index) => places.indexOf(places[index]!) !== index) ?? null;
}
