import { DAY_SORTS, type DaySort, type LocalDate } from '@zholdau/domain';
import { CALENDAR_GROUPS, type CalendarGroup } from '@zholdau/directives';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeAbsent, MayBeNull, Nested, Words } from '../http/field-rules.js';
import { IsLocalDate } from '../http/is-local-date.js';

/** A day and what the act makes of it. */
export class DayChangeDto {
  @IsLocalDate()
  on!: LocalDate;

  /** A holiday, a day off moved here from another day, or a day that is worked. */
  @IsIn(DAY_SORTS)
  sort!: DaySort;
}

export class CalendarActDto {
  @Words(100)
  number!: string;

  @IsLocalDate()
  on!: LocalDate;

  @IsString()
  @MaxLength(500)
  title!: string;
}

export class CalendarChangeDto {
  /** May be empty where the act only approves a further year as it stands. */
  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => DayChangeDto)
  days!: DayChangeDto[];

  @Nested(() => CalendarActDto)
  act!: CalendarActDto;

  /** The last day that acts cover from now on; absent or null: as before. */
  @MayBeAbsent()
  @MayBeNull()
  @IsLocalDate()
  approvedThrough?: LocalDate | null;
}

export class CalendarPreviewDto extends CalendarChangeDto {
  /** Which of the rows are wanted; absent: the dates that move. */
  @MayBeAbsent()
  @IsIn(CALENDAR_GROUPS)
  group?: CalendarGroup;

  /** How many of them have been read; absent: none. */
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  from?: number;

  /** Rows of an answer, 1 to 200; absent: 50. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}
