import type { TalkPlace } from '@zholdau/notifications';
import { elevated } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

type Followed = Omit<TalkPlace, 'regionId'> & { readonly regionId: string };

/** What is followed of a place: the item of a period or a report, else the directive or the Address itself. */
export function followedOf({ itemId, directiveId, addressId }: Followed): { level: string; subjectId: string } {
  if (itemId !== null) return { level: 'item', subjectId: itemId };
  return directiveId !== null
    ? { level: 'directive', subjectId: directiveId }
    : { level: 'address', subjectId: addressId! };
}

/** Makes somebody a follower without their asking; whoever has had enough of it once is left alone. */
export async function followByItself(tx: EntityManager, personId: string, place: Followed): Promise<void> {
  const { level, subjectId } = followedOf(place);
  await elevated(tx, (engine) =>
    engine.query(
      `INSERT INTO follow (region_id, person_id, level, subject_id, since_at) VALUES ($1, $2, $3, $4, (SELECT zholdau_now()))
       ON CONFLICT (person_id, subject_id) DO NOTHING`,
      [place.regionId, personId, level, subjectId],
    ),
  );
}
