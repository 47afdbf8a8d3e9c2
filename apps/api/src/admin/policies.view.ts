import type { ControlLevel, RungTarget } from '@zholdau/domain';
import type { LadderPolicy } from '@zholdau/ladder';

export class PolicyRung {
  key!: string;
  /** Working days from the date: negative before it, positive after it. */
  offset!: number;
  targets!: RungTarget[];
  repeatEvery!: number | null;
}

export class PolicyView {
  level!: ControlLevel;
  version!: number;
  rungs!: PolicyRung[];
}

export const toPolicyView = ({ level, version, rungs }: LadderPolicy): PolicyView => ({
  level,
  version,
  rungs: rungs.map(({ key, offset, targets, repeatEvery }) => ({
    key,
    offset,
    targets: [...targets],
    repeatEvery: repeatEvery ?? null,
  })),
});
