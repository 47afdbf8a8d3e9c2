import type { LocalDate } from '../calendar/local-date.js';
import type { Texts } from '../names.js';
import { acronymOf, isCommonNoun, normaliseBodyName, type RegionNames } from './body-name.js';
import { foldText } from './fold-letters.js';
import { akimGroupOf, placeOf, type GroupRule } from './place-name.js';
import { similarity, trigrams } from './similarity.js';

/** A body as the matcher needs it. */
export interface DirectoryBody {
  readonly id: string;
  readonly kind: string;
  readonly names: Texts;
  readonly shorts: Texts;
  readonly aliases: readonly string[];
  readonly subordinate: boolean;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

export interface DirectoryGroup {
  readonly rule: GroupRule;
  readonly aliases: readonly string[];
}

/** Who a written name means; never a guess: what fits two bodies or none is left to a person. */
export type BodyMatch =
  | { readonly kind: 'body'; readonly body: DirectoryBody; readonly shortened: boolean }
  | { readonly kind: 'group'; readonly bodies: readonly DirectoryBody[] }
  /** Exists in the directory, but not on the date of the plan. */
  | { readonly kind: 'closed'; readonly body: DirectoryBody }
  | { readonly kind: 'ambiguous'; readonly bodies: readonly DirectoryBody[] }
  /** A group that has nobody in this directory: rural akims, where only districts are kept. */
  | { readonly kind: 'no_members' }
  | { readonly kind: 'unknown' };

const UNKNOWN: BodyMatch = { kind: 'unknown' };

const MOST_SUGGESTIONS = 5;
const FAINTEST_LIKENESS = 0.25;
const KINDS_OF_RULE: Readonly<Record<GroupRule, readonly string[]>> = {
  districts: ['district_akimat'],
  cities: ['city_akimat'],
  districts_and_cities: ['district_akimat', 'city_akimat'],
  departments: ['department'],
  rural: ['rural_akimat'],
};

interface PlacedBody {
  readonly body: DirectoryBody;
  readonly kind: 'city' | 'district';
}

/** The bodies of a region by every name they are written with, on the date of a plan. */
export class BodyDirectory {
  private readonly byName = new Map<string, Set<DirectoryBody>>();
  private readonly groups = new Map<string, GroupRule>();
  private readonly places = new Map<string, PlacedBody[]>();
  private readonly found = new Map<string, BodyMatch>();
  private readonly spelt = new Map<DirectoryBody, readonly ReadonlySet<string>[]>();

  constructor(
    private readonly bodies: readonly DirectoryBody[],
    groups: readonly DirectoryGroup[],
    private readonly region: RegionNames,
    private readonly on: LocalDate,
  ) {
    for (const { rule, aliases } of groups) for (const alias of aliases) this.groups.set(this.key(alias), rule);
    for (const body of bodies) this.index(body);
  }

  /** Names are remembered, so that a plan of 5,000 rows compares each spelling once. */
  find(name: string): BodyMatch {
    const known = this.found.get(name);
    if (known) return known;
    const match = this.look(name);
    this.found.set(name, match);
    return match;
  }

  knows(name: string): boolean {
    const { kind } = this.find(name);
    return kind === 'body' || kind === 'group' || kind === 'closed' || kind === 'no_members';
  }

  byId(id: string): DirectoryBody | undefined {
    return this.bodies.find((body) => body.id === id);
  }

  /** Up to five open bodies whose names are most like this one, the likest first. */
  nearest(name: string): readonly DirectoryBody[] {
    const written = trigrams(foldText(name));
    return this.bodies
      .filter((body) => this.isOpen(body))
      .map((body) => ({ body, likeness: Math.max(...this.spellings(body).map((one) => similarity(written, one))) }))
      .filter(({ likeness }) => likeness >= FAINTEST_LIKENESS)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_SUGGESTIONS)
      .map(({ body }) => body);
  }

  private spellings(body: DirectoryBody): readonly ReadonlySet<string>[] {
    const known = this.spelt.get(body) ?? namesOf(body).map((name) => trigrams(foldText(name)));
    this.spelt.set(body, known);
    return known;
  }

  private look(name: string): BodyMatch {
    const key = this.key(name);
    if (key === '' || isCommonNoun(key)) return UNKNOWN;
    const rule = this.groups.get(key) ?? akimGroupOf(key);
    const members = rule ? this.membersOf(rule) : [];
    if (members.length > 0) return { kind: 'group', bodies: members };
    if (rule) return { kind: 'no_members' };
    const exact = [...(this.byName.get(key) ?? [])];
    if (exact.length > 0) return this.choose(exact, false);
    const placed = this.byPlace(key);
    if (placed.length > 0) return this.choose(placed, false);
    const shortened = [...this.byInitials(name), ...this.byShortened(name)];
    if (shortened.length > 0) return this.choose(shortened, true);
    return UNKNOWN;
  }

  private choose(bodies: readonly DirectoryBody[], shortened: boolean): BodyMatch {
    const open = bodies.filter((body) => this.isOpen(body));
    if (open.length === 1) return { kind: 'body', body: open[0]!, shortened };
    if (open.length > 1) return { kind: 'ambiguous', bodies: open };
    return { kind: 'closed', body: bodies[0]! };
  }

  private membersOf(rule: GroupRule): readonly DirectoryBody[] {
    return this.bodies.filter((body) => KINDS_OF_RULE[rule].includes(body.kind) && this.isOpen(body));
  }

  private byPlace(key: string): readonly DirectoryBody[] {
    const { place, kind } = placeOf(key);
    return (this.places.get(place) ?? []).filter((one) => kind === null || one.kind === kind).map(({ body }) => body);
  }

  /** «упр. с/х и зем. отношений»: words that end in a full stop stand for all that begin so. */
  private byShortened(name: string): readonly DirectoryBody[] {
    const written = foldText(name);
    if (!/\p{L}{2,}\./u.test(written)) return [];
    const words = written.split(/[^\p{L}.]+|(?<=\.)/u).filter((word) => /\p{L}{2,}/u.test(word));
    return this.bodies.filter((body) =>
      [body.names.ru, body.names.kk, ...body.aliases].some((full) =>
        isShortOf(words, foldText(full).split(/[^\p{L}]+/u)),
      ),
    );
  }

  /** «УСХиЗО» for «Управление сельского хозяйства и земельных отношений»: the letters that the words begin with. */
  private byInitials(name: string): readonly DirectoryBody[] {
    const letters = acronymOf(name);
    if (letters === null || letters.length < 3) return [];
    return this.bodies.filter(({ names }) => [names.ru, names.kk].some((full) => initialsOf(full) === letters));
  }

  private isOpen({ validFrom, validTo }: DirectoryBody): boolean {
    return (validFrom === null || validFrom <= this.on) && (validTo === null || this.on <= validTo);
  }

  private index(body: DirectoryBody): void {
    for (const name of namesOf(body)) {
      const key = this.key(name);
      if (key === '') continue;
      this.byName.set(key, (this.byName.get(key) ?? new Set()).add(body));
      if (body.kind === 'district_akimat' || body.kind === 'city_akimat') this.indexPlace(body, key);
    }
  }

  private indexPlace(body: DirectoryBody, key: string): void {
    const { place } = placeOf(key);
    const placed = this.places.get(place) ?? [];
    if (place === '' || placed.some((one) => one.body === body)) return;
    this.places.set(place, [...placed, { body, kind: body.kind === 'city_akimat' ? 'city' : 'district' }]);
  }

  private key(name: string): string {
    return normaliseBodyName(name, this.region);
  }
}

const namesOf = ({ names, shorts, aliases }: DirectoryBody): readonly string[] =>
  [names.ru, names.kk, shorts.ru, shorts.kk, ...aliases].filter((name) => name !== '');

const initialsOf = (name: string): string =>
  foldText(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => !/^(и|және|мен|по|в)$/u.test(word))
    .map((word) => word.charAt(0))
    .join('');

function isShortOf(words: readonly string[], full: readonly string[]): boolean {
  const rest = full.filter((word) => word.length > 1);
  const given = words.filter((word) => word !== '' && word !== 'и');
  return (
    given.length === rest.length &&
    given.every((word, at) => (word.endsWith('.') ? rest[at]!.startsWith(word.slice(0, -1)) : rest[at] === word))
  );
}
