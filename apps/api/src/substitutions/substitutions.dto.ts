import type { LocalDate } from '@zholdau/domain';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { MayBeAbsent } from '../http/field-rules.js';
import { IsLocalDate } from '../http/is-local-date.js';

export class SetSubstitutionDto {
  @IsUUID()
  seatId!: string;

  /** Who stands in. */
  @IsUUID()
  personId!: string;

  /** The first day. */
  @IsLocalDate()
  fromOn!: LocalDate;

  /** The last day, inclusive. */
  @IsLocalDate()
  toOn!: LocalDate;

  @MayBeAbsent()
  @IsString()
  @MaxLength(500)
  reason?: string;

  /** Number and date of the order. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(100)
  orderNumber?: string;
}
