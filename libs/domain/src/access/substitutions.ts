import { isGuarded, type SeatSubject } from './administration.js';
import type { Role } from './actor.js';
import type { Sentences, WorkRule } from './sentence.js';

/** A seat for which somebody is to stand in, or stands in. */
export interface SubstitutionSubject extends SeatSubject {
  /** The body of the seat; null for a seat of the region. */
  readonly seatBodyId: string | null;
  /** Who holds the seat on the first day; null while it is empty. */
  readonly holderId: string | null;
}

/** A seat with whoever is to stand in. */
export interface NewSubstitutionSubject extends SubstitutionSubject {
  readonly substituteId: string;
  /** Bodies in which the substitute sits on the first day. */
  readonly substituteBodyIds: readonly string[];
  /** Kinds of the substitute's own seats on that day. */
  readonly substituteKinds: readonly Role[];
}

/** The actions on substitutions. */
export interface SubstitutionActions {
  'substitution.set': NewSubstitutionSubject;
  'substitution.revoke': SubstitutionSubject;
}

/** A deputy's mandate is personal. */
const notOfDeputy: WorkRule<NewSubstitutionSubject> = {
  code: 'substitution_of_deputy',
  holds: ({ kind }) => kind !== 'deputy',
};

/** Whoever states it for somebody else does not take the seat themselves. */
const notSetter: WorkRule<NewSubstitutionSubject> = {
  code: 'substitute_is_setter',
  holds: ({ substituteId }, actor) => substituteId !== actor.personId,
};

/** Who has no seat knows no work here; who only watches, as deputies and auditors do, does not begin to do it. */
const fit: WorkRule<NewSubstitutionSubject> = {
  code: 'substitute_unfit',
  holds: ({ substituteKinds }) => substituteKinds.some((kind) => kind !== 'deputy' && kind !== 'auditor'),
};

/** A body gives its seats to its own people; anybody else is the choice of the apparatus. */
const ofSameBody: WorkRule<NewSubstitutionSubject> = {
  code: 'substitute_of_other_body',
  holds: ({ seatBodyId, substituteBodyIds }) => seatBodyId === null || substituteBodyIds.includes(seatBodyId),
};

const BY_ANYBODY = [notOfDeputy, notSetter, fit];
const IN_A_BODY = [...BY_ANYBODY, ofSameBody];

const ownSeat = ({ kind, holderId }: SubstitutionSubject, personId: string): boolean =>
  holderId === personId && !isGuarded(kind);
const headOfMine = ({ kind, seatBodyId }: SubstitutionSubject, bodyIds: readonly string[]): boolean =>
  kind === 'head' && seatBodyId !== null && bodyIds.includes(seatBodyId);
const OF_THE_AKIM: readonly Role[] = ['akim', 'curator', 'coordinator'];

const HOLDERS: readonly Role[] = ['coordinator', 'head', 'executor', 'staff', 'curator', 'chief_of_staff', 'akim'];

/**
 * Source: practice of offices: executives seldom state their own absence, so the office does it for them; who stands in is
 * named by the holder, by the office, or by the apparatus that controls.
 */
export const substitutionSentences: Sentences<SubstitutionActions> = [
  ...(['substitution.set', 'substitution.revoke'] as const).flatMap((action) => {
    const set = action === 'substitution.set';
    return [
      {
        says: 'Whoever holds a seat says who stands in for them, and ends it.',
        roles: HOLDERS,
        action,
        whose: (subject: SubstitutionSubject, { personId }: { readonly personId: string }) =>
          ownSeat(subject, personId),
        ...(set && { rules: IN_A_BODY }),
      },
      {
        says: 'The office of a body says who stands in for its head, and ends it.',
        roles: ['executor', 'staff'] as const,
        action,
        whose: (subject: SubstitutionSubject, { bodyIds }: { readonly bodyIds: readonly string[] }) =>
          headOfMine(subject, bodyIds),
        ...(set && { rules: IN_A_BODY }),
      },
      {
        says: 'The head of a body says who stands in for its people, and ends it.',
        roles: ['head'] as const,
        action,
        whose: ({ seatBodyId }: SubstitutionSubject, { bodyIds }: { readonly bodyIds: readonly string[] }) =>
          seatBodyId !== null && bodyIds.includes(seatBodyId),
        ...(set && { rules: IN_A_BODY }),
      },
      {
        says: 'The chief of staff says who stands in for the akim, the deputies of the akim and the coordinator, and ends it.',
        roles: ['chief_of_staff'] as const,
        action,
        whose: ({ kind }: SubstitutionSubject) => OF_THE_AKIM.includes(kind),
        ...(set && { rules: BY_ANYBODY }),
      },
      {
        says: 'A coordinator says who stands in for anybody but administrators and auditors, and ends it.',
        roles: ['coordinator'] as const,
        action,
        whose: ({ kind }: SubstitutionSubject) => !isGuarded(kind),
        ...(set && { rules: BY_ANYBODY }),
      },
      {
        says: 'An administrator says who stands in for anybody, and ends it.',
        roles: ['administrator'] as const,
        action,
        ...(set && { rules: BY_ANYBODY }),
      },
    ];
  }),
] as Sentences<SubstitutionActions>;
