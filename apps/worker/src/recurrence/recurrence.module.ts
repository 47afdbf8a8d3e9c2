import { Module } from '@nestjs/common';
import { DirectivesModule } from '@zholdau/directives';
import { RecurrenceTicker } from './recurrence-ticker.js';

/** The recurring items' part of a worker; expects PersistenceModule around it. */
@Module({ imports: [DirectivesModule], providers: [RecurrenceTicker] })
export class RecurrenceModule {}
