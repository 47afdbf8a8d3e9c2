import type { MailboxLetter } from '@zholdau/notifications';
import { PersonRef } from '../directory/refs.view.js';

export class LetterView {
  id!: string;
  to!: string;
  toPerson!: PersonRef | null;
  subject!: string;
  text!: string;
  html!: string;
  receivedAt!: string;
  /** The attachment with the due dates, an iCalendar text. */
  calendar!: string | null;
}

export class LettersView {
  items!: LetterView[];
  next!: string | null;
}

export const toLetterView = (letter: MailboxLetter): LetterView => ({
  id: letter.id,
  to: letter.to,
  toPerson: letter.person,
  subject: letter.subject,
  text: letter.text,
  html: letter.html,
  receivedAt: letter.receivedAt.toISOString(),
  calendar: letter.calendar,
});
