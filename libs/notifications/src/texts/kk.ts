import { dateOf, joined, numberOf, textOf, type LetterWords, type NoticeFacts, type NoticeSentences } from './facts.js';

/** How the item stands against its date, at the head of a line. */
function standing({ days, number, inner }: NoticeFacts): string {
  const item = `${number}-тармақ`;
  if (days === null) return item;
  if (inner && days < 0) return `Ішкі мерзімі өткеніне ${-days} жұмыс күні болды: ${item}`;
  if (inner && days === 0) return `Ішкі мерзімі бүгін: ${item}`;
  if (inner) return `Ішкі мерзіміне ${days} жұмыс күні қалды: ${item}`;
  if (days > 0) return `Мерзіміне ${days} жұмыс күні қалды: ${item}`;
  return days === 0 ? `Мерзімі бүгін: ${item}` : `Мерзімі өткеніне ${-days} жұмыс күні болды: ${item}`;
}

const due = ({ dueOn, inner }: NoticeFacts): string => dueOn && `${inner ? 'Ішкі мерзімі' : 'Мерзімі'}: ${dueOn}`;
const lead = ({ lead: name }: NoticeFacts): string => name && `Орындаушы: ${name}`;

const talkOf = (f: NoticeFacts): string => {
  if (f.number !== '') return `${f.number}-тармақ`;
  return f.comment?.directive ? `${f.comment.directive}-бағыт` : 'Жолдауды талқылау';
};
const said = ({ comment }: NoticeFacts): string => {
  if (comment === null) return '';
  return comment.text === ''
    ? `${comment.author}: түсініктеме кері қайтарып алынды`
    : `${comment.author}: ${comment.text}`;
};

const NEWS: Readonly<Record<string, string>> = {
  commented: 'Жаңа түсініктеме',
  submitted: 'Есеп ұсынылды',
  returned: 'Есеп қайтарылды',
  accepted: 'Есеп қабылданды',
  rescheduled: 'Мерзім өзгертілді',
};
const BULK: Readonly<Record<string, string>> = {
  assigned: 'Сізге тапсырылды',
  unassigned: 'Басқа орындаушыға берілді',
  rescheduled: 'Мерзімі өзгертілді',
  remind_now: 'Үйлестіруші ескертеді',
  followed: 'Сіз бақылап отырғандардан өзгергені',
};

export const kkSentences: NoticeSentences = {
  reminder: (f) => ({ title: standing(f), text: joined(f.itemTitle, due(f), lead(f)) }),
  escalation: (f) => ({
    title:
      f.days === null || f.days < 0
        ? standing(f)
        : `${f.inner ? 'Ішкі мерзімі өтті' : 'Мерзімі өтті'}: ${f.number}-тармақ`,
    text: joined(f.itemTitle, due(f), lead(f)),
  }),
  vacancy: (f) => ({
    title: `Хабарлайтын адам жоқ: ${f.number}-тармақ`,
    text: joined(
      f.params['unreachable']
        ? `Адресаттың (${f.params['unreachable']}) поштасы мерзім туралы хаттарды қабылдамайды. Оған хабарлап, мекенжайын тексеріңіз`
        : 'Мерзім туралы хабар жолданған лауазым бос тұр. Жауапты адамды тағайындаңыз',
      f.itemTitle,
      due(f),
      lead(f),
    ),
  }),
  remind_now: (f) => ({
    title: `Үйлестірушінің ескертуі: ${f.number}-тармақ`,
    text: joined(f.days === null ? '' : standing(f), f.itemTitle, due(f), textOf(f.params, 'note')),
  }),
  assigned: (f) => ({
    title: `Сізге тапсырылды: ${f.number}-тармақ`,
    text: joined(
      f.itemTitle,
      textOf(f.params, 'role') === 'co' ? 'Сіз бірлесіп орындаушысыз' : 'Сіз жауапты орындаушысыз',
      due(f),
    ),
  }),
  unassigned: (f) => ({
    title: `Басқа орындаушыға берілді: ${f.number}-тармақ`,
    text: joined('Сізден бұдан әрі ештеңе талап етілмейді', textOf(f.params, 'reason')),
  }),
  delegated: (f) => ({
    title: `Сізге орындауға берілді: ${f.number}-тармақ`,
    text: joined(f.itemTitle, due(f), textOf(f.params, 'note')),
  }),
  rescheduled: (f) => ({
    title: `Мерзімі өзгерді: ${f.number}-тармақ`,
    text: joined(
      f.dueOn && `Жаңа мерзімі: ${f.dueOn}`,
      textOf(f.params, 'before') && `бұрынғысы: ${dateOf(textOf(f.params, 'before'))}`,
      textOf(f.params, 'reason') && `Негізі: ${textOf(f.params, 'reason')}`,
      f.itemTitle,
    ),
  }),
  cancelled: (f) => ({
    title: `Орындау тоқтатылды: ${f.number}-тармақ`,
    text: joined(textOf(f.params, 'reason') && `Негізі: ${textOf(f.params, 'reason')}`, f.itemTitle),
  }),
  draft_ready: (f) => ({
    title: `Есеп жобасы шешіміңізді күтуде: ${f.number}-тармақ`,
    text: joined(f.itemTitle, due(f)),
  }),
  submitted: (f) => ({
    title: `Тексеруге есеп келді: ${f.number}-тармақ`,
    text: joined(f.itemTitle, lead(f), due(f)),
  }),
  review_late: (f) => ({
    title:
      textOf(f.params, 'subject') === 'report'
        ? `Есеп тексеруді ${numberOf(f.params, 'waited')} жұмыс күні күтуде: ${f.number}-тармақ`
        : `Мерзімді ұзарту туралы өтініш шешімді ${numberOf(f.params, 'waited')} жұмыс күні күтуде: ${f.number}-тармақ`,
    text: joined(f.itemTitle, lead(f), due(f)),
  }),
  returned: (f) => ({
    title: `Есеп қайтарылды: ${f.number}-тармақ`,
    text: joined(textOf(f.params, 'reason') && `Себебі: ${textOf(f.params, 'reason')}`, f.itemTitle, due(f)),
  }),
  accepted: (f) => ({
    title: `Есеп қабылданды: ${f.number}-тармақ`,
    text: joined(f.itemTitle, textOf(f.params, 'comment')),
  }),
  disputed: (f) => ({
    title: `Орындаушы тапсырмамен келіспейді: ${f.number}-тармақ`,
    text: joined(textOf(f.params, 'reason'), lead(f), f.itemTitle),
  }),
  dispute_settled: (f) => ({
    title: `Дау шешілді, тапсырма сізде қалады: ${f.number}-тармақ`,
    text: joined(textOf(f.params, 'reason'), f.itemTitle, due(f)),
  }),
  dispute_unanswered: (f) => ({
    title: `Тағайындау туралы дауға жауап берілмеді: ${f.number}-тармақ`,
    text: joined(lead(f), f.itemTitle, due(f)),
  }),
  part_asked: (f) => ({
    title: `Сіздің бөлігіңіздің мерзімі белгіленді: ${f.number}-тармақ`,
    text: joined(
      textOf(f.params, 'dueOn') && `Бөліктің мерзімі – ${dateOf(textOf(f.params, 'dueOn'))}`,
      lead(f),
      f.itemTitle,
    ),
  }),
  part_handed_in: (f) => ({
    title: `Бірлесіп орындаушы өз бөлігін тапсырды: ${f.number}-тармақ`,
    text: joined(f.itemTitle, due(f)),
  }),
  part_returned: (f) => ({
    title: `Сіздің бөлігіңіз қайтарылды: ${f.number}-тармақ`,
    text: joined(textOf(f.params, 'reason'), f.itemTitle, due(f)),
  }),
  threat: (f) => ({
    title: `Орындалмау қаупі бар: ${f.number}-тармақ`,
    text: joined(textOf(f.params, 'text'), f.itemTitle, due(f)),
  }),
  silence: (f) => ({
    title: `Тұрақты іс-шара бойынша есеп жоқ: ${f.number}-тармақ`,
    text: joined(`Қатарынан ұсынылмаған есептер саны: ${numberOf(f.params, 'count')}`, f.itemTitle, lead(f)),
  }),
  extension_asked: (f) => ({
    title: `Мерзімді ұзарту өтініші: ${f.number}-тармақ`,
    text: joined(
      textOf(f.params, 'wantedOn') && `Сұралған мерзім: ${dateOf(textOf(f.params, 'wantedOn'))}`,
      textOf(f.params, 'reason') && `Себебі: ${textOf(f.params, 'reason')}`,
      due(f),
      lead(f),
      f.itemTitle,
    ),
  }),
  extension_granted: (f) => ({
    title: `Мерзім ұзартылды: ${f.number}-тармақ`,
    text: joined(
      textOf(f.params, 'dueOn') && `Жаңа мерзім: ${dateOf(textOf(f.params, 'dueOn'))}`,
      textOf(f.params, 'reason') && `Негізі: ${textOf(f.params, 'reason')}`,
      f.itemTitle,
    ),
  }),
  extension_refused: (f) => ({
    title: `Мерзімді ұзартудан бас тартылды: ${f.number}-тармақ`,
    text: joined(textOf(f.params, 'reason') && `Себебі: ${textOf(f.params, 'reason')}`, due(f), f.itemTitle),
  }),
  removal_proposed: (f) => ({
    title: `Бақылаудан алу ұсынылды: ${f.number}-тармақ`,
    text: joined(textOf(f.params, 'note'), lead(f), f.itemTitle),
  }),
  removal_kept: (f) => ({
    title: `Қосымша бақылауда қалдырылды: ${f.number}-тармақ`,
    text: joined(textOf(f.params, 'reason') && `Себебі: ${textOf(f.params, 'reason')}`, f.itemTitle),
  }),
  removed: (f) => ({
    title: `Бақылаудан алынды: ${f.number}-тармақ`,
    text: joined(textOf(f.params, 'reason') && `Негізі: ${textOf(f.params, 'reason')}`, f.itemTitle),
  }),
  request: (f) => ({
    title: `Депутаттың сауалы: ${f.number}-тармақ`,
    text: joined(textOf(f.params, 'text'), f.itemTitle, due(f)),
  }),
  answer: (f) => ({
    title: `Сауалыңызға жауап келді: ${f.number}-тармақ`,
    text: joined(textOf(f.params, 'text'), f.itemTitle),
  }),
  mention: (f) => ({ title: `Сізді атап өтті: ${talkOf(f)}`, text: said(f) }),
  followed: (f) => ({
    title: `${NEWS[textOf(f.params, 'event')] ?? 'Жаңалық'}: ${talkOf(f)}`,
    text: f.comment === null ? joined(f.itemTitle, due(f)) : said(f),
  }),
  bulk_summary: (f) => ({
    title: `Бірден бірнеше тармақ өзгертілді: ${numberOf(f.params, 'count')}`,
    text: joined(
      ...Object.entries(BULK).map(
        ([event, words]) => numberOf(f.params, event) > 0 && `${words}: ${numberOf(f.params, event)}`,
      ),
      textOf(f.params, 'numbers') && `Тармақтар: ${textOf(f.params, 'numbers')}`,
      textOf(f.params, 'reason') && `Негіздемесі: ${textOf(f.params, 'reason')}`,
    ),
  }),
  plan_summary: (f) => {
    const nearestOn = textOf(f.params, 'nearestOn');
    const overdue = numberOf(f.params, 'overdue');
    return {
      title: `Жоспар бекітілді: сізге ${numberOf(f.params, 'count')} іс-шара тапсырылды`,
      text: joined(
        textOf(f.params, 'plan'),
        nearestOn && `Ең жақын мерзім: ${dateOf(nearestOn)}`,
        overdue > 0 && `Мерзімі өтіп кеткені: ${overdue}`,
        'Тізім «Менің жұмысым» бөлімінде ашылады',
      ),
    };
  },
  calendar_moved: (f) => {
    const [count, dates] = [numberOf(f.params, 'count'), textOf(f.params, 'dates')];
    return {
      title: `Жұмыс күнтізбесі өзгерді: ауысқан мерзім саны – ${count}`,
      text: joined(
        `Негіздемесі: ${textOf(f.params, 'act')}`,
        dates && `Жаңа мерзімдер: ${dates}${count > dates.split('; ').length ? ' және басқалары' : ''}`,
      ),
    };
  },
  substitution_set: (f) => ({
    title: `Орнын басу: ${textOf(f.params, 'substituteKk')}`,
    text: joined(
      `${textOf(f.params, 'seatKk')}${textOf(f.params, 'holderKk') && ` (${textOf(f.params, 'holderKk')})`}`,
      `${dateOf(textOf(f.params, 'fromOn'))} – ${dateOf(textOf(f.params, 'toOn'))} аралығында (соңғы күнін қоса алғанда) орнын басушы: ${textOf(f.params, 'substituteKk')}`,
      textOf(f.params, 'order') && `Негіздемесі: ${textOf(f.params, 'order')}`,
    ),
  }),
  substitution_revoked: (f) => ({
    title: `Орнын басу тоқтатылды: ${textOf(f.params, 'substituteKk')}`,
    text: joined(
      `${textOf(f.params, 'seatKk')}${textOf(f.params, 'holderKk') && ` (${textOf(f.params, 'holderKk')})`}`,
      `${dateOf(textOf(f.params, 'fromOn'))} – ${dateOf(textOf(f.params, 'toOn'))} аралығындағы орнын басу енді күшінде емес`,
    ),
  }),
  invitation: () => ({
    title: '«Жолдау» жүйесіне шақыру',
    text: 'Сізді Жолдаудың орындалуын бақылау жүйесінде жұмыс істеуге шақырды. Сілтемені ашып, құпиясөз орнатыңыз. Сілтеме шектеулі уақыт ішінде және бір рет қана жарамды.',
  }),
  password_reset: () => ({
    title: '«Жолдау» жүйесіндегі құпиясөзді ауыстыру',
    text: 'Жаңа құпиясөз орнату үшін сілтемені ашыңыз. Егер мұны сұрамаған болсаңыз, ештеңе істеудің қажеті жоқ: бұрынғы құпиясөз күшінде қалады.',
  }),
};

export const kkLetter: LetterWords = {
  greeting: (name) => `Сәлеметсіз бе, ${name}!`,
  digestSubject: (date, late, inner, today, coming, news) =>
    `${date} күнгі мерзімдер: ` +
    [
      late > 0 && `мерзімі өткені ${late}`,
      inner > 0 && `ішкі мерзімі өткені ${inner}`,
      today > 0 && `бүгін ${today}`,
      coming > 0 && `алда ${coming}`,
      news > 0 && `жаңалық ${news}`,
    ]
      .filter(Boolean)
      .join(', '),
  escalationSubject: (items, days) =>
    `Мерзімі өткен тармақтар: ${items}` + (days > 0 ? `, ең ұзақ кешігу ${days} жұмыс күні` : ''),
  innerSubject: (items) => `Ішкі мерзімі өткен тармақтар: ${items}`,
  groups: {
    overdue: 'Мерзімі өткен',
    inner: 'Ішкі мерзімі өткен',
    today: 'Мерзімі бүгін',
    this_week: 'Апта соңына дейін',
    later: 'Кейінірек',
    news: 'Сіз бақылап отырғандардың жаңалықтары',
  },
  open: 'Ашу',
  more: (lines) => `Тағы ${lines} тармақ бар: толық тізім жүйеде.`,
  footer: 'Хатты «Жолдау» жүйесі автоматты түрде жіберді, оған жауап берудің қажеті жоқ.',
  as: (seatTitle) => `Сіз оны мына лауазымда алдыңыз: ${seatTitle}.`,
};
