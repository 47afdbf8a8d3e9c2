import { setTimeout as sleep } from 'node:timers/promises';
import { atMost } from './lines.mjs';

const LIMITS = { pdfSeconds: 10, otherMs: 100 };
const PEOPLE = 3;

/** How long a plan as a pdf takes in the running demonstration, and how long other people's requests wait meanwhile. */
export async function papers(url) {
  const api = new URL('/api/v1/', url);
  const entered = await fetch(new URL('session', api), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'coordinator@akmola.demo', password: 'zholdau-demo-2026' }),
  });
  const cookie = entered.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const get = async (path) => {
    const answer = await fetch(new URL(path, api), { headers: { cookie } });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return answer;
  };
  const plans = await (await get('plans')).json();
  const plan = plans.toSorted((one, other) => other.items - one.items)[0];
  const pdf = `plans/${plan.id}/paper?format=pdf&lang=ru`;
  const timed = async (path) => {
    const began = performance.now();
    await (await get(path)).arrayBuffer();
    return performance.now() - began;
  };
  await timed(pdf);
  atMost(`pdf of a plan of ${plan.items} items`, (await timed(pdf)) / 1000, 's', LIMITS.pdfSeconds);
  let made = 0;
  const making = Promise.all(Array.from({ length: PEOPLE }, () => timed(pdf).finally(() => (made += 1))));
  const waits = [];
  while (made < PEOPLE) {
    waits.push(await timed('session'));
    await sleep(20);
  }
  await making;
  waits.sort((one, other) => one - other);
  const p95 = waits[Math.floor(waits.length * 0.95)];
  atMost(`another request while ${PEOPLE} people make that pdf, p95`, p95, 'ms', LIMITS.otherMs);
}
