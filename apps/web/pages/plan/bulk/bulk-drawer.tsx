import type { BulkKind, Level } from '@zholdau/domain';
import { Form } from 'antd';
import { useState } from 'react';
import { useApplyBulk, useBulkChange, useBulkEnded, useProposeBulk } from '../../../api/bulk.js';
import { useT } from '../../../i18n/locale.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import { showFieldProblems } from '../../../ui/form-problem.js';
import type { PlanView } from '../plan-view.js';
import { BulkFields, NO_CURATOR } from './bulk-fields.js';
import { BulkResult } from './bulk-result.js';
import type { BulkChoice } from './use-bulk-choice.js';

interface Values {
  leadBodyId?: string;
  coBodyIds?: string[];
  dueOn?: string;
  authority?: string;
  level?: Level;
  curatorSeatId?: string;
  reason?: string;
  quiet?: boolean;
}

const TITLES = {
  assign: 'bulk.titleAssign',
  move: 'bulk.titleMove',
  remind: 'bulk.titleRemind',
  edit: 'bulk.titleEdit',
} as const;

interface Props {
  kind: BulkKind;
  bulk: BulkChoice;
  view: PlanView;
  onClose: () => void;
}

/** What is to be changed, then what it would do to each item, then what it has done. */
export function BulkDrawer({ kind, bulk, view, onClose }: Props) {
  const t = useT();
  const [form] = Form.useForm<Values>();
  const [id, setId] = useState<string | null>(null);
  const propose = useProposeBulk();
  const change = useBulkChange(id).data;
  const apply = useApplyBulk();
  const ended = useBulkEnded();
  const looking = change?.state === 'checking';
  const done = change?.state === 'done';
  const possible = change?.counts.possible ?? 0;
  const close = (): void => {
    if (done) {
      ended();
      bulk.clear();
    }
    onClose();
  };
  return (
    <FormDrawer
      title={t(TITLES[kind])}
      text={change === undefined ? t('bulk.text') : t('bulk.rule')}
      action={change === undefined ? t('bulk.preview') : done ? t('bulk.close') : t('bulk.apply', { n: possible })}
      busy={propose.isPending || apply.isPending || looking || change?.state === 'applying'}
      error={propose.error ?? apply.error}
      withoutSubmit={change?.state === 'ready' && possible === 0}
      onSubmit={() => {
        if (change === undefined) form.submit();
        else if (done) close();
        else apply.mutate(change);
      }}
      onClose={close}
    >
      {change === undefined ? (
        <Form<Values>
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ quiet: false }}
          onFinish={(values) =>
            propose.mutate(
              { kind, quiet: values.quiet ?? false, ...whatOf(kind, values), ...whichOf(bulk, view) },
              { onSuccess: (made) => setId(made.id), onError: (error) => showFieldProblems(form, error) },
            )
          }
        >
          <BulkFields kind={kind} />
        </Form>
      ) : (
        <BulkResult key={change.state} change={change} />
      )}
    </FormDrawer>
  );
}

function whichOf({ all, rows }: BulkChoice, { filters }: PlanView): object {
  if (!all) return { items: rows };
  const { sort: _, ...filter } = filters;
  const given = Object.entries(filter).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return { filter: Object.fromEntries(given) };
}

function whatOf(kind: BulkKind, values: Values): object {
  const { leadBodyId, coBodyIds = [], dueOn, authority = '', level, curatorSeatId, reason } = values;
  switch (kind) {
    case 'assign':
      return {
        assign: { reason, ...(leadBodyId && { leadBodyId }), ...(coBodyIds.length > 0 && { coBodyIds }) },
      };
    case 'move':
      return { move: { dueOn, reason, ...(authority.trim() !== '' && { authority: authority.trim() }) } };
    case 'edit':
      return {
        edit: {
          ...(level && { level }),
          ...(curatorSeatId && { curatorSeatId: curatorSeatId === NO_CURATOR ? null : curatorSeatId }),
        },
      };
    case 'remind':
      return {};
  }
}
