import { useSyncExternalStore } from 'react';

type Listener = () => void;

const listeners = new Set<Listener>();
let away = !navigator.onLine;

/** Said by every request: whether the server answered at all. */
export function noteReach(reached: boolean): void {
  if (away === !reached) return;
  away = !reached;
  for (const listener of listeners) listener();
}

window.addEventListener('offline', () => noteReach(false));
window.addEventListener('online', () => noteReach(true));

/** Whether the network is away or the server did not answer the last question. */
export function useAway(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => away,
  );
}
