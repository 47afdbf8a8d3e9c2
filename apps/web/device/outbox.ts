import { hasCsrf, http, rememberCsrf } from '../api/http.js';
import { isProblem } from '../api/problem.js';
import type { SessionView } from '../api/types.js';
import { maySend, type KeptReport } from './kept-report.js';
import { keptOf, readKept } from './kept-reports.js';
import { sendKept } from './send-kept.js';

/** Whose reports leave: a key belongs to a person in a seat. */
export interface Sender {
  personId: string;
  seatId: string;
}

const PAUSES_MS = [5_000, 15_000, 30_000, 60_000];

/** One sender in all tabs of this browser; where locks are missing, the keys alone keep a report from arriving twice. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return inTurn(work);
  return (await navigator.locks.request('zholdau.outbox', work)) as T;
}

let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}

/**
 * Sends one report now and gives what is left of it on the device.
 *
 * @throws ApiProblem when the server was not reached, did not do its work, or knows another person by now
 */
export function sendNow(id: string, sender: Sender): Promise<KeptReport | null> {
  return alone(async () => {
    const kept = await readKept(id);
    if (kept === null || kept.seatId !== sender.seatId || !maySend(kept)) return kept;
    await beSigned(sender, false);
    try {
      return await sendKept(kept);
    } catch (error) {
      if (!isProblem(error) || error.code !== 'csrf_refused') throw error;
      await beSigned(sender, true);
      const now = await readKept(id);
      return now === null ? null : await sendKept(now);
    }
  });
}

/** The token of this session; one that somebody else has opened meanwhile sends nothing of ours. */
async function beSigned({ personId }: Sender, anew: boolean): Promise<void> {
  if (hasCsrf() && !anew) return;
  const session = await http.fresh<SessionView>('/session');
  if (session.person.id !== personId) throw new Error('Another person is signed in');
  rememberCsrf(session.csrf);
}

/**
 * Sends what waits: at once, when the network is back, when the page is looked at again, and every minute at the
 * latest. @returns how to stop
 */
export function startOutbox(sender: Sender): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let stopped = false;
  const run = async (): Promise<void> => {
    clearTimeout(timer);
    const waiting = (await keptOf(sender.personId).catch(() => [])).filter(
      (kept) => kept.seatId === sender.seatId && maySend(kept),
    );
    let failed = false;
    for (const { id } of waiting) {
      if (stopped) return;
      await sendNow(id, sender).catch(() => (failed = true));
    }
    failures = failed ? failures + 1 : 0;
    if (!stopped) timer = setTimeout(again, PAUSES_MS[Math.min(failures, PAUSES_MS.length) - 1] ?? PAUSES_MS.at(-1));
  };
  const again = (): void => void run();
  const seen = (): void => {
    if (document.visibilityState === 'visible') again();
  };
  window.addEventListener('online', again);
  document.addEventListener('visibilitychange', seen);
  again();
  return () => {
    stopped = true;
    clearTimeout(timer);
    window.removeEventListener('online', again);
    document.removeEventListener('visibilitychange', seen);
  };
}
