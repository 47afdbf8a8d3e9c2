import { isLocalDraft, type DraftWords } from './draft-words.js';

/** The copy of a draft on this device: it survives a dead network and a closed page. */
const keyOf = (checkpointId: string, personId: string): string => `zholdau.draft.${personId}.${checkpointId}`;

export function readLocalDraft(checkpointId: string, personId: string): DraftWords | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(checkpointId, personId)) ?? 'null');
    return isLocalDraft(value) ? value : null;
  } catch {
    return null;
  }
}

export function writeLocalDraft(checkpointId: string, personId: string, words: DraftWords): void {
  localStorage.setItem(keyOf(checkpointId, personId), JSON.stringify(words));
}

export function dropLocalDraft(checkpointId: string, personId: string): void {
  localStorage.removeItem(keyOf(checkpointId, personId));
}
