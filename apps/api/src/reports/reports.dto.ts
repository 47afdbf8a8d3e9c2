import {
  DOCUMENT_TYPES,
  RATINGS,
  SOURCE_KINDS,
  type DocumentType,
  type LocalDate,
  type Rating,
  type SourceKind,
} from '@zholdau/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { MayBeAbsent, MayBeNull, Nested, Words } from '../http/field-rules.js';
import { IsLocalDate } from '../http/is-local-date.js';

/** The number of one period of an indicator; null takes it out of the draft. */
export class FactDto {
  @IsUUID()
  indicatorId!: string;

  /** 2026-11, 2026-Q4, 2026-H2 or 2026. */
  @IsString()
  @Length(4, 7)
  period!: string;

  @MayBeNull()
  @IsNumber({ allowInfinity: false, allowNaN: false })
  @Min(-1e15)
  @Max(1e15)
  value!: number | null;
}

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

  /** Numbers of indicators; those not named stay as they are. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => FactDto)
  facts?: FactDto[];
}

/** What a document is and how it is found again. */
export class DescribeEvidenceDto {
  /** Empty: not said. */
  @MayBeAbsent()
  @IsIn(['', ...DOCUMENT_TYPES])
  documentType?: DocumentType | '';

  @MayBeAbsent()
  @IsString()
  @MaxLength(100)
  documentNumber?: string;

  @MayBeAbsent()
  @MayBeNull()
  @IsLocalDate()
  documentOn?: LocalDate | null;

  @MayBeAbsent()
  @IsString()
  @MaxLength(300)
  issuer?: string;

  /** Why a figure is below its plan. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(2_000)
  reason?: string;
}

export class AddEvidenceDto extends DescribeEvidenceDto {
  @IsIn(['link', 'number', 'event', 'reference'])
  kind!: 'link' | 'number' | 'event' | 'reference';

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

  /** Where the event was. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(300)
  place?: string;

  /** http or https. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(2_000)
  url?: string;

  /** The indicator that an event adds its coverage to, once. */
  @MayBeAbsent()
  @MayBeNull()
  @IsUUID()
  indicatorId?: string | null;
}

/** The agency's rating of its own work. */
export class SubmitReportDto {
  @IsIn(RATINGS)
  rating!: Rating;

  /** What is left; needed unless all is done. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(2_000)
  words?: string;
}

/** What a verdict rests on. */
export class VerdictSourceDto {
  @IsIn(SOURCE_KINDS)
  kind!: SourceKind;

  /** For `evidence`: which piece of the report's. */
  @MayBeAbsent()
  @MayBeNull()
  @IsUUID()
  evidenceId?: string | null;

  /** For an act its number and date, for a visit its day, for a data system its name. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(2_000)
  words?: string;
}

export class VerdictDto {
  @IsIn(RATINGS)
  rating!: Rating;

  @Nested(() => VerdictSourceDto)
  source!: VerdictSourceDto;
}

export class ReturnReportDto {
  /** What is missing; the agency reads it. */
  @IsString()
  @MinLength(10)
  @MaxLength(5_000)
  reason!: string;

  @Nested(() => VerdictDto)
  verdict!: VerdictDto;
}

export class AcceptReportDto {
  @Nested(() => VerdictDto)
  verdict!: VerdictDto;

  @MayBeAbsent()
  @IsString()
  @MaxLength(5_000)
  comment?: string;
}
