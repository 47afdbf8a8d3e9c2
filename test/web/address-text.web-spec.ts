import type { Browser, Page } from 'playwright-core';
import { startBlackBox, type BlackBox } from '../support/black-box.js';
import { DESK, keepShot, openBrowser, openVisitor, PHONE, signInByForm, type Visitor } from '../support/browser.js';
import { openDemoRegion, PASSWORD, type DemoRegion } from '../support/demo-region.js';

const RU = `Уважаемые соотечественники!
За год построено 120 школ.
Поручаю Правительству до конца 2027 года обеспечить водой 300 сел. Это важная задача.
Акимам районов необходимо отремонтировать 50 мостов.`;
const KK = `Құрметті отандастар!
Бір жылда 120 мектеп салынды.
Үкіметке 2027 жылдың соңына дейін 300 ауылды сумен қамтуды тапсырамын. Бұл – маңызды міндет.
Аудан әкімдері 50 көпірді жөндеуі қажет.`;

jest.setTimeout(180_000);
let browser: Browser;
let region: DemoRegion;
let api: BlackBox;
let visitor: Visitor | undefined;

beforeAll(async () => {
  browser = await openBrowser();
  region = await openDemoRegion('2026-09-15T10:00:00+05:00');
  api = await startBlackBox(['node', 'dist/apps/api/src/main.js'], { DATABASE_URL: region.db.url });
});
afterEach(async () => {
  if (visitor) await keepShot(visitor.page, 'address-last-seen');
  await visitor?.close();
  visitor = undefined;
});
afterAll(async () => {
  await browser?.close();
  await api?.end();
  await region?.close();
});

const state = (page: Page, words: RegExp) => page.locator('.address-states button').filter({ hasText: words });

async function paste(page: Page, language: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Внести текст' }).click();
  const form = page.getByRole('dialog');
  await form.getByText(language, { exact: true }).click();
  await form.locator('textarea').fill(text);
  await form.getByRole('button', { name: 'Сохранить текст' }).click();
  await form.waitFor({ state: 'hidden' });
}

it('turns a pasted Address into directives, one yes at a time, and shows what has no item yet', async () => {
  visitor = await openVisitor(browser, api.url, { viewport: DESK, locale: 'ru-RU' });
  const { page, troubles } = visitor;
  await signInByForm(page, 'coordinator2@akmola.demo', PASSWORD);
  await page.locator('.rail').getByRole('link', { name: 'Послание' }).click();
  await paste(page, 'русский', RU);
  await paste(page, 'казахский', KK);

  await page.locator('.address-sentence').first().waitFor();
  expect(await page.locator('.address-sentence').count()).toBe(4);
  await state(page, /Всего поручений/).click();
  await page.locator('.address-list > li').nth(1).waitFor();
  expect(await page.locator('.address-list > li').count()).toBe(2);
  await state(page, /без пунктов/).click();
  expect(
    await state(page, /без пунктов/)
      .locator('b')
      .textContent(),
  ).toBe('2');
  await keepShot(page, 'address-proposals');
  await page.locator('.address-list').getByRole('checkbox').first().click();
  await page.getByRole('button', { name: 'Создать 1 направление' }).click();
  await page.getByText('Направления созданы').waitFor();

  await page.locator('.address-list').getByText('отремонтировать 50 мостов').click();
  const panel = page.getByRole('dialog');
  await panel.getByText('Аудан әкімдері 50 көпірді жөндеуі қажет.').waitFor();
  await panel.getByText('акимы районов').waitFor();
  await panel.getByRole('button', { name: 'Оставить без пункта' }).click();
  await panel.getByText('оставлено').waitFor();
  await page.keyboard.press('Escape');
  expect(
    await state(page, /без пунктов/)
      .locator('b')
      .textContent(),
  ).toBe('1');

  await paste(page, 'русский', RU.replace('50 мостов', '60 мостов'));
  await state(page, /1 абзац на сверку/).click();
  await page.getByText('казахский текст', { exact: false }).or(page.locator('.address-check')).first().waitFor();
  await page.getByRole('button', { name: 'Сверено' }).click();
  await page.locator('.address-check').waitFor({ state: 'detached' });

  await state(page, /Весь текст/).click();
  await page.setViewportSize(PHONE);
  await keepShot(page, 'address-phone');
  const wide = await page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');
  expect(wide).toBe(false);
  expect(troubles).toEqual([]);
});
