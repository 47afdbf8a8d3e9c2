import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { run } from './address.command.js';

describe('address', () => {
  let folder: string;
  let lines: string[];
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-address-'));
    lines = [];
    jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    jest.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  const file = (name: string, text: string): string => {
    const full = path.join(folder, name);
    writeFileSync(full, text);
    return full;
  };

  it('answers each line of a batch with exactly the fields asked for, and goes on after a wrong one', async () => {
    const sentence = 'Поручаю Правительству до конца года внести закон.';
    const input = Readable.from([
      `${JSON.stringify({ sentence, lang: 'ru', previous: null })}\nnot json\n{"lang":"ru"}\n`,
    ]);
    expect(await run(['--batch'], input)).toBe(0);
    const [answer, ...wrong] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answer).toEqual({
      sentence,
      instruction: true,
      score: expect.any(Number) as number,
      addressee: 'Правительство',
      deadline: 'до конца года',
      why: [expect.stringContaining('«Поручаю»') as string],
    });
    expect(wrong).toEqual([{ error: 'not JSON' }, { error: 'sentence is missing' }]);
  });

  it('prints every sentence of a file with its place', async () => {
    const text = 'Елімізде жұмыс көп.\n\nҮкіметке жыл соңына дейін жоспар әзірлеуді тапсырамын. Рақмет!\n';
    expect(await run([file('zholdau.txt', text), '--lang', 'kk', '--json'])).toBe(0);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { paragraph: 1, ordinal: 1, instruction: false },
      { paragraph: 2, ordinal: 1, instruction: true, addressee: 'Үкімет', deadline: 'жыл соңына дейін' },
      { paragraph: 2, ordinal: 2, instruction: false },
    ]);
  });

  it.each([
    ['a file without text', 'empty.txt', '\n\n', 'нет текста'],
    ['a file of another kind', 'plan.xlsx', 'PK', 'не читается как текст'],
    ['a Word file that is none', 'speech.docx', 'not a zip', 'docx'],
  ])('says what is wrong with %s', async (_, name, content, says) => {
    expect(await run([file(name, content), '--lang', 'ru', '--json'])).toBe(1);
    expect(lines.join()).toContain(says);
  });

  it('says in the language asked for that a file is not there', async () => {
    expect(await run([path.join(folder, 'missing.docx'), '--lang', 'kk'])).toBe(1);
    expect(lines.join()).toContain('«missing.docx» файлы ашылмайды');
  });

  it('asks for the language', async () => {
    expect(await run([file('speech.txt', 'Текст.')])).toBe(2);
    expect(lines.join()).toContain('--lang');
  });
});
