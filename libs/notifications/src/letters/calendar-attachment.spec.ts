import { calendarAttachment } from './calendar-attachment.js';
import type { NoticeRow } from './notice-row.js';

const row = (change: Partial<NoticeRow>): NoticeRow => ({
  id: 'n',
  kind: 'assigned',
  params: {},
  itemId: 'item',
  checkpointId: null,
  datedId: 'checkpoint',
  version: 1,
  expiresAt: null,
  createdAt: new Date(0),
  number: '12',
  titleRu: 'Построить школу; сдать, принять',
  titleKk: 'Мектеп салу',
  restricted: false,
  itemStatus: 'assigned',
  leadRu: 'Управление',
  leadKk: 'Басқарма',
  checkpointState: 'assigned',
  currentVersion: 1,
  ladderOn: '2026-12-31',
  days: 5,
  seatTitleRu: null,
  seatTitleKk: null,
  seatTitleEn: null,
  ...change,
});
const reader = { locale: 'ru', host: 'zholdau.kz', publicUrl: 'https://zholdau.kz' } as const;
const at = new Date('2026-12-01T04:05:06Z');
const unfolded = (text: string | null): string[] => text!.replaceAll('\r\n ', '').trimEnd().split('\r\n');

describe('calendarAttachment', () => {
  it('is one all-day event that ends with the next day, over the end of the year too', () =>
    expect(unfolded(calendarAttachment([row({})], reader, at))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Zholdau//Zholdau//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:checkpoint@zholdau.kz',
      'DTSTAMP:20261201T040506Z',
      'SEQUENCE:0',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:№ 12. Построить школу\\; сдать\\, принять',
      'URL:https://zholdau.kz/items/item',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]));

  it('moves the event of a date that has moved', () => {
    const lines = unfolded(calendarAttachment([row({ kind: 'rescheduled', currentVersion: 3 })], reader, at));
    expect(lines).toContain('SEQUENCE:2');
    expect(lines).toContain('UID:checkpoint@zholdau.kz');
  });

  it('has one event a date, in the language of the reader', () => {
    const rows = [row({}), row({ kind: 'reminder' }), row({ datedId: 'other', number: '13' })];
    const lines = unfolded(calendarAttachment(rows, { ...reader, locale: 'kk' }, at));
    expect(lines.filter((line) => line.startsWith('SUMMARY'))).toEqual([
      'SUMMARY:№ 12. Мектеп салу',
      'SUMMARY:№ 13. Мектеп салу',
    ]);
  });

  it('keeps the title of a restricted item to itself', () =>
    expect(unfolded(calendarAttachment([row({ restricted: true })], reader, at))).toContain('SUMMARY:№ 12'));

  it('folds long lines between characters', () => {
    const text = calendarAttachment([row({ titleRu: 'Ұ'.repeat(300) })], reader, at)!;
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(unfolded(text)).toContain(`SUMMARY:№ 12. ${'Ұ'.repeat(300)}`);
  });

  it.each([
    ['an escalation', row({ kind: 'escalation' })],
    ['a notice without a date', row({ ladderOn: null, datedId: null })],
  ])('is not attached to %s', (_, one) => expect(calendarAttachment([one], reader, at)).toBeNull());
});
