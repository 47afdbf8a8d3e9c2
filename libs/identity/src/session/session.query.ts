import { Injectable } from '@nestjs/common';
import { localDateOf, type LocalDate, type Names } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import { Config } from '@zholdau/platform';
import { namesSql, seatRefSql } from '../directory/refs.sql.js';
import type { RegionPicture, SeatPicture } from '../directory/refs.js';
import { heldSeatsSql } from './held-seats.sql.js';
import type { SignedIn } from './signed-in.js';

export interface AddressPicture {
  readonly id: string;
  readonly year: number;
  readonly deliveredOn: LocalDate;
  readonly titles: Names;
}

/** What a page needs to begin with: where the person sits, in which region, under which Addresses. */
export interface SessionPicture {
  readonly seats: readonly SeatPicture[];
  readonly region: RegionPicture;
  readonly addresses: readonly AddressPicture[];
  /** Whether this is the demonstration. */
  readonly demo: boolean;
  readonly now: Date;
  readonly today: LocalDate;
}

type Row = Omit<SessionPicture, 'today'>;

@Injectable()
export class SessionQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly config: Config,
  ) {}

  async of({ person }: SignedIn): Promise<SessionPicture> {
    const [row] = await this.transactions.asEngine((tx) =>
      tx.query<Row[]>(
        `SELECT zholdau_now() AS now, (SELECT $3 AND mode = 'demo' FROM clock) AS demo,
                jsonb_build_object('id', region.id, 'kato', region.kato, 'names', ${namesSql('region')}) AS region,
                coalesce((SELECT jsonb_agg(${seatRefSql('held')} ORDER BY held.substitute, held.held_from_on, held.kind, held.id)
                            FROM (${heldSeatsSql('$1')}) AS held), '[]') AS seats,
                coalesce((SELECT jsonb_agg(jsonb_build_object('id', address.id,
                                   'year', extract(year FROM address.delivered_on)::int,
                                   'deliveredOn', address.delivered_on, 'titles', ${namesSql('address', 'title')})
                                   ORDER BY address.delivered_on DESC)
                            FROM address WHERE address.region_id = region.id AND address.kind = 'address'), '[]') AS addresses
           FROM region WHERE region.id = $2`,
        [person.id, person.regionId, this.config.ZHOLDAU_DEMO],
      ),
    );
    return { ...row!, today: localDateOf(row!.now) };
  }
}
