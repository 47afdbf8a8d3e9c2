import type { ControlLevel, RungTarget } from '@zholdau/domain';
import { RUNG_TARGETS } from '@zholdau/domain';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';
import { MayBeAbsent, MayBeNull } from '../http/field-rules.js';

const LEVELS: readonly ControlLevel[] = ['special', 'control', 'working'];

export class PolicyLevelDto {
  @IsIn(LEVELS)
  level!: ControlLevel;
}

export class PolicyRungDto {
  /** Working days from the date: negative before it, positive after it. */
  @IsInt()
  @Min(-250)
  @Max(250)
  offset!: number;

  /** Whose seats the rung speaks to. */
  @IsArray()
  @ArrayMaxSize(RUNG_TARGETS.length)
  @ArrayUnique()
  @IsIn(RUNG_TARGETS, { each: true })
  targets!: RungTarget[];

  /** Fires again every so many working days; only for the last rung. */
  @MayBeAbsent()
  @MayBeNull()
  @IsInt()
  @Min(1)
  @Max(250)
  repeatEvery?: number | null;

  /** Named by its offset; what is given here is not looked at. */
  @MayBeAbsent()
  key?: unknown;
}

export class ReplacePolicyDto {
  @IsArray()
  @ArrayMaxSize(30)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PolicyRungDto)
  rungs!: PolicyRungDto[];
}
