/** A letter as a transport carries it. */
export interface OutgoingLetter {
  /** `<dedupe key@host>`: a second copy carries the same one. */
  readonly messageId: string;
  readonly regionId: string;
  /** Null for an address that is nobody's account. */
  readonly personId: string | null;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where the web shows what it is about. */
  readonly link: string;
  /** Each thing it tells, for programs. */
  readonly lines: readonly OutgoingLine[];
  /** Due dates as an iCalendar text; null where it tells of none. */
  readonly calendar: string | null;
  /** Of the receiving program, to sign with. */
  readonly secret: string | null;
}

/** One thing a letter tells, for a program that receives it. */
export interface OutgoingLine {
  readonly kind: string;
  readonly title: string;
  readonly link: string;
  readonly number: string | null;
  readonly dueOn: string | null;
}

/**
 * How a sending ended. `refused`: the letter certainly was not taken; `permanent` when another try by this way is pointless, `bounced` when the server knows no such
 * recipient. `unknown`: it was handed over and the other
 * side went silent, so it may have been taken.
 */
export type SendOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused'; readonly reason: string; readonly permanent?: boolean; readonly bounced?: boolean }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Carries letters away. Answers within {@link SEND_TIMEOUT_MS} and never throws because of the other side. */
export abstract class MailTransport {
  abstract send(letter: OutgoingLetter): Promise<SendOutcome>;

  /** What became of a letter whose sender died in the middle, as far as the transport can tell. */
  abstract fateOf(messageId: string): Promise<SendOutcome['kind']>;
}

/** Well below the lease of 60 s, so that a slow sending is settled by the one who began it. */
export const SEND_TIMEOUT_MS = 25_000;
