import type { EvidenceView, ReportView } from '../api/types.js';
import { device } from './device-store.js';
import { isSpent, type KeptReport, type SentNote } from './kept-report.js';

/** What happened to a kept report. `kept` is null when nothing of it is left on the device. */
export interface KeptEvent {
  id: string;
  kept: KeptReport | null;
  /** Came from another tab: what is on the screen is not the newest. */
  elsewhere: boolean;
  /** The draft as the server has it now. */
  report?: ReportView;
  /** A piece of evidence that the server took. */
  added?: EvidenceView;
  /** The report was handed in. */
  submitted?: ReportView;
}

type Told = Pick<KeptEvent, 'report' | 'added' | 'submitted'>;
type Listener = (event: KeptEvent) => void;

const listeners = new Set<Listener>();
const otherTabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('zholdau.kept');

otherTabs?.addEventListener('message', ({ data }: MessageEvent<{ id: string } & Told>) => {
  const { id, ...told } = data;
  void readKept(id).then((kept) => emit({ ...told, id, kept, elsewhere: true }));
});

/** Calls back after every change, of this tab or of another. @returns how to stop */
export function onKeptChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where the browser keeps nothing, a report lives as long as its page; the form says so. */
const memory = new Map<string, KeptReport>();
const memoryFiles = new Map<string, Blob>();

/** Whether the record outlives the page. */
export const isSafe = (id: string): boolean => !memory.has(id);

export async function readKept(id: string): Promise<KeptReport | null> {
  const stored = async (): Promise<KeptReport | undefined> => (await device()).get('reports', id);
  return memory.get(id) ?? (await stored().catch(() => undefined)) ?? null;
}

export async function keptOf(personId: string): Promise<KeptReport[]> {
  const all = [...memory.values(), ...(await (await device()).getAll('reports'))];
  return all.filter((one) => one.personId === personId);
}

export async function sentOf(personId: string): Promise<SentNote[]> {
  const all = await (await device()).getAll('sent');
  return all.filter((one) => one.personId === personId);
}

/**
 * Changes one record in a transaction of the device; changes of two tabs come one after the other.
 *
 * A record that has nothing left to send is deleted with its files.
 *
 * @param change gets null when there is no record; null as its result leaves it so
 */
export async function amendKept(
  id: string,
  change: (kept: KeptReport | null) => KeptReport | null,
  told: Told = {},
): Promise<KeptReport | null> {
  const kept = await amendOnDevice(id, change).catch(() => amendInMemory(id, change));
  announce(id, kept, told);
  return kept;
}

async function amendOnDevice(id: string, change: (kept: KeptReport | null) => KeptReport | null) {
  if (memory.has(id)) return amendInMemory(id, change);
  const tx = (await device()).transaction(['reports', 'files'], 'readwrite');
  const before = (await tx.objectStore('reports').get(id)) ?? null;
  const kept = unlessSpent(change(before));
  const left = new Set(kept?.additions.map((one) => one.id));
  for (const one of before?.additions ?? []) if (!left.has(one.id)) await tx.objectStore('files').delete(one.id);
  if (kept === null) await tx.objectStore('reports').delete(id);
  else await tx.objectStore('reports').put(kept);
  await tx.done;
  return kept;
}

async function amendInMemory(id: string, change: (kept: KeptReport | null) => KeptReport | null) {
  const kept = unlessSpent(change(await readKept(id)));
  if (kept === null) memory.delete(id);
  else memory.set(id, kept);
  return kept;
}

const unlessSpent = (kept: KeptReport | null): KeptReport | null => (kept === null || isSpent(kept) ? null : kept);

/** Bytes first, record after: a record never names a file that is not there. */
export async function keepFile(id: string, bytes: Blob): Promise<void> {
  try {
    await (await device()).put('files', bytes, id);
  } catch {
    memoryFiles.set(id, bytes);
  }
}

export async function fileOf(id: string): Promise<Blob | undefined> {
  return memoryFiles.get(id) ?? (await device()).get('files', id);
}

/** The report is with the coordinator: its content leaves the device, a line that it was sent stays. */
export async function settleKept(kept: KeptReport, submitted: ReportView): Promise<void> {
  const { id, personId, itemId, number } = kept;
  const sentAt = submitted.submittedAt ?? submitted.updatedAt;
  const note = async (): Promise<unknown> => (await device()).put('sent', { id, personId, itemId, number, sentAt });
  await note().catch(() => undefined);
  await amendKept(id, () => null, { submitted });
}

export async function dropKept(id: string): Promise<void> {
  await amendKept(id, () => null);
}

export async function dropSent(id: string): Promise<void> {
  await (await device()).delete('sent', id);
  announce(id, await readKept(id), {});
}

function announce(id: string, kept: KeptReport | null, told: Told): void {
  emit({ ...told, id, kept, elsewhere: false });
  otherTabs?.postMessage({ id, ...told });
}

function emit(event: KeptEvent): void {
  for (const listener of listeners) listener(event);
}
