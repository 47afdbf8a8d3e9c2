import type { NoticeView } from '../../api/types.js';
import { mocks } from './items.js';
import type { Route } from './route.js';

const TEXTS: [string, (n: string) => string, string, boolean][] = [
  [
    'escalation',
    (n) => `Пункт ${n}: срок прошёл 3 рабочих дня назад`,
    'Отчёт не представлен. Сообщено также руководителю управления и координатору.',
    true,
  ],
  ['reminder', (n) => `Пункт ${n}: срок через 5 рабочих дней`, 'Форма завершения: акт ввода в эксплуатацию.', false],
  [
    'report_returned',
    (n) => `Пункт ${n}: отчёт возвращён на доработку`,
    'Нет акта ввода по второй линии; приложите подписанный акт и фото.',
    false,
  ],
  [
    'request',
    (n) => `Пункт ${n}: вопрос депутата маслихата`,
    'Прошу сообщить, когда будет завершена работа и кто отвечает за срыв срока. Жители села Азат обращаются повторно.',
    true,
  ],
  ['assigned', (n) => `Вам поручен пункт ${n}`, '', false],
  ['report_accepted', (n) => `Пункт ${n}: отчёт принят`, 'Контрольная точка исполнена 2 ноября 2026 года.', false],
];

const notices: NoticeView[] = Array.from({ length: 64 }, (_, i) => {
  const [kind, title, text, urgent] = TEXTS[i % TEXTS.length]!;
  const { row } = mocks[(i * 7) % mocks.length]!;
  const at = new Date(Date.UTC(2026, 10, 23, 4, 30) - i * 5.3 * 3_600_000).toISOString();
  return {
    id: `n${i}`,
    kind,
    title: title(row.number),
    text,
    itemId: row.id,
    itemNumber: row.number,
    createdAt: at,
    readAt: i < 7 ? null : at,
    urgent: urgent && i < 12,
    link: null,
  };
});

const unread = (): number => notices.filter((notice) => notice.readAt === null).length;

export const routes: Route[] = [
  [
    'GET',
    '/notices',
    ({ query, email }) => {
      const mine = email?.startsWith('auditor') ? [] : notices;
      const found = mine.filter((notice) => !query.unread || notice.readAt === null);
      const from = Number(query.after ?? 0);
      const to = from + 25;
      return {
        items: found.slice(from, to),
        next: to < found.length ? String(to) : null,
        unread: email?.startsWith('auditor') ? 0 : unread(),
      };
    },
  ],
  [
    'POST',
    '/notices/read',
    ({ body }) => {
      for (const notice of notices)
        if (body.ids === 'all' || body.ids.includes(notice.id)) notice.readAt ??= notice.createdAt;
      return { unread: unread() };
    },
  ],
];
