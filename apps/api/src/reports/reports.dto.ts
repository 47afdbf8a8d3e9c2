import type { LocalDate } from '@zholdau/domain';
import { IsIn, IsInt, IsNumber, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { MayBeAbsent, MayBeNull, Words } from '../http/field-rules.js';
import { IsLocalDate } from '../http/is-local-date.js';

/** A draft may be empty; a report that is handed in may not. */
export class DraftReportDto {
  /** What is done: facts and numbers. */
  @IsString()
  @MaxLength(20_000)
  text!: string;

  /** Work done, 0–100. */
  @IsInt()
  @Min(0)
  @Max(100)
  percent!: number;

  /** Why it is late; needed for a report that comes late. */
  @IsString()
  @MaxLength(5_000)
  delayReason!: string;

  @IsString()
  @MaxLength(5_000)
  nextStep!: string;
}

export class AddEvidenceDto {
  @IsIn(['link', 'number', 'event'])
  kind!: 'link' | 'number' | 'event';

  @Words(300)
  name!: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(50)
  unit?: string;

  @MayBeAbsent()
  @MayBeNull()
  @IsNumber({ allowInfinity: false, allowNaN: false })
  @Min(-1e15)
  @Max(1e15)
  plan?: number | null;

  @MayBeAbsent()
  @MayBeNull()
  @IsNumber({ allowInfinity: false, allowNaN: false })
  @Min(-1e15)
  @Max(1e15)
  fact?: number | null;

  /** Day of the event. */
  @MayBeAbsent()
  @MayBeNull()
  @IsLocalDate()
  eventOn?: LocalDate | null;

  /** http or https. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(2_000)
  url?: string;
}

export class ReturnReportDto {
  /** What is missing; the agency reads it. */
  @IsString()
  @MinLength(10)
  @MaxLength(5_000)
  reason!: string;
}

export class AcceptReportDto {
  @MayBeAbsent()
  @IsString()
  @MaxLength(5_000)
  comment?: string;
}
