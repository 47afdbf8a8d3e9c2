import { device } from './device-store.js';

const DAY_MS = 86_400_000;
/** What was read longer ago says nothing about today. */
const KEEP_MS = 7 * DAY_MS;
const MOST = 60;

/** The form needs the item with its reports and indicators, and the way to it: who one is and what waits. */
const NEEDED = /^\/(session|installation|my-work|action-items\/[0-9a-f-]{36}(\/(reports|indicators))?)$/;

/** Whoever is signed in; before the first answer, whoever was last. */
let owner = '';

const SESSION = '/session';
const idOf = (path: string): string => (path === SESSION ? path : `${owner} ${path}`);

export const isKeptPath = (path: string): boolean => NEEDED.test(path);

/** Keeps an answer for the time without a network. The token that writes need is never kept. */
export async function keepAnswer(path: string, answer: unknown): Promise<void> {
  if (path === SESSION) owner = (answer as { person: { id: string } }).person.id;
  if (owner === '') return;
  const db = await device();
  const body = path === SESSION ? { ...(answer as object), csrf: '' } : answer;
  if (path === SESSION && (await db.get('answers', SESSION))?.personId !== owner) await db.clear('answers');
  await db.put('answers', { id: idOf(path), personId: owner, keptAt: Date.now(), body });
  if ((await db.count('answers')) > MOST) await forgetOldest();
}

/** The answer that was kept for this person, or undefined. */
export async function keptAnswer<T>(path: string): Promise<T | undefined> {
  const db = await device();
  if (path !== SESSION && owner === '') await keptAnswer(SESSION);
  const kept = await db.get('answers', idOf(path));
  if (kept === undefined || Date.now() - kept.keptAt > KEEP_MS) return undefined;
  if (path === SESSION) owner = kept.personId;
  return kept.body as T;
}

/** The session is over: what was read in it is no longer shown. Words of one's own stay until one signs out. */
export async function forgetAnswers(): Promise<void> {
  owner = '';
  await (await device()).clear('answers');
}

async function forgetOldest(): Promise<void> {
  const db = await device();
  const all = await db.getAll('answers');
  const oldest = all.filter(({ id }) => id !== SESSION).sort((a, b) => a.keptAt - b.keptAt);
  for (const { id } of oldest.slice(0, all.length - MOST)) await db.delete('answers', id);
}
