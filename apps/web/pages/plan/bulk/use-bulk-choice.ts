import { useCallback, useEffect, useMemo, useState } from 'react';
import { bulk as texts } from '../../../i18n/bulk.js';
import { useT } from '../../../i18n/locale.js';
import { addTexts } from '../../../i18n/texts.js';
import type { ItemRow } from '../../../api/types.js';
import type { ItemChoice } from '../../../ui/item-list.js';
import type { PlanView } from '../plan-view.js';

addTexts({ bulk: texts });

export interface BulkChoice {
  /** Absent for whoever changes nothing here. */
  choice?: ItemChoice;
  /** The chosen rows with the versions that were seen. */
  rows: readonly { id: string; version: number }[];
  count: number;
  /** Everything under the filter, whatever is shown of it. */
  all: boolean;
  chooseAll: () => void;
  clear: () => void;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** Rows of the plan that are chosen for a change; another filter chooses anew. */
export function useBulkChoice(view: PlanView, may: boolean): BulkChoice {
  const t = useT();
  const [rows, setRows] = useState(NONE);
  const [all, setAll] = useState(false);
  const filters = JSON.stringify({ ...view.filters, sort: null });
  const clear = useCallback(() => {
    setRows(NONE);
    setAll(false);
  }, []);
  useEffect(clear, [filters, clear]);
  const onChoose = useCallback((chosen: readonly ItemRow[], on: boolean) => {
    setAll(false);
    setRows((before) => {
      const next = new Map(before);
      for (const { id, version } of chosen) {
        if (on) next.set(id, version);
        else next.delete(id);
      }
      return next;
    });
  }, []);
  const choice = useMemo(
    (): ItemChoice => ({
      chosen: new Set(rows.keys()),
      onChoose,
      labelOf: ({ number }) => t('bulk.choose', { number }),
      labelOfAll: t('bulk.choosePage'),
    }),
    [rows, onChoose, t],
  );
  return {
    ...(may ? { choice } : {}),
    rows: [...rows].map(([id, version]) => ({ id, version })),
    count: rows.size,
    all,
    chooseAll: () => setAll(true),
    clear,
  };
}
