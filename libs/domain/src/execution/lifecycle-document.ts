import { CHECKPOINT_STATES, factsOf, TRANSITIONS } from './lifecycle.js';

/** The lifecycle for people, as Markdown: a drawing, what each state means for the clocks, and every move. */
export function lifecycleDocument(): string {
  const edges = TRANSITIONS.flatMap(({ move, from, to }) => from.map((state) => `  ${state} --> ${to}: ${move}`));
  const ends = CHECKPOINT_STATES.filter((state) => factsOf(state).final).map((state) => `  ${state} --> [*]`);
  const states = CHECKPOINT_STATES.map((state) => {
    const { kind, waitsFor, ladder, final } = factsOf(state);
    return `| ${state} | ${kind}${final ? ', final' : ''} | ${waitsFor} | ${ladder} |`;
  });
  const moves = TRANSITIONS.map(({ move, from, to, by, action, demands }) =>
    row([move, from.join(', '), to, by.join(', '), `\`${action}\``, demands.map((code) => `\`${code}\``).join(', ')]),
  );
  return [
    '# The life of a checkpoint',
    '',
    'Written by `npm run docs:lifecycle` from the table in `libs/domain/src/execution/lifecycle.ts`. What is not listed cannot',
    'happen (409 `wrong_state`). Overdue, at risk and done late are computed at the moment of use and never stored.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> draft',
    ...edges,
    ...ends,
    '```',
    '',
    '## States',
    '',
    'The ladder of control runs, is held while the coordinator has to decide, or has ended.',
    '',
    '| state | kind | waits for | ladder |',
    '| --- | --- | --- | --- |',
    ...states,
    '',
    '## Moves',
    '',
    'Whose item it is and what else must hold, the table of access says under the action; the demands are codes of rules that',
    'may refuse the move although the state allows it.',
    '',
    '| move | from | to | who | action | demands |',
    '| --- | --- | --- | --- | --- | --- |',
    ...moves,
    '',
  ].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell || '–').join(' | ')} |`;
