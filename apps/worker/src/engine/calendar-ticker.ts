import { Injectable } from '@nestjs/common';
import { CalendarWatch } from '@zholdau/ladder';
import { RepeatedLook } from '../repeated-look.js';

/** Looks every minute, by the one clock, whether the approved calendar is about to run out. */
@Injectable()
export class CalendarTicker extends RepeatedLook {
  protected readonly everyMs = 60_000;
  protected readonly failure = 'The end of the calendar was not looked at';

  constructor(private readonly calendar: CalendarWatch) {
    super();
  }

  protected async look(): Promise<void> {
    await this.calendar.look();
  }
}
