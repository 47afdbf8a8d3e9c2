import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { http } from '../../api/http.js';
import { isProblem } from '../../api/problem.js';
import { useSession } from '../../api/session.js';
import type { ReportView } from '../../api/types.js';
import { dropLocalDraft, readLocalDraft, writeLocalDraft } from './draft-store.js';
import { draftBody, sameWords, wordsOf, type DraftWords } from './draft-words.js';

const PAUSE_MS = 1200;

export type DraftState = 'new' | 'restored' | 'saving' | 'saved' | 'local';

interface Draft {
  words: DraftWords;
  report: ReportView | null;
  state: DraftState;
  savedAt: string | null;
  /** What the server refused in the last save, if it was not the network. */
  error: unknown;
  /** Somebody of the same body changed the draft meanwhile. */
  theirs: ReportView | null;
  change: (part: Partial<DraftWords>) => void;
  /** Sends what is not yet sent and gives the draft as the server has it; fails as the request fails. */
  save: () => Promise<ReportView>;
  evidenceChanged: (report: ReportView) => void;
  keepMine: () => void;
  takeTheirs: () => void;
}

/**
 * A draft that saves itself: on this device with every letter, on the server after a pause and again when the network
 * is back. One save runs at a time, each on the version that the one before it gave.
 */
export function useDraft(
  itemId: string,
  checkpointId: string,
  draft: ReportView | null,
  last: ReportView | null,
): Draft {
  const client = useQueryClient();
  const { person } = useSession();
  const [start] = useState(() => startOf(checkpointId, person.id, draft, last));
  const [words, setWords] = useState(start.words);
  const [report, setReport] = useState(draft);
  const [state, setState] = useState<DraftState>(start.restored ? 'restored' : 'new');
  const [error, setError] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<ReportView | null>(null);
  const now = useRef({ words, report, running: null as Promise<ReportView> | null });
  now.current.words = words;

  const hold = useCallback((next: ReportView) => {
    now.current.report = next;
    setReport(next);
  }, []);

  const send = useCallback(async (): Promise<ReportView> => {
    const sent = now.current.words;
    const known = now.current.report;
    if (known !== null && sameWords(sent, wordsOf(known))) return known;
    setState('saving');
    try {
      const saved = await http.put<ReportView>(`/checkpoints/${checkpointId}/draft`, draftBody(sent), known?.version);
      hold(saved);
      setError(null);
      setState('saved');
      if (sameWords(now.current.words, sent)) dropLocalDraft(checkpointId, person.id);
      return saved;
    } catch (problem) {
      if (isProblem(problem) && problem.stale) setTheirs(await newestDraft(itemId, checkpointId));
      else if (!(isProblem(problem) && problem.offline)) setError(problem);
      setState('local');
      throw problem;
    }
  }, [checkpointId, hold, itemId, person.id]);

  const save = useCallback(async (): Promise<ReportView> => {
    await now.current.running?.catch(() => undefined);
    const running = send();
    now.current.running = running;
    try {
      return await running;
    } finally {
      if (now.current.running === running) now.current.running = null;
    }
  }, [send]);

  useEffect(() => {
    const known = now.current.report;
    if (known === null ? sameWords(words, start.words) && !start.restored : sameWords(words, wordsOf(known))) return;
    const timer = setTimeout(() => void save().catch(() => undefined), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words, save, start]);

  useEffect(() => {
    const again = (): void => void save().catch(() => undefined);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [save]);

  useEffect(
    () => () => {
      void client.invalidateQueries({ queryKey: ['item', itemId, 'reports'] });
    },
    [client, itemId],
  );

  return {
    words,
    report,
    state,
    savedAt: report?.updatedAt ?? null,
    error,
    theirs,
    change: (part) => {
      const next = { ...now.current.words, ...part };
      now.current.words = next;
      setWords(next);
      writeLocalDraft(checkpointId, person.id, next);
    },
    save,
    evidenceChanged: hold,
    keepMine: () => {
      if (theirs !== null) hold(theirs);
      setTheirs(null);
      void save().catch(() => undefined);
    },
    takeTheirs: () => {
      if (theirs !== null) {
        hold(theirs);
        setWords(wordsOf(theirs));
        dropLocalDraft(checkpointId, person.id);
      }
      setTheirs(null);
    },
  };
}

function startOf(
  checkpointId: string,
  personId: string,
  draft: ReportView | null,
  last: ReportView | null,
): { words: DraftWords; restored: boolean } {
  const source = draft ?? last;
  const words = source === null ? { text: '', percent: 0, delayReason: '', nextStep: '', facts: {} } : wordsOf(source);
  const local = readLocalDraft(checkpointId, personId);
  if (local === null || sameWords(local, words)) return { words, restored: false };
  return { words: local, restored: true };
}

async function newestDraft(itemId: string, checkpointId: string): Promise<ReportView | null> {
  const reports = await http.get<ReportView[]>(`/action-items/${itemId}/reports`);
  return reports.find((report) => report.checkpointId === checkpointId && report.state === 'draft') ?? null;
}
