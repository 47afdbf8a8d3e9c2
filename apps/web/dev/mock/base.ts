import { bodies } from '../../../../libs/demo/src/data/bodies.js';
import { districts, region } from '../../../../libs/demo/src/data/districts.js';
import { people } from '../../../../libs/demo/src/data/people.js';
import { seats } from '../../../../libs/demo/src/data/seats.js';
import type { BodyRef, DistrictView, PersonRef, Role, SeatRef, SessionView } from '../../api/types.js';
import { MockProblem, type Context, type Route } from './route.js';

export const TODAY = '2026-11-23';
export const NOW = '2026-11-23T05:10:00.000Z';
const id = (key: string): string => `id-${key}`;

export const bodyRefs: BodyRef[] = bodies.map((b) => ({ id: id(b.key), names: { ru: b.nameRu, kk: b.nameKk, en: b.nameEn }, shorts: { ru: b.shortRu, kk: b.shortKk }, kind: b.kind }));
export const bodyOf = (key: string): BodyRef => bodyRefs.find((b) => b.id === id(key)) ?? bodyRefs[0]!;
export const personRefs: (PersonRef & { email: string; key: string })[] = people.map((p) => ({ id: id(p.key), nameRu: p.nameRu, nameKk: p.nameKk, email: p.email, key: p.key }));
export const personOf = (key: string): PersonRef => personRefs.find((p) => p.key === key) ?? personRefs[0]!;
export const districtViews: DistrictView[] = districts.map((d) => ({ id: id(d.key), kato: d.kato, kind: d.kind as 'district', names: { ru: d.nameRu, kk: d.nameKk, en: d.nameEn } }));
export const addresses = [
  { id: 'address-2026', year: 2026, deliveredOn: '2026-09-08', titles: { ru: 'Справедливый рост: результат для каждой семьи', kk: 'Әділ өсім: әр отбасына нәтиже', en: 'Fair growth: a result for every family' } },
  { id: 'address-2025', year: 2025, deliveredOn: '2025-09-08', titles: { ru: 'Казахстан в эпоху искусственного интеллекта', kk: 'Жасанды интеллект дәуіріндегі Қазақстан', en: 'Kazakhstan in the age of artificial intelligence' } },
];

export function seatRefs(key: string): SeatRef[] {
  return seats.filter((s) => s.personKey === key).map((s) => ({ id: id(s.key), kind: s.kind, titles: { ru: s.titleRu, kk: s.titleKk, en: s.titleEn }, bodyId: s.bodyKey ? id(s.bodyKey) : null, body: s.bodyKey ? bodyOf(s.bodyKey) : null, districtId: null }));
}

const MAY: Partial<Record<Role, string[]>> = { coordinator: ['plan.import', 'item.create', 'directory.read', 'directory.manage', 'person.invite', 'status.read'], administrator: ['admin', 'directory.read', 'directory.manage', 'region.manage', 'person.invite', 'settings.read', 'settings.manage', 'mailbox.read', 'status.read'], auditor: ['directory.read', 'settings.read', 'status.read'] };

export const roleOf = (context: Context): Role | null => {
  const person = personRefs.find((p) => p.email === context.email);
  return person ? (seatRefs(person.key)[0]?.kind ?? null) : null;
};

export function sessionOf(email: string | null): SessionView {
  const person = personRefs.find((p) => p.email === email);
  if (!person) throw new MockProblem(401, 'not_signed_in', 'Войдите');
  const mine = seatRefs(person.key);
  return { csrf: 'mock', person: { ...person, locale: 'ru' }, seat: mine[0] ?? null, seats: mine, role: mine[0]?.kind ?? null, region: { id: 'region', kato: region.kato, names: { ru: region.nameRu, kk: region.nameKk, en: region.nameEn } }, may: MAY[mine[0]?.kind ?? 'staff'] ?? [], addresses, today: TODAY, now: NOW, demo: true, unread: 7 };
}

export const routes: Route[] = [
  ['GET', '/session', ({ email }) => sessionOf(email)],
  ['PATCH', '/session', ({ email }) => sessionOf(email)],
  ['POST', '/session/password', ({ body }) => {
    if (body.current !== 'demo') throw new MockProblem(400, 'bad_input', 'Проверьте поля', [{ field: 'current', code: 'wrong', message: 'Нынешний пароль не тот.' }]);
  }],
  ['DELETE', '/session', ({ response }) => {
    response.setHeader('set-cookie', 'mock_email=; Path=/; Max-Age=0');
  }],
  ['POST', '/session', ({ body, response }) => {
    if (!personRefs.some((p) => p.email === body.email)) throw new MockProblem(401, 'sign_in_failed', 'Адрес или пароль не подходит. Проверьте раскладку клавиатуры.');
    response.setHeader('set-cookie', `mock_email=${body.email}; Path=/`);
    return sessionOf(body.email);
  }],
  ['GET', '/installation', () => ({ demo: true, now: NOW, today: TODAY, mail: 'mailbox', demoPeople: personRefs.filter((p) => seatRefs(p.key).length > 0).slice(0, 60).map((p) => ({ email: p.email, nameRu: p.nameRu, nameKk: p.nameKk, role: seatRefs(p.key)[0]!.kind, titles: seatRefs(p.key)[0]!.titles, password: 'demo' })) })],
  ['POST', '/password-reset', ({ response }) => { response.statusCode = 202; response.end(); }],
  ['GET', '/password-token/:token', ({ params }) => {
    if (params.token === 'dead') throw new MockProblem(404, 'not_found', '');
    return { purpose: 'invitation', email: 'business@akmola.demo', nameRu: personRefs[0]!.nameRu, nameKk: personRefs[0]!.nameKk };
  }],
  ['POST', '/password', () => undefined],
  ['GET', '/bodies', () => bodyRefs],
  ['GET', '/districts', () => districtViews],
  ['GET', '/people', () => personRefs.slice(0, 20)],
  ['GET', '/staff', () => personRefs.slice(20, 26)],
];
