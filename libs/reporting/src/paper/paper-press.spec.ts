import { setTimeout as sleep } from 'node:timers/promises';
import type { Paper } from './paper.js';
import { PaperPress, PRESS_LIMITS, type PressLimits } from './paper-press.js';

const paper = (rows: number): Paper => ({
  name: 'План',
  language: 'ru',
  title: 'План мероприятий',
  notes: [],
  tables: [
    {
      title: '',
      columns: [
        ['№ п/п', 10],
        ['Наименование мероприятия', 90],
        ['Ответственные исполнители', 40],
      ],
      numbered: true,
      rows: Array.from({ length: rows }, (_, at) => ({
        cells: [
          String(at + 1),
          `Обеспечить строительство и ввод в эксплуатацию объекта № ${at + 1} в сельских округах области, в том числе в приграничных`,
          'Управление строительства (созыв), акимы районов',
        ],
      })),
    },
  ],
});

describe('the press', () => {
  const open: PaperPress[] = [];
  const press = (limits: Partial<PressLimits> = {}): PaperPress => {
    const one = new PaperPress({ ...PRESS_LIMITS, ...limits });
    open.push(one);
    return one;
  };
  afterEach(() => open.splice(0).forEach((one) => one.onModuleDestroy()));

  it('makes a file of each format with its name and type', async () => {
    const one = press();
    const heads = { xlsx: 'PK', docx: 'PK', pdf: '%PDF-', csv: '\ufeff' } as const;
    for (const format of ['xlsx', 'docx', 'pdf', 'csv'] as const) {
      const { name, mediaType, bytes } = await one.print(paper(2), format);
      expect([name, mediaType.includes('/')]).toEqual([`План.${format}`, true]);
      expect(Buffer.from(bytes).toString().startsWith(heads[format])).toBe(true);
    }
  });

  it('leaves the thread of the requests free while a pdf is made', async () => {
    const one = press();
    await one.print(paper(1), 'pdf');
    const began = performance.now();
    let [beat, longest, ended] = [began, 0, false];
    const printing = one.print(paper(250), 'pdf').finally(() => (ended = true));
    while (!ended) {
      await sleep(5);
      const now = performance.now();
      longest = Math.max(longest, now - beat);
      beat = now;
    }
    await printing;
    const took = performance.now() - began;
    expect(took).toBeGreaterThan(300);
    expect(longest).toBeLessThan(Math.max(100, took / 3));
  });

  it('makes so many at once, lets so many wait, and turns the next away', async () => {
    const one = press({ threads: 1, waiting: 1 });
    const outcomes: string[] = [];
    const order = (name: string): Promise<void> =>
      one.print({ ...paper(30), name }, 'docx').then(
        ({ name: made }) => void outcomes.push(made),
        (error: { code?: string }) => void outcomes.push(`${name} ${error.code}`),
      );
    await Promise.all([order('first'), order('second'), order('third')]);
    expect(outcomes).toEqual(['third paper_press_busy', 'first.docx', 'second.docx']);
    await expect(one.print(paper(1), 'csv')).resolves.toMatchObject({ name: 'План.csv' });
  });

  it('gives up a paper beyond its time or its memory, and makes the next', async () => {
    const hurried = press({ milliseconds: 150, threads: 1 });
    await expect(hurried.print(paper(3000), 'pdf')).rejects.toMatchObject({ code: 'paper_too_large' });
    const small = press({ heapMegabytes: 24, threads: 1 });
    await expect(small.print(paper(30_000), 'docx')).rejects.toMatchObject({ code: 'paper_too_large' });
    await expect(small.print(paper(1), 'csv')).resolves.toMatchObject({ name: 'План.csv' });
  });

  it('lets a thread go that has rested long enough', async () => {
    const one = press({ idleMilliseconds: 50 });
    const threads = (): number => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
    await one.print(paper(1), 'csv');
    await sleep(150);
    expect(threads()).toBe(0);
    await expect(one.print(paper(1), 'csv')).resolves.toMatchObject({ name: 'План.csv' });
  });
});
