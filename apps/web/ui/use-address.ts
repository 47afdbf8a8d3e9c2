import { useSyncExternalStore } from 'react';
import { useSearchParams } from 'react-router';
import { useSession } from '../api/session.js';
import type { AddressRef } from '../api/types.js';

const KEY = 'zholdau.address';
const listeners = new Set<() => void>();

/**
 * The Address in view: the year in the page's URL (`?address=2026`), else the one chosen last on this device, else the
 * newest. Choosing writes both, so that the URL can be sent.
 */
export function useAddress(): [AddressRef | null, (id: string) => void] {
  const { addresses } = useSession();
  const [params, setParams] = useSearchParams();
  const stored = useSyncExternalStore(subscribe, () => localStorage.getItem(KEY));
  const year = Number(params.get('address'));
  const address =
    addresses.find((other) => other.year === year) ??
    addresses.find((other) => other.id === stored) ??
    newest(addresses);
  const choose = (id: string): void => {
    localStorage.setItem(KEY, id);
    for (const listener of listeners) listener();
    const chosen = addresses.find((other) => other.id === id);
    if (chosen !== undefined) setParams({ address: String(chosen.year) });
  };
  return [address, choose];
}

function newest(addresses: AddressRef[]): AddressRef | null {
  return [...addresses].sort((a, b) => b.deliveredOn.localeCompare(a.deliveredOn))[0] ?? null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
