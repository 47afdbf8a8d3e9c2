import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { KZ_CALENDAR, localDate, readDeadline, readPlan, understandWritten } from '@zholdau/domain';
import { readTables } from '../../documents/src/read-tables.js';
import { planFileKind } from '../../documents/src/file-kind.js';
import { Chance } from '../../../test/support/plans/layouts/chance.js';
import { drawPlan } from '../../../test/support/plans/layouts/draw-plan.js';
import { layPlan } from '../../../test/support/plans/layouts/lay-plan.js';
import { LAYOUTS, type LayoutOptions } from '../../../test/support/plans/layouts/layout-options.js';
import { scorePlan, type Score } from '../../../test/support/plans/layouts/score-plan.js';
import { largeDocx } from '../../../test/support/plans/large-plan.js';
import { trueRows } from '../../../test/support/plans/layouts/true-rows.js';

const planOn = localDate('2026-09-15');

async function scoreOf(options: LayoutOptions): Promise<Score> {
  const truth = trueRows(new Chance(options.quirk * 7 + 1));
  const { name, content } = await drawPlan(layPlan(truth, options), options);
  const { rows } = readPlan(await readTables(planFileKind(name, content), content));
  const written = understandWritten(rows, {
    planOn,
    read: (phrase) => readDeadline(phrase, { today: planOn, planOn, calendar: KZ_CALENDAR, roll: 'previous' }),
    language: options.language === 'kk' ? 'kk' : 'ru',
  });
  return scorePlan(truth, written, options);
}

/** `npm run figures` prints these, and measures the command on the large files. */
function writeFigures(figures: Readonly<Record<string, number>>): void {
  const folder = process.env.FIGURES_DIR;
  if (!folder) return;
  writeFileSync(path.join(folder, 'layouts.json'), JSON.stringify(figures));
  for (const count of [121, 5000]) writeFileSync(path.join(folder, `plan-${count}.docx`), largeDocx(count));
}

describe('fifty layouts of a plan', () => {
  const scores: Score[] = [];

  it.each(LAYOUTS.map((options, at) => [at + 1, options.format, options.language, options.header, options] as const))(
    '%d: %s, %s, heading %s',
    async (_, _format, _language, _header, options) => {
      const score = await scoreOf(options);
      scores.push(score);
      expect({ wrong: score.wrong, well: score.right >= score.fields * 0.8 }).toEqual({
        wrong: expect.anything(),
        well: true,
      });
      expect([score.wrong.filter((one) => one.includes('сомнение')), score.marked]).toEqual([[], score.planted]);
    },
  );

  it('have at least 95 % of their fields read right, every planted doubt marked', () => {
    const sum = (of: (score: Score) => number): number => scores.reduce((all, score) => all + of(score), 0);
    const figures = {
      layouts: scores.length,
      fields: sum(({ fields }) => fields),
      right: sum(({ right }) => right),
      planted: sum(({ planted }) => planted),
      marked: sum(({ marked }) => marked),
    };
    writeFigures(figures);
    expect([scores.flatMap(({ wrong }) => wrong), figures.right >= figures.fields * 0.95]).toEqual([
      expect.anything(),
      true,
    ]);
    expect(figures.marked).toBe(figures.planted);
  });
});
