import { LEVELS, ORIGINS, type Level, type LocalDate, type Origin, type RowOutcome } from '@zholdau/domain';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { MayBeAbsent, MayBeNull, Nested } from '../http/field-rules.js';
import { IsLocalDate } from '../http/is-local-date.js';
import { PageDto } from '../http/page.dto.js';

/** The fields beside the file of an upload. */
export class UploadImportDto {
  @IsUUID()
  addressId!: string;

  /** Number of the act that approves the plan; empty while there is none. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  actNumber?: string;

  /** Date of the act, YYYY-MM-DD; terms such as «в течение 6 месяцев» count from it. */
  @IsLocalDate()
  actOn!: LocalDate;

  /** How closely the measures of this plan are watched. */
  @IsIn(LEVELS)
  level!: Level;

  /** Who gave the instructions. */
  @IsIn(ORIGINS)
  origin!: Origin;
}

const OUTCOMES = ['new', 'changed', 'same', 'wrong'] as const satisfies readonly RowOutcome[];

export class ImportRowsDto extends PageDto {
  @IsOptional()
  @IsIn(OUTCOMES)
  outcome?: RowOutcome;

  /** `1`: only rows with something to look at, as many as `summary.doubts` says; what is wrong is an outcome. */
  @IsOptional()
  @IsIn(['1'])
  doubts?: '1';
}

/** One of the three. */
export class DeadlineCorrectionDto {
  @MayBeAbsent()
  @IsLocalDate()
  dueOn?: LocalDate;

  /** Other words, read like those of the file. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(500)
  words?: string;

  /** The measure has no date. */
  @MayBeAbsent()
  @IsIn([true])
  noDate?: true;
}

export class ExecutorCorrectionDto {
  /** The name as the draft has it. */
  @IsString()
  @MaxLength(1000)
  name!: string;

  /** The body it means; null leaves the name out. */
  @MayBeNull()
  @IsUUID()
  bodyId!: string | null;
}

/** What a person says instead of the file. A field given as null takes an earlier correction back. */
export class ImportCorrectionsDto {
  @MayBeAbsent()
  @MayBeNull()
  @IsString()
  @MaxLength(60)
  number?: string | null;

  @MayBeAbsent()
  @MayBeNull()
  @IsString()
  @MaxLength(4000)
  titleRu?: string | null;

  @MayBeAbsent()
  @MayBeNull()
  @IsString()
  @MaxLength(4000)
  titleKk?: string | null;

  @MayBeAbsent()
  @MayBeNull()
  @IsString()
  @MaxLength(1000)
  completionFormRu?: string | null;

  @MayBeAbsent()
  @MayBeNull()
  @IsString()
  @MaxLength(1000)
  completionFormKk?: string | null;

  @MayBeAbsent()
  @MayBeNull()
  @IsIn(LEVELS)
  level?: Level | null;

  @MayBeAbsent()
  @MayBeNull()
  @IsIn(ORIGINS)
  origin?: Origin | null;

  @MayBeAbsent()
  @MayBeNull()
  @Nested(() => DeadlineCorrectionDto)
  deadline?: DeadlineCorrectionDto | null;

  /** Each name is remembered as an alias of the body. */
  @MayBeAbsent()
  @MayBeNull()
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => ExecutorCorrectionDto)
  executors?: ExecutorCorrectionDto[] | null;

  @MayBeAbsent()
  @MayBeNull()
  @IsUUID()
  leadBodyId?: string | null;
}

export class CorrectRowDto {
  @MayBeAbsent()
  @Nested(() => ImportCorrectionsDto)
  corrections?: ImportCorrectionsDto;

  /** True leaves the row out of the plan. */
  @MayBeAbsent()
  @IsBoolean()
  skipped?: boolean;
}

export class ExampleDto {
  @IsOptional()
  @IsIn(['ru', 'kk'])
  lang: 'ru' | 'kk' = 'ru';
}
