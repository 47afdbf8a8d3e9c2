import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBlackBox, type BlackBox } from '../support/black-box.js';
import { DESK, keepShot, openBrowser, openVisitor, signInByForm } from '../support/browser.js';
import { until } from '../support/until.js';

const PASSWORD = 'zholdau-demo-2026';

jest.setTimeout(180_000);
let browser: Browser;
let demo: BlackBox;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-keyboard-'));
  [browser, demo] = await Promise.all([
    openBrowser(),
    startBlackBox(['node', 'dist/apps/standalone/src/main.js'], { DATA_DIR: folder }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await demo?.end();
  rmSync(folder, { recursive: true, force: true });
});

describe('without a mouse', () => {
  it('signs in, searches, walks the list, opens and closes an item, shows the keys', async () => {
    const { page, troubles, close } = await openVisitor(browser, demo.url, { viewport: DESK, locale: 'ru-RU' });
    await page.goto('/');
    await page.locator('input[autocomplete=username]:focus').waitFor();
    await page.keyboard.type('coordinator2@akmola.demo');
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Моя работа' }).waitFor();

    await page.keyboard.press('/');
    await page.locator('.top-search-input input:focus').waitFor();
    await page.keyboard.type('школами');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=*');
    await page.locator('.found-item mark').first().waitFor();
    expect((await page.locator('.found-item mark').first().innerText()).toLowerCase()).toMatch(/^школ/);
    await page.keyboard.press('j');
    await page.locator('.found-item [data-row]:focus').waitFor();
    await keepShot(page, 'keyboard-0-search');

    await page.keyboard.press('/');
    await page.locator('.top-search-input input:focus').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/plan');
    await page.locator('.item-table tbody tr').first().waitFor();

    const titles = page.locator('.item-table [data-row]');
    const inFocus = (): Promise<string> => page.evaluate<string>('document.activeElement.innerText');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await inFocus()).toBe(await titles.nth(1).innerText());
    await page.keyboard.press('k');
    expect(await inFocus()).toBe(await titles.nth(0).innerText());
    await page.keyboard.press('Enter');
    await page.locator('.plan-card .card-number').waitFor();
    await keepShot(page, 'keyboard-1-card');
    await page.keyboard.press('Escape');
    await until('the card is closed', async () => (await page.locator('.plan-card').count()) === 0);

    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Клавиши' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Клавиши' }).waitFor({ state: 'hidden' });
    expect(troubles).toEqual([]);
    await close();
  });
});

describe('the time machine', () => {
  it('moves the clock, and new notices are counted at the inbox', async () => {
    const { page, troubles, close } = await openVisitor(browser, demo.url, { viewport: DESK, locale: 'ru-RU' });
    await signInByForm(page, 'coordinator2@akmola.demo', PASSWORD);
    const shown = await page.locator('.demo-now').innerText();
    const before = await unread(page);
    await page.getByRole('button', { name: '+1 неделя' }).click();
    await page.getByText(/Сработало ступеней: [1-9]/).waitFor({ timeout: 60_000 });
    expect(await page.locator('.demo-now').innerText()).not.toBe(shown);
    await until('the inbox counts more', async () => (await unread(page)) > before, 30_000);
    await keepShot(page, 'keyboard-2-a-week-later');
    expect(troubles).toEqual([]);
    await close();
  });
});

/** The exact number, as it is said to those who listen; the eye sees «99+» above a hundred. */
async function unread(page: Page): Promise<number> {
  const said = page.locator('.rail .rail-count .only-heard');
  return (await said.count()) === 0 ? 0 : Number.parseInt(((await said.textContent()) ?? '').replace(/\D/g, ''), 10);
}
