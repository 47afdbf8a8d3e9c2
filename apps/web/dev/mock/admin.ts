import { DEFAULT_POLICIES, KZ_CALENDAR, SETTINGS } from '../../../../libs/domain/src/index.js';
import { bodies } from '../../../../libs/demo/src/data/bodies.js';
import { people } from '../../../../libs/demo/src/data/people.js';
import { seats } from '../../../../libs/demo/src/data/seats.js';
import type { BodyView, LetterView, PersonView, SeatView } from '../../api/types.js';
import { NOW, bodyRefs, districtViews, personOf, personRefs, seatRefs, sessionOf } from './base.js';
import { MockProblem, type Route } from './route.js';

const holderOf = (bodyKey: string, kind: string) => {
  const key = seats.find((s) => s.bodyKey === bodyKey && s.kind === kind)?.personKey;
  return key ? personOf(key) : null;
};

const bodyViews: BodyView[] = bodies.map((b, i) => ({
  ...bodyRefs[i]!,
  version: 1,
  districtId: null,
  subordinate: b.subordinate,
  validFrom: i % 11 === 3 ? '2025-01-01' : null,
  validTo: null,
  aliases: b.aliases.map((alias, n) => ({ id: `${b.key}-${n}`, alias, source: n === 2 ? 'correction' : 'directory' })),
  head: holderOf(b.key, 'head'),
  executor: holderOf(b.key, 'executor'),
  staffCount: i % 4,
}));
const personViews: PersonView[] = people.map((p, i) => ({
  id: personRefs[i]!.id,
  version: 1,
  email: p.email,
  nameRu: p.nameRu,
  nameKk: p.nameKk,
  locale: p.locale,
  disabledAt: i % 29 === 17 ? NOW : null,
  invited: i % 13 === 5 ? 'waiting' : 'accepted',
  seats: seatRefs(p.key),
}));
const seatViews: SeatView[] = seats.map((s) => {
  const body = bodyRefs.find((b) => b.id === `id-${s.bodyKey}`) ?? null;
  return {
    id: `id-${s.key}`,
    kind: s.kind,
    titles: { ru: s.titleRu, kk: s.titleKk, en: s.titleEn },
    bodyId: body?.id ?? null,
    body,
    districtId: null,
    holder: s.personKey ? personOf(s.personKey) : null,
    since: s.personKey ? '2025-03-03' : null,
    closedAt: null,
    charges: { bodyIds: (s.inCharge ?? []).map((key) => `id-${key}`), directiveIds: [] },
  };
});

const HTML = (n: number): string =>
  `<div style="font-family:Arial,sans-serif;max-width:600px;margin:0 auto;color:#1b2027"><h2 style="font-size:18px">Напоминания на 23 ноября 2026 года</h2><p>Уважаемая Сауле Тлеухановна!</p><table style="width:100%;border-collapse:collapse"><tr><td style="padding:8px;border:1px solid #ddd"><b>Пункт ${n}</b><br>Срок: 30 ноября 2026 года (через 5 рабочих дней)</td></tr></table><p><a href="#">Открыть пункт</a></p></div>`;
const letters: LetterView[] = Array.from({ length: 40 }, (_, i) => {
  const person = personRefs[i % personRefs.length]!;
  return {
    id: `letter-${i}`,
    to: person.email,
    toPerson: person,
    subject:
      i % 3 === 0 ? `Пункт ${i + 3}: срок прошёл 3 рабочих дня назад` : `Сроки на этой неделе: ${2 + (i % 4)} пункта`,
    text: 'Уважаемый коллега!\n\nСрок пункта через 5 рабочих дней.\n',
    html: HTML(i + 3),
    receivedAt: new Date(Date.parse(NOW) - i * 4_700_000).toISOString(),
  };
});

const settings = new Map<string, unknown>();
const policies = (['special', 'control', 'working'] as const).map((level) => ({
  level,
  version: 1,
  rungs: DEFAULT_POLICIES[level].map((rung) => ({
    ...rung,
    targets: [...rung.targets],
    repeatEvery: rung.repeatEvery ?? null,
  })),
}));

export const routes: Route[] = [
  ['GET', '/admin/bodies', () => bodyViews],
  [
    'POST',
    '/admin/bodies',
    ({ body }) => {
      if (body.names.ru === 'Управление финансов')
        throw new MockProblem(400, 'bad_input', 'Проверьте поля.', [
          { field: 'names.ru', code: 'taken', message: 'Орган с таким названием уже есть.' },
        ]);
      const made: BodyView = {
        ...body,
        id: `new-${bodyViews.length}`,
        version: 1,
        aliases: [],
        head: null,
        executor: null,
        staffCount: 0,
      };
      bodyViews.push(made);
      return made;
    },
  ],
  [
    'PATCH',
    '/admin/bodies/:id',
    ({ params, body }) =>
      Object.assign(
        bodyViews.find((b) => b.id === params.id)!,
        body,
      ),
  ],
  [
    'POST',
    '/admin/bodies/:id/aliases',
    ({ params, body }) =>
      bodyViews
        .find((b) => b.id === params.id)!
        .aliases.push({ id: `a${Math.random()}`, alias: body.alias, source: 'directory' }),
  ],
  [
    'DELETE',
    '/admin/bodies/:id/aliases/:aliasId',
    ({ params }) => {
      const view = bodyViews.find((b) => b.id === params.id)!;
      view.aliases = view.aliases.filter((a) => a.id !== params.aliasId);
    },
  ],
  ['GET', '/admin/districts', () => districtViews],
  [
    'POST',
    '/admin/districts',
    ({ body }) => (districtViews.push({ ...body, id: `d${districtViews.length}` }), districtViews.at(-1)),
  ],
  [
    'PATCH',
    '/admin/districts/:id',
    ({ params, body }) =>
      Object.assign(
        districtViews.find((d) => d.id === params.id)!,
        body,
      ),
  ],
  ['GET', '/admin/region', ({ email }) => sessionOf(email).region],
  ['GET', '/admin/people', () => personViews],
  [
    'POST',
    '/admin/people',
    ({ body }) => (
      personViews.unshift({
        ...body,
        id: `p${personViews.length}`,
        version: 1,
        disabledAt: null,
        invited: 'waiting',
        seats: [],
      }),
      personViews[0]
    ),
  ],
  [
    'PATCH',
    '/admin/people/:id',
    ({ params, body }) => {
      const { disabled, ...fields } = body;
      const view = personViews.find((p) => p.id === params.id)!;
      Object.assign(view, fields);
      if (disabled !== undefined) view.disabledAt = disabled ? NOW : null;
      return view;
    },
  ],
  ['POST', '/admin/people/:id/invitation', () => undefined],
  ['GET', '/admin/seats', () => seatViews],
  [
    'POST',
    '/admin/seats',
    ({ body }) => (
      seatViews.push({
        ...body,
        id: `s${seatViews.length}`,
        body: bodyRefs.find((b) => b.id === body.bodyId) ?? null,
        holder: null,
        since: null,
        closedAt: null,
        charges: { bodyIds: [], directiveIds: [] },
      }),
      seatViews.at(-1)
    ),
  ],
  [
    'PATCH',
    '/admin/seats/:id',
    ({ params, body }) => {
      const view = seatViews.find((s) => s.id === params.id)!;
      if (body.titles) view.titles = body.titles;
      if (body.closed !== undefined) view.closedAt = body.closed ? NOW : null;
      return view;
    },
  ],
  [
    'POST',
    '/admin/seats/:id/holder',
    ({ params, body }) =>
      Object.assign(
        seatViews.find((s) => s.id === params.id)!,
        { holder: personRefs.find((p) => p.id === body.personId) ?? null, since: body.fromOn },
      ),
  ],
  [
    'POST',
    '/admin/seats/:id/charges',
    ({ params, body }) =>
      Object.assign(
        seatViews.find((s) => s.id === params.id)!,
        { charges: body },
      ),
  ],
  [
    'GET',
    '/admin/vacancies',
    () => ({
      seats: seatViews.filter((s) => s.holder === null),
      bodies: bodyViews
        .filter((b) => b.executor === null || b.head === null)
        .map((b) => ({ body: b, missing: [...(b.head ? [] : ['head']), ...(b.executor ? [] : ['executor'])] })),
    }),
  ],
  [
    'GET',
    '/admin/settings',
    ({ locale }) =>
      Object.entries(SETTINGS).map(([key, rule]) => ({
        key,
        value: settings.get(key) ?? rule.default,
        default: rule.default,
        source: rule.source,
        type: rule.type,
        choices: rule.choices ?? null,
        min: rule.min ?? null,
        max: rule.max ?? null,
        title: rule.title[locale],
        help: rule.help?.[locale] ?? '',
      })),
  ],
  ['PUT', '/admin/settings/:key', ({ params, body }) => (settings.set(params.key!, body.value), {})],
  ['GET', '/admin/policies', () => policies],
  [
    'PUT',
    '/admin/policies/:level',
    ({ params, body }) => {
      const policy = policies.find((p) => p.level === params.level)!;
      return Object.assign(policy, { rungs: body.rungs, version: policy.version + 1 });
    },
  ],
  [
    'GET',
    '/admin/calendar',
    () => ({
      version: '2026-07',
      source: 'Закон «О праздниках в Республике Казахстан»; постановления Правительства о переносе дней отдыха',
      approvedThrough: '2026-12-31',
      days: calendarDays(),
    }),
  ],
  [
    'GET',
    '/admin/mailbox',
    ({ query }) => {
      const from = Number(query.after ?? 0);
      return { items: letters.slice(from, from + 25), next: from + 25 < letters.length ? String(from + 25) : null };
    },
  ],
  ['GET', '/admin/mailbox/:id', ({ params }) => letters.find((letter) => letter.id === params.id)],
  [
    'GET',
    '/admin/status',
    () => ({
      lastSweepAt: '2026-11-23T05:09:57.000Z',
      lastSendAt: '2026-11-23T04:05:12.000Z',
      armed: 214,
      dueNow: 0,
      queue: { pending: 3, failed: 1, unknown: 1, oldestPendingAt: '2026-11-23T05:01:00.000Z' },
      flags: [
        {
          id: 'f1',
          kind: 'no_recipient',
          text: 'Пункт 34: у исполнителя «Управление ветеринарии» нет ответственного за исполнение, напоминание передано руководителю.',
          raisedAt: '2026-11-20T04:00:00.000Z',
          itemId: 'item-34',
          bodyId: null,
        },
        {
          id: 'f2',
          kind: 'letter_unknown',
          text: 'Письмо на адрес agri@akmola.demo: исход отправки неизвестен.',
          raisedAt: '2026-11-19T04:00:00.000Z',
          itemId: null,
          bodyId: 'id-agriculture',
        },
      ],
      caughtUpAt: '2026-11-23T05:09:57.000Z',
      engineAlive: true,
      backend: 'postgres',
    }),
  ],
];

function calendarDays(): unknown[] {
  const off = [...KZ_CALENDAR.daysOff].map((day) => ({ day, kind: 'day_off', note: '' }));
  const worked = [...KZ_CALENDAR.workingWeekends].map((day) => ({ day, kind: 'working_weekend', note: '' }));
  return [...off, ...worked].sort((a, b) => a.day.localeCompare(b.day));
}
