import type { Browser } from 'playwright-core';
import { startBlackBox, type BlackBox } from '../support/black-box.js';
import { DESK, keepShot, openBrowser, openVisitor, PHONE, signInByForm } from '../support/browser.js';
import { openDemoRegion, PASSWORD, type DemoRegion } from '../support/demo-region.js';
import { openEngine } from '../support/engine.js';

const ADMINISTRATOR = 'admin@akmola.demo';
const LANGUAGES = [
  {
    name: 'Рус',
    key: 'ru',
    caught: 'Всё пропущенное обработано',
    open: 'Письма уходят отсюда',
    closed: 'Письма остановлены',
    mine: 'Мои уведомления',
    quiet: 'Напоминания только в ежедневном письме',
  },
  {
    name: 'Қаз',
    key: 'kk',
    caught: 'Өткізіп алғанның бәрі өңделді',
    open: 'Хаттар осы жерден жіберіледі',
    closed: 'Хаттар тоқтатылды',
    mine: 'Менің хабарландыруларым',
    quiet: 'Ескертулер тек күнделікті хатта',
  },
  {
    name: 'Eng',
    key: 'en',
    caught: 'All caught up',
    open: 'Letters leave from here',
    closed: 'Letters are stopped',
    mine: 'My notifications',
    quiet: 'Reminders in the daily letter only',
  },
] as const;

describe('the engine watched in the browser', () => {
  jest.setTimeout(180_000);
  let browser: Browser;
  let region: DemoRegion;
  let api: BlackBox;

  beforeAll(async () => {
    browser = await openBrowser();
    region = await openDemoRegion('2026-09-15T10:00:00+05:00');
    await region.db.owner(
      `INSERT INTO heartbeat (component, at, detail) VALUES ('sweep', clock_timestamp() + interval '1 hour', '{}'),
       ('send', clock_timestamp(), '{}'), ('caught_up', clock_timestamp(), '{}'),
       ('audit', clock_timestamp(), '{"faults": 0, "armed": 1234, "milliseconds": 12, "violations": []}')`,
    );
    api = await startBlackBox(['node', 'dist/apps/api/src/main.js'], { DATABASE_URL: region.db.url });
  });
  afterAll(async () => {
    await browser?.close();
    await api?.end();
    await region?.close();
  });

  it.each(LANGUAGES)('shows its state and the person’s channels in $key', async ({ name, key, ...texts }) => {
    const visitor = await openVisitor(browser, api.url, { viewport: DESK, locale: 'ru-RU' });
    const { page } = visitor;
    await page.goto('/sign-in');
    await page.getByRole('button', { name }).click();
    await signInByForm(page, ADMINISTRATOR, PASSWORD);
    await page.goto('/admin/status');
    await page.getByText(texts.caught).waitFor();
    await page.getByText(texts.open).waitFor();
    await keepShot(page, `status-${key}`);
    await openEngine(region.db).fenceKeeping.closeByOperator();
    await page.reload();
    await page.getByText(texts.closed).waitFor();
    await openEngine(region.db).fenceKeeping.openByOperator('none');

    await page.goto('/my-channels');
    await page.getByRole('heading', { name: texts.mine }).waitFor();
    const quiet = page.getByLabel(texts.quiet);
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
    await quiet.click();
    await saved;
    await page.reload();
    await page.getByRole('heading', { name: texts.mine }).waitFor();
    expect(await quiet.getAttribute('aria-checked')).toBe('true');
    await quiet.click();
    await keepShot(page, `my-channels-${key}`);
    await page.setViewportSize(PHONE);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    await keepShot(page, `my-channels-${key}-phone`);
    expect(visitor.troubles).toEqual([]);
    await visitor.close();
  });

  it('an administrator stops all letters and lets them leave again', async () => {
    await region.db.owner(`UPDATE person SET locale = 'ru' WHERE email = $1`, [ADMINISTRATOR]);
    const { page, close } = await openVisitor(browser, api.url, { viewport: PHONE, locale: 'ru-RU' });
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Рус' }).click();
    await signInByForm(page, ADMINISTRATOR, PASSWORD);
    await page.goto('/admin/status');
    await page.getByRole('button', { name: 'Остановить отправку' }).click();
    await page.locator('.ant-modal').getByRole('button', { name: 'Остановить отправку' }).click();
    await page.getByText('Отправку остановил администратор.').waitFor();
    await page.getByRole('button', { name: 'Разрешить отправку …' }).click();
    await page.getByText('Отправить только сказанное после остановки').waitFor();
    await keepShot(page, 'fence-opening-phone');
    await page.getByRole('button', { name: 'Разрешить', exact: true }).click();
    await page.getByText('Письма уходят отсюда').waitFor();
    await close();
  });

  it('an open inbox shows what is told without a reload', async () => {
    const { page, close } = await openVisitor(browser, api.url, { viewport: DESK, locale: 'ru-RU' });
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Рус' }).click();
    await signInByForm(page, ADMINISTRATOR, PASSWORD);
    const live = page.waitForRequest((request) => request.url().endsWith('/notices/live'));
    await page.goto('/inbox');
    await live;
    const [person] = await region.db.owner<{ id: string }>('SELECT id FROM person WHERE email = $1', [ADMINISTRATOR]);
    await page.waitForTimeout(1_000);
    await region.db.transactions.asEngine((tx) =>
      openEngine(region.db).notifications.tell(tx, {
        regionId: region.directory.regionId,
        kind: 'plan_summary',
        to: { personId: person!.id },
        params: { count: 7 },
        dedupeKey: 'live',
      }),
    );
    await page.locator('li.notice').filter({ hasText: '7' }).waitFor({ timeout: 5_000 });
    await close();
  });
});
