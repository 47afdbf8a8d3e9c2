import type { PartState } from '@zholdau/domain';
import type { WorkGroup, WorkGroupKey } from '@zholdau/reporting';
import type { InboxQuery } from '@zholdau/notifications';
import { NoticeView, toNoticeView } from '../notices/notices.view.js';
import { ItemRow } from '../action-items/item-row.view.js';

export class PartOfWorkView {
  dueOn!: string;
  state!: PartState;
}

/** One thing that waits for the reader. */
export class MyWorkRow {
  item!: ItemRow;
  /** The report to decide, or the draft to look through. */
  reportId!: string | null;
  requestId!: string | null;
  /** The dispute to settle. */
  disputeId!: string | null;
  /** The time for an answer has run out. */
  late!: boolean;
  /** The request for a later date to decide. */
  extensionId!: string | null;
  /** The own part of a co-executor, where it has a date of its own. */
  part!: PartOfWorkView | null;
  /** Why it was given back; null unless it lies returned. */
  returnReason!: string | null;
  waitingSince!: string | null;
  /** Working days since then. */
  waitingDays!: number | null;
  /** Working days within which it should be decided. */
  waitingLimit!: number | null;
}

export class MyWorkGroup {
  key!: WorkGroupKey;
  total!: number;
  /** The first fifty. */
  items!: MyWorkRow[];
}

/** Lines of the inbox that nobody has read yet, with how many there are. */
export class WaitingNotices {
  total!: number;
  /** The first ten. */
  items!: NoticeView[];
}

export class MyWorkView {
  /** The most urgent first. */
  groups!: MyWorkGroup[];
  /** Where somebody has named the reader. */
  mentions!: WaitingNotices;
  /** What has happened to things the reader follows. */
  news!: WaitingNotices;
}

type Waiting = Awaited<ReturnType<InboxQuery['waiting']>>;

export function toMyWorkView(groups: readonly WorkGroup[], mentions: Waiting, news: Waiting): MyWorkView {
  return {
    mentions: { total: mentions.total, items: mentions.items.map(toNoticeView) },
    news: { total: news.total, items: news.items.map(toNoticeView) },
    groups: groups.map(({ key, total, items }) => ({
      key,
      total,
      items: items.map(({ waitingSince, ...row }) => ({
        item: row.item,
        reportId: row.reportId,
        requestId: row.requestId,
        disputeId: row.disputeId,
        extensionId: row.extensionId,
        late: row.late,
        part: row.part,
        returnReason: row.returnReason,
        waitingSince: waitingSince?.toISOString() ?? null,
        waitingDays: row.waitingDays,
        waitingLimit: row.waitingLimit,
      })),
    })),
  };
}
