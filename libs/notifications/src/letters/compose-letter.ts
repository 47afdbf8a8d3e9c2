import { addDays, dayOfWeek, type Locale, type LocalDate } from '@zholdau/domain';
import { SECURITY_KINDS } from '../notice-kind.js';
import type { OutgoingLine } from '../transports/mail-transport.js';
import { dateOf, textOf, type LetterWords, type NoticeWords } from '../texts/facts.js';
import { TEXTS } from '../texts/texts.js';
import { html, raw, type Html } from './html.js';
import { factsOf, type NoticeRow, spokenDate } from './notice-row.js';

export interface LetterReader {
  readonly name: string;
  readonly locale: Locale;
}

export interface ComposedLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where the first thing it tells is shown, or the start page when it tells many. */
  readonly link: string;
  readonly lines: readonly OutgoingLine[];
}

interface Line extends NoticeWords {
  readonly group: keyof LetterWords['groups'];
  readonly days: number | null;
  readonly link: string;
}

/** More lines than this nobody reads; the others are counted. */
const LINES_SHOWN = 150;
const GROUPS = ['overdue', 'inner', 'today', 'this_week', 'later', 'news'] as const;

/**
 * A letter of one or many notices in the reader's language, as text and as HTML.
 *
 * One notice gives the letter its subject, so that it can be understood unopened: what, and how late.
 *
 * @param lines in the order they were told; not empty
 * @param publicUrl where links lead, without a slash at the end
 */
export function composeLetter(
  template: string,
  lines: readonly NoticeRow[],
  reader: LetterReader,
  publicUrl: string,
  today: LocalDate,
): ComposedLetter {
  const { letter, sentences } = TEXTS[reader.locale];
  const written = lines.map((row): Line => ({
    ...sentences[row.kind](factsOf(row, row.days, reader.locale)),
    days: row.kind === 'followed' ? null : spokenDate(row, row.days).days,
    group: groupOf(row, today),
    link: linkOf(row, publicUrl),
  }));
  written.sort((one, other) => (one.days ?? 0) - (other.days ?? 0));
  const grouped = template === 'digest' && written.length > 1;
  const subject = written.length === 1 ? written[0]!.title : subjectOf(template, written, letter, today);
  const seat = seatTitle(lines[0]!, reader.locale);
  const footer = [letter.footer, ...(seat === '' ? [] : [letter.as(seat)])].join(' ');
  const shown = written.slice(0, LINES_SHOWN);
  const blocks = grouped
    ? GROUPS.map((group) => ({ heading: letter.groups[group], lines: shown.filter((line) => line.group === group) }))
    : [{ heading: '', lines: shown }];
  const filled = blocks.filter((block) => block.lines.length > 0);
  const rest = written.length > shown.length ? letter.more(written.length - shown.length) : '';
  return {
    subject,
    text: asText(letter.greeting(reader.name), filled, rest, footer),
    html: asHtml(reader.locale, subject, letter.greeting(reader.name), filled, rest, footer, letter.open),
    link: written.length === 1 ? written[0]!.link : `${publicUrl}/`,
    lines: lines.map((row) => ({
      kind: row.kind,
      title: sentences[row.kind](factsOf(row, row.days, reader.locale)).title,
      link: linkOf(row, publicUrl),
      number: row.number,
      dueOn: row.ladderOn,
    })),
  };
}

function subjectOf(template: string, lines: readonly Line[], letter: LetterWords, today: LocalDate): string {
  const [late, inner, dueToday, news] = (['overdue', 'inner', 'today', 'news'] as const).map((group) =>
    lines.filter((line) => line.group === group),
  ) as [Line[], Line[], Line[], Line[]];
  if (template !== 'digest') {
    if (inner.length === lines.length) return letter.innerSubject(inner.length);
    return letter.escalationSubject(lines.length - inner.length, Math.max(0, ...late.map(({ days }) => -(days ?? 0))));
  }
  const coming = lines.length - late.length - inner.length - dueToday.length - news.length;
  return letter.digestSubject(dateOf(today), late.length, inner.length, dueToday.length, coming, news.length);
}

function groupOf(row: NoticeRow, today: LocalDate): Line['group'] {
  const { on, days, inner } = spokenDate(row, row.days);
  if (row.kind === 'followed') return 'news';
  if (days === null || on === null) return 'later';
  if (days < 0) return inner ? 'inner' : 'overdue';
  if (days === 0) return 'today';
  return on <= addDays(today, 7 - dayOfWeek(today)) ? 'this_week' : 'later';
}

function linkOf({ kind, params, itemId }: NoticeRow, publicUrl: string): string {
  if (SECURITY_KINDS.includes(kind))
    return `${publicUrl}/password?token=${encodeURIComponent(textOf(params, 'token'))}`;
  if (kind === 'substitution_set' || kind === 'substitution_revoked') return `${publicUrl}/substitutions`;
  return itemId === null ? `${publicUrl}/` : `${publicUrl}/items/${itemId}`;
}

function seatTitle(line: NoticeRow, locale: Locale): string {
  return (locale === 'kk' ? line.seatTitleKk : locale === 'en' ? line.seatTitleEn : line.seatTitleRu) ?? '';
}

interface Block {
  readonly heading: string;
  readonly lines: readonly Line[];
}

function asText(greeting: string, blocks: readonly Block[], rest: string, footer: string): string {
  const paragraphs = blocks.flatMap(({ heading, lines }) => [
    ...(heading === '' ? [] : [heading.toUpperCase()]),
    ...lines.map(({ title, text, link }) => [title, text, link].filter((part) => part !== '').join('\n')),
  ]);
  return [greeting, ...paragraphs, rest, `-- \n${footer}`].filter((part) => part !== '').join('\n\n') + '\n';
}

function asHtml(
  locale: Locale,
  subject: string,
  greeting: string,
  blocks: readonly Block[],
  rest: string,
  footer: string,
  open: string,
): string {
  const line = ({ title, text, link, group }: Line): Html =>
    html` <tr>
      <td style="padding:12px 0;border-bottom:1px solid #e5e8ec">
        <div style="font-weight:600;color:${group === 'overdue' ? '#a8071a' : '#1f2933'}">${title}</div>
        <div style="margin:4px 0 6px;color:#3e4c59">${text}</div>
        <a href="${link}" style="color:#0958d9">${open}</a>
      </td>
    </tr>`;
  const block = ({ heading, lines }: Block): Html =>
    html` ${heading === '' ? raw('') : html`<h2 style="font-size:15px;margin:20px 0 0;color:#52606d">${heading}</h2>`}
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
        ${lines.map(line)}
      </table>`;
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <title>${subject}</title>
      </head>
      <body style="margin:0;background:#f5f7fa;font:15px/1.45 'Segoe UI',Roboto,Arial,sans-serif;color:#1f2933">
        <div style="max-width:640px;margin:0 auto;padding:24px;background:#ffffff">
          <p style="margin:0 0 8px">${greeting}</p>
          ${blocks.map(block)} ${rest === '' ? raw('') : html`<p style="color:#52606d">${rest}</p>`}
          <p style="margin-top:24px;font-size:12px;color:#7b8794">${footer}</p>
        </div>
      </body>
    </html>`.toString();
}
