import type { Channel } from '@zholdau/domain';
import type { ExplainedLine, PersonExplanation, PersonVerdict } from '@zholdau/ladder';
import type { DeliveryPage, LetterOutcome, LoggedLetter } from '@zholdau/reporting';
import { Names, PersonRef, Texts, toPersonRef } from '../directory/refs.view.js';

export class LetterAttempt {
  channel!: Channel;
  outcome!: string;
  reason!: string;
}

export class LetterItem {
  id!: string;
  number!: string;
}

export class LoggedLetterView {
  id!: string;
  at!: string;
  person!: PersonRef;
  template!: string;
  channel!: Channel;
  outcome!: LetterOutcome;
  sentAt!: string | null;
  notBefore!: string;
  attempts!: LetterAttempt[];
  reason!: string;
  /** How many things it tells of. */
  lines!: number;
  /** The first items it tells of that one may see. */
  items!: LetterItem[];
}

export class LetterLogView {
  items!: LoggedLetterView[];
  next!: string | null;
}

export class ExplainedItem {
  id!: string;
  number!: string;
  /** Null for a restricted item. */
  titles!: Texts | null;
}

export class ExplainedLineView {
  id!: string;
  at!: string;
  verdict!: PersonVerdict;
  /** Kind of the notice, or what the rung would have said. */
  kind!: string;
  rung!: string | null;
  item!: ExplainedItem | null;
  seatTitles!: Names | null;
  /** Who was told in the person's place. */
  instead!: PersonRef | null;
  channel!: string | null;
  sentAt!: string | null;
  reason!: string;
}

export class ExplainedLettersView {
  person!: PersonRef;
  from!: string;
  to!: string;
  items!: ExplainedLineView[];
  next!: string | null;
}

const toLetterView = (letter: LoggedLetter): LoggedLetterView => ({
  ...letter,
  at: letter.at.toISOString(),
  person: toPersonRef(letter.person),
  sentAt: letter.sentAt?.toISOString() ?? null,
  notBefore: letter.notBefore.toISOString(),
  attempts: [...letter.attempts],
  items: [...letter.items],
});

export const toLetterLogView = ({ rows, next }: DeliveryPage): LetterLogView => ({
  items: rows.map(toLetterView),
  next,
});

const toLineView = (line: ExplainedLine): ExplainedLineView => ({
  ...line,
  at: line.at.toISOString(),
  sentAt: line.sentAt?.toISOString() ?? null,
});

export const toExplainedView = ({ person, from, to, lines, next }: PersonExplanation): ExplainedLettersView => ({
  person: toPersonRef(person),
  from,
  to,
  items: lines.map(toLineView),
  next,
});
