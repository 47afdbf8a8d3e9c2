import type { Page } from 'playwright-core';
import type { BuiltBody, BuiltItem } from '../support/builders.js';
import { keepShot, openVisitor, openWholeBrowser, PHONE, signInByForm, type Visitor } from '../support/browser.js';
import { openCuttingProxy, type CuttingProxy } from '../support/cutting-proxy.js';
import { tinyPng } from '../support/tiny-png.js';
import { until } from '../support/until.js';
import { openWebWorld, PASSWORD, type WebWorld } from '../support/web-world.js';

const TEXT = 'Заасфальтировано 4 км, акты подписаны.';
const ON_PHONE = { viewport: PHONE, isMobile: true, hasTouch: true, locale: 'ru-RU' };
/** Without a network the browser itself writes a line for every request. */
const NETWORK = /net::ERR_|Failed to load resource|Failed to fetch/;

jest.setTimeout(240_000);
let world: WebWorld;
/** Between the phone and the server in the case of lost answers. */
let line: CuttingProxy;
let body: BuiltBody;
let item: BuiltItem;

beforeAll(async () => {
  world = await openWebWorld('2026-10-05T10:00:00+05:00');
  line = await openCuttingProxy(world.api.url);
});
afterAll(async () => {
  await line?.close();
  await world?.close();
});
beforeEach(async () => {
  body = await world.build.body();
  item = await world.build.item({ lead: body, dueOn: '2026-10-15' });
});
afterEach(() => world.closeVisitors(`on-device-${expect.getState().currentTestName?.slice(0, 20)}`));

it('lets a report with a photo be written on a phone without a network, and sends it once', async () => {
  const phone = await headOnPhone();
  const { page, context } = phone;
  await readyForTheRoad(page);
  await context.setOffline(true);

  await page.goto(`/items/${item.itemId}?report=${item.checkpointId}`);
  await writeReport(page);
  await addPhotoAndLink(page);
  await page.getByText('Хранится на этом устройстве с').waitFor();
  await keepShot(page, 'on-device-1-written');
  await page.getByRole('button', { name: 'Представить координатору' }).click();
  await page.getByText('будет отправлен один раз, когда появится сеть').waitFor();
  await page.locator('.on-device').getByText('будет отправлен, когда появится сеть').waitFor();
  await keepShot(page, 'on-device-2-waits');
  expect(await rows()).toEqual({ reports: 0, submitted: 0, evidence: 0, lines: 0 });
  expect(await page.evaluate<string>('JSON.stringify(localStorage)')).not.toContain('км');

  await page.reload();
  await page.locator('.on-device').getByText('будет отправлен, когда появится сеть').waitFor();
  await context.setOffline(false);
  await page
    .locator('.on-device')
    .getByText(/отправлен в \d\d:\d\d/)
    .waitFor();
  await keepShot(page, 'on-device-3-sent');
  expect(await rows()).toEqual({ reports: 1, submitted: 1, evidence: 2, lines: 1 });
  expect(await onDevice(page)).toEqual({ reports: 0, files: 0 });
  expect(phone.troubles.filter((line) => !NETWORK.test(line))).toEqual([]);
});

it('has one effect when every answer is lost after the server has done its work', async () => {
  const { page } = await headOnPhone(line.url);
  await page.goto(`/items/${item.itemId}?report=${item.checkpointId}`);
  for (const [method, ending] of [
    ['PUT', '/draft'],
    ['POST', '/files'],
    ['POST', '/evidence'],
    ['POST', '/submission'],
  ] as const)
    line.loseAnswer(method, ending);
  await writeReport(page);
  await addPhotoAndLink(page);
  await page.getByRole('button', { name: 'Представить координатору' }).click();
  await until('the report is said to be sent', async () => {
    await page.evaluate(`window.dispatchEvent(new Event('online'))`);
    return page
      .getByText(/отправлен в \d\d:\d\d|Отчёт представлен координатору/)
      .first()
      .isVisible();
  });
  expect(line.lost()).toBe(4);
  expect(await rows()).toEqual({ reports: 1, submitted: 1, evidence: 2, lines: 1 });
});

it('sends one report though two tabs hold it', async () => {
  const { page, context } = await headOnPhone();
  await readyForTheRoad(page);
  const other = await context.newPage();
  await other.goto(`/items/${item.itemId}?report=${item.checkpointId}`);
  await page.goto(`/items/${item.itemId}?report=${item.checkpointId}`);
  await context.setOffline(true);
  await writeReport(page);
  await addPhotoAndLink(page);
  await until('both tabs show one text', async () => (await other.getByLabel('Что сделано').inputValue()) === TEXT);
  await page.getByRole('button', { name: 'Представить координатору' }).click();
  await page.locator('.on-device').getByText('будет отправлен, когда появится сеть').waitFor();
  await other.getByRole('button', { name: 'Изменить отчёт' }).waitFor();
  await context.setOffline(false);
  await page
    .locator('.on-device')
    .getByText(/отправлен в \d\d:\d\d/)
    .waitFor();
  expect(await rows()).toEqual({ reports: 1, submitted: 1, evidence: 2, lines: 1 });
});

it('keeps the report while the session ends, and sends it after signing in again', async () => {
  const { page, context } = await headOnPhone();
  await readyForTheRoad(page);
  await page.goto(`/items/${item.itemId}?report=${item.checkpointId}`);
  await context.setOffline(true);
  await writeReport(page);
  await addPhotoAndLink(page);
  await page.getByRole('button', { name: 'Представить координатору' }).click();
  await page.locator('.on-device').getByText('будет отправлен, когда появится сеть').waitFor();
  await world.db.owner('DELETE FROM session');
  await context.setOffline(false);
  await page.locator('input[autocomplete=username]').waitFor();
  expect(await rows()).toMatchObject({ submitted: 0 });
  expect(await onDevice(page)).toEqual({ reports: 1, files: 1 });
  await signInByForm(page, await world.emailOf(body.head.personId), PASSWORD);
  await page
    .locator('.on-device')
    .getByText(/отправлен в \d\d:\d\d/)
    .waitFor();
  expect(await rows()).toEqual({ reports: 1, submitted: 1, evidence: 2, lines: 1 });
});

it('shows both texts when a colleague has changed the draft meanwhile, and loses neither', async () => {
  const head = await headOnPhone();
  await readyForTheRoad(head.page);
  await head.page.goto(`/items/${item.itemId}?report=${item.checkpointId}`);
  await head.page.getByLabel('Что сделано').waitFor();
  await head.context.setOffline(true);
  await writeReport(head.page);

  const executor = await world.visit(ON_PHONE);
  await executor.page.goto('/');
  await signInByForm(executor.page, await world.emailOf(body.executor.personId), PASSWORD);
  await executor.page.goto(`/items/${item.itemId}?report=${item.checkpointId}`);
  await executor.page.getByLabel('Что сделано').fill('Заасфальтировано 3 км.');
  await executor.page.getByText(/Черновик сохранён в/).waitFor();

  await head.context.setOffline(false);
  const dialog = head.page.getByRole('dialog').filter({ hasText: 'Заасфальтировано 3 км.' });
  await dialog.getByText(TEXT).waitFor();
  await keepShot(head.page, 'on-device-4-both-texts');
  await dialog.getByRole('button', { name: 'Сохранить мой текст' }).click();
  await head.page.getByText(/Черновик сохранён в/).waitFor();
  const drafts = await world.db.owner<{ text: string }>('SELECT text FROM progress_report WHERE checkpoint_id = $1', [
    item.checkpointId,
  ]);
  expect(drafts).toEqual([{ text: TEXT }]);
});

it('says why the server refused what came too late, and keeps the words', async () => {
  const { page, context } = await headOnPhone();
  await readyForTheRoad(page);
  await page.goto(`/items/${item.itemId}?report=${item.checkpointId}`);
  await context.setOffline(true);
  await writeReport(page);
  await page.getByRole('button', { name: 'Представить координатору' }).click();
  await page.locator('.on-device').getByText('будет отправлен, когда появится сеть').waitFor();
  await world.db.owner(`UPDATE checkpoint SET state = 'cancelled' WHERE id = $1`, [item.checkpointId]);
  await context.setOffline(false);
  await page.locator('.on-device [data-standing=refused]').waitFor();
  await keepShot(page, 'on-device-5-refused');
  expect(await rows()).toMatchObject({ reports: 0 });
  expect(await onDevice(page)).toMatchObject({ reports: 1 });
});

it('takes everything off the device when one signs out, after asking', async () => {
  const { page, context } = await headOnPhone();
  await readyForTheRoad(page);
  await page.goto(`/items/${item.itemId}?report=${item.checkpointId}`);
  await context.setOffline(true);
  await writeReport(page);
  await page.getByText('Хранится на этом устройстве с').waitFor();
  await page.goto('/');
  await signOut(page);
  await page.getByRole('button', { name: 'Выйти и удалить' }).click();
  await page.getByText('выйти сейчас нельзя').waitFor();
  expect(await onDevice(page)).toMatchObject({ reports: 1 });

  await world.db.owner(`UPDATE checkpoint SET state = 'cancelled' WHERE id = $1`, [item.checkpointId]);
  await context.setOffline(false);
  await page.locator('.on-device [data-standing=refused]').waitFor();
  await signOut(page);
  await page.getByRole('button', { name: 'Выйти и удалить' }).click();
  await page.locator('input[autocomplete=username]').waitFor();
  expect(await onDevice(page)).toEqual({ reports: 0, files: 0 });
  expect(await page.evaluate<number>(countOf('answers'))).toBe(0);
});

it('may be installed on a phone', async () => {
  const { page, context } = await headOnPhone();
  await readyForTheRoad(page);
  const devtools = await context.newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A window without history is no place to install from; everything else would be our fault.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

it('shows a message pushed to the browser as a notification, and a click opens its item', async () => {
  const whole = await openWholeBrowser();
  try {
    const { page, context } = await openVisitor(whole, world.api.url, ON_PHONE);
    await page.goto('/');
    await signInByForm(page, await world.emailOf(body.head.personId), PASSWORD);
    await page.goto('/my-channels');
    const allow = page.getByRole('button', { name: 'Включить в этом браузере' });
    await allow.click();
    await page.getByText('Браузер не разрешил уведомления').waitFor();
    await context.grantPermissions(['notifications'], { origin: world.api.url });
    // A private window has no push service: to the page it is one that does not answer.
    await allow.click();
    await page.getByText('Служба уведомлений этого браузера сейчас недоступна').waitFor();

    await page.reload();
    await page.waitForFunction('navigator.serviceWorker.controller !== null');
    const devtools = await context.newCDPSession(page);
    const registered = new Promise<string>((resolve) =>
      devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [one] }) => {
        if (one) resolve(one.registrationId);
      }),
    );
    await devtools.send('ServiceWorker.enable');
    const words = {
      title: 'Завтра срок: 1 пункт',
      text: 'Заасфальтировать дорогу',
      link: `${world.api.url}/items/${item.itemId}`,
    };
    await devtools.send('ServiceWorker.deliverPushMessage', {
      origin: world.api.url,
      registrationId: await registered,
      data: JSON.stringify(words),
    });
    // Only a hand may click what the system shows: the worker is told of a click, and where it leads is opened here.
    const [worker] = context.serviceWorkers();
    await until('the notification is shown', () =>
      worker!.evaluate<boolean>('registration.getNotifications().then((shown) => shown.length === 1)'),
    );
    const clicked = await worker!.evaluate<{
      title: string;
      body: string;
      opened: string;
      left: number;
    }>(`(async () => {
      const [shown] = await registration.getNotifications();
      const opened = new Promise((resolve) => { clients.openWindow = async (address) => resolve(address); });
      dispatchEvent(new NotificationEvent('notificationclick', { notification: shown }));
      return { title: shown.title, body: shown.body, opened: await opened, left: (await registration.getNotifications()).length };
    })()`);
    expect(clicked).toEqual({ title: words.title, body: words.text, opened: words.link, left: 0 });
    await page.goto(clicked.opened);
    await page
      .getByRole('button', { name: /Написать отчёт|Подтвердить/ })
      .first()
      .waitFor();
  } finally {
    await whole.close();
  }
});

async function headOnPhone(url?: string): Promise<Visitor> {
  const visitor = await world.visit(ON_PHONE, url);
  await visitor.page.goto('/');
  await signInByForm(visitor.page, await world.emailOf(body.head.personId), PASSWORD);
  return visitor;
}

/** Opened once with a network: the application, the item and its reports are on the device. */
async function readyForTheRoad(page: Page): Promise<void> {
  await page.goto(`/items/${item.itemId}?report=${item.checkpointId}`);
  await page.getByLabel('Что сделано').waitFor();
  await page.waitForFunction('navigator.serviceWorker.controller !== null');
}

async function writeReport(page: Page): Promise<void> {
  await page.getByLabel('Что сделано').fill(TEXT);
  await page.locator('#report-percent').fill('80');
  await page.getByRole('radio', { name: 'исполнено частично', exact: true }).check();
  await page.getByLabel('Что не сделано').fill('Остался 1 км.');
}

async function addPhotoAndLink(page: Page): Promise<void> {
  await page
    .locator('input[type=file][capture]')
    .setInputFiles({ name: 'дорога.png', mimeType: 'image/png', buffer: tinyPng() });
  await page.locator('.evidence-words', { hasText: 'дорога.png' }).waitFor();
  await page.getByRole('button', { name: 'Ссылка', exact: true }).click();
  await page.getByLabel('Адрес страницы').fill('https://example.kz/road');
  await page.getByLabel('Что там').fill('Новость о дороге');
  await page.getByRole('button', { name: 'Добавить', exact: true }).click();
  await page.locator('.evidence-words', { hasText: 'Новость о дороге' }).waitFor();
}

async function signOut(page: Page): Promise<void> {
  await page.locator('.top-person').click();
  await keepShot(page, 'on-device-6-menu');
  await page.getByRole('menuitem', { name: 'Выйти' }).click();
}

async function rows(): Promise<Record<string, number>> {
  const [counted] = await world.db.owner<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM progress_report WHERE item_id = $1) AS reports,
       (SELECT count(*)::int FROM progress_report WHERE item_id = $1 AND state = 'submitted') AS submitted,
       (SELECT count(*)::int FROM evidence WHERE item_id = $1) AS evidence,
       (SELECT count(*)::int FROM journal WHERE item_id = $1 AND action = 'report.submitted') AS lines`,
    [item.itemId],
  );
  return counted!;
}

const countOf = (store: string): string => `new Promise((resolve, reject) => {
  const open = indexedDB.open('zholdau');
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const count = open.result.transaction('${store}').objectStore('${store}').count();
    count.onsuccess = () => { open.result.close(); resolve(count.result); };
  };
})`;

const onDevice = async (page: Page): Promise<{ reports: number; files: number }> => ({
  reports: await page.evaluate<number>(countOf('reports')),
  files: await page.evaluate<number>(countOf('files')),
});
