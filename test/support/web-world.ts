import { LadderPolicies } from '@zholdau/ladder';
import { hashPassword } from '@zholdau/identity';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { startBlackBox, type BlackBox } from './black-box.js';
import { keepShot, openBrowser, openVisitor, type Visitor } from './browser.js';
import { openBuilders, type Builders } from './builders.js';
import { openDatabase, type TestDatabase } from './database.js';

export const PASSWORD = 'a password for browsers';

/** One region of built rows behind one running server, seen through one browser. */
export interface WebWorld {
  readonly db: TestDatabase;
  readonly build: Builders;
  readonly api: BlackBox;
  readonly browser: Browser;
  /** Lets everybody built so far sign in with {@link PASSWORD}; gives the address of that person. */
  emailOf(personId: string): Promise<string>;
  /** A fresh window; `url` where it is not the server itself. */
  visit(options: BrowserContextOptions, url?: string): Promise<Visitor>;
  /** Closes the windows of one case and keeps their last picture. */
  closeVisitors(name: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param now where the one clock stands
 * @param wish.worker whether a worker runs beside the server: many items at once are its work
 */
export async function openWebWorld(now: string, wish: { worker?: boolean } = {}): Promise<WebWorld> {
  const db = await openDatabase();
  await db.setNow(now);
  const build = await openBuilders(db);
  await db.transactions.asEngine((tx) => new LadderPolicies().ensureDefaults(tx, build.regionId));
  const hash = await hashPassword(PASSWORD);
  const start = (app: string): Promise<BlackBox> =>
    startBlackBox(['node', `dist/apps/${app}/src/main.js`], { DATABASE_URL: db.url });
  const [browser, api, worker] = await Promise.all([
    openBrowser(),
    start('api'),
    wish.worker === true ? start('worker') : undefined,
  ]);
  let visitors: Visitor[] = [];
  return {
    db,
    build,
    api,
    browser,
    emailOf: async (personId) => {
      await db.owner(
        `INSERT INTO credential (person_id, password_hash) SELECT id, $1 FROM person
         WHERE id NOT IN (SELECT person_id FROM credential)`,
        [hash],
      );
      const [person] = await db.owner<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId]);
      return person!.email;
    },
    visit: async (options, url = api.url) => {
      const visitor = await openVisitor(browser, url, options);
      visitors.push(visitor);
      return visitor;
    },
    closeVisitors: async (name) => {
      for (const [at, { page, close }] of visitors.entries()) {
        await keepShot(page, `last-seen-${name}-${at + 1}`);
        await close();
      }
      visitors = [];
    },
    close: async () => {
      await browser.close();
      await Promise.all([api.end(), worker?.end()]);
      await db.close();
    },
  };
}
