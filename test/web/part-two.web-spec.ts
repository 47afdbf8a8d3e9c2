import { snapshotVersion } from '@zholdau/directives';
import { RecheckDrawService } from '@zholdau/execution';
import { Journal } from '@zholdau/audit';
import type { Locator, Page } from 'playwright-core';
import { signInAt } from '../support/black-box.js';
import { DESK, keepShot, signInByForm, type Visitor } from '../support/browser.js';
import type { BuiltBody, BuiltItem } from '../support/builders.js';
import { DONE, OBJECT_ACT, SEEN_DONE } from '../support/ratings.js';
import { until } from '../support/until.js';
import { openWebWorld, PASSWORD, type WebWorld } from '../support/web-world.js';

const FIRST_DAY = '2026-10-05T10:00:00+05:00';
const REASON = 'Так решено на совещании 2 октября.';

jest.setTimeout(240_000);
let world: WebWorld;
let coordinator: Awaited<ReturnType<typeof signInAt>>;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  world = await openWebWorld(FIRST_DAY, { worker: true });
  await world.db.owner(`UPDATE plan_version SET act_number = 'А-9/412', act_on = '2026-09-15' WHERE id = $1`, [
    world.build.planVersionId,
  ]);
  const email = await world.emailOf(world.build.coordinator.personId);
  coordinator = await signInAt(world.api.url, email, PASSWORD);
  visitor = await world.visit({ viewport: DESK, locale: 'ru-RU' });
  page = visitor.page;
  await signInByForm(page, email, PASSWORD);
});
beforeEach(() => world.db.setNow(FIRST_DAY));
afterEach(async () => {
  await keepShot(page, `part-two-${expect.getState().currentTestName?.slice(0, 24)}`);
  expect(visitor.troubles.splice(0)).toEqual([]);
});
afterAll(() => world?.close());

it('changes chosen items after showing what it would do', async () => {
  const items = [await world.build.item({ number: '701' }), await world.build.item({ number: '702' })];
  await page.goto('/plan');
  for (const number of ['701', '702']) await page.getByLabel(`Выбрать пункт ${number}`).check();
  await page.locator('.bulk-actions').getByRole('button', { name: 'Уровень и куратор' }).click();
  await page.getByLabel('Уровень контроля', { exact: true }).click();
  await page.locator('.ant-select-item-option', { hasText: 'особый' }).click();
  await page.getByRole('button', { name: 'Проверить', exact: true }).click();
  const agree = page.getByRole('button', { name: /Изменить пунктов: 2/ });
  await agree.waitFor();
  expect(await levels(items)).toEqual(['control', 'control']);
  await agree.click();
  await page.getByText('Готово. Изменено: 2').waitFor();
  expect(await levels(items)).toEqual(['special', 'special']);
});

it('grants a later date in the dialog of my work, and refuses another with a reason', async () => {
  const [first, second] = [await agencyItem('711', 'akim'), await agencyItem('712', 'akim')];
  for (const item of [first, second]) await ask(item, '2026-11-20');
  await page.goto('/');
  await page.getByRole('button', { name: 'Решить: № 711' }).click();
  await drawer().getByText('Паводок размыл подъезд.').waitFor();
  await drawer().locator('.form-drawer-foot .ant-btn-primary').click();
  await page.getByText('Срок продлён').first().waitFor();
  await page.getByRole('button', { name: 'Решить: № 712' }).click();
  await drawer().getByText('Отказать', { exact: true }).first().click();
  await drawer().getByLabel('Причина отказа').fill(REASON);
  await drawer().locator('.form-drawer-foot .ant-btn-primary').click();
  await page.getByText('В продлении отказано').waitFor();
  expect(await extensions([first, second])).toEqual(['granted', 'refused']);
});

it('records the decision of a higher body by its number and date', async () => {
  const item = await agencyItem('713', 'president');
  await ask(item, '2026-11-20');
  await page.goto(`/items/${item.itemId}`);
  await page.getByRole('button', { name: 'Занести решение' }).click();
  await drawer().getByText('Поручение дано выше области.').waitFor();
  await drawer().getByLabel('Орган, принявший решение').fill('Администрация Президента');
  await drawer().getByLabel('Номер решения').fill('01-77');
  await fillDate(drawer(), 'Дата решения', '02.10.2026');
  await drawer().locator('.form-drawer-foot .ant-btn-primary').click();
  await page.getByText('Решение занесено').waitFor();
  expect(await extensions([item])).toEqual(['recorded']);
});

it('settles a dispute by giving the item to another body', async () => {
  const other = await world.build.body({ name: 'Управление культуры' });
  const item = await agencyItem('721', 'own');
  const head = await signInAt(world.api.url, await world.emailOf(world.build.lead.head.personId), PASSWORD);
  const { version } = await head.get(`action-items/${item.itemId}`);
  await head.post(`action-items/${item.itemId}/disputes`, { reason: REASON }, { 'if-match': `"${version}"` });
  await page.goto('/');
  await page.getByRole('button', { name: 'Решить спор: № 721' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Поручить другому органу' }).check();
  await dialog.getByLabel('Новый ответственный исполнитель').click();
  await page.keyboard.type('культуры');
  await page.locator('.ant-select-item-option', { hasText: 'Управление культуры' }).click();
  await dialog.getByLabel('Обоснование решения').fill(REASON);
  await dialog.getByRole('button', { name: 'Решить спор' }).click();
  await page.getByText('Спор решён').waitFor();
  expect(await leadOf(item)).toBe(other.bodyId);
});

it('asks a co-executor for a part with a date of its own', async () => {
  const co = await world.build.body({ name: 'Управление спорта' });
  const item = await agencyItem('731', 'own', co);
  await page.goto(`/items/${item.itemId}`);
  await act('Сроки соисполнителей');
  await drawer().getByRole('checkbox', { name: 'Управление спорта' }).check();
  await fillDate(drawer(), 'Срок части', '12.10.2026');
  await drawer().getByRole('button', { name: 'Назначить сроки' }).click();
  await page.getByText('Сроки назначены, соисполнители уведомлены').waitFor();
  await page.locator('.part', { hasText: 'Управление спорта' }).getByText('12 октября 2026').waitFor();
});

it('plans an indicator by period and paints it worse by hand', async () => {
  const item = await agencyItem('741', 'own');
  await page.goto(`/items/${item.itemId}`);
  await page.getByRole('button', { name: 'Добавить показатель' }).click();
  await drawer().getByLabel('Название на русском').fill('Отремонтировано дорог');
  await drawer().getByLabel('Единица на русском').fill('км');
  for (const value of ['10', '20', '30', '40']) {
    await drawer().getByRole('button', { name: 'Следующий период' }).click();
    await drawer().locator('.plan-editor-row input').last().fill(value);
  }
  await drawer().getByRole('button', { name: 'Сохранить показатель' }).click();
  const indicator = page.locator('.indicator', { hasText: 'Отремонтировано дорог' });
  await indicator.getByRole('button', { name: 'Изменить цвет' }).click();
  const dialog = page.getByRole('dialog');
  const better = dialog.getByRole('radio').first();
  await better.check();
  await dialog.getByLabel('Причина').fill('Работы идут, факт подтвердит отчёт за четвёртый квартал.');
  await dialog.getByRole('button', { name: 'Изменить цвет' }).click();
  await indicator.locator('.indicator-judgement', { hasText: 'факт подтвердит отчёт' }).waitFor();
});

it('drops an item from the plan by an act, and shows both versions side by side', async () => {
  const { planId, planVersionId } = world.build;
  await agencyItem('751', 'own');
  await world.db.transactions.asEngine((tx) => snapshotVersion(tx, planId, planVersionId));
  await page.goto(`/plans/${planId}`);
  await page.locator('tr', { hasText: '751' }).getByRole('button', { name: 'Исключить' }).click();
  await page.getByRole('dialog').getByLabel('Основание').fill(REASON);
  await page.getByRole('dialog').getByRole('button', { name: 'Исключить' }).click();
  await page.getByText('Исключение внесено в проект редакции').waitFor();
  await page.getByRole('tab', { name: 'Редакции' }).click();
  await page.getByRole('heading', { name: 'Исключено: 1' }).waitFor();
  await page.getByRole('button', { name: 'Утвердить редакцию' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Номер акта').fill('А-10/7');
  await fillDate(dialog, 'Дата акта', '02.10.2026');
  await dialog.getByRole('button', { name: 'Утвердить редакцию' }).click();
  const states = async (): Promise<string[]> =>
    (
      await world.db.owner<{ state: string }>('SELECT state FROM plan_version WHERE plan_id = $1 ORDER BY number', [
        planId,
      ])
    ).map(({ state }) => state);
  await until('the new version is in force', async () => (await states()).join() === 'superseded,approved');
});

it('carries an unfinished item over to the next plan', async () => {
  const item = await agencyItem('761', 'own');
  const next = await coordinator.post('plans', {
    owner: 'region',
    titles: { ru: 'План 2027', kk: '2027 жоспары' },
    startsOn: '2027-09-08',
  });
  await page.goto(`/plans/${next.id}?tab=carry`);
  const row = page.locator('tr', { hasText: '761' });
  await row.getByRole('checkbox').check();
  await page.getByRole('button', { name: /Проверить · Отмечено: 1/ }).click();
  await page.getByRole('dialog').getByText('можно').waitFor();
  await page.getByRole('button', { name: 'Принять решения' }).click();
  await page.getByText('Решения приняты').waitFor();
  const places = await coordinator.get(`action-items/${item.itemId}/plans`);
  expect(places.carried).toMatchObject([{ decision: 'continue', number: '761' }]);
});

it('lets an auditor write down what the second look found', async () => {
  const { db, build } = world;
  const draws = new RecheckDrawService(db.transactions, db.clock, db.settings, new Journal());
  await draws.run();
  const item = await agencyItem('771', 'own');
  await acceptWork(item);
  await db.setNow('2027-01-11T10:00:00+05:00');
  await draws.run();
  const auditor = await world.visit({ viewport: DESK, locale: 'ru-RU' });
  await signInByForm(auditor.page, await world.emailOf((await build.seat('auditor')).personId), PASSWORD);
  const [draw] = await db.owner<{ id: string }>('SELECT id FROM recheck_draw WHERE drawn_at IS NOT NULL');
  await auditor.page.goto(`/checks?tab=draws&draw=${draw!.id}`);
  await auditor.page.getByRole('button', { name: 'Записать итог: № 771' }).click();
  const dialog = auditor.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'исполнение подтверждено', exact: true }).check();
  await dialog.getByLabel('Основание').click();
  await auditor.page.locator('.ant-select-item-option', { hasText: 'выезд на место' }).click();
  await dialog.getByLabel('Когда, кто и куда выезжал').fill('Выезд аудитора 8 января');
  await dialog.getByRole('button', { name: 'Записать итог' }).click();
  await auditor.page.getByText('Итог перепроверки записан').waitFor();
  await keepShot(auditor.page, 'part-two-recheck');
  const [sample] = await db.owner<{ outcome: string }>('SELECT outcome FROM recheck_sample');
  expect(sample).toEqual({ outcome: 'confirmed' });
  expect(auditor.troubles).toEqual([]);
});

/** The form at the side of the page. */
const drawer = (): Locator => page.locator('.ant-drawer-open');

async function act(name: string): Promise<void> {
  const actions = page.locator('.card-actions');
  await actions.getByRole('button', { name: 'Ещё', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

async function fillDate(inside: Locator, label: string, date: string): Promise<void> {
  const field = inside.getByLabel(label, { exact: true });
  await field.fill(date);
  await field.press('Tab'); // Enter would send the form as well
}

/** An item of the agency with its number and whoever gave it. */
async function agencyItem(number: string, origin: string, co?: BuiltBody): Promise<BuiltItem> {
  const item = await world.build.item({ number, dueOn: '2026-10-15', ...(co === undefined ? {} : { co: [co] }) });
  await world.db.owner('UPDATE action_item SET origin = $2 WHERE id = $1', [item.itemId, origin]);
  return item;
}

async function ask(item: BuiltItem, dueOn: string): Promise<void> {
  const head = await signInAt(world.api.url, await world.emailOf(world.build.lead.head.personId), PASSWORD);
  const words = { reason: 'Паводок размыл подъезд.', addressee: 'Аким области', evidence: 'Справка Казгидромета' };
  await head.post(`checkpoints/${item.checkpointId}/extensions`, { dueOn, ...words });
}

async function acceptWork(item: BuiltItem): Promise<void> {
  const head = await signInAt(world.api.url, await world.emailOf(world.build.lead.head.personId), PASSWORD);
  const draft = { text: 'Построено 300 мест', percent: 100, delayReason: '', nextStep: '' };
  const { id } = await head.put(`checkpoints/${item.checkpointId}/draft`, draft);
  await head.post(`reports/${id}/evidence`, OBJECT_ACT);
  await head.post(`reports/${id}/submission`, DONE, { 'if-match': '"1"' });
  await coordinator.post(`reports/${id}/acceptance`, { verdict: SEEN_DONE }, { 'if-match': '"2"' });
}

const one = async (sql: string, item: BuiltItem): Promise<string> =>
  (await world.db.owner<{ value: string }>(sql, [item.itemId]))[0]!.value;
const levels = (items: BuiltItem[]): Promise<string[]> =>
  Promise.all(items.map((item) => one('SELECT level AS value FROM action_item WHERE id = $1', item)));
const extensions = (items: BuiltItem[]): Promise<string[]> =>
  Promise.all(items.map((item) => one('SELECT state AS value FROM extension_request WHERE item_id = $1', item)));
const leadOf = (item: BuiltItem): Promise<string> =>
  one('SELECT lead_body_id::text AS value FROM action_item WHERE id = $1', item);
