import { dateOf, joined, numberOf, textOf, type LetterWords, type NoticeFacts, type NoticeSentences } from './facts.js';

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** How the item stands against its date, at the head of a line. */
function standing({ days, number, inner }: NoticeFacts): string {
  const item = `item ${number}`;
  if (days === null) return `Item ${number}`;
  if (inner && days < 0) return `Inner date passed ${counted(-days, 'working day')} ago: ${item}`;
  if (inner && days === 0) return `Inner date today: ${item}`;
  if (inner) return `${counted(days, 'working day')} to the inner date: ${item}`;
  if (days > 0) return `${counted(days, 'working day')} left: ${item}`;
  return days === 0 ? `Due today: ${item}` : `Overdue by ${counted(-days, 'working day')}: ${item}`;
}

const due = ({ dueOn, inner }: NoticeFacts): string => dueOn && `${inner ? 'Inner date' : 'Due'} ${dueOn}`;
const lead = ({ lead: name }: NoticeFacts): string => name && `Lead: ${name}`;

const talkOf = (f: NoticeFacts): string => {
  if (f.number !== '') return `item ${f.number}`;
  return f.comment?.directive ? `directive ${f.comment.directive}` : 'talk on the Address';
};
const said = ({ comment }: NoticeFacts): string => {
  if (comment === null) return '';
  return comment.text === '' ? `${comment.author}: the comment was retracted` : `${comment.author}: ${comment.text}`;
};

const NEWS: Readonly<Record<string, string>> = {
  commented: 'New comment',
  submitted: 'A report was submitted',
  returned: 'A report was returned',
  accepted: 'A report was accepted',
  rescheduled: 'The due date was moved',
};
const BULK: Readonly<Record<string, string>> = {
  assigned: 'Assigned to you',
  unassigned: 'Passed to another body',
  rescheduled: 'Due date moved',
  remind_now: 'The coordinator reminds',
  followed: 'Changed among what you follow',
};

export const enSentences: NoticeSentences = {
  reminder: (f) => ({ title: standing(f), text: joined(f.itemTitle, due(f), lead(f)) }),
  escalation: (f) => ({
    title:
      f.days === null || f.days < 0 ? standing(f) : `The ${f.inner ? 'inner ' : ''}date has passed: item ${f.number}`,
    text: joined(f.itemTitle, due(f), lead(f)),
  }),
  vacancy: (f) => ({
    title: `Nobody to tell: item ${f.number}`,
    text: joined(
      f.params['unreachable']
        ? `The mail server of ${f.params['unreachable']} takes no letter about the date. Please tell them and check the address`
        : 'The seat a message about the date was meant for is empty. Please appoint somebody',
      f.itemTitle,
      due(f),
      lead(f),
    ),
  }),
  remind_now: (f) => ({
    title: `Reminder from the coordinator: item ${f.number}`,
    text: joined(f.days === null ? '' : standing(f), f.itemTitle, due(f), textOf(f.params, 'note')),
  }),
  assigned: (f) => ({
    title: `Assigned to you: item ${f.number}`,
    text: joined(f.itemTitle, textOf(f.params, 'role') === 'co' ? 'You are a co-executor' : 'You are the lead', due(f)),
  }),
  unassigned: (f) => ({
    title: `Passed to another body: item ${f.number}`,
    text: joined('Nothing more is asked of you', textOf(f.params, 'reason')),
  }),
  delegated: (f) => ({
    title: `Handed to you: item ${f.number}`,
    text: joined(f.itemTitle, due(f), textOf(f.params, 'note')),
  }),
  rescheduled: (f) => ({
    title: `New date: item ${f.number}`,
    text: joined(
      f.dueOn && `Now due ${f.dueOn}`,
      textOf(f.params, 'before') && `before: ${dateOf(textOf(f.params, 'before'))}`,
      textOf(f.params, 'reason') && `Ground: ${textOf(f.params, 'reason')}`,
      f.itemTitle,
    ),
  }),
  cancelled: (f) => ({
    title: `Cancelled: item ${f.number}`,
    text: joined(textOf(f.params, 'reason') && `Ground: ${textOf(f.params, 'reason')}`, f.itemTitle),
  }),
  draft_ready: (f) => ({
    title: `A draft report waits for your decision: item ${f.number}`,
    text: joined(f.itemTitle, due(f)),
  }),
  submitted: (f) => ({ title: `Report to review: item ${f.number}`, text: joined(f.itemTitle, lead(f), due(f)) }),
  review_late: (f) => ({
    title:
      textOf(f.params, 'subject') === 'report'
        ? `A report has waited for review for ${numberOf(f.params, 'waited')} working days: item ${f.number}`
        : `A request for a later date has waited for ${numberOf(f.params, 'waited')} working days: item ${f.number}`,
    text: joined(f.itemTitle, lead(f), due(f)),
  }),
  returned: (f) => ({
    title: `Report returned: item ${f.number}`,
    text: joined(textOf(f.params, 'reason') && `Reason: ${textOf(f.params, 'reason')}`, f.itemTitle, due(f)),
  }),
  accepted: (f) => ({
    title: `Report accepted: item ${f.number}`,
    text: joined(f.itemTitle, textOf(f.params, 'comment')),
  }),
  disputed: (f) => ({
    title: `An executor disputes the assignment: item ${f.number}`,
    text: joined(textOf(f.params, 'reason'), lead(f), f.itemTitle),
  }),
  dispute_settled: (f) => ({
    title: `The dispute is settled, the item stays with you: item ${f.number}`,
    text: joined(textOf(f.params, 'reason'), f.itemTitle, due(f)),
  }),
  dispute_unanswered: (f) => ({
    title: `A dispute over an assignment is not answered: item ${f.number}`,
    text: joined(lead(f), f.itemTitle, due(f)),
  }),
  part_asked: (f) => ({
    title: `Your part has a date: item ${f.number}`,
    text: joined(
      textOf(f.params, 'dueOn') && `The part is due on ${dateOf(textOf(f.params, 'dueOn'))}`,
      lead(f),
      f.itemTitle,
    ),
  }),
  part_handed_in: (f) => ({
    title: `A co-executor has handed in its part: item ${f.number}`,
    text: joined(f.itemTitle, due(f)),
  }),
  part_returned: (f) => ({
    title: `Your part is returned: item ${f.number}`,
    text: joined(textOf(f.params, 'reason'), f.itemTitle, due(f)),
  }),
  threat: (f) => ({
    title: `Under threat: item ${f.number}`,
    text: joined(textOf(f.params, 'text'), f.itemTitle, due(f)),
  }),
  silence: (f) => ({
    title: `A continuous item is silent: item ${f.number}`,
    text: joined(`Reports missed in a row: ${numberOf(f.params, 'count')}`, f.itemTitle, lead(f)),
  }),
  extension_asked: (f) => ({
    title: `Extension asked for: item ${f.number}`,
    text: joined(
      textOf(f.params, 'wantedOn') && `Date asked for: ${dateOf(textOf(f.params, 'wantedOn'))}`,
      textOf(f.params, 'reason') && `Reason: ${textOf(f.params, 'reason')}`,
      due(f),
      lead(f),
      f.itemTitle,
    ),
  }),
  extension_granted: (f) => ({
    title: `Extension granted: item ${f.number}`,
    text: joined(
      textOf(f.params, 'dueOn') && `New date: ${dateOf(textOf(f.params, 'dueOn'))}`,
      textOf(f.params, 'reason') && `Grounds: ${textOf(f.params, 'reason')}`,
      f.itemTitle,
    ),
  }),
  extension_refused: (f) => ({
    title: `Extension refused: item ${f.number}`,
    text: joined(textOf(f.params, 'reason') && `Reason: ${textOf(f.params, 'reason')}`, due(f), f.itemTitle),
  }),
  removal_proposed: (f) => ({
    title: `Proposed to take off control: item ${f.number}`,
    text: joined(textOf(f.params, 'note'), lead(f), f.itemTitle),
  }),
  removal_kept: (f) => ({
    title: `Kept under additional control: item ${f.number}`,
    text: joined(textOf(f.params, 'reason') && `Reason: ${textOf(f.params, 'reason')}`, f.itemTitle),
  }),
  removed: (f) => ({
    title: `Taken off control: item ${f.number}`,
    text: joined(textOf(f.params, 'reason') && `Grounds: ${textOf(f.params, 'reason')}`, f.itemTitle),
  }),
  request: (f) => ({
    title: `Request of a deputy: item ${f.number}`,
    text: joined(textOf(f.params, 'text'), f.itemTitle, due(f)),
  }),
  answer: (f) => ({
    title: `Answer to your request: item ${f.number}`,
    text: joined(textOf(f.params, 'text'), f.itemTitle),
  }),
  mention: (f) => ({ title: `You were mentioned: ${talkOf(f)}`, text: said(f) }),
  followed: (f) => ({
    title: `${NEWS[textOf(f.params, 'event')] ?? 'News'}: ${talkOf(f)}`,
    text: f.comment === null ? joined(f.itemTitle, due(f)) : said(f),
  }),
  bulk_summary: (f) => ({
    title: `Several items were changed at once: ${numberOf(f.params, 'count')}`,
    text: joined(
      ...Object.entries(BULK).map(
        ([event, words]) => numberOf(f.params, event) > 0 && `${words}: ${numberOf(f.params, event)}`,
      ),
      textOf(f.params, 'numbers') && `Items: ${textOf(f.params, 'numbers')}`,
      textOf(f.params, 'reason') && `Reason: ${textOf(f.params, 'reason')}`,
    ),
  }),
  plan_summary: (f) => {
    const nearestOn = textOf(f.params, 'nearestOn');
    const overdue = numberOf(f.params, 'overdue');
    return {
      title: `The plan is approved: ${counted(numberOf(f.params, 'count'), 'item')} assigned to you`,
      text: joined(
        textOf(f.params, 'plan'),
        nearestOn && `Nearest date: ${dateOf(nearestOn)}`,
        overdue > 0 && `Already overdue: ${overdue}`,
        'The list opens under “My work”',
      ),
    };
  },
  calendar_moved: (f) => {
    const [count, dates] = [numberOf(f.params, 'count'), textOf(f.params, 'dates')];
    return {
      title: `The working calendar was changed: dates moved – ${count}`,
      text: joined(
        `Ground: ${textOf(f.params, 'act')}`,
        dates && `New dates: ${dates}${count > dates.split('; ').length ? ' and others' : ''}`,
      ),
    };
  },
  substitution_set: (f) => ({
    title: `Substitution: ${textOf(f.params, 'substituteRu')}`,
    text: joined(
      `${textOf(f.params, 'seatEn')}${textOf(f.params, 'holderRu') && ` (${textOf(f.params, 'holderRu')})`}`,
      `From ${dateOf(textOf(f.params, 'fromOn'))} to ${dateOf(textOf(f.params, 'toOn'))} inclusive ${textOf(f.params, 'substituteRu')} stands in`,
      textOf(f.params, 'order') && `Order: ${textOf(f.params, 'order')}`,
    ),
  }),
  substitution_revoked: (f) => ({
    title: `Substitution revoked: ${textOf(f.params, 'substituteRu')}`,
    text: joined(
      `${textOf(f.params, 'seatEn')}${textOf(f.params, 'holderRu') && ` (${textOf(f.params, 'holderRu')})`}`,
      `The substitution from ${dateOf(textOf(f.params, 'fromOn'))} to ${dateOf(textOf(f.params, 'toOn'))} is no longer in force`,
    ),
  }),
  invitation: () => ({
    title: 'Invitation to Zholdau',
    text: 'You are invited to work in the system that follows the execution of the Address. Open the link and set a password. The link works for a limited time and only once.',
  }),
  password_reset: () => ({
    title: 'New password for Zholdau',
    text: 'Open the link to set a new password. If you did not ask for this, do nothing: the present password stays in force.',
  }),
};

export const enLetter: LetterWords = {
  greeting: (name) => `Good day, ${name}!`,
  digestSubject: (date, late, inner, today, coming, news) =>
    `Dates on ${date}: ` +
    [
      late > 0 && `${late} overdue`,
      inner > 0 && `${inner} past the inner date`,
      today > 0 && `${today} due today`,
      coming > 0 && `${coming} to come`,
      news > 0 && `${news} news`,
    ]
      .filter(Boolean)
      .join(', '),
  escalationSubject: (items, days) =>
    `Overdue: ${counted(items, 'item')}` + (days > 0 ? `, the latest by ${counted(days, 'working day')}` : ''),
  innerSubject: (items) => `Inner date passed: ${counted(items, 'item')}`,
  groups: {
    overdue: 'Overdue',
    inner: 'Inner date passed',
    today: 'Due today',
    this_week: 'By the end of the week',
    later: 'Later',
    news: 'News of what you follow',
  },
  open: 'Open',
  more: (lines) => `And ${counted(lines, 'more item', 'more items')}: the whole list is in the system.`,
  footer: 'This letter was sent by Zholdau automatically; please do not answer it.',
  as: (seatTitle) => `You received it as: ${seatTitle}.`,
};
