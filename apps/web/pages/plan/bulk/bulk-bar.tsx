import { Button } from 'antd';
import { useState } from 'react';
import { MOST_BULK_ITEMS, type BulkKind } from '@zholdau/domain';
import { useT } from '../../../i18n/locale.js';
import type { PlanView } from '../plan-view.js';
import { BulkDrawer } from './bulk-drawer.js';
import type { BulkChoice } from './use-bulk-choice.js';
import './bulk.css';

const KINDS: readonly BulkKind[] = ['assign', 'move', 'remind', 'edit'];

/** What can be done with the chosen items; it stands at the foot of the list while any are chosen. */
export function BulkBar({ bulk, view, total }: { bulk: BulkChoice; view: PlanView; total: number }) {
  const t = useT();
  const [kind, setKind] = useState<BulkKind | null>(null);
  const tooMany = total > MOST_BULK_ITEMS;
  const chosen = bulk.all ? total : bulk.count;
  return (
    <div className="bulk-bar no-print" role="toolbar" aria-label={t('bulk.chosen', { n: chosen })}>
      <b>{t(bulk.all ? 'bulk.allChosen' : 'bulk.chosen', { n: chosen })}</b>
      {!bulk.all && total > bulk.count && (
        <Button
          size="small"
          type="link"
          disabled={tooMany}
          title={tooMany ? t('bulk.tooMany', { most: MOST_BULK_ITEMS }) : ''}
          onClick={bulk.chooseAll}
        >
          {t('bulk.all', { n: total })}
        </Button>
      )}
      <span className="bulk-actions">
        {KINDS.map((one) => (
          <Button key={one} onClick={() => setKind(one)}>
            {t(`bulk.${one}`)}
          </Button>
        ))}
      </span>
      <Button type="text" onClick={bulk.clear}>
        {t('bulk.clear')}
      </Button>
      {kind !== null && <BulkDrawer kind={kind} bulk={bulk} view={view} onClose={() => setKind(null)} />}
    </div>
  );
}
