import { accessMatrix } from './access-matrix.js';
import { SENTENCES } from './can.js';
import { CHECKPOINT_STATES, type CheckpointState } from '../execution/lifecycle.js';

/**
 * The table of access for people, as Markdown: the sentences, then for each action the roles and the states in which
 * the table says yes. An item is one's own by body, by charge, or by having been handed over.
 */
export function accessDocument(): string {
  const sentences = SENTENCES.map(({ says, roles, action }) => `| ${roles.join(', ')} | \`${action}\` | ${says} |`);
  const cells = accessMatrix()
    .filter(({ own }) => own.length > 0)
    .map(({ role, action, own, others }) => `| \`${action}\` | ${role} | ${named(own)} | ${named(others)} |`);
  return [
    '# Who may do what',
    '',
    'Written by `npm run docs:access` from the table in `libs/domain/src/access`. What no sentence grants is forbidden (403);',
    'what a rule of the work forbids is refused whoever asks (409); what is out of reach does not exist (404).',
    '',
    '## The sentences',
    '',
    '| role | action | sentence |',
    '| --- | --- | --- |',
    ...sentences,
    '',
    '## By state of the period',
    '',
    'Items that are late, reports written by somebody else, requests without an answer; a dash means never. Requests for a',
    'later date are addressed to the coordinator; accepted work is the own matter of the region, proposed work that of a',
    'higher body.',
    '',
    '| action | role | own items | items of others |',
    '| --- | --- | --- | --- |',
    ...cells,
    '',
  ].join('\n');
}

const named = (list: readonly CheckpointState[]): string =>
  list.length === CHECKPOINT_STATES.length ? 'any' : list.join(', ') || '–';
