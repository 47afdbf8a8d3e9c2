import { useEffect, useState, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { wholeOverdueList, type OverdueFilters } from '../../api/overdue.js';
import type { OverdueRow, OverdueView, Page } from '../../api/types.js';
import { OverdueAnnex } from './overdue-annex.js';
import type { OverduePlace } from './overdue-url.js';

interface Input {
  place: OverduePlace;
  view: OverdueView | undefined;
  filters: OverdueFilters;
  /** The part of the list that the screen has; printed when the reader prints by the browser's own command. */
  shown: Page<OverdueRow>[];
}

interface Paper {
  /** Fetches the whole list, then prints. */
  print: () => Promise<void>;
  preparing: boolean;
  error: unknown;
  sheet: ReactNode;
}

/** The report as an official annex: it exists only while the browser prints. */
export function usePaper({ place, view, filters, shown }: Input): Paper {
  const [printing, setPrinting] = useState(false);
  const [whole, setWhole] = useState<OverdueRow[] | null>(null);
  const [preparing, setPreparing] = useState(false);
  const [error, setError] = useState<unknown>(null);

  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => {
      setPrinting(false);
      setWhole(null);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);

  const print = async (): Promise<void> => {
    setPreparing(true);
    setError(null);
    try {
      const rows = await wholeOverdueList(filters);
      flushSync(() => setWhole(rows));
      window.print();
    } catch (problem) {
      setError(problem);
    } finally {
      setPreparing(false);
    }
  };

  const rows = whole ?? shown.flatMap((page) => page.items);
  const sheet =
    printing && view !== undefined
      ? createPortal(<OverdueAnnex place={place} view={view} filters={filters} rows={rows} />, document.body)
      : null;
  return { print, preparing, error, sheet };
}
