import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

export const DESK = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

const QUIET = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Chromium of this machine: named by `CHROMIUM`, the light one without a window of its own, or the whole. */
export async function openBrowser(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET;
  return chromium.launch({ executablePath: chromiumPath(), args });
}

/** The whole Chromium, still without a window: the light one shows no notifications of the system. */
export async function openWholeBrowser(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET;
  return chromium.launch({
    executablePath: chromiumPath(WHOLE),
    args: ['--headless=new', ...args],
    ignoreDefaultArgs: ['--headless'],
  });
}

const WHOLE = ['chromium', 'chromium-browser', 'google-chrome'];
const CHROMIUMS = ['chromium-headless-shell', ...WHOLE];

function chromiumPath(names = CHROMIUMS): string {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  const search = names.map((name) => `command -v ${name}`).join(' || ');
  const found = spawnSync('sh', ['-c', search], { encoding: 'utf8' }).stdout.trim();
  if (found === '') throw new Error('These tests need chromium: run "apt-get install -y chromium" or set CHROMIUM');
  return found;
}

/** One person's browser window and everything that went wrong in it. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the console and of the page since it was opened. */
  readonly troubles: string[];
  close(): Promise<void>;
}

/** A fresh window without cookies on the product at `url`. */
export async function openVisitor(browser: Browser, url: string, options: BrowserContextOptions): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: url,
    timezoneId: 'Asia/Almaty',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`page: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isWhoAmI(message.location().url)) troubles.push(`console: ${message.text()}`);
  });
  return { page, context, troubles, close: () => context.close() };
}

/** The browser itself writes an error line when the question "who is signed in" is answered with "nobody". */
function isWhoAmI(url: string): boolean {
  return url.endsWith('/api/v1/session');
}

/** Keeps what is on the screen under `var/screenshots`. */
export async function keepShot(page: Page, name: string, fullPage = false): Promise<void> {
  const file = path.resolve('var/screenshots', `${name}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file, fullPage, animations: 'disabled' });
}

/** Signs in through the form of the door, in whatever language it is, and waits for the first page. */
export async function signInByForm(page: Page, email: string, password: string): Promise<void> {
  if (!page.url().includes('/sign-in')) await page.goto('/');
  await page.locator('input[autocomplete=username]').fill(email);
  await page.locator('input[autocomplete=current-password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.locator('main#content h1').waitFor();
}
