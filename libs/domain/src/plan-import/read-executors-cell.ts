import type { Texts } from '../names.js';
import type { BodyDirectory, BodyMatch, DirectoryBody } from './body-directory.js';
import { chooseLead } from './choose-lead.js';
import { doubt, wrong, type Doubt } from './doubt.js';
import type { Corrections, DraftExecutor } from './draft-row.js';
import { foldText } from './fold-letters.js';
import { splitExecutors, type ExecutorMention } from './split-executors.js';

export interface ExecutorsCell {
  readonly executors: readonly DraftExecutor[];
  readonly leadBodyId: string | null;
  readonly doubts: readonly Doubt[];
}

interface Resolved extends ExecutorMention {
  readonly match: BodyMatch;
  readonly bodies: readonly DirectoryBody[];
}

/**
 * Who carries out a row, out of both languages: names become bodies of the directory, one of them leads.
 *
 * A name nobody knows, a name that fits two bodies and a group in the place of the lead are asked, with the nearest
 * bodies to choose from. Russian decides where both languages stand; a different lead in Kazakh is asked.
 */
export function readExecutorsCell(
  words: Texts,
  directory: BodyDirectory,
  corrections: Corrections = {},
): ExecutorsCell {
  const cell = readOne(words.ru || words.kk, directory, corrections);
  if (words.ru === '' || words.kk === '' || corrections.leadBodyId) return cell;
  const other = readOne(words.kk, directory, corrections);
  return { ...cell, doubts: [...cell.doubts, ...compareLanguages(cell, other)] };
}

function readOne(text: string, directory: BodyDirectory, corrections: Corrections): ExecutorsCell {
  const mentions = splitExecutors(text, (name) => directory.knows(name))
    .map((mention) => resolve(mention, directory, corrections))
    .filter((mention) => mention !== null);
  if (mentions.length === 0)
    return { executors: [], leadBodyId: null, doubts: [wrong('executors', 'executors_missing')] };
  const leadAt = chooseLead(mentions);
  const lead = chosenLead(corrections, mentions, leadAt);
  const executors = mentions.map(({ name, marks, bodies }, at): DraftExecutor => {
    const leads =
      lead !== null &&
      (corrections.leadBodyId ? bodies.some(({ id }) => id === lead) && bodies.length === 1 : at === leadAt);
    return { name, role: leads ? 'lead' : 'co', marks, bodyIds: bodies.map(({ id }) => id) };
  });
  const doubts = [
    ...mentions.flatMap((one) => nameDoubts(one, mentions, directory)),
    ...leadDoubts(mentions, leadAt, lead),
  ];
  return { executors, leadBodyId: lead, doubts };
}

function chosenLead(corrections: Corrections, mentions: readonly Resolved[], leadAt: number | null): string | null {
  if (corrections.leadBodyId) return corrections.leadBodyId;
  const bodies = leadAt === null ? [] : mentions[leadAt]!.bodies;
  return bodies.length === 1 ? bodies[0]!.id : null;
}

/** The body or bodies of a name; null when a person left the name out. */
function resolve(mention: ExecutorMention, directory: BodyDirectory, corrections: Corrections): Resolved | null {
  const said = corrections.executors?.find(({ name }) => foldText(name) === foldText(mention.name));
  if (said && said.bodyId === null) return null;
  const body = said?.bodyId ? directory.byId(said.bodyId) : undefined;
  if (body) return { ...mention, match: { kind: 'body', body, shortened: false }, bodies: [body] };
  const match = directory.find(mention.name);
  return { ...mention, match, bodies: withoutExcepted(bodiesOf(match), mention, directory) };
}

function bodiesOf(match: BodyMatch): readonly DirectoryBody[] {
  if (match.kind === 'body') return [match.body];
  return match.kind === 'group' ? match.bodies : [];
}

function withoutExcepted(
  bodies: readonly DirectoryBody[],
  { except }: ExecutorMention,
  directory: BodyDirectory,
): readonly DirectoryBody[] {
  const left = new Set(except.flatMap((name) => bodiesOf(directory.find(name))));
  return bodies.filter((body) => !left.has(body));
}

function nameDoubts(one: Resolved, all: readonly Resolved[], directory: BodyDirectory): readonly Doubt[] {
  const { name, match } = one;
  switch (match.kind) {
    case 'body':
      return match.shortened ? [doubt('executors', 'executor_shortened', { name, body: match.body.names.ru })] : [];
    case 'group':
      return [];
    case 'ambiguous':
      return [
        wrong(
          'executors',
          'executor_ambiguous',
          { name },
          match.bodies.map(({ id }) => id),
        ),
      ];
    case 'closed':
      return [
        wrong('executors', 'executor_closed', { name, on: match.body.validTo ?? '' }, ids(directory.nearest(name))),
      ];
    case 'no_members':
      return all.some((other) => other.match.kind === 'group')
        ? [doubt('executors', 'executor_group_inside', { name })]
        : [wrong('executors', 'executor_group_empty', { name })];
    case 'unknown':
      return [wrong('executors', 'executor_unknown', { name }, ids(directory.nearest(name)))];
  }
}

function leadDoubts(mentions: readonly Resolved[], leadAt: number | null, lead: string | null): readonly Doubt[] {
  const first = leadAt === null ? undefined : mentions[leadAt];
  if (lead === null && !first)
    return [wrong('executors', 'lead_missing', {}, ids(mentions.flatMap(({ bodies }) => bodies)))];
  if (lead === null && first && first.bodies.length > 1) {
    return [wrong('executors', 'lead_is_group', { name: first.name }, ids(first.bodies))];
  }
  if (lead === null && first && first.match.kind === 'no_members') return [wrong('executors', 'lead_missing')];
  const doubts: Doubt[] = [];
  if (first?.listed && first.bodies.some(({ id }) => id === lead)) {
    doubts.push(doubt('executors', 'lead_of_several', { name: first.name }));
  }
  const conveners = mentions.filter(({ marks, listed }) => marks.includes('convener') && !listed);
  if (conveners.length > 1) doubts.push(doubt('executors', 'two_conveners', { name: conveners[0]!.name }));
  const body = first?.bodies.length === 1 && first.bodies[0]!.id === lead ? first.bodies[0] : undefined;
  if (body && !body.subordinate && !first!.marks.includes('convener')) {
    doubts.push(doubt('executors', 'lead_not_subordinate', { name: first!.name }));
  }
  return doubts;
}

function compareLanguages(ru: ExecutorsCell, kk: ExecutorsCell): readonly Doubt[] {
  if (ru.leadBodyId !== null && kk.leadBodyId !== null && ru.leadBodyId !== kk.leadBodyId) {
    return [wrong('executors', 'lead_languages_differ', {}, [ru.leadBodyId, kk.leadBodyId])];
  }
  const [one, other] = [allBodies(ru), allBodies(kk)];
  const same = one.size === other.size && [...one].every((id) => other.has(id));
  return same || ru.doubts.length > 0 ? [] : [doubt('executors', 'executors_languages_differ')];
}

const allBodies = ({ executors }: ExecutorsCell): ReadonlySet<string> =>
  new Set(executors.flatMap(({ bodyIds }) => bodyIds));

const ids = (bodies: readonly DirectoryBody[]): readonly string[] => [...new Set(bodies.map(({ id }) => id))];

/** The bodies of a row as an item takes them: the lead, then every other body once, each with its marks. */
export function executorBodies(
  executors: readonly DraftExecutor[],
  leadBodyId: string,
): readonly { readonly bodyId: string; readonly role: 'lead' | 'co'; readonly marks: readonly string[] }[] {
  const marks = new Map<string, Set<string>>([[leadBodyId, new Set()]]);
  for (const executor of executors) {
    for (const id of executor.bodyIds) {
      const known = marks.get(id) ?? new Set();
      executor.marks.forEach((mark) => known.add(mark));
      marks.set(id, known);
    }
  }
  return [...marks].map(([bodyId, said]) => ({
    bodyId,
    role: bodyId === leadBodyId ? 'lead' : 'co',
    marks: [...said],
  }));
}
