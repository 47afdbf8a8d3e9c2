import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptReport, SentNote } from './kept-report.js';

/** An answer of the API that the report form needs without a network. */
export interface KeptAnswer {
  id: string;
  personId: string;
  keptAt: number;
  body: unknown;
}

interface Device extends DBSchema {
  reports: { key: string; value: KeptReport };
  /** Bytes of files that wait, by the id of the addition. */
  files: { key: string; value: Blob };
  sent: { key: string; value: SentNote };
  answers: { key: string; value: KeptAnswer };
}

const STORES = ['reports', 'files', 'sent', 'answers'] as const;

let opened: Promise<IDBPDatabase<Device>> | null = null;

/**
 * What this device keeps, in IndexedDB. Every record belongs to a person and is shown to nobody else.
 *
 * @throws DOMException where the browser keeps nothing (a private window of some browsers, a full disk)
 */
export function device(): Promise<IDBPDatabase<Device>> {
  opened ??= openDB<Device>('zholdau', 1, {
    upgrade: (db) => STORES.forEach((name) => db.createObjectStore(name, name === 'files' ? {} : { keyPath: 'id' })),
    blocking: (_old, _new, event) => (event.target as IDBDatabase).close(),
    terminated: () => (opened = null),
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** Takes everything of that person off the device. */
export async function wipeDevice(personId: string): Promise<void> {
  const db = await device();
  const tx = db.transaction(STORES, 'readwrite');
  const reports = await tx.objectStore('reports').getAll();
  for (const report of reports.filter((one) => one.personId === personId)) {
    for (const { id } of report.additions) await tx.objectStore('files').delete(id);
    await tx.objectStore('reports').delete(report.id);
  }
  for (const name of ['sent', 'answers'] as const) {
    const records: { id: string; personId: string }[] = await tx.objectStore(name).getAll();
    for (const one of records.filter((record) => record.personId === personId))
      await tx.objectStore(name).delete(one.id);
  }
  await tx.done;
}
