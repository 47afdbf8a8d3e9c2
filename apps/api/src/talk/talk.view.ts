import type { TalkReader } from '@zholdau/notifications';
import type { CommentLevel } from '@zholdau/persistence';
import type { TalkLine, TalkPage } from '@zholdau/reporting';
import { Names, PersonRef } from '../directory/refs.view.js';

export class CommentFileView {
  id!: string;
  name!: string;
  size!: number;
}

export class CommentView {
  id!: string;
  version!: number;
  level!: CommentLevel;
  checkpointId!: string | null;
  reportId!: string | null;
  /** Of the period or the report it stands on; empty elsewhere. */
  period!: string;
  author!: PersonRef;
  authorSeatTitles!: Names;
  /** Plain text; empty when it was taken back. */
  text!: string;
  createdAt!: string;
  editedAt!: string | null;
  retractedAt!: string | null;
  mentions!: PersonRef[];
  files!: CommentFileView[];
  /** edit, retract: what the reader may do now. */
  actions!: string[];
}

export class TalkView {
  /** The newest first. */
  items!: CommentView[];
  next!: string | null;
  total!: number;
  mayComment!: boolean;
}

/** Somebody who may be named at a place. */
export class MentionView {
  person!: PersonRef;
  seatTitles!: Names;
}

export class FollowView {
  following!: boolean;
}

export const toCommentView = (line: TalkLine): CommentView => ({
  id: line.id,
  version: line.version,
  level: line.level,
  checkpointId: line.checkpointId,
  reportId: line.reportId,
  period: line.period,
  author: line.author,
  authorSeatTitles: line.authorSeatTitles,
  text: line.text,
  createdAt: line.createdAt.toISOString(),
  editedAt: line.editedAt?.toISOString() ?? null,
  retractedAt: line.retractedAt?.toISOString() ?? null,
  mentions: [...line.mentions],
  files: line.files.map(({ id, name, size }) => ({ id, name, size })),
  actions: [...line.actions],
});

export const toTalkView = ({ items, next, total, mayComment }: TalkPage): TalkView => ({
  items: items.map(toCommentView),
  next,
  total,
  mayComment,
});

export const toMentionView = ({ personId, nameRu, nameKk, seatTitles }: TalkReader): MentionView => ({
  person: { id: personId, nameRu, nameKk },
  seatTitles,
});
