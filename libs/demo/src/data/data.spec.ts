import { address } from './address.js';
import { bodies, groupExecutors } from './bodies.js';
import { directives } from './directives.js';
import { districts, region } from './districts.js';
import { people } from './people.js';
import { planItems } from './plan-items.js';
import { seats } from './seats.js';

const duplicates = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();

/** Every known way to write an executor → the key of its body or group. */
const known = new Map<string, string>();
for (const body of bodies)
  for (const name of [body.nameRu, body.nameKk, body.shortRu, body.shortKk, ...body.aliases])
    known.set(plain(name), body.key);
for (const group of groupExecutors) for (const alias of group.aliases) known.set(plain(alias), group.key);
const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length);

const inList = (kind: 'district' | 'city', lang: 'inListRu' | 'inListKk'): Map<string, string> =>
  new Map(districts.filter((d) => d.kind === kind).map((d) => [plain(d[lang]), `akimat-${d.key}`]));

/** «акимы Аккольского, Бурабайского районов» and its sisters: a list under one word. */
const LISTS: readonly [RegExp, Map<string, string>][] = [
  [/^акимы ([^();]+?) районов/, inList('district', 'inListRu')],
  [/^акимы (?:городов|г\.) ([^();]+?)(?=$|, (?:у|д)|;)/, inList('city', 'inListRu')],
  [/^([^();]+?) аудандарының әкімдері/, inList('district', 'inListKk')],
  [/^([^();]+?) қалаларының әкімдері/, inList('city', 'inListKk')],
];

interface Mention {
  readonly keys: readonly string[];
  readonly mark: string;
}

/** A simple reader for the check alone; throws on a word that no body, group or list explains. */
function readCell(cell: string): Mention[] {
  const mentions: Mention[] = [];
  let rest = plain(cell);
  while (rest) {
    const alias = longestFirst.find((name) => rest.startsWith(name) && !/^[\p{L}\d]/u.test(rest.slice(name.length)));
    let keys = alias ? [known.get(alias) as string] : undefined;
    let length = alias?.length ?? 0;
    for (const [pattern, names] of LISTS) {
      const found = pattern.exec(rest);
      const parts = found?.[1]?.split(/, | и | және /) ?? [];
      if (!found || parts.length === 0 || !parts.every((part) => names.has(part))) continue;
      if (found[0].length > length) {
        keys = parts.map((part) => names.get(part) as string);
        length = found[0].length;
      }
    }
    if (!keys) throw new Error(`Nobody is known as "${rest}"`);
    rest = rest.slice(length).trim();
    const mark = /^\(([^)]+)\)/.exec(rest);
    mentions.push({ keys, mark: mark?.[1] ?? '' });
    rest = rest.slice(mark?.[0].length ?? 0).replace(/^[,;\s]+/, '');
  }
  return mentions;
}

function leadOf(mentions: readonly Mention[]): string | undefined {
  const by = (...marks: string[]): Mention | undefined => mentions.find(({ mark }) => marks.includes(mark));
  return (by('созыв', 'шақыру') ?? by('свод', 'жинақтау') ?? by(''))?.keys[0];
}

describe('the data of the demo', () => {
  it('holds one region with 17 districts and 3 cities under its code', () => {
    expect(districts.filter(({ kind }) => kind === 'district')).toHaveLength(17);
    expect(districts.filter(({ kind }) => kind === 'city')).toHaveLength(3);
    for (const { kato } of [region, ...districts]) expect(kato).toMatch(/^11\d{7}$/);
    expect(duplicates(districts.map(({ kato }) => kato))).toEqual([]);
  });

  it('names nobody and nothing twice', () => {
    for (const list of [districts, bodies, groupExecutors, people, seats])
      expect(duplicates(list.map(({ key }) => key))).toEqual([]);
    const names = bodies.flatMap((body) => [
      ...new Set([body.nameRu, body.nameKk, body.shortRu, body.shortKk, ...body.aliases].map(plain)),
    ]);
    expect(duplicates([...names, ...groupExecutors.flatMap(({ aliases }) => aliases.map(plain))])).toEqual([]);
  });

  it('gives every person a sign-in address of their own and every seat a person who exists', () => {
    for (const person of people) expect(person.email).toBe(`${person.key}@akmola.demo`);
    const keys = new Set(people.map(({ key }) => key));
    const bodyKeys = new Set<string>(bodies.map(({ key }) => key));
    for (const seat of seats) {
      if (seat.personKey !== null) expect(keys).toContain(seat.personKey);
      for (const key of [seat.bodyKey ?? 'akim-office', ...(seat.inCharge ?? [])]) expect(bodyKeys).toContain(key);
    }
    const seated = new Set(seats.map(({ personKey }) => personKey));
    expect([...keys].filter((key) => !seated.has(key))).toEqual([]);
  });

  it('gives each subordinate body one head and one curator', () => {
    for (const { key } of bodies.filter(({ subordinate }) => subordinate)) {
      expect([key, seats.filter((seat) => seat.kind === 'head' && seat.bodyKey === key).length]).toEqual([key, 1]);
      expect([key, seats.filter(({ inCharge }) => inCharge?.includes(key)).length]).toEqual([key, 1]);
    }
  });

  it('leaves one executor seat vacant and one body without such a seat', () => {
    const executors = seats.filter(({ kind }) => kind === 'executor');
    expect(executors.filter(({ personKey }) => personKey === null).map(({ bodyKey }) => bodyKey)).toEqual([
      'architecture',
    ]);
    const without = bodies.filter((b) => b.subordinate && !executors.some(({ bodyKey }) => bodyKey === b.key));
    expect(without.map(({ key }) => key)).toEqual(['religion']);
  });

  it('numbers the plan from 1 to 120 through its five sections', () => {
    expect(planItems.map(({ number }) => number)).toEqual(Array.from({ length: 120 }, (_, at) => at + 1));
    expect([...new Set(planItems.map(({ section }) => section))]).toEqual(directives.map(({ index }) => index));
  });

  it.each(planItems.map((item) => [item.number, item] as const))(
    'reads item %d the same in both languages',
    (_, item) => {
      const texts = [item.titleRu, item.titleKk, item.completionFormRu, item.completionFormKk];
      for (const text of [...texts, item.deadlineRu, item.deadlineKk]) expect(text.trim()).not.toBe('');
      const ru = readCell(item.executorsRu);
      const kk = readCell(item.executorsKk);
      expect(kk.flatMap(({ keys }) => keys)).toEqual(ru.flatMap(({ keys }) => keys));
      expect([leadOf(ru), leadOf(kk)]).toEqual([item.lead, item.lead]);
      expect([...item.dueOn].sort()).toEqual(item.dueOn);
      const numbers = (text: string): string =>
        [...text.matchAll(/\d+/g)]
          .map(([digits]) => digits)
          .sort()
          .join();
      expect(numbers(item.titleKk)).toBe(numbers(item.titleRu));
    },
  );

  it('has some 45 single items due in the two months before the demo date and a few whose date must be asked', () => {
    const single = planItems.filter(({ dueOn }) => dueOn.length === 1);
    const soon = single.filter(({ dueOn }) => dueOn.some((on) => on >= '2026-09-25' && on <= '2026-11-27'));
    expect(soon.length).toBeGreaterThanOrEqual(45);
    const asked = planItems.filter(({ dueOn, deadlineRu }) => dueOn.length === 0 && !deadlineRu.includes('постоянн'));
    expect(asked.map(({ number }) => number)).toEqual([26, 84, 104]);
  });

  it('says in the text itself that the Address is a demonstration', () => {
    expect(address.demonstration).toBe(true);
    expect(address.noticeRu).toContain('демонстрационный');
    const sentences = address.parts.flatMap(({ paragraphs }) => paragraphs.flat());
    expect(sentences.length).toBeGreaterThanOrEqual(40);
    for (const { ru, kk } of sentences) expect([ru.trim() !== '', kk.trim() !== '']).toEqual([true, true]);
    expect(sentences.filter(({ instructs }) => instructs).length).toBeGreaterThanOrEqual(25);
    expect(new Set(address.parts.map(({ directive }) => directive))).toEqual(new Set([null, 1, 2, 3, 4, 5]));
  });
});
