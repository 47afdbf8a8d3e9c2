/** Who sits where at this moment. */
export interface Seating {
  /** Person by seat; a vacant seat is absent. People whose account is closed are absent too. */
  readonly holders: ReadonlyMap<string, string>;
  /** Substitute by seat, for seats whose holder is away. */
  readonly substitutes: ReadonlyMap<string, string>;
  /** Substitute by person, for people who are away from a seat of their own. */
  readonly standIns: ReadonlyMap<string, string>;
}

/** A substitute who is away has a substitute, and that one too; further nobody would know whom to ask. */
export const LONGEST_CHAIN = 3;

/**
 * The person whom a letter to the seat reaches: its holder, else the substitute, else the substitute's substitute.
 *
 * A chain that leads back to somebody already passed ends at its last new person.
 *
 * @returns null when the seat is empty and nobody stands in
 */
export function resolveRecipient(seatId: string, { holders, substitutes, standIns }: Seating): string | null {
  const holder = holders.get(seatId);
  const substitute = substitutes.get(seatId);
  if (substitute === undefined) return holder ?? null;
  const passed = new Set([holder, substitute]);
  let reached = substitute;
  for (let hops = 1; hops < LONGEST_CHAIN; hops += 1) {
    const next = standIns.get(reached);
    if (next === undefined || passed.has(next)) break;
    passed.add(next);
    reached = next;
  }
  return reached;
}
