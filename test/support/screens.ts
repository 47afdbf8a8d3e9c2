import type { Locale } from '@zholdau/domain';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { signInAt, startBlackBox, type BlackBox } from './black-box.js';
import { until } from './until.js';
import { DESK, keepShot, openBrowser, openVisitor, PHONE, type Visitor } from './browser.js';

const PASSWORD = 'zholdau-demo-2026';
const SIZES = { desk: DESK, phone: PHONE };
/**
 * Each page is tried by axe in one of the languages, the next page in the next; on a phone it is looked at in Kazakh,
 * whose words are the longest. With `SCREENS=all` every page in every language at every size, with a picture.
 */
const ALL = process.env['SCREENS'] === 'all';
const LANGUAGES: readonly Locale[] = ['kk', 'ru', 'en'];
const ADMIN = [
  'bodies',
  'districts',
  'people',
  'seats',
  'vacancies',
  'settings',
  'policies',
  'calendar',
  'deliveries',
  'mailbox',
  'status',
] as const;

/** Whose eyes, and the pages they look at; `:item` stands for a late item with a report. */
const WALKS: Record<string, Record<string, string>> = {
  '': { 'sign-in': '/sign-in' },
  coordinator: {
    'my-work': '/',
    plan: '/plan',
    item: '/items/:item',
    inbox: '/inbox',
    address: '/address',
    plans: '/plans',
    search: '/search?q=%D0%B4%D0%BE%D1%80%D0%BE%D0%B3',
    letters: '/letters',
    substitutions: '/substitutions',
    checks: '/checks',
    'checks-gaps': '/checks?tab=gaps',
    imports: '/imports',
    'new-import': '/imports/new',
  },
  roads: { 'my-work': '/', item: '/items/:item', report: '/items/:item?report=:checkpoint', channels: '/my-channels' },
  deputy2: { overdue: '/overdue', 'overdue-bodies': '/overdue?by=body' },
  admin: {
    ...Object.fromEntries(ADMIN.map((section) => [section, `/admin/${section}`])),
    'calendar-change': '/admin/calendar/change',
    journal: '/journal',
    'journal-item': '/journal?item=:item',
  },
};

const KEY = /^[a-z][a-zA-Z]*(\.[a-zA-Z_]+)+$/;
const SITE_OR_FILE = /\.(kz|demo|xlsx|csv|pdf|png|jpg|docx)$/;

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let demo: BlackBox;
let folder: string;
let late: { itemId: string; checkpointId: string };

/** Every page of the demonstration in one language, on a desk and on a phone. A file for each language, so that they run side by side. */
export function describeScreens(locale: Locale): void {
  jest.setTimeout(240_000);
  beforeAll(open);
  afterAll(close);

  it.each(Object.keys(WALKS))('the pages of «%s» fit, speak one language and hinder nobody', async (who) => {
    const faults: string[] = [];
    for (const [size, viewport] of Object.entries(SIZES)) {
      if (size === 'phone' && locale !== 'kk' && !ALL) continue;
      const visitor = await enter(who, locale, viewport);
      for (const [at, [name, address]] of Object.entries(WALKS[who]!).entries()) {
        const axe = size === 'desk' && (ALL || LANGUAGES[at % LANGUAGES.length] === locale);
        const found = await look(visitor, address, axe);
        const shot = `${locale}-${size}/${who === '' ? '' : `${who}-`}${name}`;
        if (ALL) await keepShot(visitor.page, shot);
        faults.push(...found.map((fault) => `${shot}: ${fault}`));
      }
      await visitor.close();
    }
    expect(faults).toEqual([]);
  });
}

async function open(): Promise<void> {
  folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-screens-'));
  [browser, demo] = await Promise.all([
    openBrowser(),
    startBlackBox(['node', 'dist/apps/standalone/src/main.js'], { DATA_DIR: folder }),
  ]);
  const head = await signInAt(demo.url, 'roads@akmola.demo', PASSWORD);
  const { groups } = await head.get('my-work');
  const group = groups.find(({ key }: { key: string }) => key === 'overdue');
  late = { itemId: group.items[0].item.id, checkpointId: group.items[0].item.due.checkpointId };
}

async function close(): Promise<void> {
  await browser?.close();
  await demo?.end();
  rmSync(folder, { recursive: true, force: true });
}

/** A window of that person, signed in without the form, in the language. */
async function enter(who: string, locale: string, viewport: { width: number; height: number }): Promise<Visitor> {
  const visitor = await openVisitor(browser, demo.url, {
    viewport,
    isMobile: viewport === PHONE,
    hasTouch: viewport === PHONE,
  });
  await visitor.context.addInitScript(`localStorage.setItem('zholdau.locale', '${locale}')`);
  if (who !== '') {
    const { cookie } = await signInAt(demo.url, `${who}@akmola.demo`, PASSWORD);
    await visitor.context.addCookies(
      cookie.split('; ').map((pair) => {
        const at = pair.indexOf('=');
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url: demo.url };
      }),
    );
  }
  return visitor;
}

/** Opens a page and gives what is wrong with it. */
async function look({ page, troubles }: Visitor, address: string, withAxe: boolean): Promise<string[]> {
  const before = troubles.length;
  await page.goto(address.replace(':item', late.itemId).replace(':checkpoint', late.checkpointId));
  await page.locator('h1').first().waitFor();
  await settled(page);
  const faults = troubles.slice(before);
  const wider = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  if (wider > 0) faults.push(`the page is ${wider} px wider than the window`);
  faults.push(...(await untranslated(page)).map((key) => `no text for ${key}`));
  if (withAxe) faults.push(...(await seriousViolations(page)));
  return faults;
}

/** Nothing is awaited any more: no skeleton, no spinner, nothing busy. */
async function settled(page: Page): Promise<void> {
  const awaited = page.locator('.page-skeleton, .ant-skeleton, .ant-spin-spinning, [aria-busy=true]');
  await until('the page is filled', async () => (await awaited.count()) === 0, 20_000);
  await page.waitForLoadState('load');
}

/** Keys of dictionaries look like `plan.title`; so do names of sites and files, which people do write. */
async function untranslated(page: Page): Promise<string[]> {
  const words = (await page.locator('body').innerText()).split(/\s+/);
  return words.filter((word) => KEY.test(word) && !SITE_OR_FILE.test(word));
}

interface Violation {
  id: string;
  impact: string;
  help: string;
  nodes: { html: string; failureSummary: string }[];
}

async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<{ violations: Violation[] }>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `axe ${id} × ${nodes.length}: ${nodes[0]!.html.slice(0, 160)} ${nodes[0]!.failureSummary}`);
}
