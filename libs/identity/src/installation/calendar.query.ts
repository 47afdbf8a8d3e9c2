import { Injectable } from '@nestjs/common';
import { demand, type Actor, type LocalDate } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';

export interface CalendarCard {
  readonly version: string;
  readonly source: string;
  readonly approvedThrough: LocalDate;
  readonly days: readonly {
    readonly day: LocalDate;
    readonly kind: 'day_off' | 'working_weekend';
    readonly note: string;
  }[];
}

/** The edition of the working calendar in force. */
@Injectable()
export class CalendarQuery {
  constructor(private readonly transactions: Transactions) {}

  active(actor: Actor): Promise<CalendarCard> {
    demand(actor, 'settings.read');
    return this.transactions.asActor(actor, async (tx) => {
      const [row] = await tx.query<CalendarCard[]>(
        `SELECT version, source, approved_through AS "approvedThrough",
                (SELECT jsonb_agg(jsonb_build_object('day', day, 'kind', kind, 'note', note) ORDER BY day)
                   FROM work_calendar_day WHERE calendar_id = work_calendar.id) AS days
           FROM work_calendar WHERE active`,
      );
      return row!;
    });
  }
}
