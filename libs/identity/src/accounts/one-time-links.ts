import { Injectable } from '@nestjs/common';
import { Notifications } from '@zholdau/notifications';
import { Config } from '@zholdau/platform';
import type { EntityManager } from 'typeorm';
import { tokenHash } from '../session/secret-token.js';
import { issueLink, type LinkPurpose } from './issue-link.js';

export interface LinkOwner {
  readonly personId: string;
  readonly regionId: string;
  readonly purpose: LinkPurpose;
  readonly email: string;
  readonly nameRu: string;
  readonly nameKk: string;
}

/** Links that open an account once: sent by letter, looked at, used up. */
@Injectable()
export class OneTimeLinks {
  constructor(
    private readonly config: Config,
    private readonly notifications: Notifications,
  ) {}

  /** Makes a link and sends it to its person. */
  async send(tx: EntityManager, personId: string, regionId: string, purpose: LinkPurpose): Promise<void> {
    const { token, pointlessAt } = await issueLink(tx, this.config.PUBLIC_URL, personId, purpose);
    await this.notifications.tell(tx, {
      regionId,
      kind: purpose,
      to: { personId },
      params: { token },
      dedupeKey: `${purpose}-${tokenHash(token)}`,
      expiresAt: pointlessAt,
    });
  }

  /** Whose link it is, while it may still be used. Engine's rights. */
  async peek(tx: EntityManager, token: string): Promise<LinkOwner | null> {
    const [row] = await tx.query<LinkOwner[]>(
      `SELECT person.id AS "personId", person.region_id AS "regionId", person_token.purpose, person.email,
              person.name_ru AS "nameRu", person.name_kk AS "nameKk"
         FROM person_token JOIN person ON person.id = person_token.person_id AND person.disabled_at IS NULL
        WHERE token_hash = $1 AND used_at IS NULL AND expires_at > clock_timestamp()`,
      [tokenHash(token)],
    );
    return row ?? null;
  }

  /** Uses the link up; of two at once only one gets its owner. Engine's rights. */
  async use(tx: EntityManager, token: string): Promise<LinkOwner | null> {
    const owner = await this.peek(tx, token);
    if (!owner) return null;
    const [, used] = await tx.query<[unknown[], number]>(
      'UPDATE person_token SET used_at = clock_timestamp() WHERE token_hash = $1 AND used_at IS NULL',
      [tokenHash(token)],
    );
    return used === 1 ? owner : null;
  }
}
