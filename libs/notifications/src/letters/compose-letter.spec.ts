import { localDate, type Locale } from '@zholdau/domain';
import { NOTICE_KINDS, type NoticeKind } from '../notice-kind.js';
import { composeLetter } from './compose-letter.js';
import type { NoticeRow } from './notice-row.js';

const TODAY = localDate('2026-09-16'); // a Wednesday
const URL = 'https://zholdau.example.kz';

const line = (number: string, days: number | null, ladderOn: string, more: Partial<NoticeRow> = {}): NoticeRow => ({
  id: number,
  kind: 'reminder',
  params: {},
  itemId: `item-${number}`,
  checkpointId: `c-${number}`,
  datedId: `c-${number}`,
  version: 1,
  expiresAt: null,
  createdAt: new Date('2026-09-16T04:00:00Z'),
  number,
  titleRu: 'Построить школу',
  titleKk: 'Мектеп салу',
  restricted: false,
  itemStatus: 'in_work',
  leadRu: 'УО',
  leadKk: 'ББ',
  checkpointState: 'in_work',
  currentVersion: 1,
  ladderOn,
  days,
  seatTitleRu: 'Руководитель управления',
  seatTitleKk: 'Басқарма басшысы',
  seatTitleEn: 'Head of department',
  ...more,
});
const compose = (template: string, lines: NoticeRow[], locale: Locale = 'ru', name = 'Айгуль') =>
  composeLetter(template, lines, { name, locale }, URL, TODAY);

describe('composeLetter', () => {
  it.each<[Locale, number, string]>([
    ['ru', 5, 'Осталось 5 рабочих дней: пункт 17'],
    ['ru', 1, 'Остался 1 рабочий день: пункт 17'],
    ['ru', 21, 'Остался 21 рабочий день: пункт 17'],
    ['ru', 0, 'Срок сегодня: пункт 17'],
    ['ru', -3, 'Просрочено на 3 рабочих дня: пункт 17'],
    ['ru', -11, 'Просрочено на 11 рабочих дней: пункт 17'],
    ['kk', 5, 'Мерзіміне 5 жұмыс күні қалды: 17-тармақ'],
    ['kk', 0, 'Мерзімі бүгін: 17-тармақ'],
    ['kk', -3, 'Мерзімі өткеніне 3 жұмыс күні болды: 17-тармақ'],
    ['en', 1, '1 working day left: item 17'],
    ['en', -3, 'Overdue by 3 working days: item 17'],
  ])('a letter in %s of one item %d days from its date says so in its subject', (locale, days, subject) => {
    expect(compose('digest', [line('17', days, '2026-09-15')], locale).subject).toBe(subject);
  });

  it('groups a digest by how near the date is, the latest first', () => {
    const lines = [
      line('4', 10, '2026-09-30'),
      line('3', 2, '2026-09-18'),
      line('1', -2, '2026-09-14'),
      line('2', 0, '2026-09-16'),
    ];
    const { subject, text } = compose('digest', lines);
    expect(subject).toBe('Сроки на 16.09.2026: просрочено 1, сегодня 1, впереди 2');
    const order = [
      'ПРОСРОЧЕНО',
      'пункт 1',
      'СРОК СЕГОДНЯ',
      'пункт 2',
      'ДО КОНЦА НЕДЕЛИ',
      'пункт 3',
      'ПОЗЖЕ',
      'пункт 4',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  describe('of an item with an inner date', () => {
    const inner = (number: string, days: number, left: number, more: Partial<NoticeRow> = {}): NoticeRow =>
      line(number, days, '2026-09-14', { kind: 'escalation', outer: { on: '2026-09-25', days: left }, ...more });

    it.each<[Locale, string, string]>([
      ['ru', 'Внутренний срок прошёл 2 рабочих дня назад: пункт 1', 'Внутренний срок: 14.09.2026'],
      ['kk', 'Ішкі мерзімі өткеніне 2 жұмыс күні болды: 1-тармақ', 'Ішкі мерзімі: 14.09.2026'],
      ['en', 'Inner date passed 2 working days ago: item 1', 'Inner date 14.09.2026'],
    ])('E-13 does not call it overdue before the outer one has passed: %s', (locale, subject, due) => {
      const letter = compose('escalation', [inner('1', -2, 7)], locale);
      expect(letter.subject).toBe(subject);
      expect(letter.text).toContain(due);
    });

    it('counts from the outer one as soon as that has passed', () => {
      const letter = compose('escalation', [inner('1', -12, -3)]);
      expect(letter.subject).toBe('Просрочено на 3 рабочих дня: пункт 1');
      expect(letter.text).toContain('Срок: 25.09.2026');
    });

    it('counts it apart in the subject of many', () => {
      const both = [inner('1', -2, 7), inner('2', -1, 8)];
      expect(compose('escalation', both).subject).toBe('Прошёл внутренний срок: 2 пункта');
      const late = line('3', -4, '2026-09-10', { kind: 'escalation' });
      expect(compose('escalation', [...both, late]).subject).toBe(
        'Просрочено: 1 пункт, самое большое опоздание 4 рабочих дня',
      );
      const digest = compose('digest', [inner('1', -2, 7, { kind: 'reminder' }), line('2', 0, '2026-09-16')]);
      expect(digest.subject).toBe('Сроки на 16.09.2026: прошёл внутренний срок 1, сегодня 1');
      expect(digest.text).toContain('ПРОШЁЛ ВНУТРЕННИЙ СРОК');
    });
  });

  it('merges escalations under how many and how late', () => {
    const lines = [
      line('1', -2, '2026-09-14', { kind: 'escalation' }),
      line('2', -7, '2026-09-07', { kind: 'escalation' }),
    ];
    expect(compose('escalation', lines).subject).toBe('Просрочено: 2 пункта, самое большое опоздание 7 рабочих дней');
    expect(compose('escalation', lines, 'kk').subject).toBe('Мерзімі өткен тармақтар: 2, ең ұзақ кешігу 7 жұмыс күні');
    expect(compose('escalation', lines, 'en').subject).toBe('Overdue: 2 items, the latest by 7 working days');
  });

  it('leads to the item and says in which seat the reader got it', () => {
    const { text, html } = compose('digest', [line('17', 1, '2026-09-17')], 'kk');
    expect(text).toContain(`${URL}/items/item-17`);
    expect(html).toContain(`href="${URL}/items/item-17"`);
    expect(text).toContain('Сәлеметсіз бе, Айгуль!');
    expect(text).toContain('Басқарма басшысы');
    expect(text).toContain('Мектеп салу. Мерзімі: 17.09.2026. Орындаушы: ББ.');
  });

  it('B-08 lets nothing that a person wrote become markup', () => {
    const evil = '<script>alert(1)</script>"&\'';
    const { html } = compose(
      'returned',
      [line('1', 1, '2026-09-17', { kind: 'returned', titleRu: evil, params: { reason: evil } })],
      'ru',
      evil,
    );
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;&#39;');
  });

  it('keeps all but number, body and date of a restricted item to itself', () => {
    const { text } = compose('returned', [
      line('17', 1, '2026-09-17', { kind: 'returned', restricted: true, params: { reason: 'тайна' } }),
    ]);
    expect(text).not.toMatch(/школу|тайна/);
    expect(text).toContain('17.09.2026');
  });

  const every = NOTICE_KINDS.flatMap((kind) => (['kk', 'ru', 'en'] as const).map((locale) => [kind, locale] as const));
  it.each<readonly [NoticeKind, Locale]>(every)('says %s in %s with a subject and a text', (kind, locale) => {
    const { subject, text } = compose(
      kind,
      [line('17', -1, '2026-09-15', { kind, params: { count: 2, token: 't' } })],
      locale,
    );
    expect(subject.length).toBeGreaterThan(8);
    expect(subject + text).not.toMatch(/undefined|null|NaN|\{\w+\}/);
    if (locale === 'kk') expect(subject + text).toMatch(/[әғқңөұүһі]/i);
    if (locale === 'en') expect(subject).not.toMatch(/[а-яёәғқңөұүһі]/i);
  });
});
