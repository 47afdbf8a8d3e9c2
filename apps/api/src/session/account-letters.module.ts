import { Global, Injectable, Module } from '@nestjs/common';
import { AccountLetters, type AccountLetter } from '@zholdau/identity';
import { Notifications, NotificationsModule } from '@zholdau/notifications';

type Transaction = Parameters<AccountLetters['tell']>[0];

/** Letters about an account travel like all others: a notice, then the outbox. */
@Injectable()
class NotifiedAccountLetters extends AccountLetters {
  constructor(private readonly notifications: Notifications) {
    super();
  }

  async tell(tx: Transaction, { kind, personId, regionId, token, expiresAt, occasion }: AccountLetter): Promise<void> {
    await this.notifications.tell(tx, {
      regionId,
      kind,
      to: { personId },
      params: { token },
      dedupeKey: occasion,
      expiresAt,
    });
  }
}

/** Joins two libraries that do not know each other: identity asks for letters, notifications carry them. */
@Global()
@Module({
  imports: [NotificationsModule],
  providers: [{ provide: AccountLetters, useClass: NotifiedAccountLetters }],
  exports: [AccountLetters],
})
export class AccountLettersModule {}
