import {
  COLOURS,
  DIRECTIONS,
  MOST_PERIODS,
  PERIOD_KINDS,
  SUMS,
  type Colour,
  type Direction,
  type LocalDate,
  type PeriodKind,
  type Sum,
} from '@zholdau/domain';
import { IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeAbsent, Nested } from '../http/field-rules.js';
import { PageDto } from '../http/page.dto.js';
import { PlanPartDto } from '../http/plan-part.dto.js';
import { IsLocalDate } from '../http/is-local-date.js';

/** A short text in the two languages of the plan; one may be empty. */
export class ShortTextsDto {
  @IsString()
  @MaxLength(300)
  ru!: string;

  @IsString()
  @MaxLength(300)
  kk!: string;
}

export class PlanPointDto {
  /** 2026-11, 2026-Q4, 2026-H2 or 2026. */
  @IsString()
  @Length(4, 7)
  period!: string;

  @IsNumber({ allowInfinity: false, allowNaN: false })
  @Min(-1e15)
  @Max(1e15)
  value!: number;
}

/** An indicator with its plan. */
export class IndicatorDto {
  @Nested(() => ShortTextsDto)
  names!: ShortTextsDto;

  @Nested(() => ShortTextsDto)
  units!: ShortTextsDto;

  /** Whether more is better or less. */
  @IsIn(DIRECTIONS)
  direction!: Direction;

  /** A total from the baseline on, or what each period brings. */
  @IsIn(SUMS)
  sum!: Sum;

  @IsIn(PERIOD_KINDS)
  periodKind!: PeriodKind;

  @IsNumber({ allowInfinity: false, allowNaN: false })
  @Min(-1e15)
  @Max(1e15)
  baseline!: number;

  /** The day on which the baseline was measured. */
  @IsLocalDate()
  baselineOn!: LocalDate;

  @IsArray()
  @ArrayMaxSize(MOST_PERIODS)
  @ValidateNested({ each: true })
  @Type(() => PlanPointDto)
  plan!: PlanPointDto[];

  /** Whether each period to come that has no checkpoint gets one, with a ladder of its own. */
  @MayBeAbsent()
  @IsBoolean()
  withCheckpoints?: boolean;
}

export class JudgeColourDto {
  @IsIn(['green', 'yellow', 'red'])
  colour!: 'green' | 'yellow' | 'red';

  /** Needed for a better colour; everybody reads it. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

/** What narrows the list and the export; the body is lead or co-executor of the item. */
export class IndicatorFilterDto extends PlanPartDto {
  @IsOptional()
  @IsIn(COLOURS)
  colour?: Colour;

  /** A number of the plan, or words of an item's title. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** `1`: only what lies with the reader. */
  @IsOptional()
  @IsIn(['1'])
  mine?: '1';
}

/** The same, page by page. */
export class IndicatorsListDto extends IntersectionType(IndicatorFilterDto, PageDto) {}
