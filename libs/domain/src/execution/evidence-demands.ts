import type { Texts } from '../names.js';
import {
  COMPLETION_CLASSES,
  completionClassesOf,
  partsOfForm,
  type CompletionClass,
} from '../plan-import/completion-form.js';

/** What carries a piece of evidence; a reference names a document that is kept elsewhere by number, date and issuer. */
export const EVIDENCE_KINDS = ['file', 'link', 'number', 'event', 'reference'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What a document is. */
export const DOCUMENT_TYPES = [
  'act',
  'act_draft',
  'letter',
  'document',
  'protocol',
  'object_act',
  'conclusion',
  'payment',
  'media',
  'list',
  'photo',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** Whatever may be demanded: a carrier or a document of a type. */
export const EVIDENCE_SORTS = [...EVIDENCE_KINDS, ...DOCUMENT_TYPES] as const;
export type EvidenceSort = (typeof EVIDENCE_SORTS)[number];

/** One thing that must be there; any of the sorts will do. */
export type Demand = readonly EvidenceSort[];

/** What each class of completion form demands, as the settings of a region say. */
export type DemandsByClass = Readonly<Record<CompletionClass, readonly Demand[]>>;

/** A piece of evidence as the rules look at it. */
export interface EvidencePiece {
  readonly kind: EvidenceKind;
  readonly documentType: DocumentType | '';
  readonly name: string;
  readonly plan: number | null;
  readonly fact: number | null;
  /** Why the fact is below the plan. */
  readonly reason: string;
}

const SORT = `(${EVIDENCE_SORTS.join('|')})`;
/** How a setting writes demands: «act letter|document» is an act, and a letter or a document. */
export const DEMANDS_PATTERN = `^\\s*(${SORT}(\\|${SORT})*(\\s+|$))*$`;

/** @param text demands as a setting writes them, already checked against {@link DEMANDS_PATTERN} */
export function readDemands(text: string): Demand[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.map((word) => word.split('|').filter(isSort));
}

const isSort = (word: string): word is EvidenceSort => (EVIDENCE_SORTS as readonly string[]).includes(word);

/** Demands as a setting writes them. */
export const writeDemands = (demands: readonly Demand[]): string => demands.map((sorts) => sorts.join('|')).join(' ');

/** The demands of every class out of values of settings. */
export function demandsByClass(valueOf: (kind: CompletionClass) => string): DemandsByClass {
  const read = COMPLETION_CLASSES.map((kind) => [kind, readDemands(valueOf(kind))] as const);
  return Object.fromEntries(read) as Record<CompletionClass, Demand[]>;
}

/** A period among the periods of its item, counted from 1. */
export interface PeriodPlace {
  readonly ordinal: number;
  readonly total: number;
}

/**
 * What must prove one period of an item, by the words of its completion form.
 *
 * The Russian words count, the Kazakh where they say nothing. Several results in one cell pair with several periods in
 * their order; a single period owes them all; where the counts differ any of them will do, for nobody can tell which
 * period owes which. Wording not met before demands nothing: a person is asked, never refused by a guess.
 *
 * Source: domain, forms of the plan: several forms and terms in one cell are paired by their order.
 */
export function demandsOfForm(forms: Texts, { ordinal, total }: PeriodPlace, demands: DemandsByClass): Demand[] {
  const form = completionClassesOf(forms.ru).length > 0 ? forms.ru : forms.kk;
  const parts = partsOfForm(form);
  const paired = total > 1 && parts.length === total ? parts[ordinal - 1]! : form;
  const classes = completionClassesOf(paired);
  const owed = classes.map((kind) => demands[kind]);
  if (total === 1 || classes.length <= 1) return distinct(owed.flat());
  const anyOf = [...new Set(owed.flat(2))];
  return owed.some((one) => one.length === 0) || anyOf.length === 0 ? [] : [anyOf];
}

/** What an item itself demands, each of them; it takes the place of what its form would. */
export const demandsOfItem = (sorts: readonly EvidenceSort[]): Demand[] => sorts.map((sort) => [sort]);

function distinct(demands: readonly Demand[]): Demand[] {
  const seen = new Map(demands.map((demand) => [demand.join('|'), demand]));
  return [...seen.values()];
}

/** The demands that no piece of evidence meets; empty when all are met. */
export function missingDemands(
  demands: readonly Demand[],
  evidence: readonly Pick<EvidencePiece, 'kind' | 'documentType'>[],
): Demand[] {
  return demands.filter(
    (sorts) =>
      !evidence.some(({ kind, documentType }) => sorts.includes(kind) || sorts.some((sort) => sort === documentType)),
  );
}

/**
 * The first figure below its plan that does not say why, or null.
 *
 * Source: U9: the numeric plan is unmet without a reason. A figure without a plan is never below it.
 */
export function unexplainedFigure(evidence: readonly EvidencePiece[]): EvidencePiece | null {
  const short = evidence.find(
    ({ kind, plan, fact, reason }) =>
      kind === 'number' && plan !== null && fact !== null && fact < plan && reason.trim() === '',
  );
  return short ?? null;
}
