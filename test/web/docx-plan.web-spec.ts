import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBlackBox, type BlackBox } from '../support/black-box.js';
import { DESK, keepShot, openBrowser, openVisitor, signInByForm, type Visitor } from '../support/browser.js';
import { openDemoRegion, PASSWORD, type DemoRegion } from '../support/demo-region.js';
import { largeDocx } from '../support/plans/large-plan.js';
import { until } from '../support/until.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ITEMS = 121;
/** Mistakes on purpose: which row, which column, what stands there. */
const MISTAKES = [
  { row: 3, column: 3, text: 'к 2028 году' },
  { row: 17, column: 3, text: '31 ноября 2026 года' },
  { row: 40, column: 4, text: 'управление образования и науки области (созыв)' },
] as const;

jest.setTimeout(300_000);
let browser: Browser;
let region: DemoRegion;
let api: BlackBox;
let worker: BlackBox;
let coordinator: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  region = await openDemoRegion('2026-09-15T10:00:00+05:00');
  const environment = { DATABASE_URL: region.db.url };
  [api, worker] = await Promise.all([
    startBlackBox(['node', 'dist/apps/api/src/main.js'], environment),
    startBlackBox(['node', 'dist/apps/worker/src/main.js'], environment),
  ]);
  coordinator = await openVisitor(browser, api.url, { viewport: DESK, locale: 'ru-RU' });
});
afterAll(async () => {
  await coordinator?.close();
  await Promise.all([api?.end(), worker?.end()]);
  await region?.close();
  await browser?.close();
});

it('carries 121 items from a document of Word to assigned, each doubt told by its cell', async () => {
  const { page } = coordinator;
  await signInByForm(page, 'coordinator2@akmola.demo', PASSWORD);
  const began = performance.now();
  await page.locator('.rail').getByRole('link', { name: 'Загрузка плана' }).click();
  await page.getByRole('button', { name: 'Загрузить новый план' }).click();
  const file = { name: 'план.docx', mimeType: DOCX, buffer: largeDocx(ITEMS, MISTAKES) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByLabel('Номер акта, которым утверждён план').fill('А-9/412');
  const uploaded = performance.now();
  await page.getByRole('button', { name: 'Загрузить и прочитать' }).click();
  const wrong = page.locator('.import-chip[data-outcome=wrong]');
  await wrong.waitFor({ timeout: 60_000 });
  const read = performance.now();
  expect(await page.locator('.import-shown').textContent()).toMatch(new RegExp(`\\b${ITEMS}\\b`));

  await wrong.click();
  await page.waitForURL(/outcome=wrong/);
  await page.locator('.import-row-wrong').first().waitFor();
  await keepShot(page, 'docx-1-wrong-rows');
  const cells = await page.locator('.doubt[data-severity=wrong] .quiet').allTextContents();
  const spoilt = ['(ячейка D5)', '(ячейка D19)', '(ячейка E43)'];
  expect(cells.map((cell) => cell.trim())).toEqual(expect.arrayContaining(spoilt));
  await settle(page, wrong);
  await keepShot(page, 'docx-2-settled');

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Что изменится' }).click();
  await page.locator('.import-bodies').waitFor();
  await page.getByRole('button', { name: 'Утвердить план' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Утвердить план' }).click();
  await page.getByText('План утверждён', { exact: true }).waitFor({ timeout: 60_000 });
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
  const figures = { items: ITEMS, read: seconds(uploaded, read), assigned: seconds(began, performance.now()) };
  process.stdout.write(`${ITEMS} items from docx: read in ${figures.read} s, assigned in ${figures.assigned} s\n`);
  const folder = process.env['FIGURES_DIR'];
  if (folder) writeFileSync(path.join(folder, 'clicks.json'), JSON.stringify(figures));
  const [count] = await region.db.owner<{ assigned: number }>(
    `SELECT count(*)::int AS assigned FROM action_item i JOIN plan_import m ON m.plan_id = i.plan_id
     WHERE m.file_name = 'план.docx' AND i.status = 'assigned'`,
  );
  expect(count!.assigned).toBe(ITEMS);
  expect(coordinator.troubles).toEqual([]);
});

it('says on the page that no paper can be made just now, and makes it when tried again', async () => {
  const { page } = coordinator;
  const [plan] = await region.db.owner<{ id: string }>(
    `SELECT plan_id AS id FROM plan_import WHERE file_name = 'план.docx'`,
  );
  await page.goto(`/plans/${plan!.id}`);
  const busy = 'Сейчас готовится слишком много документов. Повторите через минуту.';
  const answer = { type: 'about:blank', title: 'Занято', status: 503, code: 'paper_press_busy', detail: busy };
  await page.route(
    '**/paper?*',
    (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(answer) }),
    { times: 1 },
  );
  await page.getByRole('button', { name: 'Скачать' }).click();
  await page.getByRole('menuitem', { name: 'Word (docx)' }).click();
  const said = page.getByRole('alert').filter({ hasText: busy });
  await said.waitFor();
  await keepShot(page, 'docx-3-press-busy');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Повторить' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  expect(statSync(await download.path()).size).toBeGreaterThan(5_000);
  await said.waitFor({ state: 'hidden' });
});

/** Every wrong row by what it offers: its first choice, else a date. */
async function settle(page: Page, wrong: ReturnType<Page['locator']>): Promise<void> {
  const left = async (): Promise<number> => Number(await wrong.locator('b').textContent());
  const found = await left();
  expect(found).toBeGreaterThanOrEqual(MISTAKES.length);
  for (let at = found; at > 0; at--) {
    const link = page.locator('.import-row-wrong').first().locator('a[data-row]');
    const row = await link.textContent();
    await link.click();
    // The drawer of the row before is open still, until the page has drawn this one.
    const title = page.locator('.ant-drawer-title', { hasText: new RegExp(`Строка ${row}(?!\\d)`) });
    const drawer = page.getByRole('dialog').filter({ has: title });
    await drawer.waitFor();
    expect(await drawer.textContent()).toContain('таблица 1');
    const choice = drawer.locator('.doubt[data-severity=wrong] .doubt-choice').first();
    if ((await choice.count()) > 0) await choice.click();
    else await giveDate(page, drawer);
    await until(`${at - 1} wrong rows are left`, async () => (await left()) === at - 1);
  }
}

async function giveDate(page: Page, drawer: ReturnType<Page['locator']>): Promise<void> {
  const heading = page.getByRole('heading', { name: 'Срок', exact: true });
  const deadline = drawer.locator('.import-field', { has: heading });
  await deadline.getByPlaceholder(/./).fill('25.12.2026');
  await page.keyboard.press('Enter');
  await deadline.getByRole('button', { name: 'Сохранить' }).click();
}
