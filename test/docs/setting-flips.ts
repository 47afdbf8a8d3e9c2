import type { SettingKey } from '@zholdau/domain';

/** File and title of the test that flips a setting and sees what happens change. A setting without one does not compile. */
type Flip = readonly [file: string, title: string];

const items = (title: string): Flip => ['test/e2e/item-settings.e2e-spec.ts', title];
const roll = items('roll.%s says where a Sunday goes');
const evidence: Flip = ['test/e2e/ratings.e2e-spec.ts', 'follows the setting evidence.of-%s'];
const extension = (title: string): Flip => ['test/e2e/extension.e2e-spec.ts', title];
const extender = extension('extension.decider.%s says who decides');
const remover: Flip = ['test/e2e/removal.e2e-spec.ts', 'removal.decider.%s says who decides'];
const clock = (title: string): Flip => ['test/e2e/ladder-clock.e2e-spec.ts', title];
const window: Flip = ['test/e2e/ladder-settings.e2e-spec.ts', '%s moves the window in which letters leave'];
const channel: Flip = ['test/e2e/channels.e2e-spec.ts', 'the setting %s: %s is %s'];
const chain = (title: string): Flip => ['libs/audit/src/chain/journal-chain.db-spec.ts', title];
const indicator: Flip = ['test/e2e/indicators.e2e-spec.ts', 'follow the thresholds and days of the settings'];
const session = (title: string): Flip => ['test/e2e/session.e2e-spec.ts', title];
const imports: Flip = [
  'libs/plan-import/src/plan-import.db-spec.ts',
  'is limited in size and rows as the region has set',
];
const talk = (title: string): Flip => ['test/e2e/talk.e2e-spec.ts', title];
const follow = talk(
  'is followed by its authors and by whoever it is handed to, unless the region or they want it otherwise',
);

export const SETTING_FLIPS: Readonly<Record<SettingKey, Flip>> = {
  'workday.start': ['test/e2e/ladder-settings.e2e-spec.ts', 'workday.start moves the instants of rungs'],
  'workday.end': items('workday.end says from which minute an item is overdue'),
  'roll.president': roll,
  'roll.administration': roll,
  'roll.government': roll,
  'roll.akim': roll,
  'roll.maslikhat': roll,
  'roll.party': roll,
  'roll.meeting': roll,
  'roll.own': roll,
  'continuous.period': items('continuous.period says how often a continuous item reports'),
  'continuous.silence': [
    'test/e2e/carry-over.e2e-spec.ts',
    'is raised after as many missed reports as the region has set',
  ],
  'risk.days': items('risk.days says how early little work done is a risk'),
  'risk.returned-days': items('risk.returned-days says how early a returned report is a risk'),
  'acceptance.sub-items-first': [
    'test/e2e/sub-items.e2e-spec.ts',
    'acceptance.sub-items-first: the region may accept the whole before its parts',
  ],
  'evidence.required': items('evidence.required lets a report in without evidence'),
  'evidence.types': items('evidence.types says which files are taken'),
  'evidence.max-mb': items('evidence.max-mb says how large a file may be'),
  'evidence.of-act': evidence,
  'evidence.of-act_draft': evidence,
  'evidence.of-info': evidence,
  'evidence.of-doc': evidence,
  'evidence.of-object': evidence,
  'evidence.of-indicator': evidence,
  'evidence.of-finance': evidence,
  'evidence.of-event': evidence,
  'dispute.days': [
    'test/e2e/disputes.e2e-spec.ts',
    'takes the last second of the working day after the assignment, as the setting says',
  ],
  'dispute.answer-days': ['test/e2e/disputes.e2e-spec.ts', 'has as many days as the setting says'],
  'parts.days-before': [
    'test/e2e/parts.e2e-spec.ts',
    'has its own date, by the coordinator or the lead, given or by the setting',
  ],
  'extension.decider.special': extender,
  'extension.decider.control': extender,
  'extension.decider.working': extender,
  'extension.min-lead-days': extension('extension.min-lead-days says from when a request is late'),
  'extension.max-count': extension('extension.max-count says how many dates are usual'),
  'extension.decide-days': extension('extension.decide-days says within how many days it should be decided'),
  'extension.pauses': clock('extension.pauses stops the agency’s ladder until the answer'),
  'removal.decider.special': remover,
  'removal.decider.control': remover,
  'removal.decider.working': remover,
  'recheck.percent': [
    'test/e2e/rechecks.e2e-spec.ts',
    'takes the share of the setting as it was when the quarter was committed to',
  ],
  'recheck.finish-days': ['test/e2e/rechecks.e2e-spec.ts', 'gives as many working days to finish as the setting says'],
  'letters.windowStart': window,
  'letters.windowEnd': window,
  'letters.singleReminders': [
    'test/e2e/ladder-letters.e2e-spec.ts',
    'the number of single reminders follows its setting',
  ],
  'letters.calendar': [
    'test/e2e/channels.e2e-spec.ts',
    'letters.calendar: a new task brings its due date for the calendar, unless region or person say no',
  ],
  'reminders.activity-days': clock('reminders.activity-days 0: nothing waits'),
  'escalation.note-days': clock('escalation.note-days says for how long'),
  'calendar.warn-days': ['test/e2e/ladder-calendar.e2e-spec.ts', 'calendar.warn-days says how long before'],
  'channels.push': channel,
  'channels.telegram': channel,
  'channels.sms': channel,
  'channels.webhook': channel,
  'watch.dutyEmail': [
    'test/e2e/watching.e2e-spec.ts',
    'is called once past the queue when no worker lives, and again after four hours',
  ],
  'journal.seal-seconds': chain('seals by the setting of the region'),
  'journal.anchor-time': chain('signs the head once a day from the hour of the setting'),
  'idempotency.keep-hours': [
    'libs/audit/src/idempotency/idempotency-keys.db-spec.ts',
    'is forgotten after the hours of the setting',
  ],
  'sign_in.attempts': session('follows the settings of the region'),
  'sign_in.window_minutes': session('follows the settings of the region'),
  'sign_in.attempts_per_address': session('slows one address after as many attempts as the region has set'),
  'import.maxMegabytes': imports,
  'import.maxRows': imports,
  'indicator.green-from': indicator,
  'indicator.yellow-from': indicator,
  'indicator.fact-days': indicator,
  'indicator.fact-required': [
    'test/e2e/indicators.e2e-spec.ts',
    'are asked for when the report is handed in, unless the region does not want it',
  ],
  'comment.edit-minutes': talk('is edited by its author for the minutes of the setting, later only taken back'),
  'follow.authors': follow,
  'follow.delegates': follow,
  'follow.letters': follow,
};
