import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { JournalFilters } from '../../api/journal.js';

/** Names of the filters in the URL; each is a filter of the API under another name. */
const FILTERS = { action: 'action', person: 'personId', item: 'itemId', from: 'from', to: 'to' } as const;

export type JournalFilterName = keyof typeof FILTERS;

export interface JournalView {
  filters: JournalFilters;
  value: (name: JournalFilterName) => string | undefined;
  narrowed: boolean;
  set: (changes: Partial<Record<JournalFilterName, string | undefined>>) => void;
  clear: () => void;
}

/** What the journal shows, read from its URL, so that the view can be sent to a colleague. */
export function useJournalView(): JournalView {
  const [params, setParams] = useSearchParams();
  return useMemo(() => {
    const value = (name: JournalFilterName): string | undefined => params.get(name) ?? undefined;
    const filters: JournalFilters = {};
    for (const name of Object.keys(FILTERS) as JournalFilterName[]) filters[FILTERS[name]] = value(name);
    return {
      filters,
      value,
      narrowed: Object.values(filters).some((chosen) => chosen !== undefined),
      set: (changes) => {
        const next = new URLSearchParams(params);
        for (const [name, chosen] of Object.entries(changes)) {
          if (chosen) next.set(name, chosen);
          else next.delete(name);
        }
        setParams(next);
      },
      clear: () => setParams({}),
    };
  }, [params, setParams]);
}
