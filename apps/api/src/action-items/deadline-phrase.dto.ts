import { ORIGINS, type LocalDate, type Origin } from '@zholdau/domain';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { MayBeAbsent } from '../http/field-rules.js';
import { IsLocalDate } from '../http/is-local-date.js';

export class DeadlinePhraseDto {
  @IsString()
  @MaxLength(500)
  phrase!: string;

  /** Decides where a term goes that ends on a day off. */
  @IsIn(ORIGINS)
  origin!: Origin;

  /** The day relative words count from; absent: today. */
  @MayBeAbsent()
  @IsLocalDate()
  today?: LocalDate;
}
