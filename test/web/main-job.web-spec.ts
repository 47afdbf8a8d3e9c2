import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { startBlackBox, type BlackBox } from '../support/black-box.js';
import { DESK, keepShot, openBrowser, openVisitor, PHONE, signInByForm, type Visitor } from '../support/browser.js';
import { openDemoRegion, PASSWORD, type DemoRegion } from '../support/demo-region.js';
import { planSheet } from '../support/plans/plan-sheet.js';
import { planWorkbook } from '../support/plans/plan-workbook.js';
import { tinyPng } from '../support/tiny-png.js';
import { until } from '../support/until.js';
import { planHeaderKk, planKk } from '../fixtures/plans/plan-kk.js';
import { planHeaderRu, planRu } from '../fixtures/plans/plan-ru.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FIRST_DAY = '2026-09-15T10:00:00+05:00';
/** How far past the due date the story goes on: others have become late by then too. */
const WORKING_DAYS_LATER = 6;

const WORDS = {
  ru: {
    locale: 'ru-RU',
    imports: 'Загрузка плана',
    newImport: 'Загрузить новый план',
    actNumber: 'Номер акта, которым утверждён план',
    upload: 'Загрузить и прочитать',
    deadline: 'Срок',
    apply: 'Сохранить',
    skip: 'Пропустить строку',
    toChange: 'Что изменится',
    approve: 'Утвердить план',
    applied: 'План утверждён',
    toPlan: 'Открыть план',
    tree: 'Направления',
  },
  kk: {
    locale: 'kk-KZ',
    imports: 'Жоспарды жүктеу',
    newImport: 'Жаңа жоспар жүктеу',
    actNumber: 'Жоспарды бекіткен актінің нөмірі',
    upload: 'Жүктеу және оқу',
    deadline: 'Мерзімі',
    apply: 'Сақтау',
    skip: 'Жолды өткізіп жіберу',
    toChange: 'Не өзгереді',
    approve: 'Жоспарды бекіту',
    applied: 'Жоспар бекітілді',
    toPlan: 'Жоспарды ашу',
    tree: 'Бағыттар',
  },
};
type Words = (typeof WORDS)['ru'];

jest.setTimeout(240_000);
let browser: Browser;
let region: DemoRegion;
let api: BlackBox;
let worker: BlackBox;
let visitors: Visitor[] = [];
const visit = async (options: BrowserContextOptions): Promise<Visitor> => {
  const visitor = await openVisitor(browser, api.url, options);
  visitors.push(visitor);
  return visitor;
};

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  region = await openDemoRegion(FIRST_DAY);
  const environment = { DATABASE_URL: region.db.url };
  [api, worker] = await Promise.all([
    startBlackBox(['node', 'dist/apps/api/src/main.js'], environment),
    startBlackBox(['node', 'dist/apps/worker/src/main.js'], environment),
  ]);
});
afterEach(async () => {
  for (const [at, { page, close }] of visitors.entries()) {
    await keepShot(page, `last-seen-by-visitor-${at + 1}`);
    await close();
  }
  visitors = [];
  await Promise.all([api?.end(), worker?.end()]);
  await region?.close();
});

it('carries a plan in Russian from its file to the overdue report', async () => {
  const coordinator = await visit({ viewport: DESK, locale: 'ru-RU' });
  await signInByForm(coordinator.page, 'coordinator2@akmola.demo', PASSWORD);
  const file = await planWorkbook(planSheet(planHeaderRu, planRu));
  const skipped = await importPlan(coordinator.page, WORDS.ru, file, planRu.length, 'main-ru');
  await expectTreeEqualsTable(coordinator.page, WORDS.ru, planRu.length - skipped, 'main-ru');

  const item = await letItemBecomeLate();
  const head = await visit({
    viewport: PHONE,
    locale: 'ru-RU',
    isMobile: true,
    hasTouch: true,
  });
  await signInByForm(head.page, item.headEmail, PASSWORD);
  await reportFromPhone(head.page, item.number);
  await acceptReport(coordinator.page, item.number);

  const deputy = await visit({ viewport: DESK, locale: 'ru-RU' });
  await signInByForm(deputy.page, 'deputy2@akmola.demo', PASSWORD);
  await drillIntoOverdue(deputy.page);
  await askAboutLateItem(deputy.page);
  await takeAwayWorkbook(deputy.page);
  expect(visitors.flatMap(({ troubles }) => troubles)).toEqual([]);
});

it('takes a plan in Kazakh through the Kazakh interface', async () => {
  const coordinator = await visit({ viewport: DESK, locale: 'en-US' });
  await coordinator.page.goto('/sign-in');
  await coordinator.page.getByRole('button', { name: 'Қаз' }).click();
  await signInByForm(coordinator.page, 'coordinator2@akmola.demo', PASSWORD);
  const file = await planWorkbook(planSheet(planHeaderKk, planKk));
  const skipped = await importPlan(coordinator.page, WORDS.kk, file, planKk.length, 'main-kk');
  await expectTreeEqualsTable(coordinator.page, WORDS.kk, planKk.length - skipped, 'main-kk');
  expect(coordinator.troubles).toEqual([]);
});

/** Through the wizard; gives the number of rows left out. */
async function importPlan(page: Page, words: Words, file: Buffer, rows: number, shots: string): Promise<number> {
  await page.locator('.rail').getByRole('link', { name: words.imports }).click();
  await page.getByRole('button', { name: words.newImport }).click();
  await page.locator('input[type=file]').setInputFiles({ name: 'plan.xlsx', mimeType: XLSX, buffer: file });
  await page.getByLabel(words.actNumber).fill('А-9/412');
  await page.getByRole('button', { name: words.upload }).click();

  const wrongFilter = page.locator('.import-chip[data-outcome=wrong]');
  await wrongFilter.waitFor({ timeout: 60_000 });
  expect(await page.locator('.import-shown').textContent()).toMatch(new RegExp(`\\b${rows}\\b`));
  await page.getByRole('switch').click();
  await page.locator('.doubt').first().waitFor();
  await keepShot(page, `${shots}-1-understood`);
  await page.getByRole('switch').click();

  await wrongFilter.click();
  const wrongRows = page.locator('.import-row-wrong');
  await page.waitForURL(/outcome=wrong/);
  await wrongRows.first().waitFor();
  const left = async (): Promise<number> => Number(await wrongFilter.locator('b').textContent());
  const found = await left();
  expect(found).toBeGreaterThanOrEqual(3);
  await page.locator('.import-row-wrong .doubt[data-severity=wrong]').first().waitFor();
  let corrected = 0;
  for (let at = found; at > 0; at--) {
    const link = wrongRows.first().locator('a[data-row]');
    const row = await link.textContent();
    await link.click();
    // The drawer of the row before is open still, until the page has drawn this one.
    const title = page.locator('.ant-drawer-title', { hasText: new RegExp(`(?<!\\d)${row}(?!\\d)`) });
    const drawer = page.getByRole('dialog').filter({ has: title });
    await drawer.waitFor();
    const deadline = drawer.locator('.import-field', {
      has: page.getByRole('heading', { name: words.deadline, exact: true }),
    });
    const mistaken = await deadline.locator('.doubt[data-severity=wrong]').count();
    const others = (await drawer.locator('.doubt[data-severity=wrong]').count()) - mistaken;
    if (mistaken > 0 && others === 0) {
      await deadline.getByPlaceholder(/./).fill('25.12.2026');
      await page.keyboard.press('Enter');
      if (corrected === 0) await keepShot(page, `${shots}-2-correction`);
      await deadline.getByRole('button', { name: words.apply }).click();
      corrected++;
    } else {
      await drawer.getByRole('button', { name: words.skip }).click();
    }
    await until(`${at - 1} wrong rows are left`, async () => (await left()) === at - 1);
  }
  expect(corrected).toBeGreaterThan(0);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: words.toChange }).click();
  await page.locator('.import-bodies').waitFor();
  await keepShot(page, `${shots}-3-what-changes`);
  await page.getByRole('button', { name: words.approve }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.approve }).click();
  await page.getByText(words.applied, { exact: true }).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: words.toPlan }).click();
  return found - corrected;
}

async function expectTreeEqualsTable(page: Page, words: Words, items: number, shots: string): Promise<void> {
  const tree = page.getByRole('navigation', { name: words.tree });
  const counts = tree.locator('.tree-total');
  const tableTotal = async (): Promise<number> =>
    Number.parseInt((await page.locator('.page-note').textContent()) ?? '', 10);
  await page.locator('.item-table tbody tr').first().waitFor();
  const [whole, ...directions] = (await counts.allTextContents()).map(Number);
  expect(whole).toBe(items);
  expect(directions.reduce((sum, one) => sum + one, 0)).toBe(items);
  expect(await tableTotal()).toBe(items);
  await keepShot(page, `${shots}-4-plan`);
  for (const [at, expected] of directions.entries()) {
    await tree.locator(`> ul > li:nth-child(${at + 2}) > .tree-line .tree-link`).click();
    await until(`the table says ${expected}`, async () => (await tableTotal()) === expected);
    await page.locator('.item-table[aria-busy=false]').waitFor();
    if (expected <= 50) expect(await page.locator('.item-table tbody tr').count()).toBe(expected);
  }
}

/** Moves the clock past the due date of an item whose lead has a head. */
async function letItemBecomeLate(): Promise<{ number: string; headEmail: string }> {
  const [item] = await region.db.owner<{ number: string; headEmail: string; laterOn: string }>(
    `SELECT i.number, p.email AS "headEmail", later.day::text AS "laterOn"
     FROM checkpoint c JOIN action_item i ON i.id = c.item_id
     JOIN seat s ON s.body_id = i.lead_body_id AND s.kind = 'head' JOIN seat_holder h ON h.seat_id = s.id
     JOIN person p ON p.id = h.person_id
     JOIN LATERAL (SELECT day FROM working_day WHERE is_working AND day > c.due_on ORDER BY day
                   OFFSET ${WORKING_DAYS_LATER} LIMIT 1) later ON true
     WHERE c.due_on > '2026-10-05' AND c.ordinal = 1 ORDER BY c.due_on, i.ordinal LIMIT 1`,
  );
  await region.db.setNow(`${item!.laterOn}T09:30:00+05:00`);
  return item!;
}

async function reportFromPhone(page: Page, number: string): Promise<void> {
  await page.reload();
  const late = page.locator('#work-overdue');
  await late.waitFor();
  await keepShot(page, 'main-ru-5-my-work-phone');
  await late.getByRole('button', { name: `Отчитаться: № ${number}`, exact: true }).click();
  await page.getByLabel('Что сделано').fill('Работы выполнены, акты подписаны.');
  await page.locator('#report-percent').fill('100');
  await page.getByLabel('Причина задержки').fill('Поставка оборудования задержалась.');

  await page.getByRole('button', { name: 'Число', exact: true }).click();
  await page.getByLabel('Что посчитано').fill('Отремонтировано дорог');
  await page.getByLabel('Факт').fill('12,5');
  await page.getByLabel('Единица').fill('км');
  await page.getByRole('button', { name: 'Добавить', exact: true }).click();
  await page.getByText('Отремонтировано дорог').waitFor();
  await page
    .locator('input[type=file][aria-label="Файл"]:not([capture])')
    .setInputFiles({ name: 'акт.png', mimeType: 'image/png', buffer: tinyPng() });
  await page.getByRole('link', { name: 'акт.png' }).waitFor();
  await bringWhatIsDemanded(page);
  await page.getByRole('radio', { name: 'исполнено', exact: true }).check();
  await keepShot(page, 'main-ru-6-report-phone');
  await page.getByRole('button', { name: 'Представить координатору' }).click();
  await page.getByText('Отчёт представлен координатору').waitFor();
}

/** The form says what its completion form demands; each is told by number, date and issuer. */
async function bringWhatIsDemanded(page: Page): Promise<void> {
  const form = page.locator('.evidence-form');
  const missing = page.locator('.demand[data-met="false"]');
  for (let left = await missing.count(); left > 0; left -= 1) {
    const [sorts = ''] = ((await missing.first().textContent()) ?? '').split(' — ');
    await page.getByRole('button', { name: 'Реквизиты', exact: true }).click();
    await form.getByLabel('Название документа', { exact: true }).fill('Подтверждающий документ');
    await form.getByLabel('Что это за документ', { exact: true }).click();
    await form.locator('.ant-select-item-option', { hasText: sorts.split(' / ').at(-1)!.trim() }).click();
    await form.getByLabel('Номер', { exact: true }).fill('12');
    await form.getByLabel('Дата', { exact: true }).fill('01.10.2026');
    await form.getByLabel('Дата', { exact: true }).press('Enter');
    await form.getByLabel('Кем издан', { exact: true }).fill('Управление');
    await form.getByRole('button', { name: 'Добавить', exact: true }).click();
    await until('the demand is met', async () => (await missing.count()) < left);
  }
}

async function acceptReport(page: Page, number: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: `Рассмотреть отчёт: № ${number}`, exact: true }).click();
  const report = page.getByRole('dialog');
  await report.getByText('Работы выполнены, акты подписаны.').waitFor();
  await report.getByText('акт.png').first().waitFor();
  expect(await report.textContent()).toMatch(/12,5/);
  await report.getByRole('radio', { name: 'исполнено', exact: true }).check();
  await report.getByLabel('Основание').click();
  await page.locator('.ant-select-item-option', { hasText: 'выезд на место' }).click();
  await report.getByLabel('Когда, кто и куда выезжал').fill('Выезд координатора 20 октября');
  await keepShot(page, 'main-ru-7-decision');
  await report.getByRole('button', { name: 'Принять отчёт' }).click();
  await page.getByText('Отчёт принят').waitFor();
}

/** The list behind a number of the matrix is as long as the number says. */
async function drillIntoOverdue(page: Page): Promise<void> {
  await page.locator('.rail').getByRole('link', { name: 'Просроченное' }).click();
  const cell = page.locator('.overdue-matrix tbody td[data-ageing] .overdue-count').first();
  await cell.waitFor();
  await page.locator('.overdue-table tbody tr').first().waitFor();
  await keepShot(page, 'main-ru-8-overdue');
  const expected = Number(await cell.textContent());
  await cell.click();
  await page.getByText(`В списке: ${expected}`).waitFor();
  const rows = page.locator('.overdue-rows[aria-busy=false] .overdue-table tbody tr');
  await until(`the list has ${expected} rows`, async () => (await rows.count()) === expected);
  await keepShot(page, 'main-ru-9-list');
}

async function askAboutLateItem(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Задать вопрос/ })
    .first()
    .click();
  await page.getByLabel('Ваш вопрос').fill('Почему работа не завершена в срок и когда она будет завершена?');
  await page.getByRole('button', { name: 'Отправить вопрос' }).click();
  await page.getByText('Вопрос отправлен').waitFor();
}

async function takeAwayWorkbook(page: Page): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Скачать xlsx' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
}
