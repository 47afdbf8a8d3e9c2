import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBlackBox, type BlackBox } from '../support/black-box.js';
import { DESK, keepShot, openBrowser, openVisitor, PHONE, signInByForm, type Visitor } from '../support/browser.js';
import { until } from '../support/until.js';

const PASSWORD = 'zholdau-demo-2026';

interface Said {
  readonly button: string;
  readonly edit: RegExp;
  readonly forecast: string;
  readonly messages: RegExp;
  readonly why: string;
  readonly told: RegExp;
}

/** What the screens say in each language. */
const SAID: readonly Said[] = [
  {
    button: 'Рус',
    edit: /^Изменить лестницу: контроль/,
    forecast: 'Что уйдёт за 30 дней',
    messages: /сообщений: (\d+)/,
    why: 'Почему мне, почему не мне',
    told: /сообщено|эта ступень обращена к другим должностям|будет сообщено/,
  },
  {
    button: 'Қаз',
    edit: /: бақылау$/,
    forecast: '30 күнде не жіберіледі',
    messages: /хабарлар: (\d+)/,
    why: 'Неге маған, неге маған емес',
    told: /хабарланды|бұл баспалдақ басқа лауазымдарға арналған|хабарланады/,
  },
  {
    button: 'Eng',
    edit: /: control$/,
    forecast: 'What leaves within 30 days',
    messages: /messages: (\d+)/,
    why: 'Why me, why not me',
    told: /told|this rung speaks to other seats|will be told/,
  },
];

describe('the ladder on the screen', () => {
  jest.setTimeout(240_000);
  let browser: Browser;
  let demo: BlackBox;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-ladder-'));
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

  const enter = async (email: string): Promise<Visitor> => {
    const visitor = await openVisitor(browser, demo.url, { viewport: DESK, locale: 'ru-RU' });
    await signInByForm(visitor.page, email, PASSWORD);
    return visitor;
  };
  const speak = async (page: Page, button: string): Promise<void> => {
    const choice = page.getByRole('button', { name: button, exact: true });
    if ((await choice.getAttribute('aria-pressed')) === 'true') return;
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH');
    await choice.click();
    await saved;
  };
  const messagesIn = async (page: Page, { forecast, messages }: Said): Promise<number> => {
    const sum = page.getByRole('region', { name: forecast }).locator('.admin-forecast-sum');
    await sum.waitFor();
    await page.locator('.admin-forecast[aria-busy=false]').waitFor();
    return Number(messages.exec(await sum.innerText())![1]);
  };

  it.each(SAID)('the editor of a policy shows at once who would get what: $button', async (said) => {
    const { page, troubles, close } = await enter('admin@akmola.demo');
    await page.goto('/admin/policies');
    await page.locator('.admin-policy').first().waitFor();
    await speak(page, said.button);
    await page.getByRole('button', { name: said.edit }).click();
    const before = await messagesIn(page, said);
    expect(before).toBeGreaterThan(0);
    const remove = page.locator('.admin-rung-table tbody tr').last().locator('button[type=button]');
    await remove.click();
    await until('the forecast of the shorter ladder', async () => (await messagesIn(page, said)) < before);
    await keepShot(page, `ladder-policy-${said.button}`, true);
    expect(troubles).toEqual([]);
    await close();
  });

  it.each(SAID)('the card tells why somebody was told or not: $button', async (said) => {
    const { page, troubles, close } = await enter('coordinator@akmola.demo');
    await speak(page, said.button);
    const late = await page.request.get('/api/v1/action-items?condition=overdue&limit=1');
    const { items } = (await late.json()) as { items: { id: string }[] };
    await page.goto(`/items/${items[0]!.id}`);
    await page.locator('.rungs').waitFor();
    await page.getByRole('button', { name: said.why }).click();
    const reasons = page.locator('.why-me-rungs li');
    await reasons.first().waitFor();
    expect(await reasons.first().innerText()).toMatch(said.told);
    await page.setViewportSize(PHONE);
    await keepShot(page, `ladder-why-${said.button}`);
    expect(troubles).toEqual([]);
    await close();
  });
});
