import { RATING_GAPS, type LocalDate, type RatingGap } from '@zholdau/domain';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsLocalDate } from '../http/is-local-date.js';

export class RatingGapsDto {
  @IsOptional()
  @IsUUID()
  addressId?: string;

  /** First day of the decisions. */
  @IsOptional()
  @IsLocalDate()
  from?: LocalDate;

  /** Last day of the decisions. */
  @IsOptional()
  @IsLocalDate()
  to?: LocalDate;
}

export class RatedReportsDto extends RatingGapsDto {
  @IsOptional()
  @IsUUID()
  bodyId?: string;

  @IsOptional()
  @IsIn(RATING_GAPS)
  gap?: RatingGap;
}
