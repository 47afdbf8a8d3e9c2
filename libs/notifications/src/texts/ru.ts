import { dateOf, joined, numberOf, textOf, type LetterWords, type NoticeFacts, type NoticeSentences } from './facts.js';

/** 1 пункт, 2 пункта, 5 пунктов. */
export function ruPlural(count: number, one: string, few: string, many: string): string {
  const tens = Math.abs(count) % 100;
  const units = tens % 10;
  if (tens >= 11 && tens <= 14) return many;
  if (units === 1) return one;
  return units >= 2 && units <= 4 ? few : many;
}

const workingDays = (count: number): string =>
  `${count} ${ruPlural(count, 'рабочий день', 'рабочих дня', 'рабочих дней')}`;

/** How the item stands against its date, at the head of a line. */
function standing({ days, number, inner }: NoticeFacts): string {
  const item = `пункт ${number}`;
  if (days === null) return `Пункт ${number}`;
  if (inner && days < 0) return `Внутренний срок прошёл ${workingDays(-days)} назад: ${item}`;
  if (inner && days === 0) return `Внутренний срок сегодня: ${item}`;
  if (inner) return `До внутреннего срока ${workingDays(days)}: ${item}`;
  if (days > 0) return `${ruPlural(days, 'Остался', 'Осталось', 'Осталось')} ${workingDays(days)}: ${item}`;
  return days === 0 ? `Срок сегодня: ${item}` : `Просрочено на ${workingDays(-days)}: ${item}`;
}

const due = ({ dueOn, inner }: NoticeFacts): string => dueOn && `${inner ? 'Внутренний срок' : 'Срок'}: ${dueOn}`;
const lead = ({ lead: name }: NoticeFacts): string => name && `Исполнитель: ${name}`;

const talkOf = (f: NoticeFacts): string => {
  if (f.number !== '') return `пункт ${f.number}`;
  return f.comment?.directive ? `направление ${f.comment.directive}` : 'обсуждение Послания';
};
const said = ({ comment }: NoticeFacts): string => {
  if (comment === null) return '';
  return comment.text === '' ? `${comment.author}: комментарий отозван` : `${comment.author}: ${comment.text}`;
};

const NEWS: Readonly<Record<string, string>> = {
  commented: 'Новый комментарий',
  submitted: 'Представлен отчёт',
  returned: 'Отчёт возвращён',
  accepted: 'Отчёт принят',
  rescheduled: 'Срок изменён',
};
const BULK: Readonly<Record<string, string>> = {
  assigned: 'Вам поручено',
  unassigned: 'Переданы другому исполнителю',
  rescheduled: 'Срок изменён',
  remind_now: 'Координатор напоминает',
  followed: 'Изменено из того, за чем вы следите',
};

export const ruSentences: NoticeSentences = {
  reminder: (f) => ({ title: standing(f), text: joined(f.itemTitle, due(f), lead(f)) }),
  escalation: (f) => ({
    title:
      f.days === null || f.days < 0
        ? standing(f)
        : `${f.inner ? 'Внутренний срок истёк' : 'Срок истёк'}: пункт ${f.number}`,
    text: joined(f.itemTitle, due(f), lead(f)),
  }),
  vacancy: (f) => ({
    title: `Некому сообщить: пункт ${f.number}`,
    text: joined(
      f.params['unreachable']
        ? `Почта адресата (${f.params['unreachable']}) не принимает писем о сроке. Сообщите ему и проверьте адрес`
        : 'Должность, которой адресовано сообщение о сроке, не занята. Назначьте ответственного',
      f.itemTitle,
      due(f),
      lead(f),
    ),
  }),
  remind_now: (f) => ({
    title: `Напоминание координатора: пункт ${f.number}`,
    text: joined(f.days === null ? '' : standing(f), f.itemTitle, due(f), textOf(f.params, 'note')),
  }),
  assigned: (f) => ({
    title: `Вам поручено: пункт ${f.number}`,
    text: joined(
      f.itemTitle,
      textOf(f.params, 'role') === 'co' ? 'Вы соисполнитель' : 'Вы ответственный исполнитель',
      due(f),
    ),
  }),
  unassigned: (f) => ({
    title: `Передан другому исполнителю: пункт ${f.number}`,
    text: joined('Больше ничего делать не нужно', textOf(f.params, 'reason')),
  }),
  delegated: (f) => ({
    title: `Вам передан в работу: пункт ${f.number}`,
    text: joined(f.itemTitle, due(f), textOf(f.params, 'note')),
  }),
  rescheduled: (f) => ({
    title: `Срок изменён: пункт ${f.number}`,
    text: joined(
      f.dueOn && `Новый срок: ${f.dueOn}`,
      textOf(f.params, 'before') && `прежний: ${dateOf(textOf(f.params, 'before'))}`,
      textOf(f.params, 'reason') && `Основание: ${textOf(f.params, 'reason')}`,
      f.itemTitle,
    ),
  }),
  cancelled: (f) => ({
    title: `Исполнение отменено: пункт ${f.number}`,
    text: joined(textOf(f.params, 'reason') && `Основание: ${textOf(f.params, 'reason')}`, f.itemTitle),
  }),
  draft_ready: (f) => ({
    title: `Проект отчёта ждёт вашего решения: пункт ${f.number}`,
    text: joined(f.itemTitle, due(f)),
  }),
  submitted: (f) => ({
    title: `Отчёт на проверку: пункт ${f.number}`,
    text: joined(f.itemTitle, lead(f), due(f)),
  }),
  review_late: (f) => ({
    title:
      textOf(f.params, 'subject') === 'report'
        ? `Отчёт ждёт проверки ${workingDays(numberOf(f.params, 'waited'))}: пункт ${f.number}`
        : `Просьба о продлении ждёт решения ${workingDays(numberOf(f.params, 'waited'))}: пункт ${f.number}`,
    text: joined(f.itemTitle, lead(f), due(f)),
  }),
  returned: (f) => ({
    title: `Отчёт возвращён: пункт ${f.number}`,
    text: joined(textOf(f.params, 'reason') && `Причина: ${textOf(f.params, 'reason')}`, f.itemTitle, due(f)),
  }),
  accepted: (f) => ({
    title: `Отчёт принят: пункт ${f.number}`,
    text: joined(f.itemTitle, textOf(f.params, 'comment')),
  }),
  disputed: (f) => ({
    title: `Исполнитель не согласен с поручением: пункт ${f.number}`,
    text: joined(textOf(f.params, 'reason'), lead(f), f.itemTitle),
  }),
  dispute_settled: (f) => ({
    title: `Спор решён, поручение остаётся за вами: пункт ${f.number}`,
    text: joined(textOf(f.params, 'reason'), f.itemTitle, due(f)),
  }),
  dispute_unanswered: (f) => ({
    title: `Спор о назначении без ответа: пункт ${f.number}`,
    text: joined(lead(f), f.itemTitle, due(f)),
  }),
  part_asked: (f) => ({
    title: `Назначен срок вашей части: пункт ${f.number}`,
    text: joined(
      textOf(f.params, 'dueOn') && `Срок части – ${dateOf(textOf(f.params, 'dueOn'))}`,
      lead(f),
      f.itemTitle,
    ),
  }),
  part_handed_in: (f) => ({
    title: `Соисполнитель сдал свою часть: пункт ${f.number}`,
    text: joined(f.itemTitle, due(f)),
  }),
  part_returned: (f) => ({
    title: `Ваша часть возвращена: пункт ${f.number}`,
    text: joined(textOf(f.params, 'reason'), f.itemTitle, due(f)),
  }),
  threat: (f) => ({
    title: `Под угрозой срыва: пункт ${f.number}`,
    text: joined(textOf(f.params, 'text'), f.itemTitle, due(f)),
  }),
  silence: (f) => ({
    title: `Постоянное мероприятие молчит: пункт ${f.number}`,
    text: joined(`Докладов пропущено подряд: ${numberOf(f.params, 'count')}`, f.itemTitle, lead(f)),
  }),
  extension_asked: (f) => ({
    title: `Просьба о продлении срока: пункт ${f.number}`,
    text: joined(
      textOf(f.params, 'wantedOn') && `Просят срок: ${dateOf(textOf(f.params, 'wantedOn'))}`,
      textOf(f.params, 'reason') && `Причина: ${textOf(f.params, 'reason')}`,
      due(f),
      lead(f),
      f.itemTitle,
    ),
  }),
  extension_granted: (f) => ({
    title: `Срок продлён: пункт ${f.number}`,
    text: joined(
      textOf(f.params, 'dueOn') && `Новый срок: ${dateOf(textOf(f.params, 'dueOn'))}`,
      textOf(f.params, 'reason') && `Основание: ${textOf(f.params, 'reason')}`,
      f.itemTitle,
    ),
  }),
  extension_refused: (f) => ({
    title: `В продлении срока отказано: пункт ${f.number}`,
    text: joined(textOf(f.params, 'reason') && `Причина: ${textOf(f.params, 'reason')}`, due(f), f.itemTitle),
  }),
  removal_proposed: (f) => ({
    title: `Предложено снять с контроля: пункт ${f.number}`,
    text: joined(textOf(f.params, 'note'), lead(f), f.itemTitle),
  }),
  removal_kept: (f) => ({
    title: `Оставлен на дополнительном контроле: пункт ${f.number}`,
    text: joined(textOf(f.params, 'reason') && `Причина: ${textOf(f.params, 'reason')}`, f.itemTitle),
  }),
  removed: (f) => ({
    title: `Снят с контроля: пункт ${f.number}`,
    text: joined(textOf(f.params, 'reason') && `Основание: ${textOf(f.params, 'reason')}`, f.itemTitle),
  }),
  request: (f) => ({
    title: `Запрос депутата: пункт ${f.number}`,
    text: joined(textOf(f.params, 'text'), f.itemTitle, due(f)),
  }),
  answer: (f) => ({
    title: `Ответ на ваш запрос: пункт ${f.number}`,
    text: joined(textOf(f.params, 'text'), f.itemTitle),
  }),
  mention: (f) => ({ title: `Вас упомянули: ${talkOf(f)}`, text: said(f) }),
  followed: (f) => ({
    title: `${NEWS[textOf(f.params, 'event')] ?? 'Новость'}: ${talkOf(f)}`,
    text: f.comment === null ? joined(f.itemTitle, due(f)) : said(f),
  }),
  bulk_summary: (f) => ({
    title: `Изменения сразу по нескольким пунктам: ${numberOf(f.params, 'count')}`,
    text: joined(
      ...Object.entries(BULK).map(
        ([event, words]) => numberOf(f.params, event) > 0 && `${words}: ${numberOf(f.params, event)}`,
      ),
      textOf(f.params, 'numbers') && `Пункты: ${textOf(f.params, 'numbers')}`,
      textOf(f.params, 'reason') && `Основание: ${textOf(f.params, 'reason')}`,
    ),
  }),
  plan_summary: (f) => {
    const count = numberOf(f.params, 'count');
    const nearestOn = textOf(f.params, 'nearestOn');
    const overdue = numberOf(f.params, 'overdue');
    return {
      title: `План утверждён: вам поручено ${count} ${ruPlural(count, 'мероприятие', 'мероприятия', 'мероприятий')}`,
      text: joined(
        textOf(f.params, 'plan'),
        nearestOn && `Ближайший срок: ${dateOf(nearestOn)}`,
        overdue > 0 && `Уже просрочено: ${overdue}`,
        'Список открывается в разделе «Моя работа»',
      ),
    };
  },
  calendar_moved: (f) => {
    const [count, dates] = [numberOf(f.params, 'count'), textOf(f.params, 'dates')];
    return {
      title: `Изменён рабочий календарь: сдвинулось сроков – ${count}`,
      text: joined(
        `Основание: ${textOf(f.params, 'act')}`,
        dates && `Новые сроки: ${dates}${count > dates.split('; ').length ? ' и другие' : ''}`,
      ),
    };
  },
  substitution_set: (f) => ({
    title: `Замещение: ${textOf(f.params, 'substituteRu')}`,
    text: joined(
      `${textOf(f.params, 'seatRu')}${textOf(f.params, 'holderRu') && ` (${textOf(f.params, 'holderRu')})`}`,
      `С ${dateOf(textOf(f.params, 'fromOn'))} по ${dateOf(textOf(f.params, 'toOn'))} включительно замещает ${textOf(f.params, 'substituteRu')}`,
      textOf(f.params, 'order') && `Основание: ${textOf(f.params, 'order')}`,
    ),
  }),
  substitution_revoked: (f) => ({
    title: `Замещение отозвано: ${textOf(f.params, 'substituteRu')}`,
    text: joined(
      `${textOf(f.params, 'seatRu')}${textOf(f.params, 'holderRu') && ` (${textOf(f.params, 'holderRu')})`}`,
      `Замещение с ${dateOf(textOf(f.params, 'fromOn'))} по ${dateOf(textOf(f.params, 'toOn'))} больше не действует`,
    ),
  }),
  invitation: () => ({
    title: 'Приглашение в систему «Жолдау»',
    text: 'Вас пригласили работать в системе контроля исполнения Послания. Откройте ссылку и задайте пароль. Ссылка действует ограниченное время и только один раз.',
  }),
  password_reset: () => ({
    title: 'Смена пароля в системе «Жолдау»',
    text: 'Чтобы задать новый пароль, откройте ссылку. Если вы не просили об этом, ничего делать не нужно: прежний пароль действует.',
  }),
};

export const ruLetter: LetterWords = {
  greeting: (name) => `Здравствуйте, ${name}!`,
  digestSubject: (date, late, inner, today, coming, news) =>
    `Сроки на ${date}: ` +
    [
      late > 0 && `просрочено ${late}`,
      inner > 0 && `прошёл внутренний срок ${inner}`,
      today > 0 && `сегодня ${today}`,
      coming > 0 && `впереди ${coming}`,
      news > 0 && `новостей ${news}`,
    ]
      .filter(Boolean)
      .join(', '),
  escalationSubject: (items, days) =>
    `Просрочено: ${items} ${ruPlural(items, 'пункт', 'пункта', 'пунктов')}` +
    (days > 0 ? `, самое большое опоздание ${workingDays(days)}` : ''),
  innerSubject: (items) => `Прошёл внутренний срок: ${items} ${ruPlural(items, 'пункт', 'пункта', 'пунктов')}`,
  groups: {
    overdue: 'Просрочено',
    inner: 'Прошёл внутренний срок',
    today: 'Срок сегодня',
    this_week: 'До конца недели',
    later: 'Позже',
    news: 'Новости того, за чем вы следите',
  },
  open: 'Открыть',
  more: (lines) => `И ещё ${lines} ${ruPlural(lines, 'пункт', 'пункта', 'пунктов')}: полный список в системе.`,
  footer: 'Письмо отправлено системой «Жолдау» автоматически, отвечать на него не нужно.',
  as: (seatTitle) => `Вы получили его в должности: ${seatTitle}.`,
};
