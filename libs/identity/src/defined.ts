/** What a request really said: a field that is absent changes nothing, null clears. */
export function defined<T extends object>(change: T): T {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as T;
}
