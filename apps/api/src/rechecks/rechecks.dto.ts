import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { MayBeAbsent, Nested, Words } from '../http/field-rules.js';

export class RecheckSamplesDto {
  @IsOptional()
  @IsIn(['waiting', 'confirmed', 'not_confirmed'])
  standing?: 'waiting' | 'confirmed' | 'not_confirmed';
}

/** Where the second look was taken: the report under it is no source. */
export class RecheckSourceDto {
  @IsIn(['act', 'visit', 'system'])
  kind!: 'act' | 'visit' | 'system';

  /** Number and date of the act, day and place of the visit, or the system and what it shows. */
  @Words(2_000)
  words!: string;
}

export class RecheckOutcomeDto {
  @IsIn(['confirmed', 'not_confirmed'])
  outcome!: 'confirmed' | 'not_confirmed';

  /** What was not confirmed; the agency reads it. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(5_000)
  reason?: string;

  @Nested(() => RecheckSourceDto)
  source!: RecheckSourceDto;
}
