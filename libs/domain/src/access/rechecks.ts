import { spokenFor } from './item-subjects.js';
import type { Sentences, NoSubject, WorkRule } from './sentence.js';

/** An accepted checkpoint that was drawn for a second look. */
export interface RecheckSubject {
  readonly acceptedBy: string | null;
  /** Who took part in the report that was accepted. */
  readonly reporters: readonly string[];
  readonly decided: boolean;
}

export interface RecheckActions {
  'rating-gap.read': NoSubject;
  'recheck.read': NoSubject;
  'recheck.decide': RecheckSubject;
}

const notDecided: WorkRule<RecheckSubject> = { code: 'recheck_decided', holds: ({ decided }) => !decided };

/** Neither whoever accepted the work, nor whoever reported it, looks at it again; nor does their stand-in. */
const freshEyes: WorkRule<RecheckSubject> = {
  code: 'recheck_same_person',
  holds: ({ acceptedBy, reporters }, actor) =>
    !spokenFor(actor).some((id) => id === acceptedBy || reporters.includes(id)),
};

/** Source: U9; the second look is worth something only through other eyes. */
export const recheckSentences: Sentences<RecheckActions> = [
  {
    says: 'The apparatus, curators, deputies, auditors and administrators read the draws of work that is checked again.',
    roles: ['coordinator', 'curator', 'chief_of_staff', 'akim', 'deputy', 'auditor', 'administrator'],
    action: 'recheck.read',
  },
  {
    says: 'Everybody but staff reads how agencies rate their own work against the verdicts, over the items in their reach.',
    roles: [
      'coordinator',
      'head',
      'executor',
      'curator',
      'chief_of_staff',
      'akim',
      'deputy',
      'auditor',
      'administrator',
    ],
    action: 'rating-gap.read',
  },
  {
    says: 'A coordinator or an auditor who neither accepted nor reported the work records what a second look found.',
    roles: ['coordinator', 'auditor'],
    action: 'recheck.decide',
    rules: [notDecided, freshEyes],
  },
];
