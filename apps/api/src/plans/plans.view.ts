import type { PlanOwner, VersionRowField } from '@zholdau/domain';
import type {
  CarriedRow,
  ItemPlaces,
  PlaceEndRow,
  PlanComparisonRow,
  PlanContents,
  PlanListRow,
  UnfinishedRow,
} from '@zholdau/reporting';
import { ItemRow } from '../action-items/item-row.view.js';
import { Names, Texts } from '../directory/refs.view.js';

export class PlanVersionView {
  id!: string;
  number!: number;
  state!: 'draft' | 'approved' | 'superseded';
  actNumber!: string | null;
  actOn!: string | null;
  /** Rows that its act contains; of a draft the changes that wait. */
  rows!: number;
}

export class PlanAddressView {
  id!: string;
  kind!: 'address' | 'programme';
  deliveredOn!: string;
  titles!: Names;
}

export class PlanView {
  id!: string;
  owner!: PlanOwner;
  branch!: string;
  titles!: Texts;
  address!: PlanAddressView;
  /** Items that stand in it now, in the reader's reach. */
  items!: number;
  /** The newest first. */
  versions!: PlanVersionView[];
}

export class ItemNumberRef {
  id!: string;
  number!: string;
}

/** Why a place in a plan ended. */
export class PlaceEndView {
  outcome!: 'dropped' | 'unlinked' | 'continued' | 'merged' | 'closed';
  endedAt!: string;
  reason!: string;
  act!: string;
  successor!: ItemNumberRef | null;
}

export class PlanPlaceView {
  /** In this plan. */
  number!: string;
  /** Made in another plan and standing here too. */
  linked!: boolean;
  ended!: PlaceEndView | null;
  item!: ItemRow;
}

export class PlanContentsView {
  rows!: PlanPlaceView[];
  next!: string | null;
}

export class VersionChangeView {
  field!: VersionRowField;
  before!: string;
  after!: string;
}

export class ComparedItemView {
  itemId!: string;
  number!: string;
  titles!: Texts;
  /** Waits in the draft and can be taken back. */
  waiting!: boolean;
}

export class DroppedItemView extends ComparedItemView {
  reason!: string;
  act!: string;
  successor!: ItemNumberRef | null;
}

export class ChangedItemView extends ComparedItemView {
  changes!: VersionChangeView[];
}

export class VersionRefView {
  id!: string;
  number!: number;
  state!: 'draft' | 'approved' | 'superseded';
  actNumber!: string | null;
  actOn!: string | null;
  /** For If-Match of the approval of a draft. */
  revision!: number;
}

export class PlanComparisonView {
  from!: VersionRefView;
  to!: VersionRefView;
  added!: ComparedItemView[];
  dropped!: DroppedItemView[];
  changed!: ChangedItemView[];
  same!: number;
}

export class ItemPlaceView {
  planId!: string;
  owner!: PlanOwner;
  branch!: string;
  titles!: Texts;
  year!: number;
  number!: string;
  linked!: boolean;
  ended!: PlaceEndView | null;
}

export class CarriedView {
  decision!: 'continue' | 'merge' | 'close';
  fromYear!: number;
  fromTitles!: Texts;
  toTitles!: Texts;
  /** In the older plan. */
  number!: string;
  postponements!: number;
  /** Working days. */
  daysLate!: number;
  reason!: string;
  decidedAt!: string;
  other!: ItemNumberRef | null;
  /** The other item came into this one. */
  incoming!: boolean;
}

export class WaitingChangeView {
  kind!: 'change' | 'drop';
  planId!: string;
  changes!: VersionChangeView[];
  reason!: string;
}

export class SilenceView {
  /** Reports missed in a row. */
  missed!: number;
  /** When the curator was told; null: not yet. */
  raisedAt!: string | null;
}

export class ItemPlacesView {
  places!: ItemPlaceView[];
  carried!: CarriedView[];
  /** What waits for the act; null where nothing does, and for whoever sees no drafts. */
  waiting!: WaitingChangeView | null;
  /** Of a continuous item; null while it reports. */
  silence!: SilenceView | null;
}

export class UnfinishedView {
  number!: string;
  postponements!: number;
  daysLate!: number;
  item!: ItemRow;
}

export class CarryPreviewView {
  itemId!: string;
  number!: string;
  decision!: 'continue' | 'merge' | 'close';
  postponements!: number;
  daysLate!: number;
  /** Code of the rule that refuses it, with its sentence; null: it can be done. */
  problem!: string | null;
  problemText!: string | null;
}

export const toPlanView = (row: PlanListRow): PlanView => ({
  ...row,
  versions: row.versions.map((one) => ({ ...one })),
});

const toEnd = (end: PlaceEndRow | null): PlaceEndView | null => end && { ...end, endedAt: end.endedAt.toISOString() };

export const toContentsView = ({ rows, next }: PlanContents): PlanContentsView => ({
  rows: rows.map(({ number, linked, ended, item }) => ({ number, linked, ended: toEnd(ended), item })),
  next,
});

export const toComparisonView = ({
  from,
  to,
  added,
  dropped,
  changed,
  same,
}: PlanComparisonRow): PlanComparisonView => ({
  from,
  to,
  added: [...added],
  dropped: [...dropped],
  changed: changed.map(({ changes, ...item }) => ({ ...item, changes: [...changes] })),
  same,
});

export const toItemPlacesView = ({ places, carried, waiting, silence }: ItemPlaces): ItemPlacesView => ({
  places: places.map(({ ended, ...place }) => ({ ...place, ended: toEnd(ended) })),
  carried: carried.map(toCarried),
  waiting: waiting && { ...waiting, changes: [...waiting.changes] },
  silence: silence && { missed: silence.missed, raisedAt: silence.raisedAt?.toISOString() ?? null },
});

const toCarried = ({ decidedAt, ...row }: CarriedRow): CarriedView => ({ ...row, decidedAt: decidedAt.toISOString() });

export const toUnfinishedView = ({ number, postponements, daysLate, item }: UnfinishedRow): UnfinishedView => ({
  number,
  postponements,
  daysLate,
  item,
});
