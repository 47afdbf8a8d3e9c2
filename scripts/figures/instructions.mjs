import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { atLeast } from './lines.mjs';

const SETS = ['dev', 'long', 'held-out', 'first-seen'];

/** What the `address` command answers to every labelled sentence: F1 of the instructions, right addressees and terms. */
export function instructions() {
  for (const lang of ['ru', 'kk']) for (const set of SETS) measure(lang, set);
}

function measure(lang, set) {
  const labelled = readFileSync(`test/fixtures/address/${lang}-${set}.txt`, 'utf8').trimEnd().split('\n').map(fields);
  const answers = ask(lang, labelled);
  const pairs = labelled.map((wanted, at) => ({ wanted, got: answers[at] }));
  const found = pairs.filter(({ got }) => got.instruction);
  const right = found.filter(({ wanted }) => wanted.instruction);
  const all = labelled.filter(({ instruction }) => instruction).length;
  const name = `${lang} ${set}`;
  const counted = `${right.length} of ${all} found, ${found.length - right.length} wrongly, ${labelled.length} sentences`;
  atLeast(`instructions F1, ${name}`, (200 * right.length) / (found.length + all), '%', 90, counted);
  const share = (title, same) => {
    const good = right.filter(same).length;
    atLeast(`${title}, ${name}`, (100 * good) / right.length, '%', 85, `${good} of ${right.length}`);
  };
  share('addressees right', ({ wanted, got }) => (got.addressee ?? '') === wanted.addressee);
  share('terms right', ({ wanted, got }) => (got.deadline ?? '').toLowerCase() === wanted.term.toLowerCase());
}

function fields(line) {
  const [sign, sentence, addressee = '', term = '', previous = ''] = line.split('|').map((part) => part.trim());
  return { instruction: sign === '+', sentence, addressee, term, previous };
}

function ask(lang, labelled) {
  const input = labelled.map(({ sentence, previous }) => JSON.stringify({ sentence, lang, previous })).join('\n');
  const { stdout, status } = spawnSync(process.execPath, ['dist/apps/cli/src/main.js', 'address', '--batch'], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`the address command ended with ${status}`);
  return stdout.trimEnd().split('\n').map(JSON.parse);
}
