import { Injectable } from '@nestjs/common';
import { demand, type Actor } from '@zholdau/domain';
import { TalkReaders, type TalkReader } from '@zholdau/notifications';
import { Transactions, type CommentLevel } from '@zholdau/persistence';
import { placeAtHand } from './talk-place.js';

/** Who may be named at a place: people who read the talk there, and nobody else is found. */
@Injectable()
export class MentionsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly readers: TalkReaders,
  ) {}

  search(actor: Actor, place: { level: CommentLevel; subjectId: string }, words: string): Promise<TalkReader[]> {
    return this.transactions.asActor(actor, async (tx) => {
      demand(actor, 'comment.read');
      return this.readers.search(tx, await placeAtHand(tx, actor, place.level, place.subjectId), words);
    });
  }
}
