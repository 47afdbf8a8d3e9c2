import type { NoSubject, Sentences } from './sentence.js';

/** The actions on whole plans and reports, and the pages that need a right. */
export interface PlanActions {
  'plan.import': NoSubject;
  'plan.amend': NoSubject;
  'plan.approve': NoSubject;
  'plan.link': NoSubject;
  'plan.carry_over': NoSubject;
  'overdue.read': NoSubject;
  'journal.read': NoSubject;
}

export const planSentences: Sentences<PlanActions> = [
  { says: 'The coordinator imports and approves plans.', roles: ['coordinator'], action: 'plan.import' },
  {
    says: 'The coordinator writes what is to change in an approved plan into a draft version.',
    roles: ['coordinator'],
    action: 'plan.amend',
  },
  {
    says: 'The coordinator puts a draft version into force by the number and date of its act.',
    roles: ['coordinator'],
    action: 'plan.approve',
  },
  {
    says: 'The coordinator keeps plans of other owners and the places of items in them.',
    roles: ['coordinator'],
    action: 'plan.link',
  },
  {
    says: 'The coordinator decides what becomes of unfinished items when the next plan comes.',
    roles: ['coordinator'],
    action: 'plan.carry_over',
  },
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
