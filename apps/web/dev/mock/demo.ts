import { NOW, TODAY } from './base.js';
import type { Route } from './route.js';

let days = 0;
const now = (): string => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();

export const routes: Route[] = [
  [
    'GET',
    '/demo/time',
    () => ({ now: now(), today: days === 0 ? TODAY : now().slice(0, 10), nextRungAt: '2026-11-24T04:00:00.000Z' }),
  ],
  [
    'POST',
    '/demo/time',
    ({ body }) => {
      days += body.to === 'week' ? 7 : 1;
      return {
        now: now(),
        today: now().slice(0, 10),
        fired: body.to === 'week' ? 41 : 9,
        letters: body.to === 'week' ? 28 : 6,
      };
    },
  ],
];
