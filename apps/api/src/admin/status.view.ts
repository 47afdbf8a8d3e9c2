import type { EngineStatus } from '@zholdau/ladder';

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
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

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
});
