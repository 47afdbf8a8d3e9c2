import { people } from './people.js';
import { planItems } from './plan-items.js';
import { seats } from './seats.js';
import { story } from './story.js';
import type { DataDate, StoryEvent, StoryEventKind } from './types.js';

const DEMO_ON = '2026-11-23';
/** 26 October stands for Republic Day, which falls on a Sunday in 2026. */
const DAYS_OFF = new Set(['2026-10-26']);

const weekday = (on: string): number => new Date(`${on}T00:00:00Z`).getUTCDay();
const isWorking = (on: string): boolean => ![0, 6].includes(weekday(on)) && !DAYS_OFF.has(on);
const shift = (on: string, days: number): string =>
  new Date(Date.parse(`${on}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

function rolledBack(on: string): string {
  let day = on;
  while (!isWorking(day)) day = shift(day, -1);
  return day;
}

function workingDaysAfter(from: string, to: string): number {
  let count = 0;
  for (let day = shift(from, 1); day <= to; day = shift(day, 1)) if (isWorking(day)) count += 1;
  return count;
}

type Fate = 'in time' | 'late' | 'waiting' | 'returned' | 'overdue';

const lastOf = (events: readonly StoryEvent[], ...kinds: StoryEventKind[]): StoryEvent | undefined =>
  events.filter(({ kind }) => kinds.includes(kind)).at(-1);

function fateOf(events: readonly StoryEvent[], dueOn: string): Fate {
  const last = lastOf(events, 'report-submit', 'return', 'accept');
  if (last?.kind === 'return') return 'returned';
  if (last?.kind === 'report-submit') return 'waiting';
  const submitted = lastOf(events, 'report-submit');
  if (!submitted) return 'overdue';
  return submitted.on <= dueOn ? 'in time' : 'late';
}

/** Every term that ended before the demo date, with what became of it. */
const past = planItems.flatMap((item) =>
  item.dueOn
    .map((on, at) => ({ item: item.number, checkpoint: at + 1, dueOn: rolledBack(on) }))
    .filter(({ dueOn }) => dueOn < DEMO_ON)
    .map((term) => {
      const told = story.find(({ item: n, checkpoint }) => n === term.item && checkpoint === term.checkpoint);
      return { ...term, fate: fateOf(told?.events ?? [], term.dueOn) };
    }),
);
const itemsThat = (fate: Fate): number[] => past.filter((term) => term.fate === fate).map(({ item }) => item);

describe('the story of the demo', () => {
  it.each(story.map((told) => [told.item, told.checkpoint, told.events] as const))(
    'tells item %d, term %d of existing people, in order, in office hours',
    (number, checkpoint, events) => {
      const item = planItems.find((candidate) => candidate.number === number);
      expect(item).toBeDefined();
      expect(checkpoint).toBeLessThanOrEqual(Math.max(1, item?.dueOn.length ?? 0));
      const moments = events.map(({ on, at }) => `${on} ${at}`);
      expect(moments).toEqual([...new Set(moments)].sort());
      for (const { on, at, kind, by, text, lang, percent } of events) {
        expect([on, isWorking(on), on >= '2026-09-15', on < DEMO_ON]).toEqual([on, true, true, true]);
        expect([at, at >= '09:00' && at <= '18:30']).toEqual([at, true]);
        expect(text.trim()).not.toBe('');
        expect([by, people.find(({ key }) => key === by)?.locale === 'kk']).toEqual([by, lang === 'kk']);
        const posts = seats.filter(({ personKey }) => personKey === by);
        const ofCoordinator = kind === 'accept' || kind === 'return';
        const may = ofCoordinator ? 'coordinator' : kind === 'request' ? 'deputy' : item?.lead;
        const fits = posts.some((post) => post.kind === may || post.bodyKey === may);
        expect([number, kind, by, fits]).toEqual([number, kind, by, true]);
        if (kind === 'report-submit')
          expect([by, posts.some((post) => post.kind === 'head' && post.bodyKey === may)]).toEqual([by, true]);
        if (percent !== undefined) expect(percent >= 0 && percent <= 100).toBe(true);
      }
    },
  );

  it('tells no term twice', () => {
    expect(new Set(story.map(({ item, checkpoint }) => `${item}.${checkpoint}`)).size).toBe(story.length);
  });

  it('leaves every kind of fate to see on the demo date', () => {
    expect(itemsThat('waiting')).toEqual([11, 43, 70, 96, 107, 115]);
    expect(itemsThat('returned')).toEqual([35, 74, 88]);
    expect(itemsThat('overdue')).toEqual([4, 33, 40, 62, 66, 72, 81, 83]);
    expect(itemsThat('late').length).toBeGreaterThanOrEqual(5);
    expect(itemsThat('in time').length).toBeGreaterThan(past.length / 2);
  });

  it('has overdue items of every age from 2 to 40 working days', () => {
    const ages = past
      .filter(({ fate }) => fate === 'overdue')
      .map(({ dueOn }) => workingDaysAfter(dueOn, DEMO_ON))
      .sort((a, b) => a - b);
    expect(ages).toEqual([2, 9, 12, 16, 23, 26, 36, 40]);
  });

  it('shows requests of deputies, one of them answered, and work on what is not due yet', () => {
    const events = story.flatMap((told) => told.events);
    expect(events.filter(({ kind }) => kind === 'request')).toHaveLength(3);
    expect(events.filter(({ kind }) => kind === 'answer')).toHaveLength(1);
    const dueLater = (on: DataDate | undefined): boolean => on !== undefined && on >= DEMO_ON;
    const ahead = story.filter(({ item, checkpoint }) =>
      dueLater(planItems.find(({ number }) => number === item)?.dueOn[checkpoint - 1]),
    );
    expect(ahead.length).toBeGreaterThanOrEqual(10);
  });
});
