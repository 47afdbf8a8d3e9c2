import { Injectable } from '@nestjs/common';
import { localDateOf, type LocalDate, type Names, type Role } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import { Config } from '@zholdau/platform';
import type { EntityManager } from 'typeorm';
import { namesSql } from '../directory/refs.sql.js';
import { TODAY_SQL } from '../session/held-seats.sql.js';

/** The password of everybody in the demonstration; its people are invented and it listens on loopback only. */
export const DEMO_PASSWORD = 'zholdau-demo-2026';

export interface DemoPerson {
  readonly email: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly role: Role;
  readonly titles: Names;
  readonly password: string;
}

/** What anybody may know of the installation before signing in. */
export interface InstallationPicture {
  readonly demo: boolean;
  /** Empty outside the demonstration. */
  readonly demoPeople: readonly DemoPerson[];
  readonly now: Date;
  readonly today: LocalDate;
  /** Whether letters leave by a mail server or stay in the mailbox. */
  readonly mail: 'smtp' | 'mailbox';
}

/** Those a newcomer wants to be first: who plans, who does, who reads. */
const ROLE_ORDER = 'coordinator head executor staff curator chief_of_staff akim deputy auditor administrator';

@Injectable()
export class InstallationQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly config: Config,
  ) {}

  /** Whether this is the demonstration: the process was started as one, and the database was made as one. */
  isDemo(): Promise<boolean> {
    return this.transactions.asEngine((tx) => this.demoIn(tx));
  }

  picture(): Promise<InstallationPicture> {
    return this.transactions.asEngine(async (tx) => {
      const [clock] = await tx.query<{ now: Date }[]>('SELECT zholdau_now() AS now');
      const demo = await this.demoIn(tx);
      return {
        demo,
        demoPeople: demo ? await demoPeople(tx) : [],
        now: clock!.now,
        today: localDateOf(clock!.now),
        mail: this.config.SMTP_URL ? 'smtp' : 'mailbox',
      };
    });
  }

  private async demoIn(tx: EntityManager): Promise<boolean> {
    if (!this.config.ZHOLDAU_DEMO) return false;
    const [clock] = await tx.query<{ mode: string }[]>('SELECT mode FROM clock');
    return clock?.mode === 'demo';
  }
}

function demoPeople(tx: EntityManager): Promise<DemoPerson[]> {
  return tx.query<DemoPerson[]>(
    `SELECT person.email, person.name_ru AS "nameRu", person.name_kk AS "nameKk", seat.kind AS role,
            ${namesSql('seat', 'title')} AS titles, $1 AS password
       FROM seat
       JOIN seat_holder AS term ON term.seat_id = seat.id AND term.from_on <= ${TODAY_SQL}
                               AND (term.to_on IS NULL OR term.to_on >= ${TODAY_SQL})
       JOIN person ON person.id = term.person_id AND person.disabled_at IS NULL
       JOIN credential ON credential.person_id = person.id
      WHERE seat.closed_at IS NULL
      ORDER BY array_position(string_to_array($2, ' '), seat.kind), seat.title_ru, person.name_ru`,
    [DEMO_PASSWORD, ROLE_ORDER],
  );
}
