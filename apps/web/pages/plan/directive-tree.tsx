import { RightOutlined } from '@ant-design/icons';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useDirectives } from '../../api/directives.js';
import type { ConditionCounts, DirectiveView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { bareTitle } from '../../ui/directive-title.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { StackedBar } from '../../ui/stacked-bar.js';
import type { PlanView } from './plan-view.js';

const NOTHING: ConditionCounts = {
  total: 0,
  done: 0,
  waiting: 0,
  inTime: 0,
  atRisk: 0,
  overdue: 0,
  closed: 0,
  noDate: 0,
};

/** The directions of the Address and the instructions below them, each with how its items stand. */
export function DirectiveTree({ view, onChoose }: { view: PlanView; onChoose?: () => void }) {
  const { t } = useLocale();
  const directives = useDirectives(view.addressId);
  if (directives.isPending && view.addressId !== null)
    return <Skeleton active className="tree-wait" paragraph={{ rows: 12 }} />;
  if (directives.isError) return <ProblemAlert error={directives.error} onRetry={() => void directives.refetch()} />;
  const all = directives.data ?? [];
  const tops = all.filter(({ parentId }) => parentId === null);
  return (
    <nav className="tree" aria-label={t('plan.tree')}>
      <ul>
        <li>
          <TreeRow
            id={null}
            number=""
            title={t('plan.all')}
            counts={sumOf(tops)}
            view={view}
            {...(onChoose === undefined ? {} : { onChoose })}
          />
        </li>
        {tops.map((top) => (
          <TreeNode key={top.id} node={top} all={all} view={view} {...(onChoose === undefined ? {} : { onChoose })} />
        ))}
      </ul>
    </nav>
  );
}

interface NodeProps {
  node: DirectiveView;
  all: readonly DirectiveView[];
  view: PlanView;
  onChoose?: () => void;
}

function TreeNode({ node, all, view, onChoose }: NodeProps) {
  const { t, locale } = useLocale();
  const children = all.filter(({ parentId }) => parentId === node.id);
  const chosen = view.value('dir');
  const holdsChosen = chosen === node.id || children.some(({ id }) => id === chosen);
  const [unfolded, setUnfolded] = useState<boolean | null>(null);
  const open = unfolded ?? holdsChosen;
  return (
    <li>
      <div className="tree-line">
        <TreeRow
          id={node.id}
          number={node.number}
          title={bareTitle(node, locale)}
          counts={node.counts}
          view={view}
          {...(onChoose === undefined ? {} : { onChoose })}
        />
        {children.length > 0 && (
          <button
            type="button"
            className="tree-toggle"
            aria-expanded={open}
            aria-label={`${t(open ? 'plan.collapse' : 'plan.expand')}: ${node.number}`}
            onClick={() => setUnfolded(!open)}
          >
            <RightOutlined rotate={open ? 90 : 0} aria-hidden="true" />
          </button>
        )}
      </div>
      {open && children.length > 0 && (
        <ul className="tree-below">
          {children.map((child) => (
            <TreeNode
              key={child.id}
              node={child}
              all={all}
              view={view}
              {...(onChoose === undefined ? {} : { onChoose })}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

interface RowProps {
  id: string | null;
  number: string;
  title: string;
  counts: ConditionCounts;
  view: PlanView;
  onChoose?: () => void;
}

function TreeRow({ id, number, title, counts, view, onChoose }: RowProps) {
  const chosen = (view.value('dir') ?? null) === id;
  return (
    <div className="tree-row" data-chosen={chosen}>
      <Link to={view.nodeLink(id)} className="tree-link" aria-current={chosen ? 'true' : undefined} onClick={onChoose}>
        {number !== '' && <span className="tree-number">{number}</span>}
        <span className="tree-title">{title}</span>
        <span className="tree-total">{counts.total}</span>
      </Link>
      <div onClick={onChoose} className="tree-bar">
        <StackedBar counts={counts} linkOf={(conditions) => view.nodeLink(id, conditions)} />
      </div>
    </div>
  );
}

function sumOf(nodes: readonly DirectiveView[]): ConditionCounts {
  const sum = { ...NOTHING };
  for (const { counts } of nodes) {
    for (const key of Object.keys(sum) as (keyof ConditionCounts)[]) sum[key] += counts[key];
  }
  return sum;
}
