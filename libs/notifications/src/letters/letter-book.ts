import {
  addDays,
  instantAt,
  localDateOf,
  localTimeOf,
  nextWindow,
  windowOpening,
  type SendWindow,
  type WorkCalendar,
} from '@zholdau/domain';
import { deliveryOf, SECURITY_KINDS, type NoticeKind } from '../notice-kind.js';

export interface WaitingNotice {
  readonly id: string;
  readonly personId: string;
  readonly regionId: string;
  readonly kind: NoticeKind;
  /** When the person wants the digest of the day, HH:MM; null when the window opens. */
  readonly digestAt: string | null;
  /** The person wants reminders in the digest only. */
  readonly quiet: boolean;
}

/** A letter a notice may join, present in the outbox or to be written. */
export interface Letter {
  readonly id: string | null;
  readonly key: string;
  readonly template: string;
  readonly personId: string;
  readonly regionId: string;
  readonly notBefore: Date;
  /** Whether it still takes lines: it has not begun to leave and never was with a mail server. */
  readonly open: boolean;
}

export interface RegionRules {
  readonly window: SendWindow;
  readonly singles: number;
}

/** Chooses the letter of each notice, counting what a person gets in a day. */
export class LetterBook {
  private readonly letters: Map<string, Letter>;

  constructor(
    private readonly now: Date,
    private readonly calendar: WorkCalendar,
    present: readonly Letter[],
  ) {
    this.letters = new Map(present.map((letter) => [letter.key, letter]));
  }

  place(notice: WaitingNotice, { window, singles }: RegionRules): Letter {
    const opens = nextWindow(this.now, this.calendar, window);
    switch (deliveryOf(notice.kind)) {
      case 'digest':
        return this.digest(notice, opens, window, notice.kind === 'followed' || notice.quiet ? 0 : singles);
      case 'escalation':
        return this.escalation(notice, opens, window);
      case 'single':
        return this.letter(
          notice,
          `${notice.kind.replaceAll('_', '-')}-${notice.id}`,
          notice.kind,
          SECURITY_KINDS.includes(notice.kind) ? this.now : opens,
        );
    }
  }

  /** The digest of the day; news never leave by themselves, a reminder may. When the digest has left, a letter by itself; when those are used up, the next day's digest. */
  private digest(notice: WaitingNotice, opens: Date, window: SendWindow, singles: number): Letter {
    const day = localDateOf(opens);
    const waiting = this.waiting(notice, 'digest');
    if (waiting) return waiting;
    const today = this.letter(notice, `digest-${notice.personId}-${day}`, 'digest', digestTime(notice, opens, window));
    if (today.open) return today;
    const sent = [...this.letters.values()].filter(
      (letter) =>
        letter.template === 'reminder' && letter.personId === notice.personId && localDateOf(letter.notBefore) === day,
    );
    if (sent.length < singles) return this.letter(notice, `reminder-${notice.id}`, 'reminder', opens);
    const next = windowOpening(addDays(day, 1), this.calendar, window);
    return this.letter(
      notice,
      `digest-${notice.personId}-${localDateOf(next)}`,
      'digest',
      digestTime(notice, next, window),
    );
  }

  /** The letter of the hour; when it has left, the one of the next hour in which letters leave. */
  private escalation(notice: WaitingNotice, opens: Date, window: SendWindow): Letter {
    const waiting = this.waiting(notice, 'escalation');
    if (waiting) return waiting;
    for (let at = opens; ; at = nextWindow(nextHour(at), this.calendar, window)) {
      const hour = `${localDateOf(at)}T${localTimeOf(at).slice(0, 2)}`;
      const letter = this.letter(notice, `escalation-${notice.personId}-${hour}`, 'escalation', at);
      if (letter.open) return letter;
    }
  }

  /** A letter to the person that has not left yet, whatever its day: nobody gets two where one would do. */
  private waiting({ personId }: WaitingNotice, template: string): Letter | undefined {
    return [...this.letters.values()].find(
      (letter) => letter.open && letter.template === template && letter.personId === personId,
    );
  }

  private letter({ personId, regionId }: WaitingNotice, key: string, template: string, notBefore: Date): Letter {
    const present = this.letters.get(key);
    if (present) return present;
    const letter = { id: null, key, template, personId, regionId, notBefore, open: true };
    this.letters.set(key, letter);
    return letter;
  }
}

/** The person's own hour within the window of the day; one that has passed, or lies outside the window, changes nothing. */
function digestTime({ digestAt }: WaitingNotice, opens: Date, window: SendWindow): Date {
  if (digestAt === null || digestAt < window.start || digestAt >= window.end) return opens;
  const wished = instantAt(localDateOf(opens), digestAt);
  return wished > opens ? wished : opens;
}

function nextHour(at: Date): Date {
  const day = localDateOf(at);
  return instantAt(day, (Number(localTimeOf(at).slice(0, 2)) + 1) * 60);
}
