import { Injectable } from '@nestjs/common';
import { BadInputError, type Locale } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import { heldSeatsSql } from './held-seats.sql.js';
import type { SignedIn } from './signed-in.js';

/** What a person changes in an open session: the seat, the language, the end of it. */
@Injectable()
export class SessionsService {
  constructor(private readonly transactions: Transactions) {}

  /** @throws BadInputError `not_your_seat` when the person neither holds the seat today nor stands in for its holder */
  switchSeat({ tokenHash, person }: SignedIn, seatId: string): Promise<void> {
    return this.transactions.asEngine(async (tx) => {
      const seats = await tx.query<{ id: string }[]>(heldSeatsSql('$1'), [person.id]);
      if (!seats.some(({ id }) => id === seatId)) throw new BadInputError('not_your_seat');
      await tx.query('UPDATE session SET seat_id = $1 WHERE token_hash = $2', [seatId, tokenHash]);
    });
  }

  /** The language of the interface and of letters to the person. */
  async chooseLocale({ person }: SignedIn, locale: Locale): Promise<void> {
    await this.transactions.asEngine((tx) =>
      tx.query('UPDATE person SET locale = $1 WHERE id = $2', [locale, person.id]),
    );
  }

  async end(tokenHash: string): Promise<void> {
    await this.transactions.asEngine((tx) => tx.query('DELETE FROM session WHERE token_hash = $1', [tokenHash]));
  }
}
