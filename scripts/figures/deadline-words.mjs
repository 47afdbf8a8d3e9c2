import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { atLeast, atMost } from './lines.mjs';

const FOLDER = 'test/fixtures/deadlines';

/** What the `deadline` command answers to every labelled phrase: how many it reads right, and how many dates it guesses. */
export function deadlineWords() {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'))) measure(file, [file]);
  measure(
    'all',
    readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl')),
  );
}

function measure(name, files) {
  const phrases = files.flatMap((file) =>
    readFileSync(path.join(FOLDER, file), 'utf8').trimEnd().split('\n').map(JSON.parse),
  );
  const answers = ask(phrases);
  const right = phrases.filter((phrase, at) => isRight(phrase, answers[at])).length;
  const guessed = phrases.filter((phrase, at) => isGuess(phrase, answers[at])).length;
  const label = `deadline words right, ${name.replace('.jsonl', '')}`;
  atLeast(label, (100 * right) / phrases.length, '%', 98, `${right} of ${phrases.length}`);
  if (guessed > 0 || name === 'all') atMost(`deadline dates guessed, ${name.replace('.jsonl', '')}`, guessed, '', 0);
}

function ask(phrases) {
  const input = phrases.map(({ phrase, today }) => JSON.stringify({ phrase, today })).join('\n');
  const { stdout, status } = spawnSync(process.execPath, ['dist/apps/cli/src/main.js', 'deadline', '--batch'], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`the deadline command ended with ${status}`);
  return stdout.trimEnd().split('\n').map(JSON.parse);
}

const dates = ({ start, due, ask }) => JSON.stringify([start ?? null, due, ask]);
const isRight = (wanted, got) => wanted.kind === got.kind && wanted.rule === got.rule && dates(wanted) === dates(got);
/** A date set where another one, or none, was meant. */
const isGuess = (wanted, got) => got.due.length > 0 && JSON.stringify(got.due) !== JSON.stringify(wanted.due);
