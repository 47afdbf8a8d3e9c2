import type { Page } from 'playwright-core';
import { signInAt } from '../support/black-box.js';
import { keepShot, PHONE, signInByForm, type Visitor } from '../support/browser.js';
import type { BuiltBody, BuiltItem } from '../support/builders.js';
import { tinyPng } from '../support/tiny-png.js';
import { openWebWorld, PASSWORD, type WebWorld } from '../support/web-world.js';

const FIRST_DAY = '2026-10-05T10:00:00+05:00';
const ACT = { name: 'Акт ввода', number: '12', issuer: 'ГАСК' };
const RETURN_REASON = 'Приложите акт приёмки второго участка.';

jest.setTimeout(240_000);
let world: WebWorld;
let coordinator: Awaited<ReturnType<typeof signInAt>>;

beforeAll(async () => {
  world = await openWebWorld(FIRST_DAY);
  coordinator = await signInAt(world.api.url, await world.emailOf(world.build.coordinator.personId), PASSWORD);
});
afterAll(() => world?.close());
afterEach(() => world.closeVisitors(`agency-month-${expect.getState().currentTestName?.slice(0, 12)}`));

it('carries the head of an agency through a month on a phone', async () => {
  const { build, db } = world;
  await db.setNow(FIRST_DAY);
  const roads = await build.body({ name: 'Управление дорог' });
  const schools = await build.body({ name: 'Управление образования' });
  const repair = await build.item({ lead: roads, number: '501', dueOn: '2026-10-20' });
  const foreign = await build.item({ lead: roads, number: '502', dueOn: '2026-10-28' });
  const bridge = await build.item({ lead: roads, number: '503', dueOn: '2026-10-29' });
  const shared = await build.item({ lead: schools, co: [roads], number: '504', dueOn: '2026-10-30' });
  await db.owner(`UPDATE action_item SET origin = 'akim' WHERE id = $1`, [bridge.itemId]);
  await askForPart(shared, roads, '2026-10-23');
  const head = await enter(roads, 'ru-RU');
  const { page } = head;

  // The first day: what is new is taken up, what is another's is disputed.
  const takeUp = page.getByRole('button', { name: 'Принять в работу: № 501' });
  await takeUp.click();
  await takeUp.waitFor({ state: 'detached' });
  await keepShot(page, 'month-1-my-work');
  await page.locator('.work-row', { hasText: '502' }).first().locator('.item-title').click();
  await act(page, 'Оспорить назначение');
  await page.getByLabel('Почему это не ваше поручение').fill('Школами занимается управление образования.');
  await page.getByRole('dialog').getByRole('button', { name: 'Оспорить', exact: true }).click();
  await page.getByText('Назначение оспорено, координатор уведомлён').waitFor();
  await keepShot(page, 'month-2-disputed');
  await settleDispute(foreign, schools);

  // The report with its photo and the act that the completion form demands.
  await db.setNow('2026-10-12T11:00:00+05:00');
  await openForm(page, repair);
  await page.getByLabel('Что сделано').fill('Первый участок сдан.');
  await page.locator('#report-percent').fill('90');
  await addPhoto(page);
  await addAct(page);
  await page.getByRole('radio', { name: 'исполнено', exact: true }).check();
  await page.getByRole('button', { name: 'Представить координатору' }).click();
  await page.getByText('Отчёт представлен координатору').first().waitFor();
  await page.locator('.state-tag', { hasText: 'на проверке' }).first().waitFor();
  await keepShot(page, 'month-3-submitted');

  // It comes back with a reason, and the reason stands where the work goes on.
  await db.setNow('2026-10-13T12:00:00+05:00');
  await giveBack(repair);
  await page.goto('/');
  const returned = page.locator('#work-returned');
  await returned.getByRole('button', { name: 'Доработать отчёт: № 501' }).waitFor();
  await keepShot(page, 'month-4-returned');
  await returned.locator('.item-title').click();
  await page.locator('.card-returned', { hasText: RETURN_REASON }).waitFor();
  await page.getByRole('button', { name: 'Доработать отчёт' }).click();
  await page.getByText(`Отчёт вернули: ${RETURN_REASON}`).last().waitFor();
  expect(await page.getByLabel('Что сделано').inputValue()).toBe('Первый участок сдан.');
  await page.getByLabel('Что сделано').fill('Оба участка сданы, акты приложены.');
  await page.locator('#report-percent').fill('100');
  await page.getByRole('radio', { name: 'исполнено', exact: true }).check();
  await page.getByRole('button', { name: 'Представить координатору' }).click();
  await page.getByText('Отчёт представлен координатору').first().waitFor();

  // A later date is asked for, and the answer is seen.
  await page.goto(`/items/${bridge.itemId}`);
  await act(page, 'Просить о продлении');
  await pickDate(page, 'Новый срок', '20.11.2026');
  await page.getByLabel('Почему срок не может быть соблюдён').fill('Паводок размыл подъезд к мосту.');
  await page.getByLabel('Чем это подтверждается').fill('Справка Казгидромета от 9 октября.');
  await keepShot(page, 'month-5-extension');
  await page.getByRole('button', { name: 'Отправить просьбу' }).click();
  await page.getByText('Просьба о продлении отправлена').waitFor();
  await page.getByText('ждёт решения', { exact: true }).waitFor();
  await grant(bridge);
  await page.reload();
  await page.getByText('срок продлён').first().waitFor();
  await page.locator('.card', { hasText: '20 ноября 2026' }).waitFor();
  await keepShot(page, 'month-6-granted');

  // The own part of another's item.
  await openForm(page, shared);
  await page.getByLabel('Что сделано').fill('Подъезды к школе заасфальтированы.');
  await page.getByText(/Черновик сохранён в/).waitFor();
  await page.goto(`/items/${shared.itemId}`);
  await page.getByRole('button', { name: 'Сдать свою часть' }).click();
  await page.getByText('Часть сдана ответственному исполнителю').waitFor();

  // A word to the coordinator, who is found after the @.
  await page.goto(`/items/${repair.itemId}`);
  await mention(page);

  // The end of the month: everything was told.
  await db.setNow('2026-10-30T17:00:00+05:00');
  await accept(repair);
  await page.goto('/inbox');
  const notices = page.locator('.notice');
  await notices.first().waitFor();
  await keepShot(page, 'month-7-inbox', true);
  const told = (await notices.allInnerTexts()).join('\n');
  for (const number of ['501', '502', '503']) expect(told).toContain(number);
  expect(told).toContain(RETURN_REASON);
  await page.goto(`/items/${repair.itemId}`);
  await page.locator('.state-tag', { hasText: 'исполнено' }).first().waitFor();
  await fitsThePhone(page);
  expect(await ofItem(repair)).toEqual({ reports: 2, accepted: 1, comments: 1 });
  expect(head.troubles).toEqual([]);
});

it('speaks Kazakh to a head who does', async () => {
  const { build, db } = world;
  await db.setNow(FIRST_DAY);
  const roads = await build.body({ name: 'Жол басқармасы' });
  const repair = await build.item({ lead: roads, number: '601', dueOn: '2026-10-20' });
  await db.owner(`UPDATE person SET locale = 'kk' WHERE id = $1`, [roads.head.personId]);
  const head = await enter(roads, 'kk-KZ');
  const { page } = head;
  await page.getByRole('heading', { level: 1, name: 'Менің жұмысым' }).waitFor();
  const takeUp = page.getByRole('button', { name: 'Жұмысқа қабылдау: № 601' });
  await takeUp.click();
  await takeUp.waitFor({ state: 'detached' });
  await openForm(page, repair, 'Не атқарылды');
  await page.getByLabel('Не атқарылды').fill('Жұмыс басталды, мердігер таңдалды.');
  await page.locator('#report-percent').fill('40');
  await addPhoto(page);
  await page.getByRole('radio', { name: 'ішінара', exact: false }).first().check();
  await page.getByLabel('Не орындалмады').fill('Асфальт төселмеді.');
  await keepShot(page, 'month-kk-1-report');
  await page.getByRole('button', { name: 'Үйлестірушіге ұсыну' }).click();
  await page.getByText('Есеп үйлестірушіге ұсынылды').first().waitFor();
  await page.locator('.state-tag', { hasText: 'тексеруде' }).first().waitFor();
  await keepShot(page, 'month-kk-2-submitted');
  await fitsThePhone(page);
  expect(head.troubles).toEqual([]);
});

async function enter(body: BuiltBody, locale: string): Promise<Visitor> {
  const visitor = await world.visit({ viewport: PHONE, isMobile: true, hasTouch: true, locale });
  await visitor.page.goto('/');
  await signInByForm(visitor.page, await world.emailOf(body.head.personId), PASSWORD);
  return visitor;
}

/** A deed of the card, wherever the screen has put it. */
async function act(page: Page, name: string): Promise<void> {
  const actions = page.locator('.card-actions');
  await actions.locator('button').first().waitFor();
  if ((await actions.getByRole('button', { name, exact: true }).count()) === 0) {
    await actions.getByRole('button', { name: 'Ещё', exact: true }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
    return;
  }
  await actions.getByRole('button', { name, exact: true }).click();
}

async function openForm(page: Page, item: BuiltItem, label = 'Что сделано'): Promise<void> {
  await page.goto(`/items/${item.itemId}?report=${item.checkpointId}`);
  await page.getByLabel(label, { exact: true }).waitFor();
}

async function addPhoto(page: Page): Promise<void> {
  await page
    .locator('input[type=file][capture]')
    .setInputFiles({ name: 'участок.png', mimeType: 'image/png', buffer: tinyPng() });
  await page.getByRole('link', { name: 'участок.png' }).waitFor();
}

async function addAct(page: Page): Promise<void> {
  const form = page.locator('.evidence-form');
  await page.getByRole('button', { name: 'Реквизиты', exact: true }).click();
  await form.getByLabel('Название документа', { exact: true }).fill(ACT.name);
  await form.getByLabel('Что это за документ', { exact: true }).click();
  const demanded = ((await page.locator('.demand').first().textContent()) ?? '')
    .split(' — ')[0]!
    .split(' / ')[0]!
    .trim();
  await form.locator('.ant-select-item-option', { hasText: demanded }).first().click();
  await form.getByLabel('Номер', { exact: true }).fill(ACT.number);
  await pickDate(page, 'Дата', '08.10.2026');
  await form.getByLabel('Кем издан', { exact: true }).fill(ACT.issuer);
  await form.getByRole('button', { name: 'Добавить', exact: true }).click();
  await page.locator('.demand[data-met="true"]').waitFor();
}

async function pickDate(page: Page, label: string, date: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(date);
  await field.press('Enter');
}

/** The first entry after the @ may be chosen at once. */
async function mention(page: Page): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Комментарий' });
  const asked = page.waitForResponse((answer) => answer.url().includes('/comments/people'));
  await field.click();
  await asked;
  await field.pressSequentially('Прошу принять. @');
  const entry = page.locator('.ant-mentions-dropdown-menu-item').first();
  await entry.waitFor();
  expect(await entry.textContent()).not.toContain('Никого');
  await keepShot(page, 'month-8-mention');
  await entry.click();
  await page.getByRole('button', { name: 'Отправить', exact: true }).click();
  await page.locator('.talk-lines li').first().getByText('Прошу принять.').waitFor();
  const [told] = await world.db.owner<{ n: number }>(
    `SELECT count(*)::int AS n FROM comment_mention m JOIN comment c ON c.id = m.comment_id WHERE c.text LIKE 'Прошу принять.%'`,
  );
  expect(told!.n).toBe(1);
}

async function fitsThePhone(page: Page): Promise<void> {
  expect(await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
}

async function askForPart(item: BuiltItem, body: BuiltBody, dueOn: string): Promise<void> {
  const { version } = await coordinator.get(`action-items/${item.itemId}`);
  await coordinator.put(
    `checkpoints/${item.checkpointId}/parts`,
    { parts: [{ bodyId: body.bodyId, dueOn }] },
    { 'if-match': `"${version}"` },
  );
}

async function settleDispute(item: BuiltItem, to: BuiltBody): Promise<void> {
  const [dispute] = await coordinator.get(`action-items/${item.itemId}/disputes`);
  const { version } = await coordinator.get(`action-items/${item.itemId}`);
  await coordinator.post(
    `disputes/${dispute.id}/settlement`,
    { outcome: 'give', reason: 'Поручено управлению образования.', bodyId: to.bodyId },
    { 'if-match': `"${version}"` },
  );
}

const waiting = async (item: BuiltItem): Promise<{ id: string; version: number }> => {
  const reports: { id: string; version: number; state: string }[] = await coordinator.get(
    `action-items/${item.itemId}/reports`,
  );
  return reports.find(({ state }) => state === 'submitted')!;
};

async function giveBack(item: BuiltItem): Promise<void> {
  const { id, version } = await waiting(item);
  const verdict = { rating: 'partly', source: { kind: 'report' } };
  await coordinator.post(`reports/${id}/return`, { reason: RETURN_REASON, verdict }, { 'if-match': `"${version}"` });
}

async function accept(item: BuiltItem): Promise<void> {
  const { id, version } = await waiting(item);
  const verdict = { rating: 'done', source: { kind: 'visit', words: 'Выезд 29 октября' } };
  await coordinator.post(`reports/${id}/acceptance`, { verdict }, { 'if-match': `"${version}"` });
}

async function grant(item: BuiltItem): Promise<void> {
  const [request] = await coordinator.get(`action-items/${item.itemId}/extensions`);
  await coordinator.post(`extensions/${request.id}/grant`, {}, { 'if-match': `"${request.version}"` });
}

async function ofItem({ itemId }: BuiltItem): Promise<Record<string, number>> {
  const [counted] = await world.db.owner<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM progress_report WHERE item_id = $1) AS reports,
       (SELECT count(*)::int FROM progress_report WHERE item_id = $1 AND state = 'accepted') AS accepted,
       (SELECT count(*)::int FROM comment WHERE item_id = $1) AS comments`,
    [itemId],
  );
  return counted!;
}
