import { SENTENCES } from '@zholdau/domain';
import { hasMessage } from '@zholdau/platform';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { actionName, journalSentence } from './journal-sentence.js';

const LIBS = path.resolve(import.meta.dirname, '../../..');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sources(name);
    return /\.ts$/.test(name) && !/spec\.ts$/.test(name) ? [name] : [];
  });
}

/** Actions that services hand to the journal: word and past participle behind `action`, also behind a condition. */
function recordedActions(): string[] {
  const written = sources(LIBS)
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => text.includes('journal.record('));
  const actions = written.flatMap((text) =>
    [...text.matchAll(/action:([^,;{}]+?)[,}]|this\.record\(tx, actor, ('[^']+')/g)].flatMap(
      ([, behind = '', given = '']) =>
        [...`${behind}${given}`.matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(([, action]) => action!),
    ),
  );
  const asked = new Set<string>(SENTENCES.map(({ action }) => action)); // of the table of access, not of the journal
  return [...new Set(actions)].filter((action) => !asked.has(action)).sort();
}

describe('a line of the journal in words', () => {
  it.each(recordedActions())('%s has its words', (action) => {
    const suffix = action.replace(/[^a-z]+/g, '_');
    expect([`journal_${suffix}`, `history_${suffix}`].some(hasMessage)).toBe(true);
    for (const locale of ['kk', 'ru', 'en'] as const) expect(actionName(action, locale)).not.toMatch(/[{}]/);
  });

  it('finds the actions', () => expect(recordedActions().length).toBeGreaterThan(30));

  it('tells a move of a date with both dates, and an unknown action plainly', () => {
    const said = journalSentence('action-item.rescheduled', { dueOn: '2026-10-01' }, { dueOn: '2026-11-01' }, 'ru');
    expect(said).toBe('Срок перенесён: 01.11.2026 вместо 01.10.2026');
    expect(journalSentence('word.unknown', null, null, 'ru')).toBe('Внесено изменение');
  });
});
