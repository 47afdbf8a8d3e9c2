import { Injectable } from '@nestjs/common';
import { demand, type Actor } from '@zholdau/domain';
import { Transactions, type CommentLevel } from '@zholdau/persistence';
import { followedOf } from './follow.js';
import { placeAtHand, type PlaceAtHand } from './talk-place.js';

/** Following is a person's own wish and no matter of the journal. A period or a report is followed with its item. */
@Injectable()
export class FollowsService {
  constructor(private readonly transactions: Transactions) {}

  /** @throws NotFoundError when the actor does not see it */
  set(actor: Actor, level: CommentLevel, id: string, active: boolean): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const place = await this.placeOf(tx, actor, level, id);
      const followed = followedOf(place);
      await tx.query(
        `INSERT INTO follow (region_id, person_id, level, subject_id, active, since_at)
         VALUES ($1, $2, $3, $4, $5, (SELECT zholdau_now()))
         ON CONFLICT (person_id, subject_id) DO UPDATE SET active = excluded.active, since_at = excluded.since_at
         WHERE follow.active <> excluded.active`,
        [actor.regionId, actor.personId, followed.level, followed.subjectId, active],
      );
    });
  }

  isFollowing(actor: Actor, level: CommentLevel, id: string): Promise<boolean> {
    return this.transactions.asActor(actor, async (tx) => {
      const { subjectId } = followedOf(await this.placeOf(tx, actor, level, id));
      const [row] = await tx.query<{ active: boolean }[]>(
        'SELECT active FROM follow WHERE person_id = $1 AND subject_id = $2',
        [actor.personId, subjectId],
      );
      return row?.active ?? false;
    });
  }

  private async placeOf(
    tx: Parameters<typeof placeAtHand>[0],
    actor: Actor,
    level: CommentLevel,
    id: string,
  ): Promise<PlaceAtHand> {
    const place = await placeAtHand(tx, actor, level, id);
    if (place.item) demand(actor, 'follow.item', place.item);
    else demand(actor, 'follow.above');
    return place;
  }
}
