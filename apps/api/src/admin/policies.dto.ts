import type { Origin, PolicyLevel, RungChannel, RungStop, RungTarget, RungUnit } from '@zholdau/domain';
import { ORIGINS, POLICY_LEVELS, RUNG_CHANNELS, RUNG_STOPS, RUNG_TARGETS, RUNG_UNITS } from '@zholdau/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeAbsent, MayBeNull } from '../http/field-rules.js';

export class PolicyLevelDto {
  @IsIn(POLICY_LEVELS)
  level!: PolicyLevel;
}

export class PolicyOriginDto extends PolicyLevelDto {
  @IsIn(ORIGINS)
  origin!: Origin;
}

export class PolicyRungDto {
  /** From the date: negative before it, positive after it. */
  @IsInt()
  @Min(-250)
  @Max(250)
  offset!: number;

  /** What the offset and the repetition count; absent: working days. */
  @MayBeAbsent()
  @IsIn(RUNG_UNITS)
  unit?: RungUnit;

  /** Whose seats the rung speaks to. */
  @IsArray()
  @ArrayMaxSize(RUNG_TARGETS.length)
  @ArrayUnique()
  @IsIn(RUNG_TARGETS, { each: true })
  targets!: RungTarget[];

  /** Seats by name, besides the targets. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  seatIds?: string[];

  /** Fires again every so many units; only for the last rung. */
  @MayBeAbsent()
  @MayBeNull()
  @IsInt()
  @Min(1)
  @Max(250)
  repeatEvery?: number | null;

  /** How often it fires again; null: until the work is closed. */
  @MayBeAbsent()
  @MayBeNull()
  @IsInt()
  @Min(1)
  @Max(100)
  repeatTimes?: number | null;

  /** How it travels; null: by all channels. */
  @MayBeAbsent()
  @MayBeNull()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(RUNG_CHANNELS, { each: true })
  channels?: RungChannel[] | null;

  /** What makes it pointless; null: only the end of the work. */
  @MayBeAbsent()
  @MayBeNull()
  @IsIn(RUNG_STOPS)
  stopWhen?: RungStop | null;

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

  /** Only for the items of one origin; absent: for all that have no ladder of their own. */
  @MayBeAbsent()
  @MayBeNull()
  @IsIn(ORIGINS)
  origin?: Origin | null;
}

export class RearmDto {
  @MayBeAbsent()
  @MayBeNull()
  @IsIn(ORIGINS)
  origin?: Origin | null;
}
