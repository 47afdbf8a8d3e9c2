import type { Locale } from '@zholdau/domain';
import type { NoticeKind } from '../notice-kind.js';
import type { NoticeParams } from '../new-notice.js';

/** What the sentences of one notice may speak of, already in the reader's language. */
export interface NoticeFacts {
  /** Number of the item in the plan; empty when the notice is not about an item. */
  readonly number: string;
  /** Empty for a restricted item: only its number, body and date may be shown. */
  readonly itemTitle: string;
  /** Short name of the lead body. */
  readonly lead: string;
  /** 15.09.2026; empty without a date. */
  readonly dueOn: string;
  /** Working days to the date: positive while there is time, negative when late; null without a date. */
  readonly days: number | null;
  /** `dueOn` is the region's own earlier date; the one from above has not passed. */
  readonly inner: boolean;
  readonly params: NoticeParams;
  /** The comment it tells of: its author, its beginning, and the number of the directive it stands on. */
  readonly comment: { readonly author: string; readonly text: string; readonly directive: string } | null;
}

/** One notice in words: the line of an inbox and of a letter. */
export interface NoticeWords {
  readonly title: string;
  readonly text: string;
}

export type NoticeSentences = Readonly<Record<NoticeKind, (facts: NoticeFacts) => NoticeWords>>;

/** Words of a letter around its notices. */
export interface LetterWords {
  readonly greeting: (name: string) => string;
  /** @param inner how many have passed their inner date alone */
  readonly digestSubject: (
    date: string,
    late: number,
    inner: number,
    today: number,
    coming: number,
    news: number,
  ) => string;
  readonly escalationSubject: (items: number, days: number) => string;
  /** Of items whose inner date alone has passed. */
  readonly innerSubject: (items: number) => string;
  readonly groups: Readonly<Record<'overdue' | 'inner' | 'today' | 'this_week' | 'later' | 'news', string>>;
  readonly open: string;
  readonly more: (lines: number) => string;
  readonly footer: string;
  readonly as: (seatTitle: string) => string;
}

export interface Texts {
  readonly sentences: NoticeSentences;
  readonly letter: LetterWords;
}

export type TextsByLocale = Readonly<Record<Locale, Texts>>;

/** The non-empty parts as sentences of one paragraph. */
export function joined(...parts: readonly (string | null | undefined | false)[]): string {
  return parts
    .filter((part): part is string => typeof part === 'string' && part.trim() !== '')
    .map((part) => (/[.!?»…]$/.test(part.trim()) ? part.trim() : `${part.trim()}.`))
    .join(' ');
}

/** A parameter as text; empty when it was not given. */
export function textOf(params: NoticeParams, name: string): string {
  const value = params[name];
  return value === undefined || value === null ? '' : String(value);
}

/** A parameter as a number; 0 when it was not given. */
export function numberOf(params: NoticeParams, name: string): number {
  return Number(params[name] ?? 0);
}

/** 2026-09-15 as people here write it; another text stays as it is. */
export function dateOf(text: string): string {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return date ? `${date[3]}.${date[2]}.${date[1]}` : text;
}
