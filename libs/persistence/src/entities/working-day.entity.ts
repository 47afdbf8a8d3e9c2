import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Every day of the active calendar with a running number of working days: days late are a subtraction. */
@Entity('working_day')
export class WorkingDayEntity {
  @PrimaryColumn('date')
  day!: LocalDate;

  @Column('boolean', { name: 'is_working' })
  isWorking!: boolean;

  /** Working days from the first day of the table to this one, inclusive. */
  @Column('int')
  ordinal!: number;
}
