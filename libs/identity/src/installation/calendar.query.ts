import { Injectable } from '@nestjs/common';
import { demand, type Actor, type DayChange, type DaySort, type LocalDate } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';

/** An edition that was made by an act. */
export interface CalendarEdition {
  readonly version: string;
  readonly actNumber: string;
  readonly actOn: LocalDate;
  readonly actTitle: string;
  readonly approvedThrough: LocalDate;
  readonly changes: readonly DayChange[];
  /** Dates that it moved. */
  readonly moved: number;
  readonly createdAt: Date;
  readonly byRu: string;
  readonly byKk: string;
}

export interface CalendarCard {
  readonly version: string;
  readonly source: string;
  readonly approvedThrough: LocalDate;
  readonly days: readonly {
    readonly day: LocalDate;
    readonly kind: 'day_off' | 'working_weekend';
    readonly sort: DaySort;
    readonly note: string;
  }[];
  /** Changes by acts, the newest first. */
  readonly editions: readonly CalendarEdition[];
}

/** The edition of the working calendar in force. */
@Injectable()
export class CalendarQuery {
  constructor(private readonly transactions: Transactions) {}

  active(actor: Actor): Promise<CalendarCard> {
    demand(actor, 'settings.read');
    return this.transactions.asActor(actor, async (tx) => {
      const [row] = await tx.query<Omit<CalendarCard, 'editions'>[]>(
        `SELECT version, source, approved_through AS "approvedThrough",
                (SELECT jsonb_agg(jsonb_build_object('day', day, 'kind', kind, 'sort', sort, 'note', note) ORDER BY day)
                   FROM work_calendar_day WHERE calendar_id = work_calendar.id) AS days
           FROM work_calendar WHERE active`,
      );
      const editions = await tx.query<CalendarEdition[]>(
        `SELECT c.version, c.act_number AS "actNumber", c.act_on AS "actOn", c.act_title AS "actTitle",
                c.approved_through AS "approvedThrough", c.changes, c.moved, c.created_at AS "createdAt",
                coalesce(p.name_ru, '') AS "byRu", coalesce(p.name_kk, '') AS "byKk"
           FROM work_calendar c LEFT JOIN person p ON p.id = c.created_by
          WHERE c.act_on IS NOT NULL ORDER BY c.created_at DESC, c.version DESC`,
      );
      return { ...row!, editions };
    });
  }
}
