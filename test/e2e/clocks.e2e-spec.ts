import { ClockWatch, metricsText } from '@zholdau/ladder';
import { PlaceMarks } from '@zholdau/notifications';
import { Config, realNow } from '@zholdau/platform';
import { openApi } from '../support/api.js';
import { openDatabase } from '../support/database.js';
import { openEngine } from '../support/engine.js';
import { workWithWrongClocks } from '../support/moved-clocks.js';

const FIVE_MINUTES = 300;

describe('workers whose clocks are wrong', () => {
  it('F-08 five minutes ahead and behind: the database’s time rules, and each is warned of', async () => {
    const db = await openDatabase();
    const clocks = [{ aheadSeconds: FIVE_MINUTES }, { aheadSeconds: -FIVE_MINUTES }];
    const { letters, copies, skews, ...rest } = await workWithWrongClocks(db, clocks, { items: 6, days: 1 });
    await db.close();
    expect(rest).toEqual({ early: 0, firings: 6, doubles: 0, doubled: 0, leasesLeft: 0, warned: [true, true] });
    expect(copies).toBe(letters);
    expect(skews.map((skew) => Math.round(skew / FIVE_MINUTES))).toEqual([1, -1]);
  }, 120_000);

  it('F-08 the status page and the figures name a place from 60 s on, and no longer once its clock is right', async () => {
    const api = await openApi();
    const administrator = await api.as((await api.build.seat('administrator')).personId);
    const watch = new ClockWatch(
      api.db.transactions,
      new PlaceMarks(Object.assign(new Config(), { DATA_DIR: 'there' })),
    );
    const look = async (aheadSeconds: number) => {
      await watch.look(() => new Date(realNow().getTime() + aheadSeconds * 1000));
      return (await administrator.get('admin/status')).body.wrongClocks;
    };
    expect(await look(50)).toEqual([]);
    expect(await look(-3_600)).toEqual([{ place: expect.stringContaining('there'), skewSeconds: expect.any(Number) }]);
    const figures = await openEngine(api.db).figures.read();
    expect(metricsText(figures)).toMatch(/zholdau_clock_skew_seconds\{place="[^"]*there"\} -3(600|599|601)\n/);
    expect(metricsText(figures)).toContain('zholdau_engine_generation 1\n');
    expect(Object.keys(figures.sinceSeconds)).toEqual([]);
    expect(await look(0)).toEqual([]);
    await api.close();
  });
});
