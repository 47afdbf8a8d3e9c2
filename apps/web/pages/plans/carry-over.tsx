import { App, Button, Checkbox, Modal, Select } from 'antd';
import { useState } from 'react';
import { useCarryPreview, usePlanWrite, useUnfinished, type Carry } from '../../api/plans.js';
import type { CarryPreviewView, PlanView, UnfinishedView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ItemTitle } from '../../ui/item-words.js';
import { nameOf } from '../../ui/names-text.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { PlainTable, type PlainColumn } from '../../ui/plain-table.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { StateTag } from '../../ui/state-tag.js';
import { CarryDecision } from './carry-decision.js';

/** Unfinished items of an older plan: each is continued, merged or closed; many at once after a look at what it does. */
export function CarryOver({ plan, plans }: { plan: PlanView; plans: readonly PlanView[] }) {
  const { t, locale } = useLocale();
  const older = plans.filter(({ id, owner }) => id !== plan.id && owner === plan.owner);
  const [fromId, setFromId] = useState<string | null>(older[0]?.id ?? null);
  const unfinished = useUnfinished(plan.id, fromId);
  const [carries, setCarries] = useState<ReadonlyMap<string, Carry>>(new Map());
  const preview = useCarryPreview(plan.id);
  const write = usePlanWrite();
  const { message } = App.useApp();
  if (fromId === null) return <EmptyState title={t('plans.carry.noOlder')} text="" />;
  const items = [...carries.values()];
  const put = (carry: Carry): void => setCarries(new Map(carries).set(carry.itemId, carry));
  const choose = (row: UnfinishedView, on: boolean): void => {
    const next = new Map(carries);
    if (on) next.set(row.item.id, { itemId: row.item.id, decision: 'continue', number: row.number });
    else next.delete(row.item.id);
    setCarries(next);
  };
  const apply = (): void =>
    write.mutate(
      { path: `/${plan.id}/carry-over`, body: { fromPlanId: fromId, items } },
      {
        onSuccess: () => {
          message.success(t('plans.carry.done'));
          setCarries(new Map());
          preview.reset();
        },
      },
    );
  const columns: PlainColumn<UnfinishedView>[] = [
    {
      key: 'choose',
      title: '',
      width: 40,
      render: (row) => (
        <Checkbox
          aria-label={row.number}
          checked={carries.has(row.item.id)}
          onChange={({ target }) => choose(row, target.checked)}
        />
      ),
    },
    { key: 'number', title: t('plans.number'), width: 70, render: ({ number }) => <strong>{number}</strong> },
    {
      key: 'item',
      title: t('plans.measure'),
      render: ({ item, postponements, daysLate }) => (
        <div className="plans-place">
          <ItemTitle row={item} to={`/items/${item.id}`} both={false} />
          <span className="quiet small">{t('plans.carry.counts', { postponements, days: daysLate })}</span>
        </div>
      ),
    },
    {
      key: 'state',
      title: t('plans.state'),
      width: 140,
      render: ({ item }) => <StateTag condition={item.condition} status={item.status} />,
    },
    {
      key: 'decision',
      title: t('plans.carry.decision'),
      width: 460,
      render: ({ item }) => {
        const carry = carries.get(item.id);
        return carry === undefined ? null : <CarryDecision carry={carry} onChange={put} />;
      },
    },
  ];
  return (
    <>
      <div className="plans-compare">
        <label>
          <span className="quiet small">{t('plans.carry.from')}</span>
          <Select
            value={fromId}
            onChange={(id) => {
              setFromId(id);
              setCarries(new Map());
            }}
            options={older.map((one) => ({
              value: one.id,
              label: `${nameOf(one.titles, locale)}, ${one.address.deliveredOn.slice(0, 4)}`,
            }))}
          />
        </label>
        <Button onClick={() => setCarries(allOf(unfinished.data ?? [], carries))}>{t('plans.carry.all')}</Button>
        <Button
          type="primary"
          disabled={items.length === 0}
          loading={preview.isPending}
          onClick={() => preview.mutate({ fromPlanId: fromId, items })}
        >
          {t('plans.carry.preview')} · {t('plans.carry.chosen', { n: items.length })}
        </Button>
      </div>
      <p className="quiet">{t('plans.carry.text')}</p>
      <ProblemAlert error={unfinished.error ?? preview.error} />
      {unfinished.isPending ? (
        <PageSkeleton />
      ) : unfinished.data?.length === 0 ? (
        <EmptyState title={t('plans.carry.none')} text="" />
      ) : (
        <PlainTable
          columns={columns}
          rows={unfinished.data ?? []}
          keyOf={({ item }) => item.id}
          label={t('plans.tab.carry')}
        />
      )}
      {preview.data !== undefined && (
        <Modal
          open
          width={640}
          title={t('plans.carry.previewTitle')}
          okText={t('plans.carry.apply')}
          okButtonProps={{ disabled: preview.data.some(({ problem }) => problem !== null) }}
          cancelText={t('common.action.cancel')}
          confirmLoading={write.isPending}
          onOk={apply}
          onCancel={() => preview.reset()}
        >
          <ProblemAlert error={write.error} />
          <PlainTable
            columns={previewColumns(t)}
            rows={preview.data}
            keyOf={({ itemId }) => itemId}
            label={t('plans.carry.previewTitle')}
          />
        </Modal>
      )}
    </>
  );
}

/** Everything is chosen to be continued; what was decided otherwise stays. */
function allOf(rows: readonly UnfinishedView[], present: ReadonlyMap<string, Carry>): ReadonlyMap<string, Carry> {
  return new Map(
    rows.map(({ item, number }) => [
      item.id,
      present.get(item.id) ?? { itemId: item.id, decision: 'continue' as const, number },
    ]),
  );
}

function previewColumns(t: ReturnType<typeof useLocale>['t']): PlainColumn<CarryPreviewView>[] {
  return [
    { key: 'number', title: t('plans.number'), width: 60, render: ({ number }) => number },
    {
      key: 'decision',
      title: t('plans.carry.decision'),
      width: 120,
      render: ({ decision }) => t(`plans.carry.${decision}`),
    },
    {
      key: 'counts',
      title: '',
      render: ({ postponements, daysLate }) => t('plans.carry.counts', { postponements, days: daysLate }),
    },
    {
      key: 'problem',
      title: t('plans.state'),
      render: ({ problemText }) => problemText ?? t('plans.carry.ok'),
    },
  ];
}
