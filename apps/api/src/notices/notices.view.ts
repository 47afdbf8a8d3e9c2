import type { InboxLine, InboxPage } from '@zholdau/notifications';

export class NoticeView {
  id!: string;
  kind!: string;
  title!: string;
  text!: string;
  itemId!: string | null;
  itemNumber!: string | null;
  createdAt!: string;
  readAt!: string | null;
  urgent!: boolean;
  link!: string | null;
}

export class NoticesView {
  items!: NoticeView[];
  next!: string | null;
  unread!: number;
}

export class UnreadView {
  unread!: number;
}

export const toNoticeView = (line: InboxLine): NoticeView => ({
  id: line.id,
  kind: line.kind,
  title: line.title,
  text: line.text,
  itemId: line.itemId,
  itemNumber: line.itemNumber,
  createdAt: line.createdAt.toISOString(),
  readAt: line.readAt?.toISOString() ?? null,
  urgent: line.urgent,
  link: line.link,
});

export const toNoticesView = ({ items, next, unread }: InboxPage): NoticesView => ({
  items: items.map(toNoticeView),
  next,
  unread,
});
