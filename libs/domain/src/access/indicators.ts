import { inMyCharge, itemOpen, type ItemSubject } from './item-subjects.js';
import type { Sentences } from './sentence.js';

/** The actions on the indicators of an item; facts come with reports. */
export interface IndicatorActions {
  'indicator.edit': ItemSubject;
  'indicator.judge': ItemSubject;
}

/** Source: the plan's numbers belong to the apparatus that keeps the plan; the colour is computed, people answer for a change of it. */
export const indicatorSentences: Sentences<IndicatorActions> = [
  {
    says: 'The coordinator gives an open item indicators and changes their plan.',
    roles: ['coordinator'],
    action: 'indicator.edit',
    rules: [itemOpen],
  },
  {
    says: 'The coordinator makes the colour of an indicator worse freely, and better with a reason that everybody reads.',
    roles: ['coordinator'],
    action: 'indicator.judge',
    rules: [itemOpen],
  },
  {
    says: 'A curator does the same for the items in charge.',
    roles: ['curator'],
    action: 'indicator.judge',
    whose: inMyCharge,
    rules: [itemOpen],
  },
];
