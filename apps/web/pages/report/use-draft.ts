import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { useSession } from '../../api/session.js';
import type { CheckpointView, ItemView, ReportView } from '../../api/types.js';
import { NO_WORDS, wordsOf, type DraftWords } from '../../device/draft-words.js';
import {
  isUnsent,
  keptId,
  standingOf,
  type Addition,
  type KeptReport,
  type Self,
  type Standing,
} from '../../device/kept-report.js';
import { amendKept, dropKept, dropSent, isSafe, keepFile, onKeptChange } from '../../device/kept-reports.js';
import { newKey } from '../../device/new-key.js';
import { sendNow } from '../../device/outbox.js';
import type { TypedEvidence } from '../../device/typed-evidence.js';

const PAUSE_MS = 1200;

/** How a report that was handed in fared: it is with the coordinator, waits for the network, or needs a person. */
export type Fate = 'submitted' | 'waits' | 'stays';

export interface Draft {
  words: DraftWords;
  self: Self;
  /** Evidence that the server does not have yet. */
  additions: readonly Addition[];
  report: ReportView | null;
  standing: Standing;
  sending: boolean;
  /** Whether the device could keep it. */
  safe: boolean;
  /** Handed in and on its way: nothing of it changes until the server has answered. */
  locked: boolean;
  mayTakeBack: boolean;
  changedAt: string | null;
  savedAt: string | null;
  restored: boolean;
  refusal: ApiProblem | null;
  theirs: ReportView | null;
  change: (part: Partial<DraftWords>) => void;
  rate: (self: Self) => void;
  save: () => Promise<void>;
  submit: () => Promise<Fate>;
  takeBack: () => void;
  addFile: (file: File) => Promise<string | null>;
  addTyped: (evidence: TypedEvidence) => Promise<string | null>;
  removeAddition: (id: string) => void;
  reportChanged: (report: ReportView) => void;
  keepMine: () => void;
  takeTheirs: () => void;
}

interface Begin {
  item: ItemView;
  checkpoint: CheckpointView;
  /** The body's draft on the server. */
  draft: ReportView | null;
  /** The report that came back, where the new one begins. */
  last: ReportView | null;
  /** What this device has kept of it. */
  kept: KeptReport | null;
}

/**
 * A report as it is being written: on this device with every letter, on the server after a pause, and again when the
 * network is back (see `device/outbox.ts`).
 */
export function useDraft(begin: Begin): Draft {
  const { item, checkpoint } = begin;
  const client = useQueryClient();
  const { person, seat } = useSession();
  const id = keptId(person.id, checkpoint.id);
  const [fresh] = useState(() => freshOf(id, person.id, seat, begin));
  const [kept, setKept] = useState<KeptReport>(() => startOf(begin, fresh));
  const [report, setReport] = useState(begin.draft);
  const [sending, setSending] = useState(0);
  const [safe, setSafe] = useState(true);
  const now = useRef(kept);
  const hold = useCallback((next: KeptReport) => {
    now.current = next;
    setKept(next);
  }, []);

  useEffect(
    () =>
      onKeptChange((event) => {
        if (event.id !== id) return;
        const { report: saved, added } = event;
        if (saved !== undefined) setReport(saved);
        if (added !== undefined) {
          setReport((before) =>
            before === null || before.evidence.some((one) => one.id === added.id)
              ? before
              : { ...before, evidence: [...before.evidence, added] },
          );
        }
        // Letters typed since the record was written are newer than it, unless it was written in another tab.
        const stored = event.kept ?? settled(now.current, saved);
        hold(event.elsewhere ? stored : { ...stored, words: now.current.words, self: now.current.self });
      }),
    [id, hold],
  );

  /** The screen first, the device right after it. */
  const amend = useCallback(
    (change: (kept: KeptReport) => KeptReport): Promise<void> => {
      const changed = (one: KeptReport): KeptReport => ({ ...change(one), changedAt: new Date().toISOString() });
      const before = now.current;
      hold(changed(before));
      return amendKept(id, (stored) => changed(stored ?? before)).then(() => setSafe(isSafe(id)));
    },
    [id, hold],
  );

  const send = useCallback(async (): Promise<void> => {
    setSending((n) => n + 1);
    try {
      await sendNow(id, { personId: person.id, seatId: seat?.id ?? '' });
    } finally {
      setSending((n) => n - 1);
    }
  }, [id, person.id, seat?.id]);

  const unsent = isUnsent(kept) && kept.trouble === null && !kept.wanted;
  useEffect(() => {
    if (!unsent) return;
    const timer = setTimeout(() => void send().catch(() => undefined), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [unsent, kept.words, send]);

  useEffect(() => () => void client.invalidateQueries({ queryKey: ['item', item.id, 'reports'] }), [client, item.id]);

  const add = async (addition: Addition): Promise<string | null> => {
    await amend((one) => ({ ...one, additions: [...one.additions, addition] }));
    await send().catch(() => undefined);
    const refused = now.current.additions.find((one) => one.id === addition.id)?.refused ?? null;
    if (refused !== null) await amend((one) => ({ ...one, additions: withoutOne(one, addition.id) }));
    return refused;
  };

  return {
    words: kept.words,
    self: kept.self,
    additions: kept.additions,
    report,
    standing: standingOf(kept),
    sending: sending > 0,
    safe,
    locked: kept.wanted,
    mayTakeBack: kept.wanted && kept.handing === null,
    changedAt: isUnsent(kept) ? kept.changedAt : null,
    savedAt: report?.updatedAt ?? null,
    restored: begin.kept !== null && isUnsent(begin.kept),
    refusal: kept.trouble?.kind === 'refused' ? new ApiProblem({ title: '', ...kept.trouble }) : null,
    theirs: kept.trouble?.kind === 'conflict' ? kept.trouble.theirs : null,
    change: (part) => void amend((one) => ({ ...past(one), words: { ...now.current.words, ...part } })),
    rate: (self) => void amend((one) => ({ ...past(one), self })),
    save: send,
    submit: async () => {
      await amend((one) => ({ ...past(one), wanted: true }));
      let submitted = false;
      const stop = onKeptChange((event) => (submitted ||= event.id === id && event.submitted !== undefined));
      try {
        await send();
      } catch {
        if (!submitted) return 'waits';
      } finally {
        stop();
      }
      if (submitted) {
        await dropSent(id); // the person has just seen it go
        return 'submitted';
      }
      return now.current.trouble === null ? 'waits' : 'stays';
    },
    takeBack: () => void amend((one) => ({ ...one, wanted: false })),
    addFile: async (file) => {
      const addition = newKey();
      const mediaType = file.type;
      await keepFile(addition, new Blob([await file.arrayBuffer()], { type: mediaType }));
      return add({ id: addition, kind: 'file', name: file.name, mediaType, size: file.size, refused: null });
    },
    addTyped: (evidence) => add({ id: newKey(), kind: 'typed', evidence, refused: null }),
    removeAddition: (gone) => void amend((one) => ({ ...past(one), additions: withoutOne(one, gone) })),
    reportChanged: setReport,
    keepMine: () => {
      const theirs = now.current.trouble?.kind === 'conflict' ? now.current.trouble.theirs : null;
      if (theirs === null) return;
      const base = theirs.state === 'draft' ? baseOf(theirs) : null;
      void amend((one) => ({ ...one, trouble: null, base })).then(() => send().catch(() => undefined));
    },
    takeTheirs: () => {
      const theirs = now.current.trouble?.kind === 'conflict' ? now.current.trouble.theirs : null;
      if (theirs === null) return;
      if (theirs.state !== 'draft') {
        void dropKept(id);
        return;
      }
      setReport(theirs);
      const words = wordsOf(theirs);
      void amend((one) => ({ ...one, trouble: null, base: baseOf(theirs), words }));
    },
  };
}

const withoutOne = ({ additions }: KeptReport, id: string): Addition[] => additions.filter((one) => one.id !== id);

/** A refusal is past as soon as one changes something. A conflict waits for its own answer. */
const past = (kept: KeptReport): KeptReport => (kept.trouble?.kind === 'refused' ? { ...kept, trouble: null } : kept);

const baseOf = (report: ReportView): NonNullable<KeptReport['base']> => ({
  reportId: report.id,
  version: report.version,
  words: wordsOf(report),
});

function freshOf(
  id: string,
  personId: string,
  seat: { id: string; bodyId: string | null } | null,
  { item, checkpoint, draft, last }: Begin,
): KeptReport {
  const source = draft ?? last;
  const words = source === null ? NO_WORDS : wordsOf(source);
  return {
    id,
    personId,
    seatId: seat?.id ?? '',
    bodyId: seat?.bodyId ?? null,
    itemId: item.id,
    checkpointId: checkpoint.id,
    number: item.number,
    words,
    start: words,
    base: draft === null ? null : baseOf(draft),
    additions: [],
    self: { rating: null, words: '' },
    wanted: false,
    saving: null,
    handing: null,
    trouble: null,
    changedAt: new Date().toISOString(),
  };
}

/** What the device kept wins over the server only where it says something that the server does not know. */
function startOf({ kept }: Begin, fresh: KeptReport): KeptReport {
  if (kept === null) return fresh;
  return isUnsent(kept) ? kept : { ...fresh, self: kept.self };
}

/** Nothing is left on the device: what is on the screen stands on what the server has. */
function settled(kept: KeptReport, saved: ReportView | undefined): KeptReport {
  const base = saved === undefined ? kept.base : baseOf(saved);
  return { ...kept, additions: [], wanted: false, saving: null, handing: null, trouble: null, base };
}
