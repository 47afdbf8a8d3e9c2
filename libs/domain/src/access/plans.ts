import type { NoSubject, Sentences } from './sentence.js';

/** The actions on whole plans and reports, and the pages that need a right. */
export interface PlanActions {
  'plan.import': NoSubject;
  'overdue.read': NoSubject;
  'journal.read': NoSubject;
}

export const planSentences: Sentences<PlanActions> = [
  { says: 'The coordinator imports and approves plans.', roles: ['coordinator'], action: 'plan.import' },
  {
    says: 'Everybody but staff reads the overdue report, over the items in their reach.',
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
    action: 'overdue.read',
  },
  {
    says: 'Auditors and administrators read the whole journal.',
    roles: ['auditor', 'administrator'],
    action: 'journal.read',
  },
];
