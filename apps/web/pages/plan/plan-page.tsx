import { ApartmentOutlined, FilterOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Drawer, Switch } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useDirectives } from '../../api/directives.js';
import { useItems } from '../../api/items.js';
import { useMay } from '../../api/session.js';
import { useLocale } from '../../i18n/locale.js';
import { useKey } from '../../ui/keys.js';
import { useMedia } from '../../ui/look.js';
import { directiveTitle } from '../../ui/directive-title.js';
import { PageHeader } from '../../ui/page-header.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { PrintButton } from '../../ui/print-button.js';
import { DirectiveTree } from './directive-tree.js';
import { PlanFilters } from './plan-filters.js';
import { PlanTalk } from './plan-talk.js';
import { PlanList } from './plan-list.js';
import { usePlanView, type PlanView } from './plan-view.js';
import { useBulkChoice } from './bulk/use-bulk-choice.js';
import './plan.css';

const ItemCard = lazy(async () => ({ default: (await import('../item/item-card.js')).ItemCard }));
const CreateItem = lazy(async () => ({ default: (await import('../item-form/create-item.js')).CreateItem }));

const BulkBar = lazy(async () => ({ default: (await import('./bulk/bulk-bar.js')).BulkBar }));

const BOTH_KEY = 'zholdau.plan.both';

/** The plan: its tree on the left, the items on the right, an item's card beside them where there is room. */
export function PlanPage() {
  const { t } = useLocale();
  const view = usePlanView();
  const list = useItems(view.filters);
  const navigate = useNavigate();
  const beside = useMedia('(min-width: 1200px)');
  const treeBeside = useMedia(view.itemId === null ? '(min-width: 1100px)' : '(min-width: 1700px)');
  const narrow = useMedia('screen and (max-width: 767px)');
  const [both, setBoth] = useState(() => localStorage.getItem(BOTH_KEY) !== 'no');
  const [sheet, setSheet] = useState<'tree' | 'filters' | null>(null);
  const [creating, setCreating] = useState(false);
  const mayCreate = useMay('item.create');
  const cardOpen = beside && view.itemId !== null;
  const bulk = useBulkChoice(view, useMay('items.change-many') && !cardOpen);
  const title = useTitle(view);
  const closeCard = (): void => void navigate(view.withItem(null));
  useKey('Escape', () => cardOpen && closeCard());

  const total = list.data?.pages[0]?.total;
  return (
    <div className="plan" data-tree={treeBeside} data-card={cardOpen}>
      {treeBeside && (
        <aside className="plan-tree no-print" aria-label={t('plan.tree')}>
          <DirectiveTree view={view} />
        </aside>
      )}
      <section className="plan-items" aria-label={t('plan.title')}>
        <div className="plan-head">
          <PageHeader title={title} note={total === undefined ? '\u00a0' : t('common.items.n', { n: total })}>
            {!treeBeside && (
              <Button icon={<ApartmentOutlined aria-hidden="true" />} onClick={() => setSheet('tree')}>
                {t('plan.tree')}
              </Button>
            )}
            {(narrow || cardOpen) && (
              <Button icon={<FilterOutlined aria-hidden="true" />} onClick={() => setSheet('filters')}>
                {view.narrowed === 0 ? t('plan.filters') : t('plan.filters.n', { n: view.narrowed })}
              </Button>
            )}
            {!narrow && !cardOpen && (
              <label className="plan-both">
                <Switch size="small" checked={both} onChange={(on) => setBoth(rememberBoth(on))} />
                {t('plan.both')}
              </label>
            )}
            {!cardOpen && <Link to="/plans">{t('plan.versions')}</Link>}
            {!narrow && !cardOpen && <PrintButton />}
            <PlanTalk view={view} short={narrow || cardOpen} />
            {mayCreate && !cardOpen && (
              <Button
                type="primary"
                icon={<PlusOutlined aria-hidden="true" />}
                title={t('plan.create')}
                aria-label={t('plan.create')}
                onClick={() => setCreating(true)}
              >
                {narrow ? null : t('plan.create')}
              </Button>
            )}
          </PageHeader>
          {!narrow && !cardOpen && (
            <div className="plan-tools no-print">
              <PlanFilters view={view} />
            </div>
          )}
        </div>
        <PlanList
          view={view}
          list={list}
          compact={cardOpen}
          beside={beside}
          both={both}
          {...(bulk.choice === undefined ? {} : { choice: bulk.choice })}
        />
        {bulk.choice !== undefined && bulk.count > 0 && (
          <Suspense fallback={null}>
            <BulkBar bulk={bulk} view={view} total={total ?? 0} />
          </Suspense>
        )}
      </section>
      {cardOpen && view.itemId !== null && (
        <section className="plan-card" aria-label={t('plan.card')}>
          <Suspense fallback={<PageSkeleton />}>
            <ItemCard key={view.itemId} id={view.itemId} onClose={closeCard} />
          </Suspense>
        </section>
      )}
      <Drawer
        open={sheet !== null}
        onClose={() => setSheet(null)}
        placement={sheet === 'filters' && narrow ? 'bottom' : 'left'}
        title={t(sheet === 'filters' ? 'plan.filters' : 'plan.tree')}
        size={sheet === 'filters' && narrow ? 420 : 340}
        classNames={{ body: 'plan-sheet' }}
      >
        {sheet === 'tree' && <DirectiveTree view={view} onChoose={() => setSheet(null)} />}
        {sheet === 'filters' && <PlanFilters view={view} />}
      </Drawer>
      {creating && (
        <Suspense fallback={null}>
          <CreateItem
            addressId={view.addressId ?? ''}
            directiveId={view.value('dir') ?? null}
            onClose={() => setCreating(false)}
            onDone={(id) => void navigate(beside ? view.withItem(id) : `/items/${id}`)}
          />
        </Suspense>
      )}
    </div>
  );
}

/** The direction in view, else the plan as a whole. */
function useTitle(view: PlanView): string {
  const { t, locale } = useLocale();
  const directives = useDirectives(view.addressId);
  const chosen = directives.data?.find(({ id }) => id === view.value('dir'));
  return chosen === undefined ? t('plan.title') : directiveTitle(chosen, locale);
}

function rememberBoth(on: boolean): boolean {
  localStorage.setItem(BOTH_KEY, on ? 'yes' : 'no');
  return on;
}
