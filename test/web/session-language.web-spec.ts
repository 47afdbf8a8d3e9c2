import type { Browser } from 'playwright-core';
import { startBlackBox, type BlackBox } from '../support/black-box.js';
import { DESK, openBrowser, openVisitor, signInByForm } from '../support/browser.js';
import { openDemoRegion, PASSWORD, type DemoRegion } from '../support/demo-region.js';

const KAZAKH = 'coordinator@akmola.demo';

describe("a person's language", () => {
  jest.setTimeout(120_000);
  let browser: Browser;
  let region: DemoRegion;
  let api: BlackBox;

  beforeAll(async () => {
    browser = await openBrowser();
    region = await openDemoRegion('2026-09-15T10:00:00+05:00');
    api = await startBlackBox(['node', 'dist/apps/api/src/main.js'], { DATABASE_URL: region.db.url });
  });
  afterAll(async () => {
    await browser?.close();
    await api?.end();
    await region?.close();
  });

  /** The first heading that the person sees in a fresh browser that speaks English. */
  const seenBy = async (email: string, before?: string, after?: string): Promise<string> => {
    const { page, close } = await openVisitor(browser, api.url, { viewport: DESK, locale: 'en-US' });
    await page.goto('/sign-in');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    if (before !== undefined) await page.getByRole('button', { name: before }).click();
    await signInByForm(page, email, PASSWORD);
    const heading = await page.locator('main#content h1').innerText();
    if (after !== undefined) {
      const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());
      await page.getByRole('button', { name: after }).click();
      await saved;
    }
    await close();
    return heading;
  };

  it('is spoken right after signing in, whatever the browser speaks, and follows the switch', async () => {
    expect(await seenBy(KAZAKH, undefined, 'Рус')).toBe('Менің жұмысым');
    expect(await seenBy(KAZAKH)).toBe('Моя работа');
  });

  it('may be chosen at the door', async () => {
    expect(await seenBy('deputy2@akmola.demo', 'Қаз')).toBe('Менің жұмысым');
  });
});
