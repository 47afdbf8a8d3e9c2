import type { EngineStatus } from '@zholdau/ladder';
import type { FenceState } from '@zholdau/notifications';

export class FlagView {
  id!: string;
  kind!: string;
  text!: string;
  raisedAt!: string;
  itemId!: string | null;
  bodyId!: string | null;
}

export class QueueView {
  pending!: number;
  failed!: number;
  unknown!: number;
  oldestPendingAt!: string | null;
}

export class FenceWaitingView {
  /** Lines told before the fence closed. */
  before!: number;
  /** Lines told since then. */
  since!: number;
}

export class FenceView {
  closedAt!: string | null;
  why!: 'moved' | 'restored' | 'copied' | 'by_hand' | null;
  openedAt!: string | null;
  waiting!: FenceWaitingView;
  /** Places that send nothing until they are admitted. */
  strangers!: string[];
}

export class AuditView {
  at!: string;
  faults!: number;
  armed!: number;
  milliseconds!: number;
}

export class EnginesView {
  /** The generation of engines that is at work. */
  generation!: number;
  /** The generation from which an administrator went back. */
  rolledBackFrom!: number | null;
  since!: string;
  /** Generations that run and step aside. */
  aside!: number[];
}

export class WrongClockView {
  place!: string;
  /** Ahead of the database; negative when behind. */
  skewSeconds!: number;
}

export class StatusView {
  lastSweepAt!: string | null;
  lastSendAt!: string | null;
  armed!: number;
  dueNow!: number;
  queue!: QueueView;
  flags!: FlagView[];
  /** When a sweep last left nothing due. */
  caughtUpAt!: string | null;
  engineAlive!: boolean;
  backend!: 'redis' | 'postgres';
  fence!: FenceView;
  audit!: AuditView | null;
  engines!: EnginesView;
  /** Places that work and whose clock is a minute or more from the database's. */
  wrongClocks!: WrongClockView[];
  outsideToldAt!: string | null;
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export const toFenceView = ({ closedAt, why, openedAt, waiting, strangers }: FenceState): FenceView => ({
  closedAt: iso(closedAt),
  why,
  openedAt: iso(openedAt),
  waiting: { before: waiting.before, since: waiting.since },
  strangers: [...strangers],
});

export const toStatusView = (status: EngineStatus): StatusView => ({
  lastSweepAt: iso(status.lastSweepAt),
  lastSendAt: iso(status.lastSendAt),
  armed: status.armed,
  dueNow: status.dueNow,
  queue: {
    pending: status.queue.pending,
    failed: status.queue.failed,
    unknown: status.queue.unknown,
    oldestPendingAt: iso(status.queue.oldestPendingAt),
  },
  flags: status.flags.map(({ id, kind, text, raisedAt, itemId, bodyId }) => ({
    id,
    kind,
    text,
    raisedAt: raisedAt.toISOString(),
    itemId,
    bodyId,
  })),
  caughtUpAt: iso(status.caughtUpAt),
  engineAlive: status.engineAlive,
  backend: status.backend,
  fence: toFenceView(status.fence),
  audit: status.audit && {
    at: status.audit.at.toISOString(),
    faults: status.audit.faults,
    armed: status.audit.armed,
    milliseconds: status.audit.milliseconds,
  },
  engines: {
    generation: status.engines.generation,
    rolledBackFrom: status.engines.rolledBackFrom,
    since: status.engines.since.toISOString(),
    aside: [...status.engines.aside],
  },
  wrongClocks: status.wrongClocks.map(({ place, skewSeconds }) => ({ place, skewSeconds })),
  outsideToldAt: iso(status.outsideToldAt),
});
