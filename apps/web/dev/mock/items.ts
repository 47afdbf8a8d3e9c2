import { KZ_CALENDAR } from '../../../../libs/domain/src/calendar/kz-calendar.js';
import { addDays, localDate, type LocalDate } from '../../../../libs/domain/src/calendar/local-date.js';
import { addWorkingDays, workingDaysBetween } from '../../../../libs/domain/src/calendar/work-calendar.js';
import { directives } from '../../../../libs/demo/src/data/directives.js';
import { planItems } from '../../../../libs/demo/src/data/plan-items.js';
import { seats } from '../../../../libs/demo/src/data/seats.js';
import type { CheckpointView, Condition, ConditionCounts, DirectiveView, DueView, ExecutorView, ItemRow, ItemStatus, ItemView, LadderView, ReportView, RequestView } from '../../api/types.js';
import { NOW, TODAY, addresses, bodyOf, bodyRefs, personOf, personRefs, roleOf, sessionOf } from './base.js';
import { MockProblem, type Context, type Route } from './route.js';

const today = TODAY as LocalDate;
const between = (a: string, b: string): number => workingDaysBetween(localDate(a), localDate(b), KZ_CALENDAR);
const LONG = ' с обеспечением ежемесячного мониторинга хода работ, публикацией результатов на официальных интернет-ресурсах акиматов районов и городов и рассмотрением итогов на заседаниях акимата области с участием депутатов маслихата, членов общественного совета и представителей региональной палаты предпринимателей';

interface Mock { row: ItemRow; view: ItemView; reports: ReportView[]; requests: RequestView[] }

const hash = (n: number): number => (n * 2654435761) % 97;

function conditionOf(n: number, dueOn: string | null): Condition {
  if (n === 119) return 'closed';
  if (dueOn === null) return 'no_date';
  if (dueOn < TODAY) return (['done_in_time', 'overdue', 'waiting', 'done_in_time', 'done_late', 'overdue', 'done_in_time'] as const)[hash(n) % 7]!;
  if (dueOn < addDays(today, 12)) return hash(n) % 3 === 0 ? 'waiting' : 'at_risk';
  return hash(n) % 9 === 0 ? 'at_risk' : 'in_time';
}

const STATUS: Record<Condition, ItemStatus> = { done_in_time: 'off_control', done_late: 'off_control', waiting: 'submitted', overdue: 'in_work', at_risk: 'in_work', in_time: 'assigned', no_date: 'assigned', closed: 'cancelled' };

function make(source: (typeof planItems)[number], i: number): Mock {
  const itemId = `item-${source.number}`;
  const section = directives[source.section - 1]!;
  const dues: (string | null)[] = source.dueOn.length ? [...source.dueOn] : [null];
  const checkpoints = dues.map((dueOn, k): CheckpointView => {
    const condition = conditionOf(source.number + k * 7, dueOn);
    const done = condition === 'done_in_time' || condition === 'done_late';
    const moved = hash(source.number) % 11 === 3 && dueOn !== null;
    const daysLate = dueOn === null ? 0 : condition === 'overdue' ? between(dueOn, TODAY) : condition === 'done_late' ? 3 : 0;
    const due: DueView = { checkpointId: `${itemId}-c${k}`, period: dues.length > 1 && dueOn ? dueOn.slice(0, 7) : '', originalOn: moved && dueOn ? addDays(localDate(dueOn), -20) : dueOn, dueOn, innerOn: hash(source.number) % 13 === 5 && dueOn ? addWorkingDays(localDate(dueOn), -5, KZ_CALENDAR) : null, actualOn: done && dueOn ? addWorkingDays(localDate(dueOn), condition === 'done_late' ? 3 : -2, KZ_CALENDAR) : null, postponements: moved ? 1 + (source.number % 2) : 0, estimated: dueOn !== null && dueOn > '2026-12-31', words: source.deadlineRu };
    return { id: due.checkpointId, ordinal: k + 1, period: due.period, state: STATUS[condition], condition, due, daysLate, agencyDays: daysLate, reviewDays: condition === 'done_late' ? 1 : 0, percent: done ? 100 : condition === 'in_time' ? hash(source.number) % 50 : 40 + (hash(source.number) % 40), timeUsedPercent: Math.min(100, dueOn ? Math.round((100 * between('2026-09-15', TODAY)) / Math.max(1, between('2026-09-15', dueOn))) : 0), returns: hash(source.number) % 5 === 0 ? 1 : 0, acknowledgedAt: '2026-09-17T05:00:00Z', submittedAt: condition === 'waiting' ? '2026-11-20T06:12:00Z' : null, acceptedAt: done ? '2026-11-02T06:12:00Z' : null, why: dueOn === null ? [] : [
      { code: 'words', params: {}, text: `Слова срока: «${source.deadlineRu}».` },
      { code: 'rule', params: {}, text: 'Конец квартала: последний календарный день периода.' },
      { code: 'roll', params: {}, text: `${dueOn.split('-').reverse().join('.')} — рабочий день, перенос не понадобился (правило источника: предыдущий рабочий день).` },
      { code: 'calendar', params: {}, text: 'Производственный календарь Казахстана на 2026 год, утверждён.' },
    ], actions: [] };
  });
  const current = checkpoints.find((c) => !['done_in_time', 'done_late', 'closed'].includes(c.condition)) ?? checkpoints.at(-1)!;
  const executors: ExecutorView[] = [source.lead, ...['economy', 'finance', 'akimat-akkol', 'akimat-burabay', 'internal-policy'].filter((k) => k !== source.lead).slice(0, source.number % 5)].map((key, k) => {
    const head = seats.find((s) => s.bodyKey === key && s.kind === 'head')?.personKey;
    const exec = seats.find((s) => s.bodyKey === key && s.kind === 'executor')?.personKey;
    return { body: bodyOf(key), role: k === 0 ? 'lead' : 'co', marks: k === 0 && source.number % 3 === 0 ? ['convener', 'consolidator'] : k > 2 ? ['by_agreement'] : [], head: head ? personOf(head) : null, executor: exec ? personOf(exec) : null, subordinate: k < 3 };
  });
  const titles = source.number === 5 ? { ru: source.titleRu + LONG, kk: source.titleKk } : { ru: source.titleRu, kk: source.titleKk };
  const row: ItemRow = { id: itemId, number: String(source.number), titles, level: source.level, origin: source.origin, directiveId: `dir-${source.section}`, directiveNumber: section.titleRu.split('.')[0]!, lead: executors[0]!.body, coCount: executors.length - 1, status: current.state, condition: current.condition, due: current.due, checkpointsTotal: checkpoints.length, checkpointsDone: checkpoints.filter((c) => c.due.actualOn).length, percent: Math.round(checkpoints.reduce((s, c) => s + c.percent, 0) / checkpoints.length), daysLate: current.daysLate, daysToDue: current.due.dueOn && current.due.dueOn >= TODAY ? between(TODAY, current.due.dueOn) : null, restricted: source.number === 77, version: 3 };
  const submitted = current.condition === 'waiting';
  const report = (n: number, state: ReportView['state'], checkpoint: CheckpointView): ReportView => ({
    id: `${itemId}-r${n}`, checkpointId: checkpoint.id, period: checkpoint.period, body: executors[0]!.body, author: personRefs[20]!, state,
    text: 'Заключены договоры на поставку оборудования с тремя предприятиями, завершён монтаж двух линий из шести. На площадке в Аккольском районе идут пусконаладочные работы; ввод назначен на 15 декабря.',
    percent: checkpoint.percent, delayReason: checkpoint.condition === 'overdue' ? 'Поставщик сорвал график отгрузки оборудования.' : '', nextStep: 'До 1 декабря завершить пусконаладку и создать приёмочную комиссию.',
    submittedAt: state === 'draft' ? null : '2026-11-20T06:12:00Z', submittedBy: state === 'draft' ? null : personRefs[10]!, decidedAt: state === 'returned' || state === 'accepted' ? '2026-11-12T09:40:00Z' : null, decidedBy: state === 'returned' || state === 'accepted' ? personOf('coordinator') : null,
    decisionReason: state === 'returned' ? 'Нет акта ввода по второй линии; приложите подписанный акт и фото.' : '',
    evidence: [
      { id: `${itemId}-e1`, kind: 'file', name: 'Акт ввода в эксплуатацию, линия 1.pdf', unit: '', plan: null, fact: null, eventOn: null, url: '', size: 482133, mediaType: 'application/pdf', addedAt: NOW, addedBy: personRefs[20]! },
      { id: `${itemId}-e2`, kind: 'number', name: 'Создано рабочих мест', unit: 'мест', plan: 340, fact: 121, eventOn: null, url: '', size: null, mediaType: null, addedAt: NOW, addedBy: personRefs[20]! },
      { id: `${itemId}-e3`, kind: 'event', name: 'Встреча с населением, с. Азат', unit: 'человек', plan: null, fact: 238, eventOn: '2026-10-14', url: '', size: null, mediaType: null, addedAt: NOW, addedBy: personRefs[20]! },
      { id: `${itemId}-e4`, kind: 'link', name: 'Публикация на сайте акимата', unit: '', plan: null, fact: null, eventOn: null, url: 'https://www.gov.kz/memleket/entities/aqmola', size: null, mediaType: null, addedAt: NOW, addedBy: personRefs[20]! },
    ],
    version: 2, createdAt: '2026-11-18T06:12:00Z', updatedAt: '2026-11-20T06:12:00Z', actions: state === 'submitted' ? ['return', 'accept', 'withdraw'] : state === 'draft' ? ['submit'] : [],
  });
  const reports = [...(submitted ? [report(2, 'submitted', current)] : []), ...(current.returns ? [report(1, 'returned', current)] : []), ...(current.condition.startsWith('done') ? [report(3, 'accepted', current)] : [])];
  const requests: RequestView[] = current.condition === 'overdue' && i % 2 === 0 ? [{ id: `${itemId}-q1`, itemId, itemNumber: row.number, itemTitles: titles, text: 'Прошу сообщить, когда будет завершена работа и кто отвечает за срыв срока. Жители села Азат обращаются повторно.', askedBy: personOf('deputy1'), askedSeatTitles: { ru: 'Депутат маслихата', kk: 'Мәслихат депутаты', en: 'Maslikhat deputy' }, askedAt: '2026-11-18T07:00:00Z', answer: i % 4 === 0 ? 'Работы будут завершены до 10 декабря; подрядчику направлена претензия.' : null, answeredBy: i % 4 === 0 ? personRefs[10]! : null, answeredAt: i % 4 === 0 ? '2026-11-19T07:00:00Z' : null }] : [];
  const view: ItemView = { id: itemId, version: 3, number: row.number, titles, completionForms: { ru: source.completionFormRu, kk: source.completionFormKk }, level: source.level, origin: source.origin, directive: { id: row.directiveId, number: row.directiveNumber, titles: { ru: section.titleRu, kk: section.titleKk, en: section.titleEn } }, address: addresses[0]!, plan: { id: 'plan', titles: { ru: 'План мероприятий Акмолинской области по реализации Послания', kk: 'Жолдауды іске асыру жөніндегі Ақмола облысының іс-шаралар жоспары' }, actNumber: 'А-9/412', actOn: '2026-09-15' }, parentId: null, subItems: [], status: row.status, condition: row.condition, deadlineWords: { ru: source.deadlineRu, kk: source.deadlineKk }, deadlineKind: 'quarter', deadlineRule: 'QUARTER_END', executors, delegates: source.number % 4 === 0 ? [{ person: personRefs[21]!, bodyId: executors[0]!.body.id, givenAt: '2026-09-18T05:00:00Z', note: 'Собрать справки с районов' }] : [], curator: { seatId: 'curator', titles: { ru: 'Заместитель акима области', kk: 'Облыс әкімінің орынбасары', en: 'Deputy akim of the region' }, person: personOf('curator1') }, threat: current.condition === 'at_risk' && i % 3 === 0 ? 'Подрядчик не вышел на площадку; срок под угрозой без замены.' : null, financing: source.financing ?? null, restricted: row.restricted, checkpoints, actions: [], source: { file: 'План-2026.xlsx', sheet: 'План', row: source.number + 4 } };
  return { row, view, reports, requests };
}

export const mocks: Mock[] = planItems.map(make);
const sub = mocks[30]!;
mocks[1]!.view.subItems = [{ ...sub.row, number: '2.1' }];

const COUNT: Record<Condition, keyof ConditionCounts> = { done_in_time: 'done', done_late: 'done', waiting: 'waiting', in_time: 'inTime', at_risk: 'atRisk', overdue: 'overdue', no_date: 'noDate', closed: 'closed' };
const instructionOf = (n: number): number => (n % 3) + 1;

function counts(list: Mock[]): ConditionCounts {
  const result: ConditionCounts = { total: list.length, done: 0, waiting: 0, inTime: 0, atRisk: 0, overdue: 0, closed: 0, noDate: 0 };
  for (const { row } of list) result[COUNT[row.condition]] += 1;
  return result;
}

function tree(): DirectiveView[] {
  return directives.flatMap((d, i): DirectiveView[] => {
    const mine = mocks.filter(({ row }) => row.directiveId === `dir-${i + 1}`);
    const number = d.titleRu.split('.')[0]!;
    const strip = (text: string): string => text.replace(/^[IV]+\. /, '');
    return [
      { id: `dir-${i + 1}`, parentId: null, number, titles: { ru: strip(d.titleRu), kk: strip(d.titleKk), en: strip(d.titleEn) }, counts: counts(mine) },
      ...[1, 2, 3].map((k) => ({ id: `dir-${i + 1}-${k}`, parentId: `dir-${i + 1}`, number: `${number}.${k}`, titles: { ru: ['Расширить производство и рабочие места', 'Снизить нагрузку на предпринимателей', 'Довести помощь до каждого сельского округа'][k - 1]!, kk: ['Өндіріс пен жұмыс орындарын кеңейту', 'Кәсіпкерлерге түсетін жүктемені азайту', 'Көмекті әр ауылдық округке жеткізу'][k - 1]!, en: ['Widen production and jobs', 'Ease the burden on business', 'Bring help to every rural okrug'][k - 1]! }, counts: counts(mine.filter((_, n) => instructionOf(n) === k)) })),
    ];
  });
}

function list({ query }: Context): Mock[] {
  const many = (name: string): string[] | null => (query[name] ? query[name].split(',') : null);
  const q = (query.q ?? '').toLowerCase();
  const dir = query.directiveId;
  const found = mocks.filter(({ row, view }) => {
    if (dir && row.directiveId !== dir) {
      const [parent, k] = [dir.slice(0, 5), Number(dir.slice(6))];
      const place = mocks.filter((m) => m.row.directiveId === parent).findIndex((m) => m.row.id === row.id);
      if (row.directiveId !== parent || instructionOf(place) !== k) return false;
    }
    if (many('condition') && !many('condition')!.includes(row.condition)) return false;
    if (many('level') && !many('level')!.includes(row.level)) return false;
    if (many('bodyId') && !view.executors.some((e) => many('bodyId')!.includes(e.body.id))) return false;
    if (many('leadBodyId') && !many('leadBodyId')!.includes(row.lead.id)) return false;
    return q === '' || row.number === q || `${row.titles.ru} ${row.titles.kk}`.toLowerCase().includes(q);
  });
  const due = (m: Mock): string => m.row.due?.dueOn ?? '9';
  if (query.sort === 'due') found.sort((a, b) => due(a).localeCompare(due(b)));
  if (query.sort === 'late') found.sort((a, b) => b.row.daysLate - a.row.daysLate);
  return found;
}

function one(itemId: string): Mock {
  const found = mocks.find(({ row }) => row.id === itemId);
  if (!found) throw new MockProblem(404, 'not_found', 'Такого пункта нет или он вам не виден.');
  return found;
}

const ACTIONS: Record<string, string[]> = {
  coordinator: ['edit', 'reassign', 'reschedule', 'split', 'remind', 'return', 'accept', 'cancel'],
  head: ['acknowledge', 'delegate', 'report', 'submit', 'withdraw', 'answer'],
  executor: ['acknowledge', 'delegate', 'report', 'submit', 'answer'],
  staff: ['report'],
  curator: ['threaten'],
  deputy: ['request'],
};

function card(context: Context): ItemView {
  const { view } = one(context.params.id!);
  const role = roleOf(context) ?? 'auditor';
  const checkpoints = view.checkpoints.map((c) => ({ ...c, acknowledgedAt: role === 'head' ? null : c.acknowledgedAt, actions: ['in_work', 'assigned'].includes(c.state) ? (ACTIONS[role] ?? []).filter((a) => ['acknowledge', 'report', 'remind', 'reschedule'].includes(a)) : [] }));
  return { ...view, checkpoints, actions: (ACTIONS[role] ?? []).filter((a) => a !== 'request' || view.condition === 'overdue') };
}

function write(context: Context, change: (mock: Mock) => void = () => undefined): ItemView {
  const mock = one(context.params.id!);
  if (!Number.isNaN(context.version) && context.version !== mock.view.version) throw new MockProblem(412, 'stale', 'Пункт изменили, пока вы его правили.');
  change(mock);
  mock.view.version += 1;
  mock.row.version += 1;
  return card(context);
}

function ladder(itemId: string): LadderView {
  const { view } = one(itemId);
  return { checkpoints: view.checkpoints.map((c) => {
    if (c.due.dueOn === null) return { checkpointId: c.id, period: c.period, state: 'none', policyVersion: 1, rungs: [] };
    const due = localDate(c.due.dueOn);
    return { checkpointId: c.id, period: c.period, state: c.condition === 'waiting' ? 'held' : c.due.actualOn ? 'done' : 'armed', policyVersion: 1, rungs: [-10, -5, -1, 0, 1, 3, 7].map((offset, k) => {
      const on = addWorkingDays(due, offset, KZ_CALENDAR);
      const past = on < TODAY && !c.due.actualOn;
      const told = [view.executors[0]!.executor ?? personRefs[15]!, ...(offset > 0 ? [view.executors[0]!.head ?? personRefs[12]!, personOf('coordinator')] : [])];
      return { key: `c${offset}`, kind: offset <= 0 ? 'reminder' : 'escalation', offset, occurrence: 1, at: `${on}T04:00:00.000Z`, outcome: c.due.actualOn ? (offset < 0 ? 'sent' : 'suppressed_closed') : past ? (offset === -10 ? 'collapsed' : 'sent') : 'to_come', firedAt: past ? `${on}T04:00:02.000Z` : null, targets: offset < -1 ? ['executor'] : offset <= 0 ? ['executor', 'head'] : offset === 1 ? ['executor', 'head', 'coordinator'] : offset === 3 ? ['executor', 'head', 'coordinator', 'curator'] : ['executor', 'head', 'coordinator', 'curator', 'chief_of_staff'], told: past && offset !== -10 ? told.map((person, n) => ({ person, seatTitles: { ru: ['Ответственный исполнитель', 'Руководитель управления', 'Главный инспектор отдела контроля'][n] ?? '', kk: ['Жауапты орындаушы', 'Басқарма басшысы', 'Бақылау бөлімінің бас инспекторы'][n] ?? '', en: ['Responsible executor', 'Head', 'Chief inspector'][n] ?? '' }, kind: 'digest', letter: n === 1 && k > 4 ? 'failed' as const : 'sent' as const, sentAt: `${on}T04:05:00.000Z` })) : [] };
    }) };
  }) };
}

export const routes: Route[] = [
  ['GET', '/directives', ({ query }) => (query.addressId === 'address-2026' ? tree() : [])],
  ['GET', '/action-items', (context) => {
    if (context.query.addressId !== 'address-2026') return { items: [], next: null, total: 0 };
    const found = list(context);
    const from = Number(context.query.after ?? 0);
    const to = from + Number(context.query.limit ?? 50);
    return { items: found.slice(from, to).map(({ row }) => row), next: to < found.length ? String(to) : null, total: found.length };
  }],
  ['GET', '/action-items/:id', card],
  ['GET', '/action-items/:id/deadlines', ({ params }) => one(params.id!).view.checkpoints.flatMap((c) => c.due.dueOn === null ? [] : [
    { checkpointId: c.id, version: c.due.postponements > 0 ? 2 : 1, dueOn: c.due.dueOn, unrolledOn: c.due.dueOn, innerOn: c.due.innerOn, roll: 'previous', words: c.due.words, kind: 'quarter', rule: 'QUARTER_END', why: c.why.map((w) => w.text), reason: c.due.postponements > 0 ? 'Поставщик оборудования перенёс отгрузку.' : '', authority: c.due.postponements > 0 ? 'Поручение Канцелярии Премьер-Министра № 12-05/3211 от 02.11.2026' : '', createdAt: '2026-11-03T05:00:00Z', createdBy: personOf('coordinator'), supersededAt: null },
    ...(c.due.postponements > 0 ? [{ checkpointId: c.id, version: 1, dueOn: c.due.originalOn!, unrolledOn: c.due.originalOn!, innerOn: null, roll: 'previous', words: c.due.words, kind: 'quarter', rule: 'QUARTER_END', why: [], reason: '', authority: '', createdAt: '2026-09-15T05:00:00Z', createdBy: personOf('coordinator'), supersededAt: '2026-11-03T05:00:00Z' }] : []),
  ])],
  ['GET', '/action-items/:id/ladder', ({ params }) => ladder(params.id!)],
  ['GET', '/action-items/:id/reports', (context) => one(context.params.id!).reports.map((r) => ({ ...r, actions: roleOf(context) === 'coordinator' ? r.actions.filter((a) => a !== 'withdraw' && a !== 'submit') : roleOf(context) === 'head' ? r.actions.filter((a) => a === 'withdraw' || a === 'submit') : [] }))],
  ['GET', '/action-items/:id/requests', ({ params }) => one(params.id!).requests],
  ['GET', '/action-items/:id/history', ({ params }) => [
    { id: '4', at: '2026-11-20T06:12:00Z', person: personRefs[10]!, seatTitles: { ru: 'Руководитель управления', kk: 'Басқарма басшысы', en: 'Head' }, action: 'report.submit', text: 'Представлен отчёт, исполнено 60%', before: null, after: null, reason: '' },
    { id: '3', at: '2026-11-03T05:00:00Z', person: personOf('coordinator'), seatTitles: { ru: 'Главный инспектор отдела контроля', kk: 'Бақылау бөлімінің бас инспекторы', en: 'Chief inspector' }, action: 'item.reschedule', text: 'Срок перенесён с 11.12.2026 на 31.12.2026', before: null, after: null, reason: 'Поставщик оборудования перенёс отгрузку.' },
    { id: '2', at: '2026-10-26T04:00:02Z', person: null, seatTitles: null, action: 'ladder.fire', text: 'Отправлено напоминание за 5 рабочих дней', before: null, after: null, reason: '' },
    { id: '1', at: '2026-09-15T05:00:00Z', person: personOf('coordinator'), seatTitles: { ru: 'Главный инспектор отдела контроля', kk: 'Бақылау бөлімінің бас инспекторы', en: 'Chief inspector' }, action: 'item.create', text: `Пункт ${one(params.id!).row.number} создан загрузкой плана № А-9/412`, before: null, after: null, reason: '' },
  ]],
  ['POST', '/action-items', (context) => {
    if (!context.body.titles?.ru && !context.body.titles?.kk) throw new MockProblem(400, 'bad_input', 'Проверьте поля.', [{ field: 'titles.ru', code: 'required', message: 'Назовите мероприятие хотя бы на одном языке.' }]);
    return { ...mocks[0]!.view };
  }],
  ['POST', '/deadline-readings', ({ body }) => {
    const phrase = String(body.phrase);
    if (/квартал|тоқсан/i.test(phrase)) return { phrase, kind: 'quarter', rule: 'QUARTER_END', start: null, due: ['2026-12-31'], rolled: ['2026-12-31'], ask: false, choices: [], why: 'Конец квартала — 31 декабря 2026 года, рабочий день.' };
    if (/месяч|ай сайын/i.test(phrase)) return { phrase, kind: 'recurring_monthly', rule: 'MONTHLY_END', start: null, due: ['2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28'], rolled: ['2026-11-30', '2026-12-31', '2027-01-29', '2027-02-26'], ask: false, choices: [], why: 'Последний день каждого месяца; выходной переносится на предыдущий рабочий день.' };
    if (/к \d{4} год/i.test(phrase)) return { phrase, kind: 'year_target', rule: 'YEAR_BY_AMBIG', start: null, due: [], rolled: [], ask: true, choices: ['2027-12-31', '2026-12-31'], why: '«К 2027 году» понимают двояко: конец 2026-го или конец 2027-го. Выберите.' };
    return { phrase, kind: 'none', rule: 'NONE', start: null, due: [], rolled: [], ask: true, choices: [], why: 'Слова срока не поняты. Напишите иначе или укажите дату.' };
  }],
  ['PATCH', '/action-items/:id', (context) => write(context, ({ view, row }) => { Object.assign(view, context.body); if (context.body.titles) row.titles = context.body.titles; })],
  ['POST', '/action-items/:id/executors', (context) => write(context)],
  ['POST', '/action-items/:id/due-date', (context) => {
    if (!context.body.authority && ['president', 'administration', 'government'].includes(one(context.params.id!).view.origin)) throw new MockProblem(409, 'origin_above_region', 'Срок установлен выше области: укажите номер и дату решения, которым он изменён.');
    return write(context);
  }],
  ['POST', '/action-items/:id/sub-items', (context) => write(context)],
  ['POST', '/action-items/:id/cancellation', (context) => write(context)],
  ['POST', '/action-items/:id/reminder', () => ({ told: [personRefs[15]!, personRefs[12]!] })],
  ['POST', '/action-items/:id/acknowledgement', (context) => write(context)],
  ['POST', '/action-items/:id/delegations', (context) => write(context, ({ view }) => { view.delegates.push({ person: personRefs.find((p) => p.id === context.body.personId)!, bodyId: '', givenAt: NOW, note: context.body.note }); })],
  ['DELETE', '/action-items/:id/delegations/:personId', (context) => write(context, ({ view }) => { view.delegates = view.delegates.filter((d) => d.person.id !== context.params.personId); })],
  ['POST', '/action-items/:id/threat', (context) => write(context, ({ view }) => { view.threat = context.body.text; })],
  ['POST', '/action-items/:id/requests', (context) => {
    const mock = one(context.params.id!);
    const person = sessionOf(context.email).person;
    mock.requests.push({ id: `q${mock.requests.length}`, itemId: mock.row.id, itemNumber: mock.row.number, itemTitles: mock.row.titles, text: context.body.text, askedBy: person, askedSeatTitles: { ru: 'Депутат маслихата', kk: 'Мәслихат депутаты', en: 'Maslikhat deputy' }, askedAt: NOW, answer: null, answeredBy: null, answeredAt: null });
    return mock.requests.at(-1);
  }],
  ['POST', '/requests/:id/answer', (context) => {
    const request = mocks.flatMap((m) => m.requests).find((r) => r.id === context.params.id)!;
    Object.assign(request, { answer: context.body.text, answeredBy: sessionOf(context.email).person, answeredAt: NOW });
    return request;
  }],
  ['GET', '/requests', () => mocks.flatMap((m) => m.requests)],
  ['PUT', '/checkpoints/:id/draft', (context) => {
    const mock = mocks.find((m) => m.view.checkpoints.some((c) => c.id === context.params.id))!;
    let draft = mock.reports.find((r) => r.state === 'draft');
    if (!draft) {
      draft = { id: `${mock.row.id}-rd`, checkpointId: context.params.id!, period: '', body: mock.row.lead, author: sessionOf(context.email).person, state: 'draft', text: '', percent: 0, delayReason: '', nextStep: '', submittedAt: null, submittedBy: null, decidedAt: null, decidedBy: null, decisionReason: '', evidence: [], version: 0, createdAt: NOW, updatedAt: NOW, actions: ['submit'] };
      mock.reports.unshift(draft);
    } else if (!Number.isNaN(context.version) && context.version !== draft.version) throw new MockProblem(412, 'stale', 'Черновик изменили.');
    Object.assign(draft, context.body, { version: draft.version + 1 });
    return draft;
  }],
  ['POST', '/reports/:id/evidence', (context) => {
    const report = mocks.flatMap((m) => m.reports).find((r) => r.id === context.params.id)!;
    const evidence = { id: `e${report.evidence.length + 10}`, kind: context.body.kind, name: context.body.name ?? '', unit: context.body.unit ?? '', plan: context.body.plan ?? null, fact: context.body.fact ?? null, eventOn: context.body.eventOn ?? null, url: context.body.url ?? '', size: null, mediaType: null, addedAt: NOW, addedBy: sessionOf(context.email).person };
    report.evidence.push(evidence);
    return evidence;
  }],
  ['POST', '/reports/:id/files', (context) => {
    const report = mocks.flatMap((m) => m.reports).find((r) => r.id === context.params.id)!;
    const name = Buffer.from(/filename="([^"]+)"/.exec(context.raw.subarray(0, 2000).toString('latin1'))?.[1] ?? 'файл', 'latin1').toString('utf8');
    const evidence = { id: `e${report.evidence.length + 10}`, kind: 'file' as const, name, unit: '', plan: null, fact: null, eventOn: null, url: '', size: context.raw.length, mediaType: 'application/pdf', addedAt: NOW, addedBy: sessionOf(context.email).person };
    report.evidence.push(evidence);
    return evidence;
  }],
  ['DELETE', '/reports/:id/evidence/:evidenceId', (context) => {
    const report = mocks.flatMap((m) => m.reports).find((r) => r.id === context.params.id)!;
    report.evidence = report.evidence.filter((e) => e.id !== context.params.evidenceId);
  }],
  ...(['submission', 'withdrawal', 'return', 'acceptance'] as const).map((verb): Route => ['POST', `/reports/:id/${verb}`, (context) => {
    const report = mocks.flatMap((m) => m.reports).find((r) => r.id === context.params.id)!;
    report.state = ({ submission: 'submitted', withdrawal: 'withdrawn', return: 'returned', acceptance: 'accepted' } as const)[verb];
    report.decisionReason = context.body.reason ?? '';
    report.submittedAt ??= NOW;
    return report;
  }]),
];
export { bodyRefs };
